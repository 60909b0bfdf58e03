"""The office's key as the database keeps it: locked up, with when and by whom."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Select, delete, func, insert, select, text, update

from desk.data.counter_tables import scan, scan_part
from desk.data.data_key import DataKey, Wrapped
from desk.data.office_tables import journal
from desk.data.safe_tables import key_wrap, office_key, scan_seal
from desk.domain.journal import Action
from desk.domain.safe import LastBackup

PASSPHRASE, RECOVERY = "passphrase", "recovery"
_COLUMNS = tuple(key_wrap.c[name] for name in Wrapped.__dataclass_fields__)


def key_id(db: Connection) -> str | None:
    """Return the name of the office's key, None when it has none."""
    found: str | None = db.execute(select(office_key.c.key_id)).scalar()
    return found


def hold(db: Connection) -> None:
    """Let nobody attach a file until the end of this transaction, who may not have heard of a key yet."""
    if db.dialect.name == "postgresql":
        db.execute(text("LOCK TABLE scan IN SHARE ROW EXCLUSIVE MODE"))


def add(db: Connection, key: DataKey, now: datetime, staff_id: int) -> None:
    """Give the office its key."""
    db.execute(insert(office_key).values(id=1, key_id=key.id, made_at=now, staff_id=staff_id))


def put(db: Connection, wrapped: Wrapped, now: datetime, staff_id: int) -> None:
    """Keep a lock; an earlier one of its kind opens nothing any more."""
    db.execute(delete(key_wrap).where(key_wrap.c.kind == wrapped.kind))
    values = {name: getattr(wrapped, name) for name in Wrapped.__dataclass_fields__}
    db.execute(insert(key_wrap).values(**values, made_at=now, staff_id=staff_id))


def wraps(db: Connection) -> tuple[Wrapped, ...]:
    """Return every lock, the passphrase's first."""
    return tuple(Wrapped(*row) for row in db.execute(select(*_COLUMNS).order_by(key_wrap.c.kind)))


def moments(db: Connection) -> dict[str, datetime]:
    """Return when each lock was made, and under the key's own name when the office got its key."""
    found = {row.kind: row.made_at for row in db.execute(select(key_wrap.c.kind, key_wrap.c.made_at))}
    made = db.execute(select(office_key.c.made_at)).scalar()
    return found if made is None else {**found, "key": made}


def sealed_at(db: Connection) -> datetime | None:
    """Return when the last file of before the passphrase was encrypted."""
    found: datetime | None = db.execute(select(office_key.c.sealed_at)).scalar()
    return found


def note_sealed(db: Connection, now: datetime) -> None:
    """Note that no file is left in the clear."""
    db.execute(update(office_key).values(sealed_at=now))


def unsealed(db: Connection) -> int:
    """Return how many files lie in the clear."""
    return int(db.execute(select(func.count()).select_from(_in_the_clear().subquery())).scalar_one())


def next_unsealed(db: Connection, after: str, most: int) -> tuple[str, ...]:
    """Return files that lie in the clear, in their order from ``after`` on."""
    query = _in_the_clear().where(scan.c.sha256 > after).order_by(scan.c.sha256).limit(most)
    return tuple(db.execute(query).scalars())


def last_backup(db: Connection) -> LastBackup | None:
    """Return the newest backup the journal tells of."""
    query = (
        select(journal.c.at, journal.c.facts)
        .where(journal.c.subject == "backup", journal.c.action == Action.BACKUP_MADE.code)
        .order_by(journal.c.id.desc())
        .limit(1)
    )
    row = db.execute(query).first()
    if row is None:
        return None
    facts = row.facts
    return LastBackup(
        row.at,
        str(facts.get("file", "")),
        int(facts.get("bytes", 0)),
        bool(facts.get("encrypted", False)),
        bool(facts.get("verified", False)),
    )


def _in_the_clear() -> Select[str]:
    kept = select(scan_part.c.part).where(scan_part.c.sha256 == scan.c.sha256).exists()
    sealed = select(scan_seal.c.sha256).where(scan_seal.c.sha256 == scan.c.sha256).exists()
    return select(scan.c.sha256).where(kept, ~sealed)
