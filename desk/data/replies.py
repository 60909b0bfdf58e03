"""Replies of citizens: taken in once with the stop they may ask for, listed until they are dealt with."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select, text, tuple_, update

from desk.data import messages
from desk.data.counter_tables import application
from desk.data.message_tables import message
from desk.data.reply_tables import ADDRESSED, message_reply
from desk.domain.carriers import Medium
from desk.domain.errors import NotFound
from desk.domain.messages import LEFT, Wish
from desk.domain.paging import Cursor, Page
from desk.domain.replies import Heard, ReplyDealtWith, ReplyRow
from desk.domain.sending import NOBODY_SAID
from desk.domain.text import mark

REPLY = mark("thing", "Reply")
_its, _app = message_reply.c, application.c
_OPEN = _its.dealt_at.is_(None)
_ROW = select(
    *(_its[name] for name in ("id", "application_id", "address", "text", "at", "stops")),
    *(_app[name] for name in ("number", "name", "applicant_name", "state")),
).outerjoin_from(message_reply, application, _app.id == _its.application_id)
_WRITTEN = ("medium", "carrier_key", "address", "text", "at", "stops", "application_id", "dealt_at")
_ONCE = text(
    f"INSERT INTO message_reply ({', '.join(_WRITTEN)}) VALUES (:{', :'.join(_WRITTEN)})"
    " ON CONFLICT (medium, carrier_key) DO NOTHING"
).bindparams(*(bindparam(name, type_=_its[name].type) for name in _WRITTEN))


def known(db: Connection, medium: Medium, keys: Collection[str]) -> frozenset[str]:
    """Return which replies have been taken in already, by what their carrier calls them."""
    query = select(_its.carrier_key).where(_its.medium == medium, _its.carrier_key.in_(keys))
    return frozenset(db.execute(query).scalars())


def take_in(db: Connection, heard: Heard, now: datetime) -> bool | None:
    """Write a reply down with the stop it asks for; return whether that wish is new, None for a known reply.

    What says nothing but that it wants no more is dealt with by this.
    """
    values = {
        "medium": heard.medium,
        "carrier_key": heard.key,
        "address": heard.address,
        "text": heard.text,
        "at": heard.at,
        "stops": heard.stops,
        "application_id": _answered(db, heard.address),
        "dealt_at": now if heard.stops and not heard.says_more else None,
    }
    if db.execute(_ONCE, values).rowcount != 1:
        return None
    before = messages.contacts(db, [heard.address]).get(heard.address, NOBODY_SAID)
    if not heard.stops or before.wish is Wish.STOPPED:
        return False
    messages.wish(db, heard.address, replace(before, wish=Wish.STOPPED), now, None)
    return True


def page(db: Connection, after: Cursor | None, size: int) -> Page[ReplyRow]:
    """Return the replies nobody has dealt with, the longest waiting first."""
    query = _ROW.where(_OPEN)
    if after is not None:
        query = query.where(tuple_(_its.at, _its.id) > tuple(after))
    rows = db.execute(query.order_by(_its.at, _its.id).limit(size + 1)).all()
    shown = rows[:size]
    last = (shown[-1].at, shown[-1].id) if len(rows) > size else None
    return Page(tuple(map(_row, shown)), last)


def count_open(db: Connection) -> int:
    """Return how many replies nobody has dealt with."""
    return int(db.execute(select(func.count()).select_from(message_reply).where(_OPEN)).scalar_one())


def get(db: Connection, reply_id: int) -> ReplyRow:
    """Return one reply.

    Raises:
        NotFound: there is none of this number.
    """
    row = db.execute(_ROW.where(_its.id == reply_id)).first()
    if row is None:
        raise NotFound(REPLY, str(reply_id))
    return _row(row)


def settle(db: Connection, reply_id: int, staff_id: int, now: datetime) -> None:
    """Write down who has dealt with a reply.

    Raises:
        ReplyDealtWith: somebody has.
    """
    done = update(message_reply).where(_its.id == reply_id, _OPEN).values(dealt_by=staff_id, dealt_at=now)
    if db.execute(done).rowcount != 1:
        raise ReplyDealtWith


def reopen(db: Connection, reply_id: int) -> None:
    """Let a reply wait again for somebody who deals with it.

    Raises:
        ReplyDealtWith: it waits already.
    """
    back = update(message_reply).where(_its.id == reply_id, ~_OPEN).values(dealt_by=None, dealt_at=None)
    if db.execute(back).rowcount != 1:
        raise ReplyDealtWith


def _answered(db: Connection, address: str) -> int | None:
    """Return the application a reply most likely answers: of the message last sent to its number."""
    its = message.c
    last = select(its.application_id).where(its.address == address, ADDRESSED, its.state.in_(LEFT))
    return db.execute(last.order_by(its.id.desc()).limit(1)).scalar()


def _row(row: Row[Any]) -> ReplyRow:
    return ReplyRow(
        id=row.id,
        phone=row.address,
        text=row.text,
        at=row.at,
        stops=row.stops,
        application_id=row.application_id,
        number=row.number or "",
        name=row.name or row.applicant_name or "",
        state=row.state,
    )
