"""Measures how long transactions stay open, and how long nothing happens in them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from sqlalchemy import Connection, Engine, event

_BEGAN, _LAST = "open since", "last heard of"


@dataclass
class Open:
    """The longest transaction and the longest pause in one, by what was being done."""

    doing: str = ""
    whole: dict[str, float] = field(default_factory=dict)
    pause: dict[str, float] = field(default_factory=dict)

    def begin(self, conn: Connection) -> None:
        conn.info[_BEGAN] = conn.info[_LAST] = perf_counter()

    def ask(self, conn: Connection, *_rest: Any) -> None:
        self._paused(conn)

    def answered(self, conn: Connection, *_rest: Any) -> None:
        conn.info[_LAST] = perf_counter()

    def end(self, conn: Connection) -> None:
        if conn.invalidated or _BEGAN not in conn.info:
            return
        self._paused(conn)
        _raise(self.whole, self.doing, perf_counter() - conn.info.pop(_BEGAN))

    def _paused(self, conn: Connection) -> None:
        if _LAST in conn.info:
            _raise(self.pause, self.doing, perf_counter() - conn.info[_LAST])


def _raise(kept: dict[str, float], name: str, seconds: float) -> None:
    kept[name] = max(kept.get(name, 0.0), seconds)


@contextmanager
def held_open() -> Iterator[Open]:
    """Measure every transaction of this process meanwhile."""
    seen = Open()
    heard = (
        ("begin", seen.begin),
        ("before_cursor_execute", seen.ask),
        ("after_cursor_execute", seen.answered),
        ("commit", seen.end),
        ("rollback", seen.end),
    )
    for name, hear in heard:
        event.listen(Engine, name, hear)
    try:
        yield seen
    finally:
        for name, hear in heard:
            event.remove(Engine, name, hear)
