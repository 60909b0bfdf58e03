"""Counts and examples of what is past its period, and the orders that keep some of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, case, func, insert, select, update

from desk.data import journal_cuts
from desk.data.columns import UtcTime
from desk.data.office_tables import journal, staff
from desk.data.retention_parts import PARTS, Part
from desk.data.retention_tables import legal_hold
from desk.domain.nik import mask_nik
from desk.domain.retention import (
    GONE_NIK,
    SAMPLES,
    DataKind,
    Due,
    DueRow,
    Keeps,
    LegalHold,
    Period,
    months_before,
)

_KEEPS = {keeps.code: keeps for keeps in Keeps}
_YEAR, _THREE_YEARS = 12, 36


def parts_of(kind: DataKind) -> Iterator[Part]:
    """Return the tables of a kind, in the order of their destruction."""
    return (part for part in PARTS if part.kind is kind)


def due(db: Connection, period: Period) -> Due:
    """Count what of one kind is past its period."""
    if period.kind is DataKind.JOURNAL:
        return _journal(db, period)
    free = young = middle = 0
    kept: Counter[Keeps] = Counter()
    oldest: datetime | None = None
    year, three = months_before(period.before, _YEAR), months_before(period.before, _THREE_YEARS)
    for part in parts_of(period.kind):
        found = part.due(period.before).subquery()
        query = select(
            found.c.keeps,
            func.count(),
            func.sum(case((found.c.since >= year, 1), else_=0)),
            func.sum(case(((found.c.since < year) & (found.c.since >= three), 1), else_=0)),
            func.min(found.c.since, type_=UtcTime),
        ).group_by(found.c.keeps)
        for keeps, rows, first, second, since in db.execute(query):
            if keeps:
                kept[_KEEPS[keeps]] += rows
                continue
            free, young, middle = free + rows, young + int(first), middle + int(second)
            oldest = min((one for one in (oldest, since) if one is not None), default=None)
    older = free - young - middle
    return Due(period.kind, period.months, period.before, free, young, middle, older, oldest, dict(kept))


def _journal(db: Connection, period: Period) -> Due:
    """Count the journal's beginning: it goes as a whole up to a moment, whoever its entries are about."""
    year, three = months_before(period.before, _YEAR), months_before(period.before, _THREE_YEARS)
    rows, second, older = (journal_cuts.due(db, moment) for moment in (period.before, year, three))
    order = select(legal_hold.c.id).where(legal_hold.c.lifted_at.is_(None), legal_hold.c.nik == "")
    kept = db.execute(order.where(legal_hold.c.kind == DataKind.JOURNAL)).first() is not None
    oldest = db.execute(select(func.min(journal.c.at, type_=UtcTime))).scalar() if rows else None
    free = 0 if kept else rows
    return Due(
        period.kind,
        period.months,
        period.before,
        free,
        free and rows - second,
        free and second - older,
        free and older,
        None if kept else oldest,
        {Keeps.LEGAL_HOLD: rows} if kept and rows else {},
    )


def sample(db: Connection, kind: DataKind, before: datetime, size: int = SAMPLES) -> tuple[DueRow, ...]:
    """Return the oldest things due and the oldest kept back, without a name and with masked NIKs."""
    rows: list[DueRow] = []
    for part in parts_of(kind):
        found = part.due(before).subquery()
        for free in (True, False):
            mine = found.c.keeps == "" if free else found.c.keeps != ""
            query = select(found.c.what, found.c.nik, found.c.since, found.c.keeps).where(mine)
            rows += [
                DueRow(kind, what, _masked(nik), since, _KEEPS.get(keeps))
                for what, nik, since, keeps in db.execute(query.order_by(found.c.since).limit(size))
            ]
    return tuple(rows)


def keys(db: Connection, part: Part, before: datetime) -> Sequence[Any]:
    """Return the keys of everything that may be destroyed now, the oldest first."""
    found = part.due(before).subquery()
    query = select(found.c.key).where(found.c.keeps == "").order_by(found.c.since, found.c.key)
    return db.execute(query).scalars().all()


def still_due(db: Connection, part: Part, before: datetime, some: Sequence[Any]) -> Sequence[Any]:
    """Return which of some keys may be destroyed at this moment."""
    found = part.due(before).subquery()
    query = select(found.c.key).where(found.c.key.in_(some), found.c.keeps == "")
    return db.execute(query).scalars().all()


def _masked(nik: str | None) -> str:
    return mask_nik(nik) if nik and nik != GONE_NIK else ""


def place_hold(
    db: Connection, nik: str, kind: DataKind | None, reason: str, *, staff_id: int, now: datetime
) -> int:
    """Keep an order to keep, and return its number."""
    values = {"nik": nik, "kind": kind, "reason": reason, "placed_by": staff_id, "placed_at": now}
    return int(db.execute(insert(legal_hold).values(**values).returning(legal_hold.c.id)).scalar_one())


def lift_hold(db: Connection, hold_id: int, why: str, *, staff_id: int, now: datetime) -> bool:
    """End an order; False when it was ended already."""
    mine = legal_hold.c
    ended = update(legal_hold).where(mine.id == hold_id, mine.lifted_at.is_(None))
    return db.execute(ended.values(lifted_by=staff_id, lifted_at=now, lifted_why=why)).rowcount == 1


def holds(db: Connection) -> tuple[LegalHold, ...]:
    """Return every order, those in force first; NIKs masked."""
    mine, placed, lifted = legal_hold.c, staff.alias(), staff.alias()
    query = (
        select(
            mine.id,
            mine.nik,
            mine.kind,
            mine.reason,
            placed.c.name,
            mine.placed_at,
            func.coalesce(lifted.c.name, ""),
            mine.lifted_at,
        )
        .join(placed, placed.c.id == mine.placed_by)
        .outerjoin(lifted, lifted.c.id == mine.lifted_by)
        .order_by(mine.lifted_at.is_not(None), mine.id.desc())
    )
    return tuple(LegalHold(number, _masked(nik), *rest) for number, nik, *rest in db.execute(query))
