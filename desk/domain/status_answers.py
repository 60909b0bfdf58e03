"""“Where is mine?”: one plain answer and the next step, in words for the citizen, for every state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from desk.domain.applications import Application, AppState, Subject
from desk.domain.appointments import Appointment, AppointmentState
from desk.domain.handover import Taker
from desk.domain.message_lists import MessageRow
from desk.domain.post import Parcel
from desk.domain.post_answers import post_facts, post_saying
from desk.domain.printing import Channel, Delivery, HoldReason, JobState, PrintJob
from desk.domain.record_answers import record_answer
from desk.domain.services import Text
from desk.domain.status_words import CANCELLED, HELD, HELD_FOR_NOTHING, Saying
from desk.domain.text import Word, mark

Fact = str | date | time | Word | Text


@dataclass(frozen=True, slots=True)
class Taken:
    """Who took a document, when, and who gave it."""

    at: datetime
    taker: Taker
    name: str
    staff: str


@dataclass(frozen=True, slots=True)
class Sent:
    """Under which number a card left, where to, and whether it was reported missing there."""

    number: str
    destination: str
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """All that decides where somebody's document is; what is None or empty is not so."""

    name: str
    nik: str
    status: str = ""
    """The code of the record status in the newest list."""
    application: Application | None = None
    service: Text | None = None
    waits_for_record: bool = False
    """Whether the card of the application is printed from a Print Ready Record only."""
    job: PrintJob | None = None
    sent: Sent | None = None
    taken: Taken | None = None
    appointment: Appointment | None = None
    ground: str = ""
    """Why the application was refused or withdrawn."""
    today: date | None = None
    """The day of the answer; what was promised for an earlier one is late."""
    out_with: str = ""
    """The receipt list of jemput bola with which it is out."""
    parcel: Parcel | None = None
    """The last parcel it left in."""
    undecided: HoldReason | None = None
    """Why nobody may have a card that is made, until somebody has decided: its holder died or moved."""

    @property
    def what(self) -> Text | Word:
        """The document, as it is called."""
        if self.service is not None:
            return self.service
        return self.job.kind.word if self.job is not None else _CARD


@dataclass(frozen=True, slots=True)
class History:
    """Everything the office knows of one NIK when it is scanned at the counter."""

    subject: Subject | None = None
    status: str = ""
    """The central list's record status, empty when no list has named the NIK."""
    applications: tuple[Application, ...] = ()
    jobs: tuple[PrintJob, ...] = ()
    standings: tuple[Standing, ...] = ()
    """Where the person's documents are: what is open, and the newest card."""
    told: tuple[MessageRow, ...] = ()
    """What the person was told of their applications, newest first."""


@dataclass(frozen=True, slots=True)
class StatusAnswer:
    """What the citizen is told, what happens next, and the facts both name in braces."""

    code: str
    says: Word
    next: Word
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def told(self, say: Callable[[Word], str], show: Callable[[Fact], str]) -> tuple[str, str]:
        """Return both sentences with their facts, which ``show`` speaks."""
        facts = {name: show(fact) for name, fact in self.facts.items()}
        return say(self.says).format_map(facts), say(self.next).format_map(facts)


