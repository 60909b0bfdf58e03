"""The two sides of the kecamatan's page: the six of them, and what the chosen one asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.kecamatan import ARRIVED, SETTLED, Asked, AskedTogether, KecamatanLine, Stand, together
from desk.domain.paging import Page as Rows
from desk.domain.printing import PrintJob
from ui.language import Language
from ui.tables.card_columns import card_columns
from ui.tables.kecamatan_columns import KECAMATAN_COLUMNS, TOGETHER_COLUMNS, asked_columns
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.filter_bar import Choice, Filter, FilterBar
from ui.widgets.parts import Parts

PEOPLE, BUNDLE, LISTS, DAYS = "people", "bundle", "lists", "days"
NARROWEST = 28 * STEP
"""Where the screen is small, the names of the kecamatan and what is ready can still be read."""
LEFT, READY, LATE, SENT, ELSE = "left", "ready", "late", "sent", "else"


def kecamatan_view(
    tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget, name: str, empty: str
) -> tuple[PagedTable[KecamatanLine], TableView]:
    """Return the list of the six kecamatan."""
    table: PagedTable[KecamatanLine] = PagedTable(
        KECAMATAN_COLUMNS,
        lambda row: row.code,
        tasks,
        language,
        parent,
        page_of=lambda overview: overview.page,
    )
    view = TableView(table, "kecamatan", preferences, parent)
    view.setSelectionMode(TableView.SelectionMode.SingleSelection)
    view.setAccessibleName(name)
    view.setMinimumWidth(NARROWEST)
    view.say_when_empty("place", empty, "")
    return table, view


class AskedParts(QWidget):
    """People, lists and days of one kecamatan; ``opened`` carries a person on Enter."""

    opened = Signal(object)

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, keys_on: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._code = ""
        self._asked: tuple[Asked, ...] = ()
        self._only: AskedTogether | None = None
        self.today: date | None = None
        self.parts = Parts(self)
        self.people = PagedTable(
            asked_columns(lambda: self.today), lambda row: row.application_id, tasks, language, self
        )
        self.people_view = TableView(self.people, "kecamatan-people", preferences, self.parts.stack)
        self.bundle = PagedTable(card_columns(lambda: self.today), lambda job: job.id, tasks, language, self)
        self.bundle_view = TableView(self.bundle, "kecamatan-bundle", preferences, self.parts.stack)
        self.lists = self._grouped(tasks)
        self.days = self._grouped(tasks)
        self.lists_view = TableView(self.lists, "kecamatan-lists", preferences, self.parts.stack)
        self.days_view = TableView(self.days, "kecamatan-days", preferences, self.parts.stack)
        self.filters = FilterBar(
            (
                Filter(
                    "stand",
                    self.tr("Show"),
                    (
                        Choice(LEFT, self.tr("Left over")),
                        Choice(READY, self.tr("Ready to send")),
                        Choice(LATE, self.tr("Late")),
                        Choice(SENT, self.tr("Sent")),
                        Choice(ELSE, self.tr("Settled otherwise")),
                    ),
                ),
                Filter("only", self.tr("One list or day only")),
            )
        )
        self._arrange(keys_on)

    def show_asked(
        self, code: str, asked: tuple[Asked, ...], bundle: tuple[PrintJob, ...], today: date
    ) -> None:
        """Show what a kecamatan asked for, and the cards of its next BAST; of the same one as it is now."""
        same, self._code = code == self._code, code
        self.today, self._asked = today, asked
        by_list = together(asked, today, by_day=False)
        by_day = together(asked, today, by_day=True)
        for table, rows in ((self.bundle, bundle), (self.lists, by_list), (self.days, by_day)):
            _fill(table, rows, same=same)
        number = self._language.number
        for name, count in (
            (PEOPLE, len(asked)),
            (BUNDLE, len(bundle)),
            (LISTS, len(by_list)),
            (DAYS, len(by_day)),
        ):
            self.parts.show_count(name, number(count) if count else "")
        for name, fits in _FITS.items():
            self.filters.show_count("stand", name, number(sum(fits(row, today) for row in asked)))
        self._show_people(same=same)

    def forget_filters(self) -> None:
        """Show everybody again, of another kecamatan."""
        self._only = None
        self.filters.choose("stand", None)
        self.filters.choose("only", None)

    def focus_people(self) -> None:
        """Let the keys go to the people."""
        self.parts.open(PEOPLE)
        self.people_view.setFocus()

    # Inside

    def _grouped(self, tasks: Tasks) -> PagedTable[AskedTogether]:
        return PagedTable(TOGETHER_COLUMNS, lambda row: (row.day, row.import_id), tasks, self._language, self)

    def _arrange(self, keys_on: QWidget) -> None:
        people = QWidget(self.parts.stack)
        column = QVBoxLayout(people)
        column.setContentsMargins(0, STEP // 2, 0, 0)
        column.setSpacing(STEP // 2)
        head = QHBoxLayout()
        head.setContentsMargins(STEP, 0, STEP, 0)
        head.addWidget(self.filters, 1)
        head.addWidget(self.people_view.columns.button(people))
        column.addLayout(head)
        column.addWidget(self.people_view, 1)
        for name, title, part, view in (
            (PEOPLE, self.tr("People"), people, self.people_view),
            (BUNDLE, self.tr("Next BAST"), self.bundle_view, self.bundle_view),
            (LISTS, self.tr("By list"), self.lists_view, self.lists_view),
            (DAYS, self.tr("By day"), self.days_view, self.days_view),
        ):
            view.setAccessibleName(title)
            view.setSelectionMode(TableView.SelectionMode.SingleSelection)
            view.say_when_empty(
                "people",
                self.tr("Nothing asked for"),
                self.tr("Lists of this kecamatan come in on the page Import, F4."),
            )
            self.parts.add(name, title, part, keys_on)
        self.bundle_view.say_when_empty(
            "shelf",
            self.tr("No card is ready"),
            self.tr("Cards for this kecamatan come here by themselves once they are printed."),
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.parts, 1)
        self.filters.changed.connect(self._on_filters)
        self.people_view.opened.connect(self.opened)
        for view in (self.lists_view, self.days_view):
            view.opened.connect(self._on_group)

    def _on_group(self, group: AskedTogether) -> None:
        """Show the people of one list or day."""
        self._only = group
        self.filters.choose("only", True)
        self.focus_people()

    def _on_filters(self, values: dict[str, object]) -> None:
        if not values.get("only"):
            self._only = None
        self._show_people()

    def _show_people(self, *, same: bool = False) -> None:
        only, today = self._only, self.today
        fits = _FITS.get(str(self.filters.values().get("stand", "")))
        rows = tuple(
            row
            for row in self._asked
            if (only is None or (row.asked_on == only.day and only.import_id in (0, row.import_id)))
            and (fits is None or today is None or fits(row, today))
        )
        _fill(self.people, rows, same=same)


def _fill(table: PagedTable[Any], rows: tuple[object, ...], *, same: bool) -> None:
    put = table.renew if same else table.show
    put(lambda _cursor, _size: Rows(rows, None))


_FITS: dict[str, Callable[[Asked, date], bool]] = {
    LEFT: lambda row, _: row.standing.stand not in SETTLED and row.standing.stand is not Stand.READY,
    READY: lambda row, _: row.standing.stand is Stand.READY,
    LATE: lambda row, today: row.late(today),
    SENT: lambda row, _: row.standing.stand in ARRIVED,
    ELSE: lambda row, _: row.standing.stand in SETTLED - ARRIVED,
}
