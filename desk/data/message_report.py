"""The messages of a span for the report, counted; nothing here says whose they are."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Index, String, and_, cast, func, literal, select

from desk.data.counter_tables import application, appointment
from desk.data.day_flows import within
from desk.data.day_rows import Span
from desk.data.message_tables import message, message_call, message_sending
from desk.domain.appointments import AppointmentState
from desk.domain.message_report import CallCount, MessageCount, SendingCount, VisitCount, reminded_by
from desk.domain.messages import SPENT
from desk.domain.printing import Channel

_its, _kept, _call, _given = message.c, appointment.c, message_call.c, message_sending.c

# Only this report asks when messages came to be told, and when calls were made; the indexes live beside the
# questions.
Index("ix_message_at", _its.at)
Index("ix_message_call_at", _call.at)


def counts(db: Connection, span: Span, channel: Channel | None = None) -> tuple[MessageCount, ...]:
    """Return the messages that came to be told within a span, by where they stand."""
    alike = (_its.kind, _its.medium, _its.state)
    query = select(*alike, func.count()).where(*_told(span, channel)).group_by(*alike)
    return tuple(MessageCount(*row) for row in db.execute(query))


def sendings(db: Connection, span: Span, channel: Channel | None = None) -> tuple[SendingCount, ...]:
    """Return what was given to carriers within a span: each sending counts, as on a carrier's bill."""
    alike = (_its.kind, _given.medium)
    query = (
        select(*alike, func.count(), func.sum(_given.parts), func.sum(_given.cost))
        .join(message_sending, _given.message_id == _its.id)
        .where(within(_given.at, span.begin, span.end), _given.state.in_(SPENT))
        .where(*_of(_its.application_id, channel))
        .group_by(*alike)
    )
    return tuple(SendingCount(*row) for row in db.execute(query))


def total(db: Connection, span: Span, channel: Channel | None = None) -> int:
    """Return how many messages came to be told within a span."""
    query = select(func.count()).select_from(message).where(*_told(span, channel))
    return int(db.execute(query).scalar_one())


def visits(db: Connection, span: Span, channel: Channel | None = None) -> tuple[VisitCount, ...]:
    """Return what became of the appointments of the days of a span, by what became of their reminders."""
    about = literal("reminder:") + cast(_kept.id, String)
    in_span = (_kept.day >= span.first, _kept.day <= span.last, _kept.state != AppointmentState.MOVED)
    query = (
        select(_its.state.label("reminder"), _kept.state, func.count().label("visits"))
        .select_from(appointment)
        .outerjoin(message, and_(_its.application_id == _kept.application_id, _its.about == about))
        .where(*in_span, *_of(_kept.application_id, channel))
        .group_by(_its.state, _kept.state)
    )
    found: Counter[Any] = Counter()
    for reminder, state, many in db.execute(query):
        found[reminded_by(reminder), state] += many
    return tuple(VisitCount(reminded, state, many) for (reminded, state), many in found.items())


def calls(db: Connection, span: Span, channel: Channel | None = None) -> tuple[CallCount, ...]:
    """Return the calls of a span to citizens whom a message did not reach."""
    query = (
        select(_its.kind, _call.outcome, func.count())
        .join(message_call, _call.message_id == _its.id)
        .where(within(_call.at, span.begin, span.end), *_of(_its.application_id, channel))
        .group_by(_its.kind, _call.outcome)
    )
    return tuple(CallCount(*row) for row in db.execute(query))


def _told(span: Span, channel: Channel | None) -> tuple[ColumnElement[bool], ...]:
    return (within(_its.at, span.begin, span.end), *_of(_its.application_id, channel))


def _of(application_id: Any, channel: Channel | None) -> tuple[ColumnElement[bool], ...]:
    if channel is None:
        return ()
    return (application_id.in_(select(application.c.id).where(application.c.channel == channel)),)
