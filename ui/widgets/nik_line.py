"""The field of the NIK at the counter: typed or scanned; Enter in the empty field is somebody without one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.widgets.search_box import SearchBox


class NikLine(SearchBox):
    """Emits what a ``SearchBox`` does, and ``left_empty``."""

    left_empty = Signal()

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif enter and not self.text().strip():
            if not event.isAutoRepeat():
                self.left_empty.emit()
        else:
            super().keyPressEvent(event)
