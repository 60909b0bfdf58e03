"""Keeps a scan out of a form: a scanner types digits and Enter, and must never confirm a decision."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from ui.widgets.key_time import struck_at
from ui.widgets.search_box import SCAN_GAP_S, SHORTEST_SCAN

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScanGuard(QObject):
    """Watches the fields of a form; ``scanned`` carries what a scanner typed, and the field is as it was."""

    scanned = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._typed = ""
        self._last_key = 0.0
        self._before: str | int | None = None

    def watch(self, widget: QWidget) -> None:
        """Watch ``widget`` and every field inside it."""
        for field in (widget, *widget.findChildren(QWidget)):
            if field.focusPolicy() != Qt.FocusPolicy.NoFocus:
                field.installEventFilter(self)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        now = struck_at(event)
        quick = now - self._last_key <= SCAN_GAP_S
        if event.key() in _ENTER:
            scan, self._typed = (self._typed if quick else ""), ""
            if len(scan) < SHORTEST_SCAN:
                return False
            _put(watched, self._before)
            self.scanned.emit(scan)
            return True
        if event.text().isprintable() and event.text():
            if not quick:
                self._typed, self._before = "", _content(watched)
            self._typed += event.text()
            self._last_key = now
        return False


def _content(field: QObject) -> str | int | None:
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QSpinBox):
        return field.value()
    return field.currentIndex() if isinstance(field, QComboBox) else None


def _put(field: QObject, content: str | int | None) -> None:
    if isinstance(field, QLineEdit):
        field.setText(str(content))
    elif isinstance(field, QSpinBox) and isinstance(content, int):
        field.setValue(content)
    elif isinstance(field, QComboBox) and isinstance(content, int):
        field.setCurrentIndex(content)
