"""An older copy of the office in the place of the newest: said on every page until the head accepts it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desk.domain.journal import Action
from desk.domain.safe import Aged
from desk.domain.text import mark
from ui.aged_words import aged_words
from ui.context import Context
from ui.dialogs.confirm import Confirm, Question
from ui.pages.page import Page
from ui.palette import Tone
from ui.widgets.banner import Banner
from ui.widgets.busy_button import BusyButton

ASK_EVERY_MS = 60_000

_WHAT_TO_DO = mark(
    "old_office",
    "Stop working if this is not meant, and tell the administrator; otherwise the head says why it goes on.",
)
_GO_ON = mark("old_office", "Go on with this office…")
_WHERE = mark("old_office", "Details")
_TITLE = mark("old_office", "Go on with the older office?")
_MEANS = mark(
    "old_office",
    "{what} What is missing has to be entered again: compare the paper reports, lists and receipts since"
    " then. That you know of it, and the reason, are kept in the journal.",
)
_YES = mark("old_office", "Go on")


def accept_old_office(page: Page, button: BusyButton, then: Callable[[], None]) -> None:
    """Ask the head for the reason, and let the office go on from the older copy."""

    def ask(aged: Aged | None) -> None:
        if aged is None:
            button.done()
            then()
            return
        means = page.say(_MEANS).format(what=aged_words(aged, page.language))
        question: Question[None] = Question(
            page.say(_TITLE), means, page.say(_YES), wants_reason=True, grave=True
        )
        decision = Confirm.ask(page, question)
        if decision is None:
            button.done()
            return
        page.run(
            lambda: page.office.archive.accept(page.staff, decision.reason),
            lambda _none: then(),
            button=button,
        )

    page.run(page.office.archive.watch, ask)


class OldOffice(QObject):
    """Asks at the start and every minute, and shows the band of a window."""

    def __init__(self, context: Context, window: QWidget, add_band: Callable[[QWidget], None]) -> None:
        super().__init__(window)
        self._context, self._window, self._add_band = context, window, add_band
        self._band: Banner | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_EVERY_MS)
        self._timer.timeout.connect(self.ask)
        context.language.changed.connect(self.ask)
        context.changes.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Ask now and from now on."""
        self._timer.start()
        self.ask()

    def ask(self) -> None:
        """Ask whether the office is the newest one."""
        archive = self._context.office.archive
        self._context.tasks.run(
            self, archive.watch, self._show, self._context.changes.lost.emit, line="old office"
        )

    def _on_changed(self, _topics: object) -> None:
        if self._band is not None and self._band.isVisible():
            self.ask()

    def _show(self, aged: Aged | None) -> None:
        if aged is None and self._band is None:
            return
        if self._band is None:
            self._band = Banner(Tone.BAD, "warning", self._window)
            self._band.asked.connect(lambda: self._context.open_page("settings", "safe"))
            self._add_band(self._band)
        say = self._context.language.say
        if aged is None:
            self._band.say("")
            return
        may = self._context.staff.may(Action.OLD_OFFICE_ACCEPTED)
        words = f"{aged_words(aged, self._context.language)} {say(_WHAT_TO_DO)}"
        self._band.say(words, say(_GO_ON if may else _WHERE))
