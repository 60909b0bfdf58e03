"""What stands on the right of the counter, and what can be done with it: receipt again, withdraw."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton

from desk.domain.applications import OPEN_STATES, Accepted, Application, AppState
from desk.domain.errors import NotFound
from desk.domain.journal import Action
from desk.domain.message_lists import MessageRow
from desk.domain.outbox import Sent, Waiting
from desk.domain.settings import OfficeSettings
from desk.domain.status_answers import History
from desk.domain.text import mark
from ui.dialogs.confirm import Confirm, Question
from ui.pages.page import Page
from ui.pages.told_citizen import TOLD, lines_of
from ui.pages.walk_in_kept import hand_out_kept, show_kept
from ui.pages.walk_in_panel import show_accepted, show_application, show_history
from ui.pages.walk_in_receipt import hand_out_receipt
from ui.pages.walk_in_rules import Offered
from ui.theme import character_width
from ui.widgets.banner import keyed
from ui.widgets.detail_panel import DetailPanel

RECEIPT_KEY = "F9"
NARROWEST = 24
"""Characters of the panel; a promised day in words fits in large letters."""
_SEARCH = "search"
_INVITE = mark("counter", "Scan the NIK. What the office knows of the person appears here.")
_RECEIPT = mark("counter", "Print the receipt")
_WITHDRAW = mark("counter", "Withdraw the application")
_WITHDRAW_THIS = mark("counter", "Withdraw {number}?")
_FOR_GOOD = mark("counter", "The citizen no longer wants it. It cannot be taken up again.")
_WITHDRAWN = mark("counter", "{number} was withdrawn.")
_NONE_SHOWN = mark("counter", "No application is shown on the right.")


class SidePanel(DetailPanel):
    """Gives way to the form where words are large."""

    # Qt asks

    def minimumSizeHint(self) -> QSize:
        wide = NARROWEST * character_width(self.fontMetrics())
        return QSize(wide, super().minimumSizeHint().height())


class CounterSide(QObject):
    """``changed`` when an application shown here was changed."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._offered: Offered | None = None
        self._settings: OfficeSettings | None = None
        self.shown: Application | None = None
        self._kept: Waiting | None = None
        self.panel = SidePanel(page.language)
        if page.context.outbox is not None:
            page.context.outbox.sent.connect(self._on_sent)

    def offer(self, offered: Offered, settings: OfficeSettings) -> None:
        """Take the names of services and documents, which day it is, and what stands on slips."""
        self._offered, self._settings = offered, settings

    def invite(self) -> None:
        """Show how to begin, unless an application is shown that somebody may still want to see."""
        self._weigh()
        if self.shown is None and self._kept is None:
            self.panel.clear(self._page.say(_INVITE))

    def show_history(self, nik: str, found: History, as_of: datetime | None = None) -> None:
        """Show what the office knows of somebody, or knew at ``as_of``."""
        if self._offered is not None:
            self.shown = self._kept = None
            self._weigh()
            show_history(self.panel, nik, found, self._offered.catalogue, self._page.language, as_of)

    def show_nobody(self) -> None:
        """Show that there is no NIK and so no history."""
        self.show_history("", History())

    def show_accepted(self, accepted: Accepted) -> None:
        """Show what was just taken in."""
        if self._offered is not None:
            self.shown, self._kept = accepted.application, None
            self._weigh()
            buttons = self._for(accepted.application)
            show_accepted(self.panel, accepted, self._offered.catalogue, self._page.language, buttons)

    def show_kept(self, waiting: Waiting) -> None:
        """Show what was just kept on this PC."""
        self.shown, self._kept = None, waiting
        self._weigh()
        show_kept(self.panel, waiting, self._page, RECEIPT_KEY, self._page.button("print_receipt").click)

    def _on_sent(self, sent: tuple[Sent, ...]) -> None:
        """Show what was kept as the application it has become, as long as it is looked at."""
        for one in sent:
            if self._kept is not None and one.once == self._kept.once and one.number:
                self.show_number(one.number)

    def show_number(self, number: str) -> None:
        """Show the application of this number; anything else is searched for."""

        def failed(error: Exception) -> None:
            if isinstance(error, NotFound):
                self._page.context.open_page(_SEARCH, number)
            else:
                self._page.fail(error)

        find = self._page.office.walk_in.application
        self._page.run(lambda: find(number), self._show_one, failed, line="number")

    def print_receipt(self) -> None:
        """Print the receipt of the application shown."""
        if self._offered is None or self._settings is None:
            return
        if self.shown is not None:
            hand_out_receipt(self._page, self.shown, self._offered.catalogue)
        elif self._kept is not None:
            hand_out_kept(self._page, self._kept, self._offered.catalogue, self._settings)

    def withdraw(self) -> None:
        """End the application shown, which the citizen no longer wants."""
        one, page, say = self.shown, self._page, self._page.say
        if one is None:
            return
        title = say(_WITHDRAW_THIS).format(number=one.number)
        question: Question[None] = Question(
            title, say(_FOR_GOOD), say(_WITHDRAW), wants_reason=True, grave=True
        )
        decision = Confirm.ask(page, question)
        if decision is not None:
            end = page.office.walk_in.withdraw
            page.run(lambda: end(page.staff, one.id, decision.reason), self._on_withdrawn)

    def _on_withdrawn(self, one: Application) -> None:
        self._page.context.notices.info(self._page.say(_WITHDRAWN).format(number=one.number))
        self._show_one(one)
        self.changed.emit()

    def _show_one(self, one: Application) -> None:
        if self._offered is not None:
            self.shown, self._kept = one, None
            self._weigh()
            show_application(self.panel, one, self._offered.catalogue, self._page.language, self._for(one))
            office = self._page.office
            self._page.run(
                lambda: office.messages.of_application(one.id),
                lambda told: self._show_told(one, told),
                line="told",
            )

    def _show_told(self, one: Application, told: tuple[MessageRow, ...]) -> None:
        if told and self.shown is one:
            self.panel.history(lines_of(told, self._page.language), self._page.say(TOLD))

    def _for(self, one: Application) -> list[QPushButton]:
        say = self._page.say
        receipt = QPushButton(keyed(say(_RECEIPT), RECEIPT_KEY), self.panel)
        receipt.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        receipt.clicked.connect(self._page.button("print_receipt").click)
        closed = one.state not in OPEN_STATES or one.state in (AppState.CHECKING, AppState.READY)
        if closed or not self._page.staff.may(Action.APPLICATION_WITHDRAWN):
            return [receipt]
        end = QPushButton(say(_WITHDRAW), self.panel)
        end.clicked.connect(self.withdraw)
        return [receipt, end]

    def _weigh(self) -> None:
        why_not = self._page.say(_NONE_SHOWN)
        self._page.button("print_receipt").allow(self.shown is not None or self._kept is not None, why_not)
