"""One page of a document on the screen: zoomed, turned and moved, never changed."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.palette import shades_of
from ui.theme import STEP

LEAST, MOST = 0.05, 8.0
ZOOM_STEP = 1.25
_NOTCH = 120
"""What Qt calls one click of a mouse wheel."""


class Fit(Enum):
    """What the page is made to fit as long as nobody zooms by hand."""

    WIDTH = "width"
    PAGE = "page"
    BY_HAND = "by hand"


class PageCanvas(QAbstractScrollArea):
    """Shows the picture it was given at any zoom; ``sharper`` asks for one at another size.

    Sizes are those of the page at its natural size; a picture drawn for another zoom is stretched until a
    sharper one arrives.
    """

    sharper = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fit = Fit.WIDTH
        self.zoom = 1.0
        self.turned = 0
        self._size = QSize()
        self._picture = QImage()
        self._grip: QPoint | None = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def show_page(self, size: QSize, turned: int = 0) -> None:
        """Begin another page of this natural size."""
        self._size, self.turned = size, turned
        self._picture = QImage()
        self._refit()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def show_picture(self, picture: QImage) -> None:
        """Show the page as it was drawn."""
        self._picture = picture
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self.show_page(QSize())

    @property
    def filled(self) -> bool:
        """Whether a picture stands here."""
        return not self._picture.isNull()

    # Looking closer

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom by hand, keeping what is under ``around`` where it is."""
        self.fit = Fit.BY_HAND
        self._zoom_to(self.zoom * factor, around)

    def fit_to(self, fit: Fit) -> None:
        """Let the page fit from now on."""
        self.fit = fit
        self._refit()

    def turn(self) -> None:
        """Turn the page a quarter to the right."""
        self.turned = (self.turned + 90) % 360
        self._refit()

    def scroll_by(self, down: int) -> bool:
        """Scroll, and return whether there was anything to scroll."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + down)
        return bar.value() != before

    # Qt asks

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange and self.filled:
            self.sharper.emit()  # a picture made for one screen is coarse on another
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        shades = shades_of(self.palette())
        painter.fillRect(self.viewport().rect(), QColor(shades.neutral_soft))
        if self._size.isEmpty():
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width, height = self._size.width() * self.zoom, self._size.height() * self.zoom
        painter.translate(self._centre())
        painter.rotate(self.turned)
        page = QRectF(-width / 2, -height / 2, width, height)
        painter.fillRect(page, Qt.GlobalColor.white)
        if self.filled:
            painter.drawImage(page, self._picture)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / _NOTCH
            self.zoom_by(ZOOM_STEP**notches, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            here = event.position().toPoint()
            moved, self._grip = here - self._grip, here
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    # Keeping everything in its place

    def _lying(self) -> QSize:
        return self._size.transposed() if self.turned % 180 else self._size

    def _refit(self) -> None:
        if self._size.isEmpty():
            self._measure()
            return
        lying, room = self._lying(), self.maximumViewportSize()
        wide = max(1, room.width() - 2 * STEP) / lying.width()
        high = max(1, room.height() - 2 * STEP) / lying.height()
        if self.fit is Fit.PAGE:
            self._zoom_to(min(wide, high))
        elif self.fit is Fit.WIDTH:
            bar = self.verticalScrollBar().sizeHint().width()
            narrow = max(1, room.width() - 2 * STEP - bar) / lying.width()
            self._zoom_to(wide if wide <= high else narrow)
        else:
            self._zoom_to(self.zoom)

    def _zoom_to(self, zoom: float, around: QPointF | None = None) -> None:
        before = self.zoom
        at = around or QPointF(self.viewport().width() / 2, 0)
        across = self.horizontalScrollBar().value() + at.x()
        down = self.verticalScrollBar().value() + at.y()
        self.zoom = max(LEAST, min(MOST, zoom))
        self._measure()
        share = self.zoom / before
        self.horizontalScrollBar().setValue(round(across * share - at.x()))
        self.verticalScrollBar().setValue(round(down * share - at.y()))
        self.viewport().update()
        self.sharper.emit()

    def _measure(self) -> None:
        lying, room = self._lying(), self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), lying.width(), room.width()),
            (self.verticalScrollBar(), lying.height(), room.height()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(5 * STEP)
            bar.setRange(0, max(0, round(whole * self.zoom) + 2 * STEP - seen))
        self.viewport().update()

    def _centre(self) -> QPointF:
        lying = self._lying()
        room = self.viewport().size()
        width, height = lying.width() * self.zoom + 2 * STEP, lying.height() * self.zoom + 2 * STEP
        across = width / 2 - self.horizontalScrollBar().value() if width > room.width() else room.width() / 2
        down = height / 2 - self.verticalScrollBar().value() if height > room.height() else room.height() / 2
        return QPointF(across, down)
