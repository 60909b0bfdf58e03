"""The parts of a page side by side as tabs; Ctrl and a number opens one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

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

W = TypeVar("W", bound=QWidget)


class Parts(QWidget):
    """Emits ``opened`` with the name of the part that is open now."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._titles: list[str] = []
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
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
        self._keep(name, part)
        self._add_tab(name, title, keys_on)

    def add_later(self, name: str, title: str, make: Callable[[], QWidget], keys_on: QWidget) -> None:
        """Add a part that is made when it is first opened; the first one is open at once."""
        self._makers[name] = make
        self._add_tab(name, title, keys_on)

    def key_lines(self) -> list[tuple[str, str]]:
        """Return the title and the key of each part."""
        return [(title, _key(place)) for place, title in enumerate(self._titles)]

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts, in the order of their tabs."""
        return tuple(self._names)

    def open(self, name: str) -> None:
        """Open a part."""
        self.bar.setCurrentIndex(self._names.index(name))

    def current(self) -> str:
        """Return the name of the part that is open."""
        return self._names[self.bar.currentIndex()]

    def part(self, name: str, kind: type[W]) -> W:
        """Return a part, making it if nobody has opened it yet.

        Raises:
            TypeError: it is of another kind.
        """
        part = self._part(name)
        if not isinstance(part, kind):
            raise TypeError(type(part))
        return part

    def made(self) -> dict[str, QWidget]:
        """Return the parts there are by now, by name in the order of their tabs."""
        return {name: self._made[name] for name in self._names if name in self._made}

    def show_count(self, name: str, count: str) -> None:
        """Say how much is in a part."""
        place = self._names.index(name)
        self.bar.setTabText(place, f"{self._titles[place]}  {count}" if count else self._titles[place])

    def _part(self, name: str) -> QWidget:
        if name not in self._made:
            self._keep(name, self._makers[name]())
        return self._made[name]

    def _keep(self, name: str, part: QWidget) -> None:
        self._made[name] = part
        self.stack.addWidget(part)

    def _add_tab(self, name: str, title: str, keys_on: QWidget) -> None:
        place = len(self._names)
        self._names.append(name)
        self._titles.append(title)
        self.bar.addTab(title)
        key = _key(place)
        self.bar.setTabToolTip(place, f"{title}  {spoken_key(key)}")
        shortcut = QShortcut(QKeySequence(key), keys_on)
        shortcut.activated.connect(lambda: self._open_by_key(name))

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
        if 0 <= place < len(self._names):
            self.stack.setCurrentWidget(self._part(self._names[place]))
            self.opened.emit(self._names[place])


def _key(place: int) -> str:
    return f"Ctrl+{place + 1}"
