"""The parts of a page side by side as tabs; Ctrl and a number opens one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ui.actions import spoken_key
from ui.theme import STEP


class Parts(QWidget):
    """Emits ``opened`` with the name of the part that is open now."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._titles: list[str] = []
        self.bar = QTabBar(self)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.bar.currentChanged.connect(self._on_tab)

    def add(self, name: str, title: str, part: QWidget, keys_on: QWidget) -> None:
        """Add a part; its key works everywhere on ``keys_on``."""
        self._names.append(name)
        self._titles.append(title)
        place = self.stack.addWidget(part)
        self.bar.addTab(title)
        key = _key(place)
        self.bar.setTabToolTip(place, f"{title}  {spoken_key(key)}")
        shortcut = QShortcut(QKeySequence(key), keys_on)
        shortcut.activated.connect(lambda: self._open_by_key(name))

    def key_lines(self) -> list[tuple[str, str]]:
        """Return the title and the key of each part."""
        return [(title, _key(place)) for place, title in enumerate(self._titles)]

    def open(self, name: str) -> None:
        """Open a part."""
        self.bar.setCurrentIndex(self._names.index(name))

    def current(self) -> str:
        """Return the name of the part that is open."""
        return self._names[self.bar.currentIndex()]

    def show_count(self, name: str, count: str) -> None:
        """Say how much is in a part."""
        place = self._names.index(name)
        self.bar.setTabText(place, f"{self._titles[place]}  {count}" if count else self._titles[place])

    def _open_by_key(self, name: str) -> None:
        """Open a part and let the keys that follow go to its first list, unless it has put them elsewhere."""
        self.open(name)
        focused = QApplication.focusWidget()
        if focused is not None and self.stack.currentWidget().isAncestorOf(focused):
            return
        part = self.stack.currentWidget()
        itself = [part] if isinstance(part, QAbstractItemView) else []
        for view in (*itself, *part.findChildren(QAbstractItemView)):
            if view.isVisible() and view.focusPolicy() & Qt.FocusPolicy.TabFocus:
                view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _on_tab(self, place: int) -> None:
        if 0 <= place < self.stack.count():
            self.stack.setCurrentIndex(place)
            self.opened.emit(self._names[place])


def _key(place: int) -> str:
    return f"Ctrl+{place + 1}"
