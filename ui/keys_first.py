"""Lets the keys of the window and of its open page win over the editing keys of the field with the cursor."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

_FIELDS = (QLineEdit, QAbstractSpinBox, QComboBox)
_Keys = QKeySequence.StandardKey
_OF_THE_FIELD = (_Keys.Undo, _Keys.Redo, _Keys.Cut, _Keys.Copy, _Keys.Paste, _Keys.SelectAll)
"""What everybody expects of a field; Ctrl+E, on Linux alone the end of a line, is not among it."""


class KeysFirst(QObject):
    """Listens only to the field that has the cursor; dialogs keep their own keys."""

    def __init__(self, window: QWidget, keys: Callable[[], Collection[str]]) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._ours(event)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _ours(self, event: QKeyEvent) -> bool:
        if any(event.matches(key) for key in _OF_THE_FIELD):
            return False
        pressed = QKeySequence(event.keyCombination())
        return any(QKeySequence(key) == pressed for key in self._keys())

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, _FIELDS) and now.window() is self._window:
            now.installEventFilter(self)
