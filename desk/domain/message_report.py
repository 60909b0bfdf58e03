"""What became of the messages of a span of days, what they cost, and who came after being reminded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from desk.domain.appointments import AppointmentState
from desk.domain.carriers import Medium
from desk.domain.message_calls import CallOutcome
from desk.domain.messages import SENT, MessageKind, MessageState
from desk.domain.printing import Worded
from desk.domain.text import mark

_NOBODY_TO_REACH = (MessageState.WAITING, MessageState.HANDING, MessageState.OVERTAKEN)
"""Not sent yet, or not true any more before it was."""


class Reminded(Worded):
    """Whether somebody was reminded of an appointment."""

    YES = ("yes", mark("reminded", "Reminded"))
    IN_VAIN = ("in_vain", mark("reminded", "Reminder perhaps not received"))
    NO = ("no", mark("reminded", "Not reminded"))


@dataclass(frozen=True, slots=True)
class MessageCount:
    """How many messages of a kind and medium stand alike."""

    kind: MessageKind
    medium: Medium | None
    """None when none was ever chosen."""
    state: MessageState
    messages: int


@dataclass(frozen=True, slots=True)
class SendingCount:
    """How often messages of a kind were given to carriers of a medium, the SMS that took, and rupiah."""

    kind: MessageKind
    medium: Medium
    sendings: int
    parts: int
    cost: int


@dataclass(frozen=True, slots=True)
class VisitCount:
    """How many appointments ended alike after the same reminder."""

    reminded: Reminded
    state: AppointmentState
    visits: int


@dataclass(frozen=True, slots=True)
class CallCount:
    """How many calls about a kind of message came out alike."""

    kind: MessageKind
    outcome: CallOutcome
    calls: int


@dataclass(frozen=True, slots=True)
class MessageReport:
    """What was to be told in a span, the appointments of its days, its calls and sendings.

    ``total`` is counted apart.
    """

    first: date
    last: date
    messages: tuple[MessageCount, ...]
    visits: tuple[VisitCount, ...]
    calls: tuple[CallCount, ...]
    total: int
    sendings: tuple[SendingCount, ...] = ()


def reminded_by(state: MessageState | None) -> Reminded:
    """Return whether somebody was reminded by a message that stands so, or by none."""
    if state in SENT:
        return Reminded.YES
    failed = (MessageState.NOT_ARRIVED, MessageState.UNKNOWN)
    return Reminded.IN_VAIN if state in failed else Reminded.NO


def share_reached(counts: Iterable[MessageCount]) -> Decimal | None:
    """Return how much of what had to be told was sent and not reported as lost; None of nothing."""
    told = [one for one in counts if one.state not in _NOBODY_TO_REACH]
    sent = sum(one.messages for one in told if one.state in SENT)
    return share(sent, sum(one.messages for one in told))


def share(part: int, whole: int) -> Decimal | None:
    """Return a part of a whole; None of nothing."""
    return Decimal(part) / whole if whole else None
