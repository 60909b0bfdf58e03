"""What changed in the office, here or at another counter, told once in the thread of the window."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.domain.journal import Topic
from ui.tasks import Tasks

ASK_EVERY_MS = 3_000


class Announcer(Protocol):
    """The part of the office that tells of changes."""

    def listen(self, listener: Callable[[frozenset[Topic]], None]) -> None: ...

    def cursor(self) -> int: ...

    def changes_since(self, cursor: int) -> tuple[int, frozenset[Topic]]: ...


class Changes(QObject):
    """Turns announcements into signals: own ones at once, those of other counters every few seconds.

    ``healthy`` carries the milliseconds of the last question to the database, ``lost`` its error.
    """

    changed = Signal(object)
    healthy = Signal(int)
    lost = Signal(object)
    _heard = Signal(object)

    def __init__(self, office: Announcer, tasks: Tasks, every_ms: int = ASK_EVERY_MS) -> None:
        super().__init__(tasks)
        self._office = office
        self._tasks = tasks
        self._cursor: int | None = None
        self._asking = False
        self._gone = False
        self._heard.connect(self._pass_on)
        office.listen(self._listen)
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.ask)
        self._timer.start()

    def ask(self) -> None:
        """Ask now what other counters did; a question that is still open is not asked twice."""
        if self._asking:
            return
        self._asking = True
        self._tasks.run(self, self._look, self._on_looked, self._on_lost)

    def stop(self) -> None:
        """Ask no more; the window is closing."""
        self._timer.stop()
        self._gone = True

    def _listen(self, topics: frozenset[Topic]) -> None:
        if not self._gone:
            self._heard.emit(topics)

    def _look(self) -> tuple[int, frozenset[Topic], int]:
        began = perf_counter()
        topics: frozenset[Topic] = frozenset()
        if self._cursor is None:
            cursor = self._office.cursor()
        else:
            cursor, topics = self._office.changes_since(self._cursor)
        return cursor, topics, round((perf_counter() - began) * 1000)

    def _on_looked(self, answer: tuple[int, frozenset[Topic], int]) -> None:
        self._asking = False
        self._cursor, topics, milliseconds = answer
        self.healthy.emit(milliseconds)
        self._pass_on(topics)

    def _on_lost(self, error: Exception) -> None:
        self._asking = False
        self.lost.emit(error)

    @Slot(object)
    def _pass_on(self, topics: frozenset[Topic]) -> None:
        if topics:
            self.changed.emit(topics)
