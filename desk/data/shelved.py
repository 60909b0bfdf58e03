"""Everything that stands ready for citizens, papers and cards alike, in order of name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    Subquery,
    and_,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
    union_all,
)

from desk.data import application_rows, appointments, job_rows, services, shelf
from desk.data.counter_tables import application
from desk.data.mission_tables import receipt_line
from desk.data.print_tables import print_job
from desk.domain.applications import UNVERIFIED, Application, AppState
from desk.domain.collecting import OnShelf
from desk.domain.missions import LineOutcome
from desk.domain.paging import Cursor, Page
from desk.domain.printing import JobState, PrintJob
from desk.domain.text import search_key

_app, _job = application.c, print_job.c
OF_APPLICATION, OF_CARD = 1, 2
_PREFIX = "DOK"
"""Slots of papers; those of cards are named by where they go."""


def page(db: Connection, text: str, after: Cursor | None, size: int) -> Page[OnShelf]:
    """Return a page of what stands ready: all, or what begins with a name, a NIK or a receipt's number."""
    both = standing(text)
    query = select(both.c.name_key, both.c.source, both.c.id)
    if after is not None:
        query = query.where(tuple_(both.c.name_key, both.c.source, both.c.id) > tuple(after))
    ordered = query.order_by(both.c.name_key, both.c.source, both.c.id).limit(size + 1)
    found = [(row.name_key, row.source, row.id) for row in db.execute(ordered)]
    shown = found[:size]
    return Page(_filled(db, shown), shown[-1] if len(found) > size else None)


def count(db: Connection) -> int:
    """Return how many documents stand ready."""
    both = standing()
    return int(db.execute(select(func.count()).select_from(both)).scalar_one())


def standing(text: str = "") -> Subquery:
    """Return the keys of what stands ready: its name, whether it is an application or a card, its number."""
    return union_all(_applications(text), _bare_cards(text)).subquery()


def offer(db: Connection, capacity: int) -> str:
    """Return the newest slot of papers that has room, or the one after it."""
    standing = (_app.state == AppState.READY, _app.slot.startswith(f"{_PREFIX}-", autoescape=True))
    counted = select(_app.slot, func.count()).where(*standing).group_by(_app.slot)
    return shelf.slot_with_room({row[0]: row[1] for row in db.execute(counted)}, _PREFIX, capacity)


def _applications(text: str) -> Select[Any]:
    # The slot of a paper is empty while the post carries it.
    here = or_(and_(_app.job_id.is_(None), _app.slot != ""), _job.state == JobState.PRINTED)
    out = select(receipt_line.c.list_id).where(
        receipt_line.c.application_id == _app.id, receipt_line.c.outcome == LineOutcome.OUT
    )
    query = (
        select(_app.name_key, _source(OF_APPLICATION), _app.id)
        .outerjoin(print_job, _job.id == _app.job_id)
        .where(_app.state == AppState.READY, here, ~out.exists())
    )
    begins = [*_begins(text, _app.name_key, _app.nik), _app.number.startswith(text.upper(), autoescape=True)]
    return query.where(or_(*begins)) if text else query


def _bare_cards(text: str) -> Select[Any]:
    tied = select(_app.id).where(_app.job_id == _job.id, _app.state.in_((AppState.READY, *UNVERIFIED)))
    query = select(_job.name_key, _source(OF_CARD), _job.id).where(
        _job.state == JobState.PRINTED, ~tied.exists()
    )
    return query.where(or_(*_begins(text, _job.name_key, _job.nik))) if text else query


def _source(source: int) -> Any:
    return literal_column(str(source), Integer).label("source")


def _begins(text: str, name_key: Any, nik: Any) -> list[ColumnElement[bool]]:
    digits = "".join(text.split())
    if digits.isdecimal():
        return [nik.startswith(digits, autoescape=True)]
    key = search_key(text)
    return [name_key.startswith(key, autoescape=True)] if key else [literal(value=False)]


def _filled(db: Connection, keys: Sequence[tuple[str, int, int]]) -> tuple[OnShelf, ...]:
    asked_ids = [number for _, source, number in keys if source == OF_APPLICATION]
    asked = {one.id: one for one in application_rows.by_ids(db, asked_ids)}
    tied = [one.job_id for one in asked.values() if one.job_id is not None]
    bare = [number for _, source, number in keys if source == OF_CARD]
    jobs = {job.id: job for job in job_rows.jobs(db, [*tied, *bare])}
    kept = appointments.of_applications(db, asked_ids)
    rows = []
    for _, source, number in keys:
        if source == OF_CARD:
            rows.append(OnShelf(None, jobs[number], None, None))
        else:
            one = asked[number]
            rows.append(OnShelf(one, _card(one, jobs), _service(db, one), kept.get(number)))
    return tuple(rows)


def _card(asked: Application, jobs: dict[int, PrintJob]) -> PrintJob | None:
    return None if asked.job_id is None else jobs[asked.job_id]


def _service(db: Connection, asked: Application) -> Any:
    return services.catalogue(db, asked.catalogue_version).services[asked.service].name
