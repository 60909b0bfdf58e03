"""Several views of one list as tabs with their counts; Ctrl and a number opens one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QWidget

from ui.actions import spoken_key


class ViewTabs(QTabBar):
    """Emits ``opened`` with the name of the view that is open now."""

    opened = Signal(str)

    def __init__(self, views: Sequence[tuple[str, str]], keys_on: QWidget) -> None:
        super().__init__(keys_on)
        self._views = tuple(views)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.shortcuts: list[QShortcut] = []
        for place, (name, title) in enumerate(self._views):
            self.addTab(title)
            self.setTabToolTip(place, f"{title}  {spoken_key(_key(place))}")
            shortcut = QShortcut(QKeySequence(_key(place)), keys_on)
            shortcut.activated.connect(lambda name=name: self.open(name))
            self.shortcuts.append(shortcut)
        self.currentChanged.connect(lambda place: self.opened.emit(self._views[place][0]))

    def open(self, name: str) -> None:
        """Open a view."""
        self.setCurrentIndex([known for known, _ in self._views].index(name))

    def current(self) -> str:
        """Return the name of the view that is open."""
        return self._views[self.currentIndex()][0]

    def show_count(self, name: str, count: str) -> None:
        """Say how much is in a view."""
        place = [known for known, _ in self._views].index(name)
        title = self._views[place][1]
        self.setTabText(place, f"{title}  {count}" if count else title)

    def key_lines(self) -> list[tuple[str, str]]:
        """Return the title and the key of each view."""
        return [(title, _key(place)) for place, (_, title) in enumerate(self._views)]


def _key(place: int) -> str:
    return f"Ctrl+{place + 1}"
