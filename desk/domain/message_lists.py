"""The lists of messages to citizens: what each line says, and how many wait, failed, or left today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk.domain.carriers import Medium
from desk.domain.messages import FAILED, MessageKind, MessageState
from desk.domain.printing import Worded
from desk.domain.text import mark


class StateGroup(Worded):
    """Where messages stand, as somebody looks for them."""

    WAITING = ("waiting", mark("message_group", "Waiting"))
    SENT = ("sent", mark("message_group", "Sent"))
    FAILED = ("failed", mark("message_group", "Failed"))
    ENDED = ("ended", mark("message_group", "Not sent"))


STATES: Mapping[StateGroup, tuple[MessageState, ...]] = {
    StateGroup.WAITING: (MessageState.WAITING, MessageState.HANDING),
    StateGroup.SENT: (MessageState.TAKEN, MessageState.ARRIVED),
    StateGroup.FAILED: FAILED,
    StateGroup.ENDED: (MessageState.STOPPED, MessageState.OVERTAKEN, MessageState.LAPSED),
}


@dataclass(frozen=True, slots=True)
class MessageFilter:
    """What a list of messages is narrowed to; ``text`` begins an application's number or a name."""

    group: StateGroup | None = None
    kind: MessageKind | None = None
    medium: Medium | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One message as the lists show it."""

    id: int
    application_id: int | None
    """None where nobody asked for what it is about."""
    number: str
    name: str
    phone: str
    """As it stands in the application; masked by whoever shows it."""
    email: str
    kind: MessageKind
    state: MessageState
    medium: Medium | None
    address: str
    """Where it was sent; empty before it is decided."""
    why: str
    at: datetime | None
    """When it came to be so."""
    not_before: datetime | None
    settled_at: datetime | None
    parts: int
    cost: int
    """Rupiah."""
    tries: int

    @property
    def moment(self) -> datetime | None:
        """The newest moment of it: when it ended, else when it was noted."""
        return self.settled_at or self.at


@dataclass(frozen=True, slots=True)
class MessageCounts:
    """How many messages wait and want somebody's call, and what left today."""

    waiting: int
    to_call: int
    sent: int
    cost: int
    """Rupiah."""
    replies: int
    """Nobody has dealt with."""
    next_call_in: timedelta | None = None
    """So long until somebody who did not answer is to be called again."""
