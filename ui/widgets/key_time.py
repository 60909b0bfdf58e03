"""When a key was struck, which tells a scanner from a person; a busy window hears keys late and together."""

from __future__ import annotations

from time import monotonic

from PySide6.QtGui import QKeyEvent


def struck_at(event: QKeyEvent) -> float:
    """Return the moment in seconds that the keyboard gave a key, or the present one where it gave none."""
    return event.timestamp() / 1000 if event.timestamp() else monotonic()
