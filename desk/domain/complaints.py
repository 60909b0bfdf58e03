"""A complaint: what a citizen is not content with, who answers for it until when, and how far it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.errors import DeskError
from desk.domain.printing import Channel, Worded
from desk.domain.status_answers import Standing
from desk.domain.text import Word, mark


class ComplaintKind(Worded):
    """What the complaint is about; it decides the deadline and the template of the answer."""

    APP = ("app", mark("complaint_kind", "Cannot get into the app"))
    NO_ANSWER = ("no_answer", mark("complaint_kind", "Got no answer"))
    WRONG_DATA = ("wrong_data", mark("complaint_kind", "Wrong data"))
    NO_CARD = ("no_card", mark("complaint_kind", "Card not there"))
    MONEY = ("money", mark("complaint_kind", "Asked for money"))
    OTHER = ("other", mark("complaint_kind", "Something else"))


class ComplaintState(Worded):
    """How far a complaint is: open -> answered -> closed, and reopened when the citizen is not content.

    One that came with a list is withdrawn when that import is undone; its number stays on it.
    """

    OPEN = ("open", mark("complaint_state", "Waits for an answer"))
    ANSWERED = ("answered", mark("complaint_state", "Answered"))
    CLOSED = ("closed", mark("complaint_state", "Closed"))
    REOPENED = ("reopened", mark("complaint_state", "Reopened"))
    WITHDRAWN = ("withdrawn", mark("complaint_state", "Taken back with its list"))


UNANSWERED = (ComplaintState.OPEN, ComplaintState.REOPENED)
"""Somebody waits for an answer; after its deadline such a complaint is late."""
UNFINISHED = (*UNANSWERED, ComplaintState.ANSWERED)
CHANNELS = tuple(channel for channel in Channel if channel is not Channel.NONE)
"""How a complaint can come in."""
DEFAULT_DAYS: Mapping[ComplaintKind, int] = {
    ComplaintKind.APP: 2,
    ComplaintKind.NO_ANSWER: 1,
    ComplaintKind.WRONG_DATA: 5,
    ComplaintKind.NO_CARD: 3,
    ComplaintKind.MONEY: 1,
    ComplaintKind.OTHER: 5,
}
"""Working days until an answer; the head sets others."""


class AnswerWay(Worded):
    """How an answer reached the citizen."""

    WHATSAPP = ("whatsapp", mark("answer_way", "By WhatsApp"))
    PRINTED = ("printed", mark("answer_way", "On paper"))
    SPOKEN = ("spoken", mark("answer_way", "Said at the counter or by telephone"))


class ComplaintDeed(Worded):
    """One step of a complaint's own history."""

    TAKEN_IN = ("taken_in", mark("complaint_deed", "Taken down"))
    GIVEN = ("given", mark("complaint_deed", "Given to {who}"))
    SORTED = ("sorted", mark("complaint_deed", "Sorted as: {kind}"))
    TIED = ("tied", mark("complaint_deed", "Tied to an application or a card"))
    UNTIED = ("untied", mark("complaint_deed", "Tied to nothing any more"))
    ANSWERED = ("answered", mark("complaint_deed", "Answered: {way}"))
    CLOSED = ("closed", mark("complaint_deed", "Closed"))
    REOPENED = ("reopened", mark("complaint_deed", "Reopened"))
    WITHDRAWN = ("withdrawn", mark("complaint_deed", "Taken back with its list"))


@dataclass(frozen=True, slots=True)
class Tie:
    """What a complaint is about: an application or a card; neither when nothing is known."""

    application_id: int | None = None
    job_id: int | None = None


NO_TIE = Tie()


