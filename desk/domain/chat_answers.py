"""Answers by WhatsApp: on which occasions a citizen is written to, and who has not been yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.domain.applications import OPEN_STATES, UNVERIFIED, Application, AppState
from desk.domain.appointments import Appointment
from desk.domain.printing import Worded
from desk.domain.services import Catalogue
from desk.domain.text import mark
from desk.domain.verification import Check


class Occasion(Worded):
    """Why a citizen is written to."""

    RECEIVED = ("received", mark("occasion", "Received"))
    MISSING = ("missing", mark("occasion", "Papers are missing"))
    RETURNED = ("returned", mark("occasion", "Returned"))
    READY = ("ready", mark("occasion", "Ready to be collected"))
    SENT = ("sent", mark("occasion", "Sent by Kantor Pos"))
    REFUSED = ("refused", mark("occasion", "Refused"))


DUE_IN: Mapping[AppState, Occasion] = {
    AppState.RECEIVED: Occasion.RECEIVED,
    AppState.CHECKING: Occasion.RECEIVED,
    AppState.SECOND_CHECK: Occasion.RECEIVED,
    AppState.VERIFIED: Occasion.RECEIVED,
    AppState.RETURNED: Occasion.RETURNED,
    AppState.REFUSED: Occasion.REFUSED,
    AppState.READY: Occasion.READY,
}
"""What a citizen is to be told of an application in a state; a parcel on its way is SENT, not READY."""


@dataclass(frozen=True, slots=True)
class AnswerDue:
    """An application whose citizen waits for an answer."""

    application: Application
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that was prepared."""

    occasion: Occasion
    round: int
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class AnswerCase:
    """Everything an answer to one citizen may say."""

    application: Application
    occasion: Occasion
    """What they are to be told first."""
    catalogue: Catalogue
    check: Check | None
    """The check that returned or refused it last."""
    missing: tuple[str, ...]
    """Documents that are asked for and not there, by code."""
    tracking_number: str
    appointment: Appointment | None
    answered: tuple[Answered, ...]
    """What was prepared before, newest first."""

    @property
    def possible(self) -> tuple[Occasion, ...]:
        """The occasions on which something can be said now, the one that is due first."""
        state = self.application.state
        others = {
            Occasion.RECEIVED: state in OPEN_STATES,
            Occasion.MISSING: bool(self.missing) and state in UNVERIFIED,
            Occasion.RETURNED: state is AppState.RETURNED and self.check is not None,
            Occasion.REFUSED: state is AppState.REFUSED and self.check is not None,
            Occasion.READY: state is AppState.READY and self.occasion is not Occasion.SENT,
            Occasion.SENT: self.occasion is Occasion.SENT,
        }
        found = [one for one in Occasion if others[one]]
        return tuple(sorted(found, key=lambda one: one is not self.occasion))
