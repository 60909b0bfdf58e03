"""Deeds that are booked once, however often somebody presses again because no answer came."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from desk.data.dialect import upserting
from desk.data.office_tables import booked
from desk.domain.errors import AlreadyBooked


def keep(db: Connection, key: str, now: datetime) -> None:
    """Keep the key of a deed together with the deed; an empty key is a deed that may be repeated.

    Raises:
        AlreadyBooked: a deed with this key is in the books.
    """
    if not key:
        return
    keeping = upserting(db, booked).values(key=key, at=now).on_conflict_do_nothing(index_elements=["key"])
    if db.execute(keeping.returning(booked.c.key)).first() is None:
        raise AlreadyBooked(db.execute(select(booked.c.at).where(booked.c.key == key)).scalar_one())
