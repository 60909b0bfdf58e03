"""The first thing staff see: name, password, language; whatever is wrong is said in place."""

from __future__ import annotations

from typing import Literal

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.language import LANGUAGES, Language
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.looks import dress


class SignIn(QWidget):
    """Emits ``asked`` with name and password; answer with ``refuse`` or by closing it."""

    asked = Signal(str, str)
    language_asked = Signal(str)
    painted = Signal()

    def __init__(self, language: Language, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._message = ""
        self._painted = False
        self.setObjectName("sign-in")
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._sheet: QWidget | None = None
        self._build(name)
        language.changed.connect(self._rebuild)
        self.resize(64 * STEP, 52 * STEP)

    def refuse(self, text: str) -> None:
        """Say why nobody is signed in, and let the person try again."""
        self.message.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        self._say(text, "bad")
        self.go.done()
        self.password.selectAll()
        self.password.setFocus()

    def hint(self, text: str) -> None:
        """Say something that is no error, such as the names of a demo office."""
        self._say(text, "muted")

    def leave(self) -> None:
        """Make room for the window; the password is forgotten."""
        self.hide()
        self.password.clear()
        self._say("", "muted")
        self.go.done()

    # Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    # Building

    def _rebuild(self) -> None:
        name = self.name.text()
        self._build(name)

    def _build(self, name: str) -> None:
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
        self.setWindowTitle(self.tr("Sign in – PRR Desk"))
        sheet = self._sheet = QWidget(self)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 4 * STEP)
        column.setSpacing(STEP)
        column.addStretch(1)
        title = QLabel("PRR Desk", sheet)
        title.setProperty("look", "title")
        column.addWidget(title)
        what = QLabel(self.tr("Print queue, handover and daily reports of the registry"), sheet)
        what.setProperty("look", "muted")
        column.addWidget(what)
        column.addSpacing(2 * STEP)
        column.addLayout(self._form(sheet, name))
        self.message = QLabel(sheet)
        self.message.setWordWrap(True)
        self.message.setMinimumHeight(2 * self.message.fontMetrics().lineSpacing())
        column.addWidget(self.message)
        column.addLayout(self._bottom(sheet))
        column.addStretch(2)
        self._outer.addWidget(sheet)
        self._say(self._message, "bad")
        (self.password if name else self.name).setFocus()

    def _form(self, sheet: QWidget, name: str) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * STEP)
        form.setVerticalSpacing(STEP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.name = QLineEdit(name, sheet)
        self.password = QLineEdit(sheet)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.name.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._try)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Password"), self.password)
        return form

    def _bottom(self, sheet: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.languages = QComboBox(sheet)
        self.languages.setAccessibleName(self.tr("Language"))
        for code, title in LANGUAGES.items():
            self.languages.addItem(title, code)
        self.languages.setCurrentIndex(self.languages.findData(self._language.code))
        self.languages.activated.connect(self._on_language)
        self.go = BusyButton(self.tr("Sign in"), sheet)
        self.go.setProperty("look", "primary")
        self.go.asked.connect(self._ask)
        row.addWidget(self.languages)
        row.addStretch(1)
        row.addWidget(self.go)
        QWidget.setTabOrder(self.password, self.go)
        QWidget.setTabOrder(self.go, self.languages)
        return row

    def _try(self) -> None:
        self.go.click()

    def _ask(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.refuse(self.tr("Write your sign-in name first."))
            self.name.setFocus()
            return
        self._say("", "muted")
        self.asked.emit(name, self.password.text())

    def _on_language(self, place: int) -> None:
        self._message = ""
        self.language_asked.emit(self.languages.itemData(place))

    def _say(self, text: str, look: Literal["bad", "muted"]) -> None:
        self._message = text
        if self._painted:
            dress(self.message, look)
        else:
            self.message.setProperty("look", look)
        self.message.setText(text)
        self.message.setAccessibleName(text)
