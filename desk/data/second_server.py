"""Knows whether a server waits for its second one: it answers every question then, and confirms no step.

With synchronous replication a commit ends when the second server has it too. Neither a time limit of the
server nor one of TCP ends that wait: it ends when the second one is back, or is not waited for any longer.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from time import monotonic

from sqlalchemy import Connection

from desk.domain.errors import OfficeUnavailable
from desk.domain.text import mark

WAITS = (
    "(SELECT current_setting('synchronous_standby_names') <> ''"
    " AND current_setting('synchronous_commit') NOT IN ('off', 'local')"
    " AND (NOT EXISTS (SELECT FROM pg_stat_get_wal_senders()) OR EXISTS (SELECT FROM pg_stat_activity"
    " WHERE wait_event = 'SyncRep' AND datname = current_database()"
    " AND query_start < clock_timestamp() - interval '1 second')))"
)
"""Whether a server confirms nothing now: nobody follows it, or a step has waited for a second already.

Everybody may see how many follow; of the steps that wait, each role sees its own. Source: PostgreSQL
documentation, 27.2.8 (synchronous replication) and 28.2 (what is hidden of the others' sessions).
"""
WAITING = (
    mark("office_unavailable", "The office's server waits for its second machine and confirms no step"),
    mark(
        "office_unavailable",
        "Nothing of this step was written. Ask the administrator to start the second server, or to let the "
        "first one work alone; then try again",
    ),
)
KNOWN_FOR_S = 2.0
"""So long what was heard or asked holds; somebody who listens hears it anew after each beat."""
STUCK_S = 1.0


class SecondServer:
    """What one program knows of the server behind its server; used by all of its threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waits, self._known_until = False, 0.0
        self._commits: dict[object, tuple[float, bool]] = {}

    @property
    def waits(self) -> bool:
        """Whether the server is known to wait."""
        return self._waits and monotonic() < self._known_until

    @property
    def keeps_deed(self) -> bool:
        """Whether a deed of this program is on its way into the books and is not confirmed."""
        with self._lock:
            return any(deed for _, deed in self._commits.values())

    @property
    def stuck(self) -> bool:
        """Whether a commit of this program has had no answer for longer than any takes."""
        with self._lock:
            return any(monotonic() - began > STUCK_S for began, _ in self._commits.values())

    def know(self, *, waits: bool) -> None:
        """Keep what the server said of itself a moment ago."""
        self._waits, self._known_until = waits, monotonic() + KNOWN_FOR_S

    def check(self, db: Connection) -> None:
        """Let pass who is about to write: what would wait without limit is not begun.

        Raises:
            OfficeUnavailable: the server confirms nothing now; nothing was written.
        """
        if monotonic() >= self._known_until:
            self.know(waits=bool(db.exec_driver_sql(f"SELECT {WAITS}").scalar_one()))
        if self._waits:
            raise OfficeUnavailable(*WAITING)

    @contextmanager
    def confirming(self, *, deed: bool) -> Iterator[None]:
        """Know of a commit while it is under way; a ``deed`` is what a person waits for."""
        token = object()
        with self._lock:
            self._commits[token] = (monotonic(), deed)
        try:
            yield
        finally:
            with self._lock:
                del self._commits[token]
