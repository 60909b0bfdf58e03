"""Undoing the newest PRR list as a whole: what it brought goes, what it changed is as it was before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    case,
    cast,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    union,
    update,
)

from desk.data import families, tally
from desk.data.case_tables import person_case
from desk.data.counter_tables import application
from desk.data.list_tables import prr_list_trace, prr_list_undo, record_family
from desk.data.office_tables import closed_day, staff
from desk.data.print_tables import hold, print_job, prr_list, record
from desk.data.schema import metadata
from desk.domain.errors import NotFound
from desk.domain.intake import LIST_KIND, PERSON, STORED, Traced
from desk.domain.printing import JobState
from desk.domain.text import mark

LIST = mark("thing", "PRR list")
_AT_ONCE = 500
_UNTOUCHED = (JobState.WAITING, JobState.HELD)
_GO_ALONG = frozenset((hold.name, application.name))
"""Tables whose rows about a card go, or let it go, together with the list that brought it."""
_job, _trace = print_job.c, prr_list_trace.c
_DATES = ("birth_date", "recorded_on")


class TakenList(NamedTuple):
    """A PRR list in the books."""

    file: str
    at: datetime
    undone_by: str


# Before a list is written


def trace_records(db: Connection, list_id: int, niks: Sequence[str]) -> None:
    """Remember records as they are, before a list changes them."""
    query = select(*(record.c[name] for name in STORED)).where(
        record.c.nik.in_(bindparam("niks", expanding=True))
    )
    for part in _parts(niks):
        rows = {row.nik: _plain(row, STORED[1:]) for row in db.execute(query, {"niks": part})}
        _keep(db, list_id, Traced.RECORD, rows)


def trace_seen(db: Connection, list_id: int, previous: int, niks: Sequence[str]) -> None:
    """Remember who was not on the list before this one; of everybody else it goes without saying."""
    query = select(record.c.nik, record.c.last_list_id).where(
        record.c.nik.in_(bindparam("niks", expanding=True)), record.c.last_list_id.not_in((list_id, previous))
    )
    for part in _parts(niks):
        rows = {row.nik: row.last_list_id for row in db.execute(query, {"niks": part})}
        _keep(db, list_id, Traced.SEEN, rows)


def trace_jobs(db: Connection, list_id: int, job_ids: Sequence[int]) -> None:
    """Remember the people on cards, before a list corrects them."""
    query = select(_job.id, *(_job[name] for name in PERSON)).where(
        _job.id.in_(bindparam("ids", expanding=True))
    )
    for part in _parts(job_ids):
        rows = {str(row.id): _plain(row, PERSON) for row in db.execute(query, {"ids": part})}
        _keep(db, list_id, Traced.JOB, rows)


def newest_hold(db: Connection) -> int:
    """Return the number of the newest hold, 0 while there is none."""
    return int(db.execute(select(func.coalesce(func.max(hold.c.id), 0))).scalar_one())


def trace_holds(db: Connection, list_id: int, after: int, now: datetime) -> None:
    """Remember what a list holds among the cards there were before it."""
    others = or_(_job.prr_list_id.is_(None), _job.prr_list_id != list_id)
    query = (
        select(hold.c.id)
        .join(print_job, _job.id == hold.c.job_id)
        .where(hold.c.id > after, hold.c.opened_at == now, others)
    )
    _keep(db, list_id, Traced.HOLD, {str(number): 0 for number in db.execute(query).scalars()})


def _keep(db: Connection, list_id: int, what: Traced, rows: dict[str, Any]) -> None:
    """Keep traces; a list taken in again has its first ones already."""
    query = select(_trace.subject).where(
        _trace.list_id == list_id, _trace.what == what, _trace.subject.in_(list(rows))
    )
    known = frozenset(db.execute(query).scalars()) if rows else frozenset()
    new = [
        {"list_id": list_id, "what": what, "subject": subject, "was": was}
        for subject, was in rows.items()
        if subject not in known
    ]
    if new:
        db.execute(insert(prr_list_trace), new)


# Whether it may be undone


def of_number(db: Connection, list_id: int) -> TakenList:
    """Return one list.

    Raises:
        NotFound: there is none of this number.
    """
    query = (
        select(prr_list.c.file_name, prr_list.c.at, func.coalesce(staff.c.name, ""))
        .outerjoin(prr_list_undo, prr_list_undo.c.list_id == prr_list.c.id)
        .outerjoin(staff, staff.c.id == prr_list_undo.c.staff_id)
        .where(prr_list.c.id == list_id, prr_list.c.kind == LIST_KIND)
    )
    row = db.execute(query).first()
    if row is None:
        raise NotFound(LIST, str(list_id))
    return TakenList(*row)


def newer(db: Connection, list_id: int) -> TakenList | None:
    """Return the newest list taken in after one and not undone."""
    undone = select(prr_list_undo.c.list_id)
    query = select(prr_list.c.id).where(
        prr_list.c.id > list_id, prr_list.c.kind == LIST_KIND, prr_list.c.id.not_in(undone)
    )
    found = db.execute(query.order_by(prr_list.c.id.desc()).limit(1)).scalar()
    return None if found is None else of_number(db, found)


def closed_since(db: Connection, day: date) -> date | None:
    """Return the first day from ``day`` on that is closed, and so has counted the list."""
    query = select(func.min(closed_day.c.day)).where(closed_day.c.day >= day)
    found: date | None = db.execute(query).scalar()
    return found


def worked_on(db: Connection, list_id: int, since: datetime) -> tuple[str, ...]:
    """Return the names on the cards of a list that somebody has worked on since, and on those it changed."""
    mine = select(_job.id).where(_job.prr_list_id == list_id)
    traced_jobs = _traced_numbers(list_id, Traced.JOB)
    traced_holds = _traced_numbers(list_id, Traced.HOLD)
    held_jobs = select(hold.c.job_id).where(hold.c.id.in_(traced_holds))
    new = select(record.c.nik).where(record.c.first_list_id == list_id)
    decided = select(person_case.c.nik, person_case.c.other_nik).where(person_case.c.decision.is_not(None))
    pairs = decided.where(or_(person_case.c.nik.in_(new), person_case.c.other_nik.in_(new))).subquery()
    touched = union(
        mine.where(or_(_job.state.not_in(_UNTOUCHED), _job.asked_at >= since)),
        *(select(column).where(column.in_(mine)) for column in _tells_of_work()),
        select(hold.c.job_id).where(hold.c.job_id.in_(mine), hold.c.decided_at.is_not(None)),
        select(hold.c.job_id).where(hold.c.id.in_(traced_holds), hold.c.decided_at.is_not(None)),
        select(hold.c.job_id).where(hold.c.other_nik.in_(new), hold.c.decided_at >= since),
        select(_job.id).where(_job.id.in_(union(traced_jobs, held_jobs)), _job.state.not_in(_UNTOUCHED)),
        select(application.c.job_id).where(
            application.c.job_id.in_(mine), application.c.received_at >= since
        ),
        select(_job.id).join(pairs, or_(_job.nik == pairs.c.nik, _job.nik == pairs.c.other_nik)),
    )
    query = select(_job.name).where(_job.id.in_(select(touched.subquery().c[0]))).order_by(_job.id)
    return tuple(db.execute(query).scalars())


def _tells_of_work() -> Iterator[ColumnElement[Any]]:
    """Yield every column of another table that names a card: tries, parcels, addresses, reprints."""
    for table in metadata.sorted_tables:
        if table.name not in _GO_ALONG:
            yield from (
                column
                for column in table.columns
                if any(key.column.table is print_job for key in column.foreign_keys)
            )


# Undoing it


def undo(db: Connection, list_id: int) -> int:
    """Take back everything a list brought and changed, and return how many cards are gone."""
    mine = select(_job.id).where(_job.prr_list_id == list_id)
    new = select(record.c.nik).where(record.c.first_list_id == list_id)
    db.execute(update(application).where(application.c.job_id.in_(mine)).values(job_id=None))
    db.execute(update(hold).where(hold.c.other_job_id.in_(mine)).values(other_job_id=None))
    freed = _end_holds(db, list_id, mine, new)
    gone = db.execute(delete(print_job).where(_job.prr_list_id == list_id)).rowcount
    still = select(hold.c.job_id).where(hold.c.decided_at.is_(None))
    for part in _parts(sorted(freed)):
        waits = (_job.id.in_(part), _job.state == JobState.HELD, _job.id.not_in(still))
        db.execute(update(print_job).where(*waits).values(state=JobState.WAITING))
    _put_people_back(db, list_id)
    _put_records_back(db, list_id, new)
    db.execute(delete(prr_list_trace).where(_trace.list_id == list_id))
    tally.fold(db)
    return gone


def mark_undone(db: Connection, list_id: int, reason: str, *, staff_id: int, now: datetime) -> None:
    """Note who undid a list, when and why."""
    db.execute(insert(prr_list_undo).values(list_id=list_id, at=now, staff_id=staff_id, reason=reason))


def _end_holds(db: Connection, list_id: int, mine: Select[Any], new: Select[Any]) -> set[int]:
    """Take away what the list and the comparing of its people hold, and return the cards that were held."""
    traced = _traced_numbers(list_id, Traced.HOLD)
    theirs = or_(hold.c.job_id.in_(mine), hold.c.id.in_(traced), hold.c.other_nik.in_(new))
    return set(db.execute(delete(hold).where(theirs).returning(hold.c.job_id)).scalars())


def _put_people_back(db: Connection, list_id: int) -> None:
    back = (
        update(print_job)
        .where(_job.id == bindparam("key"))
        .values({name: bindparam(name) for name in PERSON})
    )
    _each(
        db, back, [{"key": int(subject), **_read(was)} for subject, was in _traced(db, list_id, Traced.JOB)]
    )


def _put_records_back(db: Connection, list_id: int, new: Select[Any]) -> None:
    back = (
        update(record)
        .where(record.c.nik == bindparam("key"))
        .values({name: bindparam(name) for name in STORED[1:]})
    )
    _each(db, back, [{"key": nik, **_read(was)} for nik, was in _traced(db, list_id, Traced.RECORD)])
    families.put_back(db, dict(_traced(db, list_id, Traced.FAMILY)))
    doubted = or_(person_case.c.nik.in_(new), person_case.c.other_nik.in_(new))
    db.execute(delete(person_case).where(doubted))
    db.execute(delete(record_family).where(record_family.c.nik.in_(new)))
    db.execute(delete(record).where(record.c.first_list_id == list_id))
    seen = update(record).where(record.c.nik == bindparam("key")).values(last_list_id=bindparam("before"))
    _each(db, seen, [{"key": nik, "before": was} for nik, was in _traced(db, list_id, Traced.SEEN)])
    db.execute(
        update(record)
        .where(record.c.last_list_id == list_id)
        .values(last_list_id=_before(list_id).scalar_subquery())
    )


def _before(list_id: int) -> Select[Any]:
    undone = select(prr_list_undo.c.list_id)
    return select(func.max(prr_list.c.id)).where(
        prr_list.c.id < list_id, prr_list.c.kind == LIST_KIND, prr_list.c.id.not_in(undone)
    )


def _traced_numbers(list_id: int, what: Traced) -> Select[Any]:
    # Other traces carry NIKs, which are larger than a number may be; they must not be cast.
    number = case((_trace.what == what, _trace.subject), else_=literal("0"))
    return select(cast(number, Integer)).where(_trace.list_id == list_id, _trace.what == what)


def _traced(db: Connection, list_id: int, what: Traced) -> list[tuple[str, Any]]:
    query = select(_trace.subject, _trace.was).where(_trace.list_id == list_id, _trace.what == what)
    return [(row.subject, row.was) for row in db.execute(query)]


def _each(db: Connection, statement: Any, rows: Sequence[dict[str, Any]]) -> None:
    for part in _parts(rows):
        db.execute(statement, list(part))


def _plain(row: Any, names: Sequence[str]) -> dict[str, Any]:
    found = {name: getattr(row, name) for name in names}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in found.items()}


def _read(was: dict[str, Any]) -> dict[str, Any]:
    return {
        name: date.fromisoformat(value) if name in _DATES and value else value for name, value in was.items()
    }


def _parts(rows: Sequence[Any]) -> Iterator[list[Any]]:
    rest = iter(rows)
    while part := list(islice(rest, _AT_ONCE)):
        yield part
