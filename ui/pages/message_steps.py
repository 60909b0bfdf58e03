"""What is done about a message: a call noted, another try, a citizen's wish; asked and told."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

from desk.domain.message_calls import CallOutcome, PerhapsSent, can_be_resent
from desk.domain.message_lists import STATES, MessageRow, StateGroup
from desk.domain.messages import Language as Tongue
from desk.domain.messages import Wish
from desk.domain.text import Word, mark
from ui.dialogs.confirm import Confirm, Question
from ui.pages.page import Page

_NOTED = {
    CallOutcome.REACHED: mark("message", "{name} has been told by telephone."),
    CallOutcome.NO_ANSWER: mark("message", "{name} did not answer, and stands here again in some hours."),
    CallOutcome.WRONG_NUMBER: mark("message", "The number of {name} is not written to any more."),
    CallOutcome.STOPPED: mark("message", "{name} is not written to any more."),
}
_WANTS = mark("message", "What does {name} want?")
_FOR_BOTH = mark("message", "It holds for the number and the mail address, also in other applications.")
_KEEP = mark("message", "Keep")
_AGAIN = mark("message", "The message to {name} is sent again.")
_KEPT = mark("message", "The wish of {name} is kept.")
_NOT_FAILED = {
    StateGroup.WAITING: mark("message", "It waits to be sent; it goes out by itself."),
    StateGroup.SENT: mark("message", "It has been sent."),
}
_NOT_AGAIN = mark("message", "Only what failed or came too late can be sent again.")
_WISHES: dict[tuple[Wish, Tongue | None], Word] = {
    (Wish.WELCOME, Tongue.INDONESIAN): mark("message", "May be written to, in Indonesian"),
    (Wish.WELCOME, Tongue.ENGLISH): mark("message", "May be written to, in English"),
    (Wish.STOPPED, None): mark("message", "Wants no messages"),
}


def why_not_again(row: MessageRow) -> Word | None:
    """Return why a message cannot be sent again; None when it can, for all the list knows."""
    if can_be_resent(row.kind, row.state):
        return None
    for group, word in _NOT_FAILED.items():
        if row.state in STATES[group]:
            return word
    return _NOT_AGAIN


def ask_wish(page: Page, name: str, holds_for: str) -> tuple[Wish, Tongue | None] | None:
    """Ask whether and in which language somebody wants to be written to; None when nobody said."""
    choices = tuple((each, page.say(word)) for each, word in _WISHES.items())
    question: Question[tuple[Wish, Tongue | None]] = Question(
        page.say(_WANTS).format(name=name), holds_for, page.say(_KEEP), choices
    )
    decided = Confirm.ask(page, question)
    return decided.value if decided is not None else None


class MessageSteps(QObject):
    """Asks, does and tells; the page says about which message."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.timeout.connect(page.refresh)

    def look_again(self, after: timedelta | None) -> None:
        """Let the page ask again once somebody who did not answer is to be called again; None: nobody is."""
        self.soon.stop()
        if after is not None:
            self.soon.start(int(after / timedelta(milliseconds=1)) + 1)

    def note(self, row: MessageRow, outcome: CallOutcome) -> None:
        """Note what came of calling a citizen."""
        page = self._page
        page.run(
            lambda: page.office.messages.call(page.staff, row.id, outcome),
            lambda _done: self._tell(_NOTED[outcome], row),
        )

    def again(self, row: MessageRow, *, confirm: bool = False) -> None:
        """Let a message be sent again; of one that was perhaps sent the person is asked first."""
        page = self._page

        def failed(error: Exception) -> None:
            if isinstance(error, PerhapsSent):
                self._ask_again(row)
            else:
                page.fail(error)

        page.run(
            lambda: page.office.messages.resend(page.staff, row.id, confirm=confirm),
            lambda _done: self._tell(_AGAIN, row),
            failed,
        )

    def wish(self, row: MessageRow) -> None:
        """Ask whether and in which language a citizen wants to be written to."""
        page, about = self._page, row.application_id
        decided = ask_wish(page, row.name, page.say(_FOR_BOTH))
        if decided is None or about is None:
            return
        wish, tongue = decided
        page.run(
            lambda: page.office.messages.wish(page.staff, about, wish, tongue),
            lambda _done: self._tell(_KEPT, row),
        )

    def _ask_again(self, row: MessageRow) -> None:
        question: Question[None] = Question(
            self.tr("Send it again to {name}?").format(name=row.name),
            self.tr("Nobody knows whether it was sent. It may reach the citizen twice; a call does not."),
            self.tr("Send again"),
            grave=True,
        )
        if Confirm.ask(self._page, question) is not None:
            self.again(row, confirm=True)

    def _tell(self, word: Word, row: MessageRow) -> None:
        self._page.context.notices.info(self._page.say(word).format(name=row.name))
