"""The numbers beside the pages' names: how much waits there, asked again when its lists changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desk.domain.journal import Topic
from desk.domain.staff import Staff
from desk.office import Office
from ui.context import Context
from ui.pages.entry import PageEntry

ASK_AFTER_MS = 400
"""Many changes in a row, as when a list is taken in, are counted once."""


class SideCounts(QObject):
    """Counts in the pool; ``counted`` carries how much waits on each page that was asked.

    Only pages whose topics changed are asked: a card printed changes nothing about the complaints.
    """

    counted = Signal(object)

    def __init__(self, context: Context, entries: Iterable[PageEntry], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._entries = [entry for entry in entries if entry.count]
        self._due: set[str] = set()
        self._asked: set[str] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(ASK_AFTER_MS)
        self._asking.timeout.connect(self._ask)
        context.changes.changed.connect(self._on_changed)

    def ask_all(self) -> None:
        """Ask about every page soon."""
        self._ask_soon(self._entries)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        self._ask_soon([entry for entry in self._entries if entry.topics & topics])

    def _ask_soon(self, entries: Sequence[PageEntry]) -> None:
        if entries:
            self._due.update(entry.name for entry in entries)
            if not self._asking.isActive():
                self._asking.start()

    def _ask(self) -> None:
        if self._asked or not self._due:
            return
        self._asked, self._due = self._due, set()
        office, staff = self._context.office, self._context.staff
        counts = {entry.name: entry.count for entry in self._entries if entry.name in self._asked}
        self._context.tasks.run(self, lambda: _counted(office, staff, counts), self._show, self._on_lost)

    def _show(self, counts: Mapping[str, int]) -> None:
        self._asked = set()
        self.counted.emit(counts)
        if self._due:
            self._asking.start()

    def _on_lost(self, error: Exception) -> None:
        """Keep what was asked for the next change; the window says that the office is out of reach."""
        self._asked, self._due = set(), self._due | self._asked
        self._context.changes.lost.emit(error)


def _counted(
    office: Office, staff: Staff, counts: Mapping[str, Callable[[Office, Staff], int] | None]
) -> dict[str, int]:
    return {name: count(office, staff) for name, count in counts.items() if count}
