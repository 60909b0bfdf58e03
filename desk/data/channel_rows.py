"""The requests behind each count by channel: applications first, then cards asked for without one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import merge
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, not_, or_, select, tuple_

from desk.data import application_rows, job_rows
from desk.data.channels import (
    LATE_CARD,
    WITHOUT_CARD,
    asked_without_one,
    away,
    needs_record,
    open_application_of_card,
)
from desk.data.counter_reports import Offered
from desk.data.counter_tables import OPEN_APPLICATION, application
from desk.data.day_flows import within
from desk.data.print_tables import LIVE_BY_POST, print_job
from desk.domain.applications import OPEN_STATES, TO_VERIFY, Application, AppState
from desk.domain.channels import (
    CAME,
    CAN_BE_LATE,
    CARDS_OF,
    CHANNELS,
    Cell,
    ChannelRow,
    Group,
    Stream,
    Week,
    of_card,
    waits_for,
)
from desk.domain.paging import Cursor, Page
from desk.domain.printing import LIVE_STATES, UNPRINTED_STATES, Channel, Delivery, JobState, PrintJob
from desk.domain.services import Source

_app, _job = application.c, print_job.c
_APPLICATIONS, _CARDS = 0, 1
_STATES: dict[Group, tuple[AppState, ...]] = {
    Group.VERIFY: TO_VERIFY,
    Group.REPAIR: (AppState.RETURNED,),
    Group.SHELF: (AppState.READY,),
    Group.SENT: (AppState.READY,),
    Group.LATE: CAN_BE_LATE,
}
_VERIFIED = (AppState.VERIFIED,)
_Key = tuple[object, ...]


def page(db: Connection, week: Week, cell: Cell, after: Cursor | None, size: int) -> Page[ChannelRow]:
    """Return one page of a group: what came lately newest first, all else first promised first."""
    phase = _APPLICATIONS if after is None else after[0]
    rest = None if after is None else tuple(after[1:])
    asked: list[_Key] = []
    if phase == _APPLICATIONS:
        asked = _application_keys(db, week, cell, rest, size + 1)
    wanted = size + 1 - len(asked)
    cards: list[Row[Any]] = []
    if wanted > 0:
        cards = _card_keys(db, week, cell, rest if phase == _CARDS else None, wanted)
    keys: list[_Key] = [(_APPLICATIONS, *key) for key in asked]
    keys += [(_CARDS, *tuple(row)[:-1]) for row in cards]
    shown = keys[:size]
    rows = _filled(db, week, [key[-1] for key in shown if key[0] == _APPLICATIONS], cards)
    return Page(rows[: len(shown)], shown[-1] if len(keys) > size else None)


# Applications


def _application_keys(db: Connection, week: Week, cell: Cell, after: _Key | None, size: int) -> list[_Key]:
    if cell.group in CAME:
        begins = week.day_begins if cell.group is Group.CAME_TODAY else week.begins
        query = select(_app.received_at, _app.id).where(
            within(_app.received_at, begins, week.ends), *_application_of(cell.stream)
        )
        if after is not None:
            query = query.where(tuple_(_app.received_at, _app.id) < after)
        newest = query.order_by(_app.received_at.desc(), _app.id.desc()).limit(size)
        return [tuple(row) for row in db.execute(newest)]
    of_group = _application_in(db, week, cell.group)
    streams = [
        db.execute(_in_state(state, cell.stream, of_group, after, size)).all()
        for state in _STATES.get(cell.group, _VERIFIED)
    ]
    return [tuple(row) for row in islice(merge(*streams), size)]


def _in_state(
    state: AppState, stream: Stream | None, of_group: ColumnElement[bool], after: _Key | None, size: int
) -> Select[Any]:
    query = (
        select(_app.promised_on, _app.id)
        .outerjoin(print_job, _job.id == _app.job_id)
        .where(_app.state == state, OPEN_APPLICATION, of_group, *_application_of(stream))
    )
    if after is not None:
        query = query.where(tuple_(_app.promised_on, _app.id) > after)
    return query.order_by(_app.promised_on, _app.id).limit(size)


def _application_of(stream: Stream | None) -> tuple[ColumnElement[bool], ...]:
    if stream is None:
        return ()
    return (_app.channel == stream if isinstance(stream, Channel) else _app.delivery == stream,)


def _application_in(db: Connection, week: Week, group: Group) -> ColumnElement[bool]:
    if group is Group.LATE:
        return _app.promised_on < week.today
    if group in (Group.CENTRE, Group.MAKE):
        record = tuple_(_app.service, _app.catalogue_id).in_(sorted(needs_record(db)))
        return and_(WITHOUT_CARD, record if group is Group.CENTRE else not_(record))
    if group is Group.SHELF:
        return or_(and_(WITHOUT_CARD, not_(away())), _job.state == JobState.PRINTED)
    if group is Group.SENT:
        return or_(and_(WITHOUT_CARD, away()), _job.state == JobState.SENT)
    if group is Group.HELD:
        return _job.state.in_((*CARDS_OF[group], JobState.CANCELLED))
    return _job.state.in_(CARDS_OF[group]) if group in CARDS_OF else _app.id.is_not(None)


# Cards asked for without an application


def _card_keys(db: Connection, week: Week, cell: Cell, after: _Key | None, size: int) -> list[Row[Any]]:
    if cell.group in CAME:
        begins = week.day_begins if cell.group is Group.CAME_TODAY else week.begins
        query = select(_job.asked_at, _job.id, _job.asked_at).where(
            *asked_without_one(begins, week.ends), *_card_of(cell.stream)
        )
        if after is not None:
            query = query.where(tuple_(_job.asked_at, _job.id) < after)
        return list(db.execute(query.order_by(_job.asked_at.desc(), _job.id.desc()).limit(size)))
    if cell.group is Group.LATE:
        query = select(_job.due_on, _job.id, _job.asked_at).where(
            LATE_CARD,
            _job.due_on < week.today,
            ~open_application_of_card(),
            *_card_of(cell.stream),
        )
        if after is not None:
            query = query.where(tuple_(_job.due_on, _job.id) > after)
        return list(db.execute(query.order_by(_job.due_on, _job.id).limit(size)))
    streams = [
        db.execute(_cards_in(state, one, after, size)).all()
        for state in CARDS_OF.get(cell.group, ())
        for one in (CHANNELS if cell.stream is None else (cell.stream,))
    ]
    return list(islice(merge(*streams, key=lambda row: tuple(row)[:-1]), size))


def _cards_in(state: JobState, stream: Stream, after: _Key | None, size: int) -> Select[Any]:
    key = (_job.rank, _job.recorded_on, _job.id)
    query = select(*key, _job.asked_at).where(
        _job.state == state, ~open_application_of_card(), *_card_of(stream)
    )
    if stream is Delivery.POST:
        query = query.where(LIVE_BY_POST)
    if after is not None:
        query = query.where(tuple_(*key) > after)
    return query.order_by(*key).limit(size)


def _card_of(stream: Stream | None) -> tuple[ColumnElement[bool], ...]:
    if stream is None:
        return ()
    return (_job.channel == stream if isinstance(stream, Channel) else _job.delivery == stream,)


# Whole rows


def _filled(
    db: Connection, week: Week, asked: Sequence[Any], cards: Sequence[Row[Any]]
) -> tuple[ChannelRow, ...]:
    applications = {one.id: one for one in application_rows.by_ids(db, list(asked))}
    tied = [one.job_id for one in applications.values() if one.job_id is not None]
    numbers = [row.id for row in cards]
    jobs = {job.id: job for job in job_rows.jobs(db, [*tied, *numbers])}
    carried = set(db.scalars(select(_app.id).where(_app.id.in_(list(asked)), away())))
    offered = Offered(db)
    rows = [_of_application(offered, week, applications[number], jobs, number in carried) for number in asked]
    moments = _queued(db, numbers)
    return (*rows, *(_of_card(week, jobs[row.id], row.asked_at or moments[row.id]) for row in cards))


def _queued(db: Connection, numbers: Iterable[int]) -> dict[int, Any]:
    query = select(_job.id, _job.queued_at).where(_job.id.in_(list(numbers)))
    return {row.id: row.queued_at for row in db.execute(query)}


def _of_application(
    offered: Offered,
    week: Week,
    one: Application,
    jobs: dict[int, PrintJob],
    carried: bool,  # noqa: FBT001 - a fact about the row beside the others, never a caller's choice
) -> ChannelRow:
    job = None if one.job_id is None else jobs[one.job_id]
    service = offered.service(one.catalogue_version, one.service)
    waits = None
    if one.state in OPEN_STATES:
        record = service.source is Source.RECORD
        card = job.state if job is not None else None
        waits = waits_for(one.state, card, has_card=job is not None, needs_record=record, away=carried)
    late = (week.today - one.promised_on).days if one.state in CAN_BE_LATE else 0
    return ChannelRow(one, job, service.name, waits, one.received_at, one.promised_on, max(late, 0))


def _of_card(week: Week, job: PrintJob, came: Any) -> ChannelRow:
    waits = of_card(job.state) if job.state in LIVE_STATES else None
    late = (week.today - job.due_on).days if job.due_on and job.state in UNPRINTED_STATES else 0
    return ChannelRow(None, job, None, waits, came, job.due_on, max(late, 0))
