"""What waits at this PC for the server, and what the office refused: send it again, change it, or drop it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.dialog import Dialog
from ui.theme import STEP
from ui.widgets.banner import keyed
from ui.widgets.looks import dress, label


@dataclass(frozen=True, slots=True)
class OutboxLine:
    """A deed in words; ``why`` the office refused it, empty for one that only waits.

    The key is empty for one that was sent.
    """

    key: str
    words: str
    why: str = ""


class OutboxDialog(Dialog):
    """Stays open while its lines change; ``again``, ``change`` and ``drop`` carry the key of a deed.

    ``earlier`` carries an earlier password, ``aside`` that an altered file may be kept out of the way.
    """

    again = Signal(str)
    change = Signal(str)
    drop = Signal(str)
    earlier = Signal(str)
    aside = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._lines: tuple[OutboxLine, ...] = ()
        title = self.tr("Waiting to be sent")
        self.setWindowTitle(title)
        self.setMinimumSize(96 * STEP, 56 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addWidget(label(title, "title", self))
        self.state = label("", "muted", self)
        self.state.setWordWrap(True)
        column.addWidget(self.state)
        column.addLayout(self._trouble())
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(lambda _row: self._weigh())
        column.addWidget(self.list, 1)
        self.why = label("", "bad", self)
        self.why.setWordWrap(True)
        column.addWidget(self.why)
        column.addLayout(self._buttons())
        self.list.setFocus()

    def show_lines(self, lines: Sequence[OutboxLine], state: str, *, locked: bool, altered: bool) -> None:
        """Show what waits now; the cursor stays on its line."""
        before = self.current()
        self._lines = tuple(lines)
        self.list.clear()
        self.list.addItems([line.words for line in lines])
        keys = [line.key for line in lines]
        self.list.setCurrentRow(keys.index(before) if before and before in keys else 0)
        self.state.setText(state)
        for widget in (self.password, self.unseal):
            widget.setVisible(locked)
        self.away.setVisible(altered and not any(keys))
        self._weigh()

    def current(self) -> str:
        """Return the key of the deed the cursor is on."""
        row = self.list.currentRow()
        return self._lines[row].key if 0 <= row < len(self._lines) else ""

    def _trouble(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Your earlier password"))
        self.password.setAccessibleName(self.tr("Your earlier password"))
        self.password.returnPressed.connect(self._open_earlier)
        self.unseal = QPushButton(self.tr("Open"), self)
        self.unseal.setAutoDefault(False)
        self.unseal.clicked.connect(self._open_earlier)
        self.away = QPushButton(self.tr("Keep the altered file aside"), self)
        self.away.setAutoDefault(False)
        self.away.clicked.connect(self.aside)
        for widget in (self.password, self.unseal, self.away):
            row.addWidget(widget)
            widget.hide()
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.dropping = self._button(self.tr("Drop it…"), "Del", self.drop)
        dress(self.dropping, "danger")
        self.changing = self._button(self.tr("Open and change"), "F2", self.change)
        self.sending = self._button(self.tr("Send again"), "F5", self.again)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        for widget in (self.dropping, self.changing, self.sending):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _button(self, words: str, key: str, told: object) -> QPushButton:
        button = QPushButton(keyed(words, key), self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: told.emit(self.current()))  # type: ignore[attr-defined]  # a bound signal
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(button.click)
        return button

    def _open_earlier(self) -> None:
        if self.password.text():
            self.earlier.emit(self.password.text())
            self.password.clear()

    def _weigh(self) -> None:
        row = self.list.currentRow()
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        refused = line is not None and bool(line.why)
        self.why.setText(line.why if line is not None else "")
        for button in (self.changing, self.sending):
            button.setEnabled(refused)
        self.dropping.setEnabled(line is not None and bool(line.key))
