"""What did not reach citizens is somebody's call; what failed is sent again; what they wish is kept."""

from __future__ import annotations

from datetime import time, timedelta
from itertools import chain

import asking
import make
import pytest
from conftest import Clock, who
from postbox import Postbox, in_short, told
from sqlalchemy import text
from storms import each_engine

from desk.data.database import Database
from desk.domain.applications import Applicant, Application
from desk.domain.carriers import Answer, Arrival, Handed, Medium
from desk.domain.handover import Taker
from desk.domain.journal import Action
from desk.domain.journal_view import JournalAsk
from desk.domain.message_calls import (
    AGAIN_AFTER,
    CallOutcome,
    NobodyToCall,
    NoLongerSo,
    NotToBeResent,
    NowhereToWrite,
    PerhapsSent,
)
from desk.domain.message_lists import MessageFilter, MessageRow, StateGroup
from desk.domain.messages import Language, MessageKind, MessageState, Wish
from desk.domain.staff import Staff
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office

ENGINES_IN_TURN = True

LOST = ("surat_hilang", "kk")
REFUSED, UNKNOWN = Answer(Handed.REFUSED, why="ditolak"), Answer(Handed.UNKNOWN, why="tidak dijawab")


@pytest.fixture
def box() -> Postbox:
    return Postbox()


@pytest.fixture(autouse=True)
def writing(office: Office, head: Staff) -> None:
    """The office writes by SMS, at any hour, and as fast as it can."""
    told(office, head, media=(Medium.SMS,), quiet_since=time(0), quiet_until=time(0), per_minute=1_000)


def returned(office: Office, clerk: Staff, number: int = 1, phone: str = "081234567890") -> Application:
    """Somebody's application is sent back, of which they are to be told."""
    asked = asking.request("KTP_HILANG", number, *LOST, applicant=Applicant(phone=phone))
    taken = office.walk_in.accept(clerk, asked).application
    claimed = office.verification.take(clerk, taken.id)
    first, *others = claimed.application.papers
    bad = Finding(first.document, FindingKind.UNREADABLE)
    good = [Finding(paper.document, FindingKind.VALID) for paper in others]
    return office.verification.finish(clerk, claimed, Verdict.RETURNED, [bad, *good])


def send(office: Office, clerk: Staff, box: Postbox, *answers: Answer) -> None:
    box.answers = list(answers)
    office.sending.send(clerk, {Medium.SMS: box}, in_short)


def newest(office: Office, application_id: int) -> MessageRow:
    return office.messages.of_application(application_id)[0]


def failed(
    office: Office, clerk: Staff, box: Postbox, number: int = 1, answer: Answer = REFUSED
) -> MessageRow:
    """A citizen could not be told that documents are to be put right."""
    asked = returned(office, clerk, number)
    send(office, clerk, box, answer, answer)
    return newest(office, asked.id)


def contacts(url: str) -> dict[str, tuple[str, str | None]]:
    database = Database(url)
    with database.snapshot() as db:
        rows = db.execute(text("SELECT address, wish, language FROM contact")).all()
    database.close()
    return {address: (wish, language) for address, wish, language in rows}


@each_engine
def test_what_failed_is_called_about_and_over_once_the_citizen_was_reached(
    office: Office, clerk: Staff, box: Postbox
) -> None:
    row = failed(office, clerk, box)
    assert (row.kind, row.state, row.why) == (MessageKind.RETURNED, MessageState.REFUSED, "ditolak")
    assert [one.id for one in office.messages.to_call().rows] == [row.id]
    assert office.messages.counts().to_call == office.messages.calls() == 1
    office.messages.call(clerk, row.id, CallOutcome.REACHED)
    assert office.messages.to_call().rows == ()
    (call,) = office.messages.file(row.id).calls
    assert (call.by, call.outcome) == (clerk.name, CallOutcome.REACHED)
    with pytest.raises(NobodyToCall):
        office.messages.call(clerk, row.id, CallOutcome.REACHED)


def test_who_does_not_answer_is_called_hours_later_and_three_times_a_day(
    office: Office, clerk: Staff, box: Postbox, clock: Clock
) -> None:
    row = failed(office, clerk, box)
    for _ in range(3):
        assert office.messages.counts().next_call_in is None
        office.messages.call(clerk, row.id, CallOutcome.NO_ANSWER)
        assert office.messages.counts().next_call_in == AGAIN_AFTER
        clock.now += AGAIN_AFTER - timedelta(seconds=1)
        assert office.messages.calls() == 0
        with pytest.raises(NobodyToCall):
            office.messages.call(clerk, row.id, CallOutcome.REACHED)
        clock.now += timedelta(seconds=1)
    assert office.messages.calls() == 0, "three times on one day are enough"
    clock.pass_(hours=24 - 9)
    assert office.messages.calls() == 1


