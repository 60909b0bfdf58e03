"""The list of pages at the left edge, with what waits on each of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.icons import draw
from ui.palette import shades_of
from ui.theme import STEP, strong_font

SIGN = 20
USUAL_COUNT = "00.000"
"""Room is kept for it, so that the bar does not widen while counts come and go."""


class SideBar(QScrollArea):
    """Emits ``asked`` with the name of the page that was chosen; scrolls where not all of them fit."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, SideEntry] = {}
        self._group = QButtonGroup(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self.updateGeometry())
        ground = QWidget(self)
        ground.setObjectName("side")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(ground)
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(STEP, STEP, STEP, STEP)
        self._column.setSpacing(2)
        self._column.addStretch(1)

    def add(self, name: str, title: str, sign: str, key: str) -> None:
        """Add a page below the others."""
        entry = SideEntry(title, sign, key, self)
        entry.clicked.connect(lambda: self.asked.emit(name))
        self._entries[name] = entry
        self._group.addButton(entry)
        self._column.insertWidget(self._column.count() - 1, entry)

    def choose(self, name: str) -> None:
        """Mark the page that is open."""
        self._entries[name].setChecked(True)
        self.ensureWidgetVisible(self._entries[name], 0, 0)

    def show_count(self, name: str, count: str) -> None:
        """Show how much waits on a page; an empty text shows nothing."""
        self._entries[name].show_count(count)

    # Qt asks

    def sizeHint(self) -> QSize:
        """Return the width of the longest title, and of the scroll bar while there is one."""
        ground, bar = self.widget().sizeHint(), self.verticalScrollBar()
        room = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        return QSize(ground.width() + room, ground.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        entries = list(self._entries.values())
        at = next((place for place, entry in enumerate(entries) if entry.hasFocus()), None)
        if step and at is not None:
            entry = entries[(at + step) % len(entries)]
            entry.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(entry, 0, 0)
        else:
            super().keyPressEvent(event)


class SideEntry(QAbstractButton):
    """One page in the side bar: icon, title, count."""

    def __init__(self, title: str, sign: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._sign = sign
        self._count = ""
        self._hovered = False
        self.setText(title)
        self.setCheckable(True)
        self.setToolTip(f"{title}  ({key})" if key else title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.show_count("")

    def show_count(self, count: str) -> None:
        """Show how much waits here."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}".strip())
        self.updateGeometry()
        self.update()

    # Qt asks

    def sizeHint(self) -> QSize:
        title = QFontMetrics(strong_font(self.font())).horizontalAdvance(self.text())
        count = max(self.fontMetrics().horizontalAdvance(text) for text in (self._count, USUAL_COUNT))
        words = SIGN + title + count + 5 * STEP
        return QSize(max(22 * STEP, words), max(4 * STEP + 4, self.fontMetrics().height() + 2 * STEP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = shades_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self._hovered:
            painter.setBrush(QColor(shades.accent_soft if self.isChecked() else shades.hover))
            painter.drawRoundedRect(ground, 4, 4)
        if self.isChecked():
            painter.setBrush(QColor(shades.accent))
            painter.drawRoundedRect(QRectF(0, STEP, 3, ground.height() - 2 * STEP), 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(shades.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 4, 4)
        self._paint_words(painter, QColor(shades.accent if self.isChecked() else shades.muted))
        painter.end()

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        shades = shades_of(self.palette())
        inner = self.rect().adjusted(int(1.5 * STEP), 0, -int(1.5 * STEP), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        sign = QRectF(inner.left(), (self.height() - SIGN) / 2, SIGN, SIGN)
        draw(painter, self._sign, sign, ink)
        painter.setPen(QColor(shades.text))
        painter.setFont(strong_font(self.font()) if self.isChecked() else self.font())
        painter.drawText(inner.adjusted(SIGN + int(1.5 * STEP), 0, 0, 0), middle, self.text())
        painter.setFont(self.font())
        painter.setPen(QColor(shades.text if self.isChecked() else shades.muted))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, self._count)
