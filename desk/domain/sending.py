"""When and how a citizen is written to: by what, in which hours, how fast, for how much, and when again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol

from desk.domain.applications import Applicant, Application
from desk.domain.appointments import Appointment
from desk.domain.carriers import Answer, Handed, Medium
from desk.domain.messages import Language, MessageKind, MessageState, Wish
from desk.domain.phones import PhoneUnusable, e164
from desk.domain.services import Catalogue
from desk.domain.settings import OfficeSettings
from desk.domain.verification import Check

TRIES = 8
"""After so many in vain, a message that is certainly unsent becomes somebody's work."""
LEASE = timedelta(minutes=5)
"""So long a message may be in the hands of a sender; whose lease ended may have sent it."""
PAUSE = timedelta(minutes=5)
"""So long a carrier is left alone that was not reached, or that has had enough and says no time."""
_FIRST_WAIT = timedelta(minutes=1)
_LONGEST_WAIT = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Contact:
    """What holds for a number or an address."""

    wish: Wish = Wish.WELCOME
    language: Language | None = None


NOBODY_SAID = Contact()


class Reached(Protocol):
    """Something that names who asked for it, and how they are reached."""

    @property
    def applicant(self) -> Applicant:
        """Who asked."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """How somebody is written to; without an address they cannot be, and ``state`` says why."""

    state: MessageState
    medium: Medium | None = None
    address: str = ""
    language: Language = Language.INDONESIAN


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that may be sent now."""

    id: int
    application_id: int
    kind: MessageKind
    tries: int
    at: datetime
    campaign_id: int | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class MessageCase:
    """Everything a message may say."""

    kind: MessageKind
    application: Application
    catalogue: Catalogue
    check: Check | None
    """The check that returned it last."""
    appointment: Appointment | None
    tracking_number: str
    settings: OfficeSettings
    today: date
    at: datetime
    """The moment at which it is put into words."""


@dataclass(frozen=True, slots=True)
class Written:
    """A message in words."""

    text: str
    subject: str = ""
    html: str = ""
    calendar: str = ""
    parts: int = 0
    """SMS it takes; 0 for any other medium."""


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of a message after an answer: its state, and when it is tried again."""

    state: MessageState
    not_before: datetime | None = None


def choose(asked: Reached, media: Collection[Medium], contacts: Mapping[str, Contact]) -> Chosen:
    """Return by what a citizen is written to: the first of ``media`` they can be reached by and want."""
    stopped = False
    for medium in media:
        address = address_of(asked, medium)
        known = contacts.get(address, NOBODY_SAID)
        if not address or known.wish is Wish.DEAD:
            continue
        if known.wish is Wish.STOPPED:
            stopped = True
            continue
        return Chosen(MessageState.HANDING, medium, address, known.language or Language.INDONESIAN)
    return Chosen(MessageState.STOPPED if stopped else MessageState.UNREACHABLE)


def address_of(asked: Reached, medium: Medium) -> str:
    """Return where a citizen is written to; empty when they have named nothing that can be."""
    if medium is Medium.EMAIL:
        return asked.applicant.email.strip()
    try:
        return e164(asked.applicant.phone)
    except PhoneUnusable:
        return ""


def after(answer: Answer, tries: int, now: datetime) -> Step:
    """Return what becomes of a message after the answer to one more try.

    A carrier that was not reached has said nothing of the message: that was no try, and it waits. That the
    carrier is away is the office's matter, and no reason to call every citizen.
    """
    if not answer.reached:
        return Step(MessageState.WAITING, left_alone_until(answer, now))
    if answer.handed is Handed.UNSENT and tries < TRIES:
        wait = min(_FIRST_WAIT * 2 ** (tries - 1), _LONGEST_WAIT)
        return Step(MessageState.WAITING, now + max(wait, timedelta(seconds=answer.later_s)))
    return Step(
        {
            Handed.TAKEN: MessageState.TAKEN,
            Handed.UNSENT: MessageState.REFUSED,
            Handed.REFUSED: MessageState.REFUSED,
            Handed.UNKNOWN: MessageState.UNKNOWN,
        }[answer.handed]
    )


def left_alone_until(answer: Answer, now: datetime) -> datetime | None:
    """Return until when a carrier gets no other message after an answer; None when it may have one."""
    if answer.reached and not answer.rests:
        return None
    return now + (timedelta(seconds=answer.later_s) if answer.later_s else PAUSE)


def is_quiet(local: datetime, since: time, until: time) -> bool:
    """Whether nobody is written to at a moment of the office's day; hours may go over midnight."""
    now = local.time()
    return since <= now < until if since <= until else now >= since or now < until
