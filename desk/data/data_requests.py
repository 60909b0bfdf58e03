"""The register of what people asked about their own data."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from desk.data.office_tables import staff
from desk.data.own_data_tables import data_request
from desk.domain.errors import NotFound
from desk.domain.own_data import AlreadyAnswered, DataRequest, NewRequest, RequestState
from desk.domain.text import mark

REQUEST = mark("thing", "Request about own data")
_mine = data_request.c


def add(
    db: Connection, new: NewRequest, number: str, *, due_at: datetime, staff_id: int, now: datetime
) -> int:
    """Take a request down, and return its number in the table."""
    values = {
        "number": number,
        "nik": new.nik,
        "name": new.name,
        "wish": new.wish,
        "proved": new.proved,
        "asked_by": new.asked_by,
        "contact": new.contact,
        "note": new.note,
        "asked_at": now,
        "due_at": due_at,
        "taken_by": staff_id,
        "state": RequestState.OPEN,
    }
    return int(db.execute(insert(data_request).values(**values).returning(_mine.id)).scalar_one())


def answer(
    db: Connection, request: DataRequest, state: RequestState, told: str, *, staff_id: int, now: datetime
) -> None:
    """Keep how a request was answered.

    Raises:
        AlreadyAnswered: it was answered meanwhile.
    """
    mine = update(data_request).where(_mine.id == request.id, _mine.state == RequestState.OPEN)
    done = mine.values(state=state, answer=told, answered_at=now, answered_by=staff_id)
    if db.execute(done).rowcount != 1:
        raise AlreadyAnswered(request.number)


def count_gathered(db: Connection, request_id: int) -> None:
    """Note that the paper was made once more."""
    db.execute(update(data_request).where(_mine.id == request_id).values(gathered=_mine.gathered + 1))


def numbered(db: Connection, number: str) -> DataRequest:
    """Return the request of a number.

    Raises:
        NotFound: there is none.
    """
    found = _read(db, _mine.number == number.strip())
    if not found:
        raise NotFound(REQUEST, number)
    return found[0]


def one(db: Connection, request_id: int) -> DataRequest:
    """Return one request.

    Raises:
        NotFound: there is none.
    """
    found = _read(db, _mine.id == request_id)
    if not found:
        raise NotFound(REQUEST, str(request_id))
    return found[0]


def every(db: Connection, most: int) -> tuple[DataRequest, ...]:
    """Return the register: what waits first, by its deadline, then what was answered, newest first."""
    return _read(db, _mine.id > 0, most)


def waiting(db: Connection) -> int:
    """Return how many wait for an answer."""
    query = select(func.count()).select_from(data_request).where(_mine.state == RequestState.OPEN)
    return int(db.execute(query).scalar_one())


def _read(db: Connection, which: Any, most: int | None = None) -> tuple[DataRequest, ...]:
    taker, answerer = staff.alias(), staff.alias()
    query = (
        select(data_request, taker.c.name.label("taker"), answerer.c.name.label("answerer"))
        .join(taker, taker.c.id == _mine.taken_by)
        .outerjoin(answerer, answerer.c.id == _mine.answered_by)
        .where(which)
        .order_by(_mine.answered_at.is_not(None), _mine.answered_at.desc(), _mine.due_at, _mine.id)
        .limit(most)
    )
    return tuple(
        DataRequest(
            id=row.id,
            number=row.number,
            nik=row.nik,
            name=row.name,
            wish=row.wish,
            proved=row.proved,
            asked_by=row.asked_by,
            contact=row.contact,
            note=row.note,
            asked_at=row.asked_at,
            due_at=row.due_at,
            taken_by=row.taker,
            state=row.state,
            answered_at=row.answered_at,
            answered_by=row.answerer or "",
            answer=row.answer,
            gathered=row.gathered,
        )
        for row in db.execute(query)
    )
