"""Undoing a PRR list: all it brought goes, all it changed is back, and never what somebody worked on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import asking
import list_files
import make
import pytest
from conftest import Clock
from list_files import Row, contents, counts, the_job
from sqlalchemy import text
from storms import each_engine

from desk.data.database import Database
from desk.domain.applications import AppFilter
from desk.domain.errors import NotAllowed, ReasonMissing
from desk.domain.health import Invariant
from desk.domain.intake import ListCounted, ListNotNewest, ListUndone, ListWorkedOn, Result
from desk.domain.person_cases import CaseDecision
from desk.domain.printing import Channel, HoldReason, JobState, PrintReason
from desk.domain.staff import Staff
from desk.office import Office

ENGINES_IN_TURN = True

ONE, TWO, THREE = make.nik(1), make.nik(2), make.nik(3)
WHY = "daftar bulan lalu"

Take = Callable[..., Result]


@pytest.fixture
def take(office: Office, operator: Staff, tmp_path: Path, clock: Clock) -> Take:
    """Take in a list of these rows, each a minute after the one before."""

    def taken(*rows: Row) -> Result:
        clock.pass_(minutes=1)
        return office.intake.take_in(operator, list_files.write(tmp_path / "prr.csv", *rows))

    return taken


def test_a_list_is_undone_as_if_it_had_never_come_and_can_be_taken_in_again(
    office: Office, office_url: str, operator: Staff, take: Take
) -> None:
    take(Row(ONE, "SITI"), Row(TWO, "JAJA", born="02-02-1980"))
    _, *before = contents(office_url)
    rows = (
        Row(ONE, "SITI", address="KP. BARU"),
        Row(TWO, "UJANG", born="02-02-1980"),
        Row(THREE, "JAJA", born="02-02-1980"),
    )
    second = take(*rows)
    assert the_job(office, TWO).state is JobState.HELD
    assert office.intake.undo(operator, second.list_id, WHY) == 1
    _, *after = contents(office_url)
    assert after == before
    newest, oldest = office.intake.lists().rows
    assert (newest.undone_by, newest.undone_why, oldest.undone_at) == (operator.name, WHY, None)
    assert office.health.check() == ()
    assert counts(take(*rows)) == counts(second)


def test_what_the_comparing_of_its_people_held_is_free_again(
    office: Office, office_url: str, operator: Staff, take: Take
) -> None:
    take(Row(ONE, "SUPRIADI KUNTARA WIRASABA"))
    _, *before = contents(office_url)
    second = take(Row(ONE, "SUPRIADI KUNTARA WIRASABA"), Row(TWO, "SUPRIYADI KUNTORA WIRASABA"))
    assert office.overlap_desk.compare_list(operator, second.list_id).held == 2
    office.intake.undo(operator, second.list_id, WHY)
    assert contents(office_url)[1:] == before
    assert office.overlap_desk.counts() == {}


def test_an_application_that_waited_for_its_card_waits_again(
    office: Office, clerk: Staff, operator: Staff, take: Take
) -> None:
    accepted = office.walk_in.accept(clerk, asking.request(number=1))
    taken = take(Row(ONE, "SITI AMINAH"))
    assert office.walk_in.applications(AppFilter()).rows[0].job_id is not None
    office.intake.undo(operator, taken.list_id, WHY)
    (waits,) = office.walk_in.applications(AppFilter()).rows
    assert (waits.number, waits.job_id) == (accepted.application.number, None)
    assert office.health.check() == ()
    take(Row(ONE, "SITI AMINAH"))
    assert the_job(office, ONE).channel is Channel.COUNTER


def test_a_list_somebody_has_worked_on_stays_and_the_first_card_is_named(
    office: Office, clerk: Staff, operator: Staff, head: Staff, take: Take
) -> None:
    def refused(first: str, cards: int = 1) -> None:
        with pytest.raises(ListWorkedOn) as why:
            office.intake.undo(operator, taken.list_id, WHY)
        assert (why.value.first, why.value.cards) == (first, cards)

    taken = take(Row(ONE, "SITI"), Row(TWO, "JAJA", village="TIDAK ADA"), Row(THREE, "TIKA"))
    office.walk_in.accept(clerk, asking.request(number=3))
    refused("TIKA")
    office.overlaps.release(head, the_job(office, TWO).id, "Kelurahan Cipare")
    refused("TIKA", 2)
    make.blanks(office, operator)
    office.print_queue.claim(operator, 3)
    refused("SITI", 3)


def test_a_decided_case_counts_as_work(office: Office, operator: Staff, take: Take) -> None:
    take(Row(ONE, "SUPRIADI KUNTARA WIRASABA"))
    second = take(Row(TWO, "SUPRIYADI KUNTORA WIRASABA"))
    office.overlap_desk.compare_list(operator, second.list_id)
    (case,) = office.overlap_desk.page().rows
    office.overlap_desk.decide(operator, case, CaseDecision.DATA_OFFICER, "KK kedua data diperlukan")
    with pytest.raises(ListWorkedOn):
        office.intake.undo(operator, second.list_id, WHY)


def test_only_the_newest_list_is_undone_once_with_a_reason_by_the_print_room(
    office: Office, clerk: Staff, operator: Staff, take: Take
) -> None:
    first, second = take(Row(ONE, "SITI")), take(Row(TWO, "JAJA", born="02-02-1980"))
    with pytest.raises(ListNotNewest) as newer:
        office.intake.undo(operator, first.list_id, WHY)
    assert newer.value.newer == "prr.csv"
    with pytest.raises(ReasonMissing):
        office.intake.undo(operator, second.list_id, " ")
    with pytest.raises(NotAllowed):
        office.intake.undo(clerk, second.list_id, WHY)
    office.intake.undo(operator, second.list_id, WHY)
    with pytest.raises(ListUndone):
        office.intake.undo(operator, second.list_id, WHY)
    office.intake.undo(operator, first.list_id, WHY)
    assert office.intake.vanished().rows == ()
    assert office.health.check() == ()


def test_what_a_closed_day_has_counted_stays(
    office: Office, head: Staff, operator: Staff, take: Take
) -> None:
    taken = take(Row(ONE, "SITI"))
    office.day_book.close(head, office.today(), {})
    with pytest.raises(ListCounted):
        office.intake.undo(operator, taken.list_id, WHY)


@each_engine
def test_a_card_held_by_a_list_waits_again_and_one_held_otherwise_stays_held(
    office: Office, operator: Staff, take: Take
) -> None:
    take(Row(ONE, "SITI", village="TIDAK ADA"), Row(TWO, "JAJA", born="02-02-1980"))
    second = take(Row(ONE, "SITI", status="SENT_FOR_DEDUP"), Row(TWO, "UJANG", born="02-02-1980"))
    assert set(the_job(office, ONE).holds) == {HoldReason.REGION_UNKNOWN, HoldReason.NO_LONGER_READY}
    office.intake.undo(operator, second.list_id, WHY)
    assert the_job(office, ONE).holds == (HoldReason.REGION_UNKNOWN,)
    assert (the_job(office, TWO).state, the_job(office, TWO).reason) == (JobState.WAITING, PrintReason.FIRST)


@each_engine
@pytest.mark.parametrize(
    "left",
    [
        "UPDATE print_job SET prr_list_id = 2",
        "UPDATE record SET first_list_id = 2, last_list_id = 2",
        "UPDATE record SET last_list_id = 2",
        "INSERT INTO prr_list_trace (list_id, what, subject, was) VALUES (2, 'job', '1', '0')",
    ],
)
def test_anything_left_of_an_undone_list_is_noticed(
    office: Office, office_url: str, operator: Staff, take: Take, left: str
) -> None:
    take(Row(ONE, "SITI"))
    second = take(Row(ONE, "SITI"), Row(TWO, "JAJA"))
    office.intake.undo(operator, second.list_id, WHY)
    assert second.list_id == 2
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text(left))
    database.close()
    assert Invariant.UNDONE_LISTS_GONE in {one.invariant for one in office.health.check()}
