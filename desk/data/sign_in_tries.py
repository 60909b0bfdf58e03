"""Wrong tries at the door, kept under a hash of the name that was typed, whether anybody has it or not."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping
from datetime import datetime
from hmac import new as keyed

from sqlalchemy import Connection, bindparam, delete, select, text, update

from desk.data.account_tables import account_salt, sign_in_try
from desk.data.columns import UtcTime
from desk.domain.accounts import FORGET_AFTER, FORGET_NAMES_AFTER, LOCK_AFTER, Tries

_FIRST_SALT = text("INSERT INTO account_salt (id, salt) VALUES (1, :salt) ON CONFLICT (id) DO NOTHING")
_ONE_MORE = text(
    "INSERT INTO sign_in_try (name_hash, failed, last_at) VALUES (:name_hash, 1, :at)"
    " ON CONFLICT (name_hash) DO UPDATE SET failed = sign_in_try.failed + 1, last_at = :at"
).bindparams(bindparam("at", type_=UtcTime))


def known_salt(db: Connection) -> str | None:
    """Return the office's salt in hex digits, None before anybody came to the door."""
    return db.execute(select(account_salt.c.salt)).scalar()


def salt(db: Connection) -> str:
    """Return the office's salt in hex digits; the first who needs it makes it."""
    known = known_salt(db)
    if known is not None:
        return known
    db.execute(_FIRST_SALT, {"salt": secrets.token_hex(32)})
    return str(known_salt(db))  # in the morning many come to the door at once, and one of them was the first


def name_hash(salt_of_office: str, login: str) -> str:
    """Return under what the tries of a sign-in name are kept; what was typed may be a password."""
    return keyed(bytes.fromhex(salt_of_office), login.encode(), "sha256").hexdigest()


def of(db: Connection, name: str) -> Tries | None:
    """Return the wrong tries under one name hash."""
    row = db.execute(
        select(sign_in_try.c.failed, sign_in_try.c.last_at)
        .where(sign_in_try.c.name_hash == name)
        .with_for_update()
    ).first()
    return None if row is None else Tries(*row)


def every(db: Connection) -> Mapping[str, Tries]:
    """Return all wrong tries by name hash."""
    rows = db.execute(select(sign_in_try.c.name_hash, sign_in_try.c.failed, sign_in_try.c.last_at))
    return {row[0]: Tries(row[1], row[2]) for row in rows}


def one_more(db: Connection, name: str, now: datetime) -> None:
    """Count a try as wrong, before it is known whether it is: who tries twice at once waits all the same."""
    db.execute(_ONE_MORE, {"name_hash": name, "at": now})


def clear(db: Connection, *names: str) -> None:
    """Forget the wrong tries under some name hashes."""
    db.execute(delete(sign_in_try).where(sign_in_try.c.name_hash.in_(names)))


def put_back(db: Connection, name: str, before: Tries | None) -> None:
    """Let a try not have been one: it was right, and more is needed."""
    if before is None:
        clear(db, name)
        return
    db.execute(
        update(sign_in_try)
        .where(sign_in_try.c.name_hash == name)
        .values(failed=before.failed, last_at=before.last_at)
    )


def purge(db: Connection, now: datetime, accounts: Collection[str], badges: Collection[str]) -> None:
    """Forget what is old; a locked account stays locked and a badge asleep, what nobody has is forgotten."""
    old, name = sign_in_try.c.last_at, sign_in_try.c.name_hash
    few = sign_in_try.c.failed < LOCK_AFTER
    db.execute(delete(sign_in_try).where(old <= now - FORGET_AFTER, few, name.not_in(badges)))
    db.execute(delete(sign_in_try).where(old <= now - FORGET_NAMES_AFTER, name.not_in([*accounts, *badges])))
