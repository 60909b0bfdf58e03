"""Two people or two records beside each other; what differs is marked, not only coloured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import STEP
from ui.widgets.looks import label

DIFFERS = "≠"
SAME = "="


@dataclass(frozen=True, slots=True)
class Side:
    """What is compared and stands on each side; ``same`` is told, because values may be masked."""

    title: str
    left: str
    right: str
    same: bool


class TwoSides(QWidget):
    """A small table: title, this side, sign, other side."""

    def __init__(self, left: str, right: str, sides: Sequence[Side], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for column, text in ((0, left), (2, right)):
            head = label(text, "strong", self)
            head.setWordWrap(True)
            grid.addWidget(head, 0, column, top)
        for place, side in enumerate(sides):
            row = 1 + 2 * place
            grid.addWidget(label(side.title, "muted", self), row, 0, 1, 3)
            for column, text in ((0, side.left), (2, side.right)):
                value = label(text or "–", "" if side.same else "strong", self)
                value.setWordWrap(True)
                value.setAccessibleName(f"{side.title}: {text}")
                grid.addWidget(value, row + 1, column, top)
            sign = label(SAME if side.same else DIFFERS, "muted" if side.same else "bad", self)
            grid.addWidget(sign, row + 1, 1, top)
