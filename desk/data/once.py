"""Deeds that are booked once, however often somebody presses again because no answer came."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, text

from desk.data.columns import UtcTime
from desk.data.office_tables import booked
from desk.domain.errors import AlreadyBooked

_KEEP = text(
    "INSERT INTO booked (key, at) VALUES (:key, :at) ON CONFLICT (key) DO NOTHING RETURNING key"
).bindparams(bindparam("at", type_=UtcTime))


def booked_at(db: Connection, key: str) -> datetime | None:
    """Return when a deed was booked, None when it was not."""
    found: datetime | None = db.execute(select(booked.c.at).where(booked.c.key == key)).scalar()
    return found


def keep(db: Connection, key: str, now: datetime) -> None:
    """Keep the key of a deed together with the deed; an empty key is a deed that may be repeated.

    Raises:
        AlreadyBooked: a deed with this key is in the books.
    """
    if not key:
        return
    if db.execute(_KEEP, {"key": key, "at": now}).first() is None:
        raise AlreadyBooked(db.execute(select(booked.c.at).where(booked.c.key == key)).scalar_one())
