"""What an empty page says: what will be here, and how it gets here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.looks import label
from ui.widgets.sign import Sign


class EmptyState(QWidget):
    """An icon, a sentence, a quieter sentence, and at most one thing to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        column.setSpacing(STEP)
        self._sign = Sign("info", 4 * STEP, Tone.NEUTRAL, self)
        self.title = label("", "strong", self)
        self.text = label("", "muted", self)
        self.text.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._press)
        column.addStretch(2)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for words in (self.title, self.text):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.say("info", "", "")

    def say(
        self,
        sign: str,
        title: str,
        text: str,
        button: str = "",
        act: Callable[[], None] | None = None,
        tone: Tone = Tone.NEUTRAL,
    ) -> None:
        """Say something else; without ``button`` there is nothing to press."""
        self._sign.show_icon(sign, tone)
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._act = act

    def _press(self) -> None:
        if self._act is not None:
            self._act()
