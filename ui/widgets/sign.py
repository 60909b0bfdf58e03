"""An icon that stands by itself; it asks for its colour whenever it is painted."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.icons import draw
from ui.palette import Tone, shades_of


class Sign(QWidget):
    """Shows an icon in the colour of a tone; words beside it say the same."""

    def __init__(self, name: str, side: int, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self.setFixedSize(side, side)

    def show_icon(self, name: str, tone: Tone) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    # Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, self._name, self.rect().toRectF(), shades_of(self.palette()).ink(self._tone))
        painter.end()
