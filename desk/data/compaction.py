"""Leaves nothing of deleted rows in the office's files: pages written anew, the log beside them emptied."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing

from sqlalchemy import Connection, text

from desk.data import limits
from desk.data.database import Database

GONE, WAITS, SERVER = "gone", "waits", "server"
_PATIENCE_S = 2.0
"""How long somebody who reads or writes is waited for, while nobody else can write."""
_IN_MEMORY = 256 << 20
"""Bytes up to which an office is written anew in memory, so that no temporary file holds anybody."""


def begin(db: Connection) -> None:
    """Let SQLite write zeros over what this transaction deletes; a server writes its pages anew later."""
    if db.dialect.name == "sqlite":
        db.execute(text("PRAGMA secure_delete = ON"))


def compact(database: Database, tables: Iterable[str]) -> str:
    """Write the office's pages anew, and return what is certain of the traces.

    ``gone``: the file and the log beside it hold none. ``waits``: somebody reads the office, so the log
    beside it could not be emptied yet, or a server does it for the office's owner alone. ``server``: the
    tables are written anew, but the server's log of changes holds them until it is overwritten.
    """
    return _file(database) if database.is_sqlite else _server(database, tables)


def _file(database: Database) -> str:
    path = database.path
    if path is None:
        return GONE
    with closing(sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None)) as raw:
        raw.execute("PRAGMA secure_delete = ON")
        raw.execute(f"PRAGMA temp_store = {'MEMORY' if path.stat().st_size < _IN_MEMORY else 'FILE'}")
        try:
            raw.execute("VACUUM")
        except sqlite3.OperationalError as error:
            # Somebody is in the middle of a long write; the next round does it.
            if "locked" in str(error) or "busy" in str(error):
                return WAITS
            raise
        (busy, _, _) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return WAITS if busy else GONE


def _server(database: Database, tables: Iterable[str]) -> str:
    if database.own_login:
        return WAITS  # for anybody but its owner a server leaves a table as it is, and does not say so
    with database.outside() as raw, limits.taking_time(raw):
        for table in sorted(set(tables)):
            raw.execute(f'VACUUM FULL ANALYZE "{table}"')
    return SERVER
