"""Which of the forms that were set aside goes on; arrows and Enter choose, Delete throws one away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.dialog import Dialog
from ui.theme import STEP
from ui.widgets.banner import keyed
from ui.widgets.looks import dress, label


@dataclass(frozen=True, slots=True)
class Chosen:
    """The form to go on with, if one, and those to be thrown away."""

    key: str
    thrown_away: tuple[str, ...] = ()


class ChooseDraft(Dialog):
    """A list of forms, the newest first."""

    def __init__(self, drafts: Sequence[tuple[str, str]], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._keys = [key for key, _ in drafts]
        self._thrown: list[str] = []
        title = self.tr("Forms set aside")
        self.setWindowTitle(title)
        self.setMinimumWidth(64 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(title, "title", self))
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.addItems([words for _, words in drafts])
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _item: self.accept())
        column.addWidget(self.list)
        column.addLayout(self._buttons())
        self.list.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, drafts: Sequence[tuple[str, str]]) -> Chosen:
        """Ask; ``drafts`` are (key, words)."""
        dialog = cls(drafts, parent)
        going_on = dialog.exec() == QDialog.DialogCode.Accepted
        key = dialog.current() if going_on else ""
        return Chosen(key, dialog.thrown_away())

    def current(self) -> str:
        """Return the key of the form the list stands on."""
        row = self.list.currentRow()
        return self._keys[row] if 0 <= row < len(self._keys) else ""

    def thrown_away(self) -> tuple[str, ...]:
        """Return the keys of the forms thrown away."""
        return tuple(self._thrown)

    def throw_away(self) -> None:
        """Take the form the list stands on off it."""
        row = self.list.currentRow()
        if row >= 0:
            self._thrown.append(self._keys.pop(row))
            self.list.takeItem(row)
            self.go_on.setEnabled(bool(self._keys))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        away = QPushButton(keyed(self.tr("Throw away"), "Del"), self)
        dress(away, "danger")
        away.setAutoDefault(False)
        away.clicked.connect(self.throw_away)
        shortcut = QShortcut(QKeySequence("Del"), self)
        shortcut.activated.connect(self.throw_away)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.go_on = QPushButton(self.tr("Go on with it"), self)
        dress(self.go_on, "primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        row.addWidget(away)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.go_on)
        return row
