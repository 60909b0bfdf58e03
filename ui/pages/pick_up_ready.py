"""What stands ready on the shelf, and the document in hand beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.collecting import OnShelf
from desk.domain.paging import Cursor, Page
from ui.language import Language
from ui.tables.paged import PagedTable
from ui.tables.pick_up_columns import shelf_columns
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.beside import beside, fill
from ui.widgets.collect_panel import CollectPanel
from ui.widgets.search_box import SearchBox

Fetch = Callable[[str, Cursor | None, int], Page[OnShelf]]


class ReadyPart(QWidget):
    """Emits ``chosen`` with a row a person chose, ``opened`` on Enter, ``scanned`` with a label read here."""

    chosen = Signal(object)
    opened = Signal(object)
    scanned = Signal(str)

    def __init__(
        self,
        fetch: Fetch,
        tasks: Tasks,
        language: Language,
        preferences: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self.today: date | None = None
        self.table = PagedTable(shelf_columns(lambda: self.today), lambda row: row.key, tasks, language, self)
        self.view = TableView(self.table, "pick-up-ready", preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Documents ready to be collected, by name"))
        self.view.say_when_empty(
            "shelf",
            self.tr("Nothing stands ready"),
            self.tr("Cards come here when they are printed, papers when they are made."),
        )
        self.view.moved_to.connect(self._on_moved)
        self.view.opened.connect(self.opened)
        self.search = SearchBox(self.tr("Name, NIK or number …"), self)
        self.search.typed.connect(self.show_text)
        self.search.searched.connect(self._on_searched)
        self.search.scanned.connect(self.scanned)
        self.search.down.connect(lambda: self.view.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.panel = CollectPanel(self)
        self.panel.scanned.connect(self.scanned)
        self._text = ""
        self._arrange()
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show what a name, a NIK or a number begins with."""
        self._text = text
        self.table.show(lambda cursor, size: self._fetch(text, cursor, size))

    def take_panel(self) -> None:
        """Let the keys go to the document in hand."""
        self.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        bar.setSpacing(STEP)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.view.columns.button(left))
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        fill(self, beside(left, self.panel, 0.58, self))

    def _on_searched(self, text: str) -> None:
        """Lead on: a NIK or a whole number is looked up, anything else goes to the list."""
        whole = "".join(text.split())
        if (whole.isdecimal() and len(whole) == 16) or "-" in whole:
            self.scanned.emit(whole)
        else:
            self.show_text(text)
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_moved(self, row: OnShelf | None) -> None:
        # A list that is only refreshed must not take the document of a scan out of the hand.
        if row is not None and self.view.hasFocus():
            self.chosen.emit(row)
