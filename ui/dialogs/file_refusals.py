"""Which files were not attached, each with why and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.dialogs.dialog import Dialog
from ui.theme import STEP
from ui.widgets.looks import dress, label


class FileRefusals(Dialog):
    """One paragraph a file; Enter or Esc closes it."""

    def __init__(self, title: str, lines: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(72 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(title, "title", self))
        ground = QWidget(self)
        inner = QVBoxLayout(ground)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(STEP)
        for text, cure in lines:
            for words, look in ((text, ""), (cure, "muted")):
                said = label(words, "muted" if look else "", ground)
                said.setWordWrap(True)
                inner.addWidget(said)
        inner.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(ground)
        column.addWidget(scroll, 1)
        close = QPushButton(self.tr("Understood"), self)
        dress(close, "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    @classmethod
    def tell(cls, parent: QWidget | None, title: str, lines: Sequence[tuple[str, str]]) -> None:
        """Say which files were not attached: what happened and what to do, file by file."""
        cls(title, lines, parent).exec()
