"""The second page of a first start: the office's passphrase, chosen now or put off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.looks import dress, label
from ui.widgets.passphrase_step import PassphraseStep


class FirstPassphrase(QWidget):
    """``chosen`` carries the passphrase, empty when it is put off; without one nothing is encrypted yet."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(80 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(label(self.tr("The office is made. Its passphrase"), "title", self))
        self.phrase = PassphraseStep(self)
        self.phrase.changed.connect(self._weigh)
        column.addWidget(self.phrase)
        self.why = label("", "muted", self)
        self.why.setWordWrap(True)
        self.why.setMinimumHeight(2 * self.why.fontMetrics().lineSpacing())
        column.addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.later = QPushButton(self.tr("Later, in the settings"), self)
        self.later.setAutoDefault(True)
        self.later.clicked.connect(lambda: self.chosen.emit(""))
        self.go = BusyButton(self.tr("Encrypt with it and begin"), self)
        dress(self.go, "primary")
        self.go.asked.connect(self._choose)
        self.phrase.sworn.returnPressed.connect(self.go.click)
        row.addWidget(self.later)
        row.addStretch(1)
        row.addWidget(self.go)
        column.addLayout(row)
        column.addStretch(1)
        self.setFocusProxy(self.phrase)
        self._weigh()

    def _weigh(self) -> None:
        dress(self.why, "muted")
        self.why.setText(self.phrase.missing())

    def _choose(self) -> None:
        missing = self.phrase.missing()
        if missing:
            self.go.done()
            dress(self.why, "bad")
            self.why.setText(missing)
            self.phrase.ask_again()
        else:
            self.chosen.emit(self.phrase.phrase())
