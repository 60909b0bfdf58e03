"""What came before, below the invitation: the lists taken in, and today's files of the watched folder."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from desk.domain.imports import EarlierImport
from desk.domain.paging import Page as Rows
from ui.import_folder import Arrival, arrivals
from ui.language import Language
from ui.pages.import_watch import watched_folder
from ui.tables.import_columns import ARRIVAL_COLUMNS, IMPORT_COLUMNS
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.looks import label, line
from ui.widgets.parts import Parts

LISTS, FOLDER = "lists", "folder"


class ImportBefore(QWidget):
    """Two lists as tabs, newest first."""

    def __init__(self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._language, self._preferences = language, preferences
        self.parts = Parts(self)
        self.imports: PagedTable[EarlierImport] = PagedTable(
            IMPORT_COLUMNS, lambda row: row.id, tasks, language, self
        )
        self.view = TableView(self.imports, "imports", preferences, self.parts.stack)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Lists taken in before"))
        self.view.say_when_empty(
            "history",
            self.tr("No list was taken in yet"),
            self.tr("Lists taken in stand here, and can be undone."),
        )
        self.parts.add(LISTS, self.tr("Lists taken in before"), self.view, self)
        self.parts.add(FOLDER, self.tr("Watched folder today"), self._make_folder(tasks), self)
        self.arrived.answered.connect(self._on_arrivals)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line(self))
        column.addWidget(self.parts)

    def refresh(self) -> None:
        """Bring both lists up to date."""
        self.view.refresh()
        self.show_folder()

    def show_folder(self) -> None:
        """Show the folder this PC watches now, and what came today."""
        folder = watched_folder(self._preferences)
        if folder is None:
            self.where.setText(
                self.tr(
                    "No folder is watched on this PC. F8 chooses one: "
                    "lists saved there are taken in by themselves."
                )
            )
        else:
            self.where.setText(self.tr("Watched on this PC: {folder}").format(folder=str(folder)))
        empty = self.tr("Nothing came today") if folder is not None else self.tr("No folder is watched")
        self.arrival_view.say_when_empty("folder", empty, "")
        self.arrived.renew(lambda _cursor, _size: _today(folder))

    def _make_folder(self, tasks: Tasks) -> QWidget:
        ground = QWidget(self.parts.stack)
        self.where = label("", "muted", ground)
        self.where.setWordWrap(True)
        self.where.setContentsMargins(2 * STEP, STEP // 2, 2 * STEP, STEP // 2)
        self.arrived: PagedTable[Arrival] = PagedTable(
            ARRIVAL_COLUMNS, lambda row: (row.file, row.taken_in), tasks, self._language, self
        )
        self.arrival_view = TableView(self.arrived, "arrivals", self._preferences, ground)
        self.arrival_view.setAccessibleName(self.tr("Watched folder today"))
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.where)
        column.addWidget(self.arrival_view, 1)
        return ground

    def _on_arrivals(self, page: Rows[Arrival]) -> None:
        self.parts.show_count(FOLDER, self._language.number(len(page.rows)) if page.rows else "")


def _today(folder: Path | None) -> Rows[Arrival]:
    """Return what came today; a folder that is gone has nothing, and the watch says that it is gone."""
    midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return Rows(arrivals(folder, midnight) if folder is not None and folder.is_dir() else (), None)
