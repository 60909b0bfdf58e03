"""Rows of a dense form: the words of a field on the left, one or several fields beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.theme import STEP
from ui.widgets.looks import label

LEFT = 15
"""Characters on the left; every block of one form begins its fields at the same place."""


class FormGrid(QWidget):
    """A block of rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(STEP)
        self.grid.setVerticalSpacing(STEP // 2)
        self.grid.setColumnMinimumWidth(0, LEFT * self.fontMetrics().averageCharWidth())
        self.grid.setColumnStretch(1, 1)

    def add_row(self, title: str, *fields: QWidget, shares: tuple[int, ...] = ()) -> QLabel:
        """Add a row; the fields share the room evenly unless ``shares`` says otherwise."""
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for place, field in enumerate(fields):
            row.addWidget(field, shares[place] if shares else 1)
        at = self.grid.rowCount()
        words = label(title, "muted", self)
        self.grid.addWidget(words, at, 0, Qt.AlignmentFlag.AlignVCenter)
        self.grid.addLayout(row, at, 1)
        return words

    def add_wide(self, widget: QWidget) -> None:
        """Add something below the fields, as wide as they are."""
        self.grid.addWidget(widget, self.grid.rowCount(), 1)


def text_line(title: str, parent: QWidget, most: int = 0) -> QLineEdit:
    """Return a field that says inside what belongs there."""
    field = QLineEdit(parent)
    field.setPlaceholderText(title)
    field.setAccessibleName(title)
    field.setMaxLength(most or 200)
    return field
