"""Intake: every row is queued, held, repeated, not ready or rejected; nothing is lost or doubled."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import list_files
import make
import pytest
from conftest import Clock
from list_files import Row, contents, counts, the_job
from sqlalchemy import text
from storms import each_engine

from desk.data.database import Database
from desk.domain.errors import Cancelled, ListChanged, NotAllowed
from desk.domain.file_errors import FileUnreadable
from desk.domain.intake import WRITING, IntakeWarning, Outcome, Result
from desk.domain.nik import NikWarning
from desk.domain.printing import (
    Channel,
    Delivery,
    HoldReason,
    JobState,
    PrintReason,
)
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.domain.text import Word
from desk.office import Office

ENGINES_IN_TURN = True

SAMPLES = Path(__file__).parents[4] / "shared" / "samples"
ONE, TWO, THREE = make.nik(1), make.nik(2), make.nik(3)

Take = Callable[..., Result]


@pytest.fixture
def take(office: Office, operator: Staff, tmp_path: Path) -> Take:
    """Take in a list of these rows."""

    def taken(*rows: Row) -> Result:
        return office.intake.take_in(operator, list_files.write(tmp_path / "prr.csv", *rows))

    return taken


# One row


def test_a_new_nik_waits_to_be_printed_with_the_person_as_the_list_gives_them(
    office: Office, take: Take, clock: Clock
) -> None:
    result = take(Row(ONE, "Siti Nur-Aini", sex="Perempuan", village="KEL. CIPARE"))
    job = the_job(office, ONE)
    assert counts(result) == (1, 0, 0, 0, 0)
    assert (job.state, job.name, job.sex, job.village_code) == (
        JobState.WAITING,
        "Siti Nur-Aini",
        "P",
        "36.73.01.1002",
    )
    assert (job.reason, job.channel, job.delivery) == (PrintReason.FIRST, Channel.NONE, Delivery.COUNTER)
    assert (job.birth_date, job.recorded_on, job.first_time) == (date(1990, 1, 1), date(2019, 3, 5), False)


def test_whoever_is_younger_than_eighteen_on_the_day_is_a_first_time_holder(
    office: Office, take: Take
) -> None:
    take(Row(ONE, "A A", born="05-08-2002"), Row(TWO, "B B", born="04-08-2002"))
    assert the_job(office, ONE).first_time
    assert not the_job(office, TWO).first_time
    rows = office.print_queue.view(QueueFilter()).page.rows
    assert [job.nik for job in rows] == [ONE, TWO]


def test_new_jobs_stand_where_the_rules_put_them(office: Office, take: Take) -> None:
    take(Row(ONE, "A A", born="05-08-2002"), Row(TWO, "B B"))
    before = {job.nik: job.rank for job in office.print_queue.view(QueueFilter()).page.rows}
    office.print_queue.begin_day()
    assert {job.nik: job.rank for job in office.print_queue.view(QueueFilter()).page.rows} == before


def test_a_row_without_a_day_of_recording_counts_from_today(office: Office, take: Take) -> None:
    take(Row(ONE, recorded=""))
    assert the_job(office, ONE).recorded_on == date(2020, 8, 4)


def test_an_unusable_nik_is_rejected_with_its_row(take: Take) -> None:
    result = take(Row("367301010190001"), Row(TWO))
    assert counts(result) == (1, 0, 0, 0, 1)
    assert result.reasons == {"nik_unusable": 1}
    assert [row.row_number for row in result.rejected_rows] == [2]


def test_a_status_other_than_prr_is_kept_but_queues_nothing(office: Office, take: Take) -> None:
    result = take(Row(ONE, status="SENT_FOR_DEDUP"), Row(TWO, "B B", status="STATUS BARU"))
    assert counts(result) == (0, 0, 0, 2, 0)
    assert office.print_queue.earlier_cards(ONE) == ()


def test_an_unknown_kelurahan_holds_the_job_and_keeps_the_kecamatan(office: Office, take: Take) -> None:
    result = take(Row(ONE, village="TIDAK ADA", district="KASEMEN"))
    job = the_job(office, ONE)
    assert counts(result) == (0, 1, 0, 0, 0)
    assert result.reasons == {"region_unknown": 1}
    assert (job.state, job.holds) == (JobState.HELD, (HoldReason.REGION_UNKNOWN,))
    assert (job.village_code, job.district_code) == (None, "36.73.02")


def test_a_nik_from_elsewhere_is_a_warning_only(take: Take) -> None:
    result = take(Row("3275010101900001"))
    assert counts(result) == (1, 0, 0, 0, 0)
    assert result.warnings[NikWarning.OTHER_REGION] == 1


def test_a_text_too_long_to_keep_is_cut_and_said_so(office: Office, take: Take) -> None:
    result = take(Row(ONE, "A" * 201))
    assert result.warnings[IntakeWarning.TEXT_CUT] == 1
    assert len(the_job(office, ONE).name) == 200


# Inside one list


def test_the_same_nik_and_name_again_is_repeated_however_it_is_spelled(take: Take) -> None:
    result = take(Row(ONE, "D'ANGELO  UJANG"), Row(ONE, "D Angelo Ujang", village="CI PARE"))
    assert counts(result) == (1, 0, 1, 0, 0)


def test_one_nik_with_two_names_holds_its_job_and_counts_both_rows(office: Office, take: Take) -> None:
    result = take(Row(ONE, "A A"), Row(ONE, "B B"), Row(ONE, "A A"))
    assert counts(result) == (0, 2, 1, 0, 0)
    assert result.reasons == {"same_nik_other_name": 1}
    (reason,) = office.overlaps.of_job(the_job(office, ONE).id)
    assert {reason.other_name, the_job(office, ONE).name} == {"A A", "B B"}


def test_one_person_under_two_niks_holds_both_and_each_shows_the_other(office: Office, take: Take) -> None:
    result = take(Row(ONE), Row(TWO, "siti aminah"), Row(THREE, born="02-01-1990"))
    assert counts(result) == (1, 2, 0, 0, 0)
    assert result.reasons == {"same_person_other_nik": 1}
    first, second = the_job(office, ONE), the_job(office, TWO)
    (of_first,), (of_second,) = office.overlaps.of_job(first.id), office.overlaps.of_job(second.id)
    assert (of_first.other_nik, of_first.other_name, of_first.other_job_id) == (
        TWO,
        "siti aminah",
        second.id,
    )
    assert (of_second.other_nik, of_second.other_job_id) == (ONE, first.id)
    assert the_job(office, THREE).state is JobState.WAITING


def test_a_large_group_of_one_person_is_held_without_a_million_holds(office: Office, take: Take) -> None:
    result = take(*(Row(make.nik(number)) for number in range(1, 41)))
    assert counts(result) == (0, 40, 0, 0, 0)
    assert result.reasons == {"same_person_other_nik": 39}
    assert len(office.overlaps.page(size=1000).rows) == 78
    assert office.overlaps.counts()[HoldReason.SAME_PERSON_OTHER_NIK] == 40


def test_rows_without_a_birth_date_are_not_one_person(take: Take) -> None:
    assert counts(take(Row(ONE, born=""), Row(TWO, born=""))) == (2, 0, 0, 0, 0)


def test_a_row_that_is_not_ready_takes_no_part_in_an_overlap(take: Take) -> None:
    result = take(Row(ONE), Row(TWO, status="DUPLICATE_RECORD"))
    assert counts(result) == (1, 0, 0, 1, 0)


def test_a_list_that_contradicts_itself_about_a_status_holds_the_job(office: Office, take: Take) -> None:
    result = take(Row(ONE), Row(ONE, status="CARD_PRINTED"))
    assert counts(result) == (0, 1, 0, 1, 0)
    assert the_job(office, ONE).holds == (HoldReason.NO_LONGER_READY,)


# Looking first


def test_a_preview_says_what_will_happen_and_writes_nothing(
    office: Office, office_url: str, operator: Staff, tmp_path: Path
) -> None:
    file = list_files.write(tmp_path / "prr.csv", Row(ONE), Row(TWO), Row(THREE, "C C"), Row("12"))
    before = contents(office_url)
    preview = office.intake.preview(operator, file)
    assert contents(office_url) == before
    assert {line.nik: line.outcome for line in preview.samples} == {
        ONE: Outcome.HELD,
        TWO: Outcome.HELD,
        THREE: Outcome.QUEUED,
    }
    result = office.intake.take_in(operator, preview)
    assert result.report() == preview.report()


def test_a_preview_the_office_has_overtaken_is_looked_at_again(
    office: Office, office_url: str, operator: Staff, tmp_path: Path
) -> None:
    preview = office.intake.preview(operator, list_files.write(tmp_path / "prr.csv", Row(ONE)))
    office.intake.take_in(operator, list_files.write(tmp_path / "other.csv", Row(TWO)))
    before = contents(office_url)
    with pytest.raises(ListChanged):
        office.intake.take_in(operator, preview)
    assert contents(office_url) == before


def test_a_file_changed_since_the_preview_is_looked_at_again(
    office: Office, operator: Staff, tmp_path: Path
) -> None:
    preview = office.intake.preview(operator, list_files.write(tmp_path / "prr.csv", Row(ONE, "A A")))
    list_files.write(tmp_path / "prr.csv", Row(TWO, "B B"))
    with pytest.raises(ListChanged):
        office.intake.take_in(operator, preview)


def test_a_clerk_neither_looks_at_a_list_nor_takes_it_in(
    office: Office, clerk: Staff, tmp_path: Path
) -> None:
    file = list_files.write(tmp_path / "prr.csv", Row(ONE))
    with pytest.raises(NotAllowed):
        office.intake.preview(clerk, file)
    with pytest.raises(NotAllowed):
        office.intake.take_in(clerk, file)


# All or nothing


def test_cancelling_at_any_moment_leaves_nothing(
    office: Office, office_url: str, operator: Staff, tmp_path: Path
) -> None:
    file = list_files.write(tmp_path / "prr.csv", *(Row(make.nik(number)) for number in range(1, 30)))
    before = contents(office_url)
    looks = 0

    def cancelled_at(moment: int) -> Callable[[], bool]:
        left = iter(range(moment))
        return lambda: next(left, None) is None

    while True:
        try:
            office.intake.take_in(operator, file, None, cancelled_at(looks))
        except Cancelled:
            looks += 1
            assert contents(office_url) == before
        else:
            break
    assert looks > 5
    assert contents(office_url) != before


def test_a_crash_while_writing_leaves_nothing(
    office: Office, office_url: str, operator: Staff, tmp_path: Path
) -> None:
    file = list_files.write(tmp_path / "prr.csv", Row(ONE), Row(TWO))
    before = contents(office_url)

    def crash(done: int, total: int, what: Word) -> None:
        if what is WRITING and done == total:
            raise RuntimeError("the lamp fell on the keyboard")

    with pytest.raises(RuntimeError):
        office.intake.take_in(operator, file, crash)
    assert contents(office_url) == before
    assert office.print_queue.view(QueueFilter(states=())).matching == 0


def test_progress_rises_to_its_end(office: Office, operator: Staff, tmp_path: Path) -> None:
    told: list[tuple[int, int, Word]] = []
    file = list_files.write(tmp_path / "prr.csv", *(Row(make.nik(number)) for number in range(1, 30)))
    office.intake.take_in(operator, file, lambda *step: told.append(step))
    for what in {step[2] for step in told}:
        done = [step[0] for step in told if step[2] is what]
        assert done == sorted(done)
    assert told[-1][0] == told[-1][1]


@each_engine
def test_the_journal_has_one_line_with_counts_and_no_people(
    office: Office, office_url: str, take: Take
) -> None:
    result = take(Row(ONE), Row(TWO))
    database = Database(office_url)
    with database.snapshot() as db:
        lines = db.execute(text("SELECT subject, facts FROM journal WHERE action = 'list_taken_in'")).all()
    database.close()
    assert [line.subject for line in lines] == [f"list:{result.list_id}"]
    facts = str(lines[0].facts)
    assert '"held": 2' in facts or "'held': 2" in facts
    assert ONE not in facts
    assert "SITI" not in facts


# The office's own list


@pytest.mark.skipif(not SAMPLES.exists(), reason="the sample lists are not beside the project")
def test_the_sample_list_comes_to_its_expected_counts_and_the_same_again_changes_nothing(
    office: Office, office_url: str, operator: Staff
) -> None:
    file = SAMPLES / "prr_siak.xlsx"
    expected = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))["prr_siak.xlsx"]
    del expected["hostile_names"]
    result = office.intake.take_in(operator, file)
    assert result.report() == {"file": "prr_siak.xlsx", "kind": "prr", **expected}
    before = contents(office_url)
    again = office.intake.take_in(operator, file)
    assert contents(office_url) == before
    assert counts(again) == (0, 0, 2828, expected["not_ready"], expected["rejected"])
    assert again.reasons == {"nik_unusable": 30}
    assert (again.changed, again.vanished) == (0, 0)


@pytest.mark.parametrize("engine", ["sqlite"])
@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
def test_the_offices_own_file_is_refused_without_being_opened(
    office: Office, office_url: str, operator: Staff, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = Path(office_url.removeprefix("sqlite:///") + ending)
    opened: list[Path] = []
    monkeypatch.setattr(Path, "open", lambda self, *_, **__: opened.append(self))
    with pytest.raises(FileUnreadable):
        office.intake.preview(operator, own)
    assert opened == []
