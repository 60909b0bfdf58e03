"""What the citizen is told about one document: where it is, what to do, and the same on a slip of paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import STEP
from ui.widgets.looks import dress, label


class CitizenAnswer(QFrame):
    """Two sentences to be read aloud; ``print_asked`` when the citizen wants them on paper."""

    print_asked = Signal()

    def __init__(self, title: str, says: str, step: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self.setAccessibleName(f"{title}: {says} {step}")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        column.setSpacing(STEP // 2)
        head = QHBoxLayout()
        head.setSpacing(STEP)
        aloud = self.tr("To tell the citizen")
        name = label(f"{aloud} · {title}", "muted", self)
        name.setWordWrap(True)
        head.addWidget(name, 1)
        self.note = QPushButton(icon("print"), self.tr("Status note"), self)
        self.note.setToolTip(self.tr("Print this answer for the citizen"))
        dress(self.note, "quiet")
        self.note.clicked.connect(self.print_asked)
        head.addWidget(self.note)
        column.addLayout(head)
        self.says = label(says, "strong", self)
        self.step = label(step, "", self)
        for words in (self.says, self.step):
            words.setWordWrap(True)
            column.addWidget(words)