def test_a_wrong_number_is_not_written_to_any_more(
    office: Office, office_url: str, clerk: Staff, box: Postbox
) -> None:
    row = failed(office, clerk, box)
    office.messages.call(clerk, row.id, CallOutcome.WRONG_NUMBER)
    assert contacts(office_url) == {"+6281234567890": ("dead", None)}
    given = len(box.given)
    returned(office, clerk, 2)
    send(office, clerk, box)
    assert len(box.given) == given


def test_whoever_asks_not_to_be_told_is_nobodys_work_any_more(
    office: Office, office_url: str, clerk: Staff, box: Postbox
) -> None:
    row = failed(office, clerk, box)
    office.messages.call(clerk, row.id, CallOutcome.STOPPED)
    assert contacts(office_url) == {"+6281234567890": ("stopped", None)}
    again = returned(office, clerk, 2)
    send(office, clerk, box)
    assert newest(office, again.id).state is MessageState.STOPPED
    assert office.messages.calls() == 0


def test_nobody_is_called_about_what_is_no_longer_so_or_was_told_since(
    office: Office, clerk: Staff, operator: Staff, box: Postbox
) -> None:
    row = failed(office, clerk, box)
    office.verification.came_back(clerk, row.application_id, ())
    assert office.messages.calls() == 0, "they have been here"
    office.verification.take(clerk, row.application_id)
    make.blanks(office, operator)
    ready = asking.verified(office, clerk, asking.request("KTP_HILANG", 2, *LOST))
    make.printed(office, operator, "SER-L-01")
    friday = office.today() + timedelta(days=3)
    send(office, clerk, box, *[REFUSED] * 9)
    assert office.messages.calls() == 1
    office.pick_up.appoint(clerk, ready.id, office.pick_up.half_hours(friday, friday)[0])
    send(office, clerk, box)
    assert newest(office, ready.id).state is MessageState.TAKEN
    assert office.messages.calls() == 0, "the newer message was taken"


def test_only_the_newest_of_what_failed_for_somebody_is_called_about(
    office: Office, clerk: Staff, operator: Staff, box: Postbox
) -> None:
    make.blanks(office, operator)
    ready = asking.verified(office, clerk, asking.request("KTP_HILANG", 2, *LOST))
    make.printed(office, operator, "SER-L-01")
    send(office, clerk, box, *[REFUSED] * 9)
    friday = office.today() + timedelta(days=3)
    office.pick_up.appoint(clerk, ready.id, office.pick_up.half_hours(friday, friday)[0])
    send(office, clerk, box, REFUSED)
    both = [one for one in office.messages.of_application(ready.id) if one.kind is MessageKind.READY]
    assert [one.state for one in both] == [MessageState.REFUSED] * 2
    assert [one.id for one in office.messages.to_call().rows] == [both[0].id]
    office.messages.call(clerk, both[0].id, CallOutcome.REACHED)
    assert office.messages.calls() == 0


@pytest.mark.parametrize("called", [None, CallOutcome.NO_ANSWER, CallOutcome.REACHED])
def test_who_is_handed_a_document_by_mistake_is_called_again_unless_a_call_had_reached_them(
    office: Office,
    clerk: Staff,
    operator: Staff,
    box: Postbox,
    clock: Clock,
    called: CallOutcome | None,
) -> None:
    make.blanks(office, operator)
    ready = asking.verified(office, clerk, asking.request("KTP_HILANG", 2, *LOST))
    make.printed(office, operator, "SER-L-01")
    send(office, clerk, box, *[REFUSED] * 9)
    if called is not None:
        office.messages.call(clerk, newest(office, ready.id).id, called)
        clock.now += AGAIN_AFTER
    before = office.messages.calls()
    office.pick_up.collect(clerk, ready.id, Taker.SELF, "", ["kk", "document:surat_hilang"])
    assert office.messages.calls() == 0
    office.undo.take_back(clerk, "orang lain")
    assert office.messages.calls() == before == (0 if called is CallOutcome.REACHED else 1)


def test_of_an_application_received_nobody_needs_to_be_called(
    office: Office, clerk: Staff, box: Postbox
) -> None:
    office.walk_in.accept(clerk, asking.request("KTP_HILANG", 1, *LOST))
    send(office, clerk, box, REFUSED)
    assert office.messages.page(MessageFilter(StateGroup.FAILED)).rows
    assert office.messages.calls() == 0


