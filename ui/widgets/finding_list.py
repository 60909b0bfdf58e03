"""The documents of a check below each other: what each is called and what was found of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.domain.text import mark
from desk.domain.verification import FindingKind
from ui.language import Language
from ui.masking import as_tip
from ui.palette import Tone, shades_of
from ui.theme import STEP, strong_font
from ui.widgets.status_badge import Badge, badge_width, paint_badge

Index = QModelIndex | QPersistentModelIndex
NOT_SEEN = Badge(mark("check", "Not looked at yet"), Tone.NEUTRAL, "clock")
FINDING_BADGES = {
    FindingKind.VALID: Badge(FindingKind.VALID.word, Tone.GOOD, "check"),
    FindingKind.UNREADABLE: Badge(FindingKind.UNREADABLE.word, Tone.BAD, "eye"),
    FindingKind.WRONG_DOCUMENT: Badge(FindingKind.WRONG_DOCUMENT.word, Tone.BAD, "document"),
    FindingKind.EXPIRED: Badge(FindingKind.EXPIRED.word, Tone.BAD, "calendar"),
    FindingKind.DATA_DIFFERS: Badge(FindingKind.DATA_DIFFERS.word, Tone.BAD, "compare"),
    FindingKind.MISSING: Badge(FindingKind.MISSING.word, Tone.BAD, "question"),
}
_SEEN, _SEEN_AT_LEAST = 5, 1
"""Documents seen without scrolling, where there is room and where there is hardly any."""
_SEEN_WHEN_TIGHT = 3
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One document as it stands in the list: its name, the finding, a quiet line below, and a mark."""

    document: str
    name: str
    badge: Badge
    about: str
    fresh: str = ""
    """What changed since the last round, in a word or two."""


class FindingList(QListWidget):
    """Moves with the arrow keys and leaves every other key to its page; ``moved`` carries a document."""

    moved = Signal(str)

    def __init__(self, language: Language, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FindingRow, ...] = ()
        self._seen = _SEEN
        self.setAccessibleName(title)
        self.setItemDelegate(_Painter(language, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentRowChanged.connect(self._on_moved)

    def show_rows(self, rows: Sequence[FindingRow]) -> None:
        """Show the documents; the cursor stays at the one it was at."""
        before = [row.document for row in self._rows]
        self._rows = tuple(rows)
        if [row.document for row in rows] != before:
            self.blockSignals(True)
            self.clear()
            for row in rows:
                QListWidgetItem(row.name, self)
            self.blockSignals(False)
        for place, row in enumerate(rows):
            item = self.item(place)
            item.setData(Qt.ItemDataRole.UserRole, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.name}: {row.about}")
            item.setToolTip(as_tip("\n".join(part for part in (row.name, row.about) if part)))
        self.viewport().update()
        self.updateGeometry()

    def leave_room(self, *, little: bool) -> None:
        """Show fewer documents at once, so that something of the form beside them stays in sight."""
        self._seen = _SEEN_WHEN_TIGHT if little else _SEEN
        self.updateGeometry()

    def rows(self) -> tuple[FindingRow, ...]:
        """Return what is shown."""
        return self._rows

    def current(self) -> str:
        """Return the document the cursor is at."""
        place = self.currentRow()
        return self._rows[place].document if 0 <= place < len(self._rows) else ""

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high(min(len(self._rows), self._seen)))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._high(min(len(self._rows), _SEEN_AT_LEAST)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES and not event.modifiers():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _high(self, rows: int) -> int:
        return max(1, rows) * _row_height(self.fontMetrics())

    def _on_moved(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self.moved.emit(self._rows[place].document)


def _row_height(metrics: QFontMetrics) -> int:
    return metrics.height() * 2 + STEP // 2 + 2 * STEP


class _Painter(QStyledItemDelegate):
    def __init__(self, language: Language, view: FindingList) -> None:
        super().__init__(view)
        self._language, self._view = language, view

    # Qt asks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(20 * STEP, _row_height(self._view.fontMetrics()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, FindingRow):
            return
        rect: QRect = option.rect  # type: ignore[attr-defined]  # the stubs leave the option's fields out
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]  # as above
        shades = shades_of(self._view.palette())
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(shades.accent_soft))
        painter.setPen(QPen(QColor(shades.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(2 * STEP, STEP, -2 * STEP, -STEP)
        self._name(painter, room, row)
        self._below(painter, room, row)
        if state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.setPen(QPen(QColor(shades.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _name(self, painter: QPainter, room: QRect, row: FindingRow) -> None:
        shades, height = shades_of(self._view.palette()), painter.fontMetrics().height()
        line = QRect(room.topLeft(), QSize(room.width(), height))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if row.fresh:
            wide = painter.fontMetrics().horizontalAdvance(row.fresh)
            painter.setPen(shades.ink(Tone.WARN))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.fresh)
            line.setWidth(line.width() - wide - STEP)
        plain = painter.font()
        painter.setFont(strong_font(plain))
        painter.setPen(QColor(shades.text))
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, flags, name)
        painter.setFont(plain)

    def _below(self, painter: QPainter, room: QRect, row: FindingRow) -> None:
        shades, metrics = shades_of(self._view.palette()), painter.fontMetrics()
        words = self._language.say(row.badge.word)
        wide = min(badge_width(metrics, words), room.width())
        top = room.bottom() - metrics.height() - STEP // 4
        line = QRect(QPoint(room.left(), top), QSize(wide, metrics.height() + STEP // 2))
        paint_badge(painter, line, row.badge, words, shades)
        rest = QRect(line.right() + STEP, line.top(), room.right() - line.right() - STEP, line.height())
        painter.setPen(QColor(shades.muted))
        about = metrics.elidedText(row.about, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, about)
