"""The figures of every channel as a table whose cells are walked by the arrow keys."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QSizePolicy,
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
from ui.widgets.looks import dress

Index = QModelIndex | QPersistentModelIndex
ROWS: tuple[Stream | None, ...] = (*CHANNELS, None, Delivery.POST)
"""The channels, all of them together, and what of that leaves by Kantor Pos."""
_ALL = mark("channels", "All channels")
_BY_POST = mark("channels", "of these by post")
_LATE_BY = mark("channels", "Late by up to")
_OLDEST = mark("channels", "Oldest came on")
_GROUPS = tuple(Group)
_LATE_COLUMN, _OLDEST_COLUMN = len(_GROUPS), len(_GROUPS) + 1
_TONES = {Group.LATE: Tone.BAD, Group.HELD: Tone.WARN}
HEADING_LINES = 3
LEAST_ROWS = 3
"""What stays in sight of the table in a low window; the rest is scrolled to."""
_WIDEST, _DAY = "99.999", "00-00-0000"
_ENTERING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChannelFigures(QAbstractTableModel):
    """Figures of one moment; before the first there is a dash in every cell."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._book: ChannelBook | None = None
        self._strong = strong_font(QApplication.font())

    def show_book(self, book: ChannelBook) -> None:
        """Show other figures in the same cells."""
        self._book = book
        self.dataChanged.emit(self.index(0, 0), self.index(len(ROWS) - 1, _OLDEST_COLUMN))

    def cell(self, index: Index) -> Cell | None:
        """Return what a cell counts; None for the words of the table."""
        if not 0 <= index.column() < _LATE_COLUMN:
            return None
        return Cell(ROWS[index.row()], _GROUPS[index.column()])

    def index_of(self, cell: Cell) -> QModelIndex:
        """Return where something is counted."""
        return self.index(ROWS.index(cell.stream), _GROUPS.index(cell.group))

    def count(self, cell: Cell) -> int:
        """Return how many requests a cell counts."""
        return self._figures(ROWS.index(cell.stream))[cell.group]

    def tone(self, index: Index) -> Tone:
        """Return how pressing a figure is."""
        cell = self.cell(index)
        pressing = cell is not None and self.count(cell) > 0
        return _TONES.get(cell.group, Tone.NEUTRAL) if cell is not None and pressing else Tone.NEUTRAL

    def name(self, row: int) -> str:
        """Return what a row is called."""
        stream = ROWS[row]
        word = _ALL if stream is None else _BY_POST if stream is Delivery.POST else stream.word
        return self._language.say(word)

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        if self._book is None:
            return "–"
        told = self._figures(row)
        if column == _LATE_COLUMN:
            return self._language.age(told.late_by) if told.late_by else "–"
        if column == _OLDEST_COLUMN:
            return self._day(told.oldest)
        return self._language.number(told[_GROUPS[column]])

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
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = (self.name(index.row()), self._heading(index.column()))
            return f"{' · '.join(words)}: {self.text(index.row(), index.column())}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.FontRole and ROWS[section] is None:
                return self._strong
            return self.name(section) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom) | int(
                Qt.TextFlag.TextWordWrap
            )
        return self._heading(section) if role == Qt.ItemDataRole.DisplayRole else None

    def _figures(self, row: int) -> Figures:
        if self._book is None:
            return Figures()
        stream = ROWS[row]
        return self._book.whole if stream is None else self._book.streams[stream]

    def _heading(self, column: int) -> str:
        words: tuple[Word, ...] = (*(group.word for group in _GROUPS), _LATE_BY, _OLDEST)
        return self._language.say(words[column])

    def _day(self, moment: datetime | None) -> str:
        return self._language.short_date(moment) if moment is not None else "–"


class ChannelTable(QTableView):
    """Emits ``moved`` with the ``Cell`` the keys are on, ``entered`` when it is opened."""

    moved = Signal(object)
    entered = Signal(object)

    def __init__(self, figures: ChannelFigures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "figures")  # before the headers are measured, which keep the look they had then
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
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
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

    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar().sizeHint().height() if self._scrolls() else 0
        return QSize(super().sizeHint().width(), self._high + bar)

    def minimumSizeHint(self) -> QSize:
        rows = (len(ROWS) - LEAST_ROWS) * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height() - rows)

    def _measure(self) -> None:
        """Find out how wide each column must be: no narrower than the longest word of its heading."""
        metrics, header, side = self.fontMetrics(), self.horizontalHeader(), self.verticalHeader()
        for one in (header, side):
            one.setHighlightSections(False)
            one.setSectionsClickable(False)
            one.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setFixedHeight(HEADING_LINES * metrics.height() + STEP)
        high = row_height(metrics)
        side.setDefaultSectionSize(high)
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        strong = QFontMetrics(strong_font(self.font()))
        names = (self.figures.name(row) for row in range(len(ROWS)))
        side.setFixedWidth(max(strong.horizontalAdvance(name) for name in names) + 3 * STEP + 2)
        self._high = header.height() + len(ROWS) * high + 2 * self.frameWidth()
        for column in range(self.figures.columnCount()):
            words = str(self.figures.headerData(column, Qt.Orientation.Horizontal)).split()
            shown = _DAY if column == _OLDEST_COLUMN else _WIDEST
            # The width of words is told in whole pixels, rounded down as well as up.
            self._least.append(max(strong.horizontalAdvance(text) for text in (*words, shown)) + 2 * STEP + 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._share()

    def _scrolls(self) -> bool:
        return self.viewport().width() < sum(self._least)

    def _share(self) -> None:
        """Give each column its share of the room; where there is too little, the table scrolls."""
        spare = max(self.viewport().width() - sum(self._least), 0)
        for column, least in enumerate(self._least):
            self.setColumnWidth(column, least + spare // len(self._least))
        self.updateGeometry()


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
        painter.drawText(
            rect.adjusted(STEP // 2, 0, -STEP, -1), int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text
        )
        if chosen and view.hasFocus():
            painter.setPen(QPen(QColor(shades.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()
