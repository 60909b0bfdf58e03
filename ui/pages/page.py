"""The base of every page: head, actions, work in the pool, refresh when its lists change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, ClassVar, TypeVar

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desk.domain.approvals import Wish
from desk.domain.errors import AnswerMissing, Cancelled, OfficeUnavailable
from desk.domain.journal import Action, Topic
from desk.domain.rights import expects, needs
from desk.domain.rights_errors import NeedsApproval
from desk.domain.text import Word
from desk.domain.whole_numbers import Why
from ui.actions import PageAction, spoken_key
from ui.context import Context
from ui.errors import explain
from ui.icons import icon
from ui.pages.away import Away
from ui.pages.head_ask import HeadAsk
from ui.tables.view import TableView
from ui.tasks import Progress
from ui.theme import STEP
from ui.widgets.beside import beside
from ui.widgets.busy_button import BusyButton
from ui.widgets.channel_strip import ChannelStrip
from ui.widgets.flow import Flow
from ui.widgets.looks import dress, label, line
from ui.widgets.parts import Parts
from ui.widgets.progress_line import ProgressLine

T = TypeVar("T")
REFRESH_AFTER_MS = 100


@dataclass(frozen=True, slots=True)
class _Run:
    """A piece of work; ``what``: words of the button pressed; ``fetches``: for the page, no person's step."""

    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    saying: str
    progress: Progress | None
    line: str
    what: str
    fetches: bool