_CARD = mark("answer", "KTP-el")
_UNKNOWN = Saying(
    "unknown",
    mark("answer", "The office knows of no recording and no application of yours."),
    mark("answer", "Please come for recording with your KK, or apply here at the counter."),
)
_WAIT_UNTIL = mark("answer", "Please wait until {promised}; it is promised for that day.")
_LATE = mark(
    "answer", "It was promised for {promised} and is late; please leave your telephone number at the counter."
)
_CHECKED = Saying(
    "checked", mark("answer", "Your application for {what} is here and is being checked."), _WAIT_UNTIL
)
_BEFORE: Mapping[AppState, Saying] = {
    AppState.RECEIVED: _CHECKED,
    AppState.CHECKING: _CHECKED,
    AppState.SECOND_CHECK: Saying(
        "second_check",
        mark("answer", "Your application for {what} has been checked and is being confirmed."),
        _WAIT_UNTIL,
    ),
    AppState.RETURNED: Saying(
        "returned",
        mark("answer", "Your application for {what} was given back, because a document is not in order."),
        mark("answer", "Please bring the documents named on the note, with the number {number}."),
    ),
    AppState.REFUSED: Saying(
        "refused",
        mark("answer", "Your application for {what} was refused: {ground}."),
        mark("answer", "Please ask at the counter what you can do instead."),
    ),
    AppState.WITHDRAWN: Saying(
        "withdrawn",
        mark("answer", "Your application for {what} was withdrawn: {ground}."),
        mark("answer", "If you still need it, please apply again at the counter."),
    ),
}
_MADE = Saying(
    "made", mark("answer", "Your application for {what} is in order and the document is made."), _WAIT_UNTIL
)
_READY = Saying(
    "ready",
    mark("answer", "Your document is ready here at the counter: {what}."),
    mark("answer", "Please come during office hours with your KK and the receipt."),
)
_READY_ON = Saying(
    "ready_on",
    _READY.says,
    mark("answer", "Please come on {day} at {begins} with your KK and the receipt."),
)
_WITH_RT = Saying(
    "with_rt",
    mark("answer", "Your document was given to your RT to be handed to you: {what}."),
    mark("answer", "Please ask the head of your RT, and sign the receipt list {list}."),
)
_TAKEN = Saying(
    "taken",
    mark("answer", "Your document was collected on {at} by {taker} ({relation}): {what}."),
    mark("answer", "If you do not know this person, please tell the counter now."),
)
_GONE = Saying(
    "gone",
    mark("answer", "Your document was handed over: {what}."),
    mark("answer", "If you did not get it, please tell the counter now."),
)
_QUEUED = Saying(
    "queued",
    mark("answer", "Your card is in line to be printed: {what}."),
    mark("answer", "Please ask again in a few days."),
)
_QUEUED_UNTIL = Saying("queued_until", _QUEUED.says, _WAIT_UNTIL)
_UNASKED = Saying(
    "unasked",
    mark("answer", "Your card can be printed, but nobody has asked for it yet: {what}."),
    mark("answer", "Please ask for it here now; it is free of charge."),
)
_PRINTING = Saying(
    "printing",
    mark("answer", "Your card is being printed now: {what}."),
    mark("answer", "Please wait here, or come back later today."),
)
_LOOKED_FOR = Saying(
    "looked_for",
    mark("answer", "Your card was in the printer when it stopped: {what}."),
    mark("answer", "Please come back later today; an operator looks at the printer first."),
)
_TO_LEAVE = mark("answer", "Your card is ready and goes out to {place}: {what}.")
_ON_ITS_WAY = mark("answer", "Your card is on its way to {place}: {what}.")
_ASK_THERE = mark("answer", "Please ask at {place} in a few days and name your NIK.")
_BY_POST = mark("answer", "Please wait for the post at your address.")
_HERE_INSTEAD = mark("answer", "Please wait for word from {place}, or take it here now with your KK.")
_LOST = Saying(
    "lost",
    mark("answer", "Your card did not arrive at {place}: {what}."),
    mark("answer", "Please leave your telephone number; the office looks for it or prints it again."),
)
_DELIVERED = Saying(
    "delivered",
    mark("answer", "Your card has been at {place} since it was handed over under {bast}: {what}."),
    mark("answer", "Please fetch it there with your KK."),
)
_POSTED = Saying(
    "posted",
    mark("answer", "Your card was given to the post under {bast}: {what}."),
    mark("answer", "If it has not come to your address, please ask at the post office."),
)
_AWAITED = Saying(
    "awaited",
    mark("answer", "Your application is in order; the card waits for your record from the centre."),
    _WAIT_UNTIL,
)


def answer(standing: Standing) -> StatusAnswer:
    """Return the one answer for somebody's document."""
    return _posted(standing) or _answer(standing)


def _answer(standing: Standing) -> StatusAnswer:
    asked, job = standing.application, standing.job
    if asked is not None and asked.state in _BEFORE:
        return _said(_BEFORE[asked.state], standing)
    if job is not None:
        return _JOB[job.state](standing, job)
    if asked is None:
        return _said(record_answer(standing.status) if standing.status else _UNKNOWN, standing)
    if asked.state is AppState.VERIFIED:
        return _of_verified(standing)
    if asked.state is AppState.READY:
        return _ready(standing)
    return _said(_TAKEN if standing.taken else _GONE, standing)


def _posted(standing: Standing) -> StatusAnswer | None:
    """Say what the post has said of it, as long as it goes its way by post."""
    one, job = standing.parcel, standing.job
    if one is None:
        return None
    ready = standing.application is not None and standing.application.state is AppState.READY
    saying = post_saying(one, here=job.state is JobState.PRINTED if job is not None else ready)
    if saying is None:
        return None
    told = _said(saying, standing)
    return StatusAnswer(told.code, told.says, told.next, {**told.facts, **post_facts(one)})


def _of_verified(standing: Standing) -> StatusAnswer:
    """Say what a verified application without a card waits for."""
    if not standing.waits_for_record:
        return _said(_MADE, standing)
    saying = record_answer(standing.status) if standing.status else _AWAITED
    return _said(_AWAITED if saying.code == "PRINT_READY_RECORD" else saying, standing)


