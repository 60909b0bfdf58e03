"""One table of a report on screen, its totals always in sight below it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reports.document import Align, Say, spoken
from reports.totals import title_span
from ui.palette import shades_of
from ui.tables.report_header import ReportHeader
from ui.tables.report_rows import ReadTable, ReportRows
from ui.theme import STEP, character_width, row_height, strong_font

SAMPLED = 80
"""Rows looked at to find out how wide a column must be."""
WIDEST = 44
"""Characters after which a column gives up growing; the rest is in the tooltip."""
Index = QModelIndex | QPersistentModelIndex


class ReportTable(QWidget):
    """As high as its rows, or with ``scrolls`` as high as its room with bars of its own."""

    def __init__(
        self,
        read: ReadTable,
        language: str,
        say: Say,
        parent: QWidget | None = None,
        *,
        scrolls: bool = False,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._scrolls = scrolls
        self.rows = ReportRows(read.table, read.rows, language, say, self)
        self.view = self._make_view(self.rows, strong=False)
        self.header = ReportHeader(read.table.columns, say, self.view)
        self.view.setHorizontalHeader(self.header)
        self.view.setAccessibleName(spoken(read.table.title, say))
        self.foot: QTableView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        if read.totals is not None:
            self.foot = self._make_foot(read, language, say)
            column.addWidget(self.foot)
        policy = QSizePolicy.Policy.Expanding if scrolls else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, policy)
        self._wanted = self._measure()
        self._share()
        self.header.geometriesChanged.connect(self._settle)

    def show_rows(self, read: ReadTable) -> None:
        """Show other rows and totals of the same table; what is looked at stays in sight."""
        if (read.rows, read.totals) == (self._read.rows, self._read.totals):
            return
        stand = self.view.verticalScrollBar().value()
        self._read = read
        self.rows.replace(read.rows)
        if self.foot is not None and read.totals is not None:
            self._totals.replace((read.totals,))
        self._wanted = self._measure()
        self._share()
        self._settle()
        self.view.verticalScrollBar().setValue(stand)

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
        self._settle()

    # Building

    def _make_view(self, model: ReportRows, *, strong: bool) -> QTableView:
        view = QTableView(self)
        view.setModel(model)
        view.setItemDelegate(_Cells(view, strong=strong))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setCornerButtonEnabled(False)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = view.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self.fontMetrics()) - STEP // 2)
        if not self._scrolls:
            view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _make_foot(self, read: ReadTable, language: str, say: Say) -> QTableView:
        totals = read.totals or ()
        self._totals = ReportRows(read.table, (totals,), language, say, self)
        foot = self._make_view(self._totals, strong=True)
        foot.horizontalHeader().hide()
        foot.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        foot.setFixedHeight(foot.verticalHeader().defaultSectionSize() + 1)
        if (span := title_span(totals)) > 1:
            foot.setSpan(0, 0, 1, span)
        self.view.horizontalScrollBar().valueChanged.connect(foot.horizontalScrollBar().setValue)
        return foot

    # Measuring

    def _measure(self) -> list[int]:
        metrics = self.fontMetrics()
        most = character_width(metrics) * WIDEST
        wanted = []
        for place in range(self.rows.columnCount()):
            texts = [
                str(self.rows.data(self.rows.index(row, place)))
                for row in range(min(self.rows.rowCount(), SAMPLED))
            ]
            if self.foot is not None and (place or title_span(self._read.totals or ()) == 1):
                texts.append(str(self.foot.model().index(0, place).data()))
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0) + STEP + 2
            wanted.append(max(min(widest, most), self.header.least_width(place)))
        return wanted

    def _share(self) -> None:
        """Give what room is left to the columns of words; figures stay close together."""
        rows = self.rows.rowCount() * self.view.verticalHeader().defaultSectionSize()
        bar = (
            self.view.verticalScrollBar().sizeHint().width() if self._scrolls and rows > self.height() else 0
        )
        spare = self.width() - bar - sum(self._wanted) - 2
        columns = self._read.table.columns
        words = [place for place, column in enumerate(columns) if column.alignment is Align.LEFT]
        takers = words or list(range(len(columns)))
        more = max(spare, 0) // max(len(takers), 1)
        widths = [width + (more if place in takers else 0) for place, width in enumerate(self._wanted)]
        self.header.give(widths)
        if self.foot is not None:
            for place, width in enumerate(widths):
                self.foot.setColumnWidth(place, width)

    def _settle(self) -> None:
        if self._scrolls:
            return
        rows = self.rows.rowCount() * self.view.verticalHeader().defaultSectionSize()
        bar = self.view.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() else 0
        self.view.setFixedHeight(self.header.sizeHint().height() + rows + below + 2)


class _Cells(QStyledItemDelegate):
    """Paints a cell with the line below it; totals stand on a quiet ground, one weight up."""

    def __init__(self, view: QTableView, *, strong: bool) -> None:
        super().__init__(view)
        self._view = view
        self._strong = strong

    # Qt asks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]  # the stubs leave the option's fields out
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # as above
        shades = shades_of(self._view.palette())
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(shades.accent_soft))
        elif self._strong:
            painter.fillRect(rect, QColor(shades.window))
        painter.setPen(QPen(QColor(shades.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(strong_font(self._view.font()) if self._strong else self._view.font())
        painter.setPen(QColor(shades.text))
        room = rect.adjusted(STEP // 2, 0, -STEP // 2, -1)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), short)
        painter.restore()
