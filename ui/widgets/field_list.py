"""A list to choose from that opens over what it is about; letters, arrows and Enter choose, Esc leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.theme import STEP, row_height
from ui.widgets.looks import dress

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_LINES = 12


class FieldList(QListWidget):
    """``chosen`` carries the value of the line taken, ``left`` comes when none was."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setAccessibleName(self.tr("What the column holds"))
        dress(self, "picks")
        self.itemClicked.connect(self._take)
        self.hide()

    def open(self, lines: Sequence[tuple[str, str, str]], chosen: str, at: QPoint, letter: str = "") -> None:
        """Open with lines of (value, words, note) at a place of the parent."""
        self.clear()
        for value, words, note in lines:
            item = QListWidgetItem(f"{words}  ({note})" if note else words, self)
            item.setData(Qt.ItemDataRole.UserRole, value)
            if value == chosen:
                self.setCurrentItem(item)
        self._fit(at)
        self.show()
        self.raise_()
        self.setFocus()
        if letter:
            self.keyboardSearch(letter)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._take(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hide()

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            value = str(item.data(Qt.ItemDataRole.UserRole))
            self.hide()
            self.chosen.emit(value)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _fit(self, at: QPoint) -> None:
        room = self._ground.size()
        line = max(self.sizeHintForRow(0), row_height(self.fontMetrics()) - STEP)
        width = min(room.width(), self.sizeHintForColumn(0) + 6 * STEP)
        height = min(room.height() - at.y(), min(self.count(), _MOST_LINES) * line + STEP)
        self.setGeometry(max(0, min(at.x(), room.width() - width)), at.y(), width, height)
