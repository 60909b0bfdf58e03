"""A few words over whatever is on the screen: nobody seems to be there, and it will be locked soon."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.looks import label
from ui.widgets.sign import Sign


class IdleNote(QFrame):
    """Lies on the window that has the keys and takes none of them; it is gone with the first sign of life."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("notice", Tone.WARN.value)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(STEP)
        row.addWidget(Sign("lock", 20, Tone.WARN, self))
        self.words = label("", "strong", self)
        row.addWidget(self.words)
        self.hide()

    def show_left(self, seconds: int) -> None:
        """Say how many seconds are left."""
        words = self.tr("The screen is locked in {n} seconds. Move the mouse or press Shift to go on.")
        self.words.setText(words.format(n=seconds))
        self.adjustSize()
        self.move(max(0, (self._over.width() - self.width()) // 2), 2 * STEP)
        self.show()
        self.raise_()
