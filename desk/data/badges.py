"""Badges and their PINs in and out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from desk.data.account_tables import badge
from desk.data.server_functions import account_known, own_badge
from desk.domain.account_errors import BadgeTaken
from desk.domain.accounts import WRONG_PINS, BadgeState, Tries


@dataclass(frozen=True, slots=True)
class Badge:
    """What is kept of somebody's badge; at a server, a print stands for the PIN of who is not asking."""

    staff_id: int
    badge_hash: str
    pin_hash: str


_ROW = select(badge.c.staff_id, badge.c.badge_hash, badge.c.pin_hash)
_KNOWN_ROW = select(badge.c.staff_id, badge.c.badge_hash, account_known.c.pin).join(
    account_known, account_known.c.staff_id == badge.c.staff_id
)


def give(db: Connection, staff_id: int, badge_hash: str, now: datetime) -> None:
    """Keep somebody's badge; the PIN of the one before goes with it.

    Raises:
        BadgeTaken: somebody has this badge.
    """
    take(db, staff_id)
    try:
        db.execute(insert(badge).values(staff_id=staff_id, badge_hash=badge_hash, pin_hash="", given_at=now))
    except IntegrityError as error:
        raise BadgeTaken from error


def take(db: Connection, staff_id: int) -> None:
    """Let somebody have no badge."""
    db.execute(delete(badge).where(badge.c.staff_id == staff_id))


def choose_pin(db: Connection, staff_id: int, badge_hash: str, pin_hash: str) -> bool:
    """Keep a PIN; False when the badge is not theirs."""
    theirs = (badge.c.staff_id == staff_id) & (badge.c.badge_hash == badge_hash)
    return bool(db.execute(update(badge).where(theirs).values(pin_hash=pin_hash)).rowcount)


def by_hash(db: Connection, badge_hash: str) -> Badge | None:
    """Return a badge by the hash of what was scanned."""
    its = own_badge if db.dialect.name == "postgresql" else badge
    row = db.execute(
        select(its.c.staff_id, its.c.badge_hash, its.c.pin_hash).where(its.c.badge_hash == badge_hash)
    ).first()
    return None if row is None else Badge(*row)


def of(db: Connection, staff_id: int) -> Badge | None:
    """Return somebody's badge."""
    row = db.execute(_known(db).where(badge.c.staff_id == staff_id)).first()
    return None if row is None else Badge(*row)


def every(db: Connection) -> Mapping[int, Badge]:
    """Return all badges by whose they are."""
    return {row[0]: Badge(*row) for row in db.execute(_known(db))}


def _known(db: Connection) -> Select[Any]:
    return _KNOWN_ROW if db.dialect.name == "postgresql" else _ROW


def state_of(kept: Badge | None, wrong: Tries | None) -> BadgeState:
    """Return what a badge opens after so many wrong PINs."""
    if kept is None:
        return BadgeState.NONE
    if not kept.pin_hash:
        return BadgeState.NO_PIN
    return BadgeState.ASLEEP if wrong is not None and wrong.failed >= WRONG_PINS else BadgeState.READY
