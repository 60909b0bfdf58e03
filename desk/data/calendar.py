"""The office's days off, and a year of them filled from what is known of the country."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, Date, bindparam, delete, select, text

from desk.data.columns import Coded
from desk.data.counter_tables import day_off, filled_year
from desk.data.country_days import country_days
from desk.domain.calendar import DayOff, DayOffKind, WorkingDays
from desk.domain.settings import OfficeSettings

_day = day_off.c
_year = filled_year.c.year
_PUT = text(
    "INSERT INTO day_off (day, kind, name) VALUES (:day, :kind, :name) "
    "ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name"
).bindparams(bindparam("day", type_=Date), bindparam("kind", type_=Coded(DayOffKind)))
_CLAIM = text("INSERT INTO filled_year (year) VALUES (:year) ON CONFLICT (year) DO NOTHING")


def working_days(db: Connection, settings: OfficeSettings) -> WorkingDays:
    """Return which days are worked; a year the office has not filled is the country's."""
    kept = {off.day: off for off in days_off(db)}
    years = frozenset(db.execute(select(_year)).scalars())
    return WorkingDays(settings.hours, kept, country_days, years)


def of_year(db: Connection, year: int) -> tuple[DayOff, ...]:
    """Return the days off of a year in order; the country's while the office has not filled it."""
    if is_filled(db, year):
        return days_off(db, year)
    return tuple(off for _, off in sorted(country_days(year).items()))


def is_filled(db: Connection, year: int) -> bool:
    """Whether the days off of a year are the office's own; it may have taken every one of them out."""
    return db.execute(select(_year).where(_year == year)).first() is not None


def claim_years(db: Connection, years: Iterable[int]) -> None:
    """Keep that the days off of these years are the office's own, whatever becomes of them."""
    for year in sorted(years):
        db.execute(_CLAIM, {"year": year})


def fill(db: Connection, year: int) -> tuple[DayOff, ...]:
    """Keep what is known of the country's days off of a year, and return what was new.

    A day that is kept already stays as the office named it.
    """
    kept = {off.day for off in days_off(db, year)}
    new = tuple(off for day, off in sorted(country_days(year).items()) if day not in kept)
    put(db, new)
    claim_years(db, (year,))
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
        db.execute(_PUT, rows)


def remove(db: Connection, day: date) -> bool:
    """Let a day be worked again, and say whether it was off."""
    return db.execute(delete(day_off).where(_day.day == day)).rowcount == 1
