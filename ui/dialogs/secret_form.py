"""A form for what nobody else is to read: its fields hide what is typed, and it goes once answered."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from ui.dialogs.form import Form


class SecretForm(Form):
    """A form that keeps no secret: Qt keeps a dialog, and what was typed in it, as long as its window."""

    def add_secret(self, title: str, hint: str = "") -> QLineEdit:
        """Add a field that hides what is typed."""
        line = self.add_line(title, "", hint)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return line

    def confirmed(self) -> bool:
        """Ask, and return whether the step was taken; the answer has to be read at once."""
        try:
            return super().confirmed()
        finally:
            if shiboken6.isValid(self):
                QTimer.singleShot(0, self, self._go)

    def _go(self) -> None:
        for line in self.findChildren(QLineEdit):
            line.setText("")  # unlike clear() this forgets what could be undone, too
        self.deleteLater()
