"""Draws the programs' icon, and the picture beside the installer's first and last page."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from windows.fetching import PROJECT

ICON, SIDE = "prrdesk.ico", "side.bmp"
_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_SIDE_WIDTH, _SIDE_HEIGHT = 164, 314
"""Dots of NSIS's page; twice as many are drawn, for screens with finer ones."""
_GROUND = "#0b5a9e"


def draw_pictures(folder: Path) -> None:
    """Draw the icon in every size Windows shows it in, and the picture of the installer."""
    drawing = QSvgRenderer(str(PROJECT / "resources" / "icons" / "prrdesk.svg"))
    pictures = [_drawn(drawing, size, size, QRectF(0, 0, size, size), "transparent") for size in _SIZES]
    sizes = [(size, size) for size in _SIZES]
    pictures[-1].save(folder / ICON, format="ICO", sizes=sizes, append_images=pictures[:-1])
    width, height = _SIDE_WIDTH * 2, _SIDE_HEIGHT * 2
    middle = QRectF(width * 0.2, height * 0.3, width * 0.6, width * 0.6)
    _drawn(drawing, width, height, middle, _GROUND).convert("RGB").save(folder / SIDE)


def _drawn(drawing: QSvgRenderer, width: int, height: int, where: QRectF, ground: str) -> Image.Image:
    image = QImage(width, height, QImage.Format.Format_RGBA8888)
    image.fill(QColor(ground) if ground != "transparent" else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, where)
    painter.end()
    return Image.frombytes("RGBA", (width, height), bytes(image.constBits()))
