"""The lists an office took in before: which file, when, by whom, and what it came to."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.intake import EarlierList
from ui.language import Language
from ui.tables.intake_columns import LIST_COLUMNS
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.looks import label, line


class EarlierLists(QWidget):
    """Newest first; hidden while there is none."""

    def __init__(self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = label(self.tr("Lists taken in before"), "strong", self)
        title.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self.table: PagedTable[EarlierList] = PagedTable(
            LIST_COLUMNS, lambda row: row.id, tasks, language, self
        )
        self.table.answered.connect(lambda _page: self.setVisible(self.table.rowCount() > 0))
        self.view = TableView(self.table, "lists", preferences, self)
        self.view.setAccessibleName(title.text())
        for widget in (line(self), title, self.view):
            column.addWidget(widget)
        self.hide()
