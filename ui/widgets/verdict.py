"""The one sentence of a page that must be read from a metre away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.looks import label
from ui.widgets.sign import Sign

_SIGNS = {
    Tone.NEUTRAL: "info",
    Tone.INFO: "clock",
    Tone.GOOD: "check",
    Tone.WARN: "hold",
    Tone.BAD: "warning",
}
SIGN = 24


class Verdict(QFrame):
    """A large sentence with its sign, and quieter sentences below."""

    def __init__(
        self, sentence: str, tone: Tone, notes: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("notice", "info" if tone is Tone.NEUTRAL else tone.value)
        self.setAccessibleName(sentence)
        across = QHBoxLayout(self)
        across.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        across.setSpacing(2 * STEP)
        sign = Sign(_SIGNS[tone], SIGN, tone, self)
        across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(STEP)
        self.sentence = label(sentence, "title", self)
        for words in (self.sentence, *(label(note, "", self) for note in notes)):
            words.setWordWrap(True)
            column.addWidget(words)
        across.addLayout(column, 1)
