"""Reading print jobs: one shape of row, the filters of the queue, and its pages by keyset."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from heapq import merge
from itertools import islice
from sys import intern
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select, tuple_

from desk.data.office_tables import district, staff, village
from desk.data.print_tables import batch, hold, print_job, queue_tally
from desk.domain.paging import Cursor, Page
from desk.domain.printing import HoldReason, JobState, PrintJob
from desk.domain.queue_view import QueueFilter, QueueOrder

_job = print_job.c

_ROW = (
    select(
        _job.id,
        _job.nik,
        _job.name,
        _job.birth_place,
        _job.birth_date,
        _job.sex,
        _job.address,
        _job.rt,
        _job.rw,
        _job.village_code,
        village.c.name.label("village"),
        _job.district_code,
        district.c.name.label("district"),
        _job.kind,
        _job.state,
        _job.reason,
        _job.channel,
        _job.delivery,
        _job.rank,
        _job.first_time,
        _job.disaster,
        _job.recorded_on,
        _job.due_on,
        staff.c.name.label("claimed_by"),
        batch.c.number.label("batch_number"),
        _job.token,
        batch.c.lease_until,
        _job.printed_at,
        _job.slot,
        _job.cancel_reason,
        _job.name_key,
    )
    .select_from(print_job)
    .outerjoin(village, village.c.code == _job.village_code)
    .outerjoin(district, district.c.code == _job.district_code)
    .outerjoin(batch, batch.c.id == _job.batch_id)
    .outerjoin(staff, staff.c.id == batch.c.staff_id)
)

_IN_PRINT_ORDER = (_job.rank, _job.recorded_on, _job.id)
_THESE = _ROW.where(_job.id.in_(bindparam("numbers", expanding=True))).order_by(*_IN_PRINT_ORDER)

_KEYS: Mapping[QueueOrder, tuple[tuple[str, ...], bool]] = {
    QueueOrder.PRIORITY: (("rank", "recorded_on", "id"), False),
    QueueOrder.OLDEST: (("recorded_on", "id"), False),
    QueueOrder.NEWEST: (("recorded_on", "id"), True),
    QueueOrder.NAME: (("name_key", "id"), False),
    QueueOrder.PLACE: (("village_code", "rank", "recorded_on", "id"), False),
}


def conditions(which: QueueFilter, state: JobState) -> list[ColumnElement[bool]]:
    """Return what a filter asks of the jobs in one state."""
    asked: list[ColumnElement[bool]] = [_job.state == state]
    for column, value in (
        (_job.kind, which.kind),
        (_job.district_code, which.district_code),
        (_job.village_code, which.village_code),
        (_job.reason, which.reason),
        (_job.channel, which.channel),
    ):
        if value is not None:
            asked.append(column == value)
    if which.recorded_before is not None:
        asked.append(_job.recorded_on < which.recorded_before)
    if which.hold is not None:
        held = select(hold.c.job_id).where(hold.c.reason == which.hold, hold.c.decided_at.is_(None))
        asked.append(_job.id.in_(held))
    if which.claimed_by is not None:
        asked.append(batch.c.staff_id == which.claimed_by)
    return asked


def page(
    db: Connection, which: QueueFilter, order: QueueOrder, after: Cursor | None, size: int
) -> Page[PrintJob]:
    """Return one page of the queue.

    Each state is read by its own index and the results are merged: no index gives two states in one order.
    """
    names, downward = _KEYS[order]
    streams = [
        list(db.execute(_state_page(which, state, names, downward, after, size)))
        for state in (which.states or tuple(JobState))
    ]
    rows = list(islice(merge(*streams, key=lambda row: _key(row, names), reverse=downward), size + 1))
    shown = rows[:size]
    return Page(_with_holds(db, shown), tuple(_key(shown[-1], names)) if len(rows) > size else None)


def _key(row: Any, names: Sequence[str]) -> tuple[object, ...]:
    return tuple(getattr(row, name) for name in names)


def _state_page(
    which: QueueFilter,
    state: JobState,
    names: Sequence[str],
    downward: bool,  # noqa: FBT001 - one of the two directions of an order, never a caller's choice
    after: Cursor | None,
    size: int,
) -> Select[Any]:
    columns = [_job[name] for name in names]
    query = _ROW.where(*conditions(which, state))
    if after is not None:
        place = tuple_(*columns)
        query = query.where(place < tuple(after) if downward else place > tuple(after))
    return query.order_by(*((c.desc() for c in columns) if downward else columns)).limit(size + 1)


def count(db: Connection, which: QueueFilter) -> int:
    """Return how many jobs a filter shows, from the tally wherever the tally knows enough."""
    states = which.states or tuple(JobState)
    if which.recorded_before is None and which.hold is None and which.claimed_by is None:
        tally = queue_tally.c
        query = select(func.coalesce(func.sum(tally.jobs), 0)).where(
            tally.state.in_([state.code for state in states])
        )
        for column, value in (
            (tally.kind, which.kind and which.kind.code),
            (tally.district_code, which.district_code),
            (tally.village_code, which.village_code),
            (tally.reason, which.reason and which.reason.code),
            (tally.channel, which.channel and which.channel.code),
        ):
            if value is not None:
                query = query.where(column == value)
        return int(db.execute(query).scalar_one())
    total = 0
    for state in states:
        counted = select(func.count()).select_from(print_job).where(*conditions(which, state))
        if which.claimed_by is not None:
            counted = counted.join(batch, batch.c.id == _job.batch_id)
        total += int(db.execute(counted).scalar_one())
    return total


def by_state(db: Connection) -> dict[JobState, int]:
    """Return how many jobs stand in each state."""
    tally = queue_tally.c
    query = select(tally.state, func.sum(tally.jobs)).group_by(tally.state)
    sums = {row[0]: row[1] for row in db.execute(query)}
    return {state: int(sums.get(state.code) or 0) for state in JobState}


def ids(db: Connection, which: QueueFilter) -> list[int]:
    """Return the numbers of every job a filter shows."""
    found: list[int] = []
    for state in which.states or tuple(JobState):
        query = select(_job.id).where(*conditions(which, state))
        if which.claimed_by is not None:
            query = query.join(batch, batch.c.id == _job.batch_id)
        found.extend(db.execute(query).scalars())
    return found


def jobs(db: Connection, which: Select[Any] | Iterable[int]) -> tuple[PrintJob, ...]:
    """Return named jobs in the order they are printed."""
    if isinstance(which, Select):
        chosen = _ROW.where(_job.id.in_(which)).order_by(*_IN_PRINT_ORDER)
        return _with_holds(db, db.execute(chosen).all())
    numbers = list(which)
    return _with_holds(db, db.execute(_THESE, {"numbers": numbers}).all()) if numbers else ()


def of_niks(db: Connection, niks: Sequence[str]) -> tuple[PrintJob, ...]:
    """Return every job of some NIKs."""
    return jobs(db, select(_job.id).where(_job.nik.in_(niks))) if niks else ()


def _with_holds(db: Connection, rows: Sequence[Any]) -> tuple[PrintJob, ...]:
    reasons = open_holds(db, rows)
    return tuple(job_of(row, reasons.get(row.id, ())) for row in rows)


def open_holds(db: Connection, rows: Sequence[Any]) -> dict[int, tuple[HoldReason, ...]]:
    """Return why some jobs are held, each reason once."""
    held = [row.id for row in rows if row.state is JobState.HELD]
    reasons: dict[int, dict[HoldReason, None]] = {}
    if held:
        query = select(hold.c.job_id, hold.c.reason).where(
            hold.c.job_id.in_(held), hold.c.decided_at.is_(None)
        )
        for job_id, reason in db.execute(query.order_by(hold.c.id)):
            reasons.setdefault(job_id, {})[reason] = None
    return {job_id: tuple(found) for job_id, found in reasons.items()}


def job_of(row: Any, holds: tuple[HoldReason, ...]) -> PrintJob:
    """Return the job of a row; what many jobs have alike is kept once, however many are kept."""
    return PrintJob(
        id=row.id,
        nik=row.nik,
        name=row.name,
        birth_place=row.birth_place,
        birth_date=row.birth_date,
        sex=intern(row.sex),
        address=row.address,
        rt=row.rt,
        rw=row.rw,
        village_code=intern(row.village_code) or None,
        village=intern(row.village or ""),
        district_code=intern(row.district_code) or None,
        district=intern(row.district or ""),
        kind=row.kind,
        state=row.state,
        reason=row.reason,
        channel=row.channel,
        delivery=row.delivery,
        rank=row.rank,
        first_time=row.first_time,
        disaster=row.disaster,
        recorded_on=row.recorded_on,
        due_on=row.due_on,
        claimed_by=intern(row.claimed_by or ""),
        batch_number=intern(row.batch_number or ""),
        batch_token=row.token or "",
        lease_until=row.lease_until,
        printed_at=row.printed_at,
        slot=intern(row.slot or ""),
        holds=holds,
        cancel_reason=row.cancel_reason,
    )
