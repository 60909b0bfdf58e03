"""Attachments held open while they are looked at; a few at a time, the one not used longest goes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from threading import Lock

from desk.domain.attachments import Pages
from desk.domain.errors import Cancelled

MOST_OPEN = 3

Opened = AbstractContextManager[Pages]


@dataclass(frozen=True, slots=True)
class FileShown:
    """One file a viewer can show: what it is called, how many pages, and what opens it, in the pool."""

    key: Hashable
    title: str
    pages: int
    open: Callable[[], Opened]


class OpenFiles:
    """Opens each file once; everything here may take its time and is called in the pool."""

    def __init__(self) -> None:
        self._open: OrderedDict[Hashable, tuple[Opened, Pages]] = OrderedDict()
        self._lock = Lock()
        self._closed = False

    def pages(self, file: FileShown) -> Pages:
        """Return the pages of a file, which is opened at the first question.

        Raises:
            Cancelled: everything was closed while the question was on its way.
        """
        with self._lock:
            if self._closed:
                raise Cancelled
            known = self._open.get(file.key)
            if known is None:
                opened = file.open()
                known = self._open[file.key] = (opened, opened.__enter__())
            self._open.move_to_end(file.key)
            while len(self._open) > MOST_OPEN:
                _, (oldest, _) = self._open.popitem(last=False)
                oldest.__exit__(None, None, None)
            return known[1]

    def close(self) -> None:
        """Let go of every file."""
        with self._lock:
            self._closed = True
            while self._open:
                _, (opened, _) = self._open.popitem()
                opened.__exit__(None, None, None)
