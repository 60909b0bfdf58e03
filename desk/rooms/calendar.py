"""The office's calendar: which days it is closed, and a year filled from what is known of the country."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desk.data import calendar
from desk.data.database import Connection
from desk.domain.calendar import DayOff, YearOff, YearOutOfReach
from desk.domain.errors import FieldMissing, NotFound
from desk.domain.journal import Action
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.rooms.work import Workbench

_NAME = mark("field", "Name of the day off")
_DAY_OFF = mark("thing", "Day off")
FIRST_YEAR, LAST_YEAR = 2000, 2077
"""Years of which the days by the moon are known or estimated."""


class OfficeCalendar:
    """What the head decides on the days the counters are closed."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def days_off(self, year: int) -> YearOff:
        """Return the days off of a year in order; until the office has filled it, the country's count.

        Raises:
            YearOutOfReach: nothing is known of so distant a year.
        """
        _in_reach(year)
        with self._bench.look() as db:
            return _year(db, year)

    def put(self, head: Staff, day_off: DayOff) -> YearOff:
        """Close the office on a day, or name a day off anew; the year is filled first if it was not.

        Raises:
            FieldMissing: the day has no name.
            YearOutOfReach: nothing is known of so distant a year.
        """
        name = " ".join(day_off.name.split())
        if not name:
            raise FieldMissing(_NAME)
        year = day_off.day.year
        _in_reach(year)
        with self._bench.work(head, Action.CALENDAR_CHANGED) as work:
            filled = _fill_first(work.db, year)
            before = _on(work.db, day_off.day)
            calendar.put(work.db, (replace(day_off, name=name),))
            work.subject = f"calendar:{year}"
            work.facts = {
                "put": day_off.day.isoformat(),
                "kind": day_off.kind.code,
                "name": name,
                "filled": filled,
            }
            work.changed(before, _on(work.db, day_off.day))
            return _year(work.db, year)

    def remove(self, head: Staff, day: date) -> YearOff:
        """Let a day be worked again; the year is filled first if it was not.

        Raises:
            NotFound: it is no day off.
            YearOutOfReach: nothing is known of so distant a year.
        """
        _in_reach(day.year)
        with self._bench.work(head, Action.CALENDAR_CHANGED) as work:
            filled = _fill_first(work.db, day.year)
            before = _on(work.db, day)
            if not calendar.remove(work.db, day):
                raise NotFound(_DAY_OFF, day.isoformat())
            work.subject = f"calendar:{day.year}"
            work.facts = {"removed": day.isoformat(), "filled": filled}
            work.changed(before, {})
            return _year(work.db, day.year)

    def fill(self, head: Staff, year: int) -> tuple[DayOff, ...]:
        """Keep the country's days off of a year, and return those that were not there.

        Raises:
            YearOutOfReach: nothing is known of so distant a year.
        """
        _in_reach(year)
        with self._bench.work(head, Action.CALENDAR_CHANGED) as work:
            new = calendar.fill(work.db, year)
            work.subject = f"calendar:{year}"
            work.facts = {"filled": len(new)}
            work.changed({}, {one.day.isoformat(): one.name for one in new})
            return new


def _on(db: Connection, day: date) -> dict[str, object]:
    """Return what kind of day off a day is, nothing for a working day."""
    off = next((one for one in calendar.of_year(db, day.year) if one.day == day), None)
    return {} if off is None else {"day": day.isoformat(), "kind": off.kind.code, "name": off.name}


def _in_reach(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise YearOutOfReach(str(year), str(FIRST_YEAR), str(LAST_YEAR))


def _fill_first(db: Connection, year: int) -> int:
    # One day kept of an empty year would hide every day of the country's.
    return 0 if calendar.is_filled(db, year) else len(calendar.fill(db, year))


def _year(db: Connection, year: int) -> YearOff:
    return YearOff(year, calendar.of_year(db, year), filled=calendar.is_filled(db, year))
