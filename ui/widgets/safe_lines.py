"""How the office is kept at rest, line by line: how each thing stands, and the buttons that mend it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.looks import Look, dress, label

_LOOKS: dict[Tone, Look] = {Tone.BAD: "bad", Tone.WARN: "warn", Tone.GOOD: "good"}
_WIDEST = 110 * STEP


@dataclass(frozen=True, slots=True)
class Standing:
    """How one thing stands: in a few words, and what it means below."""

    words: str
    means: str = ""
    tone: Tone = Tone.NEUTRAL


class SafeLine(QWidget):
    """One thing with its buttons on the right; a line without words is not there."""

    def __init__(self, title: str, parent: QWidget, *buttons: BusyButton) -> None:
        super().__init__(parent)
        self.setMaximumWidth(_WIDEST)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, STEP, 0, STEP)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnMinimumWidth(0, 20 * STEP)
        grid.setColumnStretch(1, 1)
        name = label(title, "strong", self)
        name.setWordWrap(True)
        self.words = label("", "", self)
        self.means = label("", "muted", self)
        for text in (self.words, self.means):
            text.setWordWrap(True)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.words, 0, 1)
        grid.addWidget(self.means, 1, 1)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for button in buttons:
            row.addWidget(button)
        grid.addLayout(row, 0, 2)

    def show_standing(self, standing: Standing) -> None:
        """Show how it stands."""
        self.words.setText(standing.words)
        dress(self.words, _LOOKS.get(standing.tone, ""))
        self.means.setText(standing.means)
        self.means.setVisible(bool(standing.means))
        self.setVisible(bool(standing.words))
