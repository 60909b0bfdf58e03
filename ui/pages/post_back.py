"""What the post brought back: where it stands, why, and whether it is sent again or picked up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.paging import Cursor, Page
from desk.domain.post import Parcel
from ui.language import Language
from ui.pages.post_panel import ParcelPanel
from ui.tables.paged import PagedTable
from ui.tables.post_columns import BACK_COLUMNS
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.beside import beside, fill
from ui.widgets.filter_bar import Filter, FilterBar


class CameBackPart(QWidget):
    """Emits ``moved`` with a parcel, ``asked`` for the other list, ``opened`` on Enter."""

    moved = Signal(object)
    asked = Signal()
    opened = Signal()

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = PagedTable(BACK_COLUMNS, lambda one: one.id, tasks, language, self)
        self.view = TableView(self.table, "post-back", preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Parcels that came back"))
        self.view.say_when_empty(
            "check",
            self.tr("Nothing that came back waits for a decision"),
            self.tr(
                "A parcel the post returns stands on the shelf again and is listed here with the reason."
            ),
        )
        self.panel = ParcelPanel(language, self.tr("Choose a parcel."), self)
        self.filters = FilterBar((Filter("all", self.tr("Also what was decided")),), self)
        self.filters.changed.connect(lambda _values: self.asked.emit())
        self.view.moved_to.connect(self._on_moved)
        self.view.opened.connect(lambda _row: self.opened.emit())
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        bar.addWidget(self.filters, 1)
        bar.addWidget(self.view.columns.button(left))
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        fill(self, beside(left, self.panel, 0.68, self))

    def show_rows(self, fetch: Callable[[Cursor | None, int], Page[Parcel]]) -> None:
        """Show another list."""
        self.table.show(fetch)

    def to_decide(self) -> bool:
        """Whether only what waits for a decision is shown."""
        return "all" not in self.filters.values()

    def current(self) -> Parcel | None:
        """Return the parcel with the focus."""
        one: Parcel | None = self.view.current()
        return one

    def _on_moved(self, one: Parcel | None) -> None:
        if one is None:
            self.panel.forget()
        self.moved.emit(one)
