"""Leads through a form by Enter: from each field to the next that matters, and out of the last one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterPath(QObject):
    """``order`` says what the way is now; ``reached`` whenever a field got the focus, ``done`` at its end."""

    reached = Signal(object)
    done = Signal()

    def __init__(self, order: Callable[[], Sequence[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._order = order

    def follow(self, fields: Iterable[QWidget]) -> None:
        """Let Enter lead on from fields that do nothing with it themselves."""
        for field in fields:
            field.installEventFilter(self)

    def step(self, after: QWidget) -> None:
        """Go on to the next field."""
        order = self._order()
        place = order.index(after) + 1 if after in order else 0
        if place < len(order):
            self.go_to(order[place])
        else:
            self.done.emit()

    def go_to(self, where: QWidget) -> None:
        """Put the focus somewhere."""
        where.setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(where)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _ENTER or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if not event.isAutoRepeat() and isinstance(watched, QWidget):
            self.step(watched)
        return True
