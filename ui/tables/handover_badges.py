"""The badges of handovers and their cards: one state, one word, one sign, the same on every page."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.handover import HandoverLine, ItemOutcome
from desk.domain.text import mark
from ui.palette import Tone
from ui.widgets.status_badge import Badge

OUTCOME_BADGES: Mapping[ItemOutcome, Badge] = {
    outcome: Badge(outcome.word, tone, sign)
    for outcome, tone, sign in (
        (ItemOutcome.PENDING, Tone.INFO, "send"),
        (ItemOutcome.RECEIVED, Tone.GOOD, "check"),
        (ItemOutcome.RETURNED, Tone.WARN, "return"),
        (ItemOutcome.MISSING, Tone.BAD, "question"),
    )
}

_MISSING = Badge(mark("handover_state", "Cards missing"), Tone.BAD, "question")
_UNDER_WAY = Badge(mark("handover_state", "Not confirmed yet"), Tone.INFO, "send")
_SETTLED = Badge(mark("handover_state", "All confirmed"), Tone.GOOD, "check")
VOID = Badge(mark("handover_state", "Void"), Tone.NEUTRAL, "cancel")
HANDOVER_BADGES = (_MISSING, _UNDER_WAY, _SETTLED, VOID)


def handover_badge(line: HandoverLine) -> Badge:
    """Return what a list says of a handover as a whole."""
    if line.void is not None:
        return VOID
    if line.missing:
        return _MISSING
    return _UNDER_WAY if line.pending else _SETTLED
