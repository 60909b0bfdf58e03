"""How a cell of a list is painted: text, badge, the line below, and a ring around the row with the focus."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.palette import Shades, shades_of
from ui.tables.paged import BADGE_ROLE
from ui.theme import STEP
from ui.widgets.status_badge import Badge, badge_width, paint_badge

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints the cells of a ``TableView``."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    # Qt asks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]  # the stubs leave the option's fields out
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # as above
        shades = shades_of(self._view.palette())
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(shades.accent_soft))
        painter.setPen(QPen(QColor(shades.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        first, last = self._edges(index)
        self._words(painter, rect.adjusted(2 * STEP if first else STEP, 0, -STEP, -1), index, shades)
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            painter.setPen(QPen(QColor(shades.accent), 2))
            _ring(painter, rect, first, last)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = self._view.fontMetrics()
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if isinstance(index.data(BADGE_ROLE), Badge):
            return QSize(badge_width(metrics, text) + 2 * STEP, metrics.height() + 2 * STEP)
        return QSize(metrics.horizontalAdvance(text) + 2 * STEP + 2, metrics.height() + 2 * STEP)

    def _words(self, painter: QPainter, room: QRect, index: Index, shades: Shades) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        badge = index.data(BADGE_ROLE)
        painter.setFont(self._view.font())
        if isinstance(badge, Badge):
            paint_badge(painter, room, badge, text, self._view.palette())
            return
        painter.setPen(QColor(shades.text))
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), short)

    def _edges(self, index: Index) -> tuple[bool, bool]:
        """Whether a cell is the first and whether it is the last to be seen in its row."""
        header = self._view.horizontalHeader()
        visual = header.visualIndex(index.column())
        hidden = header.isSectionHidden
        before = all(hidden(header.logicalIndex(place)) for place in range(visual))
        after = all(hidden(header.logicalIndex(place)) for place in range(visual + 1, header.count()))
        return before, after


def _ring(painter: QPainter, rect: QRect, first: bool, last: bool) -> None:
    painter.drawLine(rect.left(), rect.top() + 1, rect.right(), rect.top() + 1)
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
    if first:
        painter.drawLine(rect.left() + 1, rect.top(), rect.left() + 1, rect.bottom())
    if last:
        painter.drawLine(rect.right() - 1, rect.top(), rect.right() - 1, rect.bottom())