@dataclass(frozen=True, slots=True)
class NewComplaint:
    """What is taken down when somebody complains."""

    kind: ComplaintKind
    channel: Channel
    text: str
    name: str = ""
    phone: str = ""
    nik: str = ""
    tie: Tie = NO_TIE
    accused_id: int | None = None
    """The staff member complained about, when the citizen names one of them."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """One complaint as every list shows it."""

    id: int
    number: str
    kind: ComplaintKind
    channel: Channel
    state: ComplaintState
    name: str
    phone: str
    nik: str
    text: str
    tie: Tie
    tied_number: str
    """Of the application; empty for a card and for nothing."""
    received_at: datetime
    received_by: str
    due_on: date
    owner_id: int | None
    owner: str
    accused_id: int | None
    accused: str
    settled_at: datetime | None
    """The first answer, or the closing of one that was never answered."""
    closed_at: datetime | None
    done: str
    """What was done, once it is closed."""
    step_id: int
    """The newest step; another one means that somebody worked on it meanwhile."""

    def is_late(self, today: date) -> bool:
        """Whether somebody should have had an answer by now."""
        return self.state in UNANSWERED and self.due_on < today


@dataclass(frozen=True, slots=True)
class ComplaintStep:
    """One step of a complaint's history."""

    deed: ComplaintDeed
    at: datetime
    by: str
    text: str = ""
    to: str = ""
    way: AnswerWay | None = None
    kind: ComplaintKind | None = None


@dataclass(frozen=True, slots=True)
class ComplaintFile:
    """A complaint with its history, where the document it is about stands, and what else it may be about."""

    complaint: Complaint
    steps: tuple[ComplaintStep, ...]
    standing: Standing | None
    offers: tuple[Standing, ...]
    """Documents of the same NIK, while the complaint is tied to nothing."""
    others: tuple[Complaint, ...]
    """Other complaints of the same NIK or telephone, newest first."""
    today: date


@dataclass(frozen=True, slots=True)
class ComplaintFilter:
    """Which complaints a list shows; what is None or False is not asked about."""

    mine: bool = False
    unfinished: bool = False
    late: bool = False
    kind: ComplaintKind | None = None
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class ComplaintCounts:
    """How many complaints wait for somebody, of those that this person may see."""

    mine: int
    unfinished: int
    late: int
    waiting: int
    """Mine without an answer and anybody's late ones, each counted once."""


@dataclass(frozen=True, slots=True)
class ComplaintLine:
    """One complaint as a report tells it: nothing in it names the citizen."""

    number: str
    kind: ComplaintKind
    channel: Channel
    state: ComplaintState
    received_on: date
    due_on: date
    """The first deadline; a reopened complaint has another one."""
    settled_on: date | None
    hours: float | None
    """Hours the counters were open between receipt and the first answer."""
    reopened: int
    late: bool
    owner: str


@dataclass(frozen=True, slots=True)
class ComplaintReport:
    """The complaints of a span that the reader may see; ``count`` is counted apart from the lines."""

    first: date
    last: date
    lines: tuple[ComplaintLine, ...]
    count: int
    everything: bool
    """Whether the reader sees all kinds: those about money are for the head and their owners alone."""


@dataclass(eq=False)
class ComplaintMovedOn(DeskError):
    """Somebody else worked on it since it was shown."""

    number: str
    state: Word


@dataclass(eq=False)
class ComplaintNotSo(DeskError):
    """The step does not start from the state the complaint is in."""

    number: str
    state: Word


@dataclass(eq=False)
class OwnerIsAccused(DeskError):
    """The complaint is about this person, who therefore cannot look into it."""

    name: str


@dataclass(eq=False)
class OwnerCannot(DeskError):
    """This person's tasks do not include complaints, or the account is no longer in use."""

    name: str


@dataclass(eq=False)
class NobodyToTakeIt(DeskError):
    """A complaint about money goes to a head; the only head is the person complained about."""


@dataclass(eq=False)
class HeadDecides(DeskError):
    """Only a head gives a complaint about money to somebody, or says that it is of another kind."""


@dataclass(eq=False)
class TieUnknown(DeskError):
    """The application or card is not here."""
