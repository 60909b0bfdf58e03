"""A form for what nobody else is to read: its fields hide what is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from ui.dialogs.form import Form


class SecretForm(Form):
    """A form with fields for secrets; like every question it goes, with what was typed, once answered."""

    def add_secret(self, title: str, hint: str = "") -> QLineEdit:
        """Add a field that hides what is typed."""
        line = self.add_line(title, "", hint)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return line
