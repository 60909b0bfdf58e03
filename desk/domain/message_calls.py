"""Calling citizens a message did not reach: whom, how often, what came of it; and sending a message again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk.domain.applications import AppState
from desk.domain.errors import DeskError
from desk.domain.messages import MessageKind, MessageState
from desk.domain.printing import Worded
from desk.domain.text import Word, mark

AGAIN_AFTER = timedelta(hours=3)
"""Whoever did not answer is called again no sooner."""
CALLS_A_DAY = 3
"""More often nobody is called on one day."""


class CallOutcome(Worded):
    """What came of calling a citizen."""

    REACHED = ("reached", mark("call_outcome", "Reached"))
    NO_ANSWER = ("no_answer", mark("call_outcome", "No answer"))
    WRONG_NUMBER = ("wrong_number", mark("call_outcome", "Wrong number"))
    STOPPED = ("stopped", mark("call_outcome", "Asked not to be told"))


TO_CALL = (
    MessageKind.RETURNED,
    MessageKind.READY,
    MessageKind.REMINDER,
    MessageKind.MISSED,
    MessageKind.UNCOLLECTED_7,
    MessageKind.UNCOLLECTED_30,
    MessageKind.UNCOLLECTED_90,
)
"""What the citizen has to do something about; of the rest nobody needs to be called."""
STILL_SO: Mapping[MessageKind, tuple[AppState, ...]] = {
    MessageKind.RECEIVED: (AppState.RECEIVED, AppState.CHECKING, AppState.SECOND_CHECK),
    MessageKind.RETURNED: (AppState.RETURNED,),
    MessageKind.VERIFIED: (AppState.VERIFIED,),
    **dict.fromkeys((*TO_CALL[1:], MessageKind.SENT), (AppState.READY,)),
}
"""As long as an application stands so, what is told of it is true; nothing else is sent again by itself."""
CERTAINLY_UNSENT = (
    MessageState.REFUSED,
    MessageState.NOT_ARRIVED,
    MessageState.LAPSED,
    MessageState.UNREACHABLE,
)
"""What may be sent again without asking; it has reached nobody."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call to a citizen."""

    at: datetime
    by: str
    outcome: CallOutcome


@dataclass(eq=False)
class NobodyToCall(DeskError):
    """Somebody has called meanwhile, or there is nothing to call about any more."""

    number: str


@dataclass(eq=False)
class NotToBeResent(DeskError):
    """A message stands where it cannot be sent again."""

    number: str
    state: Word


@dataclass(eq=False)
class NoLongerSo(DeskError):
    """What a message told is not true any more."""

    number: str
    state: Word


@dataclass(eq=False)
class PerhapsSent(DeskError):
    """Nobody knows whether a message reached the citizen; a person decides whether it is sent again."""

    number: str


@dataclass(eq=False)
class NowhereToWrite(DeskError):
    """A citizen has named no number and no address that can be written to."""

    number: str


def is_still_so(kind: MessageKind, state: AppState) -> bool:
    """Whether what is told of an application is true while it stands in a state."""
    return state in STILL_SO[kind]


def can_be_resent(kind: MessageKind, state: MessageState) -> bool:
    """Whether a message may be sent again, at once or after a person has said so."""
    return kind in STILL_SO and (state in CERTAINLY_UNSENT or state is MessageState.UNKNOWN)
