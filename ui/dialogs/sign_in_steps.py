"""What may be asked for after name and password: a new password, the code of the second factor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desk.domain.passwords import SHORTEST_PASSWORD, weakness
from desk.domain.text import Word, mark
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.looks import dress, label

PASSWORD_RULES = mark(
    "door",
    "At least {n} characters. Not your name, a date, a row of keys or a word that everybody knows. Three "
    "words that do not belong together are strong and easy to remember.",
)
_REMEDY = mark("door", "Three words that do not belong together are strong and easy to remember.")


def too_weak(say: Callable[[Word], str], why: Word) -> str:
    """Return why a password is refused, and what to choose instead."""
    return f"{say(why)} {say(_REMEDY)}"


class Step(QWidget):
    """One more thing to type; ``given`` carries it, ``turned_back`` when the person does not go on."""

    given = Signal(str)
    turned_back = Signal()

    def __init__(self, title: str, text: str, yes: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(STEP)
        self.column.addWidget(label(title, "strong", self))
        words = label(text, "", self)
        words.setWordWrap(True)
        self.column.addWidget(words)
        self.fields = QFormLayout()
        self.fields.setVerticalSpacing(STEP)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.column.addLayout(self.fields)
        self.why = label("", "muted", self)
        self.why.setWordWrap(True)
        self.why.setMinimumHeight(2 * self.why.fontMetrics().lineSpacing())
        self.column.addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.back = QPushButton(self.tr("Back"), self)
        self.back.setAutoDefault(True)
        self.back.clicked.connect(self.turned_back)
        self.go = BusyButton(yes, self)
        dress(self.go, "primary")
        self.go.asked.connect(self._give)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.go)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Put the cursor into the first field."""

    def value(self) -> str:
        """Return what was typed."""
        return ""

    def missing(self) -> str:
        """Return what is wrong with it, as a sentence; nothing when it can be sent."""
        return ""

    def refuse(self, text: str) -> None:
        """Say why it was not taken, and let the person try again."""
        self.go.done()
        dress(self.why, "bad")
        self.why.setText(text)
        self.why.setAccessibleName(text)
        self.begin()

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.turned_back.emit()
        else:
            super().keyPressEvent(event)

    def _secret(self, title: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(title)
        self.fields.addRow(title, field)
        return field

    def _give(self) -> None:
        missing = self.missing()
        if missing:
            self.refuse(missing)
        else:
            dress(self.why, "muted")
            self.given.emit(self.value())


class NewPasswordStep(Step):
    """Asks for a new password twice; the rules stand there before one fails, and each key is weighed."""

    def __init__(self, login: str, say: Callable[[Word], str], parent: QWidget) -> None:
        super().__init__(
            self.tr("Choose your own password"),
            self.tr(
                "The one you just typed was given to you or has to be changed. "
                "Nobody else may know the new one."
            ),
            self.tr("Keep and go on"),
            parent,
        )
        self._login, self._say = login, say
        self.first = self._secret(self.tr("New password"))
        self.again = self._secret(self.tr("New password once more"))
        self.first.textChanged.connect(self._weigh)
        self.again.textChanged.connect(self._weigh)
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.go.click)
        self._weigh()

    def begin(self) -> None:
        self.first.selectAll()
        self.first.setFocus()

    def value(self) -> str:
        return self.first.text()

    def missing(self) -> str:
        why = weakness(self.first.text(), (self._login,))
        if why is not None:
            return too_weak(self._say, why)
        if self.first.text() != self.again.text():
            return self.tr("The two passwords are not the same.")
        return ""

    def _weigh(self) -> None:
        dress(self.why, "muted")
        if not self.first.text():
            self.why.setText(self._say(PASSWORD_RULES).format(n=SHORTEST_PASSWORD))
        else:
            self.why.setText(self.missing() or self.tr("This password is good."))


class CodeStep(Step):
    """Asks for the code of the second factor, or for a recovery code."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("Code of the second step"),
            self.tr(
                "Open the app on your telephone and type the six figures it shows now. "
                "Without the telephone: type one of your recovery codes; each works once."
            ),
            self.tr("Sign in"),
            parent,
        )
        self.code = QLineEdit(self)
        self.code.setAccessibleName(self.tr("Code"))
        self.fields.addRow(self.tr("Code"), self.code)
        self.code.returnPressed.connect(self.go.click)

    def begin(self) -> None:
        self.code.selectAll()
        self.code.setFocus()

    def value(self) -> str:
        return self.code.text().strip()

    def missing(self) -> str:
        return "" if self.value() else self.tr("Type the code.")
