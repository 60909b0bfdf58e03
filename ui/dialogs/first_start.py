"""The first start at an address without an office: makes the office's first administrator, step by step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk.domain.passwords import SHORTEST_PASSWORD, weakness
from desk.domain.text import Word
from ui.dialogs.sign_in_steps import PASSWORD_RULES, too_weak
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.language_choice import LanguageChoice
from ui.widgets.looks import dress, label


@dataclass(frozen=True, slots=True)
class FirstAdministrator:
    """Who makes the office: the account that holds every task until there are others."""

    name: str = ""
    login: str = ""
    password: str = ""


class FirstStart(QWidget):
    """``made`` carries the ``FirstAdministrator``; no password is ever proposed."""

    made = Signal(object)
    turned_back = Signal()
    language_asked = Signal(str)

    def __init__(
        self,
        where: str,
        language: str,
        say: Callable[[Word], str],
        parent: QWidget,
        begun: FirstAdministrator,
    ) -> None:
        super().__init__(parent)
        self._say = say
        self.setMinimumWidth(80 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("A new office"), "title", self), 1)
        self.languages = LanguageChoice(language, self)
        self.languages.chosen.connect(self.language_asked)
        head.addWidget(self.languages)
        column.addLayout(head)
        self._add_words(self.tr("There is no office at {where} yet.").format(where=where), "")
        self._add_words(
            self.tr(
                "Does your office work with this program on other PCs already? Then make no new one: ask "
                "your administrator for the address of the office's server."
            ),
            "warn",
        )
        self._add_words(
            self.tr(
                "Otherwise make it here. You become its first administrator, with every task; afterwards you "
                "make an account for each colleague."
            ),
            "",
        )
        form = QGridLayout()
        form.setHorizontalSpacing(2 * STEP)
        form.setVerticalSpacing(STEP // 2)
        self.name = self._add(form, self.tr("Your name, with titles"), begun.name)
        self.login = self._add(form, self.tr("Name to sign in with"), begun.login)
        self.login.setPlaceholderText(self.tr("short, without spaces, for example “ratna”"))
        self.password = self._add(form, self.tr("Password"), begun.password)
        self.again = self._add(form, self.tr("Password once more"), "")
        for field in (self.password, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        column.addLayout(form)
        self.why = label("", "muted", self)
        self.why.setWordWrap(True)
        self.why.setMinimumHeight(3 * self.why.fontMetrics().lineSpacing())
        column.addWidget(self.why)
        column.addLayout(self._buttons())
        column.addStretch(1)
        fields = (self.name, self.login, self.password, self.again)
        for field, after in zip(fields, (*fields[1:], None), strict=True):
            field.returnPressed.connect(after.setFocus if after is not None else self.go.click)
            field.textChanged.connect(self._weigh)
        order: tuple[QWidget, ...] = (*fields, self.go, self.back, self.languages)
        for before, then in pairwise(order):
            QWidget.setTabOrder(before, then)
        self.setFocusProxy(self.name)
        self._weigh()

    def begin(self) -> None:
        """Put the cursor into the first field that is empty."""
        fields = (self.name, self.login, self.password, self.again)
        next((field for field in fields if not field.text()), self.again).setFocus()

    def administrator(self) -> FirstAdministrator:
        """Return who was written down so far."""
        name = " ".join(self.name.text().split())
        return FirstAdministrator(name, self.login.text().strip().lower(), self.password.text())

    def missing(self) -> str:
        """Return what is not there yet, as a sentence; nothing when the office can be made."""
        return self._missing()[0]

    def _missing(self) -> tuple[str, QLineEdit]:
        """Return what is not there yet, and the field to put it into."""
        new = self.administrator()
        weak = weakness(new.password, (new.login, new.name)) if new.password else None
        checks = (
            (not new.name, self.tr("Write your name."), self.name),
            (
                not new.login or " " in new.login,
                self.tr("Write a short name to sign in with, without spaces."),
                self.login,
            ),
            (not new.password, self._say(PASSWORD_RULES).format(n=SHORTEST_PASSWORD), self.password),
            (weak is not None, too_weak(self._say, weak) if weak is not None else "", self.password),
            (new.password != self.again.text(), self.tr("The two passwords are not the same."), self.again),
        )
        return next(((words, field) for wrong, words, field in checks if wrong), ("", self.again))

    def refuse(self, text: str) -> None:
        """Say why the office was not made, and let the person try again."""
        self.go.done()
        dress(self.why, "bad")
        self.why.setText(text)
        self.why.setAccessibleName(text)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.back = QPushButton(self.tr("Back"), self)
        self.back.setAutoDefault(True)
        self.back.clicked.connect(self.turned_back)
        self.back.hide()
        row.addWidget(self.back)
        row.addStretch(1)
        self.go = BusyButton(self.tr("Make the office"), self)
        dress(self.go, "primary")
        self.go.asked.connect(self._make)
        row.addWidget(self.go)
        return row

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self.turned_back.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, form: QGridLayout, title: str, text: str) -> QLineEdit:
        """Add a field with its title above it, two of them side by side."""
        row, column = divmod(form.count() // 2, 2)
        field = QLineEdit(text, self)
        field.setAccessibleName(title)
        form.addWidget(label(title, "", self), 2 * row, column)
        form.addWidget(field, 2 * row + 1, column)
        return field

    def _add_words(self, text: str, look: Literal["", "warn"]) -> None:
        words = label(text, look, self)
        words.setWordWrap(True)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(words)

    def _weigh(self) -> None:
        dress(self.why, "muted")
        if not self.password.text():
            self.why.setText(self._say(PASSWORD_RULES).format(n=SHORTEST_PASSWORD))
        else:
            self.why.setText(self.missing() or self.tr("This password is good."))

    def _make(self) -> None:
        missing, where = self._missing()
        if missing:
            self.refuse(missing)
            where.selectAll()
            where.setFocus()
        else:
            dress(self.why, "muted")
            self.why.setText(self.tr("Making the office …"))
            self.made.emit(self.administrator())
