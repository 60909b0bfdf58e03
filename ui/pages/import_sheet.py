"""A list of requests as it is looked at before and after it is taken in: counts, rows that stand out, why."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desk.domain.imports import DoubtfulRow, ImportFigures, RowOutcome
from desk.domain.paging import Page as Rows
from desk.domain.prr_list import RejectedRow
from ui.language import Language
from ui.tables.import_columns import DOUBT_COLUMNS
from ui.tables.intake_columns import REJECT_COLUMNS
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.import_figures import ImportTiles, show_what
from ui.widgets.parts import Parts

REFUSED, DOUBTFUL = "refused", "doubtful"


class ImportSheet(QWidget):
    """Tiles above, the rows that stand out left, services and reasons right."""

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.tiles = ImportTiles(language, self)
        self.tiles.chosen.connect(self.show_only)
        self.details = DetailPanel(language, self)
        left = QWidget(self)
        self.parts = Parts(left)
        self.refused: PagedTable[RejectedRow] = PagedTable(
            REJECT_COLUMNS, lambda row: (row.sheet, row.row_number), tasks, language, self
        )
        self.doubtful: PagedTable[DoubtfulRow] = PagedTable(
            DOUBT_COLUMNS, lambda row: (row.sheet, row.row_number), tasks, language, self
        )
        self.refused_view = TableView(self.refused, "import-refused", preferences, self.parts.stack)
        self.doubtful_view = TableView(self.doubtful, "import-doubtful", preferences, self.parts.stack)
        for name, title, view, none in (
            (REFUSED, self.tr("Refused rows"), self.refused_view, self.tr("No row is refused")),
            (
                DOUBTFUL,
                self.tr("Doubtful rows"),
                self.doubtful_view,
                self.tr("Nothing speaks against any row"),
            ),
        ):
            view.setAccessibleName(title)
            view.say_when_empty("check", none, "")
            self.parts.add(name, title, view, self)
        self._arrange(left)

    def show_figures(self, figures: ImportFigures, services: Mapping[str, str], title: str) -> None:
        """Show what a list would do or did."""
        number = self._language.number
        self.tiles.show_figures(figures)
        show_what(self.details, figures, services, self._language, title)
        self.refused.show(lambda _cursor, _size: Rows(figures.rejected_rows, None))
        self.doubtful.show(lambda _cursor, _size: Rows(figures.doubtful_rows, None))
        counts = ((REFUSED, len(figures.rejected_rows)), (DOUBTFUL, len(figures.doubtful_rows)))
        for name, count in counts:
            self.parts.show_count(name, number(count) if count else "")
        self.parts.open(next((name for name, count in counts if count), REFUSED))

    def take_focus(self) -> None:
        """Let the keys go to the rows that stand out."""
        (self.refused_view if self.parts.current() == REFUSED else self.doubtful_view).setFocus()

    def show_only(self, outcome: RowOutcome) -> None:
        """Show the rows a tile counts, where they are shown one by one."""
        if outcome in (RowOutcome.REFUSED, RowOutcome.DOUBTFUL):
            self.parts.open(REFUSED if outcome is RowOutcome.REFUSED else DOUBTFUL)

    def _arrange(self, left: QWidget) -> None:
        column = QVBoxLayout(left)
        column.setContentsMargins(0, STEP, 0, 0)
        column.addWidget(self.parts, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self.details)
        split.setStretchFactor(0, 1)
        split.setSizes([700, 300])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.tiles)
        rows.addWidget(split, 1)
