"""Keeps the last known state of the office fresh while a window is open, in small pieces."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desk.domain.errors import DeskError
from desk.domain.journal import Topic
from ui.context import Context

PAUSE_MS = 60
"""Between two pieces: 25,000 cards are read in some five seconds."""
AFTER_CHANGE_MS = 10_000
"""However much is done at other counters, this one asks six times a minute at most."""
AT_LATEST_MS = 60_000
_CHANGES = frozenset(
    {
        *(Topic.PRINT_QUEUE, Topic.OVERLAPS, Topic.HANDOVER, Topic.APPLICATIONS, Topic.APPOINTMENTS),
        *(Topic.POST, Topic.SERVICES, Topic.SETTINGS),
    }
)


class LastKnownKeeper(QObject):
    """Belongs to one window of an office on a server; what it kept is wiped when its person signs out."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._under_way = self._ended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read)

    def begin(self) -> None:
        """Read everything now, and what changes from now on."""
        if not self._context.office.last_known.wanted:
            return
        changes = self._context.changes
        changes.changed.connect(self._on_changed)
        changes.back.connect(self._read)
        self._timer.start(PAUSE_MS)

    def end(self) -> None:
        """Wipe what was kept for who signs out."""
        self._ended = True
        self._timer.stop()
        self._context.office.last_known.forget(self._context.staff)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & _CHANGES and self._timer.isActive() and self._timer.remainingTime() > AFTER_CHANGE_MS:
            self._timer.start(AFTER_CHANGE_MS)

    def _read(self) -> None:
        if self._ended or self._under_way or self._context.changes.gone_since is not None:
            return
        self._under_way = True
        known, staff = self._context.office.last_known, self._context.staff
        self._context.tasks.run(self, lambda: known.catch_up(staff), self._on_read, self._on_failed)

    def _on_read(self, more: bool) -> None:
        self._under_way = False
        if self._ended:
            self._context.office.last_known.forget(self._context.staff)
        else:
            self._timer.start(PAUSE_MS if more else AT_LATEST_MS)

    def _on_failed(self, error: Exception) -> None:
        self._under_way = False
        self._timer.start(AT_LATEST_MS)
        if not isinstance(error, DeskError):  # it is told by the band, or at the next step
            self._context.crash(error)
