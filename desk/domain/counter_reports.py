"""The facts of the counter's reports: the register of applications, the checks, the visits of a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desk.domain.applications import AppState
from desk.domain.appointments import AppointmentState
from desk.domain.calendar import WorkingDays
from desk.domain.handover import Taker
from desk.domain.post import PostTaker
from desk.domain.printing import Channel
from desk.domain.services import Text
from desk.domain.verification import FindingKind, Verdict


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One application as the register (Buku Register Permohonan) has it."""

    number: str
    received_at: datetime
    service: str
    service_name: Text
    channel: Channel
    state: AppState
    nik: str
    name: str
    village: str
    district: str
    phone: str
    complete: bool
    """Whether every document the service asks for is there."""
    clerk: str
    promised_on: date
    ready_at: datetime | None
    collected_at: datetime | None
    taker_name: str
    """Who took it: a name, or the office it went to under a BAST."""


@dataclass(frozen=True, slots=True)
class Register:
    """The applications that came in within a span; ``count`` is counted apart from the lines."""

    first: date
    last: date
    lines: tuple[RegisterLine, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found of one document; without a name it is the application as a whole."""

    document: str
    document_name: Text
    kind: FindingKind
    note: str


@dataclass(frozen=True, slots=True)
class CheckDone:
    """One finished check.

    ``waited`` is the working time from receipt to the first verdict; None for any later check, because what
    came back or went to a second pair of eyes had already had its answer.
    """

    number: str
    name: str
    service: str
    service_name: Text
    channel: Channel
    round: int
    verdict: Verdict
    ground: str
    staff: str
    at: datetime
    second: bool
    found: tuple[Found, ...]
    waited: timedelta | None


@dataclass(frozen=True, slots=True)
class ChecksDone:
    """The checks finished within a span; ``count`` is counted apart from the lines."""

    first: date
    last: date
    checks: tuple[CheckDone, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Visit:
    """One appointment, with what waits for the citizen and where."""

    day: date
    begins: time
    number: str
    name: str
    phone: str
    service_name: Text
    slot: str
    state: AppointmentState


@dataclass(frozen=True, slots=True)
class Visits:
    """The appointments of a day, and those of earlier days nobody kept while the document still waits here.

    ``count`` counts both, apart from the lines.
    """

    day: date
    visits: tuple[Visit, ...]
    missed: tuple[Visit, ...]
    count: int


@dataclass(frozen=True, slots=True)
class PaperGiven:
    """One paper handed to a citizen at the counter, or to Kantor Pos; then ``relation`` is its parcel."""

    at: datetime
    number: str
    service: str
    service_name: Text
    paper_number: str
    nik: str
    name: str
    taker: Taker | PostTaker
    taker_name: str
    relation: str
    staff: str


@dataclass(frozen=True, slots=True)
class CounterToday:
    """What the counter came to on a day so far, for the first page."""

    taken_in: int
    to_verify: int
    late: int
    """Applications promised for today or earlier that are neither ready nor ended."""
    made: int
    """Papers finished today; a finished card counts as printed."""
    given: int
    """Papers handed to citizens today."""
    promised: tuple[tuple[date, int], ...] = ()
    """How many of those to be verified are promised for which day, the earliest first."""


NOTHING_YET = CounterToday(0, 0, 0, 0, 0)


def working_time(days: WorkingDays, begin: datetime, end: datetime) -> timedelta:
    """Return how long the counters were open between two local moments."""
    opens, closes = days.hours.opens, days.hours.closes
    worked, day = timedelta(), begin.date()
    while day <= end.date():
        if days.is_worked(day):
            since = max(begin, datetime.combine(day, opens))
            until = min(end, datetime.combine(day, closes))
            worked += max(until - since, timedelta())
        day += timedelta(days=1)
    return worked


def half_hours_taken(visits: tuple[Visit, ...]) -> Mapping[time, tuple[Visit, ...]]:
    """Return the visits of a day by the half-hour they begin with, in order of time."""
    found: dict[time, tuple[Visit, ...]] = {}
    for visit in sorted(visits, key=lambda one: one.begins):
        found[visit.begins] = (*found.get(visit.begins, ()), visit)
    return found
