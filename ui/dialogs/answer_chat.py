"""The answer to a citizen by WhatsApp, read before the chat is opened with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.domain.chat_answers import Occasion
from desk.domain.phones import PhoneUnusable
from desk.domain.text import Word
from desk.domain.whatsapp import holds_nik, whatsapp_number
from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.choices import Choices
from ui.widgets.looks import label

SEND_KEY = "Ctrl+Return"


@dataclass(frozen=True, slots=True)
class ChatAnswer:
    """What is written to whom, and on which occasion."""

    occasion: Occasion
    phone: str
    text: str


class AnswerChatDialog(Form):
    """The arrows choose the occasion, the text follows and may be corrected; Ctrl+Enter opens the chat."""

    def __init__(
        self,
        title: str,
        phone: str,
        texts: Mapping[Occasion, str],
        before: str,
        say: Callable[[Word], str],
        parent: QWidget | None = None,
    ) -> None:
        self._phone, self._texts, self._before, self._say = phone, dict(texts), before, say
        super().__init__(title, "", "", parent)
        self.setWindowTitle(self.tr("Answer by WhatsApp"))  # a title is seen outside the window too
        self.setMinimumWidth(88 * STEP)
        send = QShortcut(QKeySequence(SEND_KEY), self)
        send.activated.connect(self.yes.click)
        self.occasions.take_focus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        title: str,
        phone: str,
        texts: Mapping[Occasion, str],
        before: str,
        say: Callable[[Word], str],
    ) -> ChatAnswer | None:
        """Show the text of each occasion, the first chosen; return what is to be opened, or None."""
        dialog = cls(title, phone, texts, before, say, parent)
        return dialog.answer() if dialog.confirmed() else None

    def answer(self) -> ChatAnswer:
        """Return what stands in the dialog now."""
        return ChatAnswer(self.occasions.value(), self.phone.text().strip(), self.text.toPlainText().strip())

    def fill(self) -> None:
        first = next(iter(self._texts))
        if self._before:
            words = label(self._before, "muted", self)
            words.setWordWrap(True)
            self.fields.addRow(words)
        self.occasions = Choices(
            self.tr("Occasion"), [(one, self._say(one.word)) for one in self._texts], first, self
        )
        self.occasions.changed.connect(self._show_text)
        self.fields.addRow(self.occasions)
        self.phone = self.add_line(self.tr("WhatsApp number"), self._phone)
        self.text = QPlainTextEdit(self._texts[first], self)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(24 * STEP)
        self.text.setAccessibleName(self.tr("Message"))
        self.text.textChanged.connect(self.weigh)
        self.fields.addRow(self.text)
        self.yes.setText(self.tr("Open WhatsApp   Ctrl+Enter"))

    def missing(self) -> str:
        text = self.text.toPlainText().strip()
        if not text:
            return self.tr("A message needs words.")
        if holds_nik(text):
            return self.tr(
                "There is a number of 16 digits in the text. No NIK or KK may be sent; take it out."
            )
        try:
            whatsapp_number(self.phone.text())
        except PhoneUnusable as unusable:
            return self.tr("This number cannot be written to: {why}.").format(why=self._say(unusable.why))
        return ""

    def _show_text(self, occasion: Occasion) -> None:
        self.text.setPlainText(self._texts[occasion])
