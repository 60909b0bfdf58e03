"""A paper list on screen, ticked off line by line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ui.theme import row_height

_NAME = 1
"""The column that takes the room that is left."""


def tick_off(
    name: str, headings: Sequence[str], lines: Sequence[Sequence[str]], parent: QWidget
) -> QTableWidget:
    """Return the lines under their headings; one is chosen at a time, and Tab leaves the list."""
    made = QTableWidget(len(lines), len(headings), parent)
    made.setHorizontalHeaderLabels(list(headings))
    made.setAccessibleName(name)
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(row_height(made.fontMetrics()))
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    header = made.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for place, cells in enumerate(lines):
        for column, text in enumerate(cells):
            made.setItem(place, column, QTableWidgetItem(text))
    return made
