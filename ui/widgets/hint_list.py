"""What the machine noticed in a document, each with what it saw; never a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import STEP
from ui.widgets.looks import empty_layout, label

_LINES_SEEN = 8
"""Lines of words before the hints scroll; the document beside them needs the room."""


@dataclass(frozen=True, slots=True)
class SaidHint:
    """One hint in the words of the screen: what was noticed, what it was seen in, whether it is grave."""

    text: str
    evidence: str
    grave: bool = False


class HintList(QScrollArea):
    """Hidden while there is nothing to say; the grave ones stand first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("What the machine noticed"))
        self._ground = QWidget(self)
        self._ground.setProperty("look", "ground")
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
        self._column.setSpacing(STEP // 2)
        self.setWidget(self._ground)
        self.hide()

    def show_hints(self, hints: Sequence[SaidHint]) -> None:
        """Say what was noticed."""
        empty_layout(self._column)
        for hint in sorted(hints, key=lambda one: not one.grave):
            self._column.addWidget(self._box(hint))
        self.setVisible(bool(hints))
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    # Qt asks

    def sizeHint(self) -> QSize:
        width = max(1, self.viewport().width())
        wanted = self._column.heightForWidth(width)
        most = _LINES_SEEN * self.fontMetrics().lineSpacing()
        return QSize(super().sizeHint().width(), min(max(wanted, 0), most))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * self.fontMetrics().lineSpacing())

    def _box(self, hint: SaidHint) -> QFrame:
        box = QFrame(self)
        box.setProperty("notice", "bad" if hint.grave else "info")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
        inner.setSpacing(0)
        for text, quiet in ((hint.text, False), (hint.evidence, True)):
            if text:
                words = label(text, "muted" if quiet else "", box)
                words.setWordWrap(True)
                inner.addWidget(words)
        return box
