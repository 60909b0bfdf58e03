"""A number with its meaning; pressing it opens the list it was counted from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.icons import draw
from ui.palette import Tone, shades_of
from ui.theme import STEP, title_font

SIGN = 16
EDGE = 3 * STEP // 2
"""Room around number and words."""


class StatTile(QAbstractButton):
    """Shows a number above its label; a tone adds a sign, so that it is not colour alone."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._number = "–"
        self._note = ""
        self._tone = Tone.NEUTRAL
        self._hovered = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name()

    def show_number(self, number: str, note: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Show ``number``; ``note`` stands small beside the label."""
        self._number, self._note, self._tone = number, note, tone
        self._name()
        self.updateGeometry()
        self.update()

    def retitle(self, label: str) -> None:
        """Say something else below the number."""
        self._label = label
        self._name()
        self.updateGeometry()

    def words(self) -> str:
        """Return what stands below the number."""
        return f"{self._label} {self._note}".strip()

    # Qt asks

    def sizeHint(self) -> QSize:
        height = QFontMetrics(title_font(self.font())).height() + self.fontMetrics().height() + 3 * STEP
        # The width of words is told in whole pixels, rounded down as well as up.
        words = self.fontMetrics().horizontalAdvance(self.words())
        return QSize(max(18 * STEP, words + 2 * EDGE + 2), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(14 * STEP, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = shades_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QPen(QColor(shades.accent), 2) if self.hasFocus() else QPen(QColor(shades.line), 1)
        painter.setPen(ring)
        painter.setBrush(QColor(shades.hover if self._hovered or self.isDown() else shades.base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        inner = self.rect().marginsRemoved(QMargins(EDGE, EDGE, EDGE, EDGE))
        self._paint_number(painter, inner)
        painter.setFont(self.font())
        painter.setPen(QColor(shades.muted))
        short = self.fontMetrics().elidedText(self.words(), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, short)
        painter.end()

    def _paint_number(self, painter: QPainter, inner: QRect) -> None:
        shades = shades_of(self.palette())
        painter.setFont(title_font(self.font()))
        plain = self._tone is Tone.NEUTRAL
        painter.setPen(QColor(shades.text) if plain else shades.ink(self._tone))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._number)
        if self._tone in (Tone.WARN, Tone.BAD):
            left = inner.left() + painter.fontMetrics().horizontalAdvance(self._number) + STEP
            top = inner.top() + (painter.fontMetrics().height() - SIGN) // 2
            draw(painter, "warning", QRect(left, top, SIGN, SIGN).toRectF(), shades.ink(self._tone))

    def _name(self) -> None:
        self.setAccessibleName(f"{self._label}: {self._number} {self._note}".strip())
