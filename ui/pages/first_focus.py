"""Where the keys go when a page is opened: into the page, unless a person is typing somewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


def take_focus(widget: QWidget) -> None:
    """Put the focus on ``widget``, so that the keys of its page work at once."""
    if not isinstance(QApplication.focusWidget(), QLineEdit):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
