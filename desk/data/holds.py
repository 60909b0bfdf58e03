"""What holds a job: opened by a list, decided by a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from desk.data.print_tables import hold, print_job
from desk.domain.paging import Cursor, Page
from desk.domain.printing import OVERLAP_REASONS, Hold, HoldReason, JobState

_ROW = (
    hold.c.id,
    hold.c.job_id,
    hold.c.reason,
    hold.c.other_nik,
    hold.c.other_name,
    hold.c.other_job_id,
    hold.c.opened_at,
)


def _hold_of(row: Sequence[Any]) -> Hold:
    hold = Hold(*row)
    if hold.reason is not HoldReason.NO_LONGER_READY:
        return hold
    # What such a hold collides with is no person but a status, kept where the others keep a name.
    return replace(hold, other_name="", status=hold.other_name)


def open_(db: Connection, job_id: int, reason: HoldReason, now: datetime) -> None:
    """Hold a job for a reason; one decided before is open again, the journal keeps the decision."""
    again = db.execute(
        update(hold)
        .where(hold.c.job_id == job_id, hold.c.reason == reason)
        .values(opened_at=now, decided_at=None, decided_by=None, decision=None, decision_reason="")
    )
    if again.rowcount == 0:
        db.execute(insert(hold).values(job_id=job_id, reason=reason, opened_at=now))


def end(
    db: Connection,
    job_ids: Sequence[int],
    reason: HoldReason,
    now: datetime,
    *,
    staff_id: int | None = None,
    why: str = "",
) -> tuple[int, ...]:
    """Close what holds some jobs for one reason, and let those wait that nothing else holds; return these."""
    open_ones = (hold.c.job_id.in_(job_ids), hold.c.reason == reason, hold.c.decided_at.is_(None))
    closed = db.execute(
        update(hold)
        .where(*open_ones)
        .values(decided_at=now, decided_by=staff_id, decision="released", decision_reason=why)
        .returning(hold.c.job_id)
    ).scalars()
    others = select(hold.c.id).where(hold.c.job_id == print_job.c.id, hold.c.decided_at.is_(None))
    freed = db.execute(
        update(print_job)
        .where(print_job.c.id.in_(set(closed)), print_job.c.state == JobState.HELD, ~others.exists())
        .values(state=JobState.WAITING)
        .returning(print_job.c.id)
    )
    return tuple(freed.scalars())


def of_job(db: Connection, job_id: int) -> tuple[Hold, ...]:
    """Return what holds a job now."""
    query = select(*_ROW).where(hold.c.job_id == job_id, hold.c.decided_at.is_(None)).order_by(hold.c.id)
    return tuple(_hold_of(row) for row in db.execute(query))


def decide(db: Connection, job_id: int, decision: str, staff_id: int, now: datetime, reason: str) -> int:
    """Close everything that holds a job, and return how many holds that were."""
    closed = db.execute(
        update(hold)
        .where(hold.c.job_id == job_id, hold.c.decided_at.is_(None))
        .values(decided_at=now, decided_by=staff_id, decision=decision, decision_reason=reason)
    )
    return closed.rowcount


def open_again(db: Connection, job_id: int, decided_at: datetime) -> int:
    """Take back the decision of one moment."""
    opened = db.execute(
        update(hold)
        .where(hold.c.job_id == job_id, hold.c.decided_at == decided_at)
        .values(decided_at=None, decided_by=None, decision=None, decision_reason="")
    )
    return opened.rowcount


def page(
    db: Connection,
    reason: HoldReason | None,
    district_code: str | None,
    job_id: int | None,
    after: Cursor | None,
    size: int,
) -> Page[Hold]:
    """Return open holds, oldest first."""
    query = (
        select(*_ROW)
        .join(print_job, print_job.c.id == hold.c.job_id)
        .where(
            hold.c.decided_at.is_(None),
            print_job.c.state == JobState.HELD,
            # Nobody has to decide about a birthday.
            hold.c.reason != HoldReason.TOO_YOUNG,
        )
    )
    if reason is not None:
        query = query.where(hold.c.reason == reason)
    if district_code is not None:
        query = query.where(print_job.c.district_code == district_code)
    if job_id is not None:
        query = query.where(hold.c.job_id == job_id)
    if after is not None:
        query = query.where(hold.c.id > after[0])
    rows = [_hold_of(row) for row in db.execute(query.order_by(hold.c.id).limit(size + 1))]
    shown = rows[:size]
    return Page(tuple(shown), (shown[-1].id,) if len(rows) > size else None)


def counts(db: Connection) -> dict[HoldReason, int]:
    """Return how many jobs each reason holds."""
    jobs = func.count(hold.c.job_id.distinct())
    query = select(hold.c.reason, jobs).where(hold.c.decided_at.is_(None)).group_by(hold.c.reason)
    found = {row[0]: row[1] for row in db.execute(query)}
    return {reason: int(found.get(reason, 0)) for reason in HoldReason}


def only_waiting(db: Connection) -> int:
    """Return how many held jobs wait for a birthday alone, so that nobody has to decide about them."""
    other = hold.alias("other")
    decided_by_somebody = select(other.c.id).where(
        other.c.job_id == hold.c.job_id,
        other.c.decided_at.is_(None),
        other.c.reason != HoldReason.TOO_YOUNG,
    )
    query = select(func.count()).where(
        hold.c.reason == HoldReason.TOO_YOUNG, hold.c.decided_at.is_(None), ~decided_by_somebody.exists()
    )
    return int(db.execute(query).scalar_one())


def overlapping_jobs(db: Connection) -> int:
    """Return how many jobs an overlap holds."""
    query = select(func.count(hold.c.job_id.distinct())).where(
        hold.c.decided_at.is_(None), hold.c.reason.in_(sorted(OVERLAP_REASONS, key=lambda r: r.code))
    )
    return int(db.execute(query).scalar_one())
