"""Cancels many jobs of the queue: chosen rows, or everything a filter shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.domain.errors import Cancelled, JobMovedOn
from desk.domain.paging import Cursor
from desk.domain.printing import CancelReason, JobState
from desk.domain.queue_view import QueueFilter, QueueOrder
from desk.domain.staff import Staff
from desk.office import Office
from ui.tasks import Progress

CANCELLABLE = (JobState.WAITING, JobState.HELD)
_PAGE = 1_000


@dataclass(frozen=True, slots=True)
class CancelCount:
    """How many jobs were cancelled, and how many left alone: moved on meanwhile, or after a stop."""

    done: int
    left: int
    stopped: bool = False


def numbers_of(office: Office, which: QueueFilter) -> list[int]:
    """Return the numbers of all jobs a filter shows that can be cancelled, fetched or not."""
    found: list[int] = []
    after: Cursor | None = None
    while True:
        page = office.print_queue.view(which, QueueOrder.OLDEST, after, _PAGE).page
        found.extend(job.id for job in page.rows if job.state in CANCELLABLE)
        if page.after is None:
            return found
        after = page.after


def cancel_jobs(
    office: Office, staff: Staff, jobs: Sequence[int], why: CancelReason, reason: str, progress: Progress
) -> CancelCount:
    """Cancel jobs one by one, each with a line of its own in the journal; a stop keeps what is done."""
    done = 0
    for place, job_id in enumerate(jobs):
        try:
            progress(place, len(jobs))
            office.print_queue.cancel(staff, job_id, why, reason)
            done += 1
        except JobMovedOn:  # somebody was faster; the count tells of it
            continue
        except Cancelled:
            return CancelCount(done, len(jobs) - done, stopped=True)
    return CancelCount(done, len(jobs) - done)
