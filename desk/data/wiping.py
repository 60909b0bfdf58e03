"""Makes what was deleted really gone: from the pages of the file, not only from the tables."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, text

from desk.data import limits
from desk.data.database import Database

_STEP_BYTES = 8 * 1024 * 1024
"""So much is written over in one transaction: others wait for milliseconds."""
_FEW = 2
"""Free pages that no row of zeros fits into; they are the list of free pages itself."""

OnStep = Callable[[int, int], None]


def begin(db: Connection) -> None:
    """Let what this transaction deletes or writes over be overwritten in the file as well."""
    if db.dialect.name == "sqlite":
        db.execute(text("PRAGMA secure_delete = ON"))


def wipe(database: Database, on_step: OnStep | None = None) -> bool:
    """Overwrite what earlier deletions left on free pages, while others work on.

    Returns whether nothing is left: somebody who reads just then keeps the log of changes as it is, and on a
    server that is busy with the files nothing is written anew. It may be called again at any time.
    """
    return _wipe_file(database, on_step) if database.is_sqlite else _wipe_server(database)


def _wipe_file(database: Database, on_step: OnStep | None) -> bool:
    with database.transaction() as db:
        # A killed wiping left it behind: its rows are zeros already.
        db.execute(text("CREATE TABLE IF NOT EXISTS wiping (zeros BLOB NOT NULL)"))
        page = int(db.execute(text("PRAGMA page_size")).scalar_one())
        total = _free(db)
    left = total
    try:
        while left > _FEW:
            with database.transaction() as db:
                length = min(_STEP_BYTES, max(1, left - 1) * (page - 64))
                db.execute(text("INSERT INTO wiping (zeros) VALUES (zeroblob(:length))"), {"length": length})
                now = _free(db)
            if now >= left:
                break
            left = now
            if on_step is not None:
                on_step(total - left, total)
    finally:
        with database.transaction() as db:
            db.execute(text("DROP TABLE wiping"))
    with database.outside() as raw:
        busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


def _free(db: Connection) -> int:
    return int(db.execute(text("PRAGMA freelist_count")).scalar_one())


def _wipe_server(database: Database) -> bool:
    if database.own_login:
        return False  # for anybody but its owner a server leaves a table as it is, and does not say so
    with database.outside() as raw, limits.taking_time(raw):
        raw.execute("SET lock_timeout = '3s'")
        try:
            raw.execute("VACUUM (FULL) scan_part")
        except Exception as error:
            if getattr(error, "sqlstate", None) != _LOCK_NOT_AVAILABLE:
                raise
            return False
        finally:
            raw.execute("RESET lock_timeout")
    return True


_LOCK_NOT_AVAILABLE = "55P03"
