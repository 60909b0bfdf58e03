"""The answer to a complaint, read before it goes out: by WhatsApp, on paper, or said; then written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.domain.complaints import AnswerWay
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.choices import Choices
from ui.widgets.looks import dress

SEND_KEY = "Ctrl+Return"
OpenChat = Callable[[str], str]
"""Opens a chat with a text typed in it; returns why it could not, nothing when the browser has it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the citizen was told, and how."""

    way: AnswerWay
    text: str


class AnswerComplaintDialog(Form):
    """WhatsApp opens first and the clerk sends; only what was really sent is written down."""

    def __init__(
        self,
        title: str,
        text: str,
        say: Callable[[Word], str],
        open_chat: OpenChat | None,
        parent: QWidget | None = None,
    ) -> None:
        self._text, self._say, self._open_chat = text, say, open_chat
        self._opened = False
        super().__init__(title, "", "", parent)
        self.setMinimumWidth(88 * STEP)
        send = QShortcut(QKeySequence(SEND_KEY), self)
        send.activated.connect(self.yes.click)
        self.ways.take_focus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        title: str,
        text: str,
        say: Callable[[Word], str],
        open_chat: OpenChat | None,
    ) -> Answer | None:
        """Show ``text`` to be corrected, and return what was told, or None; without a telephone no chat."""
        dialog = cls(title, text, say, open_chat, parent)
        return dialog.answer() if dialog.confirmed() else None

    def answer(self) -> Answer:
        """Return what stands in the dialog now."""
        return Answer(self.ways.value(), self.text.toPlainText().strip())

    def fill(self) -> None:
        self.text = QPlainTextEdit(self._text, self)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(24 * STEP)
        self.text.setAccessibleName(self.tr("Answer"))
        self.text.textChanged.connect(self._on_changed)
        self.fields.addRow(self.text)
        offered = [way for way in AnswerWay if way is not AnswerWay.WHATSAPP or self._open_chat is not None]
        self.ways = Choices(
            self.tr("The citizen is told"), [(way, self._say(way.word)) for way in offered], offered[0], self
        )
        self.ways.changed.connect(lambda _way: self._on_changed())
        self.fields.addRow(self.ways)
        self._name_step()

    def missing(self) -> str:
        return "" if self.text.toPlainText().strip() else self.tr("An answer needs words.")

    def accept(self) -> None:
        """Open the chat first; take the step when it was sent, printed or said."""
        if self.ways.value() is not AnswerWay.WHATSAPP or self._opened or self._open_chat is None:
            super().accept()
            return
        trouble = self._open_chat(self.text.toPlainText().strip())
        if trouble:
            dress(self.why, "warn")
            self.why.setText(trouble)
            return
        self._opened = True
        self._name_step()
        dress(self.why, "muted")
        self.why.setText(self.tr("Send the message in WhatsApp, then come back and press Enter here."))
        self.yes.setFocus()

    def _on_changed(self) -> None:
        self._opened = False
        self._name_step()
        dress(self.why, "muted")
        self.weigh()

    def _name_step(self) -> None:
        way = self.ways.value()
        if way is AnswerWay.PRINTED:
            self.yes.setText(self.tr("Print and write it down   Ctrl+Enter"))
        elif way is AnswerWay.SPOKEN:
            self.yes.setText(self.tr("It was said: write it down   Ctrl+Enter"))
        elif self._opened:
            self.yes.setText(self.tr("It was sent: write it down   Ctrl+Enter"))
        else:
            self.yes.setText(self.tr("Open WhatsApp   Ctrl+Enter"))