def test_what_certainly_reached_nobody_is_sent_again_under_another_name(
    office: Office, clerk: Staff, box: Postbox, clock: Clock
) -> None:
    row = failed(office, clerk, box)
    clock.pass_(minutes=1)
    office.messages.resend(clerk, row.id)
    assert (newest(office, row.application_id).state, office.messages.calls()) == (MessageState.WAITING, 0)
    with pytest.raises(NotToBeResent):
        office.messages.resend(clerk, row.id)
    send(office, clerk, box)
    before, after = box.given[-2:]
    assert newest(office, row.application_id).state is MessageState.TAKEN
    assert before.key != after.key, "a carrier that knows the first one would not send it again"


@pytest.mark.parametrize("first", [UNKNOWN, Answer(Handed.TAKEN, "c-0", cost="800")])
def test_what_is_sent_again_has_cost_twice_on_the_page_in_the_budget_and_in_the_report(
    office: Office, clerk: Staff, head: Staff, box: Postbox, clock: Clock, first: Answer
) -> None:
    row = failed(office, clerk, box, answer=first)
    box.reports = {"c-0": Arrival.NOT_ARRIVED}
    office.sending.ask_after(clerk, {Medium.SMS: box})
    counted = office.messages.counts()
    office.messages.resend(clerk, row.id, confirm=True)
    assert office.messages.counts().cost == counted.cost, "that it is sent again makes nothing unspent"
    clock.pass_(seconds=2)
    send(office, clerk, box, Answer(Handed.TAKEN, "c-9", cost="500"))
    again, spent = newest(office, row.application_id), row.cost + 500
    assert (again.state, again.parts, again.cost) == (MessageState.TAKEN, 2, spent)
    counts = office.messages.counts()
    assert (counts.sent, counts.cost) == (counted.sent + 1, counted.cost + 500)
    report = office.day_book.messages(office.today(), office.today())
    (mine,) = [one for one in report.sendings if one.kind is MessageKind.RETURNED]
    assert (mine.sendings, mine.parts, mine.cost) == (2, 2, spent)
    assert sum(one.cost for one in report.sendings) == counts.cost
    (told_of,) = [one for one in report.messages if one.kind is MessageKind.RETURNED]
    assert told_of.messages == 1
    told(office, head, daily_cost=counts.cost)
    returned(office, clerk, 2)
    assert office.sending.send(clerk, {Medium.SMS: box}, in_short).sent == 0, "the money of the day is spent"
    assert office.health.check() == ()


def test_what_is_sent_again_at_once_is_another_sending(
    office: Office, clerk: Staff, box: Postbox, clock: Clock
) -> None:
    row = failed(office, clerk, box, answer=UNKNOWN)
    office.messages.resend(clerk, row.id, confirm=True)
    clock.pass_(seconds=1)
    send(office, clerk, box)
    before, after = box.given[-2:]
    assert before.key != after.key
    assert newest(office, row.application_id).cost == 700


def test_what_goes_by_another_medium_at_last_is_told_once_and_counts_by_both(
    office: Office, clerk: Staff, head: Staff, box: Postbox, clock: Clock
) -> None:
    told(office, head, media=(Medium.SMS, Medium.EMAIL))
    mail = Postbox(Medium.EMAIL)
    who = Applicant(phone="081234567890", email="ani@contoh.id")
    asked = office.walk_in.accept(clerk, asking.request("KTP_HILANG", 1, *LOST, applicant=who)).application
    box.answers = [UNKNOWN]
    office.sending.send(clerk, {Medium.SMS: box, Medium.EMAIL: mail}, in_short)
    told(office, head, media=(Medium.EMAIL,))
    office.messages.resend(clerk, newest(office, asked.id).id, confirm=True)
    clock.pass_(seconds=1)
    office.sending.send(clerk, {Medium.EMAIL: mail}, in_short)
    report = office.day_book.messages(office.today(), office.today())
    assert [(one.medium, one.messages) for one in report.messages] == [(Medium.EMAIL, 1)]
    assert {one.medium: one.sendings for one in report.sendings} == {Medium.SMS: 1, Medium.EMAIL: 1}
    assert office.health.check() == ()


def test_what_lapsed_and_is_sent_again_does_not_lapse_at_once(
    office: Office, clerk: Staff, box: Postbox, clock: Clock
) -> None:
    asked = returned(office, clerk)
    clock.pass_(days=4)
    office.sending.plan(clerk)
    assert newest(office, asked.id).state is MessageState.LAPSED
    office.messages.resend(clerk, newest(office, asked.id).id)
    office.sending.plan(clerk)
    send(office, clerk, box)
    assert newest(office, asked.id).state is MessageState.TAKEN


