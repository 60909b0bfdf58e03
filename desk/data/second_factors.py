"""Second factors in and out: each secret sealed under a password or a recovery code, never readable here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from desk.data.account_tables import recovery_code, second_factor
from desk.data.server_functions import account_known, own_recovery_code, own_second_factor


@dataclass(frozen=True, slots=True)
class Sealed:
    """A secret under a key: the salt of the key in hex digits, and what only the key opens."""

    salt: str
    sealed: str


@dataclass(frozen=True, slots=True)
class Factor:
    """Somebody's second factor; an empty seal has to be made anew by a recovery code."""

    staff_id: int
    seal: Sealed
    last_step: int


def of(db: Connection, staff_id: int) -> Factor | None:
    """Return somebody's second factor."""
    its = own_second_factor if _at_server(db) else second_factor
    columns = (its.c.salt, its.c.sealed, its.c.last_step)
    row = db.execute(select(*columns).where(its.c.staff_id == staff_id)).first()
    return None if row is None else Factor(staff_id, Sealed(row[0], row[1]), row[2])


def everybody(db: Connection) -> frozenset[int]:
    """Return everybody who has a second factor."""
    known = select(account_known.c.staff_id).where(account_known.c.second_factor_since.is_not(None))
    return frozenset(db.execute(known if _at_server(db) else select(second_factor.c.staff_id)).scalars())


def set_up(
    db: Connection, staff_id: int, seal: Sealed, codes: Sequence[Sealed], step: int, now: datetime
) -> None:
    """Keep a second factor and its recovery codes in place of what was there."""
    remove(db, staff_id)
    values = {"staff_id": staff_id, "salt": seal.salt, "sealed": seal.sealed, "last_step": step, "since": now}
    db.execute(insert(second_factor).values(**values))
    _keep_codes(db, staff_id, codes)


def remove(db: Connection, staff_id: int) -> bool:
    """Remove somebody's second factor; False when there was none."""
    db.execute(delete(recovery_code).where(recovery_code.c.staff_id == staff_id))
    gone = db.execute(delete(second_factor).where(second_factor.c.staff_id == staff_id))
    return bool(gone.rowcount)


def seal_anew(db: Connection, staff_id: int, seal: Sealed) -> None:
    """Keep the secret under the key of another password."""
    db.execute(
        update(second_factor)
        .where(second_factor.c.staff_id == staff_id)
        .values(salt=seal.salt, sealed=seal.sealed)
    )


def forget_seal(db: Connection, staff_id: int) -> None:
    """Let the secret be opened by a recovery code alone: the password whose key sealed it is gone."""
    db.execute(update(second_factor).where(second_factor.c.staff_id == staff_id).values(sealed=""))


def spend_step(db: Connection, staff_id: int, step: int) -> bool:
    """Use up a code of the app and all before it; False when it was used already."""
    newer = (second_factor.c.staff_id == staff_id) & (second_factor.c.last_step < step)
    return bool(db.execute(update(second_factor).where(newer).values(last_step=step)).rowcount)


def codes(db: Connection, staff_id: int) -> tuple[tuple[int, Sealed], ...]:
    """Return the recovery codes that were not used yet, by their numbers."""
    its = own_recovery_code if _at_server(db) else recovery_code
    query = select(its.c.id, its.c.salt, its.c.sealed).where(
        its.c.staff_id == staff_id, its.c.used_at.is_(None)
    )
    return tuple((row[0], Sealed(row[1], row[2])) for row in db.execute(query.order_by(its.c.id)))


def codes_left(db: Connection, staff_id: int) -> int:
    """Return how many recovery codes were not used yet."""
    unused = (recovery_code.c.staff_id == staff_id) & recovery_code.c.used_at.is_(None)
    return int(db.execute(select(func.count()).where(unused)).scalar_one())


def spend_code(db: Connection, number: int, now: datetime) -> bool:
    """Use up a recovery code; False when it was used already."""
    unused = (recovery_code.c.id == number) & recovery_code.c.used_at.is_(None)
    return bool(db.execute(update(recovery_code).where(unused).values(used_at=now)).rowcount)


def replace_codes(db: Connection, staff_id: int, sealed: Sequence[Sealed]) -> None:
    """Keep other recovery codes; the ones before open nothing any more."""
    db.execute(delete(recovery_code).where(recovery_code.c.staff_id == staff_id))
    _keep_codes(db, staff_id, sealed)


def _at_server(db: Connection) -> bool:
    """Whether a server shows these secrets to their owner alone."""
    return db.dialect.name == "postgresql"


def _keep_codes(db: Connection, staff_id: int, sealed: Sequence[Sealed]) -> None:
    db.execute(
        insert(recovery_code),
        [{"staff_id": staff_id, "salt": each.salt, "sealed": each.sealed} for each in sealed],
    )
