"""How a cell of a list is painted: text, badge, the line below, and a ring around the row with the focus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desk.domain.text import mark
from ui.palette import Shades, Tone, shades_of
from ui.tables.columns import Align
from ui.tables.paged import PagedTable
from ui.theme import STEP
from ui.widgets.status_badge import Badge, badge_width, paint_badge

OPEN_THERE = Badge(mark("colleagues", "Open elsewhere"), Tone.INFO, "user")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Ink:
    """What all cells of one painting share; asking for it cell by cell would double the time."""

    shades: Shades
    text: QPen
    line: QPen
    ring: QPen
    chosen: QColor
    metrics: QFontMetrics
    ringed: int
    first: int
    last: int


class RowDelegate(QStyledItemDelegate):
    """Paints the cells of a ``TableView``, which calls ``prepare`` before each painting."""

    def __init__(self, view: QTableView, table: PagedTable[Any]) -> None:
        super().__init__(view)
        self._view = view
        self._table = table
        self._ink: Ink | None = None

    def prepare(self) -> Ink:
        """Look up once what every cell needs."""
        shades = shades_of(self._view.palette())
        header = self._view.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(header.count()))
        shown = [index for index in places if not header.isSectionHidden(index)] or [0]
        self._ink = Ink(
            shades,
            QPen(QColor(shades.text)),
            QPen(QColor(shades.line), 1),
            QPen(QColor(shades.accent), 2),
            QColor(shades.accent_soft),
            self._view.fontMetrics(),
            self._view.currentIndex().row() if self._view.hasFocus() else -1,
            shown[0],
            shown[-1],
        )
        return self._ink

    # Qt asks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ink = self._ink or self.prepare()
        rect: QRect = option.rect  # type: ignore[attr-defined]  # the stubs leave the option's fields out
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # as above
        row, column = index.row(), index.column()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, ink.chosen)
        painter.setPen(ink.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(2 * STEP if column == ink.first else STEP, 0, -STEP, -1)
        self._words(painter, room, row, column, ink)
        if row == ink.ringed:
            painter.setPen(ink.ring)
            _ring(painter, rect, first=column == ink.first, last=column == ink.last)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = self._view.fontMetrics()
        row, column = self._table.row(index), self._table.columns[index.column()]
        text = self._table.text(row, column)
        wide = badge_width(metrics, text) if column.badge else metrics.horizontalAdvance(text)
        return QSize(wide + 2 * STEP + 2, metrics.height() + 2 * STEP)

    def _words(self, painter: QPainter, room: QRect, row: int, column: int, ink: Ink) -> None:
        shown, about = self._table.row(row), self._table.columns[column]
        text = self._table.text(shown, about)
        beside = self._table.beside(shown) if column == ink.first else ()
        if beside:
            wide = min(badge_width(ink.metrics, beside[0]), room.width() * 2 // 3)
            place = QRect(room.right() - wide, room.top(), wide, room.height())
            paint_badge(painter, place, OPEN_THERE, beside[0], ink.shades)
            room = room.adjusted(0, 0, -wide - STEP // 2, 0)
        badge = about.badge(shown) if about.badge else None
        if badge is not None:
            paint_badge(painter, room, badge, text, ink.shades)
            return
        painter.setPen(ink.text)
        side = Qt.AlignmentFlag.AlignRight if about.align is Align.RIGHT else Qt.AlignmentFlag.AlignLeft
        short = ink.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, short)


def _ring(painter: QPainter, rect: QRect, *, first: bool, last: bool) -> None:
    painter.drawLine(rect.left(), rect.top() + 1, rect.right(), rect.top() + 1)
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
    if first:
        painter.drawLine(rect.left() + 1, rect.top(), rect.left() + 1, rect.bottom())
    if last:
        painter.drawLine(rect.right() - 1, rect.top(), rect.right() - 1, rect.bottom())
