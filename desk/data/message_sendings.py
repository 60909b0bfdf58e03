"""What was given to carriers, each time: a message that is sent again forgets no sending before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, insert, select, update

from desk.data.message_tables import message_sending
from desk.domain.carriers import Medium
from desk.domain.messages import SPENT, MessageState

_its = message_sending.c


def begin(
    db: Connection, message_id: int, key: str, medium: Medium, *, parts: int, cost: int, now: datetime
) -> None:
    """Write down that a message is being given to a carrier, before anybody knows whether it takes it.

    Under the same key a carrier sends it once, however often it is given: that stays one sending.
    """
    values = {"state": MessageState.HANDING, "parts": parts, "cost": cost, "at": now}
    known = update(message_sending).where(_its.key == key, _its.medium == medium)
    if db.execute(known.values(**values)).rowcount == 0:
        first = insert(message_sending).values(message_id=message_id, key=key, medium=medium, **values)
        db.execute(first)


def settle(db: Connection, key: str, medium: Medium, values: Mapping[str, Any]) -> None:
    """Write down what the carrier answered."""
    given = update(message_sending).where(_its.key == key, _its.medium == medium)
    db.execute(given.where(_its.state == MessageState.HANDING).values(**values))


def lose(db: Connection, messages: Select[tuple[int]]) -> None:
    """Write down that nobody knows what became of the sendings in the hands of who went away."""
    lost = update(message_sending).where(_its.message_id.in_(messages), _its.state == MessageState.HANDING)
    db.execute(lost.values(state=MessageState.UNKNOWN))


def arrived(db: Connection, message_id: int, state: MessageState) -> None:
    """Write down what a carrier reports of the sending it took."""
    taken = update(message_sending).where(_its.message_id == message_id, _its.state == MessageState.TAKEN)
    db.execute(taken.values(state=state))


def since(db: Connection, moment: datetime) -> tuple[int, int]:
    """Return how many sendings have left, or are leaving, since a moment, and what they cost in rupiah."""
    query = select(func.count(), func.coalesce(func.sum(_its.cost), 0))
    many, cost = db.execute(query.where(_its.state.in_(SPENT), _its.at >= moment)).one()
    return int(many), int(cost)


def spent(message_id: ColumnElement[int], figure: ColumnElement[int]) -> ColumnElement[int]:
    """Return what all sendings of a message have taken together."""
    mine = (_its.message_id == message_id, _its.state.in_(SPENT))
    return select(func.coalesce(func.sum(figure), 0)).where(*mine).scalar_subquery()
