"""A PRR list as it is looked at: counts, examples of every kind of row, what is rejected, what is gone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.intake import Figures, Outcome, Preview
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.printing import PrintJob
from desk.domain.prr_list import RejectedRow
from ui.language import Language
from ui.tables.intake_columns import REJECT_COLUMNS, SAMPLE_COLUMNS, VANISHED_COLUMNS, SampleRow
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.beside import beside
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.intake_figures import IntakeTiles, show_reasons
from ui.widgets.parts import Parts

SAMPLES, REJECTED, VANISHED = "samples", "rejected", "vanished"
_OUTCOMES = {outcome.code: outcome for outcome in Outcome if outcome is not Outcome.REJECTED}
Fetch = Callable[[Cursor | None, int], Rows[PrintJob]]


class IntakeSheet(QWidget):
    """Tiles above, rows in tabs left, reasons right; a tile shows the rows it counts."""

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._samples: tuple[SampleRow, ...] = ()
        self._outcome: Outcome | None = None
        self.tiles = IntakeTiles(language, self)
        self.tiles.chosen.connect(self.show_only)
        self.details = DetailPanel(language, self)
        self._left = QWidget(self)
        self.parts = Parts(self._left)
        self.samples: PagedTable[SampleRow] = PagedTable(
            SAMPLE_COLUMNS,
            lambda row: (row.line.outcome, row.line.sheet, row.line.row_number),
            tasks,
            language,
            self,
        )
        self.rejected: PagedTable[RejectedRow] = PagedTable(
            REJECT_COLUMNS, lambda row: (row.sheet, row.row_number), tasks, language, self
        )
        self.vanished: PagedTable[PrintJob] = PagedTable(
            VANISHED_COLUMNS, lambda job: job.id, tasks, language, self
        )
        self.sample_view = TableView(self.samples, "intake-samples", preferences, self.parts.stack)
        self.reject_view = TableView(self.rejected, "intake-rejected", preferences, self.parts.stack)
        self.vanished_view = TableView(self.vanished, "intake-vanished", preferences, self.parts.stack)
        for name, title, view in (
            (SAMPLES, self.tr("Examples"), self.sample_view),
            (REJECTED, self.tr("Rejected"), self.reject_view),
            (VANISHED, self.tr("No longer listed"), self.vanished_view),
        ):
            view.setAccessibleName(title)
            self.parts.add(name, title, view, self)
        self.sample_view.say_when_empty("info", self.tr("No such row in this list"), "")
        self.reject_view.say_when_empty("check", self.tr("No row is rejected"), "")
        self._arrange()

    def show_preview(self, preview: Preview, places: Mapping[str, str]) -> None:
        """Show what a list would do; the cards no longer listed are only counted."""
        lines = dict.fromkeys(preview.samples)
        self._samples = tuple(SampleRow(line, places.get(line.village_code, "")) for line in lines)
        self._show(preview, self.tr("What this list would do"))
        text = self.tr("{n} cards of the list before are not in this one")
        later = self.tr("They can be looked at once this list is taken in.") if preview.vanished else ""
        self.vanished.clear()
        self.vanished.show(lambda _cursor, _size: Rows((), None))
        self.vanished_view.say_when_empty(
            "info", text.format(n=self._language.number(preview.vanished)), later
        )

    def show_result(self, figures: Figures, vanished: Fetch) -> None:
        """Show what a list did; the examples of the preview stay."""
        self._show(figures, self.tr("What this list did"))
        self.vanished_view.say_when_empty(
            "check", self.tr("Every card of the list before is in this one, or printed"), ""
        )
        self.vanished.show(vanished)

    def show_only(self, name: str) -> None:
        """Show the rows a tile counts; pressed again, all examples."""
        if name in _OUTCOMES:
            self._show_samples(None if self._outcome is _OUTCOMES[name] else _OUTCOMES[name])
            self.parts.open(SAMPLES)
        elif name in (REJECTED, VANISHED):
            self.parts.open(name)

    def _show(self, figures: Figures, title: str) -> None:
        number = self._language.number
        self.tiles.show_figures(figures)
        show_reasons(self.details, figures, self._language, title)
        self.rejected.show(lambda _cursor, _size: Rows(figures.rejected_rows, None))
        self.parts.show_count(REJECTED, number(figures.rejected) if figures.rejected else "")
        self.parts.show_count(VANISHED, number(figures.vanished) if figures.vanished else "")
        self._show_samples(None)
        self.parts.open(SAMPLES)

    def _show_samples(self, outcome: Outcome | None) -> None:
        self._outcome = outcome
        rows = tuple(row for row in self._samples if outcome in (None, row.line.outcome))
        self.samples.show(lambda _cursor, _size: Rows(rows, None))

    def _arrange(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, STEP, 0, 0)
        column.addWidget(self.parts, 1)
        split = beside(self._left, self.details, 0.72, self)
        tiles = QWidget(self)
        inner = QVBoxLayout(tiles)
        inner.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, STEP)
        inner.addWidget(self.tiles)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(tiles)
        rows.addWidget(split, 1)
