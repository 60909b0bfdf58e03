"""Who asked by WhatsApp and has not been answered yet, and what was answered."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    tuple_,
)

from desk.data import application_rows
from desk.data.counter_tables import application
from desk.data.office_tables import staff
from desk.data.outside_tables import chat_answer
from desk.data.post_tables import parcel, parcel_content
from desk.data.print_tables import print_job
from desk.domain.applications import AppState
from desk.domain.chat_answers import DUE_IN, AnswerDue, Answered, Occasion
from desk.domain.paging import Cursor, Page
from desk.domain.printing import Channel, Delivery, JobState

_app = application.c
_said = chat_answer.c
_in = parcel_content.c
_OCCASIONS = {occasion.code: occasion for occasion in Occasion}
_LONGEST_WAITING = (_app.received_at, _app.id)


def due(db: Connection, after: Cursor | None, size: int) -> Page[AnswerDue]:
    """Return whose citizen has not been told of what is so now, the longest waiting first."""
    query = _due().order_by(*_LONGEST_WAITING).limit(size + 1)
    if after is not None:
        query = query.where(tuple_(*_LONGEST_WAITING) > tuple(after))
    rows = db.execute(query).all()
    shown = rows[:size]
    found = {one.id: one for one in application_rows.by_ids(db, [row.id for row in shown])}
    page = tuple(AnswerDue(found[row.id], _OCCASIONS[row.occasion]) for row in shown)
    return Page(page, (shown[-1].received_at, shown[-1].id) if len(rows) > size else None)


def count(db: Connection) -> int:
    """Return how many citizens wait for an answer."""
    return int(db.execute(select(func.count()).select_from(_due().subquery())).scalar_one())


def occasion_of(db: Connection, application_id: int) -> Occasion | None:
    """Return what a citizen is to be told of an application as it stands; None when nothing."""
    query = select(_occasion().label("occasion")).where(_app.id == application_id)
    return _OCCASIONS.get(db.execute(query).scalar() or "")


def tracking_of(db: Connection, application_id: int) -> str:
    """Return the tracking number of the parcel a document is under way in; empty when there is none."""
    query = (
        select(parcel.c.tracking_number)
        .join(parcel_content, _in.parcel_id == parcel.c.id)
        .where(_in.under_way, _inside(), _app.id == application_id)
    )
    return db.execute(query).scalar() or ""


def of_application(db: Connection, application_id: int) -> tuple[Answered, ...]:
    """Return what was prepared for a citizen, newest first."""
    query = (
        select(_said.occasion, _said.round, _said.at, staff.c.name)
        .join(staff, staff.c.id == _said.staff_id)
        .where(_said.application_id == application_id)
        .order_by(_said.id.desc())
    )
    return tuple(Answered(*row) for row in db.execute(query))


def keep(
    db: Connection, application_id: int, occasion: Occasion, round_: int, *, staff_id: int, now: datetime
) -> None:
    """Keep that an answer was prepared."""
    values = {"application_id": application_id, "occasion": occasion, "round": round_}
    db.execute(insert(chat_answer).values(**values, staff_id=staff_id, at=now))


def _due() -> Select[Any]:
    occasion = _occasion()
    answered = exists().where(
        _said.application_id == _app.id,
        _said.round == _app.round,
        case(*((_said.occasion == one, one.code) for one in Occasion)) == occasion,
    )
    return select(_app.id, _app.received_at, occasion.label("occasion")).where(
        _app.channel == Channel.WHATSAPP,
        _app.state.in_(tuple(DUE_IN)),
        occasion.is_not(None),
        ~answered,
    )


def _inside() -> ColumnElement[bool]:
    return or_(_in.application_id == _app.id, _in.job_id == _app.job_id)


def _occasion() -> ColumnElement[str]:
    """Return what is to be told; of what is still to be sent nothing, it is not where anybody can go."""
    moving = exists().where(_in.under_way, _inside())
    left_before = exists().where(_inside())
    out = exists().where(print_job.c.id == _app.job_id, print_job.c.state == JobState.SENT)
    here = or_(
        _app.delivery == Delivery.COUNTER,
        and_(_app.delivery == Delivery.POST, left_before),
        and_(_app.delivery.in_((Delivery.KECAMATAN, Delivery.KELURAHAN)), out),
    )
    ready = _app.state == AppState.READY
    plain = [(_app.state == state, one.code) for state, one in DUE_IN.items() if state is not AppState.READY]
    return case(
        (and_(ready, moving), literal(Occasion.SENT.code)),
        (and_(ready, here), literal(Occasion.READY.code)),
        *plain,
    )