def test_what_was_perhaps_sent_is_sent_again_only_when_a_person_says_so(
    office: Office, clerk: Staff, box: Postbox
) -> None:
    row = failed(office, clerk, box, answer=UNKNOWN)
    assert row.state is MessageState.UNKNOWN
    with pytest.raises(PerhapsSent):
        office.messages.resend(clerk, row.id)
    assert newest(office, row.application_id).state is MessageState.UNKNOWN
    office.messages.resend(clerk, row.id, confirm=True)
    assert newest(office, row.application_id).state is MessageState.WAITING


def test_what_is_no_longer_so_is_not_sent_again(office: Office, clerk: Staff, box: Postbox) -> None:
    row = failed(office, clerk, box)
    office.verification.came_back(clerk, row.application_id, ())
    with pytest.raises(NoLongerSo):
        office.messages.resend(clerk, row.id)


@each_engine
def test_a_citizens_wish_holds_for_number_and_address_and_can_be_changed_again(
    office: Office, office_url: str, clerk: Staff, box: Postbox
) -> None:
    applicant = Applicant(phone="081234567890", email="ani@contoh.id")
    asked = office.walk_in.accept(
        clerk, asking.request("KTP_HILANG", 1, *LOST, applicant=applicant)
    ).application
    office.messages.wish(clerk, asked.id, Wish.WELCOME, Language.ENGLISH)
    send(office, clerk, box)
    assert box.given[-1].text.startswith("en ")
    office.messages.wish(clerk, asked.id, Wish.STOPPED)
    kept = ("stopped", "en")
    assert contacts(office_url) == {"+6281234567890": kept, "ani@contoh.id": kept}
    entry = office.journal.page(who(office, "hendra"), JournalAsk()).rows[0].entry
    assert entry.action is Action.CONTACT_CHANGED
    assert "8123" not in str(entry.facts)


def test_a_wish_of_somebody_who_has_named_nothing_is_refused(office: Office, clerk: Staff) -> None:
    unnamed = asking.request("KTP_HILANG", 1, *LOST, applicant=Applicant())
    asked = office.walk_in.accept(clerk, unnamed).application
    with pytest.raises(NowhereToWrite):
        office.messages.wish(clerk, asked.id, Wish.STOPPED)


@each_engine
def test_lists_are_narrowed_and_paged_without_losing_or_repeating_any(
    office: Office, clerk: Staff, box: Postbox
) -> None:
    for number in range(1, 8):
        office.walk_in.accept(clerk, asking.request("KTP_HILANG", number, *LOST))
    send(office, clerk, box, *[REFUSED] * 3)
    box.reports = {"c-5": Arrival.ARRIVED}
    office.sending.ask_after(clerk, {Medium.SMS: box})
    office.walk_in.accept(clerk, asking.request("KTP_HILANG", 8, *LOST))

    def listed(which: MessageFilter) -> list[int]:
        found, after = [], None
        while True:
            page = office.messages.page(which, after, 2)
            found += [one.id for one in page.rows]
            if page.after is None:
                return found
            after = page.after

    everything = listed(MessageFilter())
    groups = [listed(MessageFilter(group)) for group in StateGroup]
    assert [len(group) for group in groups] == [1, 4, 3, 0]
    assert everything == sorted(everything, reverse=True) == sorted(chain(*groups), reverse=True)
    assert listed(MessageFilter(kind=MessageKind.RECEIVED)) == everything
    assert listed(MessageFilter(kind=MessageKind.READY)) == []
    assert listed(MessageFilter(medium=Medium.SMS)) == everything[1:]
    assert listed(MessageFilter(StateGroup.SENT, MessageKind.RECEIVED, Medium.SMS)) == groups[1]
    one = office.messages.page(MessageFilter(), None, 3).rows[2]
    assert listed(MessageFilter(text=one.number)) == [one.id]
    assert listed(MessageFilter(text="warga 0003")) == [everything[-3]]
    assert sorted(listed(MessageFilter(text="warga"))) == sorted(everything)
    assert sorted(listed(MessageFilter(StateGroup.FAILED, text="warga"))) == sorted(groups[2])


def test_the_head_of_the_page_counts_what_left_today(
    office: Office, clerk: Staff, box: Postbox, clock: Clock
) -> None:
    for number in (1, 2):
        office.walk_in.accept(clerk, asking.request("KTP_HILANG", number, *LOST))
    send(office, clerk, box)
    office.walk_in.accept(clerk, asking.request("KTP_HILANG", 3, *LOST))
    counts = office.messages.counts()
    assert (counts.waiting, counts.sent, counts.cost) == (1, 2, 700)
    clock.pass_(days=1)
    assert office.messages.counts().sent == 0
