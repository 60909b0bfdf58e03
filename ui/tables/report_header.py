"""The head of a report's table: titles in as many lines as they need, shared headings above them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from reports.document import Align, Column, Say, spoken
from reports.headings import Span, spans
from ui.palette import shades_of
from ui.theme import STEP, strong_font

_SIDES = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}
SHORT = 8
"""Letters of a title that is never broken."""
_WRAP = Qt.TextFlag.TextWordWrap


class ReportHeader(QHeaderView):
    """Paints titles itself, because Qt knows no heading over several columns."""

    def __init__(self, columns: Sequence[Column], say: Say, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = tuple(columns)
        self._titles = [spoken(column.title, say) for column in columns]
        self._spans: dict[int, Span] = {}
        for span in spans(columns, say):
            self._spans |= dict.fromkeys(range(span.first, span.after), span)
        self._grouped = any(span.title for span in self._spans.values())
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(3 * STEP)
        self._giving = False
        self._measured: tuple[str, list[int], int] | None = None
        self.sectionResized.connect(lambda *_: self._grow())

    def give(self, widths: Sequence[int]) -> None:
        """Give every column its width; the height they ask for is measured once, after the last of them."""
        before = self._widths()
        self._giving = True
        for place, width in enumerate(widths):
            self.resizeSection(place, width)
        self._giving = False
        if self._widths() != before:
            self._grow()

    def least_width(self, place: int) -> int:
        """Return the width at which no word of a title is cut."""
        metrics = QFontMetrics(strong_font(self.font()))
        title = self._titles[place]
        words = [title] if len(title) <= SHORT else title.replace("/", "/ ").split()
        return max(metrics.horizontalAdvance(word) for word in words) + STEP + 2

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._group_height() + self._title_height())

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        shades = shades_of(self.palette())
        painter.save()
        painter.fillRect(rect, QColor(shades.window))
        painter.setPen(QColor(shades.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(shades.muted))
        painter.setFont(strong_font(self.font()))
        span = self._spans[place]
        top = rect.top()
        if span.title:
            self._paint_group(painter, rect, span)
            top += self._group_height()
        room = QRect(rect.left(), top, rect.width(), rect.bottom() - top)
        room.adjust(STEP // 2, 0, -STEP // 2, -STEP // 2)
        side = _SIDES[self._columns[place].alignment]
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignBottom | _WRAP), self._titles[place])
        painter.restore()

    # Measuring and painting

    def _paint_group(self, painter: QPainter, rect: QRect, span: Span) -> None:
        """Paint this section's part of a heading that spreads over its neighbours."""
        left = self.sectionViewportPosition(span.first)
        width = sum(self.sectionSize(place) for place in range(span.first, span.after))
        whole = QRect(left, rect.top(), width, self._group_height())
        painter.save()
        painter.setClipRect(rect)
        painter.drawText(whole, int(Qt.AlignmentFlag.AlignCenter), span.title)
        painter.setPen(QColor(shades_of(self.palette()).line))
        painter.drawLine(whole.left() + STEP // 2, whole.bottom(), whole.right() - STEP // 2, whole.bottom())
        painter.restore()

    def _group_height(self) -> int:
        return self.fontMetrics().height() + STEP if self._grouped else 0

    def _title_height(self) -> int:
        font, widths = strong_font(self.font()), self._widths()
        if self._measured is None or self._measured[:2] != (font.key(), widths):
            metrics = QFontMetrics(font)
            tall = metrics.height()
            for width, title in zip(widths, self._titles, strict=True):
                room = QRect(0, 0, max(width, 3 * STEP) - STEP, 10_000)
                tall = max(tall, metrics.boundingRect(room, int(_WRAP), title).height())
            self._measured = font.key(), widths, tall + STEP
        return self._measured[2]

    def _widths(self) -> list[int]:
        """Return the width of every title; a header without a model has no columns yet."""
        return [self.sectionSize(place) if place < self.count() else 0 for place in range(len(self._titles))]

    def _grow(self) -> None:
        if not self._giving:
            self.updateGeometry()
            self.geometriesChanged.emit()
