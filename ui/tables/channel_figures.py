"""The figures of every channel as a table whose cells are walked by the arrow keys."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QItemSelection, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desk.domain.channels import CHANNELS, Cell, ChannelBook, Figures, Group, Stream
from desk.domain.printing import Delivery
from desk.domain.text import Word, mark
from ui.language import Language
from ui.palette import Tone, shades_of
from ui.theme import STEP, row_height, strong_font

Index = QModelIndex | QPersistentModelIndex
ROWS: tuple[Stream | None, ...] = (*CHANNELS, None, Delivery.POST)
"""The channels, all of them together, and what of that leaves by Kantor Pos."""
_ALL = mark("channels", "All channels")
_BY_POST = mark("channels", "of these by post")
_CHANNEL = mark("channels", "Channel")
_LATE_BY = mark("channels", "Late by up to")
_OLDEST = mark("channels", "Oldest came on")
_GROUPS = tuple(Group)
_FIRST, _LATE_COLUMN, _OLDEST_COLUMN = 1, 1 + len(_GROUPS), 2 + len(_GROUPS)
_TONES = {Group.LATE: Tone.BAD, Group.HELD: Tone.WARN}
HEADING_LINES = 3
_WIDEST, _DAY = "99.999", "00-00-0000"
_ENTERING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChannelFigures(QAbstractTableModel):
    """Figures of one moment; before the first there is a dash in every cell."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._book: ChannelBook | None = None

    def show_book(self, book: ChannelBook) -> None:
        """Show other figures in the same cells."""
        self._book = book
        self.dataChanged.emit(self.index(0, 0), self.index(len(ROWS) - 1, _OLDEST_COLUMN))

    def cell(self, index: Index) -> Cell | None:
        """Return what a cell counts; None for the words of the table."""
        if not _FIRST <= index.column() < _LATE_COLUMN:
            return None
        return Cell(ROWS[index.row()], _GROUPS[index.column() - _FIRST])

    def index_of(self, cell: Cell) -> QModelIndex:
        """Return where something is counted."""
        return self.index(ROWS.index(cell.stream), _FIRST + _GROUPS.index(cell.group))

    def count(self, cell: Cell) -> int:
        """Return how many requests a cell counts."""
        return self._figures(ROWS.index(cell.stream))[cell.group]

    def tone(self, index: Index) -> Tone:
        """Return how pressing a figure is."""
        cell = self.cell(index)
        pressing = cell is not None and self.count(cell) > 0
        return _TONES.get(cell.group, Tone.NEUTRAL) if cell is not None and pressing else Tone.NEUTRAL

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        stream = ROWS[row]
        if column == 0:
            word = _ALL if stream is None else _BY_POST if stream is Delivery.POST else stream.word
            return self._language.say(word)
        if self._book is None:
            return "–"
        told = self._figures(row)
        if column == _LATE_COLUMN:
            return self._language.age(told.late_by) if told.late_by else "–"
        if column == _OLDEST_COLUMN:
            return self._day(told.oldest)
        return self._language.number(told[_GROUPS[column - _FIRST]])

    # Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(ROWS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else _OLDEST_COLUMN + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.cell(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if index.column() == 0 else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = (self.text(index.row(), 0), self._heading(index.column()))
            return f"{' · '.join(words)}: {self.text(index.row(), index.column())}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == 0 else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignBottom) | int(Qt.TextFlag.TextWordWrap)
        return self._heading(section) if role == Qt.ItemDataRole.DisplayRole else None

    def _figures(self, row: int) -> Figures:
        if self._book is None:
            return Figures()
        stream = ROWS[row]
        return self._book.whole if stream is None else self._book.streams[stream]

    def _heading(self, column: int) -> str:
        words: tuple[Word, ...] = (_CHANNEL, *(group.word for group in _GROUPS), _LATE_BY, _OLDEST)
        return self._language.say(words[column])

    def _day(self, moment: datetime | None) -> str:
        return self._language.short_date(moment) if moment is not None else "–"


class ChannelTable(QTableView):
    """Emits ``moved`` with the ``Cell`` the keys are on, ``entered`` when it is opened."""

    moved = Signal(object)
    entered = Signal(object)

    def __init__(self, figures: ChannelFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = figures
        self._least: list[int] = []
        self._high = 0
        self.setModel(figures)
        self.setItemDelegate(_Cells(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._measure()
        self.clicked.connect(partial(self._enter))

    def choose(self, cell: Cell) -> None:
        """Put the keys on a cell."""
        self.setCurrentIndex(self.figures.index_of(cell))

    def chosen(self) -> Cell | None:
        """Return the cell the keys are on."""
        return self.figures.cell(self.currentIndex())

    # Qt asks

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        cell = self.chosen()
        if cell is not None and selected.indexes():
            self.moved.emit(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ENTERING:
            self._enter(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        cell = self.figures.cell(index)
        if cell is not None:
            self.entered.emit(cell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _measure(self) -> None:
        """Find out how wide each column must be: no narrower than the longest word of its heading."""
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setFixedHeight(HEADING_LINES * metrics.height() + STEP)
        high = row_height(metrics)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(high)
        self._high = header.height() + len(ROWS) * high + 2 * self.frameWidth()
        wide = strong_font(self.font())
        for column in range(self.figures.columnCount()):
            words = str(self.figures.headerData(column, Qt.Orientation.Horizontal)).split()
            shown = {0: [self.figures.text(row, 0) for row in range(len(ROWS))], _OLDEST_COLUMN: [_DAY]}
            texts = QFontMetrics(wide)
            least = (
                max(texts.horizontalAdvance(text) for text in (*words, *shown.get(column, [_WIDEST])))
                + 2 * STEP
            )
            self._least.append(least + (STEP if column == 0 else 0))
        self._share()

    def _share(self) -> None:
        """Give each column its share of the room; where there is too little, the table scrolls."""
        spare = max(self.viewport().width() - sum(self._least), 0)
        for column, least in enumerate(self._least):
            self.setColumnWidth(column, least + spare // len(self._least))
        bar = 0 if spare else self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self._high + bar)


class _Cells(QStyledItemDelegate):
    """Paints figures: nothing is quiet, what presses has colour and weight, the sum its own ground."""

    def __init__(self, view: ChannelTable) -> None:
        super().__init__(view)
        self._view = view

    # Qt asks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect  # type: ignore[attr-defined]  # the stubs leave the option's fields out
        state = option.state  # type: ignore[attr-defined]  # as above
        shades, view = shades_of(self._view.palette()), self._view
        whole = ROWS[index.row()] is None
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or whole:
            painter.fillRect(rect, QColor(shades.accent_soft if chosen else shades.window))
        painter.setPen(QPen(QColor(shades.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        tone, text = view.figures.tone(index), str(index.data())
        plain = tone is Tone.NEUTRAL
        painter.setFont(view.font() if plain and not whole else strong_font(view.font()))
        quiet = text in ("0", "–")
        painter.setPen(QColor(shades.muted if quiet else shades.text) if plain else shades.ink(tone))
        left = 2 * STEP if index.column() == 0 else STEP // 2
        painter.drawText(
            rect.adjusted(left, 0, -STEP, -1), int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text
        )
        if chosen and view.hasFocus():
            painter.setPen(QPen(QColor(shades.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()
