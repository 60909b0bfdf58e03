"""What is known about the selected row: state, values, why not, what to do, what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.language import Language
from ui.masking import masked
from ui.theme import STEP, character_width
from ui.widgets.empty_state import EmptyState
from ui.widgets.looks import empty_layout, label, line
from ui.widgets.status_badge import Badge, StatusBadge

NARROWEST = 42
"""Characters beside each other; fewer would cut long words of the values."""
SETTLE_MS = 100
"""Within which Qt has laid out what was built anew."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of a history: when, what, who and why."""

    when: str
    what: str
    who: str = ""


class DetailPanel(QScrollArea):
    """Stands right of a list; it is built anew for every row, from values alone."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        ground = QWidget(self.viewport())
        ground.setProperty("look", "ground")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        self._column.setSpacing(2 * STEP)
        self.setWidget(ground)
        self._title, self._read_upto = "", 0
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MS)
        self.verticalScrollBar().rangeChanged.connect(self._go_on_reading)

    def clear(self, text: str) -> None:
        """Show nothing but ``text``, usually how to choose a row."""
        empty_layout(self._column)
        empty = EmptyState(self.widget())
        empty.say("info", "", text)
        self._column.addWidget(empty, 1)

    def begin(
        self,
        title: str,
        badge: Badge | None = None,
        subtitle: str = "",
        beside: QPushButton | None = None,
    ) -> None:
        """Begin another subject; what can be done with all of it stands ``beside`` the subtitle.

        The same subject once more, with its newest values, stays where it was read.
        """
        if title != self._title:
            self._title, self._read_upto = title, 0
        elif not self._settled.isActive():
            self._read_upto = self.verticalScrollBar().value()
        self._settled.start()
        empty_layout(self._column)
        block = QWidget(self)
        head = QVBoxLayout(block)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(STEP // 2)
        name = label(masked(title), "title", self)
        name.setWordWrap(True)
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head.addWidget(name)
        if subtitle:
            below = label(masked(subtitle), "muted", self)
            below.setWordWrap(True)
            row = QHBoxLayout()
            row.addWidget(below, 1)
            if beside is not None:
                row.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
            head.addLayout(row)
        if badge is not None:
            head.addWidget(StatusBadge(self._language, badge, self))
        self._column.addWidget(block)
        self._column.addStretch(1)

    def _go_on_reading(self) -> None:
        """Stay where the reader was, while what stands here is laid out again and grows part by part."""
        if self._settled.isActive() and self._read_upto:
            self.verticalScrollBar().setValue(self._read_upto)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._settled.stop()
        super().wheelEvent(event)

    def say(self, text: str, tone: str = "warn") -> None:
        """Add a sentence that must not be overlooked: why not, or what is wrong."""
        words = label(masked(text), "", self)
        words.setWordWrap(True)
        box = QFrame(self)
        box.setProperty("notice", tone)
        inner = QVBoxLayout(box)
        inner.setContentsMargins(STEP, STEP, STEP, STEP)
        inner.addWidget(words)
        self._add(box)

    def values(self, pairs: Sequence[tuple[str, str]], title: str = "", *, whole: bool = False) -> None:
        """Add labels and values in two columns; an empty value shows a dash.

        ``whole`` leaves numbers of people as they are, where somebody compares them with a document.
        """
        block = QWidget(self)
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(1, 1)
        if title:
            grid.addWidget(label(title, "strong", block), 0, 0, 1, 2)
        for row, (name, written) in enumerate(pairs, 1):
            value = written if whole else masked(written)
            grid.addWidget(label(name, "muted", block), row, 0, Qt.AlignmentFlag.AlignTop)
            said = label(value or "–", "", block)
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(f"{name}: {value}")
            grid.addWidget(said, row, 1)
        self._add(block)

    def buttons(self, buttons: Sequence[QPushButton]) -> None:
        """Add buttons below each other, the usual one first."""
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        self._add(block)

    def history(self, happenings: Sequence[Happening], title: str) -> None:
        """Add what happened, newest first as given."""
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addWidget(line(block))
        column.addWidget(label(title, "strong", block))
        for happening in happenings:
            what = label(masked(happening.what), "", block)
            what.setWordWrap(True)
            column.addWidget(what)
            when = " · ".join(part for part in (happening.when, happening.who) if part)
            said = label(when, "muted", block)
            said.setWordWrap(True)
            column.addWidget(said)
        self._add(block)

    def add(self, widget: QWidget) -> None:
        """Add any other widget below what is there."""
        self._add(widget)

    def texts(self) -> list[str]:
        """Return every text shown, from top to bottom."""
        return [found.text() for found in self.findChildren(QLabel) if found.isVisibleTo(self)]

    # Qt asks

    def minimumSizeHint(self) -> QSize:
        wide = NARROWEST * character_width(self.fontMetrics())
        return QSize(max(36 * STEP, wide), super().minimumSizeHint().height())

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)
