"""A round of the sender: what it knows of the ways out of the office, and what it did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desk.domain.carrier_words import why_word
from desk.domain.carriers import Answer, Carrier, Medium
from desk.domain.messages import MessageState
from desk.domain.modems import ModemUnreachable
from desk.domain.sending import Waiting, left_alone_until
from desk.domain.text import Word

Carriers = Mapping[Medium, Carrier]
_NOT_FAILED = (MessageState.TAKEN, MessageState.WAITING, MessageState.OVERTAKEN)


@dataclass(frozen=True, slots=True)
class Round:
    """What one round of the sender did."""

    sent: int = 0
    failed: int = 0
    later: int = 0
    """Certainly unsent, and tried again."""
    arrived: int = 0
    """Of so many a carrier said something new."""
    planned: int = 0
    """Added because time has passed."""
    stopped: int = 0
    """Numbers whose owners asked not to be written to."""
    trouble: ModemUnreachable | None = None
    """Why nobody could be listened to."""
    asked: Mapping[Medium, Word | None] = field(default_factory=dict)
    """Why each carrier that was given something could not be reached, None where it could."""

    def __add__(self, other: Round) -> Round:
        """Return both rounds as one."""
        return Round(
            self.sent + other.sent,
            self.failed + other.failed,
            self.later + other.later,
            self.arrived + other.arrived,
            self.planned + other.planned,
            self.stopped + other.stopped,
            other.trouble or self.trouble,
            {**self.asked, **other.asked},
        )

    @property
    def changed(self) -> bool:
        """Whether anything is other than before."""
        return any((self.sent, self.failed, self.later, self.arrived, self.planned, self.stopped))


def as_round(state: MessageState) -> Round:
    """Return a round in which one message came to stand so."""
    return Round(
        int(state is MessageState.TAKEN),
        int(state not in _NOT_FAILED),
        int(state is MessageState.WAITING),
    )


@dataclass(frozen=True, slots=True)
class Shut:
    """A carrier that gets no more messages in this round."""

    until: datetime
    """Until then its messages are left alone, so that other media have their turn in the next rounds too."""
    why: str


@dataclass(slots=True)
class Ways:
    """The ways out of the office as one round finds them."""

    carriers: Carriers
    handed: int = 0
    shut: dict[Medium, Shut] = field(default_factory=dict)
    asked: dict[Medium, Word | None] = field(default_factory=dict)
    passed: Waiting | None = None
    """The last message that was left to other PCs, because this one has no carrier for it."""

    def told(self, medium: Medium, answer: Answer, now: datetime) -> None:
        """Take in what a carrier answered to a message."""
        self.handed += 1
        self.asked[medium] = None if answer.reached else why_word(answer.why)
        until = left_alone_until(answer, now)
        if until is not None:
            self.shut[medium] = Shut(until, answer.why)
