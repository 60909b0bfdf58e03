"""When the program itself is wrong: what happened, what is safe, and a report without anybody's data."""

from __future__ import annotations

import platform

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desk.domain.faults import told
from ui.dialogs.dialog import Dialog
from ui.theme import STEP
from ui.version import version
from ui.widgets.looks import dress, label


def report(error: BaseException) -> str:
    """Return where and of what kind a fault is, without the words of the error, which may name people."""
    head = f"PRR Desk {version()}, Python {platform.python_version()}, {platform.platform()}"
    return f"{head}\n{told(error)}"


class Crash(Dialog):
    """Tells of a fault nobody foresaw and goes on; nothing unconfirmed was written."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fault in the program"))
        self.setMinimumWidth(72 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(self.tr("The program made a mistake"), "title", self))
        words = label(
            self.tr(
                "The last step was not done and nothing of it was written. You can go on working. If it "
                "happens again, copy the report and send it to whoever looks after this program; it names "
                "no person."
            ),
            "",
            self,
        )
        words.setWordWrap(True)
        column.addWidget(words)
        self.report = QPlainTextEdit(text, self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setMinimumHeight(20 * STEP)
        column.addWidget(self.report)
        row = QHBoxLayout()
        row.addStretch(1)
        copy = QPushButton(self.tr("Copy the report"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        go_on = QPushButton(self.tr("Go on"), self)
        dress(go_on, "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addWidget(go_on)
        column.addLayout(row)

    @classmethod
    def ask(cls, parent: QWidget | None, error: BaseException) -> None:
        """Show the fault until the person goes on."""
        cls(report(error), parent).exec()
