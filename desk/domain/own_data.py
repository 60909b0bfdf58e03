"""What somebody may ask of their own data: requests, their answers, and everything held of one NIK.

UU 27/2022 (PDP), rights of the person; the deadline of 3 x 24 hours is to be confirmed by the office.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desk.domain.errors import DeskError
from desk.domain.printing import Worded
from desk.domain.text import Word, mark

DEFAULT_HOURS = 72
"""Assumed deadline of an answer, 3 x 24 hours; to be confirmed by the office."""


class Wish(Worded):
    """What the person asks for."""

    ACCESS = ("access", mark("own_data", "See their data"))
    CORRECTION = ("correction", mark("own_data", "Have data corrected"))
    DELETION = ("deletion", mark("own_data", "Have data deleted"))
    OBJECTION = ("objection", mark("own_data", "Object to a use"))


class Proved(Worded):
    """How the office made sure who asks."""

    CARD = ("card", mark("own_data", "KTP-el shown, face compared"))
    READER = ("reader", mark("own_data", "KTP-el read with the card reader"))
    FAMILY_CARD = ("family_card", mark("own_data", "KK and another paper with a photograph"))
    GUARDIAN = ("guardian", mark("own_data", "Parent or guardian with KK and birth certificate"))
    AUTHORITY = ("authority", mark("own_data", "Letter of authority and KTP-el of both"))


class RequestState(Worded):
    """Where a request stands."""

    OPEN = ("open", mark("own_data", "To be answered"))
    GIVEN = ("given", mark("own_data", "Handed to the person"))
    REFUSED = ("refused", mark("own_data", "Refused with a reason"))


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request as it is taken down."""

    nik: str
    name: str
    wish: Wish
    proved: Proved
    asked_by: str
    """Who asks, where it is not the person: a parent, somebody with a letter of authority."""
    contact: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class DataRequest:
    """One line of the register of requests."""

    id: int
    number: str
    nik: str
    name: str
    wish: Wish
    proved: Proved
    asked_by: str
    contact: str
    note: str
    asked_at: datetime
    due_at: datetime
    taken_by: str
    state: RequestState
    answered_at: datetime | None
    answered_by: str
    answer: str
    gathered: int
    """How often the paper was made."""

    def is_late(self, now: datetime) -> bool:
        """Whether the deadline passed without an answer, or the answer came after it."""
        return (self.answered_at or now) > self.due_at


Value = str | Word | int | float | datetime | None
"""What stands in a field, before it is spoken."""


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One thing the office keeps: its fields with their words."""

    fields: Sequence[tuple[Word, object]]


@dataclass(frozen=True, slots=True)
class HeldPart:
    """Everything of one kind that the office keeps of a person."""

    title: Word
    rows: Sequence[HeldRow]


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody saw or changed the person's data: when, in which role, from where, what, why."""

    at: datetime
    name: str
    """Empty unless the head wants staff to be named."""
    roles: tuple[Word, ...]
    workstation: str
    action: Word
    subject: str
    called: str
    """What the record is called on paper, empty when it has only a number."""
    reason: str


@dataclass(frozen=True, slots=True)
class OwnData:
    """Everything held of one person, and who had to do with it."""

    request: DataRequest
    parts: Sequence[HeldPart]
    looks: Sequence[Look]
    deeds: Sequence[Look]
    exports: int
    """Lists and reports taken out since the first entry about the person: they may hold the person's row."""
    named: bool

    @property
    def rows(self) -> int:
        """How many things are held."""
        return sum(len(part.rows) for part in self.parts)


@dataclass(eq=False)
class NikNotUsable(DeskError):
    """A request is about one person: sixteen digits."""


@dataclass(eq=False)
class AlreadyAnswered(DeskError):
    """This request was answered meanwhile."""

    number: str


@dataclass(eq=False)
class NotGathered(DeskError):
    """A request to see data is answered with the paper, which was not made yet."""

    number: str
