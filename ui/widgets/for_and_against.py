"""What speaks for something and what against it, each as a sentence with its sign."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import STEP
from ui.widgets.looks import label

FOR, AGAINST = "+", "−"


class ForAndAgainst(QWidget):
    """Two titled lists below each other; the sign says it as well as the colour."""

    def __init__(
        self,
        speaks_for: tuple[str, Sequence[str]],
        against: tuple[str, Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setVerticalSpacing(STEP // 2)
        self._grid.setColumnStretch(1, 1)
        for (title, sentences), sign in ((speaks_for, FOR), (against, AGAINST)):
            if sentences:
                self._add(title, sentences, sign)

    def _add(self, title: str, sentences: Sequence[str], sign: str) -> None:
        grid = self._grid
        grid.addWidget(label(title, "strong", self), grid.rowCount(), 0, 1, 2)
        for sentence in sentences:
            row = grid.rowCount()
            marked = label(sign, "good" if sign == FOR else "bad", self)
            grid.addWidget(marked, row, 0, Qt.AlignmentFlag.AlignTop)
            said = label(sentence, "", self)
            said.setWordWrap(True)
            said.setAccessibleName(f"{sign} {sentence}")
            grid.addWidget(said, row, 1)
