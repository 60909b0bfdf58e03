"""Writing what a person did about a message: a call, another try; and what holds for a citizen's contacts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, update

from desk.data import messages
from desk.data.message_tables import message, message_call
from desk.domain.message_calls import CallOutcome
from desk.domain.messages import FAILED, Language, MessageState, Wish
from desk.domain.sending import NOBODY_SAID, Contact

_its = message.c
_ANEW = {
    "state": MessageState.WAITING,
    "not_before": None,
    "settled_at": None,
    "carrier_id": None,
    "why": "",
    "tries": 0,
    "closed": False,
}


def keep(db: Connection, message_id: int, outcome: CallOutcome, *, staff_id: int, now: datetime) -> None:
    """Keep what came of a call."""
    values = {"message_id": message_id, "outcome": outcome, "staff_id": staff_id, "at": now}
    db.execute(insert(message_call).values(**values))


def close(db: Connection, application_id: int) -> None:
    """Let nobody be called about what failed for an application until now."""
    failed = update(message).where(_its.application_id == application_id, _its.state.in_(FAILED))
    db.execute(failed.values(closed=True))


def send_again(
    db: Connection, message_id: int, state: MessageState, noted: datetime | None, now: datetime
) -> bool:
    """Let a message ``noted`` before be sent as if it were new, and return whether it still stood so.

    Its moment is of another second, and so is what carriers know it by: they send it once more.
    """
    at = now if noted is None else max(now, noted + timedelta(seconds=1))
    one = update(message).where(_its.id == message_id, _its.state == state)
    return db.execute(one.values(**_ANEW, at=at)).rowcount == 1


def note_wish(
    db: Connection,
    addresses: Collection[str],
    wish: Wish,
    now: datetime,
    staff_id: int,
    language: Language | None = None,
) -> None:
    """Write down what somebody asked for, for each of their addresses; without one, the language stays."""
    known = messages.contacts(db, addresses)
    for address in addresses:
        before = known.get(address, NOBODY_SAID)
        messages.wish(db, address, Contact(wish, language or before.language), now, staff_id)
