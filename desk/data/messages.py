"""The messages to citizens on their way: noted, claimed by a sender, handed over once, settled."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Update,
    and_,
    bindparam,
    insert,
    or_,
    select,
    text,
    update,
)

from desk.data import message_sendings
from desk.data.columns import UtcTime
from desk.data.message_tables import WAITING_ALONE, WAITING_IN_BULK, contact, message
from desk.domain.carriers import Arrival, Medium
from desk.domain.messages import MessageState, Wish
from desk.domain.sending import Chosen, Contact, Waiting

_its, _known = message.c, contact.c
_NOTE = text("UPDATE message SET at = :now WHERE at IS NULL").bindparams(bindparam("now", type_=UtcTime))
_ARRIVED = {Arrival.ARRIVED: MessageState.ARRIVED, Arrival.NOT_ARRIVED: MessageState.NOT_ARRIVED}


@dataclass(frozen=True, slots=True)
class Taken:
    """A message that a carrier has taken."""

    id: int
    application_id: int
    carrier_id: str
    address: str


def note(db: Connection, now: datetime) -> None:
    """Say when it came to be so, of what the deed under way has made worth telling."""
    db.execute(_NOTE, {"now": now})


def next_waiting(db: Connection, now: datetime, passed: Waiting | None = None) -> Waiting | None:
    """Return the message that has waited longest and may be sent now; on a server nobody else gets it.

    What is sent in bulk comes after everything else. With ``passed``, it is the next one after that.
    """
    one = (
        select(
            _its.id,
            _its.application_id,
            _its.kind,
            _its.tries,
            _its.at,
            _its.campaign_id,
            _its.not_before,
        )
        .where(_its.at <= now)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row = None
    if passed is None or passed.campaign_id is None:
        due = or_(_its.not_before.is_(None), _its.not_before <= now)
        alone = one.where(WAITING_ALONE, due).order_by(_its.at, _its.id)
        row = db.execute(alone if passed is None else alone.where(_after(_its.at, passed.at, passed))).first()
    if row is None:
        bulk = one.where(WAITING_IN_BULK, _its.not_before <= now).order_by(_its.not_before, _its.id)
        if passed is not None and passed.campaign_id is not None and passed.not_before is not None:
            bulk = bulk.where(_after(_its.not_before, passed.not_before, passed))
        row = db.execute(bulk).first()
    return None if row is None else Waiting(*row)


def put_off(db: Connection, message_id: int, until: datetime, why: str) -> None:
    """Let a waiting message wait until a moment, which is no try of it."""
    db.execute(_where(message_id, MessageState.WAITING).values(not_before=until, why=why[:200]))


def claim(db: Connection, message_id: int, chosen: Chosen, token: str, lease_until: datetime) -> None:
    """Give a waiting message into the hands of a sender."""
    db.execute(
        _where(message_id, MessageState.WAITING).values(
            state=MessageState.HANDING,
            medium=chosen.medium,
            address=chosen.address,
            language=chosen.language,
            token=token,
            lease_until=lease_until,
            tries=_its.tries + 1,
        )
    )


def close(db: Connection, message_id: int, state: MessageState, now: datetime) -> None:
    """End a waiting message that will not be sent."""
    db.execute(_where(message_id, MessageState.WAITING).values(state=state, settled_at=now))


def hold(db: Connection, message_id: int, token: str, lease_until: datetime) -> bool:
    """Keep a claimed message in the same hands for longer, and return whether it still was in them."""
    claimed = _where(message_id, MessageState.HANDING).where(_its.token == token)
    return db.execute(claimed.values(lease_until=lease_until)).rowcount == 1


def settle(db: Connection, message_id: int, token: str, values: Mapping[str, Any]) -> bool:
    """Write down what became of a claimed message, and return whether the claim was still good."""
    claimed = _where(message_id, MessageState.HANDING).where(_its.token == token)
    return db.execute(claimed.values(token=None, lease_until=None, **values)).rowcount == 1


def end_leases(db: Connection, now: datetime, again: Collection[Medium]) -> int:
    """End the claims of senders that went away; whether their messages were sent, nobody knows.

    A carrier of ``again`` knows a message it has, so it may be given once more.
    """
    ended = (_its.state == MessageState.HANDING, _its.lease_until <= now)
    message_sendings.lose(db, select(_its.id).where(*ended))
    late = update(message).where(*ended)
    free = {"token": None, "lease_until": None}
    back = db.execute(late.where(_its.medium.in_(again)).values(state=MessageState.WAITING, **free)).rowcount
    lost = {"state": MessageState.UNKNOWN, "settled_at": now}
    return back + db.execute(late.values(**lost, **free)).rowcount


def lapse(db: Connection, before: datetime, now: datetime) -> int:
    """Give up what has waited since before a moment, and return how many; in bulk, since it might leave."""
    ended = update(message).values(state=MessageState.LAPSED, settled_at=now)
    alone = db.execute(ended.where(WAITING_ALONE, _its.at < before)).rowcount
    return alone + db.execute(ended.where(WAITING_IN_BULK, _its.not_before < before)).rowcount


def under_way(db: Connection, medium: Medium, since: datetime, limit: int) -> tuple[Taken, ...]:
    """Return messages a carrier took since a moment, of which it may still say that they arrived."""
    query = (
        select(_its.id, _its.application_id, _its.carrier_id, _its.address)
        .where(_its.state == MessageState.TAKEN, _its.settled_at >= since)
        .where(_its.medium == medium, _its.carrier_id.is_not(None))
        .order_by(_its.settled_at, _its.id)
        .limit(limit)
    )
    return tuple(Taken(*row) for row in db.execute(query))


def arrived(db: Connection, message_id: int, arrival: Arrival) -> bool:
    """Write down what a carrier reports, and return whether that is new."""
    if arrival not in _ARRIVED:
        return False
    state = _ARRIVED[arrival]
    message_sendings.arrived(db, message_id, state)
    return db.execute(_where(message_id, MessageState.TAKEN).values(state=state)).rowcount == 1


def contacts(db: Connection, addresses: Collection[str]) -> dict[str, Contact]:
    """Return what holds for each of some numbers and addresses of which something is known."""
    query = select(contact.c.address, contact.c.wish, contact.c.language)
    rows = db.execute(query.where(contact.c.address.in_([one for one in addresses if one])))
    return {address: Contact(wish, language) for address, wish, language in rows}


def every_contact(db: Connection) -> dict[str, Contact]:
    """Return what holds for every number and address of which something is known."""
    return {
        row[0]: Contact(*row[1:]) for row in db.execute(select(_known.address, _known.wish, _known.language))
    }


def wish(db: Connection, address: str, said: Contact, now: datetime, staff_id: int | None) -> None:
    """Write down what holds for a number or an address from now on."""
    values = {"wish": said.wish, "language": said.language, "at": now, "staff_id": staff_id}
    known = update(contact).where(contact.c.address == address)
    if db.execute(known.values(**values)).rowcount == 0:
        db.execute(insert(contact).values(address=address, **values))


def dead(db: Connection, address: str, now: datetime) -> None:
    """Write down that nobody has a number or an address, as a carrier says."""
    wish(db, address, Contact(Wish.DEAD), now, None)


def _after(order: Column[datetime], moment: datetime, passed: Waiting) -> ColumnElement[bool]:
    return and_(order >= moment, or_(order > moment, _its.id > passed.id))


def _where(message_id: int, state: MessageState) -> Update:
    return update(message).where(and_(_its.id == message_id, _its.state == state))
