"""Incidents with personal data: what happened, who saw and took out what, and what is told in 72 hours.

UU 27/2022 (PDP) article 46: within 3 x 24 hours to the people and the authority: which data, when and how it
became known, and what was done.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desk.domain.errors import DeskError
from desk.domain.journal import Action
from desk.domain.printing import Worded
from desk.domain.text import Word, mark

DEFAULT_HOURS = 72


class IncidentState(Worded):
    """Where an incident stands."""

    OPEN = ("open", mark("incident", "To be reported"))
    REPORTED = ("reported", mark("incident", "Reported"))
    CLOSED = ("closed", mark("incident", "Closed"))


class Deed(Worded):
    """What the journal tells of somebody in a span, as the report sums it up."""

    SEEN = ("seen", mark("incident", "Saw unmasked data"))
    TAKEN_OUT = ("taken_out", mark("incident", "Took data out (export, print, backup)"))
    CHANGED = ("changed", mark("incident", "Changed data"))
    SIGNED_IN = ("signed_in", mark("incident", "Signed in"))
    REFUSED = ("refused", mark("incident", "Was refused"))


_SEEN = frozenset({"nik_shown", "niks_shown", "file_shown", "own_data_gathered", "data_revealed"})
_TAKEN_OUT = frozenset(
    {"report_exported", "app_statuses_given", "answer_prepared", "backup_made", "journal_exported"}
)
_SIGNED_IN = frozenset({"signed_in", "signed_out", "screen_locked", "screen_unlocked"})


def deed_of(action: Action) -> Deed:
    """Return under what the report counts an action."""
    code = action.code
    if code.endswith("refused") and code != "application_refused":
        return Deed.REFUSED
    if code in _SIGNED_IN:
        return Deed.SIGNED_IN
    if code in _SEEN or code.endswith("_shown"):
        return Deed.SEEN
    return Deed.TAKEN_OUT if code in _TAKEN_OUT or code.endswith("_exported") else Deed.CHANGED


@dataclass(frozen=True, slots=True)
class NewIncident:
    """An incident as it is noted first."""

    known_at: datetime
    first: datetime
    last: datetime
    what: str
    staff_ids: tuple[int, ...] = ()
    workstations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What the head writes of an incident for the report."""

    data: str
    harm: str
    done: str
    told: str


@dataclass(frozen=True, slots=True)
class Incident:
    """One line of the register of incidents."""

    id: int
    number: str
    state: IncidentState
    known_at: datetime
    due_at: datetime
    first: datetime
    last: datetime
    what: str
    told: Told
    staff: tuple[tuple[int, str], ...]
    workstations: tuple[str, ...]
    reported_at: datetime | None
    reported_to: str
    closed_at: datetime | None
    noted_by: str

    def is_late(self, now: datetime) -> bool:
        """Whether the deadline passed without a report, or the report came after it."""
        return (self.reported_at or now) > self.due_at


@dataclass(frozen=True, slots=True)
class Traced:
    """One entry of the journal that matters to an incident."""

    at: datetime
    who: str
    workstation: str
    deed: Deed
    action: Action
    subject: str
    called: str
    """What the record is called on paper, empty when it has only a number."""
    reason: str
    rows: int
    full_nik: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """What one person did at one workstation in the span."""

    who: str
    workstation: str
    counts: Mapping[Deed, int]
    rows_out: int
    rows_out_whole: int


@dataclass(frozen=True, slots=True)
class Touched:
    """A person whose data was seen, taken out or changed by name."""

    nik: str
    name: str
    kinds: tuple[Word, ...]
    deeds: tuple[Deed, ...]
    times: int


@dataclass(frozen=True, slots=True)
class Breach:
    """Everything the journal tells about an incident."""

    incident: Incident
    tallies: Sequence[Tally]
    entries: Sequence[Traced]
    """Everything but changes, which are summed up alone."""
    touched: Sequence[Touched]
    by_kind: Sequence[tuple[Word, int]]
    destroyed_people: int
    """Entries about people whose data was destroyed since; nobody can say who they were."""

    @property
    def rows_out(self) -> int:
        """How many rows of people left in lists, reports and backups, as far as they were counted."""
        return sum(one.rows_out for one in self.tallies)


@dataclass(eq=False)
class SpanNotSo(DeskError):
    """A span ends after it begins, and an incident is not known before it began."""


@dataclass(eq=False)
class NotToldYet(DeskError):
    """A report names the data and what was done; one of them is not written yet."""


@dataclass(eq=False)
class IncidentMovedOn(DeskError):
    """The incident was reported or closed meanwhile."""

    number: str
