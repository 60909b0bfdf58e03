"""What an empty page says: what will be here, and how it gets here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.looks import label


class EmptyState(QWidget):
    """An icon, a sentence, a quieter sentence, and at most one thing to do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        column.setSpacing(STEP)
        self._sign = QLabel(self)
        self.title = label("", "strong", self)
        self.text = label("", "muted", self)
        self.text.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._press)
        column.addStretch(2)
        for part in (self._sign, self.title, self.text):
            if isinstance(part, QLabel):
                part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
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
        self._sign.setPixmap(icon(sign, tone).pixmap(32, 32))
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._act = act

    def _press(self) -> None:
        if self._act is not None:
            self._act()
