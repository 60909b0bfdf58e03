"""What the list of complaints says about each of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk.domain.complaints import UNANSWERED, Complaint, ComplaintState
from desk.domain.masks import mask_phone
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Column
from ui.widgets.status_badge import Badge

STATE_BADGES = {
    ComplaintState.OPEN: Badge(ComplaintState.OPEN.word, Tone.INFO, "question"),
    ComplaintState.ANSWERED: Badge(ComplaintState.ANSWERED.word, Tone.GOOD, "check"),
    ComplaintState.CLOSED: Badge(ComplaintState.CLOSED.word, Tone.NEUTRAL, "lock"),
    ComplaintState.REOPENED: Badge(ComplaintState.REOPENED.word, Tone.WARN, "turn"),
    ComplaintState.WITHDRAWN: Badge(ComplaintState.WITHDRAWN.word, Tone.NEUTRAL, "cancel"),
}
LATE = Badge(mark("complaint", "Late"), Tone.BAD, "warning")
_TODAY = Badge(mark("complaint", "Due today"), Tone.WARN, "clock")
_NOBODY = mark("complaint", "nobody yet")


@dataclass(frozen=True, slots=True)
class ComplaintRow:
    """A complaint with the day on which it was fetched."""

    complaint: Complaint
    today: date


def badge_of(row: ComplaintRow) -> Badge:
    """Return how far a complaint is, and whether somebody waits too long."""
    its = row.complaint
    if its.is_late(row.today):
        return LATE
    if its.state in UNANSWERED and its.due_on == row.today:
        return _TODAY
    return STATE_BADGES[its.state]


def who(complaint: Complaint) -> str:
    """Return whom a list names: the complainant, else the telephone, its middle hidden."""
    return complaint.name or mask_phone(complaint.phone)


def owner(complaint: Complaint, language: Language) -> str:
    """Return who looks into it."""
    return complaint.owner or language.say(_NOBODY)


def _state(row: ComplaintRow, language: Language) -> str:
    return language.say(row.complaint.state.word)


def _due(row: ComplaintRow, language: Language) -> str:
    return language.short_date(row.complaint.due_on) if row.complaint.state in UNANSWERED else ""


COMPLAINT_COLUMNS: tuple[Column[ComplaintRow], ...] = (
    Column("state", mark("complaint", "State"), badge=badge_of, width=24, tip=_state),
    Column("due", mark("complaint", "Answer by"), _due, 11),
    Column("kind", mark("complaint", "Kind"), lambda row, say: say.say(row.complaint.kind.word), 24),
    Column("who", mark("complaint", "From"), lambda row, _: who(row.complaint), 17),
    Column("owner", mark("complaint", "With"), lambda row, say: owner(row.complaint, say), 16),
    Column(
        "text",
        mark("complaint", "Complaint"),
        lambda row, _: masked(" ".join(row.complaint.text.split())[:120]),
        34,
        tip=lambda row, _: masked(row.complaint.text),
    ),
    Column("channel", mark("complaint", "Through"), lambda row, say: say.say(row.complaint.channel.word), 13),
    Column(
        "received", mark("complaint", "Came in"), lambda row, say: say.moment(row.complaint.received_at), 17
    ),
    Column("number", mark("complaint", "Number"), lambda row, _: row.complaint.number, 18),
)
