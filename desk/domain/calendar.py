"""The office's days: which are worked, when it is open, and which day a citizen is promised."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from desk.domain.errors import DeskError
from desk.domain.printing import Worded
from desk.domain.text import mark


class DayOffKind(Worded):
    """Why nobody works on a day."""

    HOLIDAY = ("holiday", mark("day_off", "Public holiday"))
    JOINT_LEAVE = ("joint_leave", mark("day_off", "Joint leave"))
    OFFICE = ("office", mark("day_off", "Office closed"))


@dataclass(frozen=True, slots=True)
class DayOff:
    """One day on which the office is closed."""

    day: date
    kind: DayOffKind
    name: str


@dataclass(frozen=True, slots=True)
class YearOff:
    """The days off of a year; not ``filled``, they are the country's, which the office has not confirmed."""

    year: int
    days: tuple[DayOff, ...]
    filled: bool


@dataclass(frozen=True, slots=True)
class Hours:
    """When the counters are open on a working day."""

    opens: time = time(7, 30)
    closes: time = time(15, 30)
    weekdays: frozenset[int] = frozenset(range(5))
    """0 is Monday."""

    def stored(self) -> dict[str, Any]:
        """Return the hours as JSON keeps them."""
        return {
            "opens": f"{self.opens:%H:%M}",
            "closes": f"{self.closes:%H:%M}",
            "weekdays": sorted(self.weekdays),
        }

    @staticmethod
    def read(stored: Mapping[str, Any]) -> Hours:
        """Return hours from JSON."""
        return Hours(
            time.fromisoformat(stored["opens"]),
            time.fromisoformat(stored["closes"]),
            frozenset(stored["weekdays"]),
        )


@dataclass(eq=False)
class YearOutOfReach(DeskError):
    """Nothing is known of the days off of so distant a year."""

    year: str
    first: str
    last: str


@dataclass(eq=False)
class NoWorkingDay(DeskError):
    """The office opens on no day for years; nothing can be promised."""

    day: date


DaysOfYear = Callable[[int], Mapping[date, DayOff]]


def _none(_year: int) -> Mapping[date, DayOff]:
    return {}


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Which days are worked.

    In a year that the office has not filled, ``country`` says which days nobody works; a promise made
    in December does not fall on New Year's Day because nobody has filled the next year yet.
    """

    hours: Hours
    days_off: Mapping[date, DayOff]
    country: DaysOfYear = _none
    years: frozenset[int] = frozenset()
    """Years the office has filled; no day off left in one is what the office wants."""

    def is_worked(self, day: date) -> bool:
        """Whether the counters are open on a day."""
        return day.weekday() in self.hours.weekdays and self.off(day) is None

    def off(self, day: date) -> DayOff | None:
        """Return why nobody works on a day, None when it is no day off."""
        found = self.days_off.get(day)
        if found is not None or day.year in self.years:
            return found
        return self.country(day.year).get(day)

    def from_(self, day: date) -> Iterator[date]:
        """Return working days without end, ``day`` itself the first if it is one.

        An office that never opens would promise no day at all; five years without one end the search.
        """
        closed_until = day + timedelta(days=5 * 366)
        while day <= closed_until:
            if self.is_worked(day):
                yield day
                closed_until = day + timedelta(days=5 * 366)
            day += timedelta(days=1)

    def back(self, day: date, many: int) -> date:
        """Return the last of so many working days counted back from ``day``, itself the first if it is one.

        An office that is closed for long is looked through for two months.
        """
        farthest = day - timedelta(days=60)
        while day > farthest:
            many -= self.is_worked(day)
            if many <= 0:
                return day
            day -= timedelta(days=1)
        return farthest

    def first_from(self, day: date) -> date:
        """Return the first working day from ``day`` on, ``day`` itself if it is one.

        Raises:
            NoWorkingDay: the office never opens.
        """
        found = next(self.from_(day), None)
        if found is None:
            raise NoWorkingDay(day)
        return found

    def promised(self, received: datetime, working_days: int) -> date:
        """Return the day on which something received at a local moment is promised.

        What comes in after closing time or on a day off counts as of the next working day.

        Raises:
            NoWorkingDay: the office never opens.
        """
        day = received.date()
        if self.is_worked(day) and received.time() >= self.hours.closes:
            day += timedelta(days=1)
        promised = next(islice(self.from_(day), working_days, None), None)
        if promised is None:
            raise NoWorkingDay(day)
        return promised


def half_hours(hours: Hours) -> tuple[time, ...]:
    """Return the half-hours at which an appointment may begin."""
    found = []
    moment = datetime.combine(date.min, hours.opens)
    last = datetime.combine(date.min, hours.closes) - timedelta(minutes=30)
    while moment <= last:
        found.append(moment.time())
        moment += timedelta(minutes=30)
    return tuple(found)
