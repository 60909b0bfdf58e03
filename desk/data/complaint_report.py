"""The complaints of a span for the report, without anything that names a citizen."""

from __future__ import annotations

from datetime import date, tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select

from desk.data.complaint_tables import complaint, complaint_step
from desk.data.complaints import seen_by
from desk.data.day_flows import within
from desk.data.day_rows import Span
from desk.data.office_tables import staff
from desk.domain.calendar import WorkingDays
from desk.domain.complaints import UNANSWERED, ComplaintDeed, ComplaintLine, ComplaintState
from desk.domain.counter_reports import working_time
from desk.domain.printing import Channel
from desk.domain.staff import Staff

_its = complaint.c
_REOPENED = (
    select(func.count())
    .select_from(complaint_step)
    .where(complaint_step.c.complaint_id == _its.id, complaint_step.c.deed == ComplaintDeed.REOPENED)
    .correlate(complaint)
    .scalar_subquery()
)
_HOUR_S = 3600


def lines(
    db: Connection,
    span: Span,
    reader: Staff,
    days: WorkingDays,
    zone: tzinfo,
    today: date,
    channel: Channel | None = None,
) -> tuple[ComplaintLine, ...]:
    """Return the complaints received within a span that ``reader`` may see, oldest first."""
    query = (
        select(complaint, staff.c.name.label("owner"), _REOPENED.label("reopened"))
        .outerjoin(staff, staff.c.id == _its.owner_id)
        .where(*_of(span, reader, channel))
        .order_by(_its.received_at, _its.id)
    )
    return tuple(_line(row, days, zone, today) for row in db.execute(query))


def count(db: Connection, span: Span, reader: Staff, channel: Channel | None = None) -> int:
    """Return how many complaints were received within a span that ``reader`` may see."""
    counted = select(func.count()).select_from(complaint).where(*_of(span, reader, channel))
    return int(db.execute(counted).scalar_one())


def _of(span: Span, reader: Staff, channel: Channel | None) -> tuple[ColumnElement[bool], ...]:
    came = within(_its.received_at, span.begin, span.end)
    seen = (came, _its.state != ComplaintState.WITHDRAWN, seen_by(reader))
    return seen if channel is None else (*seen, _its.channel == channel)


def _line(row: Row[Any], days: WorkingDays, zone: tzinfo, today: date) -> ComplaintLine:
    received = row.received_at.astimezone(zone).replace(tzinfo=None)
    settled = row.settled_at.astimezone(zone).replace(tzinfo=None) if row.settled_at else None
    hours = working_time(days, received, settled).total_seconds() / _HOUR_S if settled else None
    late_again = row.state in UNANSWERED and row.due_on < today
    return ComplaintLine(
        row.number,
        row.kind,
        row.channel,
        row.state,
        received.date(),
        row.first_due_on,
        settled.date() if settled else None,
        hours,
        int(row.reopened),
        (settled.date() if settled else today) > row.first_due_on or late_again,
        row.owner or "",
    )
