"""How long a server may work for one statement, wait for another counter, and be kept waiting in between.

A statement at a counter takes milliseconds; one that takes half a minute would keep a connection, and perhaps
records, from everybody else. Long works, such as a report of a year, say so for their own transaction.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, text

from desk.domain.errors import OfficeUnavailable
from desk.domain.server_errors import HeldByOthers, TookTooLong
from desk.domain.text import mark

STATEMENT_S = 20
LOCK_S = 10
"""Less than a statement may take, so that waiting for others is told as what it is."""
PAUSE_S = 7
"""Between two statements of one transaction, where nothing waits for a person or for a file.

Less than others wait for a lock: a PC whose cable is pulled in the middle of a deed lets go before anybody
else is refused.
"""
LONG_S = 900
KEPT_OPEN = 2
AT_MOST = 2
"""Connections of one office object: so many stay open, and so many more are opened while all are in use.

A window works in four threads, so that none of them waits for a connection. 64 windows at rest hold 128, and
one more each that listens.
"""
CROWDED = (
    mark("office_unavailable", "This PC is asking the server for more at once than it has connections"),
    mark("office_unavailable", "Nothing was written. Wait until what is running has ended, then try again"),
)
_MS = 1_000
SERVER_OPTIONS = " ".join(
    f"-c {name}={seconds * _MS}"
    for name, seconds in (
        ("statement_timeout", STATEMENT_S),
        ("lock_timeout", LOCK_S),
        ("idle_in_transaction_session_timeout", PAUSE_S),
    )
)
"""What the server holds every connection to. Source: PostgreSQL documentation, 19.11.1."""
_LONGER = tuple(
    text(f"SET LOCAL {name} = {LONG_S * _MS}")
    for name in ("statement_timeout", "idle_in_transaction_session_timeout")
)
_HELD = "55P03"
_ENDED = {
    "57014": (
        TookTooLong,
        mark("office_unavailable", "The server took longer for this than a step may take, and ended it"),
        mark(
            "office_unavailable",
            "Nothing was written. Try again, or ask for less at once; if it stays so, tell the administrator",
        ),
    ),
    "25P03": (
        TookTooLong,
        mark("office_unavailable", "This step paused for too long while it held records; it was ended"),
        mark("office_unavailable", "Nothing was written. Try again"),
    ),
    _HELD: (
        HeldByOthers,
        mark("office_unavailable", "Another counter is changing the same records and takes long"),
        mark("office_unavailable", "Nothing of yours was written. Try again in a moment"),
    ),
    "53100": (
        OfficeUnavailable,
        mark("office_unavailable", "The disk of the office's server is full"),
        mark(
            "office_unavailable",
            "Nothing was written. Tell the administrator at once: room has to be made on the server's disk",
        ),
    ),
}
"""By SQLSTATE. Source: PostgreSQL documentation, appendix A."""


def take_time(db: Connection) -> None:
    """Let this transaction alone take long; whoever needs its records still waits no longer than before."""
    if db.dialect.name == "postgresql":
        for longer in _LONGER:
            db.execute(longer)


@contextmanager
def taking_time(raw: Any) -> Iterator[None]:
    """Let a connection of a server's driver that stands in no transaction take long."""
    raw.execute(f"SET statement_timeout = {LONG_S * _MS}")
    try:
        yield
    finally:
        raw.execute("RESET statement_timeout")


def waited_for_others(error: BaseException | None) -> bool:
    """Whether a statement was ended because others held what it needs."""
    return getattr(error, "sqlstate", None) == _HELD


def ended(error: BaseException | None) -> OfficeUnavailable | None:
    """Return what to say when a limit or the disk ended a statement; None when something else was wrong."""
    found = _ENDED.get(getattr(error, "sqlstate", None) or "")
    if found is None:
        return None
    kind, cause, cure = found
    return kind(cause, cure, str(error)[:200])
