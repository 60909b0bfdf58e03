"""Printed cards on the shelf: where each stands, and which slot is offered to the next."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, select

from desk.data import job_rows
from desk.data.counter_tables import application
from desk.data.ended_tables import UNDECIDED, ended_effect
from desk.data.kecamatan_tables import kecamatan_request
from desk.data.office_tables import district, village
from desk.data.print_tables import print_job
from desk.domain.applications import UNVERIFIED
from desk.domain.handover import Shelf
from desk.domain.paging import Cursor, Page
from desk.domain.printing import Delivery, JobState, PrintJob

_job = print_job.c
_KECAMATAN = case(
    (
        _job.delivery == Delivery.KECAMATAN,
        func.coalesce(kecamatan_request.c.district_code, _job.district_code),
    ),
    else_=_job.district_code,
)
"""Where a card goes that a kecamatan asked for: to that one, wherever its holder lives."""
_NUMBERED = re.compile(r"^(.*)-(\d{2,4})$")


def offer(db: Connection, job: PrintJob, capacity: int) -> str:
    """Return the newest slot of the job's destination that has room, or the one after it."""
    prefix = _prefix(job)
    standing = (_job.state == JobState.PRINTED, _job.slot.startswith(f"{prefix}-", autoescape=True))
    counted = select(_job.slot, func.count()).where(*standing).group_by(_job.slot)
    return slot_with_room({row[0]: row[1] for row in db.execute(counted)}, prefix, capacity)


def slot_with_room(used: Mapping[str, int], prefix: str, capacity: int) -> str:
    """Return the newest slot of a prefix that has room, or the one after it; ``used`` says how full."""
    matches = [found for slot in used if (found := _NUMBERED.match(slot)) and found[1] == prefix]
    numbered = {int(found[2]): found[0] for found in matches}
    if not numbered:
        return f"{prefix}-01"
    newest = max(numbered)
    return numbered[newest] if used[numbered[newest]] < capacity else f"{prefix}-{newest + 1:02d}"


def _prefix(job: PrintJob) -> str:
    if job.delivery is Delivery.POST:
        return "POS"
    letters = "".join(word[:3] for word in job.district.upper().split()) or "LUAR"
    return f"{letters}-L" if job.delivery is Delivery.COUNTER else letters


def waiting(db: Connection) -> tuple[Shelf, ...]:
    """Return how many printed cards stand ready for each way out and destination."""
    query = (
        select(
            _job.delivery,
            _KECAMATAN.label("district_code"),
            district.c.name,
            _job.village_code,
            village.c.name.label("village"),
            func.count().label("cards"),
            func.min(_job.printed_at).label("oldest"),
        )
        .outerjoin(application, application.c.job_id == _job.id)
        .outerjoin(kecamatan_request, kecamatan_request.c.application_id == application.c.id)
        .outerjoin(district, district.c.code == _KECAMATAN)
        .outerjoin(village, village.c.code == _job.village_code)
        .where(_job.state == JobState.PRINTED, may_leave())
        .group_by(_job.delivery, _KECAMATAN, district.c.name, _job.village_code, village.c.name)
    )
    shelves: dict[tuple[Delivery, str], Shelf] = {}
    for row in db.execute(query):
        code, name = _destination(row)
        key = (row.delivery, code)
        known = shelves.get(key)
        shelves[key] = Shelf(
            row.delivery,
            code,
            name,
            row.cards + (known.cards if known else 0),
            min(row.oldest, known.oldest) if known else row.oldest,
        )
    return tuple(sorted(shelves.values(), key=lambda s: (s.way.code, s.destination_code)))


def may_leave() -> ColumnElement[bool]:
    """Return the condition that nobody has still to verify the application, or to decide about a holder."""
    asked = application.alias("asked")
    unverified = select(asked.c.id).where(asked.c.job_id == _job.id, asked.c.state.in_(UNVERIFIED))
    undecided = select(ended_effect.c.id).where(ended_effect.c.job_id == _job.id, UNDECIDED)
    return and_(~unverified.exists(), ~undecided.exists())


def _destination(row: Any) -> tuple[str, str]:
    if row.delivery is Delivery.KECAMATAN:
        return row.district_code, row.name or ""
    if row.delivery is Delivery.KELURAHAN:
        return row.village_code, f"{row.village or ''} (Kec. {row.name or ''})"
    return "", ""


def ready(db: Connection, way: Delivery, destination_code: str) -> tuple[PrintJob, ...]:
    """Return the printed cards that leave one way to one destination, in list order: RW, RT, name."""
    query = select(_job.id).where(_job.state == JobState.PRINTED, _job.delivery == way, may_leave())
    if way is Delivery.KECAMATAN:
        asked = select(kecamatan_request.c.district_code).join(
            application, application.c.id == kecamatan_request.c.application_id
        )
        sender = asked.where(application.c.job_id == _job.id).scalar_subquery()
        query = query.where(func.coalesce(sender, _job.district_code) == destination_code)
    elif way is Delivery.KELURAHAN:
        query = query.where(_job.village_code == destination_code)
    found = job_rows.jobs(db, query)
    return tuple(sorted(found, key=lambda job: (job.village_code or "", job.rw, job.rt, job.name)))


def standing(db: Connection, job_ids: Iterable[int]) -> dict[int, str]:
    """Return the slot of each card, empty off the shelf; nobody moves one of them before this is done."""
    # Always in the same order: two people who send the same cards would else block each other.
    query = select(_job.id, _job.slot).where(_job.id.in_(list(job_ids))).order_by(_job.id)
    return {row.id: row.slot or "" for row in db.execute(query.with_for_update(key_share=True))}


def uncollected(
    db: Connection, before: datetime, after: Cursor | None, size: int, district_code: str | None = None
) -> Page[PrintJob]:
    """Return cards on the shelf since before a moment, longest first."""
    query: Select[Any] = select(_job.printed_at, _job.id).where(
        _job.state == JobState.PRINTED, _job.printed_at < before
    )
    if district_code is not None:
        query = query.where(_job.district_code == district_code)
    if after is not None:
        query = query.where(
            (_job.printed_at > after[0]) | ((_job.printed_at == after[0]) & (_job.id > after[1]))
        )
    keys = db.execute(query.order_by(_job.printed_at, _job.id).limit(size + 1)).all()
    shown = keys[:size]
    by_id = {job.id: job for job in job_rows.jobs(db, [key.id for key in shown])}
    rows = tuple(by_id[key.id] for key in shown)
    return Page(rows, (shown[-1].printed_at, shown[-1].id) if len(keys) > size else None)


def ages(db: Connection, bounds: Iterable[datetime]) -> tuple[int, ...]:
    """Return how many cards on the shelf are older than each bound."""
    return tuple(
        db.execute(
            select(func.count()).where(_job.state == JobState.PRINTED, _job.printed_at < bound)
        ).scalar_one()
        for bound in bounds
    )
