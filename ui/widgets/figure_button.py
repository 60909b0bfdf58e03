"""A figure with its words on one line; pressing it opens what it counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.actions import spoken_key
from ui.icons import draw
from ui.palette import Tone, shades_of
from ui.theme import STEP, strong_font

SIGN = 14
EDGE = STEP


class FigureButton(QAbstractButton):
    """Quiet while its figure is nothing; a tone adds a sign, so that it is not colour alone."""

    def __init__(self, words: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._number, self._note = "–", ""
        self._tone = Tone.NEUTRAL
        self._hovered = False
        self.key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(f"{words}  {spoken_key(key)}")
        self._name()

    def show_number(self, number: str, note: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Show ``number``; ``note`` stands behind the words."""
        self._number, self._note, self._tone = number, note, tone
        self._name()
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return what stands beside the number."""
        return f"{self._words} {self._note}".strip()

    # Qt asks

    def sizeHint(self) -> QSize:
        number = QFontMetrics(strong_font(self.font())).horizontalAdvance(self._number)
        words = self.fontMetrics().horizontalAdvance(self.words())
        sign = SIGN + STEP // 2 if self._warns() else 0
        # The width of words is told in whole pixels, rounded down as well as up.
        return QSize(number + words + sign + STEP + 2 * EDGE + 2, self.fontMetrics().height() + 3 * STEP // 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

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
        painter.setPen(QPen(QColor(shades.accent), 2) if self.hasFocus() else QPen(QColor(shades.line), 1))
        painter.setBrush(QColor(shades.hover if self._hovered or self.isDown() else shades.base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        left = EDGE
        if self._warns():
            spot = QRect(left, (self.height() - SIGN) // 2, SIGN, SIGN)
            draw(painter, "warning", spot.toRectF(), shades.ink(self._tone))
            left += SIGN + STEP // 2
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(strong_font(self.font()))
        nothing = self._number == "0"
        ink = shades.ink(self._tone) if self._warns() else QColor(shades.muted if nothing else shades.text)
        painter.setPen(ink)
        painter.drawText(QRect(left, 0, self.width(), self.height()), middle, self._number)
        left += painter.fontMetrics().horizontalAdvance(self._number) + STEP
        painter.setFont(self.font())
        painter.setPen(QColor(shades.muted))
        painter.drawText(QRect(left, 0, self.width() - left, self.height()), middle, self.words())
        painter.end()

    def _warns(self) -> bool:
        return self._tone in (Tone.WARN, Tone.BAD)

    def _name(self) -> None:
        self.setAccessibleName(f"{self._number} {self.words()}")
