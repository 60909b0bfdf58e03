"""Deaths and moves: everybody is kept, no card is printed or given out without a person's word."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import asking
import list_files
import make
import pytest
from ended_lists import Gone, ended_list
from list_files import the_job
from sqlalchemy import text as sql

from desk.data.database import Database
from desk.domain.applications import Doubt
from desk.domain.ended import Effect, End, HolderEnded, NothingToDecide
from desk.domain.errors import ListChanged, NotAllowed, ReasonMissing
from desk.domain.handover import ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.health import Invariant
from desk.domain.hints import HintKind
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ImportFigures, ImportWorkedOn, RowOutcome
from desk.domain.printing import (
    CancelReason,
    Channel,
    Delivery,
    HoldReason,
    JobState,
    PrintReason,
    SpoilReason,
)
from desk.domain.staff import Staff
from desk.office import Office
from desk.rooms.handover import Result

ENGINES_IN_TURN = True

DEDI = Party("Dedi", "Staf", "1970", "Kecamatan Serang")
DEATHS, MOVES = ImportKind.DEATHS, ImportKind.MOVES


def take(office: Office, staff: Staff, folder: Path, *people: Gone, died: bool = True) -> ImportFigures:
    path = ended_list(folder / f"{'mati' if died else 'pindah'}.csv", *people, died=died)
    return office.import_desk.take_in(staff, path, DEATHS if died else MOVES)


def stands(office: Office, number: int) -> JobState:
    return the_job(office, make.nik(number)).state


def test_a_list_is_told_by_its_columns_and_looked_at_before_it_is_taken_in(
    office: Office, office_url: str, operator: Staff, tmp_path: Path
) -> None:
    make.jobs(office_url, 2)
    died = ended_list(tmp_path / "a.csv", Gone(1), Gone(2), Gone(9))
    moved = ended_list(tmp_path / "b.csv", Gone(1), died=False)
    for path, kind in ((died, DEATHS), (moved, MOVES)):
        sighting = office.import_desk.look_at(operator, path)
        assert (sighting.kind, sighting.rivals) == (kind, ())
    preview = office.import_desk.preview(operator, died, DEATHS)
    assert dict(preview.figures.counts) == {RowOutcome.JOINED: 2, RowOutcome.TAKEN_IN: 1}
    assert office.ended.people().rows == ()
    assert stands(office, 1) is JobState.WAITING
    office.import_desk.take_in(operator, preview, DEATHS)
    assert office.ended.counts() == {End.DIED: 3, End.MOVED: 0}
    with pytest.raises(ListChanged):
        office.import_desk.take_in(operator, preview, DEATHS)


def test_the_waiting_card_of_somebody_who_died_is_cancelled(
    office: Office, office_url: str, operator: Staff, tmp_path: Path
) -> None:
    make.jobs(office_url, 2)
    done = take(office, operator, tmp_path, Gone(1), Gone(8))
    assert dict(done.reasons) == {"cancelled": 1, "no_card": 1}
    job = the_job(office, make.nik(1))
    assert (job.state, job.cancel_reason) == (JobState.CANCELLED, CancelReason.DIED)
    (person,) = office.ended.of_nik(make.nik(1))
    assert (person.end, person.paper_number, person.ended_on) == (
        End.DIED,
        "3673-KM-04082020-0001",
        date(2020, 8, 1),
    )
    assert (person.file, office.ended.effects(person)) == ("mati.csv", (Effect.CANCELLED,))
    assert office.health.check() == ()


def test_a_move_cancels_for_its_own_reason_and_a_spelling_is_no_other_name(
    office: Office, office_url: str, operator: Staff, tmp_path: Path
) -> None:
    make.job(office_url, 1, name="MUHAMMAD JAENAL")
    take(office, operator, tmp_path, Gone(1, "Moch. Zaenal"), died=False)
    assert the_job(office, make.nik(1)).cancel_reason is CancelReason.MOVED


def test_where_only_the_nik_or_only_name_and_birth_date_agree_somebody_decides(
    office: Office, office_url: str, operator: Staff, tmp_path: Path, head: Staff
) -> None:
    make.jobs(office_url, 3)
    done = take(
        office,
        operator,
        tmp_path,
        Gone(1, "ORANG LAIN"),
        Gone(7, "WARGA 0002"),
        Gone(9, "WARGA 0003", "02-01-1990"),
    )
    assert dict(done.counts) == {RowOutcome.DOUBTFUL: 2, RowOutcome.TAKEN_IN: 1}
    assert [row.row_number for row in done.doubtful_rows] == [4, 5]
    held = {one.job.nik: one for one in office.overlaps.page().rows}
    assert set(held) == {make.nik(1), make.nik(2)}
    assert {one.hold.reason for one in held.values()} == {HoldReason.DIED}
    one = held[make.nik(2)]
    assert (one.hold.other_nik, one.hold.other_name) == (make.nik(7), "WARGA 0002")
    behind = office.ended.behind(one.job.id)
    assert behind is not None
    assert behind.paper_number == "3673-KM-04082020-0007"
    office.overlaps.release(head, one.job.id, "Orang lain")
    office.overlaps.cancel(operator, held[make.nik(1)].job.id, CancelReason.DIED, "Sudah dicek")
    assert (stands(office, 1), stands(office, 2)) == (JobState.CANCELLED, JobState.WAITING)
    assert office.health.check() == ()


class TestACardThatIsMade:
    def test_one_just_taken_is_held_and_one_on_the_printer_comes_to_a_persons_word(
        self, office: Office, office_url: str, operator: Staff, tmp_path: Path
    ) -> None:
        make.blanks(office, operator)
        make.jobs(office_url, 3)
        batch = office.print_queue.claim(operator, 3)
        good, spoiled = (office.work_sheet.start(operator, job) for job in batch.jobs[:2])
        done = take(office, operator, tmp_path, Gone(1), Gone(2), Gone(3))
        assert dict(done.reasons) == {"to_withdraw": 2, "held": 1}
        assert stands(office, 3) is JobState.HELD
        office.work_sheet.spoiled(operator, spoiled, SpoilReason.JAM)
        assert stands(office, 2) is JobState.HELD, "it does not wait to be printed again"
        office.work_sheet.good(operator, good, "SER-L-01")
        (card,) = office.ended.to_decide()
        assert (card.job.id, card.certain, card.person.name) == (good.id, True, "WARGA 0001")
        assert office.health.check() == ()

    @pytest.fixture
    def card(self, office: Office, office_url: str, operator: Staff, tmp_path: Path):
        make.blanks(office, operator)
        make.job(office_url, 1, delivery=Delivery.KECAMATAN)
        printed = make.printed(office, operator)
        take(office, operator, tmp_path, Gone(1))
        return office.print_queue.job(printed.id)

    def test_it_is_neither_given_out_nor_sent_before_somebody_has_decided(
        self, office: Office, clerk: Staff, operator: Staff, card
    ) -> None:
        assert office.ended.open_cards() == 1
        assert office.handover.shelves() == ()
        with pytest.raises(HolderEnded) as refused:
            office.handover.pick_up(clerk, card, Taker.FAMILY, "Ani", Proof.KK)
        assert refused.value.number == "3673-KM-04082020-0001"
        with pytest.raises(HolderEnded):
            office.handover.send(clerk, [card], Delivery.KECAMATAN, "36.73.01", "Serang", DEDI)
        with pytest.raises(ReasonMissing):
            office.ended.keep(operator, card, " ")
        with pytest.raises(NotAllowed):
            office.ended.keep(clerk, card, "Daftar salah")
        office.ended.keep(operator, card, "Daftar salah, orangnya datang")
        with pytest.raises(NothingToDecide):
            office.ended.keep(operator, card, "lagi")
        office.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)
        assert office.health.check() == ()

    def test_it_is_withdrawn_and_that_can_be_undone(self, office: Office, operator: Staff, card) -> None:
        office.handover.withdraw(operator, card, CancelReason.DIED, "Akta kematian")
        assert office.ended.open_cards() == 0
        office.undo.take_back(operator, "salah kartu")
        assert office.ended.open_cards() == 1
        assert office.health.check() == ()

    def test_one_that_has_left_is_only_noted_until_it_comes_back(
        self, office: Office, office_url: str, clerk: Staff, operator: Staff, tmp_path: Path
    ) -> None:
        make.blanks(office, operator)
        make.jobs(office_url, 2, delivery=Delivery.KECAMATAN)
        cards = [make.printed(office, operator) for _ in range(2)]
        sent = office.handover.send(clerk, cards, Delivery.KECAMATAN, "36.73.01", "Serang", DEDI)
        office.handover.receive(clerk, sent.number, [Result(cards[1].id, ItemOutcome.RECEIVED)])
        done = take(office, operator, tmp_path, Gone(1), Gone(2), died=False)
        assert Counter(done.reasons) == Counter({"to_withdraw": 1, "noted": 1})
        (there,) = office.ended.to_decide()
        assert there.transport == (sent.number, "Serang"), "somebody may ask for it back"
        back = Result(there.job.id, ItemOutcome.RETURNED, ReturnReason.MOVED)
        office.handover.receive(clerk, sent.number, [back])
        assert [one.job.state for one in office.ended.to_decide()] == [JobState.PRINTED]
        assert office.health.check() == ()


def test_a_prr_list_that_brings_somebody_known_to_have_gone_is_held(
    office: Office, operator: Staff, tmp_path: Path
) -> None:
    take(office, operator, tmp_path, Gone(1), Gone(5, "WARGA 0002"), Gone(6, nik="", name="TANPA NIK"))
    take(office, operator, tmp_path, Gone(3), died=False)
    names = {1: "WARGA 0001", 2: "WARGA 0002", 3: "WARGA 0003", 4: "TANPA NIK", 8: "WARGA 0008"}
    rows = [list_files.Row(make.nik(number), name) for number, name in names.items()]
    path = list_files.write(tmp_path / "prr.csv", *rows)
    preview = office.intake.preview(operator, path)
    assert (preview.queued, preview.held, preview.reasons) == (1, 4, {"died": 3, "moved_out": 1})
    office.intake.take_in(operator, preview)
    held = {row.job.nik: row.hold.reason for row in office.overlaps.page().rows}
    assert held == {
        make.nik(1): HoldReason.DIED,
        make.nik(2): HoldReason.DIED,
        make.nik(3): HoldReason.MOVED_OUT,
        make.nik(4): HoldReason.DIED,
    }
    assert office.health.check() == ()


def test_another_card_asked_for_somebody_who_has_gone_is_held(
    office: Office, office_url: str, clerk: Staff, operator: Staff, tmp_path: Path, head: Staff
) -> None:
    make.blanks(office, operator)
    make.job(office_url, 1)
    card = make.printed(office, operator)
    office.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)
    take(office, operator, tmp_path, Gone(1), died=False)
    again = office.print_queue.reprint(head, card.id, PrintReason.LOST, Channel.COUNTER, "surat polisi")
    assert (again.state, again.holds) == (JobState.HELD, (HoldReason.MOVED_OUT,))
    assert office.health.check() == ()


def test_an_open_application_is_doubted_and_not_closed(
    office: Office, office_url: str, clerk: Staff, operator: Staff, tmp_path: Path
) -> None:
    taken = office.walk_in.accept(clerk, asking.request(number=1)).application
    done = take(office, operator, tmp_path, Gone(1, taken.subject.name))
    assert dict(done.reasons) == {"doubted": 1}
    assert office.walk_in.application(taken.number).state is taken.state
    (hint,) = (one for one in office.machine_help.hints(clerk, taken.id) if one.kind is HintKind.PERSON_ENDED)
    assert "3673-KM-04082020-0001" in [fact.value for fact in hint.evidence]
    doubts = office.walk_in.doubts(make.nik(1), "KTP_RUSAK")
    assert Doubt.DIED in {one.doubt for one in doubts}


class TestUndoing:
    def test_everything_is_as_before_also_what_a_later_list_held(
        self, office: Office, office_url: str, clerk: Staff, operator: Staff, tmp_path: Path
    ) -> None:
        make.blanks(office, operator)
        make.jobs(office_url, 3)
        make.printed(office, operator)
        done = take(office, operator, tmp_path, Gone(1), Gone(2), Gone(3, "LAIN"), Gone(4))
        office.intake.take_in(
            operator,
            list_files.write(tmp_path / "prr.csv", list_files.Row(make.nik(4), "WARGA 0004")),
        )
        assert [stands(office, number) for number in (2, 3, 4)] == [
            JobState.CANCELLED,
            JobState.HELD,
            JobState.HELD,
        ]
        assert office.import_desk.undo(operator, done.number, "Daftar yang salah") == 4
        assert [stands(office, number) for number in (1, 2, 3, 4)] == [
            JobState.PRINTED,
            *[JobState.WAITING] * 3,
        ]
        assert (office.ended.people().rows, office.ended.open_cards()) == ((), 0)
        assert office.health.check() == ()
        take(office, operator, tmp_path, Gone(2))
        assert stands(office, 2) is JobState.CANCELLED

    def test_not_once_somebody_has_decided(
        self, office: Office, office_url: str, operator: Staff, tmp_path: Path, head: Staff
    ) -> None:
        make.job(office_url, 1)
        done = take(office, operator, tmp_path, Gone(1, "LAIN"))
        office.overlaps.release(head, the_job(office, make.nik(1)).id, "Orang lain")
        with pytest.raises(ImportWorkedOn) as refused:
            office.import_desk.undo(operator, done.number, "salah")
        assert refused.value.first == "3673-KM-04082020-0001"


def test_the_same_list_again_records_nobody_twice(office: Office, operator: Staff, tmp_path: Path) -> None:
    take(office, operator, tmp_path, Gone(1), Gone(2, nik=""))
    again = take(office, operator, tmp_path, Gone(1), Gone(2, nik=""))
    assert dict(again.counts) == {RowOutcome.REPEATED: 2}
    assert len(office.ended.people().rows) == 2
    assert [one.name for one in office.ended.people(begins="warga 0001").rows] == ["WARGA 0001"]
    assert [one.nik for one in office.ended.people(begins="3673").rows] == [make.nik(1)]


def test_rows_without_a_usable_person_are_refused_with_their_reason(
    office: Office, operator: Staff, tmp_path: Path
) -> None:
    done = take(office, operator, tmp_path, Gone(1, nik="3673"), Gone(2, nik="", born=""), Gone(3, " "))
    assert dict(done.reasons) == {"nik_unusable": 2, "name_missing": 1}
    assert [row.row_number for row in done.rejected_rows] == [4, 5, 6]


def test_a_clerk_may_not_take_in_deaths(office: Office, clerk: Staff, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        take(office, clerk, tmp_path, Gone(1))


def test_the_search_and_the_case_of_two_records_tell_who_died(
    office: Office, operator: Staff, tmp_path: Path
) -> None:
    rows = [list_files.Row(make.nik(number), "SUPRIADI KUNTARA WIRASABA") for number in (1, 2)]
    taken = office.intake.take_in(operator, list_files.write(tmp_path / "prr.csv", *rows))
    take(office, operator, tmp_path, Gone(1, "SUPRIADI KUNTARA WIRASABA"), Gone(7))
    (found,) = office.search.find(make.nik(1))
    assert [one.paper_number for one in found.ended] == ["3673-KM-04082020-0001"]
    (only_there,) = office.search.find(make.nik(7))
    assert (only_there.nik, only_there.jobs) == (make.nik(7), ())
    office.overlap_desk.compare_list(operator, taken.list_id)
    (case,) = office.overlap_desk.page().rows
    assert [one.end for one in case.one.ended] == [End.DIED]
    assert case.other.ended == ()


@pytest.mark.parametrize(
    "harm",
    [
        (
            "UPDATE print_job SET state = 'waiting', cancel_reason = NULL, cancelled_at = NULL"
            " WHERE state = 'cancelled'"
        ),
        (
            "UPDATE ended_effect SET effect = 'to_withdraw' WHERE effect = 'held';"
            "UPDATE print_job SET state = 'waiting' WHERE state = 'held'"
        ),
        "UPDATE ended_person SET kind = 'moved'",
        "UPDATE ended_effect SET decision = 'withdrawn', decided_at = at WHERE effect = 'held'",
    ],
)
def test_a_card_that_does_not_stand_as_a_list_left_it_is_found(
    office: Office, office_url: str, operator: Staff, tmp_path: Path, harm: str
) -> None:
    make.jobs(office_url, 2)
    take(office, operator, tmp_path, Gone(1), Gone(2, "LAIN"))
    database = Database(office_url)
    with database.transaction() as db:
        for statement in harm.split(";"):
            db.execute(sql(statement))
    database.close()
    assert Invariant.ENDED_AS_SAID in {one.invariant for one in office.health.check()}
