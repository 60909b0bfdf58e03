"""An application: what somebody asked for, how far it is, and what may happen next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from desk.domain.printing import CancelReason, Channel, Delivery, Worded
from desk.domain.services import Original
from desk.domain.text import mark


class AppState(Worded):
    """Where an application stands.

    received -> checking -> verified -> ready -> collected; a check may also end in second_check (four eyes),
    returned (and received again) or refused. A card's application is ready and collected with its print job.
    """

    RECEIVED = ("received", mark("app_state", "To be verified"))
    CHECKING = ("checking", mark("app_state", "Being verified"))
    SECOND_CHECK = ("second_check", mark("app_state", "Waits for a second pair of eyes"))
    RETURNED = ("returned", mark("app_state", "Returned to the applicant"))
    REFUSED = ("refused", mark("app_state", "Refused"))
    VERIFIED = ("verified", mark("app_state", "Verified, being made"))
    READY = ("ready", mark("app_state", "Ready to be collected"))
    COLLECTED = ("collected", mark("app_state", "Collected"))
    WITHDRAWN = ("withdrawn", mark("app_state", "Withdrawn"))


OPEN_STATES = (
    AppState.RECEIVED,
    AppState.CHECKING,
    AppState.SECOND_CHECK,
    AppState.RETURNED,
    AppState.VERIFIED,
    AppState.READY,
)
"""A person has at most one application of a service in these; the database refuses a second."""

TO_VERIFY = (AppState.RECEIVED, AppState.CHECKING, AppState.SECOND_CHECK)
UNVERIFIED = (*TO_VERIFY, AppState.RETURNED)
"""Open, but nobody has found it in order: nothing leaves the office for an application in these."""


class Brought(Worded):
    """Whether a needed document is there."""

    YES = ("yes", mark("brought", "Brought"))
    MISSING = ("missing", mark("brought", "Not brought"))


@dataclass(frozen=True, slots=True)
class Subject:
    """The person an application is about; a newborn has no NIK yet."""

    nik: str
    name: str
    birth_date: date | None = None
    sex: str = ""
    address: str = ""
    rt: str = ""
    rw: str = ""
    village_code: str = ""
    kk_number: str = ""


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who asked, when it is not the person it is about, and how they are reached."""

    name: str = ""
    nik: str = ""
    relation: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """One line of an application's checklist as it was found at the counter."""

    position: int
    document: str
    original: Original
    brought: Brought
    number: str = ""


@dataclass(frozen=True, slots=True)
class AskedWhen:
    """When a citizen asked, by the clock of the office, where that was before it was taken in."""

    day: date
    clock: str = ""
    """Such as 09:41; empty where nobody said it."""

    @property
    def moment(self) -> datetime:
        """The moment without a zone; the beginning of the day where its time is not known."""
        return datetime.combine(self.day, time.fromisoformat(self.clock or "00:00"))


@dataclass(frozen=True, slots=True)
class Request:
    """What the counter takes in; from afar, who asks may be known before the person it is about."""

    service: str
    subject: Subject
    applicant: Applicant
    answers: Mapping[str, bool]
    papers: tuple[Paper, ...]
    delivery: Delivery = Delivery.COUNTER
    channel: Channel = Channel.COUNTER
    note: str = ""
    asked: AskedWhen | None = None

    @property
    def names_applicant_only(self) -> bool:
        """Whether it says who asks, and not yet for whom."""
        return not self.subject.name.strip() and bool(self.applicant.name.strip())


@dataclass(frozen=True, slots=True)
class Application:
    """One application as every list shows it."""

    id: int
    number: str
    service: str
    catalogue_version: int
    state: AppState
    channel: Channel
    delivery: Delivery
    subject: Subject
    village: str
    district: str
    applicant: Applicant
    answers: Mapping[str, bool]
    note: str
    received_at: datetime
    received_by: str
    promised_on: date
    round: int
    """How many times it has come in: 1, and one more for each return."""
    job_id: int | None
    checked_by: str
    lease_until: datetime | None
    slot: str
    paper_number: str
    ready_at: datetime | None
    collected_at: datetime | None
    papers: tuple[Paper, ...] = ()
    asked: AskedWhen | None = None

    @property
    def incomplete(self) -> bool:
        """Whether it is not known yet whom it is about; the verification fills that in."""
        return not self.subject.name

    @property
    def called(self) -> str:
        """A name for a list: of the person it is about, else in brackets of who asks for them."""
        return self.subject.name or f"[{self.applicant.name}]"

    @property
    def place(self) -> str:
        """Kelurahan and kecamatan as staff say them; the same kelurahan name exists twice."""
        return f"{self.village} (Kec. {self.district})" if self.village else self.district

    @property
    def contact_name(self) -> str:
        """Who is called by name: the applicant, else the person it is about."""
        return self.applicant.name or self.subject.name


class Doubt(Worded):
    """Why an application should perhaps not be taken, or joins what is there."""

    OPEN_APPLICATION = ("open_application", mark("doubt", "An application for this service is under way"))
    PRINTED_LATELY = ("printed_lately", mark("doubt", "A card was printed a short time ago"))
    CARD_WAITING = ("card_waiting", mark("doubt", "A card of this person is in the queue; it is joined"))
    DIED = ("died", mark("doubt", "Recorded as died"))
    MOVED_OUT = ("moved_out", mark("doubt", "Recorded as moved out"))


BLOCKING_DOUBTS = frozenset({Doubt.OPEN_APPLICATION})
"""Nothing is taken in against these; the others ask for a reason or tell what will happen."""

REASON_DOUBTS = frozenset({Doubt.PRINTED_LATELY, Doubt.DIED, Doubt.MOVED_OUT})
DOUBT_OF = {CancelReason.DIED: Doubt.DIED, CancelReason.MOVED: Doubt.MOVED_OUT}
"""What a recorded end says against a person's new application."""


@dataclass(frozen=True, slots=True)
class Warned:
    """A doubt with what it is about: the earlier application's number, the day of the last card."""

    doubt: Doubt
    number: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class AppFilter:
    """Which applications a list shows; what is None or empty is not asked about."""

    states: tuple[AppState, ...] = ()
    services: tuple[str, ...] = ()
    channel: Channel | None = None
    promised_before: date | None = None
    nik: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What the citizen is told at the end: the number, the promised day, what was joined."""

    application: Application
    joined_job: bool
    warned: tuple[Warned, ...] = ()
