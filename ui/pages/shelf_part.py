"""What stands on the shelf: destinations left, the cards of the chosen one right, in list order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.handover import Shelf
from desk.domain.paging import Page
from desk.domain.printing import Delivery, PrintJob
from desk.domain.text import mark
from ui.language import Language
from ui.pages.destinations import spoken_destination
from ui.tables.card_columns import card_columns
from ui.tables.columns import Align, Column
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.beside import beside, fill
from ui.widgets.looks import label


def shelf_key(shelf: Shelf) -> tuple[Delivery, str]:
    """Return what tells a destination from all others."""
    return shelf.way, shelf.destination_code


SHELF_COLUMNS: tuple[Column[Shelf], ...] = (
    Column(
        "destination",
        mark("shelf", "Destination"),
        lambda row, language: spoken_destination(row.way, row.destination, language.say),
        30,
    ),
    Column("cards", mark("shelf", "Cards"), lambda row, language: language.number(row.cards), 6, Align.RIGHT),
    Column("oldest", mark("shelf", "Oldest"), lambda row, language: language.short_date(row.oldest), 10),
)


class ShelfPart(QWidget):
    """Emits ``shelf_chosen`` with a destination, ``changed`` with other cards chosen, ``opened`` on Enter."""

    shelf_chosen = Signal(object)
    changed = Signal()
    opened = Signal(object)

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._all_first = False
        self.shelf: Shelf | None = None
        self.today: date | None = None
        self.shelves = PagedTable(SHELF_COLUMNS, shelf_key, tasks, language, self)
        self.shelf_view = TableView(self.shelves, "shelves", preferences, self)
        self.shelf_view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.shelf_view.setAccessibleName(self.tr("Destinations with cards ready"))
        self.shelf_view.say_when_empty(
            "shelf",
            self.tr("No card is ready"),
            self.tr("Every card that was printed well comes here by itself, by destination."),
        )
        self.cards = PagedTable(card_columns(lambda: self.today), lambda job: job.id, tasks, language, self)
        self.card_view = TableView(self.cards, "shelf-cards", preferences, self)
        self.card_view.setAccessibleName(self.tr("Cards for this destination"))
        self.card_view.say_when_empty("card", self.tr("Choose a destination"), "")
        self.shelf_view.moved_to.connect(self._on_shelf)
        self.shelf_view.opened.connect(lambda _row: self.card_view.setFocus())
        self.card_view.chosen_changed.connect(lambda _chosen: self._on_chosen())
        self.card_view.opened.connect(self.opened)
        self.shelves.answered.connect(self._on_shelves)
        self.cards.answered.connect(self._on_cards)
        self._arrange()

    def show_cards(self, fetch: Callable[[], tuple[PrintJob, ...]]) -> None:
        """Show the cards of another destination; those of a BAST are all chosen to begin with."""
        self._all_first = self.by_bast()
        self.cards.show(lambda _cursor, _size: Page(fetch(), None))

    def by_bast(self) -> bool:
        """Whether the chosen destination's cards leave together under a BAST."""
        return self.shelf is not None and self.shelf.way is not Delivery.COUNTER

    def chosen(self) -> tuple[PrintJob, ...]:
        """Return the chosen cards in list order."""
        rows: tuple[PrintJob, ...] = self.card_view.chosen().rows
        return rows

    def current(self) -> PrintJob | None:
        """Return the card with the focus."""
        job: PrintJob | None = self.card_view.current()
        return job

    def _arrange(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self._title = label("", "strong", right)
        self._count = label("", "muted", right)
        head.setSpacing(2 * STEP)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.card_view.columns.button(right))
        column.addLayout(head)
        column.addWidget(self.card_view, 1)
        fill(self, beside(self.shelf_view, right, 0.42, self, grows=1))

    def _on_shelves(self, page: Page[Shelf]) -> None:
        keys = [shelf_key(shelf) for shelf in page.rows]
        if self.shelf is not None and shelf_key(self.shelf) in keys:
            return
        if page.rows:
            self.shelf_view.choose(keys[0])
        else:
            self.shelf = None
            self.cards.clear()
            self._title.clear()
            self._on_chosen()

    def _on_shelf(self, shelf: Shelf | None) -> None:
        if shelf is None or (self.shelf is not None and shelf_key(shelf) == shelf_key(self.shelf)):
            return
        self.shelf = shelf
        self._title.setText(spoken_destination(shelf.way, shelf.destination, self._language.say))
        self.shelf_chosen.emit(shelf)

    def _on_cards(self, _page: Page[PrintJob]) -> None:
        if self._all_first:
            self._all_first = False
            self.card_view.choose_everything()
        self._on_chosen()

    def _on_chosen(self) -> None:
        chosen, of = len(self.chosen()), self.cards.rowCount()
        number = self._language.number
        said = self.tr("{n} of {all} chosen").format(n=number(chosen), all=number(of)) if of else ""
        self._count.setText(said if self.by_bast() else number(of) if of else "")
        self.changed.emit()
