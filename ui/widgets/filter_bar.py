"""Filter chips: what a list is narrowed to, each chip one question with a few answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ui.icons import icon
from ui.theme import STEP


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a filter: the value for the page, the words for the person."""

    value: object
    title: str


@dataclass(frozen=True, slots=True)
class Filter:
    """One question; without choices it is a switch, on or off."""

    name: str
    title: str
    choices: tuple[Choice, ...] = ()


class FilterBar(QWidget):
    """Emits ``changed`` with the answers; a filter that is off is not among them."""

    changed = Signal(object)

    def __init__(self, filters: Sequence[Filter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = {each.name: each for each in filters}
        self._values: dict[str, object] = {}
        self._counts: dict[tuple[str, object], str] = {}
        self._chips: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for each in filters:
            chip = QPushButton(self)
            chip.setProperty("look", "chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, name=each.name: self._press(name))
            self._chips[each.name] = chip
            row.addWidget(chip)
        self._clear = QPushButton(self.tr("Clear filters"), self)
        self._clear.setProperty("look", "link")
        self._clear.clicked.connect(self.clear)
        row.addWidget(self._clear)
        row.addStretch(1)
        self._show()

    def values(self) -> Mapping[str, object]:
        """Return the answers given; a switch that is on answers True."""
        return dict(self._values)

    def choose(self, name: str, value: object) -> None:
        """Answer one filter; None takes the answer back."""
        before = self.values()
        if value is None:
            self._values.pop(name, None)
        else:
            self._values[name] = value
        self._show()
        if before != self._values:
            self.changed.emit(self.values())

    def clear(self) -> None:
        """Take all answers back."""
        if self._values:
            self._values.clear()
            self._show()
            self.changed.emit(self.values())

    def show_count(self, name: str, value: object, count: str) -> None:
        """Say how many rows an answer would leave; for a switch ``value`` is True."""
        self._counts[name, value] = count
        self._show()

    def menu(self, name: str) -> QMenu:
        """Return the menu of a filter's answers."""
        menu = QMenu(self)
        anything = menu.addAction(self.tr("All"))
        anything.setCheckable(True)
        anything.setChecked(name not in self._values)
        anything.triggered.connect(lambda: self.choose(name, None))
        menu.addSeparator()
        for choice in self._filters[name].choices:
            action = menu.addAction(self._with_count(name, choice.value, choice.title))
            action.setCheckable(True)
            action.setChecked(self._values.get(name) == choice.value)
            action.triggered.connect(lambda _=False, value=choice.value: self.choose(name, value))
        return menu

    def _press(self, name: str) -> None:
        chip = self._chips[name]
        if not self._filters[name].choices:
            self.choose(name, True if chip.isChecked() else None)
            return
        self._show()
        menu = self.menu(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(chip.mapToGlobal(QRect(chip.rect()).bottomLeft()))

    def _show(self) -> None:
        for name, chip in self._chips.items():
            each = self._filters[name]
            value = self._values.get(name)
            chip.setChecked(value is not None)
            chosen = next((choice.title for choice in each.choices if choice.value == value), "")
            title = self._with_count(name, True, each.title) if not each.choices else each.title
            chip.setText(f"{title}: {chosen}" if chosen else title)
            if each.choices:
                chip.setIcon(icon("down"))
                chip.setIconSize(QSize(2 * STEP, 2 * STEP))
                chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._clear.setVisible(bool(self._values))

    def _with_count(self, name: str, value: object, title: str) -> str:
        count = self._counts.get((name, value))
        return f"{title}  {count}" if count else title
