"""Overlaps: what is held, against what, and the person's word that ends it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import make
import pytest
from list_files import Row, the_job, write

from desk.domain.errors import JobMovedOn, ReasonMissing
from desk.domain.printing import CancelReason, HoldReason, JobState
from desk.domain.staff import Staff
from desk.office import Office

SITI, TWIN = Row(make.nik(1)), Row(make.nik(2))


@pytest.fixture
def doubled(office: Office, operator: Staff, tmp_path: Path) -> Office:
    """An office in which one person stands under two NIKs."""
    office.intake.take_in(operator, write(tmp_path / "list.csv", SITI, TWIN))
    return office


def test_both_sides_of_an_overlap_are_held_and_shown_beside_each_other(doubled: Office) -> None:
    rows = doubled.overlaps.page().rows
    assert {row.job.nik for row in rows} == {SITI.nik, TWIN.nik}
    for row in rows:
        assert row.job.state is JobState.HELD
        assert row.other is not None
        assert row.other.nik == row.hold.other_nik != row.job.nik
    assert doubled.overlaps.counts()[HoldReason.SAME_PERSON_OTHER_NIK] == 2


def test_a_filter_shows_only_its_reason_and_kecamatan(doubled: Office) -> None:
    assert len(doubled.overlaps.page(HoldReason.SAME_PERSON_OTHER_NIK, "36.73.01").rows) == 2
    assert doubled.overlaps.page(HoldReason.DIED).rows == ()
    assert doubled.overlaps.page(None, "36.73.02").rows == ()


def test_pages_of_overlaps_follow_each_other(doubled: Office) -> None:
    first = doubled.overlaps.page(size=1)
    second = doubled.overlaps.page(after=first.after, size=1)
    assert {first.rows[0].job.nik, second.rows[0].job.nik} == {SITI.nik, TWIN.nik}
    assert second.after is None


def test_a_release_needs_a_reason_and_is_given_once(doubled: Office, operator: Staff, head: Staff) -> None:
    job = the_job(doubled, SITI.nik)
    with pytest.raises(ReasonMissing):
        doubled.overlaps.release(head, job.id, " ")
    assert doubled.overlaps.release(head, job.id, "sidik jari cocok").state is JobState.WAITING
    with pytest.raises(JobMovedOn):
        doubled.overlaps.release(head, job.id, "sekali lagi")
    assert doubled.overlaps.of_job(job.id) == ()


def test_a_cancelled_overlap_is_never_printed(doubled: Office, operator: Staff) -> None:
    job = the_job(doubled, TWIN.nik)
    doubled.overlaps.cancel(operator, job.id, CancelReason.DOUBLE, "perekaman ganda")
    assert the_job(doubled, TWIN.nik).state is JobState.CANCELLED


def test_a_record_no_longer_ready_says_which_status_it_has_now(
    office: Office, operator: Staff, tmp_path: Path
) -> None:
    office.intake.take_in(operator, write(tmp_path / "first.csv", SITI))
    office.intake.take_in(operator, write(tmp_path / "second.csv", replace(SITI, status="CARD_PRINTED")))
    (hold,) = office.overlaps.of_job(the_job(office, SITI.nik).id)
    assert (hold.reason, hold.status, hold.other_name) == (HoldReason.NO_LONGER_READY, "CARD_PRINTED", "")


def test_one_card_alone_is_found_without_reading_the_others(doubled: Office) -> None:
    first, second = doubled.overlaps.page().rows
    assert doubled.overlaps.page(job_id=second.job.id).rows == (second,)
    assert doubled.overlaps.page(job_id=first.job.id).rows == (first,)
    assert doubled.overlaps.page(HoldReason.DIED, job_id=first.job.id).rows == ()
