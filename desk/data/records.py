"""The central list's newest word on each NIK, and finding people in it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from desk.data.office_tables import district, village
from desk.data.print_tables import record
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
