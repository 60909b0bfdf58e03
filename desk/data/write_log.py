"""The log of changes beside a file, begun anew before those who read without a pause let it grow for ever.

SQLite writes over its log only from a moment at which nobody reads from it (sqlite.org/wal.html, section 6).
Among many who read all the time that moment never comes by itself.
"""

from __future__ import annotations

from desk.data.database import Database

LONG = 16 << 20
"""Bytes from which the log is worth a moment in which nobody else writes."""
_PATIENCE_MS = 1_000
"""So long those who read are waited for at most; the next minute tries again."""


def shorten(database: Database) -> None:
    """Carry a long log into the file and empty it; a server looks after its own.

    Raises:
        OfficeUnavailable: the database cannot be written.
    """
    if database.path is None:
        return
    log = database.path.with_name(f"{database.path.name}-wal")
    if not log.exists() or log.stat().st_size < LONG:
        return
    with database.outside() as raw:
        (before,) = raw.execute("PRAGMA busy_timeout").fetchone()
        raw.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
        try:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            raw.execute(f"PRAGMA busy_timeout = {before}")
