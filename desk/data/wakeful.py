"""Waits for a server's answer on Windows so that another thread can end the waiting.

There nothing promises that who waits for a socket hears of its being shut under them by another thread.
"""

from __future__ import annotations

from collections.abc import Generator
from select import select
from typing import Any

_WAIT_S = 0.1
"""Between two looks at whether the waiting was ended."""
_READ, _WRITE = 1, 2
"""What a generator of psycopg waits for and is told, as ``psycopg.waiting.Ready`` numbers it."""


class Wakeful:
    """Takes the place of ``wait`` of one connection of psycopg."""

    def __init__(self, connection: Any) -> None:
        self._connection, self._usual = connection, connection.wait
        self._ended = False

    def end(self) -> None:
        """Let whoever waits look at the socket, which is shut; call it from any thread."""
        self._ended = True

    def __call__(
        self, asking: Generator[int, int, Any], interval: float = _WAIT_S, timeout: float | None = None
    ) -> Any:
        """Run a generator of psycopg to its end and return what it returns.

        Raises:
            psycopg.Error: the server refuses, or is gone.
        """
        if timeout is not None:
            return self._usual(asking, interval, timeout)  # it ends by itself
        try:
            wanted = next(asking)
            while True:
                wanted = asking.send(self._ready(wanted, interval))
        except StopIteration as done:
            return done.value
        except Exception:
            if self._ended:
                self._connection.pgconn.finish()  # the driver takes it for whole, and it would be used again
            raise

    def _ready(self, wanted: int, interval: float) -> int:
        line = (self._connection.pgconn.socket,)
        readable, writable, _ = select(
            line if wanted & _READ else (), line if wanted & _WRITE else (), (), interval
        )
        if self._ended:
            return wanted  # to read from what is shut fails at once, in the driver's own words
        return (_READ if readable else 0) | (_WRITE if writable else 0)
