"""A list on screen: fixed rows, keys, copying, and something to read when there is nothing to see."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSettings,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.masking import masked
from ui.palette import Tone
from ui.tables.cells import RowDelegate
from ui.tables.header import ColumnsHeader
from ui.tables.paged import PagedTable, State
from ui.theme import row_height
from ui.widgets.empty_state import EmptyState

Row = TypeVar("Row")
QUIET_MS = 300
_SELECT_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@dataclass(frozen=True, slots=True)
class Chosen(Generic[Row]):
    """What is selected; with ``everything``, all rows that match, those not fetched yet included."""

    rows: tuple[Row, ...] = ()
    everything: bool = False


@dataclass(frozen=True, slots=True)
class _Stand:
    """Where a person was in the list, told by keys."""

    selected: tuple[Hashable, ...]
    current: Hashable | None
    row: int
    column: int


class TableView(QTableView):
    """Shows a ``PagedTable``.

    ``opened`` carries the row of a double click or Enter, ``moved_to`` the row with the focus or None,
    ``chosen_changed`` a ``Chosen``, ``order_asked`` the value of the header that was clicked.
    """

    opened = Signal(object)
    moved_to = Signal(object)
    chosen_changed = Signal(object)
    order_asked = Signal(object)

    def __init__(
        self, table: PagedTable[Any], name: str, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._everything = False
        self._restoring = False
        self._stand: _Stand | None = None
        self._top: Hashable | None = None
        self._nothing: tuple[str, str, str, str, Callable[[], None] | None] = ("info", "", "", "", None)
        self._retry: Callable[[], None] | None = None
        self.setHorizontalHeader(ColumnsHeader(table, name, preferences, self))
        self.setModel(table)
        self._settle()
        self.empty = EmptyState(self.viewport())
        self.empty.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(QUIET_MS)
        self._patience.timeout.connect(self._say_state)
        table.state_changed.connect(self._on_state)
        table.modelAboutToBeReset.connect(self._remember)
        table.modelReset.connect(self._restore)
        table.rowsAboutToBeInserted.connect(self._note_top)
        table.rowsInserted.connect(self._on_inserted)
        table.rowsAboutToBeRemoved.connect(self._note_top)
        table.rowsRemoved.connect(self._on_removed)
        table.dataChanged.connect(self._on_changed)
        table.restarted.connect(self.scrollToTop)
        self.verticalScrollBar().valueChanged.connect(self._fetch_ahead)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda index: self.opened.emit(table.row(index)))
        self.columns.order_asked.connect(self.order_asked)
        self._on_state()

    @property
    def columns(self) -> ColumnsHeader:
        """The header, which knows the columns a person chose."""
        header = self.horizontalHeader()
        if not isinstance(header, ColumnsHeader):
            raise TypeError(type(header))
        return header

    def say_when_empty(
        self, sign: str, title: str, text: str, button: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Set what an empty list says: what will be here, and how it gets here."""
        self._nothing = (sign, title, text, button, act)
        self._on_state()

    def on_retry(self, act: Callable[[], None]) -> None:
        """Set what the button of a failed list does; usually the refresh of the page."""
        self._retry = act

    def refresh(self) -> None:
        """Bring the list up to date, at least as far as it is looked at or something is chosen in it."""
        last = self.rowAt(self.viewport().height() - 1)
        seen = last if last >= 0 else self.table.rowCount()
        chosen = [] if self._everything else self._chosen_places()[-1:]
        self.table.refresh(keep=max(seen, self.currentIndex().row(), *chosen) + 1)

    def chosen(self) -> Chosen[Any]:
        """Return what is selected."""
        return Chosen(tuple(self.table.row(place) for place in self._chosen_places()), self._everything)

    def _chosen_places(self) -> list[int]:
        """Return the places of the chosen rows; Qt keeps ranges, and asking it for single rows takes long."""
        marked = self.selectionModel().selection()
        ranges = (marked.at(number) for number in range(marked.count()))
        return sorted({place for span in ranges for place in range(span.top(), span.bottom() + 1)})

    def current(self) -> Any | None:
        """Return the row with the focus."""
        index = self.currentIndex()
        return self.table.row(index) if index.isValid() else None

    def show_beside(self, others: Mapping[str, Sequence[str]]) -> None:
        """Show beside the rows which colleague has them open; nothing else is painted or asked anew."""
        self.table.show_beside(others)
        self.viewport().update()

    def choose_everything(self) -> None:
        """Select all rows that match, also those not fetched yet."""
        if self.table.rowCount():
            self._restoring = True
            super().selectAll()
            self._restoring = False
            self._everything = True
            self.chosen_changed.emit(self.chosen())

    def choose(self, key: Hashable) -> bool:
        """Put selection and focus on the row with ``key``; return whether it is there."""
        place = self.table.place_of(key)
        if place is None:
            return False
        self.selectRow(place)
        return True

    def selectRow(self, row: int) -> None:
        """Choose a row alone, also while the Ctrl of a key is still held: Qt would add it to the others."""
        super().selectRow(row)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self.currentIndex(), flags.ClearAndSelect | flags.Rows)

    # Qt asks

    def selectAll(self) -> None:
        self.choose_everything()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if not event.isAutoRepeat() and self.currentIndex().isValid():
                self.opened.emit(self.table.row(self.currentIndex()))
        elif event.text().isprintable() and event.text() and not event.modifiers():
            event.ignore()  # typing belongs to the search field, not to a search in the rows at hand
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._cells.prepare()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.empty.setGeometry(self.viewport().rect())

    # Keeping everything in its place

    def _settle(self) -> None:
        self._cells = RowDelegate(self, self.table)
        self.setItemDelegate(self._cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(row_height(self.fontMetrics()))
        self.columns.arrange()

    def _note_top(self) -> None:
        top = self.rowAt(0)
        self._top = self.table.key_at(top) if top > 0 else None

    def _remember(self) -> None:
        self._note_top()
        keys, current = self.table.key_at, self.currentIndex()
        self._stand = _Stand(
            tuple(keys(place) for place in self._chosen_places()),
            keys(current.row()) if current.isValid() else None,
            current.row(),
            max(current.column(), 0),
        )

    def _restore(self) -> None:
        stand, self._stand = self._stand, None
        if stand is None:
            return
        self._restoring = True
        marked = QItemSelection()
        for key in stand.selected:
            place = self.table.place_of(key)
            if place is not None:
                index = self.table.index(place, 0)
                marked.merge(QItemSelection(index, index), QItemSelectionModel.SelectionFlag.Select)
        self.selectionModel().select(marked, _SELECT_ROWS)
        place = self.table.place_of(stand.current) if stand.current is not None else None
        if place is None and stand.current is not None and self.table.stays:
            place = min(stand.row, self.table.rowCount() - 1)  # its neighbour, as where one row goes
        if place is not None:
            index = self.table.index(place, stand.column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._restoring = False
        self._back_to_top()
        self._on_selection()
        self._on_current(self.currentIndex())
        self._say_state()

    def _back_to_top(self) -> None:
        place = self.table.place_of(self._top) if self._top is not None else None
        if place is not None:
            self.updateGeometries()
            self.verticalScrollBar().setValue(place)

    def _on_inserted(self) -> None:
        self._back_to_top()
        if self._everything:
            self.choose_everything()
        self._say_state()

    def _on_removed(self) -> None:
        self._back_to_top()
        self._say_state()

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        current = self.currentIndex()
        if current.isValid() and first.row() <= current.row() <= last.row():
            self.moved_to.emit(self.table.row(current))

    def _fetch_ahead(self) -> None:
        last = self.rowAt(self.viewport().height() - 1)
        if last >= 0 and last > self.table.rowCount() - 100:
            self.table.fetchMore(QModelIndex())

    # Saying what happens

    def _on_state(self) -> None:
        if self.table.state is State.LOADING:
            self._patience.start()
        else:
            self._patience.stop()
            self._say_state()

    def _say_state(self) -> None:
        state, filled = self.table.state, self.table.rowCount() > 0
        if filled or state is State.EMPTY:
            self.empty.hide()
            return
        if state is State.LOADING and self._patience.isActive():
            return
        if state is State.LOADING:
            self.empty.say("clock", self.tr("Fetching the list …"), "")
        elif state is State.FAILED:
            text = self.tr("The list could not be fetched; the notice below says why.")
            retry = self.tr("Try again")
            self.empty.say("warning", text, "", retry if self._retry else "", self._retry, Tone.BAD)
        else:
            self.empty.say(*self._nothing)
        self.empty.setGeometry(self.viewport().rect())
        self.empty.show()

    def _on_selection(self) -> None:
        if not self._restoring:
            self._everything = False
            self.chosen_changed.emit(self.chosen())

    def _on_current(self, index: QModelIndex) -> None:
        self.viewport().update()
        if not self._restoring:
            self.moved_to.emit(self.table.row(index) if index.isValid() else None)

    def _copy(self) -> None:
        shown = self.columns.shown()
        lines = ["\t".join(self.table.text(row, column) for column in shown) for row in self.chosen().rows]
        QGuiApplication.clipboard().setText(masked("\n".join(lines)))
