"""What the machine noticed in a document, each with what it saw; never a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import STEP
from ui.widgets.looks import empty_layout, label


@dataclass(frozen=True, slots=True)
class SaidHint:
    """One hint in the words of the screen: what was noticed, what it was seen in, whether it is grave."""

    text: str
    evidence: str
    grave: bool = False


class HintList(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self._column.setSpacing(STEP // 2)
        self.hide()

    def show_hints(self, hints: Sequence[SaidHint]) -> None:
        """Say what was noticed, the grave ones first."""
        empty_layout(self._column)
        for hint in sorted(hints, key=lambda one: not one.grave):
            self._column.addWidget(self._box(hint))
        self.setVisible(bool(hints))

    def _box(self, hint: SaidHint) -> QFrame:
        box = QFrame(self)
        box.setProperty("notice", "bad" if hint.grave else "info")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
        inner.setSpacing(0)
        for text, look in ((hint.text, ""), (hint.evidence, "muted")):
            if text:
                words = label(text, "muted" if look else "", box)
                words.setWordWrap(True)
                inner.addWidget(words)
        return box
