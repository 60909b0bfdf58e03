"""Any long list, page by page: only what is looked at is fetched, and a refresh moves nothing."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desk.domain.paging import Cursor, Page
from desk.domain.whereabouts import subject_of
from ui.language import Language
from ui.masking import as_tip, masked
from ui.tables.columns import Align, Column
from ui.tables.merging import Merge, merge
from ui.tasks import Tasks

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
PAGE_SIZE = 200

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The row itself."""
_SAID = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
BADGE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The badge of a cell, or None."""


class State(Enum):
    """What a list is doing."""

    EMPTY = "empty"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class _Refreshed(Generic[Row]):
    answer: object
    page: Page[Row]
    plan: Merge[Row] | None


class PagedTable(QAbstractTableModel, Generic[Row]):
    """A table whose rows come in pages from the task pool.

    ``show(fetch)`` begins a list, ``refresh()`` brings it up to date in place, scrolling fetches on. An
    answer to an older question is dropped. ``fetch`` may return a ``Page`` or anything ``page_of`` finds one
    in; ``answered`` carries it whole, so that counts come from the same snapshot as the rows.
    """

    answered = Signal(object)
    failed = Signal(object)
    state_changed = Signal()
    restarted = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        tasks: Tasks,
        language: Language,
        parent: QObject | None = None,
        *,
        page_of: Callable[[Any], Page[Row]] | None = None,
        page_size: int = PAGE_SIZE,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._tasks = tasks
        self._language = language
        self._page_of: Callable[[Any], Page[Row]] = page_of or (lambda answer: answer)
        self._page_size = page_size
        self._rows: list[Row] = []
        self._keys: list[Hashable] = []
        self._places: dict[Hashable, int] | None = None
        self._after: Cursor | None = None
        self._fetch: Callable[[Cursor | None, int], object] | None = None
        self._generation = 0
        self._refreshing = -1
        self._again = 0
        self._fetching = False
        self._beginning = False
        self.stays = False
        """Whether what is being filled in is the list of before, whose rows only changed places."""
        self.state = State.EMPTY
        self.error: Exception | None = None
        self._others: Mapping[str, Sequence[str]] = {}

    def show(self, fetch: Callable[[Cursor | None, int], object]) -> None:
        """Begin a list; the rows of the former one stay until the first page is here."""
        self._fetch = fetch
        self._beginning = True
        self._ask(lambda: fetch(None, self._page_size), self._begin)

    def renew(self, fetch: Callable[[Cursor | None, int], object]) -> None:
        """Show the same list by another way to fetch it: nothing moves, as with ``refresh``."""
        if self._fetch is None:
            self.show(fetch)
            return
        self._fetch = fetch
        self.refresh(len(self._rows))

    def refresh(self, keep: int = 0) -> None:
        """Fetch what is shown again, at least ``keep`` rows, and change only what differs."""
        fetch = self._fetch
        if fetch is None:
            return
        if self._beginning:
            self.show(fetch)
            return
        if self._refreshing == self._generation:
            self._again = max(self._again, keep, 1)  # its answer may be older than what was just heard
            return
        wanted = max(keep, self._page_size)
        shown = tuple(self._rows)  # nothing else changes them until this is answered
        self._ask(lambda: self._gather(fetch, wanted, shown), self._replace)
        self._refreshing = self._generation

    def clear(self) -> None:
        """Show nothing, and forget what was asked."""
        self._generation += 1
        self._fetch = None
        self._fetching = False
        self._fill(Page((), None))
        self._enter(State.EMPTY)

    def row(self, index: Index | int) -> Row:
        """Return the row at a place."""
        return self._rows[index if isinstance(index, int) else index.row()]

    def rows(self) -> Sequence[Row]:
        """Return the rows fetched so far."""
        return self._rows

    def key_at(self, place: int) -> Hashable:
        """Return what tells the row at ``place`` from all others."""
        return self._keys[place]

    def place_of(self, key: Hashable) -> int | None:
        """Return where the row with ``key`` stands, None when it is not fetched."""
        if self._places is None:
            self._places = {known: place for place, known in enumerate(self._keys)}
        return self._places.get(key)

    def text(self, row: Row, column: Column[Row]) -> str:
        """Return what a column says about a row."""
        badge = column.badge(row) if column.badge else None
        return self._language.say(badge.word) if badge else masked(column.text(row, self._language))

    def show_beside(self, others: Mapping[str, Sequence[str]]) -> None:
        """Say which records colleagues have open: the short names and the words for it, by record."""
        self._others = others

    def beside(self, row: Row) -> Sequence[str]:
        """Return the short names of who else has the record of a row open and words for it, or nothing."""
        return self._others.get(subject_of(row), ()) if self._others else ()

    def complete(self) -> bool:
        """Whether every row of the list has been fetched."""
        return self._fetch is None or (self._after is None and self.state is State.READY)

    # Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.align)
        if role in _SAID and (beside := self.beside(row)):
            return beside[1] if role == _SAID[0] else f"{self.text(row, column)}; {beside[1]}"
        if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
            return as_tip(column.tip(row, self._language))
        if role == BADGE_ROLE and column.badge is not None:
            return column.badge(row)
        return row if role == ROW_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._language.say(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section].align)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._after is not None and not self._fetching

    def fetchMore(self, parent: Index) -> None:
        fetch, after = self._fetch, self._after
        if fetch is not None and self.canFetchMore(parent):
            self._ask(lambda: fetch(after, self._page_size), self._append)

    # Asking and answering

    def _gather(
        self, fetch: Callable[[Cursor | None, int], object], wanted: int, shown: Sequence[Row]
    ) -> _Refreshed[Row]:
        first = fetch(None, self._page_size)
        page = self._page_of(first)
        rows = list(page.rows)
        while page.after is not None and len(rows) < wanted:
            page = self._page_of(fetch(page.after, self._page_size))
            rows.extend(page.rows)
        return _Refreshed(first, Page(tuple(rows), page.after), merge(shown, rows, self._key))

    def _ask(self, work: Callable[[], object], then: Callable[[Any], None]) -> None:
        self._generation += 1
        mine = self._generation
        self._fetching = True

        def answer(value: object) -> None:
            if mine == self._generation:
                self._fetching = False
                self.error = None
                then(value)
                if mine == self._generation:  # else the next question is under way already
                    self._enter(State.READY)

        def fail(error: Exception) -> None:
            if mine == self._generation:
                self._fetching = False
                self._refreshing, self._again = -1, 0
                self.error = error
                self._enter(State.FAILED)
                self.failed.emit(error)

        self._enter(State.LOADING)
        self._tasks.run(self, work, answer, fail)

    def _begin(self, answer: object) -> None:
        self._beginning = False
        self._fill(self._page_of(answer))
        self.restarted.emit()
        self.answered.emit(answer)

    def _append(self, answer: object) -> None:
        page = self._page_of(answer)
        fresh = [row for row in page.rows if self.place_of(self._key(row)) is None]
        self._after = page.after
        if fresh:
            at = len(self._rows)
            self.beginInsertRows(QModelIndex(), at, at + len(fresh) - 1)
            self._insert(at, fresh)
            self.endInsertRows()

    def _replace(self, fresh: _Refreshed[Row]) -> None:
        again, self._again, self._refreshing = self._again, 0, -1
        if fresh.plan is None:
            self.stays = True
            self._fill(fresh.page)
            self.stays = False
        else:
            self._after = fresh.page.after
            self._merge(fresh.plan)
        self.answered.emit(fresh.answer)
        if again:
            self.refresh(again)

    def _fill(self, page: Page[Row]) -> None:
        self.beginResetModel()
        self._rows = list(page.rows)
        self._keys = [self._key(row) for row in self._rows]
        self._places = None
        self._after = page.after
        self.endResetModel()

    def _merge(self, plan: Merge[Row]) -> None:
        """Change the rows that differ, so that selection and scroll stay where they are."""
        for first, last in plan.removed:
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            del self._keys[first : last + 1]
            self._places = None
            self.endRemoveRows()
        for place, row in plan.changed:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))
        for at, rows in plan.inserted:
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._insert(at, rows)
            self.endInsertRows()

    def _insert(self, at: int, rows: Sequence[Row]) -> None:
        self._rows[at:at] = rows
        self._keys[at:at] = [self._key(row) for row in rows]
        self._places = None

    def _enter(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit()


def _alignment(align: Align) -> int:
    side = Qt.AlignmentFlag.AlignRight if align is Align.RIGHT else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
