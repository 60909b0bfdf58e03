"""Complaints: taken down, owned, answered, closed, reopened; about money for heads and owners alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import asking
import make
import pytest
from conftest import Clock, who
from sqlalchemy import text as sql

from desk.data.database import Database
from desk.domain.application_errors import NikUnusable
from desk.domain.complaint_answers import TemplateUnusable
from desk.domain.complaints import (
    NO_TIE,
    AnswerWay,
    Complaint,
    ComplaintDeed,
    ComplaintFilter,
    ComplaintKind,
    ComplaintMovedOn,
    ComplaintNotSo,
    ComplaintState,
    HeadDecides,
    NewComplaint,
    NobodyToTakeIt,
    OwnerCannot,
    OwnerIsAccused,
    Tie,
    TieUnknown,
)
from desk.domain.errors import AlreadyBooked, FieldMissing, NotAllowed, NotFound, ReasonMissing
from desk.domain.health import Invariant
from desk.domain.journal import Action
from desk.domain.printing import Channel
from desk.domain.staff import Role, Staff
from desk.office import Office

ALL = ComplaintFilter()


def new(**changes: Any) -> NewComplaint:
    given = NewComplaint(
        ComplaintKind.NO_CARD, Channel.COUNTER, "KTP belum jadi", "ENTIN", "0812-3456-7890", make.nik(1)
    )
    return replace(given, **changes)


@pytest.fixture
def taken(office: Office, clerk: Staff) -> Complaint:
    return office.complaints.take_in(clerk, new())


def numbers(office: Office, reader: Staff, which: ComplaintFilter = ALL) -> list[str]:
    return [one.number for one in office.complaints.page(reader, which).rows]


def test_a_complaint_has_a_number_a_deadline_in_working_days_and_nobody_yet(
    office: Office, clerk: Staff, taken: Complaint
) -> None:
    assert taken.number == "ADU-20200804-001"
    assert (taken.state, taken.owner_id, taken.phone) == (ComplaintState.OPEN, None, "081234567890")
    assert taken.due_on == date(2020, 8, 7)
    file = office.complaints.file(clerk, taken.id)
    assert [step.deed for step in file.steps] == [ComplaintDeed.TAKEN_IN]
    assert file.standing is None
    assert office.complaints.counts(clerk).unfinished == 1
    assert office.health.check() == ()


def test_a_complaint_without_words_or_with_an_impossible_nik_is_refused_and_uses_no_number(
    office: Office, clerk: Staff
) -> None:
    with pytest.raises(FieldMissing):
        office.complaints.take_in(clerk, new(text="  "))
    with pytest.raises(NikUnusable):
        office.complaints.take_in(clerk, new(nik="123"))
    with pytest.raises(TieUnknown):
        office.complaints.take_in(clerk, new(tie=Tie(application_id=99)))
    assert office.complaints.take_in(clerk, new(nik="")).number == "ADU-20200804-001"
    assert office.health.check() == ()


def test_the_same_key_takes_a_complaint_down_once(office: Office, clerk: Staff) -> None:
    office.complaints.take_in(clerk, new(), key="eins")
    with pytest.raises(AlreadyBooked):
        office.complaints.take_in(clerk, new(), key="eins")
    assert len(numbers(office, clerk)) == 1


def test_a_complaint_is_answered_closed_and_reopened_and_every_step_is_told(
    office: Office, clerk: Staff, clock: Clock, taken: Complaint
) -> None:
    desk = office.complaints
    clock.pass_(hours=2)
    answered = desk.answer(clerk, taken, AnswerWay.WHATSAPP, "Yth. ENTIN, sudah dicetak.")
    assert (answered.state, answered.owner, answered.settled_at) == (
        ComplaintState.ANSWERED,
        clerk.name,
        datetime(2020, 8, 4, 2, 30, tzinfo=UTC),
    )
    closed = desk.close(clerk, answered, "Kartu diambil di loket")
    assert (closed.state, closed.done) == (ComplaintState.CLOSED, "Kartu diambil di loket")
    clock.pass_(days=2)
    again = desk.reopen(clerk, closed, "Kartu rusak")
    assert (again.state, again.due_on, again.done) == (ComplaintState.REOPENED, date(2020, 8, 11), "")
    assert again.settled_at == answered.settled_at
    steps = desk.file(clerk, taken.id).steps
    assert [step.deed for step in steps] == [
        ComplaintDeed.REOPENED,
        ComplaintDeed.CLOSED,
        ComplaintDeed.ANSWERED,
        ComplaintDeed.GIVEN,
        ComplaintDeed.TAKEN_IN,
    ]
    assert (steps[2].way, steps[2].text) == (AnswerWay.WHATSAPP, "Yth. ENTIN, sudah dicetak.")
    assert office.health.check() == ()


def test_a_step_needs_its_words_its_state_and_the_complaint_as_it_was_shown(
    office: Office, clerk: Staff, operator: Staff, taken: Complaint
) -> None:
    desk = office.complaints
    with pytest.raises(FieldMissing):
        desk.answer(clerk, taken, AnswerWay.SPOKEN, " ")
    with pytest.raises(FieldMissing):
        desk.close(clerk, taken, "")
    with pytest.raises(ComplaintNotSo):
        desk.reopen(clerk, taken, "Belum puas")
    closed = desk.close(clerk, taken, "Salah paham")
    with pytest.raises(ComplaintMovedOn):
        desk.answer(operator, taken, AnswerWay.SPOKEN, "Terlambat")
    with pytest.raises(ComplaintNotSo):
        desk.answer(operator, closed, AnswerWay.SPOKEN, "Terlambat")
    with pytest.raises(ReasonMissing):
        desk.reopen(clerk, closed, " ")


def test_a_complaint_is_taken_or_given_to_somebody_whose_task_it_is(
    office: Office, clerk: Staff, operator: Staff, admin: Staff, office_url: str, taken: Complaint
) -> None:
    desk = office.complaints
    mine = desk.give(clerk, taken, clerk)
    assert desk.counts(clerk).mine == desk.counts(clerk).waiting == 1
    given = desk.give(clerk, mine, operator)
    assert (given.owner, desk.counts(clerk).mine, desk.counts(operator).mine) == (operator.name, 0, 1)
    auditor = make.person(office_url, "ahmad", "Ahmad", Role.AUDITOR)
    with pytest.raises(OwnerCannot):
        desk.give(clerk, given, auditor)
    with pytest.raises(NotAllowed):
        desk.give(auditor, given, operator)
    assert auditor not in desk.colleagues()
    assert numbers(office, operator, ComplaintFilter(mine=True)) == [taken.number]
    assert numbers(office, clerk, ComplaintFilter(mine=True)) == []


def test_a_complaint_about_money_goes_to_the_head_and_nobody_else_sees_it(
    office: Office, clerk: Staff, operator: Staff, head: Staff, admin: Staff
) -> None:
    desk = office.complaints
    taken = desk.take_in(clerk, new(kind=ComplaintKind.MONEY, text="Dimintai uang", accused_id=operator.id))
    assert taken.owner == head.name
    assert taken.due_on == date(2020, 8, 5)
    for nobody in (clerk, operator):
        assert numbers(office, nobody) == []
        assert desk.open_of(nobody, make.nik(1)) == desk.of_person(nobody, make.nik(1), "") == ()
        assert desk.with_number(nobody, taken.number) is None
        assert (
            desk.counts(nobody).unfinished
            == desk.report(nobody, date(2020, 8, 4), date(2020, 8, 4)).count
            == 0
        )
        with pytest.raises(NotFound):
            desk.file(nobody, taken.id)
        with pytest.raises(NotFound):
            desk.answer(nobody, taken, AnswerWay.SPOKEN, "Tidak benar")
    assert numbers(office, head) == numbers(office, admin) == [taken.number]
    assert [step.to for step in desk.file(head, taken.id).steps] == [head.name]
    given = desk.give(head, taken, clerk)
    assert numbers(office, clerk) == [taken.number]
    with pytest.raises(HeadDecides):
        desk.give(clerk, given, operator)
    with pytest.raises(HeadDecides):
        desk.sort(clerk, given, ComplaintKind.OTHER)
    with pytest.raises(OwnerIsAccused):
        desk.give(head, given, operator)
    assert operator not in desk.colleagues(given)
    assert office.health.check() == ()


def test_a_head_complained_about_neither_has_nor_sees_it_and_the_only_head_gets_none(
    office: Office, clerk: Staff, head: Staff, admin: Staff, office_url: str
) -> None:
    desk = office.complaints
    about_head = new(kind=ComplaintKind.MONEY, accused_id=head.id)
    assert desk.take_in(clerk, about_head).owner == admin.name
    assert numbers(office, head) == []
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(sql("UPDATE staff SET roles = 'admin' WHERE login = 'admin'"))
    database.close()
    with pytest.raises(NobodyToTakeIt):
        desk.take_in(clerk, about_head)


def test_sorting_anew_moves_the_deadline_and_money_leaves_the_counters_sight(
    office: Office, clerk: Staff, head: Staff, taken: Complaint
) -> None:
    desk = office.complaints
    sorted_anew = desk.sort(clerk, taken, ComplaintKind.WRONG_DATA)
    assert sorted_anew is not None
    assert (sorted_anew.kind, sorted_anew.due_on) == (ComplaintKind.WRONG_DATA, date(2020, 8, 11))
    assert desk.sort(clerk, sorted_anew, ComplaintKind.MONEY) is None
    assert numbers(office, clerk) == []
    about_money = desk.with_number(head, taken.number)
    assert about_money is not None
    assert about_money.owner == head.name
    back = desk.sort(head, about_money, ComplaintKind.OTHER)
    assert back is not None
    assert numbers(office, clerk) == [taken.number]
    assert office.health.check() == ()


def test_a_complaint_is_tied_to_what_its_nik_or_a_scan_offers(
    office: Office, clerk: Staff, office_url: str, taken: Complaint
) -> None:
    desk = office.complaints
    applied = office.walk_in.accept(clerk, asking.request("KTP_BARU", 1)).application
    job_id = make.job(office_url, 2)
    offered = desk.file(clerk, taken.id).offers
    assert [one.application and one.application.number for one in offered] == [applied.number]
    assert [one.application and one.application.id for one in desk.documents(applied.number.lower())] == [
        applied.id
    ]
    assert [one.job and one.job.id for one in desk.documents(make.nik(2))] == [job_id]
    assert desk.documents("SITI") == desk.documents("") == ()
    tied = desk.tie(clerk, taken, Tie(application_id=applied.id))
    assert tied.tied_number == applied.number
    file = desk.file(clerk, taken.id)
    assert file.standing is not None
    assert file.standing.application == office.walk_in.application(applied.number)
    assert file.offers == ()
    with pytest.raises(TieUnknown):
        desk.tie(clerk, tied, Tie(job_id=999))
    loose = desk.tie(clerk, tied, NO_TIE)
    stranger = desk.take_in(clerk, new(nik=""))
    assert desk.tie(clerk, stranger, Tie(job_id=job_id)).nik == make.nik(2)
    assert desk.file(clerk, loose.id).standing is None
    assert [one.number for one in desk.file(clerk, loose.id).others] == [stranger.number], (
        "the same telephone"
    )
    assert office.health.check() == ()


def test_what_is_late_stands_in_the_count_of_everybody_until_it_is_answered(
    office: Office, clerk: Staff, operator: Staff, clock: Clock, taken: Complaint
) -> None:
    desk = office.complaints
    clock.pass_(days=3)
    assert desk.counts(operator).late == 0, "on its day it is in time"
    clock.pass_(days=1)
    assert (desk.counts(operator).late, desk.counts(operator).waiting) == (1, 1)
    assert numbers(office, operator, ComplaintFilter(late=True)) == [taken.number]
    desk.answer(clerk, taken, AnswerWay.SPOKEN, "Sudah dijelaskan")
    assert (desk.counts(operator).late, desk.counts(operator).unfinished) == (0, 1)


def test_lists_are_paged_what_waits_first_and_narrowed_by_kind_and_channel(
    office: Office, clerk: Staff
) -> None:
    desk = office.complaints
    kinds = (ComplaintKind.OTHER, ComplaintKind.APP, ComplaintKind.NO_CARD, ComplaintKind.NO_ANSWER)
    made = [desk.take_in(clerk, new(kind=kind, channel=Channel.WHATSAPP)) for kind in kinds]
    desk.close(clerk, made[1], "Selesai")
    first = desk.page(clerk, ALL, size=3)
    rest = desk.page(clerk, ALL, first.after, size=3)
    assert [one.kind for one in (*first.rows, *rest.rows)] == [
        ComplaintKind.NO_ANSWER,
        ComplaintKind.NO_CARD,
        ComplaintKind.OTHER,
        ComplaintKind.APP,
    ]
    assert rest.after is None
    assert numbers(office, clerk, ComplaintFilter(kind=ComplaintKind.APP)) == [made[1].number]
    assert numbers(office, clerk, ComplaintFilter(unfinished=True, kind=ComplaintKind.APP)) == []
    assert numbers(office, clerk, ComplaintFilter(channel=Channel.COUNTER)) == []


def test_the_head_writes_the_templates_and_takes_the_programs_own_again(
    office: Office, clerk: Staff, head: Staff
) -> None:
    desk = office.complaints
    own = desk.templates()[ComplaintKind.APP].text
    with pytest.raises(NotAllowed):
        desk.change_template(clerk, ComplaintKind.APP, "Halo {name}")
    with pytest.raises(TemplateUnusable):
        desk.change_template(head, ComplaintKind.APP, "Halo {nama}")
    kept = desk.change_template(head, ComplaintKind.APP, "Halo {name}")
    assert (kept.text, kept.changed_by) == ("Halo {name}", head.name)
    assert desk.templates()[ComplaintKind.OTHER].changed_by == ""
    assert desk.change_template(head, ComplaintKind.APP, "").text == own


def test_the_report_tells_times_and_lateness_and_nobody_by_name(
    office: Office, clerk: Staff, head: Staff, clock: Clock
) -> None:
    desk = office.complaints
    quick = desk.take_in(clerk, new())
    slow = desk.take_in(clerk, new(kind=ComplaintKind.NO_ANSWER))
    desk.take_in(clerk, new(kind=ComplaintKind.MONEY))
    clock.pass_(hours=2)
    desk.answer(clerk, quick, AnswerWay.PRINTED, "Sudah siap")
    clock.pass_(days=7)
    desk.answer(clerk, slow, AnswerWay.PRINTED, "Maaf")
    told = desk.report(clerk, date(2020, 8, 1), date(2020, 8, 31))
    assert told.count == len(told.lines) == 2
    assert not told.everything
    assert [(line.kind, line.late) for line in told.lines] == [
        (ComplaintKind.NO_CARD, False),
        (ComplaintKind.NO_ANSWER, True),
    ]
    assert told.lines[0].hours == 2
    whole = desk.report(head, date(2020, 8, 1), date(2020, 8, 31))
    assert (whole.count, whole.everything) == (3, True)
    assert desk.report(head, date(2020, 9, 1), date(2020, 9, 30)).count == 0


def test_the_journal_names_every_step_and_no_citizen(
    office: Office, clerk: Staff, office_url: str, taken: Complaint
) -> None:
    office.complaints.close(clerk, office.complaints.give(clerk, taken, clerk), "Selesai")
    database = Database(office_url)
    with database.snapshot() as db:
        lines = db.execute(
            sql("SELECT action, facts FROM journal WHERE subject = :its ORDER BY id"),
            {"its": f"complaint:{taken.id}"},
        )
        told = [(Action.of(action), str(facts)) for action, facts in lines]
    database.close()
    assert [action for action, _ in told] == [
        Action.COMPLAINT_TAKEN_IN,
        Action.COMPLAINT_GIVEN,
        Action.COMPLAINT_CLOSED,
    ]
    assert not any("ENTIN" in facts or make.nik(1) in facts for _, facts in told)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE complaint SET state = 'answered'",
        "UPDATE complaint SET owner_id = 1",
        "UPDATE complaint SET settled_at = received_at",
        "UPDATE complaint_step SET deed = 'sorted'",
    ],
)
def test_a_complaint_that_does_not_stand_as_its_steps_left_it_is_found(
    office: Office, office_url: str, taken: Complaint, harm: str
) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(sql(harm))
    database.close()
    assert Invariant.COMPLAINTS_AS_STEPPED in {one.invariant for one in office.health.check()}
    assert who(office, "siti")
