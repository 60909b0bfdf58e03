"""Overlaps (tumpang tindih): what collides, and the person's word that ends it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from desk.data import holds, job_rows, kecamatan_requests, print_jobs
from desk.domain.approvals import release_of
from desk.domain.errors import ReasonMissing
from desk.domain.journal import Action
from desk.domain.kecamatan import NotYet17
from desk.domain.overlaps import HeldJob
from desk.domain.paging import Cursor, Page
from desk.domain.printing import CancelReason, Hold, HoldReason, JobState, PrintJob
from desk.domain.staff import Staff
from desk.rooms.work import Workbench


class Overlaps:
    """What staff do with jobs that something holds."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def page(
        self,
        reason: HoldReason | None = None,
        district_code: str | None = None,
        after: Cursor | None = None,
        size: int = 200,
        *,
        job_id: int | None = None,
    ) -> Page[HeldJob]:
        """Return what is held and why, oldest first; a job held for two reasons stands there twice.

        With ``job_id``, only what holds this one job.
        """
        with self._bench.look() as db:
            found = holds.page(db, reason, district_code, job_id, after, size)
            others = {hold.other_job_id for hold in found.rows if hold.other_job_id is not None}
            numbers = {hold.job_id for hold in found.rows} | others
            jobs = {job.id: job for job in job_rows.jobs(db, sorted(numbers))}
            rows = tuple(
                HeldJob(hold, jobs[hold.job_id], jobs.get(hold.other_job_id or 0)) for hold in found.rows
            )
            return Page(rows, found.after)

    def counts(self) -> Mapping[HoldReason, int]:
        """Return how many cards each reason holds; one held for two reasons is counted under both."""
        with self._bench.look() as db:
            return holds.counts(db)

    def cards(self) -> int:
        """Return how many cards wait for a decision, however much holds each of them."""
        with self._bench.look() as db:
            return job_rows.by_state(db)[JobState.HELD] - holds.only_waiting(db)

    def of_job(self, job_id: int) -> tuple[Hold, ...]:
        """Return what holds one job."""
        with self._bench.look() as db:
            return holds.of_job(db, job_id)

    def release(self, staff: Staff, job_id: int, reason: str) -> PrintJob:
        """Let a held job wait to be printed, against everything that held it.

        Raises:
            ReasonMissing: no reason in words.
            NeedsApproval: the head has to approve it first.
            JobMovedOn: somebody decided already.
            NotYet17: it is a first card that waits for its holder's birthday.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.work(staff, Action.JOB_RELEASED, release_of(job_id)) as work:
            birthday = kecamatan_requests.waits_until(work.db, job_id, work.today)
            if birthday is not None:
                raise NotYet17(birthday)
            print_jobs.move(work.db, job_id, (JobState.HELD,), JobState.WAITING)
            holds.decide(work.db, job_id, "released", staff.id, work.now, reason.strip())
            print_jobs.rank_again(work.db, work.settings.priority, work.today + timedelta(days=1))
            work.subject = f"job:{job_id}"
            work.reason = reason.strip()
            work.changed({"state": JobState.HELD.code}, {"state": JobState.WAITING.code})
            return print_jobs.get(work.db, job_id)

    def cancel(self, staff: Staff, job_id: int, why: CancelReason, reason: str) -> PrintJob:
        """End a held job without a card.

        Raises:
            ReasonMissing: no reason in words.
            JobMovedOn: somebody decided already.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.work(staff, Action.JOB_CANCELLED) as work:
            print_jobs.cancel(work.db, job_id, (JobState.HELD,), why, work.now)
            holds.decide(work.db, job_id, "cancelled", staff.id, work.now, reason.strip())
            work.subject = f"job:{job_id}"
            work.reason = reason.strip()
            work.facts = {"why": why.code}
            work.changed({"state": JobState.HELD.code}, {"state": JobState.CANCELLED.code})
            return print_jobs.get(work.db, job_id)
