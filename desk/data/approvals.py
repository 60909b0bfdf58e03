"""Requests for the head's approval in and out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from desk.data.approval_tables import approval_request
from desk.data.office_tables import staff
from desk.domain.approvals import LIVE, Approval, Request, RequestState, Wish
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.staff import Staff

_request = approval_request.c
_decider = staff.alias("decider")
_ROW: Select[Any] = (
    select(
        _request.id,
        _request.action,
        _request.subject,
        _request.numbers,
        _request.reason,
        _request.staff_id,
        staff.c.name.label("asked_by"),
        _request.asked_at,
        _request.workstation,
        _request.day,
        _request.state,
        _decider.c.name.label("decided_by"),
        _request.decided_at,
        _request.answer,
        _request.spent_at,
    )
    .join(staff, staff.c.id == _request.staff_id)
    .outerjoin(_decider, _decider.c.id == _request.decided_by)
)


def ask(
    db: Connection, person: Staff, wish: Wish, reason: str, *, workstation: str, now: datetime, today: date
) -> int | None:
    """Keep a request and return its number; None when the same one is open or approved today."""
    values = {
        "action": wish.action.code,
        "subject": wish.subject,
        "numbers": list(wish.items),
        "reason": reason[:500],
        "staff_id": person.id,
        "asked_at": now,
        "workstation": workstation[:60],
        "day": today,
        "state": RequestState.OPEN,
        "answer": "",
    }
    try:
        with db.begin_nested():
            made = db.execute(insert(approval_request).values(**values).returning(_request.id))
            return int(made.scalar_one())
    except IntegrityError:
        return None


def live(db: Connection, staff_id: int, wish: Wish, today: date) -> Request | None:
    """Return the open or approved request of today for one deed of one person."""
    query = _ROW.where(*_of(staff_id, wish, today), _request.state.in_(LIVE))
    row = db.execute(query).first()
    return None if row is None else _read(row, today)


def spend(db: Connection, staff_id: int, wish: Wish, *, today: date, now: datetime) -> Approval | None:
    """Use up the approval for one deed of one person; None when there is none to use."""
    used = db.execute(
        update(approval_request)
        .where(*_of(staff_id, wish, today), _request.state == RequestState.APPROVED)
        .values(state=RequestState.SPENT, spent_at=now)
        .returning(_request.id, _request.decided_by)
    ).first()
    if used is None:
        return None
    name = db.execute(select(staff.c.name).where(staff.c.id == used[1])).scalar_one()
    return Approval(used[0], name)


def decide(
    db: Connection,
    request_id: int,
    state: RequestState,
    *,
    by: int | None,
    answer: str,
    now: datetime,
    today: date,
) -> bool:
    """Move an open request of today on, and return whether it was still open; withdrawn is by nobody."""
    moved = db.execute(
        update(approval_request)
        .where(_request.id == request_id, _request.state == RequestState.OPEN, _request.day == today)
        .values(state=state, decided_by=by, decided_at=None if by is None else now, answer=answer[:500])
    )
    return moved.rowcount == 1


def get(db: Connection, request_id: int, today: date) -> Request | None:
    """Return one request."""
    row = db.execute(_ROW.where(_request.id == request_id)).first()
    return None if row is None else _read(row, today)


def page(
    db: Connection,
    today: date,
    *,
    states: Sequence[RequestState],
    asked_by: int | None,
    after: Cursor | None,
    size: int,
) -> Page[Request]:
    """Return requests, the newest first; those of earlier days that nobody decided have ended."""
    query = _ROW
    if states:
        query = query.where(or_(*(_is(state, today) for state in states)))
    if asked_by is not None:
        query = query.where(_request.staff_id == asked_by)
    if after is not None:
        query = query.where(_request.id < after[0])
    rows = db.execute(query.order_by(_request.id.desc()).limit(size + 1)).all()
    shown = tuple(_read(row, today) for row in rows[:size])
    return Page(shown, (shown[-1].id,) if len(rows) > size else None)


def open_for(db: Connection, person: Staff, actions: Sequence[Action], today: date) -> tuple[Request, ...]:
    """Return the requests of today that wait for this person's word, the oldest first; never their own."""
    query = _ROW.where(
        _request.day == today,
        _request.state == RequestState.OPEN,
        _request.staff_id != person.id,
        _request.action.in_([action.code for action in actions]),
    )
    return tuple(_read(row, today) for row in db.execute(query.order_by(_request.id)))


def _is(state: RequestState, today: date) -> Any:
    if state is RequestState.ENDED:
        return _request.state.in_(LIVE) & (_request.day < today)
    if state in LIVE:
        return (_request.state == state) & (_request.day >= today)
    return _request.state == state


def _of(staff_id: int, wish: Wish, today: date) -> tuple[Any, ...]:
    return (
        _request.staff_id == staff_id,
        _request.day == today,
        _request.action == wish.action.code,
        _request.subject == wish.subject,
    )


def _read(row: Sequence[Any], today: date) -> Request:
    number, action, subject, items, reason, staff_id, asked_by, asked_at, where, day, state, *rest = row
    decided_by, decided_at, answer, spent_at = rest
    return Request(
        number,
        Action.of(action),
        subject,
        tuple(items),
        reason,
        staff_id,
        asked_by,
        asked_at,
        where,
        day,
        RequestState.ENDED if state in LIVE and day < today else state,
        decided_by or "",
        decided_at,
        answer,
        spent_at,
    )
