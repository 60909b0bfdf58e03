"""A short list of things said in words, which a person adds, edits, removes and puts in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout, QWidget

from ui.actions import spoken_key
from ui.icons import icon
from ui.theme import STEP
from ui.widgets.flow import Flow
from ui.widgets.looks import dress

LEAST_ROWS = 2


class ItemList(QWidget):
    """Emits ``edited`` whenever the items are others; ``ask`` opens the form of one, new when None."""

    edited = Signal()

    def __init__(
        self,
        title: str,
        say: Callable[[Any], str],
        ask: Callable[[Any | None], Any | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._ask = ask
        self._items: list[Any] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAlternatingRowColors(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.itemActivated.connect(self.edit)
        self.list.currentRowChanged.connect(self._weigh)
        column.addWidget(self.list)
        column.addLayout(self._buttons())
        self.put(())

    def put(self, items: Sequence[Any]) -> None:
        """Show other items; the chosen row stays."""
        self._items = list(items)
        self._show(self.list.currentRow())

    def items(self) -> tuple[Any, ...]:
        """Return the items as they stand now."""
        return tuple(self._items)

    def add(self) -> None:
        """Ask for a new item and put it last."""
        made = self._ask(None)
        if made is not None:
            self._items.append(made)
            self._changed(len(self._items) - 1)

    def edit(self) -> None:
        """Ask for the chosen item again."""
        row = self.list.currentRow()
        if row >= 0:
            made = self._ask(self._items[row])
            if made is not None and made != self._items[row]:
                self._items[row] = made
                self._changed(row)

    def remove(self) -> None:
        """Take the chosen item away."""
        row = self.list.currentRow()
        if row >= 0:
            del self._items[row]
            self._changed(min(row, len(self._items) - 1))

    def shift(self, step: int) -> None:
        """Move the chosen item up (-1) or down (1)."""
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + step < len(self._items):
            self._items[row], self._items[row + step] = self._items[row + step], self._items[row]
            self._changed(row + step)

    def _buttons(self) -> Flow:
        row = Flow()
        self._needs_row = []
        for sign, text, key, act in (
            ("add", self.tr("Add"), "Ins", self.add),
            ("edit", self.tr("Edit"), "Return", self.edit),
            ("trash", self.tr("Take away"), "Del", self.remove),
            ("up", self.tr("Up"), "Ctrl+Up", lambda: self.shift(-1)),
            ("down", self.tr("Down"), "Ctrl+Down", lambda: self.shift(1)),
        ):
            button = QPushButton(icon(sign), text, self)
            button.setToolTip(f"{text}  {spoken_key(key)}")
            button.setAutoDefault(False)
            dress(button, "quiet")
            button.clicked.connect(act)
            row.addWidget(button)
            if sign != "add":
                self._needs_row.append(button)
            if key != "Return":  # the list itself answers Enter
                shortcut = QShortcut(QKeySequence(key), self.list, act)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        return row

    def _changed(self, row: int) -> None:
        self._show(row)
        self.edited.emit()

    def _show(self, row: int) -> None:
        self.list.clear()
        self.list.addItems([self._say(item) for item in self._items])
        self.list.setCurrentRow(min(row, len(self._items) - 1))
        self._fit()
        self._weigh()

    def _fit(self) -> None:
        rows = [self.list.sizeHintForRow(row) for row in range(self.list.count())]
        empty = LEAST_ROWS * self.list.fontMetrics().lineSpacing()
        self.list.setFixedHeight(max(sum(rows), empty) + STEP)

    def _weigh(self) -> None:
        for button in self._needs_row:
            button.setEnabled(self.list.currentRow() >= 0)
