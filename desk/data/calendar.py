"""The office's days off, and a year of them filled from what is known of the country."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from desk.data.counter_tables import day_off
from desk.domain.calendar import DayOff, WorkingDays
from desk.domain.settings import OfficeSettings

_day = day_off.c


def working_days(db: Connection, settings: OfficeSettings) -> WorkingDays:
    """Return which days are worked."""
    return WorkingDays(settings.hours, {off.day: off for off in days_off(db)})


def days_off(db: Connection, year: int | None = None) -> tuple[DayOff, ...]:
    """Return the days off in order, of one year or all."""
    query = select(_day.day, _day.kind, _day.name).order_by(_day.day)
    if year is not None:
        query = query.where(_day.day >= date(year, 1, 1), _day.day <= date(year, 12, 31))
    return tuple(DayOff(*row) for row in db.execute(query))


def put(db: Connection, days: Iterable[DayOff]) -> None:
    """Keep days off; a day that is kept already takes the new name and kind."""
    rows = [{"day": off.day, "kind": off.kind, "name": off.name} for off in days]
    if rows:
        db.execute(delete(day_off).where(_day.day.in_([row["day"] for row in rows])))
        db.execute(insert(day_off), rows)


def remove(db: Connection, day: date) -> bool:
    """Let a day be worked again, and say whether it was off."""
    return db.execute(delete(day_off).where(_day.day == day)).rowcount == 1
