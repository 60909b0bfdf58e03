"""Reading messages to citizens: lists by keyset, whom somebody has to call, and one message in full.

A list merges short runs, one for each state and kind it shows: each run is read off the end of an index, so
that a page costs the same however many messages there are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from itertools import product
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    exists,
    func,
    or_,
    select,
    tuple_,
    union_all,
)

from desk.data import message_sendings
from desk.data.columns import UtcTime
from desk.data.counter_tables import application
from desk.data.message_tables import OPEN_CALL, message, message_call, message_sending
from desk.data.office_tables import staff
from desk.data.print_tables import print_job
from desk.domain.applications import AppState
from desk.domain.carriers import Medium
from desk.domain.errors import NotFound
from desk.domain.message_calls import AGAIN_AFTER, CALLS_A_DAY, TO_CALL, Call
from desk.domain.message_lists import STATES, MessageFilter, MessageRow, StateGroup
from desk.domain.messages import FAILED, SENT, Language, MessageKind, MessageState
from desk.domain.paging import Cursor, Page
from desk.domain.text import mark, search_key

MESSAGE = mark("thing", "Message")
_its, _app, _call = message.c, application.c, message_call.c
_later = message.alias("later")
_AT_ONCE = 20
_NAME_END = "~"
"""Behind every letter of a search key."""
_COLUMNS = (
    *(_its[name] for name in ("id", "application_id", "kind", "state", "medium", "address", "why")),
    *(_its[name] for name in ("at", "not_before", "settled_at", "tries")),
    message_sendings.spent(_its.id, message_sending.c.parts).label("parts"),
    message_sendings.spent(_its.id, message_sending.c.cost).label("cost"),
    *(_app[name] for name in ("number", "name", "applicant_name", "phone", "email")),
    _its.text,
    _its.language,
    _app.name_key,
    print_job.c.name.label("holder"),
)
_ROW = (
    select(*_COLUMNS)
    .select_from(message)
    .outerjoin(application, _app.id == _its.application_id)
    .outerjoin(print_job, print_job.c.id == _its.job_id)
)


def page(db: Connection, which: MessageFilter, after: Cursor | None, size: int) -> Page[MessageRow]:
    """Return messages, newest first; those of a number or a name by number or name."""
    if which.text.strip():
        return _found(db, which, after, size)
    ids = _newest(which, after, size + 1)
    rows = db.execute(_ROW.where(_its.id.in_(ids)).order_by(_its.id.desc())).all()
    shown = rows[:size]
    return Page(tuple(map(_row, shown)), (shown[-1].id,) if len(rows) > size else None)


def to_call(
    db: Connection, now: datetime, today: datetime, after: Cursor | None, size: int
) -> Page[MessageRow]:
    """Return the messages somebody is to call about now, the longest waiting first.

    ``today`` is the moment at which the office's day began.
    """
    query = _ROW.where(*_waits_for_call(now, today))
    if after is not None:
        query = query.where(tuple_(_its.settled_at, _its.id) > tuple(after))
    rows = db.execute(query.order_by(_its.settled_at, _its.id).limit(size + 1)).all()
    shown = rows[:size]
    more = len(rows) > size
    return Page(tuple(map(_row, shown)), (shown[-1].settled_at, shown[-1].id) if more else None)


def count_to_call(db: Connection, now: datetime, today: datetime) -> int:
    """Return about how many messages somebody is to call now."""
    query = select(func.count()).select_from(message.join(application, _app.id == _its.application_id))
    return int(db.execute(query.where(*_waits_for_call(now, today))).scalar_one())


def next_call(db: Connection, now: datetime) -> datetime | None:
    """Return when the first of those who have just been called in vain may be called again."""
    last = func.max(_call.at, type_=UtcTime).label("last")
    called = select(last).join(message, _its.id == _call.message_id).group_by(_call.message_id)
    lasts = called.where(OPEN_CALL, _call.at > now - AGAIN_AFTER).subquery()
    first = db.execute(select(func.min(lasts.c.last, type_=UtcTime))).scalar_one()
    return None if first is None else first + AGAIN_AFTER


def is_to_call(db: Connection, message_id: int, now: datetime, today: datetime) -> bool:
    """Whether somebody is to call about a message now."""
    query = _ROW.where(_its.id == message_id, *_waits_for_call(now, today))
    return db.execute(query).first() is not None


def waiting(db: Connection) -> int:
    """Return how many messages wait to be sent."""
    query = select(func.count()).where(_its.state.in_(STATES[StateGroup.WAITING]))
    return int(db.execute(query).scalar_one())


def get(db: Connection, message_id: int, *, for_update: bool = False) -> MessageRow:
    """Return one message.

    Raises:
        NotFound: there is none of this number.
    """
    if for_update:
        db.execute(select(_its.id).where(_its.id == message_id).with_for_update())
    row = db.execute(_ROW.where(_its.id == message_id)).first()
    if row is None:
        raise NotFound(MESSAGE, str(message_id))
    return _row(row)


def said(db: Connection, message_id: int) -> tuple[str, Language | None]:
    """Return the words in which a message was sent, and their language."""
    text, language = db.execute(select(_its.text, _its.language).where(_its.id == message_id)).one()
    return str(text), language


def of_application(db: Connection, application_id: int) -> tuple[MessageRow, ...]:
    """Return the newest messages of an application, newest first."""
    return of_applications(db, (application_id,))


def of_applications(db: Connection, ids: Collection[int]) -> tuple[MessageRow, ...]:
    """Return the newest messages of some applications together, newest first."""
    query = _ROW.where(_its.application_id.in_(ids)).order_by(_its.id.desc()).limit(_AT_ONCE)
    return tuple(map(_row, db.execute(query))) if ids else ()


def calls(db: Connection, message_id: int) -> tuple[Call, ...]:
    """Return the calls about a message, newest first."""
    query = (
        select(_call.at, staff.c.name, _call.outcome)
        .join(staff, staff.c.id == _call.staff_id)
        .where(_call.message_id == message_id)
        .order_by(_call.id.desc())
    )
    return tuple(Call(*row) for row in db.execute(query))


def _newest(which: MessageFilter, after: Cursor | None, size: int) -> Select[Any]:
    runs = [_run(conditions, after, size) for conditions in _conditions(which)]
    both = union_all(*runs).subquery()
    return select(both.c.id).order_by(both.c.id.desc()).limit(size)


def _run(conditions: tuple[ColumnElement[bool], ...], after: Cursor | None, size: int) -> Select[Any]:
    query = select(_its.id).where(*conditions).order_by(_its.id.desc()).limit(size)
    if after is not None:
        query = query.where(_its.id < after[0])
    return select(query.subquery().c.id)


def _conditions(which: MessageFilter) -> Iterator[tuple[ColumnElement[bool], ...]]:
    """Return the runs of a list; each has an index in whose order its messages stand."""
    states = tuple(MessageState) if which.group is None else STATES[which.group]
    if which.kind is None and which.medium is None:
        yield from (((_its.state == state),) for state in states) if which.group else ((),)
        return
    kinds = (which.kind,) if which.kind is not None else tuple(MessageKind)
    media = (which.medium,) if which.medium is not None else (None, *Medium)
    for kind, state, medium in product(kinds, states, media):
        by = _its.medium.is_(None) if medium is None else _its.medium == medium
        yield _its.kind == kind, _its.state == state, by


def _found(db: Connection, which: MessageFilter, after: Cursor | None, size: int) -> Page[MessageRow]:
    """Return the messages of the applications whose number or name begins so, in the order of their index."""
    typed = which.text.strip()
    by_number = " " not in typed and any(sign.isdigit() for sign in typed)
    column, key = (_app.number, typed.upper()) if by_number else (_app.name_key, search_key(typed))
    query = _ROW.where(column >= key, column < key + _NAME_END, *_narrowed(which))
    order = (column, _app.id, _its.id)
    if after is not None:
        query = query.where(tuple_(*order) > tuple(after))
    rows = db.execute(query.order_by(*order).limit(size + 1)).all()
    shown = rows[:size]
    if len(rows) <= size:
        return Page(tuple(map(_row, shown)), None)
    last = shown[-1]
    begins = last.number if by_number else last.name_key
    return Page(tuple(map(_row, shown)), (begins, last.application_id, last.id))


def _narrowed(which: MessageFilter) -> Iterator[ColumnElement[bool]]:
    """Return the rest of a filter, so said that no index on it is taken: the few of a name come first."""
    if which.group is not None:
        yield func.coalesce(_its.state, _its.state).in_(STATES[which.group])
    if which.kind is not None:
        yield func.coalesce(_its.kind, _its.kind) == which.kind
    if which.medium is not None:
        yield _its.medium == which.medium


def _waits_for_call(now: datetime, today: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return when to call about a message: it failed, is still so, and nothing reached them since."""
    called = select(func.count()).where(_call.message_id == _its.id, _call.at >= today).scalar_subquery()
    just_called = exists().where(_call.message_id == _its.id, _call.at > now - AGAIN_AFTER)
    newer = exists().where(
        _later.c.application_id == _its.application_id,
        _later.c.id > _its.id,
        or_(
            _later.c.state.in_(SENT),
            and_(_later.c.state.in_(FAILED), _later.c.kind.in_(TO_CALL)),
        ),
    )
    stands = func.coalesce(_app.state, _app.state)  # no index on it: what failed is less than what is ready
    still_so = or_(
        and_(_its.kind == MessageKind.RETURNED, stands == AppState.RETURNED),
        and_(_its.kind != MessageKind.RETURNED, stands == AppState.READY),
    )
    return OPEN_CALL, still_so, ~newer, ~just_called, called < CALLS_A_DAY


def _row(row: Row[Any]) -> MessageRow:
    return MessageRow(
        id=row.id,
        application_id=row.application_id,
        number=row.number or "",
        name=row.name or row.applicant_name or row.holder or "",
        phone=row.phone or "",
        email=row.email or "",
        kind=row.kind,
        state=row.state,
        medium=row.medium,
        address=row.address,
        why=row.why,
        at=row.at,
        not_before=row.not_before,
        settled_at=row.settled_at,
        parts=row.parts,
        cost=row.cost,
        tries=row.tries,
    )
