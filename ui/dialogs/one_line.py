"""One line of text and one step: another slot, for example."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form


class OneLineDialog(Form):
    """Asks for a single text."""

    def __init__(
        self, title: str, text: str, field: str, yes: str, value: str = "", parent: QWidget | None = None
    ) -> None:
        self._field, self._value = field, value
        super().__init__(title, text, yes, parent)
        self.line.selectAll()
        self.line.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, title: str, text: str, field: str, yes: str, value: str = ""
    ) -> str | None:
        """Ask, and return the text, or None when nothing shall change."""
        dialog = cls(title, text, field, yes, value, parent)
        return dialog.line.text().strip() if dialog.confirmed() else None

    def fill(self) -> None:
        self.line = self.add_line(self._field, self._value)

    def missing(self) -> str:
        if not self.line.text().strip():
            return self.tr("“{field}” is empty.").format(field=self._field)
        return ""