class Page(QWidget):
    """Says ``title``, ``topics`` and ``page_actions``; makes widgets in ``build``, fetches in ``refresh``.

    ``refresh`` is called when the page is first shown and whenever one of its ``topics`` changed; while
    the page is hidden it waits. The button that was pressed stays disabled until the ``run`` it began ends.
    """

    title: ClassVar[Word]
    topics: ClassVar[frozenset[Topic]] = frozenset()
    page_actions: ClassVar[tuple[PageAction, ...]] = ()
    whole_for: ClassVar[Why] = Why.COMPARE
    """What numbers are mostly wanted whole for here."""
    answers_only: ClassVar[bool] = False
    """Whether nothing stands on the page until something was asked there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.office = context.office
        self.staff = context.staff
        self.language = context.language
        self.say = context.language.say
        self._head_ask = HeadAsk(context, self, self.run)
        self._stale = self._never = True
        self._fetching = False
        self._pressed: BusyButton | None = None
        self._missing: list[Callable[[], None]] = []
        self._buttons: dict[str, BusyButton] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_AFTER_MS)
        self._soon.timeout.connect(self._refresh_if_seen)
        self._frame()
        self.build()
        context.changes.changed.connect(self._on_changed)
        context.changes.back.connect(self.refresh_soon)

    # A page fills these in

    def build(self) -> None:
        """Make the widgets and add them with ``add_bar`` and ``add_body``."""

    def refresh(self) -> None:
        """Fetch what the page shows; nothing may jump."""

    def receive(self, value: object) -> None:
        """Take what ``context.open_page`` handed over, such as a filter or a number."""

    def take_scan(self, text: str) -> bool:
        """Use a scanned code; return False to let the search have it."""
        return False

    def other_keys(self) -> Sequence[tuple[str, str]]:
        """Return what else happens by a key here and by which, beside the page's actions: parts, figures."""
        shown: list[Parts | ChannelStrip] = [*self.findChildren(Parts), *self.findChildren(ChannelStrip)]
        return [each for part in shown if part.isVisible() for each in part.key_lines()]

    def parts_open(self) -> list[str]:
        """Return which part of the page is open, for a page that is built anew in another language."""
        return [parts.current() for parts in self.findChildren(Parts)]

    def open_parts(self, names: Sequence[str]) -> None:
        """Open the parts that were open before."""
        for parts, name in zip(self.findChildren(Parts), names, strict=True):
            parts.open(name)

    def begun(self) -> object | None:
        """Return what was typed and not kept, for a page that is built anew; None when that is nothing."""
        return None

    def take_up(self, begun: Any) -> None:
        """Take up what ``begun`` of the page before returned."""

    def person(self) -> object | None:
        """Return whose numbers stand here masked, to be shown whole: the row of the list by default."""
        views = [view for view in self.findChildren(TableView) if view.isVisible()]
        views.sort(key=lambda view: not view.hasFocus())
        return next((row for view in views if (row := view.current()) is not None), None)

    def unfinished(self) -> str:
        """Return what would be lost by leaving, as a sentence; nothing when all is saved."""
        return ""

    # A page uses these

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        saying: str = "",
        progress: Progress | None = None,
        button: BusyButton | None = None,
        line: str = "",
    ) -> None:
        """Run ``work`` in the pool and ``then`` here; an error nobody takes becomes a notice.

        ``saying`` shows a progress line when it takes longer than 300 ms, with ``progress`` also how far it
        is and a way to stop. With ``line``, only the newest run on that line is answered.
        """
        held = button or self._pressed
        self._pressed = None
        what = held.text().split("   ")[0] if held is not None else ""
        fetches = self._fetching or bool(line)
        self._carry_out(_Run(work, then, failed, saying, progress, line, what, fetches), held)

    def _carry_out(self, run: _Run, held: BusyButton | None) -> None:
        if run.saying:
            self.progress.begin(run.saying, run.progress)

        def end() -> None:
            if held is not None and shiboken6.isValid(held):
                held.done()
            if run.saying:
                self.progress.end()

        def answer(value: Any) -> None:
            end()
            if run.then is not None:
                run.then(value)

        def fail(error: Exception) -> None:
            end()
            with self._while_fetching(self._fetching or run.fetches):
                if run.failed is not None:
                    run.failed(error)
                elif not self.away.takes(error, run.line, run.what, lambda: self._carry_out(run, None)):
                    self.fail(error)

        self.context.tasks.run(self, run.work, answer, fail, line=run.line, progress=run.progress)

    def fetch_once(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Fetch what stays as it is, such as the choices of a filter; without the server, once it is back."""

        def failed(error: Exception) -> None:
            if isinstance(error, OfficeUnavailable):
                self._missing.append(lambda: self.fetch_once(work, then))
            self.fail(error)

        self.run(work, then, failed)

    def not_fetched(self, error: Exception) -> None:
        """Say why a list of the page could not be fetched."""
        with self._while_fetching(fetching=True):
            self.fail(error)

    def fail(self, error: Exception) -> None:
        """Say what went wrong and what to do; a refused step refreshes the page.

        What could not be fetched does not, or it would be asked for again and again.
        """
        explanation = explain(error, self.language)
        if explanation is None:
            self.context.crash(error)
        elif isinstance(error, Cancelled):
            self.context.notices.info(explanation.text)
        elif isinstance(error, NeedsApproval):
            self._head_ask.refused(error)
        elif isinstance(error, AnswerMissing):
            self.context.notices.error(explanation.whole)
        elif isinstance(error, OfficeUnavailable):
            self.away.tell(explanation.whole)
        else:
            self.context.notices.error(explanation.whole)
            if not self._fetching:
                self.refresh_soon()

    def with_approval(self, wishes: Sequence[Wish], go: Callable[[str], None], typed: str = "") -> None:
        """Go on where no approval is needed or all is approved, with the reason of the request; else ask.

        ``typed`` is a reason that was given already.
        """
        self._head_ask.before(wishes, go, typed)

    def answered_of(self, moment: datetime | None) -> None:
        """Mark what was just answered with its moment; None when the server answered."""
        self.away.mark.answered_of(moment)

    def show_counts(self, text: str) -> None:
        """Show the live counts beside the title."""
        self._counts.setText(text)

    def button(self, slot: str) -> BusyButton:
        """Return the button of an action, for enabling it or saying why not."""
        return self._buttons[slot]

    def own_words(self) -> list[QWidget]:
        """Return the title and those buttons of the head whose words are the program's own."""
        words = {each.slot: _with_key(self.say(each.title), each.key) for each in self.page_actions}
        own = [button for slot, button in self._buttons.items() if button.text() == words[slot]]
        return [self._title, *own]

    def permit(self, slot: str, needed: Action, why_not: str) -> None:
        """Let an action that means now this, now that be pressed if it may be done and nothing is missing."""
        why = needs(self.staff, needed, self.say)
        self.button(slot).allow(not (why or why_not), why or why_not)

    def retitle(self, slot: str, title: str, picture: str = "") -> None:
        """Change the words of an action's button, and its picture if it means another deed; its key stays.

        Who may not do it at all has no such button.
        """
        if slot not in self._buttons:
            return
        action = next(each for each in self.page_actions if each.slot == slot)
        self._buttons[slot].setText(_with_key(title, action.key))
        if picture:
            self._buttons[slot].setIcon(icon(picture, role=_ink(action)))

    def add_bar(self, *widgets: QWidget) -> None:
        """Add a row of small things, such as filters, below what is there."""
        row = QHBoxLayout()
        row.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        row.setSpacing(STEP)
        for place, widget in enumerate(widgets):
            row.addWidget(widget, 1 if place == 0 else 0)
        self._column.addLayout(row)

    def add_body(self, widget: QWidget) -> None:
        """Add what fills the rest of the page, below a line."""
        self._column.addWidget(line(self))
        self._column.addWidget(widget, 1)

    def split(self, left: QWidget, right: QWidget, share: float = 0.7) -> QSplitter:
        """Return list and details side by side."""
        return beside(left, right, share, self)

    def refresh_soon(self) -> None:
        """Refresh once, a moment from now, however often it is asked."""
        self._stale = True
        if not self._soon.isActive():  # where others never stop, it would never come to it
            self._soon.start()

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_if_seen()

    def _fetch_all(self) -> None:
        missing, self._missing = self._missing, []
        with self._while_fetching(fetching=True):
            for fetch in missing:
                fetch()
            self.refresh()

    @contextmanager
    def _while_fetching(self, fetching: bool) -> Iterator[None]:
        """Take what begins or fails inside for what the page fetches, and for no step of a person."""
        before, self._fetching = self._fetching, fetching
        try:
            yield
        finally:
            self._fetching = before

    def _frame(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        head.setSpacing(STEP)
        self._title = label(self.say(self.title), "title", self)
        self._counts = label("", "muted", self)
        head.addWidget(self._title)
        head.addSpacing(STEP)
        head.addWidget(self._counts)
        buttons = Flow(to_the_right=True)
        for action in self.page_actions:
            why_not = needs(self.staff, action.needs, self.say) if action.needs is not None else ""
            if not why_not or (action.needs is not None and expects(self.staff, action.needs)):
                buttons.addWidget(self._make_button(action, why_not))
            elif action.key:
                self.on_key(action.key, partial(self.context.notices.hint, why_not))
        head.addLayout(buttons, 1)
        self._column.addLayout(head)
        self.progress = ProgressLine(self.language.number, self)
        self.progress.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        self._column.addWidget(self.progress)
        self.away = Away(self.context, self, self._fetch_all, answers_only=self.answers_only)
        self._column.addWidget(self.away.mark)
        self.setAccessibleName(self.say(self.title))

    def _make_button(self, action: PageAction, why_not: str) -> BusyButton:
        picture = icon(action.icon, role=_ink(action))
        button = BusyButton(_with_key(self.say(action.title), action.key), self, picture=picture)
        button.setAccessibleName(self.say(action.title))
        if action.primary:
            dress(button, "primary")
        button.asked.connect(lambda: self._press(button, action.slot))
        if why_not:
            button.forbid(why_not)
        if action.key:
            self.on_key(action.key, partial(self._strike, button))
        self._buttons[action.slot] = button
        return button

    def _strike(self, button: BusyButton) -> None:
        """Press a button by its key; one that cannot be pressed says why, as its tip does."""
        if button.why_not and not button.isHidden():
            self.context.notices.hint(button.why_not)
        else:
            button.click()

    def on_key(self, key: str, act: Callable[[], object]) -> None:
        """Listen to a key wherever in the window the cursor is, as long as this page is the open one."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    def _press(self, button: BusyButton, slot: str) -> None:
        self._pressed = button
        try:
            getattr(self, slot)()
        finally:
            if (
                self._pressed is button
            ):  # the action began no work: a dialog was closed, or nothing was chosen
                self._pressed = None
                button.done()

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & self.topics:
            self.away.mark.outdated()
            self.refresh_soon()

    def _refresh_if_seen(self) -> None:
        """Refresh once; while the server is gone what stands here stays, and is fetched when it is back."""
        if self._stale and self.isVisible() and (self._never or not self.away.now):
            self._stale = self._never = False
            self.away.mark.refreshed()
            self._fetch_all()


def _ink(action: PageAction) -> QPalette.ColorRole:
    return QPalette.ColorRole.Base if action.primary else QPalette.ColorRole.ButtonText


def _with_key(title: str, key: str) -> str:
    return f"{title}   {spoken_key(key)}" if key else title
