"""The stock card of one thing at one place, with what lies at every place beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.regions import District
from desk.domain.stock import OFFICE
from ui.language import Language
from ui.tables.paged import PagedTable
from ui.tables.stock_lines import STOCK_COLUMNS
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.beside import beside
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.filter_bar import Choice, Filter, FilterBar
from ui.widgets.looks import label


class StockCardPart(QWidget):
    """Emits ``place_asked`` with the place code whose card shall be shown."""

    place_asked = Signal(str)

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._filters: FilterBar | None = None
        self.table = PagedTable(
            STOCK_COLUMNS, lambda line: line.key, tasks, language, self, page_of=lambda answer: answer.rows
        )
        self.view = TableView(self.table, "stock-card", preferences, self)
        self.view.setAccessibleName(self.tr("Stock card, newest first"))
        self.view.say_when_empty(
            "stock",
            self.tr("Nothing has moved here yet"),
            self.tr("Receive the first box with F5; every print, count and transfer is then listed here."),
        )
        self.panel = DetailPanel(language, self)
        self._title = label("", "strong", self)
        self._cut = label("", "muted", self)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self._bar.setSpacing(2 * STEP)
        self._bar.addWidget(self._title)
        self._bar.addWidget(self._cut)
        self._bar.addStretch(1)
        self._bar.addWidget(self.view.columns.button(self))
        split = beside(self.view, self.panel, 0.72, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._bar)
        whole.addWidget(split, 1)

    def offer(self, districts: Sequence[District]) -> None:
        """Offer the kecamatan whose card may be looked at; without one it is the office's own."""
        if self._filters is not None:
            return
        places = tuple(Choice(district.code, district.name) for district in districts)
        self._filters = FilterBar((Filter("place", self.tr("Kecamatan"), places),), self)
        self._filters.changed.connect(lambda values: self.place_asked.emit(str(values.get("place", OFFICE))))
        self._bar.insertWidget(1, self._filters)

    def show_levels(self, goods: str, place: str, levels: Sequence[tuple[str, str]], warning: str) -> None:
        """Show whose card this is and how much lies where."""
        self._title.setText(f"{goods} – {place}")
        self.panel.begin(goods)
        if warning:
            self.panel.say(warning, "warn")
        self.panel.values(levels, self.tr("Where it is"))

    def say_cut(self, newest: int) -> None:
        """Say that only the newest moves are shown; 0 when all of them are."""
        text = self.tr("the newest {n} moves").format(n=self._language.number(newest)) if newest else ""
        self._cut.setText(text)
