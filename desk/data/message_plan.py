"""What citizens are to be told because time has passed: an appointment comes, a document still waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, String, and_, cast, exists, func, insert, literal, or_, select
from sqlalchemy.exc import IntegrityError

from desk.data.columns import UtcTime
from desk.data.counter_tables import application, appointment
from desk.data.message_tables import message
from desk.data.print_tables import print_job
from desk.domain.applications import AppState
from desk.domain.appointments import AppointmentState
from desk.domain.messages import MessageKind, MessageState
from desk.domain.printing import Delivery, JobState

UNCOLLECTED = (MessageKind.UNCOLLECTED_7, MessageKind.UNCOLLECTED_30, MessageKind.UNCOLLECTED_90)
"""What is told after each of the office's three periods."""
NOT_WITHIN = 3
"""So many working days after another message about a document nobody is reminded of it."""
_TOLD = (
    MessageState.WAITING,
    MessageState.HANDING,
    MessageState.TAKEN,
    MessageState.ARRIVED,
    MessageState.UNKNOWN,
)
"""How a message stands that has told somebody, as far as is known, or still may."""
_OF_IT = (MessageKind.READY, MessageKind.REMINDER, MessageKind.MISSED, *UNCOLLECTED, MessageKind.CAMPAIGN)
"""What tells somebody that their document lies here."""
_EVER = timedelta(days=36_500)
_app, _kept, _job, _said = application.c, appointment.c, print_job.c, message.c
_COLUMNS = ("application_id", "kind", "about", "state", "at")


def reminders(db: Connection, today: date, upto: date, since: datetime, now: datetime) -> int:
    """Remind of the appointments after a day up to another one, and return of how many.

    Whoever was told of theirs since a moment, or is about to be, needs no reminder.
    """
    told = exists().where(
        _said.application_id == _kept.application_id,
        _said.kind == MessageKind.READY,
        or_(_said.state == MessageState.WAITING, _said.at >= since),
    )
    booked = and_(_kept.state == AppointmentState.BOOKED, _kept.day > today, _kept.day <= upto)
    about = literal("reminder:") + cast(_kept.id, String)
    return _add(db, _rows(_kept.application_id, MessageKind.REMINDER, about, now).where(booked, ~told))


def uncollected(db: Connection, days: Sequence[int], today: date, told: datetime, now: datetime) -> int:
    """Remind those whose document has stood here for some days, and return how many.

    Whoever has an appointment is not reminded of the document beside it, nor is anybody who heard of it
    since ``told``: they are once that is longer ago, by the reminder that is then due.
    """
    heard = exists().where(
        _said.application_id == _app.id,
        _said.kind.in_(_OF_IT),
        _said.state.in_(_TOLD),
        or_(_said.state.in_(_TOLD[:2]), func.coalesce(_said.settled_at, _said.at, type_=UtcTime) >= told),
    )
    return sum(
        _add(db, _left(kind, now - since, now - until, today, now).where(~heard))
        for kind, since, until in _periods(days)
    )


def _periods(days: Sequence[int]) -> Iterator[tuple[MessageKind, timedelta, timedelta]]:
    """Return from when until when each reminder is due."""
    begins = [timedelta(days=number) for number in sorted(days)][: len(UNCOLLECTED)]
    return zip(UNCOLLECTED, begins, [*begins[1:], _EVER], strict=False)


def _left(kind: MessageKind, upto: datetime, after: datetime, today: date, now: datetime) -> Select[Any]:
    ready_at = func.coalesce(_app.ready_at, _job.printed_at, type_=UtcTime)
    coming = exists().where(
        _kept.application_id == _app.id, _kept.state == AppointmentState.BOOKED, _kept.day >= today
    )
    about = literal(f"{kind.code}:") + cast(_app.round, String)
    return (
        _rows(_app.id, kind, about, now)
        .select_from(application.outerjoin(print_job, _job.id == _app.job_id))
        .where(
            _app.state == AppState.READY,
            _app.delivery == Delivery.COUNTER,
            or_(_app.job_id.is_(None), _job.state == JobState.PRINTED),
            ready_at <= upto,
            ready_at > after,
            ~coming,
        )
    )


def _rows(application_id: Any, kind: MessageKind, about: Any, now: datetime) -> Select[Any]:
    there = exists().where(_said.application_id == application_id, _said.about == about)
    return select(
        application_id,
        literal(kind, _said.kind.type),
        about,
        literal(MessageState.WAITING, _said.state.type),
        literal(now, UtcTime),
    ).where(~there)


def _add(db: Connection, rows: Select[Any]) -> int:
    """Add messages that are not there; where another counter plans the same just now, it has them."""
    with suppress(IntegrityError), db.begin_nested():
        added = insert(message).from_select(_COLUMNS, rows)
        # A server's count of what was inserted is otherwise let go of with the cursor.
        return db.execute(added, execution_options={"preserve_rowcount": True}).rowcount
    return 0
