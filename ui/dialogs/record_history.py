"""Everything that was done to a record, as the journal tells it, to be read and closed again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.dialogs.dialog import Dialog
from ui.language import Language
from ui.theme import STEP
from ui.widgets.detail_panel import DetailPanel, Happening


class RecordHistory(Dialog):
    """Shows sentences, newest first."""

    def __init__(
        self, title: str, lines: Sequence[Happening], language: Language, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.resize(90 * STEP, 70 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        self.panel = DetailPanel(language, self)
        self.panel.begin(title)
        self.panel.history(lines, self.tr("Newest first: {n}").format(n=language.number(len(lines))))
        if not lines:
            self.panel.say(self.tr("Nothing was done to it yet."), "info")
        column.addWidget(self.panel, 1)
        self.closer = QPushButton(self.tr("Close"), self)
        self.closer.setDefault(True)
        self.closer.clicked.connect(self.accept)
        column.addWidget(self.closer, 0, Qt.AlignmentFlag.AlignRight)

    @classmethod
    def ask(cls, parent: QWidget | None, title: str, lines: Sequence[Happening], language: Language) -> None:
        """Show the history until it is closed."""
        cls(title, lines, language, parent).exec()
