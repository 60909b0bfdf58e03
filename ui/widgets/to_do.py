"""What waits for a person: one line each, with the key that goes there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.actions import spoken_key
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.looks import dress, empty_layout, label
from ui.widgets.sign import Sign

SIGN = 20


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing: how many and what, where it is done, the key that goes there."""

    count: str
    text: str
    place: str
    key: str
    go: Callable[[], None]
    tone: Tone = Tone.WARN
    sign: str = "warning"


class ToDoList(QWidget):
    """Shows what waits; the keys work everywhere on ``keys_on`` and stay the same whatever waits."""

    def __init__(self, title: str, keys_on: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys_on = keys_on
        self._shortcuts: dict[str, QShortcut] = {}
        self._acts: dict[str, Callable[[], None]] = {}
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(label(title, "strong", self))
        self._ground = QWidget(self)
        self._grid = QGridLayout(self._ground)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnStretch(2, 1)
        column.addWidget(self._ground)

    def show_all(self, things: Sequence[ToDo], nothing: str) -> None:
        """Show other things, or ``nothing`` when there are none; the focus stays on its line."""
        kept = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), None)
        empty_layout(self._grid)
        self._acts = {thing.key: thing.go for thing in things}
        self.buttons = []
        if not things:
            self._grid.addWidget(Sign("check", SIGN, Tone.GOOD, self), 0, 0)
            self._grid.addWidget(label(nothing, "", self), 0, 1, 1, 2)
        for row, thing in enumerate(things):
            self._add(row, thing)
        if kept is not None and self.buttons:
            self.buttons[min(kept, len(self.buttons) - 1)].setFocus()

    def texts(self) -> list[str]:
        """Return what is shown, line by line."""
        return [button.accessibleName() for button in self.buttons]

    def _add(self, row: int, thing: ToDo) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(Sign(thing.sign, SIGN, thing.tone, self), row, 0, middle)
        count = label(thing.count, "strong", self)
        self._grid.addWidget(count, row, 1, middle | Qt.AlignmentFlag.AlignRight)
        words = QLabel(thing.text, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self._grid.addWidget(words, row, 2, middle)
        button = QPushButton(f"{thing.place}   {spoken_key(thing.key)}", self)
        dress(button, "link")
        button.setAccessibleName(f"{thing.count} {thing.text}: {thing.place}".strip())
        button.clicked.connect(thing.go)
        self._grid.addWidget(button, row, 3, middle | Qt.AlignmentFlag.AlignRight)
        self.buttons.append(button)
        self._listen(thing.key)

    def _listen(self, key: str) -> None:
        if key not in self._shortcuts:
            shortcut = QShortcut(QKeySequence(key), self._keys_on)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda: self._press(key))
            self._shortcuts[key] = shortcut

    def _press(self, key: str) -> None:
        act = self._acts.get(key)
        if act is not None:
            act()
