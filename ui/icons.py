"""Every icon by name: our own strokes, drawn in the colours of the moment."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.palette import Tone, shades_of

STROKE = "currentColor"


class UnknownIcon(KeyError):
    """No icon of this name is drawn; the message lists those that are."""


@cache
def names() -> frozenset[str]:
    """Return the names of all icons."""
    return frozenset(file.stem for file in resources.path("icons").glob("*.svg") if "_" not in file.stem)


def icon(name: str, tone: Tone | None = None, role: QPalette.ColorRole | None = None) -> QIcon:
    """Return an icon in the colour of ``tone``, else of a palette ``role``, else of button text.

    Raises:
        UnknownIcon: nothing of this name is drawn.
    """
    return QIcon(_Strokes(_source(name), tone, role or QPalette.ColorRole.ButtonText))


def draw(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint an icon into ``rect``, for delegates and widgets that paint themselves."""
    scale = painter.device().devicePixelRatio()
    side = round(min(rect.width(), rect.height()) * scale)
    painter.drawPixmap(rect.topLeft(), _picture(_source(name), colour.name(), side, scale))


@cache
def _source(name: str) -> str:
    known = names()
    if name not in known:
        raise UnknownIcon(f"{name}: not one of {', '.join(sorted(known))}")
    return resources.text("icons", f"{name}.svg")


@cache
def _renderer(source: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(source.replace(STROKE, colour).encode()))


@cache
def _picture(source: str, colour: str, side: int, scale: float) -> QPixmap:
    """Return a drawn icon; drawing a hundred of them anew for every painting of a list would be felt."""
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    _renderer(source, colour).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


class _Strokes(QIconEngine):
    """Asks the palette for its colour at every paint."""

    def __init__(self, source: str, tone: Tone | None, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._source = source
        self._tone = tone
        self._role = role

    # Qt asks

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())  # what is wider leaves room between icon and words
        square = QRectF(rect.left(), rect.top() + (rect.height() - side) / 2, side, side)
        _renderer(self._source, self._colour(mode).name()).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Strokes(self._source, self._tone, self._role)

    def _colour(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        if mode is QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        if self._tone is not None:
            return shades_of(palette).ink(self._tone)
        return palette.color(self._role)
