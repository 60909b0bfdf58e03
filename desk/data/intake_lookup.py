"""What a new PRR list is compared with: records, jobs and holds of many NIKs at once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Connection,
    Date,
    FromClause,
    Select,
    String,
    and_,
    bindparam,
    column,
    func,
    select,
)

from desk.data import job_rows
from desk.data.list_tables import prr_list_undo
from desk.data.office_tables import staff
from desk.data.print_tables import hold, print_job, prr_list, record
from desk.domain.intake import LIST_KIND, PERSON, STORED, EarlierList, Line, PersonKey
from desk.domain.known_nik import Known, KnownJob
from desk.domain.paging import Cursor, Page
from desk.domain.printing import UNPRINTED_STATES, CardKind, PrintJob
from desk.domain.record_status import RecordStatus

CHUNK = 1_000
"""NIKs asked for or written in one statement: large enough to be quick, small enough to cancel at once."""

_job = print_job.c
_RECORDS = select(*(record.c[name] for name in STORED), record.c.last_list_id).where(
    record.c.nik.in_(bindparam("niks", expanding=True))
)
_JOBS = (
    select(
        _job.id,
        _job.nik,
        _job.state,
        _job.reason,
        _job.cancel_reason,
        _job.recorded_on,
        *(_job[name] for name in PERSON),
    )
    .where(_job.nik.in_(bindparam("niks", expanding=True)), _job.kind == CardKind.KTP_EL)
    .order_by(_job.id)
)
_HOLDS = select(hold.c.job_id, hold.c.reason, hold.c.other_nik, hold.c.other_name, hold.c.decision).where(
    hold.c.job_id.in_(bindparam("jobs", expanding=True))
)


def _people(asked: FromClause, name_key: ColumnElement[str], born: ColumnElement[date]) -> Select[Any]:
    """Look each person up by the index; a long list of pairs in an IN would read the whole table."""
    same = and_(record.c.name_key == name_key, record.c.birth_date == born)
    return select(record.c.name_key, record.c.birth_date, record.c.nik).select_from(asked.join(record, same))


_PAIRS = (
    func.unnest(bindparam("names", type_=ARRAY(String)), bindparam("born", type_=ARRAY(Date)))
    .table_valued(column("name_key", String), column("birth_date", Date))
    .render_derived(name="asked")
)
_PEOPLE = _people(_PAIRS, _PAIRS.c.name_key, _PAIRS.c.birth_date)
_JSON_PAIRS = func.json_each(bindparam("keys", type_=String)).table_valued("value")
_PEOPLE_FOR_SQLITE = _people(
    _JSON_PAIRS,
    func.json_extract(_JSON_PAIRS.c.value, "$[0]", type_=String),
    func.json_extract(_JSON_PAIRS.c.value, "$[1]", type_=Date),
)
_AWAITED = (
    record.c.status == RecordStatus.PRINT_READY_RECORD.code,
    _job.kind == CardKind.KTP_EL,
    _job.state.in_(UNPRINTED_STATES),
)


@dataclass(frozen=True, slots=True)
class TakenList:
    """A list taken in before."""

    id: int
    sha256: str


def known(db: Connection, niks: Sequence[str]) -> dict[str, Known]:
    """Return what the office knows of some NIKs; unknown ones are left out."""
    found: dict[str, Known] = {}
    for *fields, last_list_id in db.execute(_RECORDS, {"niks": niks}):
        found[fields[0]] = Known(Line(*fields), last_list_id)
    by_job: dict[int, Known] = {}
    for number, nik, state, reason, why_cancelled, recorded_on, *person in db.execute(_JOBS, {"niks": niks}):
        job = KnownJob(number, nik, state, reason, why_cancelled, recorded_on, tuple(person))
        of_nik = by_job[job.id] = found.setdefault(job.nik, Known())
        of_nik.jobs.append(job)
    numbers = list(by_job)
    for first in range(0, len(numbers), CHUNK):
        for job_id, *told in db.execute(_HOLDS, {"jobs": numbers[first : first + CHUNK]}):
            by_job[job_id].tell(*told)
    return found


def people(db: Connection, keys: Sequence[PersonKey]) -> Iterator[tuple[PersonKey, str]]:
    """Yield the NIKs under which the newest records know some people."""
    if db.dialect.name == "sqlite":
        asked = {"keys": json.dumps([(name_key, born.isoformat()) for name_key, born in keys])}
        found = db.execute(_PEOPLE_FOR_SQLITE, asked)
    else:
        found = db.execute(_PEOPLE, {"names": [key[0] for key in keys], "born": [key[1] for key in keys]})
    for name_key, birth_date, nik in found:
        yield (name_key, birth_date), nik


def newest_list(db: Connection) -> TakenList | None:
    """Return the PRR list taken in last."""
    row = db.execute(_lists().limit(1)).first()
    return None if row is None else TakenList(*row)


def _lists() -> Select[Any]:
    columns = (prr_list.c.id, prr_list.c.sha256)
    counts = (prr_list.c.kind == LIST_KIND, prr_list.c.id.not_in(select(prr_list_undo.c.list_id)))
    return select(*columns).where(*counts).order_by(prr_list.c.id.desc())


def awaited_from(db: Connection, list_id: int) -> int:
    """Return how many NIKs that no newer list names are Print Ready and have no card yet."""
    query = (
        select(func.count())
        .select_from(record)
        .join(print_job, _job.nik == record.c.nik)
        .where(record.c.last_list_id == list_id, *_AWAITED)
    )
    return int(db.execute(query).scalar_one())


def vanished(db: Connection, list_id: int | None, after: Cursor | None, size: int) -> Page[PrintJob]:
    """Return the unprinted jobs that the list before ``list_id`` named and this one does not."""
    lists = _lists() if list_id is None else _lists().where(prr_list.c.id <= list_id)
    both = db.execute(lists.limit(2)).all()
    if len(both) < 2 or (list_id is not None and both[0].id != list_id):
        return Page((), None)
    query = (
        select(_job.id)
        .join(record, record.c.nik == _job.nik)
        .where(record.c.last_list_id == both[1].id, *_AWAITED)
        .order_by(_job.id)
        .limit(size + 1)
    )
    if after is not None:
        query = query.where(_job.id > after[0])
    numbers = list(db.execute(query).scalars())
    shown = numbers[:size]
    rows = sorted(job_rows.jobs(db, shown), key=lambda job: job.id)
    return Page(tuple(rows), (shown[-1],) if len(numbers) > size else None)


def lists(db: Connection, after: Cursor | None, size: int) -> Page[EarlierList]:
    """Return the lists taken in, newest first."""
    cells = prr_list.c
    counts = (cells.queued, cells.held, cells.repeated, cells.not_ready, cells.rejected)
    undoer, undone = staff.alias("undoer"), prr_list_undo.c
    why = (undone.at, func.coalesce(undoer.c.name, ""), func.coalesce(undone.reason, ""))
    query = (
        select(cells.id, cells.at, staff.c.name, cells.file_name, *counts, *why)
        .join(staff, staff.c.id == cells.staff_id)
        .outerjoin(prr_list_undo, undone.list_id == cells.id)
        .outerjoin(undoer, undoer.c.id == undone.staff_id)
        .order_by(cells.id.desc())
        .limit(size + 1)
    )
    if after is not None:
        query = query.where(cells.id < after[0])
    rows = [EarlierList(*row) for row in db.execute(query)]
    shown = rows[:size]
    return Page(tuple(shown), (shown[-1].id,) if len(rows) > size else None)
