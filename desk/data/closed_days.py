"""Closed days: the frozen snapshot of each, and its addenda."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select

from desk.data.office_tables import closed_day


def number_of(db: Connection, day: date) -> str | None:
    """Return the number of a closed day's report, None while the day is open."""
    return db.execute(
        select(closed_day.c.number).where(closed_day.c.day == day, closed_day.c.addendum == 0)
    ).scalar()
