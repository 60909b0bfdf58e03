"""A QR code on the screen, drawn from its dots, so that a phone reads it in either look."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

QUIET = 4
"""Empty dots around the code: ISO/IEC 18004, 6.3.8."""
DOT = 3


class QrPicture(QWidget):
    """Shows one text as a QR code, black on white whatever the look is."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        code = segno.make(text, error="m", micro=False)
        self._dots = [[bool(dot) for dot in row] for row in code.matrix]
        side = (len(self._dots) + 2 * QUIET) * DOT
        self.setAccessibleName(name)
        self.setFixedSize(side, side)

    # Qt asks

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for down, row in enumerate(self._dots, QUIET):
            for right, dot in enumerate(row, QUIET):
                if dot:
                    painter.fillRect(QRect(right * DOT, down * DOT, DOT, DOT), Qt.GlobalColor.black)
        painter.end()
