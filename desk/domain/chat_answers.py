"""Answers by WhatsApp: on which occasions a citizen is written to, and who has not been yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.domain.applications import Application, AppState
from desk.domain.printing import Worded
from desk.domain.text import mark


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
    since: datetime
    service: str = ""
    tracking_number: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that was prepared."""

    occasion: Occasion
    round: int
    at: datetime
    by: str
