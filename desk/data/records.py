"""The central list's newest word on each NIK, and finding people in it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, func, select, tuple_

from desk.data.office_tables import district, village
from desk.data.print_tables import DOUBLE_AT_CENTRE, record
from desk.domain.paging import Cursor, Page
from desk.domain.search import Person
from desk.domain.text import search_key

_PERSON = (
    select(
        record.c.nik,
        record.c.name,
        record.c.birth_date,
        record.c.sex,
        record.c.address,
        record.c.rt,
        record.c.rw,
        village.c.name.label("village"),
        district.c.name.label("district"),
        record.c.status,
        record.c.status_raw,
        record.c.recorded_on,
    )
    .outerjoin(village, village.c.code == record.c.village_code)
    .outerjoin(district, district.c.code == record.c.district_code)
)


def by_nik(db: Connection, nik: str) -> Person | None:
    """Return what the lists say of one NIK."""
    row = db.execute(_PERSON.where(record.c.nik == nik)).first()
    return None if row is None else _person(row)


def village_code(db: Connection, nik: str) -> str:
    """Return the kelurahan the lists name for a NIK, empty while it is unknown."""
    return db.execute(select(record.c.village_code).where(record.c.nik == nik)).scalar() or ""


def by_nik_prefix(db: Connection, digits: str, limit: int) -> tuple[Person, ...]:
    """Return people whose NIK begins with ``digits``."""
    top = digits + "~"
    query = _PERSON.where(record.c.nik >= digits, record.c.nik < top).order_by(record.c.nik).limit(limit)
    return tuple(_person(row) for row in db.execute(query))


def by_name_prefix(db: Connection, name: str, limit: int) -> tuple[Person, ...]:
    """Return people whose name begins with ``name``, compared without accents, case and punctuation."""
    key = search_key(name)
    query = (
        _PERSON.where(record.c.name_key >= key, record.c.name_key < key + "~")
        .order_by(record.c.name_key, record.c.nik)
        .limit(limit)
    )
    return tuple(_person(row) for row in db.execute(query))


def doubles(db: Connection, after: Cursor | None, size: int) -> Page[Person]:
    """Return the records that the centre calls double or has to be decided about, by name."""
    query = _PERSON.add_columns(record.c.name_key).where(DOUBLE_AT_CENTRE)
    if after is not None:
        query = query.where(tuple_(record.c.name_key, record.c.nik) > tuple_(*after))
    rows = db.execute(query.order_by(record.c.name_key, record.c.nik).limit(size + 1)).all()
    shown = rows[:size]
    last = (shown[-1].name_key, shown[-1].nik) if len(rows) > size else None
    return Page(tuple(_person(row) for row in shown), last)


def count_doubles(db: Connection) -> int:
    """Return how many records the centre calls double or has to be decided about."""
    return int(db.execute(select(func.count()).select_from(record).where(DOUBLE_AT_CENTRE)).scalar_one())


def _person(row: Any) -> Person:
    return Person(
        row.nik,
        row.name,
        row.birth_date,
        row.sex,
        row.address,
        row.rt,
        row.rw,
        row.village or "",
        row.district or "",
        row.status,
        row.status_raw,
        row.recorded_on,
    )
