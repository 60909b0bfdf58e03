"""The columns of who waits for an answer by WhatsApp."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.chat_answers import AnswerDue, Occasion
from desk.domain.masks import mask_phone
from desk.domain.text import mark
from ui.palette import Tone
from ui.tables.columns import Column
from ui.widgets.status_badge import Badge

OCCASION_BADGES = {
    Occasion.RECEIVED: Badge(Occasion.RECEIVED.word, Tone.NEUTRAL, "import"),
    Occasion.MISSING: Badge(Occasion.MISSING.word, Tone.WARN, "attach"),
    Occasion.RETURNED: Badge(Occasion.RETURNED.word, Tone.WARN, "return"),
    Occasion.READY: Badge(Occasion.READY.word, Tone.GOOD, "shelf"),
    Occasion.SENT: Badge(Occasion.SENT.word, Tone.INFO, "send"),
    Occasion.REFUSED: Badge(Occasion.REFUSED.word, Tone.BAD, "cancel"),
}


@dataclass(frozen=True, slots=True)
class DueRow:
    """Somebody who waits, with the name of the service."""

    due: AnswerDue
    service: str


CHAT_COLUMNS: tuple[Column[DueRow], ...] = (
    Column("tell", mark("chat", "To be told"), width=22, badge=lambda row: OCCASION_BADGES[row.due.occasion]),
    Column(
        "name",
        mark("chat", "Name"),
        lambda row, _: row.due.application.called,
        18,
        tip=lambda row, _: row.due.application.called,
    ),
    Column(
        "service", mark("chat", "Service"), lambda row, _: row.service, 18, tip=lambda row, _: row.service
    ),
    Column(
        "since", mark("chat", "Received"), lambda row, say: say.moment(row.due.application.received_at), 16
    ),
    Column("number", mark("chat", "Number"), lambda row, _: row.due.application.number, 19),
    Column(
        "phone", mark("chat", "Phone"), lambda row, _: mask_phone(row.due.application.applicant.phone), 15
    ),
)
