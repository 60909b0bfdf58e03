"""Bars across, each of a few parts: how much waits where, and since when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.masking import as_tip
from ui.palette import Tone, shades_of
from ui.theme import STEP

BAR = 12
_DENSITY = (1.0, 0.62, 0.38, 0.2)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar: what it counts and how many."""

    title: str
    number: int
    tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar; ``value`` is what the page gets when it is chosen."""

    title: str
    parts: tuple[Part, ...]
    value: object = None

    @property
    def number(self) -> int:
        """How many the whole bar counts."""
        return sum(part.number for part in self.parts)


class BarChart(QWidget):
    """Paints bars with their numbers, a legend when there are several parts, and answers to keys and mouse.

    Parts of one tone are told apart by depth and, in the legend and the spoken name, by word.
    """

    chosen = Signal(object)

    def __init__(self, title: str, say_number: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._say = say_number
        self._bars: tuple[Bar, ...] = ()
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        self._at = min(self._at, max(len(self._bars) - 1, 0))
        self._name()
        self.updateGeometry()
        self.update()

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(48 * STEP, self._top() + max(len(self._bars), 1) * self._row())

    def minimumSizeHint(self) -> QSize:
        return QSize(28 * STEP, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_legend(painter)
        titles, numbers = self._widths()
        most = max((bar.number for bar in self._bars), default=0)
        for place, bar in enumerate(self._bars):
            row = QRect(0, self._top() + place * self._row(), self.width(), self._row())
            self._paint_bar(painter, bar, row, titles, numbers, most)
            if place == self._at and self.hasFocus():
                painter.setPen(QPen(QColor(shades_of(self.palette()).accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position())
        self.setToolTip(as_tip(self._words(self._bars[place])) if place is not None else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position())
        if place is not None:
            self._at = place
            self._name()
            self.update()
            self.chosen.emit(self._bars[place].value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self._bars:
            self._at = min(max(self._at + step, 0), len(self._bars) - 1)
            self._name()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._bars:
            self.chosen.emit(self._bars[self._at].value)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    # Painting

    def _paint_legend(self, painter: QPainter) -> None:
        shades = shades_of(self.palette())
        left = 0
        for title, colour in self._legend():
            painter.fillRect(QRect(left, (self._row() - BAR) // 2, BAR, BAR), colour)
            left += BAR + STEP
            width = self.fontMetrics().horizontalAdvance(title)
            painter.setPen(QColor(shades.muted))
            painter.drawText(QRect(left, 0, width + STEP, self._row()), Qt.AlignmentFlag.AlignVCenter, title)
            left += width + 2 * STEP

    def _paint_bar(
        self, painter: QPainter, bar: Bar, row: QRect, titles: int, numbers: int, most: int
    ) -> None:
        shades = shades_of(self.palette())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(shades.text))
        short = self.fontMetrics().elidedText(bar.title, Qt.TextElideMode.ElideRight, titles)
        painter.drawText(row.adjusted(STEP, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, short)
        right = row.adjusted(0, 0, -STEP, 0)
        painter.drawText(right, middle | Qt.AlignmentFlag.AlignRight, self._say(bar.number))
        left = float(titles + 3 * STEP)
        room = self.width() - left - numbers - 3 * STEP
        top = row.center().y() - BAR / 2 + 1
        for place, part in enumerate(bar.parts):
            width = room * part.number / most if most else 0.0
            if part.number:
                painter.fillRect(QRectF(left, top, max(width, 1.0), BAR), self._colour(place, part))
            left += width

    def _colour(self, place: int, part: Part) -> QColor:
        colour = shades_of(self.palette()).ink(part.tone)
        colour.setAlphaF(_DENSITY[place % len(_DENSITY)])
        return colour

    def _legend(self) -> list[tuple[str, QColor]]:
        parts = self._bars[0].parts if self._bars else ()
        return [(p.title, self._colour(place, p)) for place, p in enumerate(parts)] if len(parts) > 1 else []

    def _widths(self) -> tuple[int, int]:
        measure = self.fontMetrics().horizontalAdvance
        titles = max((measure(bar.title) for bar in self._bars), default=0) + 2
        numbers = max((measure(self._say(bar.number)) for bar in self._bars), default=0)
        return min(titles, self.width() // 3), numbers

    def _top(self) -> int:
        return self._row() if self._legend() else 0

    def _row(self) -> int:
        return max(3 * STEP, self.fontMetrics().height() + STEP)

    def _place(self, spot: QPointF) -> int | None:
        place = int((spot.y() - self._top()) // self._row())
        return place if spot.y() >= self._top() and 0 <= place < len(self._bars) else None

    def _words(self, bar: Bar) -> str:
        parts = ", ".join(f"{part.title} {self._say(part.number)}" for part in bar.parts)
        return (
            f"{bar.title}: {self._say(bar.number)} ({parts})"
            if len(bar.parts) > 1
            else f"{bar.title}: {parts}"
        )

    def _name(self) -> None:
        self.setAccessibleDescription("; ".join(self._words(bar) for bar in self._bars))
        if self._bars:
            self.setAccessibleName(f"{self._title}: {self._words(self._bars[self._at])}")
