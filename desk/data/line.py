"""The line to an office's server: let go when the server is gone, so that nobody waits for its answer."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from threading import Condition, Thread
from typing import Any

from sqlalchemy import Engine, event

from desk.data.wakeful import Wakeful
from desk.domain.errors import OfficeUnavailable
from desk.domain.text import mark

SERVER_GONE = (
    mark("office_unavailable", "The office's server cannot be reached"),
    mark("office_unavailable", "Check the network cable and the server, then try again"),
)


class Line:
    """The connections of one engine to a server.

    A server that is cut off without a goodbye leaves whoever asked it waiting: a statement's time limit is
    the server's own, and TCP's timers see nothing where something on the way still answers. Whoever knows
    that the server is gone says so here; every question under way then fails at once, in whatever thread.
    """

    def __init__(self) -> None:
        self._engine: Engine | None = None
        self._connections: set[Any] = set()
        self._told = Condition()
        self._gone = False
        self._why = OfficeUnavailable(*SERVER_GONE)

    def keep(self, engine: Engine) -> None:
        """Know the connections of ``engine`` from now on."""
        self._engine = engine
        event.listen(engine, "connect", self._on_connected)
        event.listen(engine, "close", self._on_closed)
        event.listen(engine, "close_detached", self._on_detached)

    @property
    def gone(self) -> bool:
        """Whether the line was let go and not taken up again."""
        return self._gone

    def check(self) -> None:
        """Let pass who asks the server.

        Raises:
            OfficeUnavailable: it is known to be gone; asking would only keep the asker waiting.
            LetInNoLonger: it is there, but not for whoever is signed in.
        """
        if self._gone:
            raise replace(self._why)

    def connect(self, make: Callable[[], Any]) -> Any:
        """Return the connection that ``make`` makes, or wait no longer once the server is known to be gone.

        Nothing reaches into a connection that is being made, so a thread of its own makes it.

        Raises:
            OfficeUnavailable: the server is known to be gone.
        """
        self.check()
        attempt = _Attempt(make, self._told)
        attempt.start()
        with self._told:
            self._told.wait_for(lambda: attempt.done or self._gone)
            attempt.waited_for = attempt.done
        if not attempt.waited_for:
            raise OfficeUnavailable(*SERVER_GONE)
        return attempt.result()

    def let_go(self, why: OfficeUnavailable | None = None) -> None:
        """End every question under way, and refuse new ones until ``take_up``; call it from any thread."""
        with self._told:
            self._gone, self._why = True, why or OfficeUnavailable(*SERVER_GONE)
            self._told.notify_all()
            waiting = list(self._connections)
        for connection in waiting:
            _shut(connection)

    def take_up(self) -> None:
        """Ask the server again, over new connections."""
        if self._engine is not None:
            self._engine.dispose()  # the old ones are shut
        with self._told:
            self._gone = False

    def _on_connected(self, raw: Any, _record: object) -> None:
        if sys.platform == "win32":
            raw.wait = Wakeful(raw)
        with self._told:
            self._connections.add(raw)
            late = self._gone
        if late:
            _shut(raw)

    def _on_closed(self, raw: Any, _record: object) -> None:
        self._on_detached(raw)

    def _on_detached(self, raw: Any) -> None:
        with self._told:
            self._connections.discard(raw)


class _Attempt(Thread):
    """Makes one connection; what nobody waits for any longer is closed again."""

    def __init__(self, make: Callable[[], Any], told: Condition) -> None:
        super().__init__(name="connecting", daemon=True)
        self._make, self._told = make, told
        self._made: Any = None
        self._error: Exception | None = None
        self.done = False
        self.waited_for = True

    def run(self) -> None:
        try:
            self._made = self._make()
        except Exception as error:
            self._error = error
        with self._told:
            self.done = True
            self._told.notify_all()
            waited_for = self.waited_for
        if not waited_for and self._made is not None:
            self._made.close()

    def result(self) -> Any:
        """Return the connection, or raise why there is none."""
        if self._error is not None:
            raise self._error
        return self._made


def _shut(connection: Any) -> None:
    """Shut a connection's socket under whoever reads from it: they hear the end of it at once.

    The number stays the driver's, who closes it.
    """
    with suppress(Exception):  # it was closed meanwhile, which is what is wanted
        end = socket.socket(fileno=connection.pgconn.socket)
        try:
            end.shutdown(socket.SHUT_RDWR)
        finally:
            end.detach()
    if isinstance(connection.wait, Wakeful):
        connection.wait.end()
