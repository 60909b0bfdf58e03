"""Parcels under way: the longest first, by how long the post has been silent; scanned, labelled, told of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.paging import Cursor
from desk.domain.post import SILENT, Parcel, PostFilter
from desk.rooms.post import UnderWay
from ui.language import Language
from ui.pages.post_panel import ParcelPanel
from ui.tables.paged import PagedTable
from ui.tables.post_columns import parcel_columns
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.beside import beside, fill
from ui.widgets.filter_bar import Choice, Filter, FilterBar
from ui.widgets.search_box import SearchBox


class UnderWayPart(QWidget):
    """Emits ``numbered`` with a number typed or scanned, ``moved`` with a parcel, ``opened`` on Enter."""

    numbered = Signal(str)
    moved = Signal(object)
    asked = Signal()
    opened = Signal()

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.today: date | None = None
        self.filters: FilterBar | None = None
        self.table = PagedTable(
            parcel_columns(lambda: self.today),
            lambda one: one.id,
            tasks,
            language,
            self,
            page_of=lambda view: view.page,
        )
        self.view = TableView(self.table, "post-under-way", preferences, self)
        self.view.setAccessibleName(self.tr("Parcels under way, longest first"))
        self.view.say_when_empty(
            "post",
            self.tr("No parcel here"),
            self.tr("Parcels sent with Kantor Pos are listed here until they arrive or come back."),
        )
        hint = self.tr("Choose a parcel, or scan its label and then its tracking number.")
        self.panel = ParcelPanel(language, hint, self)
        self.box = SearchBox(self.tr("Scan a parcel label, then its tracking number"), self)
        self.box.scanned.connect(self.numbered)
        self.box.searched.connect(self.numbered)
        self.box.down.connect(self.view.setFocus)
        self.view.moved_to.connect(self._on_moved)
        self.view.opened.connect(lambda _row: self.opened.emit())
        self.table.answered.connect(self._on_answered)
        self._arrange()

    def offer(self, days: Sequence[int]) -> None:
        """Offer the filters, with the days of the office's settings."""
        if self.filters is not None:
            return
        choices = tuple(
            Choice(which, self._words(which, days)) for which in PostFilter if which is not PostFilter.ALL
        )
        self.filters = FilterBar((Filter("which", self.tr("Show"), choices),), self)
        self.filters.changed.connect(lambda _values: self.asked.emit())
        self._bar.insertWidget(1, self.filters)

    def show_rows(self, fetch: Callable[[Cursor | None, int], UnderWay]) -> None:
        """Show another list."""
        self.table.show(fetch)

    def which(self) -> PostFilter:
        """Return what the list is narrowed to."""
        chosen = self.filters.values().get("which") if self.filters is not None else None
        return chosen if isinstance(chosen, PostFilter) else PostFilter.ALL

    def current(self) -> Parcel | None:
        """Return the parcel in hand: scanned, or with the focus in the list."""
        return self.panel.parcel

    def chosen(self) -> tuple[Parcel, ...]:
        """Return the parcels whose labels are wanted: the chosen rows, else the one in hand."""
        rows: tuple[Parcel, ...] = self.view.chosen().rows
        one = self.current()
        return rows if len(rows) > 1 or one is None else (one,)

    def _arrange(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self._bar.setSpacing(STEP)
        self.box.setMinimumWidth(40 * STEP)
        self._bar.addWidget(self.box, 1)
        self._bar.addWidget(self.view.columns.button(left))
        column.addLayout(self._bar)
        column.addWidget(self.view, 1)
        fill(self, beside(left, self.panel, 0.68, self))

    def _words(self, which: PostFilter, days: Sequence[int]) -> str:
        words = self._language.say(which.word)
        return words.format(days=days[min(SILENT.index(which), len(days) - 1)]) if which in SILENT else words

    def _on_answered(self, answer: UnderWay) -> None:
        self.today = answer.today
        self._show_counts(answer.counts)

    def _show_counts(self, counts: Mapping[PostFilter, int]) -> None:
        if self.filters is not None:
            for which, parcels in counts.items():
                self.filters.show_count("which", which, self._language.number(parcels))

    def _on_moved(self, one: Parcel | None) -> None:
        # A list that is only refreshed must not take a scanned parcel out of the hand.
        held = self.panel.parcel
        if one is not None and one != held and (self.view.hasFocus() or held is None or held.id == one.id):
            self.moved.emit(one)
