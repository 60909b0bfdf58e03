"""A sentence across the top of a page that asks for something to be done, with the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.actions import spoken_key
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.looks import label
from ui.widgets.sign import Sign


def keyed(words: str, key: str) -> str:
    """Return the words of a button with its key beside them."""
    return f"{words}   {spoken_key(key)}"


class Banner(QFrame):
    """Hidden until it says something; ``asked`` when its button is pressed."""

    asked = Signal()

    def __init__(self, tone: Tone, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", tone.value)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP // 2, 2 * STEP, STEP // 2)
        row.setSpacing(STEP)
        picture = Sign(sign, 20, tone, self)
        self.words = label("", "", self)
        self.words.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)  # Enter presses it, as it does every button with the focus
        self.button.clicked.connect(self.asked)
        row.addWidget(picture)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def say(self, text: str, button: str = "") -> None:
        """Say ``text``; nothing to say hides the banner."""
        self.words.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setVisible(bool(text))

    def add(self, button: QPushButton) -> None:
        """Add one more thing to do beside the first."""
        self._row.addWidget(button)

    def press(self) -> None:
        """Press the button, if the banner is there and has one."""
        if self.isVisible() and self.button.isVisible():
            self.button.click()
