"""A grave step: never taken by Enter, which is pressed from habit, but by a key named on its button."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton

from ui.actions import spoken_key

_KEYS = ("Ctrl+Return", "Ctrl+Enter")
"""The Enter of the letters and the one of the digits are two keys."""


def grave_key() -> str:
    """Return the key that takes a grave step, as it stands on this keyboard."""
    return spoken_key(_KEYS[-1])


def make_grave(dialog: QDialog, yes: QPushButton, text: str) -> None:
    """Let ``yes`` be taken by its key alone, and say the key beside its words."""
    yes.setText(f"{text}   {grave_key()}")
    yes.setAutoDefault(False)
    yes.setDefault(False)
    for key in _KEYS:
        shortcut = QShortcut(QKeySequence(key), dialog)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(yes.click)
