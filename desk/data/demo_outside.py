"""What the demo's requests have besides: numbers and words of the app, answers by WhatsApp, messages."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from desk.data.counter_tables import application, appointment
from desk.data.import_tables import outside_request
from desk.data.message_tables import message
from desk.data.outside_tables import asked_when, chat_answer
from desk.domain.app_statuses import STAGE_OF, WORD_FOR, AppStage
from desk.domain.applications import AppState
from desk.domain.chat_answers import DUE_IN
from desk.domain.messages import MessageKind
from desk.domain.printing import Channel, Delivery

_app, _said = application.c, message.c
_ASKED_BEFORE = timedelta(minutes=35)
"""Between a citizen's pressing "send" and the clerk's taking in the list."""
_APP_KNOWS_AFTER = timedelta(days=2)
_ANSWERED_AFTER = timedelta(days=1)


def furnish(db: Connection, zone: tzinfo, staff_id: int, now: datetime) -> None:
    """Give every request of the app its number, and the chats their answers; what is new waits for both."""
    query = select(_app.id, _app.received_at, _app.state, _app.channel, _app.delivery, _app.round)
    rows = db.execute(
        query.where(_app.channel.in_((Channel.SMARTDUKCAPIL, Channel.WHATSAPP))).order_by(_app.id)
    ).all()
    by_app = [row for row in rows if row.channel is Channel.SMARTDUKCAPIL]
    numbers = [
        {
            "channel": row.channel,
            "number": f"SD-{row.received_at.astimezone(zone):%Y}-{place:06d}",
            "application_id": row.id,
            "status": _word(row, now),
            "said_at": max(row.received_at, now - _APP_KNOWS_AFTER),
        }
        for place, row in enumerate(by_app, 1)
    ]
    asked = [_asked(row, zone) for row in rows]
    answers = [
        {
            "application_id": row.id,
            "occasion": DUE_IN[row.state],
            "round": row.round,
            "staff_id": staff_id,
            "at": min(now, row.received_at + _ASKED_BEFORE),
        }
        for row in rows
        if row.channel is Channel.WHATSAPP and _answered(row, now)
    ]
    for table, values in ((outside_request, numbers), (asked_when, asked), (chat_answer, answers)):
        if values:
            db.execute(insert(table), values)


def note_when_told(db: Connection) -> None:
    """Let what the past left to be told be of the moment at which it came to be so."""
    asked = select(_app.received_at).where(_app.id == _said.application_id)
    ready = select(func.max(appointment.c.at)).where(appointment.c.application_id == _said.application_id)
    for kind, moment in ((MessageKind.RECEIVED, asked), (MessageKind.READY, ready)):
        at = update(message).where(_said.kind == kind)
        db.execute(at.values(at=moment.scalar_subquery()))


def _word(row: Any, now: datetime) -> str:
    fresh = row.received_at > now - _APP_KNOWS_AFTER
    return WORD_FOR[AppStage.WAITING if fresh else STAGE_OF[row.state]]


def _asked(row: Any, zone: tzinfo) -> dict[str, object]:
    here = row.received_at.astimezone(zone)
    before = here - _ASKED_BEFORE
    # A promise counts from the day asked; the demo's were made for the day they came in.
    moment = before if before.date() == here.date() else here
    return {"application_id": row.id, "day": moment.date(), "clock": f"{moment:%H:%M}"}


def _answered(row: Any, now: datetime) -> bool:
    if row.state not in DUE_IN or row.received_at > now - _ANSWERED_AFTER:
        return False
    return not (row.state is AppState.READY and row.delivery is Delivery.POST)
