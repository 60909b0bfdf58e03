"""Requests of a kecamatan: verified by it, due the next working day, never before 17, explained when left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import list_files
import make
import pytest
from conftest import Clock
from kecamatan_lists import Beginner, kecamatan_list
from list_files import the_job
from sqlalchemy import text as sql
from unguarded import caught

from desk.data.database import Database
from desk.domain.applications import TO_VERIFY, AppFilter, AppState
from desk.domain.handover import Handover, ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.health import Invariant
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ImportWorkedOn, RowOutcome
from desk.domain.kecamatan import Asked, NotYet17, Stand, together
from desk.domain.printing import CancelReason, Channel, Delivery, HoldReason, JobState, SpoilReason
from desk.domain.prr_list import RejectReason
from desk.domain.staff import Staff
from desk.office import Office
from desk.rooms.handover import Result

ENGINES_IN_TURN = True

KASEMEN, SERANG = "36.73.02", "36.73.01"
DEDI = Party("Dedi", "Staf", "1970", "Kecamatan Kasemen")
TOMORROW = date(2020, 8, 5)
NEARLY_17 = "10-08-2003"


def ask(office: Office, staff: Staff, folder: Path, *people: Beginner, name: str = "KASEMEN"):
    return office.import_desk.take_in(
        staff, kecamatan_list(folder / f"{name or 'daftar'}.csv", *people, name=name), ImportKind.KECAMATAN
    )


def prr(office: Office, operator: Staff, folder: Path, *people: Beginner):
    rows = (
        list_files.Row(one.nik, one.name, born=one.born, village="Banten", district="Kasemen")
        for one in people
    )
    return office.intake.take_in(operator, list_files.write(folder / "prr.csv", *rows))


def of(office: Office, number: int, district: str = KASEMEN) -> Asked:
    return next(one for one in office.kecamatan.requests(district) if one.nik == make.nik(number))


def stands(office: Office, number: int, district: str = KASEMEN) -> Stand:
    return of(office, number, district).standing.stand


def send(office: Office, staff: Staff, district: str = KASEMEN) -> Handover:
    bundle = office.kecamatan.bundle(district)
    return office.handover.send(staff, bundle, Delivery.KECAMATAN, district, "Kasemen", DEDI)


def left(office: Office, sent: Handover) -> dict[str, Stand]:
    return {one.name: one.standing.stand for one in office.kecamatan.left_over(sent.number)}


def test_what_a_kecamatan_recorded_is_verified_and_due_the_next_working_day(
    office: Office, clerk: Staff, clock: Clock, tmp_path: Path
) -> None:
    clock.pass_(hours=9)  # after the counters have closed
    done = ask(office, clerk, tmp_path, Beginner(1))
    assert dict(done.counts) == {RowOutcome.TAKEN_IN: 1}
    (asked,) = office.walk_in.applications(AppFilter()).rows
    assert (asked.state, asked.promised_on) == (AppState.VERIFIED, TOMORROW)
    assert office.walk_in.count(AppFilter(states=TO_VERIFY)) == 0
    row = of(office, 1)
    assert (row.standing.stand, row.by, row.file) == (Stand.NOT_PRR, clerk.name, "KASEMEN.csv")
    assert office.health.check() == ()


def test_the_next_working_day_leaves_weekends_and_holidays_out(
    office: Office, clerk: Staff, clock: Clock, tmp_path: Path
) -> None:
    clock.pass_(days=3)  # Friday
    ask(office, clerk, tmp_path, Beginner(1))
    assert of(office, 1).promised_on == date(2020, 8, 10)


def test_a_request_waits_for_its_record_and_joins_it_by_itself(
    office: Office, clerk: Staff, operator: Staff, tmp_path: Path
) -> None:
    make.blanks(office, operator)
    ask(office, clerk, tmp_path, Beginner(1), Beginner(2, "RATNA"))
    prr(office, operator, tmp_path, Beginner(1), Beginner(9, "LAIN"))
    job = the_job(office, make.nik(1))
    assert (job.channel, job.delivery, job.due_on, job.rank) == (
        Channel.KECAMATAN,
        Delivery.KECAMATAN,
        TOMORROW,
        0,
    )
    assert (stands(office, 1), stands(office, 2)) == (Stand.TO_PRINT, Stand.NOT_PRR)
    assert make.printed(office, operator).nik == make.nik(1), "what is due tomorrow is printed first"
    assert stands(office, 1) is Stand.READY
    assert office.health.check() == ()


def test_a_list_that_names_no_kecamatan_goes_through_the_verification(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    ask(office, clerk, tmp_path, Beginner(1, village="Antah"), name="")
    (asked,) = office.walk_in.applications(AppFilter()).rows
    assert asked.state is AppState.RECEIVED


def test_without_a_heading_the_kelurahan_tells_the_kecamatan(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    ask(office, clerk, tmp_path, Beginner(1), Beginner(2, village="?"), name="")
    assert {stands(office, 1), stands(office, 2)} == {Stand.NOT_PRR}


def test_who_lives_elsewhere_is_collected_where_they_were_recorded(
    office: Office, office_url: str, clerk: Staff, operator: Staff, tmp_path: Path
) -> None:
    make.blanks(office, operator)
    make.job(office_url, 1)
    ask(office, clerk, tmp_path, Beginner(1, village="Cipare"))
    make.printed(office, operator)
    assert [job.nik for job in office.kecamatan.bundle(KASEMEN)] == [make.nik(1)]
    (shelf,) = office.handover.shelves()
    assert (shelf.destination_code, shelf.destination) == (KASEMEN, "Kasemen")
    assert office.kecamatan.bundle(SERANG) == ()


def test_a_card_that_lies_ready_already_goes_to_the_kecamatan(
    office: Office, office_url: str, clerk: Staff, operator: Staff, tmp_path: Path
) -> None:
    make.blanks(office, operator)
    make.job(office_url, 1)
    make.printed(office, operator)
    ask(office, clerk, tmp_path, Beginner(1))
    assert stands(office, 1) is Stand.TO_CHECK, "a card printed today is a doubt"


class TestNotYet17:
    def test_they_wait_for_their_birthday_and_are_due_on_the_working_day_from_it(
        self, office: Office, clerk: Staff, tmp_path: Path
    ) -> None:
        done = ask(office, clerk, tmp_path, Beginner(1, born=NEARLY_17), Beginner(2, born="08-08-2003"))
        assert dict(done.counts) == {RowOutcome.TAKEN_IN: 2}
        assert dict(done.reasons) == {"waits_until_17": 2}
        assert of(office, 1).promised_on == date(2020, 8, 10)
        assert of(office, 2).promised_on == date(2020, 8, 10), "8 August is a Saturday"
        assert of(office, 1).standing.day == date(2020, 8, 10)
        assert not of(office, 1).late(date(2020, 8, 7))

    def test_their_card_is_held_until_then_and_waits_by_itself(
        self, office: Office, clerk: Staff, operator: Staff, clock: Clock, tmp_path: Path, head: Staff
    ) -> None:
        make.blanks(office, operator)
        ask(office, clerk, tmp_path, Beginner(1, born=NEARLY_17))
        taken = prr(office, operator, tmp_path, Beginner(1, born=NEARLY_17), Beginner(2))
        assert (taken.queued, taken.held, taken.reasons) == (1, 1, {"too_young": 1})
        job = the_job(office, make.nik(1))
        assert (job.state, job.holds) == (JobState.HELD, (HoldReason.TOO_YOUNG,))
        assert (office.overlaps.cards(), office.overlaps.page().rows) == (0, ())
        with pytest.raises(NotYet17) as refused:
            office.overlaps.release(head, job.id, "mau cepat")
        assert refused.value.day == date(2020, 8, 10)
        clock.pass_(days=5)
        office.print_queue.begin_day()
        assert office.print_queue.job(job.id).state is JobState.HELD
        clock.pass_(days=1)
        office.print_queue.begin_day()
        assert office.print_queue.job(job.id).state is JobState.WAITING
        assert make.printed(office, operator).nik == make.nik(1)
        assert office.health.check() == ()

    def test_a_card_that_waits_already_is_held(
        self, office: Office, office_url: str, clerk: Staff, operator: Staff, tmp_path: Path
    ) -> None:
        make.job(office_url, 1)
        done = ask(office, clerk, tmp_path, Beginner(1, born=NEARLY_17))
        assert the_job(office, make.nik(1)).holds == (HoldReason.TOO_YOUNG,)
        office.import_desk.undo(clerk, done.number, "Daftar yang salah")
        job = the_job(office, make.nik(1))
        assert (job.state, job.channel) == (JobState.WAITING, Channel.NONE)
        assert office.health.check() == ()

    def test_the_head_may_have_them_refused(
        self, office: Office, clerk: Staff, head: Staff, tmp_path: Path
    ) -> None:
        office.preferences.change(head, replace(office.preferences.settings(), wait_until_17=False))
        done = ask(office, clerk, tmp_path, Beginner(1, born=NEARLY_17))
        assert [row.reason for row in done.rejected_rows] == [RejectReason.TOO_YOUNG]

    def test_who_is_too_young_to_be_recorded_is_refused(
        self, office: Office, clerk: Staff, tmp_path: Path
    ) -> None:
        done = ask(office, clerk, tmp_path, Beginner(1, born="05-08-2004"), Beginner(2, born="04-08-2004"))
        assert [row.row_number for row in done.rejected_rows] == [5]
        assert of(office, 2).standing.day == date(2021, 8, 4)

    def test_a_nik_tells_the_age_where_the_list_does_not(
        self, office: Office, clerk: Staff, tmp_path: Path
    ) -> None:
        path = kecamatan_list(tmp_path / "k.csv", Beginner(1, born=""))
        path.write_text(path.read_text().replace(make.nik(1), "3673011008030001"))
        done = office.import_desk.take_in(clerk, path, ImportKind.KECAMATAN)
        assert dict(done.reasons) == {"waits_until_17": 1}


class TestTheBast:
    def test_everybody_who_is_not_in_the_bundle_is_explained(
        self, office: Office, office_url: str, clerk: Staff, operator: Staff, clock: Clock, tmp_path: Path
    ) -> None:
        make.blanks(office, operator)
        names = ("SIAP", "BELUM PRR", "RUSAK", "ANTRE", "MENINGGAL", "DITAHAN", "KE LOKET", "MUDA")
        people = [Beginner(place, name) for place, name in enumerate(names, 1)]
        people[7] = replace(people[7], born=NEARLY_17)
        ask(office, clerk, tmp_path, *people)
        prr(office, operator, tmp_path, *(one for one in people if one.name != "BELUM PRR"))
        batch = office.print_queue.claim_these(
            operator, [the_job(office, make.nik(number)).id for number in (1, 3, 7)]
        )
        for job in batch.jobs:
            begun = office.work_sheet.start(operator, job)
            if job.name == "RUSAK":
                office.work_sheet.spoiled(operator, begun, SpoilReason.COLOUR)
            else:
                office.work_sheet.good(operator, begun, "KAS-01")
        given = the_job(office, make.nik(7))
        office.handover.pick_up(clerk, given, Taker.SELF, "", Proof.KK)
        office.print_queue.cancel(operator, the_job(office, make.nik(5)).id, CancelReason.DIED, "Akta")
        make_held(office, office_url, operator, tmp_path)
        sent = send(office, clerk)
        assert [item.job.name for item in sent.items] == ["SIAP"]
        assert left(office, sent) == {
            "BELUM PRR": Stand.NOT_PRR,
            "RUSAK": Stand.SPOILED,
            "ANTRE": Stand.TO_PRINT,
            "MENINGGAL": Stand.DIED,
            "DITAHAN": Stand.HELD,
            "KE LOKET": Stand.COLLECTED,
            "MUDA": Stand.NOT_17,
        }
        held = next(one for one in office.kecamatan.left_over(sent.number) if one.name == "DITAHAN")
        assert held.standing.about_word == HoldReason.SAME_NIK_OTHER_NAME.word
        clock.pass_(days=1)
        make.printed(office, operator)
        again = send(office, clerk)
        assert set(left(office, again)) == {
            "BELUM PRR", "DITAHAN", "MUDA", *({"RUSAK", "ANTRE"} - {again.items[0].job.name}),
        }, "what is settled is told once"  # fmt: skip
        assert left(office, sent)["ANTRE"] is Stand.TO_PRINT, "a paper says what was so on its day"
        assert office.health.check() == ()

    def test_a_card_that_came_back_goes_with_the_next_one(
        self, office: Office, office_url: str, clerk: Staff, operator: Staff, tmp_path: Path
    ) -> None:
        make.blanks(office, operator)
        ask(office, clerk, tmp_path, Beginner(1), Beginner(2, "RATNA"), Beginner(3, "TIKA"))
        prr(office, operator, tmp_path, Beginner(1), Beginner(2, "RATNA"), Beginner(3, "TIKA"))
        cards = [make.printed(office, operator) for _ in range(3)]
        sent = send(office, clerk)
        back = Result(cards[0].id, ItemOutcome.RETURNED, ReturnReason.NOT_COLLECTED)
        lost = Result(cards[1].id, ItemOutcome.MISSING, ReturnReason.NOT_IN_PARCEL)
        office.handover.receive(clerk, sent.number, [back, lost, Result(cards[2].id, ItemOutcome.RECEIVED)])
        found = {one.nik: one.standing.stand for one in office.kecamatan.requests(KASEMEN)}
        assert [found[card.nik] for card in cards] == [Stand.READY, Stand.MISSING, Stand.RECEIVED]
        again = send(office, clerk)
        assert [item.job.id for item in again.items] == [cards[0].id]
        assert list(left(office, again).values()) == [Stand.MISSING]

    def test_a_bast_taken_back_leaves_nothing_behind(
        self, office: Office, clerk: Staff, operator: Staff, tmp_path: Path
    ) -> None:
        make.blanks(office, operator)
        ask(office, clerk, tmp_path, Beginner(1), Beginner(2, "RATNA"))
        prr(office, operator, tmp_path, Beginner(1))
        make.printed(office, operator)
        sent = send(office, clerk)
        office.undo.take_back(clerk, "belum jadi berangkat")
        assert office.kecamatan.left_over(sent.number) == ()
        assert stands(office, 1) is Stand.READY
        assert office.health.check() == ()


def make_held(office: Office, office_url: str, operator: Staff, folder: Path) -> None:
    """Let a later list bring another name under the NIK of number 6."""
    other = list_files.Row(make.nik(6), "NAMA LAIN", born="26-07-2003", village="Banten", district="Kasemen")
    office.intake.take_in(operator, list_files.write(folder / "lain.csv", other))


def test_the_overview_counts_what_was_asked_and_what_became_of_it(
    office: Office, clerk: Staff, operator: Staff, clock: Clock, tmp_path: Path
) -> None:
    make.blanks(office, operator)
    ask(office, clerk, tmp_path, Beginner(1), Beginner(2, "RATNA"), Beginner(3, "TIKA"))
    prr(office, operator, tmp_path, Beginner(1), Beginner(2, "RATNA"))
    make.printed(office, operator)
    lines = {line.code: line for line in office.kecamatan.overview()}
    assert len(lines) == 6
    line = lines[KASEMEN]
    assert (line.asked_today, line.tally.asked, line.tally.ready, line.tally.left) == (3, 3, 1, 2)
    assert (line.tally.late, line.ready) == (0, 1)
    clock.pass_(days=2)
    line = {line.code: line for line in office.kecamatan.overview()}[KASEMEN]
    assert (line.asked_today, line.tally.late) == (0, 2), "who is not PRR yet is not late by our doing"
    rows = office.kecamatan.requests(KASEMEN)
    (by_list,) = together(rows, office.today(), by_day=False)
    (by_day,) = together(rows, office.today(), by_day=True)
    assert (by_list.file, by_day.file, by_list.tally) == ("KASEMEN.csv", "", by_day.tally)


def test_who_applied_at_the_counter_too_is_told_to_the_kecamatan(
    office: Office, clerk: Staff, operator: Staff, tmp_path: Path
) -> None:
    make.blanks(office, operator)
    ask(office, clerk, tmp_path, Beginner(1), name="SERANG")
    again = ask(office, clerk, tmp_path, Beginner(1), Beginner(2, "RATNA"))
    assert dict(again.counts) == {RowOutcome.REPEATED: 1, RowOutcome.TAKEN_IN: 1}
    assert [one.nik for one in office.kecamatan.requests(KASEMEN)] == [make.nik(2)]
    assert stands(office, 1, SERANG) is Stand.NOT_PRR


def test_a_list_of_which_a_card_is_printed_is_not_undone(
    office: Office, clerk: Staff, operator: Staff, tmp_path: Path
) -> None:
    make.blanks(office, operator)
    done = ask(office, clerk, tmp_path, Beginner(1))
    prr(office, operator, tmp_path, Beginner(1))
    make.printed(office, operator)
    with pytest.raises(ImportWorkedOn):
        office.import_desk.undo(clerk, done.number, "salah")


def test_an_undone_list_is_asked_for_by_nobody(office: Office, clerk: Staff, tmp_path: Path) -> None:
    done = ask(office, clerk, tmp_path, Beginner(1))
    office.import_desk.undo(clerk, done.number, "salah")
    assert office.kecamatan.requests(KASEMEN) == ()
    assert office.health.check() == ()


HARM = (
    "UPDATE kecamatan_request SET not_before = '2021-01-01'",
    (
        "UPDATE kecamatan_leftover SET application_id ="
        " (SELECT id FROM application WHERE job_id = (SELECT job_id FROM handover_item))"
    ),
    "UPDATE handover SET way = 'kelurahan'",
)


def test_a_card_printed_too_early_or_left_over_and_sent_is_found(
    office: Office, office_url: str, clerk: Staff, operator: Staff, tmp_path: Path
) -> None:
    make.blanks(office, operator)
    ask(office, clerk, tmp_path, Beginner(1), Beginner(2, "RATNA"))
    prr(office, operator, tmp_path, Beginner(1))
    make.printed(office, operator)
    send(office, clerk)
    assert office.health.check() == ()
    database = Database(office_url)
    with database.transaction() as db:
        for harm in HARM:
            harming = db.begin_nested()
            db.execute(sql(harm))
            assert caught(db, Invariant.KECAMATAN_ASKED), harm
            harming.rollback()
    database.close()


def test_a_prr_list_undone_lets_the_requests_wait_again(
    office: Office, clerk: Staff, operator: Staff, clock: Clock, tmp_path: Path
) -> None:
    ask(office, clerk, tmp_path, Beginner(1), Beginner(2, "RATNA", born=NEARLY_17))
    clock.pass_(minutes=5)
    taken = prr(office, operator, tmp_path, Beginner(1), Beginner(2, "RATNA", born=NEARLY_17))
    office.intake.undo(operator, taken.list_id, "daftar yang salah")
    assert (stands(office, 1), stands(office, 2)) == (Stand.NOT_PRR, Stand.NOT_17)
    assert office.health.check() == ()
    prr(office, operator, tmp_path, Beginner(1), Beginner(2, "RATNA", born=NEARLY_17))
    assert the_job(office, make.nik(2)).holds == (HoldReason.TOO_YOUNG,)
    assert stands(office, 1) is Stand.TO_PRINT