def _said(saying: Saying, standing: Standing) -> StatusAnswer:
    facts = _facts(standing)
    promised = facts.get("promised")
    late = isinstance(promised, date) and standing.today is not None and promised < standing.today
    step = _LATE if late and saying.next is _WAIT_UNTIL else saying.next
    return StatusAnswer(saying.code, saying.says, step, facts)


def _facts(standing: Standing) -> dict[str, Fact]:
    ground = standing.ground.rstrip(". ") or "–"
    facts: dict[str, Fact] = {"what": standing.what, "ground": ground, "list": standing.out_with}
    asked, job, kept = standing.application, standing.job, standing.appointment
    if asked is not None:
        facts |= {"number": asked.number, "promised": asked.promised_on}
    if job is not None:
        facts["place"] = _place(standing, job)
        if job.due_on is not None:
            facts["promised"] = job.due_on
    if kept is not None:
        facts |= {"day": kept.day, "begins": kept.begins}
    if standing.taken is not None:
        took = standing.taken
        facts |= {"at": took.at, "taker": took.name, "relation": took.taker.word}
    if standing.sent is not None:
        facts["bast"] = standing.sent.number
    return facts


def _place(standing: Standing, job: PrintJob) -> Fact:
    """Return where a card goes; ``Kecamatan`` stands before the name, as people say it."""
    if standing.sent is not None and standing.sent.destination:
        name = standing.sent.destination
    else:
        name = {Delivery.KECAMATAN: job.district, Delivery.KELURAHAN: job.village}.get(job.delivery, "")
    kind = {Delivery.KECAMATAN: "Kecamatan", Delivery.KELURAHAN: "Kelurahan"}.get(job.delivery)
    if kind is None or not name:
        return job.delivery.word
    return name if name.casefold().startswith(kind.casefold()) else f"{kind} {name}"


def _ready(standing: Standing) -> StatusAnswer:
    if standing.out_with:
        return _said(_WITH_RT, standing)
    kept = standing.appointment
    booked = kept is not None and kept.state is AppointmentState.BOOKED
    return _said(_READY_ON if booked else _READY, standing)


def _held(standing: Standing, job: PrintJob) -> StatusAnswer:
    """Answer for the gravest of several reasons: one thing at a time."""
    grave = next((HELD[reason] for reason in HELD if reason in job.holds), HELD_FOR_NOTHING)
    return _said(grave, standing)


def _waiting(standing: Standing, job: PrintJob) -> StatusAnswer:
    if standing.application is None and job.channel is Channel.NONE:
        return _said(_UNASKED, standing)
    promised = job.due_on is not None or standing.application is not None
    return _said(_QUEUED_UNTIL if promised else _QUEUED, standing)


def _always(saying: Saying) -> Callable[[Standing, PrintJob], StatusAnswer]:
    return lambda standing, _job: _said(saying, standing)


def _printed(standing: Standing, job: PrintJob) -> StatusAnswer:
    if standing.undecided is not None:
        return _said(HELD[standing.undecided], standing)
    if job.delivery is Delivery.COUNTER:
        return _ready(standing)
    return _said(Saying("to_leave", _TO_LEAVE, _HERE_INSTEAD), standing)


def _on_its_way(standing: Standing, job: PrintJob) -> StatusAnswer:
    if standing.sent is not None and standing.sent.missing:
        return _said(_LOST, standing)
    step = _BY_POST if job.delivery is Delivery.POST else _ASK_THERE
    return _said(Saying("sent", _ON_ITS_WAY, step), standing)


def _handed_over(standing: Standing, job: PrintJob) -> StatusAnswer:
    if standing.taken is not None:
        return _said(_TAKEN, standing)
    if standing.sent is None:
        return _said(_GONE, standing)
    return _said(_POSTED if job.delivery is Delivery.POST else _DELIVERED, standing)


def _cancelled(standing: Standing, job: PrintJob) -> StatusAnswer:
    return _said(CANCELLED[job.cancel_reason] if job.cancel_reason else HELD_FOR_NOTHING, standing)


_JOB: Mapping[JobState, Callable[[Standing, PrintJob], StatusAnswer]] = {
    JobState.HELD: _held,
    JobState.WAITING: _waiting,
    JobState.CLAIMED: _always(_PRINTING),
    JobState.PRINTING: _always(_PRINTING),
    JobState.UNKNOWN: _always(_LOOKED_FOR),
    JobState.PRINTED: _printed,
    JobState.SENT: _on_its_way,
    JobState.HANDED_OVER: _handed_over,
    JobState.CANCELLED: _cancelled,
}
