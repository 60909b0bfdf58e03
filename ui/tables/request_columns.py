"""What the list of requests to the head says: who asks for what, why, and how it stands."""

from __future__ import annotations

from desk.domain.approvals import Request, RequestState
from desk.domain.text import mark
from ui.palette import Tone
from ui.tables.columns import Column
from ui.widgets.request_words import deed, thing
from ui.widgets.status_badge import Badge

REQUEST_BADGES = {
    RequestState.OPEN: Badge(RequestState.OPEN.word, Tone.WARN, "waiting"),
    RequestState.APPROVED: Badge(RequestState.APPROVED.word, Tone.GOOD, "check"),
    RequestState.REFUSED: Badge(RequestState.REFUSED.word, Tone.BAD, "cancel"),
    RequestState.WITHDRAWN: Badge(RequestState.WITHDRAWN.word, Tone.NEUTRAL, "return"),
    RequestState.SPENT: Badge(RequestState.SPENT.word, Tone.NEUTRAL, "check"),
    RequestState.ENDED: Badge(RequestState.ENDED.word, Tone.NEUTRAL, "clock"),
}

REQUEST_COLUMNS: tuple[Column[Request], ...] = (
    Column("state", mark("requests", "Stands"), width=26, badge=lambda row: REQUEST_BADGES[row.state]),
    Column("deed", mark("requests", "Deed"), deed, 26),
    Column("thing", mark("requests", "About"), thing, 40, tip=thing),
    Column("asked_by", mark("requests", "Asked by"), lambda row, _: row.asked_by, 18),
    Column("asked_at", mark("requests", "Asked on"), lambda row, say: say.moment(row.asked_at), 16),
    Column(
        "reason", mark("requests", "Reason"), lambda row, _: row.reason, 30, tip=lambda row, _: row.reason
    ),
    Column("decided_by", mark("requests", "Who answered"), lambda row, _: row.decided_by, 18, shown=False),
    Column("answer", mark("requests", "Answer"), lambda row, _: row.answer, 24, shown=False),
)
