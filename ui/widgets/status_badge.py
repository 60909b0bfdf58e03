"""A state as icon and word on a quiet ground; colour never says it alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.domain.text import Word
from ui.icons import draw
from ui.language import Language
from ui.palette import Shades, Tone, shades_of
from ui.theme import STEP

SIGN = 16
GAP = 4


@dataclass(frozen=True, slots=True)
class Badge:
    """A state shown as icon and word; the tone only underlines them."""

    word: Word
    tone: Tone
    icon: str


def badge_width(metrics: QFontMetrics, text: str) -> int:
    """Return how much room a badge with ``text`` wants."""
    return STEP + SIGN + GAP + metrics.horizontalAdvance(text) + STEP


def paint_badge(painter: QPainter, room: QRect, badge: Badge, text: str, shades: Shades) -> None:
    """Paint a badge at the left of ``room``, shortened when it must be."""
    metrics = painter.fontMetrics()
    height = min(room.height(), metrics.height() + STEP // 2)
    width = min(room.width(), badge_width(metrics, text))
    ground = QRectF(room.left(), room.center().y() - height / 2 + 1, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    inset = 0.0
    if badge.tone is not Tone.NEUTRAL:
        inset = STEP * 0.75
        painter.setBrush(shades.fill(badge.tone))
        painter.drawRoundedRect(ground, 4, 4)
    sign = QRectF(ground.left() + inset, ground.center().y() - SIGN / 2, SIGN, SIGN)
    draw(painter, badge.icon, sign, shades.ink(badge.tone))
    painter.setPen(shades.ink(badge.tone))
    words = ground.adjusted(inset + SIGN + GAP, 0, -GAP, 0)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, flags, short)
    painter.restore()


class StatusBadge(QWidget):
    """A badge on its own, for panels and headers."""

    def __init__(self, language: Language, badge: Badge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._badge = badge
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_badge(badge)

    def show_badge(self, badge: Badge) -> None:
        """Show another state."""
        self._badge = badge
        self.setAccessibleName(self._language.say(badge.word))
        self.updateGeometry()
        self.update()

    # Qt asks

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(badge_width(metrics, self._language.say(self._badge.word)), metrics.height() + STEP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(
            painter, self.rect(), self._badge, self._language.say(self._badge.word), shades_of(self.palette())
        )
        painter.end()
