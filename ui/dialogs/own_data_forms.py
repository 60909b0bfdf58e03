"""Taking down what somebody asks of their own data, and noting how it was answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk.domain.nik import check_nik
from desk.domain.own_data import DataRequest, NewRequest, Proved, Wish
from desk.domain.text import Word
from ui.dialogs.form import Form

Say = Callable[[Word], str]


@dataclass(frozen=True, slots=True)
class Answer:
    """How a request was answered."""

    given: bool
    words: str


class AskDataDialog(Form):
    """Takes a request down: the NIK by scan, what is asked for, and how the person was recognised."""

    def __init__(self, say: Say, text: str, parent: QWidget | None = None) -> None:
        self._say = say
        super().__init__("", text, "", parent)
        self.name_step(self.tr("Take down a request"), self.tr("Take it down"))
        self.nik.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, say: Say, text: str) -> NewRequest | None:
        """Ask, and return the request, or None when nothing was asked."""
        dialog = cls(say, text, parent)
        return dialog.request() if dialog.confirmed() else None

    def request(self) -> NewRequest:
        """Return what stands in the dialog now."""
        return NewRequest(
            nik=self.nik.text().strip(),
            name=" ".join(self.name.text().split()),
            wish=self.wish.value(),
            proved=self.proved.value(),
            asked_by=" ".join(self.asked_by.text().split()),
            contact=self.contact.text().strip(),
            note=self.note.text().strip(),
        )

    def fill(self) -> None:
        self.nik = self.add_line(self.tr("NIK"), "", self.tr("scan the KTP-el, or type 16 digits"))
        self.name = self.add_line(self.tr("Name"))
        self.wish = self.add_choice(self.tr("Asked for"), [(one, self._say(one.word)) for one in Wish])
        proofs = [(one, self._say(one.word)) for one in Proved]
        self.proved = self.add_choice(self.tr("Identity checked by"), proofs)
        self.asked_by = self.add_line(self.tr("Who asks"), "", self.tr("empty: the person"))
        self.contact = self.add_line(self.tr("How to be reached"))
        self.note = self.add_line(self.tr("Note"))

    def missing(self) -> str:
        if not check_nik(self.nik.text()).usable:
            return self.tr("Scan or type the NIK: 16 digits.")
        return "" if self.name.text().strip() else self.tr("Write the name.")

    def on_scan(self, text: str) -> None:
        self.nik.setText(text)
        self.name.setFocus()


class AnswerDataDialog(Form):
    """Asks how a request was answered."""

    def __init__(self, request: DataRequest, text: str, parent: QWidget | None = None) -> None:
        self._request = request
        super().__init__(request.number, text, "", parent)
        self.setWindowTitle(self.tr("Answer the request"))
        self.yes.setText(self.tr("Note the answer"))
        self.choice.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, request: DataRequest, text: str) -> Answer | None:
        """Ask, and return the answer, or None when the request waits on."""
        dialog = cls(request, text, parent)
        return dialog.answer() if dialog.confirmed() else None

    def answer(self) -> Answer:
        """Return what stands in the dialog now."""
        return Answer(bool(self.choice.value()), self.words.text().strip())

    def fill(self) -> None:
        given = self.tr("Handed over, or done as asked")
        self.choice = self.add_choice(self.tr("Answer"), [(True, given), (False, self.tr("Refused"))])
        self.words = self.add_line(self.tr("What was handed over or done, or why not"))

    def missing(self) -> str:
        answer = self.answer()
        if answer.given and self._request.wish is Wish.ACCESS and not self._request.gathered:
            return self.tr("The paper was not made yet: cancel, and make it with F8.")
        return "" if answer.words else self.tr("Write what was handed over or done, or why not.")
