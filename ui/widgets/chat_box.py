"""A field for a text copied from a chat: what is pasted is told at once, what is typed by an empty line."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChatBox(QPlainTextEdit):
    """``told`` carries the whole text: after a paste, or with Enter on an empty last line."""

    told = Signal(str)
    skipped = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)

    # Qt asks

    def insertFromMimeData(self, source: QMimeData) -> None:
        super().insertFromMimeData(source)
        if self.toPlainText().strip():
            self.told.emit(self.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and not event.isAutoRepeat() and not self.textCursor().block().text().strip():
            text = self.toPlainText().strip()
            self.told.emit(text) if text else self.skipped.emit()
        else:
            super().keyPressEvent(event)
