"""The one search field: type or scan, Enter to search; a scan from anywhere lands here."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.icons import icon
from ui.widgets.key_time import struck_at

PAUSE_MS = 150
SCAN_GAP_S = 0.035
SHORTEST_SCAN = 6


class SearchBox(QLineEdit):
    """Emits ``typed`` after a short pause, ``searched`` on Enter, ``scanned`` when a scanner typed it.

    A scanner is a keyboard that never pauses: at least six keys, none later than 35 ms after the one before,
    ended by Enter.
    """

    typed = Signal(str)
    searched = Signal(str)
    scanned = Signal(str)
    down = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last_key = 0.0
        self._burst = 0
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.typed.emit(self.text().strip()))
        self.textEdited.connect(self._on_edited)

    def begin(self, text: str = "", struck: float | None = None) -> None:
        """Take the focus; a key that was struck elsewhere starts a new text."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self._count(monotonic() if struck is None else struck)
            self.setText(text)
            self._on_edited()
        else:
            self.selectAll()

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._end(struck_at(event))
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._on_edited()
            return
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
            return
        if event.text().isprintable() and event.text():
            self._count(struck_at(event))
        super().keyPressEvent(event)

    def _count(self, now: float) -> None:
        self._burst = self._burst + 1 if now - self._last_key <= SCAN_GAP_S else 1
        self._last_key = now

    def _on_edited(self) -> None:
        self._pause.start()

    def _end(self, now: float) -> None:
        self._pause.stop()
        text = self.text().strip()
        quick = self._burst >= SHORTEST_SCAN and now - self._last_key <= SCAN_GAP_S
        scan = quick and self._burst >= len(text)
        self._burst = 0
        self.selectAll()
        if text:
            (self.scanned if scan else self.searched).emit(text)
