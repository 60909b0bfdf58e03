"""Rows of a dense form: the words of a field beside it, or above it where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.theme import STEP, character_width
from ui.widgets.looks import label

LEFT = 15
"""Characters on the left; every block of one form begins its fields at the same place."""
NARROW = 60
"""Characters across; below that the words of a field stand above it."""


class FormGrid(QWidget):
    """A block of rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel | None, QHBoxLayout]] = []
        self._narrow = False
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(STEP)
        self.grid.setVerticalSpacing(STEP // 2)
        self.grid.setColumnStretch(1, 1)
        self._measure()

    def add_row(self, title: str, *fields: QWidget, shares: tuple[int, ...] = ()) -> QLabel:
        """Add a row; the fields share the room evenly unless ``shares`` says otherwise."""
        words = label(title, "muted", self)
        self._add(words, *fields, shares=shares)
        return words

    def add_wide(self, widget: QWidget) -> None:
        """Add something below the fields, as wide as they are."""
        self._add(None, widget)

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW * character_width(self.fontMetrics())
        if narrow != self._narrow:
            self._narrow = narrow
            self._measure()
            for place in range(len(self._rows)):
                self._lay(place)

    def _add(self, words: QLabel | None, *fields: QWidget, shares: tuple[int, ...] = ()) -> None:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for place, field in enumerate(fields):
            row.addWidget(field, shares[place] if shares else 1)
        self._rows.append((words, row))
        self._lay(len(self._rows) - 1)

    def _lay(self, place: int) -> None:
        words, row = self._rows[place]
        self.grid.removeItem(row)
        if words is not None:
            self.grid.removeWidget(words)
        if self._narrow:
            if words is not None:
                self.grid.addWidget(words, 2 * place, 0, 1, 2)
            self.grid.addLayout(row, 2 * place + 1, 0, 1, 2)
        else:
            if words is not None:
                self.grid.addWidget(words, 2 * place, 0, Qt.AlignmentFlag.AlignVCenter)
            self.grid.addLayout(row, 2 * place, 1)

    def _measure(self) -> None:
        wide = 0 if self._narrow else LEFT * character_width(self.fontMetrics())
        self.grid.setColumnMinimumWidth(0, wide)


def text_line(title: str, parent: QWidget, most: int = 0) -> QLineEdit:
    """Return a field that says inside what belongs there."""
    field = QLineEdit(parent)
    field.setPlaceholderText(title)
    field.setAccessibleName(title)
    field.setMaxLength(most or 200)
    return field
