"""The office's days off, and a year of them filled from what is known of the country."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from desk.data.counter_tables import day_off
from desk.data.country_days import country_days
from desk.domain.calendar import DayOff, WorkingDays
from desk.domain.settings import OfficeSettings

_day = day_off.c


def working_days(db: Connection, settings: OfficeSettings) -> WorkingDays:
    """Return which days are worked; a year the office has not filled is the country's."""
    kept = {off.day: off for off in days_off(db)}
    return WorkingDays(settings.hours, kept, country_days, frozenset(day.year for day in kept))


def of_year(db: Connection, year: int) -> tuple[DayOff, ...]:
    """Return the days off of a year in order; the country's while the office keeps none."""
    return days_off(db, year) or tuple(off for _, off in sorted(country_days(year).items()))


def is_filled(db: Connection, year: int) -> bool:
    """Whether the office keeps days off of a year."""
    query = select(_day.day).where(_day.day >= date(year, 1, 1), _day.day <= date(year, 12, 31)).limit(1)
    return db.execute(query).first() is not None


def fill(db: Connection, year: int) -> tuple[DayOff, ...]:
    """Keep what is known of the country's days off of a year, and return what was new.

    A day that is kept already stays as the office named it.
    """
    kept = {off.day for off in days_off(db, year)}
    new = tuple(off for day, off in sorted(country_days(year).items()) if day not in kept)
    put(db, new)
    return new


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
