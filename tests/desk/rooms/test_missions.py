"""Missions of jemput bola: planned on a letter, files by RT, documents out with a list, and back signed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import asking
import journals
import make
import missions
import pytest
from conftest import Past, who
from sqlalchemy import text
from unguarded import caught

from desk.data.database import Database
from desk.domain.application_errors import ApplicationMovedOn, ApplicationUnderWay, NumberUnreadable
from desk.domain.applications import AppFilter, AppState
from desk.domain.errors import FieldMissing, NotAllowed, NotFound, NothingToUndo, ReasonMissing
from desk.domain.handover import Party, Taker
from desk.domain.health import Invariant
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import ImportWorkedOn, RowOutcome
from desk.domain.journal import Action
from desk.domain.missions import (
    FileElsewhere,
    FileIsOut,
    FileStage,
    Leftover,
    LeftoverReason,
    LeftoversUnexplained,
    ListNoted,
    ListStillOut,
    Mission,
    MissionHasFiles,
    MissionMovedOn,
    MissionState,
    NothingToBundle,
    progress,
)
from desk.domain.printing import Channel, Delivery
from desk.domain.staff import Staff
from desk.domain.verification import FindingKind, Verdict
from desk.office import Office

ENGINES_IN_TURN = True

LOST = ("KTP_HILANG", 80, "surat_hilang", "kk")
SAMPLE = Path("../shared/samples/jemput_bola_tinggar.xlsx")


def _brought(office: Office, url: str, _clock: object) -> Mission:
    """A mission of two RT with three files each, taken in from a list."""
    clerk = who(office, "siti")
    mission = office.missions.plan(clerk, missions.plan())
    folder = Path(url.removeprefix("sqlite:///")).parent if url.startswith("sqlite") else Path("/tmp")
    path = missions.write_list(folder / "tinggar.xlsx")
    office.import_desk.take_in(clerk, path, ImportKind.OUTREACH)
    return mission


@pytest.fixture
def past(request: pytest.FixtureRequest) -> Past | None:
    return _brought if "brought" in request.fixturenames else None


@pytest.fixture
def brought(told: Mission, office: Office) -> Mission:
    return office.missions.view(told.id).mission


def test_a_mission_is_planned_on_a_letter_and_goes_its_way(office: Office, clerk: Staff) -> None:
    planned = office.missions.plan(clerk, missions.plan())
    assert (planned.number, planned.state) == ("JB-001/VIII/2020", MissionState.PLANNED)
    assert (planned.where, planned.plan.letter.few) == ("Tinggar (Kec. Curug)", False)
    under_way = office.missions.go_on(clerk, planned)
    with pytest.raises(MissionMovedOn):
        office.missions.go_on(clerk, planned)
    brought = office.missions.go_on(clerk, under_way)
    finished = office.missions.go_on(clerk, brought)
    assert (finished.state, finished.ended_at is not None) == (MissionState.FINISHED, True)
    assert office.missions.missions().rows == ()
    assert [one.mission for one in office.missions.missions(ended=True).rows] == [finished]
    for step in (
        lambda: office.missions.go_on(clerk, finished),
        lambda: office.missions.change(clerk, finished.id, missions.plan()),
        lambda: office.missions.cancel(clerk, finished, "batal"),
    ):
        with pytest.raises(MissionMovedOn):
            step()
    assert office.health.check() == ()


def test_fewer_than_fifty_people_are_a_warning_and_no_refusal(office: Office, clerk: Staff) -> None:
    assert office.missions.plan(clerk, missions.plan(49)).plan.letter.few
    assert not office.missions.plan(clerk, missions.plan(50)).plan.letter.few
    whole = missions.plan()
    for letter in (
        replace(whole.letter, number=" "),
        replace(whole.letter, sender=""),
        replace(whole.letter, people=0),
    ):
        with pytest.raises(FieldMissing):
            office.missions.plan(clerk, replace(whole, letter=letter))


def test_a_mission_without_files_is_cancelled_for_a_reason(
    office: Office, clerk: Staff, operator: Staff, brought: Mission
) -> None:
    other = office.missions.plan(clerk, missions.plan())
    with pytest.raises(ReasonMissing):
        office.missions.cancel(clerk, other, " ")
    assert office.missions.cancel(clerk, other, "banjir").end_reason == "banjir"
    with pytest.raises(MissionHasFiles) as refused:
        office.missions.cancel(clerk, brought, "banjir")
    assert refused.value.files == 6
    with pytest.raises(NotAllowed):
        office.missions.plan(operator, missions.plan())
    assert office.health.check() == ()


def test_a_list_belongs_to_the_one_mission_of_its_kelurahan(
    office: Office, clerk: Staff, brought: Mission
) -> None:
    assert brought.state is MissionState.UNDER_WAY
    view = office.missions.view(brought.id)
    assert {(one.application.channel, one.application.delivery) for one in view.files} == {
        (Channel.OUTREACH, Delivery.KELURAHAN)
    }
    rts = progress(view.files)
    assert [(one.rw, one.rt, one.came, one.complete, one.incomplete) for one in rts] == [
        ("002", "001", 3, 2, 1),
        ("002", "002", 3, 2, 1),
    ]
    (line,) = office.missions.missions().rows
    assert line.stages == {FileStage.TO_CHECK: 6}


def test_a_list_is_given_to_a_mission_where_several_are_open(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    one, other = (office.missions.plan(clerk, missions.plan()) for _ in range(2))
    path = missions.write_list(tmp_path / "tinggar.xlsx")
    office.import_desk.take_in(clerk, path, ImportKind.OUTREACH)
    assert [office.missions.view(each.id).files for each in (one, other)] == [(), ()]
    again = office.import_desk.take_in(clerk, path, ImportKind.OUTREACH, mission_id=other.id)
    assert again.counts == {RowOutcome.REPEATED: 6}, "what was here before is not taken in twice"
    assert len(office.missions.view(other.id).files) == 6
    office.import_desk.take_in(clerk, path, ImportKind.OUTREACH, mission_id=one.id)
    assert office.missions.view(one.id).files == (), "a file belongs to one mission"
    assert office.health.check() == ()


def test_undoing_the_import_takes_the_files_from_the_mission(
    office: Office, clerk: Staff, brought: Mission
) -> None:
    (run,) = office.import_desk.imports().rows
    assert office.import_desk.undo(clerk, run.id, "berkas salah") == 6
    assert office.missions.view(brought.id).files == ()
    assert office.missions.cancel(clerk, brought, "berkas salah").state is MissionState.CANCELLED
    assert office.health.check() == ()


def test_a_list_somebody_worked_on_is_not_undone(office: Office, clerk: Staff, brought: Mission) -> None:
    first = office.missions.view(brought.id).files[0].application.id
    missions.check(office, clerk, first)
    (run,) = office.import_desk.imports().rows
    with pytest.raises(ImportWorkedOn):
        office.import_desk.undo(clerk, run.id, "berkas salah")
    assert len(office.missions.view(brought.id).files) == 6


def test_a_file_is_typed_or_added_by_its_number_and_taken_away_again(
    office: Office, clerk: Staff, brought: Mission
) -> None:
    typed = office.missions.take_file(clerk, brought.id, missions.typed(71), complete=False)
    with pytest.raises(ApplicationUnderWay):
        office.missions.take_file(clerk, brought.id, missions.typed(71), complete=False)
    at_counter = office.walk_in.accept(clerk, missions.typed(72)).application
    office.missions.add(clerk, brought.id, at_counter.number.lower())
    rts = progress(office.missions.view(brought.id).files)
    assert (rts[2].rt, rts[2].came, rts[2].incomplete) == ("003", 2, 1)
    other = office.missions.plan(clerk, missions.plan())
    with pytest.raises(FileElsewhere) as refused:
        office.missions.add(clerk, other.id, typed.application.number)
    assert refused.value.mission == brought.number
    with pytest.raises(NotFound):
        office.missions.add(clerk, other.id, "PMH-0")
    office.missions.remove(clerk, brought.id, at_counter)
    assert len(office.missions.view(brought.id).files) == 7
    assert office.walk_in.application(at_counter.number).state is AppState.RECEIVED
    assert office.health.check() == ()


def test_what_is_missing_stands_beside_each_file(office: Office, clerk: Staff, brought: Mission) -> None:
    said, good, bad = (one.application.id for one in office.missions.view(brought.id).files[:3])
    missions.check(office, clerk, good)
    missions.check(office, clerk, bad, Verdict.RETURNED, "buku_nikah")
    files = {one.application.id: one for one in office.missions.view(brought.id).files}
    assert (files[said].complete, files[said].gaps) == (False, ())
    assert (files[good].complete, files[good].stage) == (True, FileStage.BEING_MADE)
    assert (files[bad].complete, files[bad].stage) == (False, FileStage.RETURNED)
    (gap,) = files[bad].gaps
    assert gap.document is not None
    assert ("nikah" in gap.document.id.lower(), gap.kind) == (True, FindingKind.MISSING)
    office.verification.came_back(clerk, bad, files[bad].application.papers)
    mended = next(one for one in office.missions.view(brought.id).files if one.application.id == bad)
    assert (mended.gaps, mended.complete) == ((), True), "of the round before nothing is held against it"


def test_papers_are_made_all_or_none(office: Office, clerk: Staff, brought: Mission) -> None:
    one, two, three = (each.application.id for each in office.missions.view(brought.id).files[:3])
    for each in (one, two):
        missions.check(office, clerk, each)
    for wrong, error in (
        ({one: missions.number(1), two: "12"}, NumberUnreadable),
        ({one: missions.number(1), two: " "}, FieldMissing),
        ({one: missions.number(1), three: missions.number(3)}, ApplicationMovedOn),
    ):
        with pytest.raises(error):
            office.missions.make(clerk, brought.id, wrong, "DOK-01")
    assert office.pick_up.ready() == 0
    numbers = {one: missions.number(1), two: missions.number(2)}
    assert office.missions.make(clerk, brought.id, numbers, office.missions.offer_slot()) == 2
    assert [row.slot for row in office.pick_up.shelf().rows] == ["DOK-01", "DOK-01"]
    assert office.health.check() == ()


def test_an_rt_takes_its_documents_along_and_the_signed_list_hands_them_over(
    office: Office, clerk: Staff, brought: Mission
) -> None:
    missions.make_all(office, clerk, brought)
    with pytest.raises(FieldMissing):
        office.missions.bundle(clerk, brought.id, "002", "001", " ")
    out = office.missions.bundle(clerk, brought.id, "002", "001", "Pak Udin")
    assert (out.number, len(out.lines), out.out) == ("JB-001/VIII/2020/RW002/RT001", 3, True)
    assert office.pick_up.ready() == 3, "what is out with the RT is not on the shelf"
    first = out.lines[0].application_id
    with pytest.raises(FileIsOut):
        office.pick_up.collect(clerk, first, Taker.FAMILY, "IBU", [], "Ibu")
    asked = next(one.application for one in office.missions.view(brought.id).files)
    (case,) = office.pick_up.cases(asked.number)
    assert (case.ready, case.standing.out_with) == (False, out.number)
    with pytest.raises(FileIsOut):
        office.missions.remove(clerk, brought.id, asked)
    with pytest.raises(NothingToBundle):
        office.missions.bundle(clerk, brought.id, "002", "001", "Pak Udin")
    assert office.health.check() == ()

    left = {first: Leftover(LeftoverReason.NOT_THERE)}
    noted = office.missions.note_signed(clerk, out.id, left)
    assert (noted.out, noted.noted_by) == (False, "Siti Aminah")
    with pytest.raises(ListNoted):
        office.missions.note_signed(clerk, out.id)
    rts = progress(office.missions.view(brought.id).files)
    assert (rts[0].at(FileStage.HANDED), rts[0].left, rts[0].to_bundle) == (2, 1, 1)
    handed = office.walk_in.applications(AppFilter(states=(AppState.COLLECTED,))).rows[0]
    given = office.pick_up.collected(handed)
    assert given is not None
    assert (given.taker, given.taker_name, given.relation) == (
        Taker.FAMILY,
        handed.applicant.name,
        "Ibu",
    )
    second = office.missions.bundle(clerk, brought.id, "002", "001", "Pak Udin")
    assert (second.number, len(second.lines)) == ("JB-001/VIII/2020/RW002/RT001-2", 1)
    office.missions.note_signed(clerk, second.id)
    assert progress(office.missions.view(brought.id).files)[0].at(FileStage.HANDED) == 3
    assert office.health.check() == ()


def test_a_signed_list_is_taken_back_as_long_as_nothing_was_built_on_it(
    office: Office, clerk: Staff, brought: Mission
) -> None:
    missions.make_all(office, clerk, brought)
    out = office.missions.bundle(clerk, brought.id, "002", "001", "Pak Udin")
    left = {out.lines[0].application_id: Leftover(LeftoverReason.NOT_THERE)}
    office.missions.note_signed(clerk, out.id, left)
    step = office.undo.offer(clerk)
    assert (step.entry.action, step.job) == (Action.RECEIPT_LIST_NOTED, None)
    office.undo.take_back(clerk, "salah tandai")
    (again,) = office.missions.view(brought.id).lists
    assert again == out
    assert progress(office.missions.view(brought.id).files)[0].at(FileStage.OUT) == 3
    assert office.health.check() == ()
    office.missions.note_signed(clerk, out.id, left)
    office.missions.bundle(clerk, brought.id, "002", "001", "Pak Udin")
    with pytest.raises(NothingToUndo):
        office.undo.take_back(clerk, "salah tandai")
    assert office.health.check() == ()


def test_another_reason_is_said_in_words(office: Office, clerk: Staff, brought: Mission) -> None:
    missions.make_all(office, clerk, brought)
    out = office.missions.bundle(clerk, brought.id, "002", "001", "Pak Udin")
    one = out.lines[0].application_id
    with pytest.raises(ReasonMissing):
        office.missions.note_signed(clerk, out.id, {one: Leftover(LeftoverReason.OTHER)})
    office.missions.note_signed(clerk, out.id, {one: Leftover(LeftoverReason.OTHER, "rumah kosong")})
    back = office.missions.receipt_lists(out.number)[1][0].lines[0]
    assert back.left == Leftover(LeftoverReason.OTHER, "rumah kosong")


def test_a_mission_ends_when_every_list_is_back_and_every_leftover_is_explained(
    office: Office, clerk: Staff, brought: Mission
) -> None:
    missions.make_all(office, clerk, brought)
    mission = office.missions.go_on(clerk, brought)
    out = office.missions.bundle(clerk, mission.id, "002", "001", "Pak Udin")
    with pytest.raises(ListStillOut):
        office.missions.go_on(clerk, mission)
    office.missions.note_signed(clerk, out.id)
    with pytest.raises(LeftoversUnexplained) as refused:
        office.missions.go_on(clerk, mission)
    assert refused.value.files == 3
    ended = office.missions.go_on(clerk, mission, "diambil sendiri di loket")
    assert ended.end_reason == "diambil sendiri di loket"
    with pytest.raises(MissionMovedOn):
        office.missions.bundle(clerk, mission.id, "002", "002", "Pak Udin")
    assert office.health.check() == ()


def test_a_card_goes_with_a_bast_and_with_no_receipt_list(
    office: Office, clerk: Staff, operator: Staff, brought: Mission
) -> None:
    card = asking.verified(office, clerk, asking.request(*LOST))
    office.missions.add(clerk, brought.id, card.number)
    file = next(one for one in office.missions.view(brought.id).files if one.application.id == card.id)
    assert not file.carried
    make.blanks(office, operator)
    job = make.printed(office, operator, "SER-L-01")
    sent = office.handover.send(clerk, [job], Delivery.KELURAHAN, missions.TINGGAR, "Tinggar", Party("Lurah"))
    file = next(one for one in office.missions.view(brought.id).files if one.application.id == card.id)
    assert (file.stage, file.out_with) == (FileStage.OUT, sent.number)
    (line,) = office.missions.missions().rows
    assert line.stages[FileStage.OUT] == 1
    with pytest.raises(NothingToBundle):
        office.missions.bundle(clerk, brought.id, "001", "003", "Pak Udin")
    assert office.health.check() == ()


BROKEN = (
    (Invariant.RECEIPTS_AGREE, "UPDATE receipt_list SET noted_at = at, noted_by = staff_id"),
    (Invariant.RECEIPTS_AGREE, "UPDATE receipt_line SET outcome = 'handed'"),
    (Invariant.RECEIPTS_AGREE, "UPDATE application SET state = 'verified', slot = ''"),
    (Invariant.RECEIPTS_AGREE, "DELETE FROM receipt_line"),
    (Invariant.MISSIONS_END_WELL, "UPDATE mission SET state = 'planned'"),
    (
        Invariant.MISSIONS_END_WELL,
        "UPDATE mission SET state = 'cancelled', end_reason = 'x', ended_at = planned_at",
    ),
    (Invariant.MISSIONS_END_WELL, "UPDATE mission SET state = 'finished', ended_at = planned_at"),
    (Invariant.NUMBERED_PAPERS, "UPDATE mission SET number = 'JB-9'"),
    (Invariant.JOURNAL_LINES, "DELETE FROM journal WHERE action = 'mission_planned'"),
    (Invariant.JOURNAL_LINES, "DELETE FROM journal WHERE action = 'receipt_list_made'"),
)
"""What must never be so while a list is out, and the statement that makes it so."""


def test_what_must_hold_of_missions_is_caught_by_its_name(
    office: Office, clerk: Staff, brought: Mission, office_url: str
) -> None:
    missions.make_all(office, clerk, brought)
    office.missions.bundle(clerk, brought.id, "002", "001", "Pak Udin")
    assert office.health.check() == ()
    database = Database(office_url)
    missed = []
    for invariant, statement in BROKEN:
        with suppress(_Again), database.transaction() as db:
            journals.unguard(db)
            db.execute(text(statement))
            if not caught(db, invariant):
                missed.append(statement)
            raise _Again
    database.close()
    assert missed == []


class _Again(Exception):
    """Takes back what was broken."""


@pytest.mark.skipif(not SAMPLE.exists(), reason="the samples stand beside a checkout only")
def test_the_sample_is_six_rt_of_fifty_files(office: Office, clerk: Staff) -> None:
    mission = office.missions.plan(clerk, missions.plan())
    office.import_desk.take_in(clerk, SAMPLE, ImportKind.OUTREACH, mission_id=mission.id)
    rts = progress(office.missions.view(mission.id).files)
    assert [(one.rt, one.came) for one in rts] == [(f"{rt:03d}", 50) for rt in range(1, 7)]
    assert all(one.complete + one.incomplete == 50 for one in rts)
