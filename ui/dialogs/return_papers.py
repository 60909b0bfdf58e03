"""Sending an application back: the very words the citizen is given, and until when."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from ui.dialogs.form import Form
from ui.icons import icon
from ui.theme import STEP

Words = Callable[[str], str]
"""Returns the whole text for what is told besides."""


class ReturnDialog(Form):
    """Shows the text as it will be given, and asks by when the documents should come."""

    def __init__(
        self, number: str, untils: Sequence[tuple[str, str]], words: Words, parent: QWidget | None = None
    ) -> None:
        self._untils, self._words = tuple(untils), words
        super().__init__(
            self.tr("Return {number} to the applicant?").format(number=number),
            self.tr("The applicant is given this text, on paper or as a message:"),
            self.tr("Return"),
            parent,
        )
        self.setMinimumWidth(80 * STEP)

    @classmethod
    def ask(
        cls, parent: QWidget | None, number: str, untils: Sequence[tuple[str, str]], words: Words
    ) -> str | None:
        """Ask, and return what is told besides the findings; None when nothing shall happen."""
        dialog = cls(number, untils, words, parent)
        return dialog.besides() if dialog.confirmed() else None

    def fill(self) -> None:
        self.until = self.add_choice(
            self.tr("To be brought by"), [(told, title) for told, title in self._untils]
        )
        self.more = self.add_line(self.tr("Besides"), hint=self.tr("may stay empty"))
        self.until.currentIndexChanged.connect(self._tell)
        self.more.textChanged.connect(self._tell)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text for the applicant"))
        self.text.setMinimumHeight(26 * STEP)
        self.column.insertWidget(2, self.text)
        self.copy = QPushButton(icon("document"), self.tr("Copy the text"), self)
        self.copy.clicked.connect(self._copy)
        self.fields.addRow("", self.copy)
        self._tell()
        self.until.setFocus()

    def besides(self) -> str:
        """Return what is told beside the findings."""
        return " ".join(part for part in (self.until.value(), self.more.text().strip()) if part)

    def _tell(self) -> None:
        self.text.setPlainText(self._words(self.besides()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.why.setText(self.tr("Copied; paste it into the message."))
