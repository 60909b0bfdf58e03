"""Whose turn it is to write in a file: everybody who waits has the same chance.

SQLite's own way to wait asks ever less often, in the end ten times a second. Among many who write without a
pause, whoever has waited longest is then the least likely to be next: of 16, some had no turn for 15 seconds.
"""

from __future__ import annotations

import sqlite3
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection

BEGIN_TO_WRITE = "BEGIN IMMEDIATE"
_ASK_AGAIN_S = 0.004


def take(connection: Connection, patience_ms: int) -> None:
    """Begin to write as soon as nobody else does.

    Raises:
        OperationalError: somebody else went on writing for too long.
    """
    raw: Any = connection.connection.driver_connection
    until = monotonic() + patience_ms / 1000
    raw.execute("PRAGMA busy_timeout = 0")
    try:
        while _busy(raw) and monotonic() < until:
            sleep(_ASK_AGAIN_S)
        if not raw.in_transaction:
            connection.exec_driver_sql(BEGIN_TO_WRITE)  # which says what is in the way
    finally:
        raw.execute(f"PRAGMA busy_timeout = {patience_ms}")


def _busy(raw: Any) -> bool:
    """Begin to write, and say whether somebody else does."""
    try:
        raw.execute(BEGIN_TO_WRITE)
    except sqlite3.Error as error:
        return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
    return False
