"""What citizens replied, in a list of the page of messages: read, dealt with by one key, never lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.applications import AppState
from desk.domain.journal import Action
from desk.domain.message_lists import MessageRow
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.replies import ReplyRow
from desk.domain.text import mark
from ui.pages.message_steps import ask_wish
from ui.pages.page import Page
from ui.pages.told_citizen import TOLD, lines_of
from ui.pages.walk_in_panel import app_badge
from ui.tables.paged import PagedTable
from ui.tables.reply_columns import REPLY_COLUMNS, called, said, sender
from ui.tables.view import TableView
from ui.widgets.detail_panel import DetailPanel

_DETAILS_AFTER_MS = 60
_DEALT = mark("reply", "The reply of {name} is dealt with.")
_BACK = mark("reply", "The reply of {name} waits again.")
_STRANGER = mark(
    "reply", "The office has sent no message to this number; nobody knows which application it is about."
)
_STOPS = mark("reply", "Asks for no more messages; the office has stopped them already.")
_NUMBER, _PHONE = mark("message", "Application"), mark("message", "Phone")
_FIRST = mark("reply", "Choose a reply first.")
_FOR_NUMBER = mark("reply", "It holds for the number that replied; with that the reply is dealt with.")
_NOBODYS = mark("reply", "It came from no number that can be written to.")
_NO_APPLICATION = mark("reply", "The office has sent no message to this number.")


class Replies(QWidget):
    """The list left, right what one reply says and what the office had told; the page's keys do the steps."""

    answered = Signal(object)
    weighed = Signal()

    def __init__(self, page: Page, counted: Callable[[Rows[ReplyRow]], object]) -> None:
        """``counted`` adds to the rows of a list, in the pool, whatever the page counts beside them."""
        super().__init__(page)
        self._page = page
        self._counted = counted
        language, context = page.language, page.context
        self.table = PagedTable(
            REPLY_COLUMNS,
            lambda row: row.id,
            context.tasks,
            language,
            self,
            page_of=lambda answer: answer.page,
        )
        self.table.failed.connect(page.not_fetched)
        self.table.answered.connect(self._on_answered)
        self.view = TableView(self.table, "replies", context.preferences)
        self.view.setAccessibleName(self.tr("Replies"))
        self.view.on_retry(self.refresh)
        self.view.opened.connect(lambda _row: self.open())
        self.view.say_when_empty(
            "check",
            self.tr("Every reply has been dealt with"),
            self.tr("What citizens reply to the office's modem stands here until it has been dealt with."),
        )
        soon = QTimer(self)
        soon.setSingleShot(True)
        soon.setInterval(_DETAILS_AFTER_MS)
        soon.timeout.connect(self._fetch_details)
        self.view.moved_to.connect(lambda _row: soon.start())
        self.details = DetailPanel(language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page.split(self.view, self.details, 0.62))

    def show_list(self) -> None:
        """Begin the list anew."""
        self.table.show(self._fetch)

    def refresh(self) -> None:
        """Bring the list and what stands beside it up to date."""
        self.view.refresh()
        self._fetch_details()

    def row(self) -> ReplyRow | None:
        """Return the reply that is chosen."""
        row = self.view.current()
        return row if isinstance(row, ReplyRow) else None

    # What the keys do

    def settle(self) -> None:
        """Note that the reply chosen has been dealt with; the notice takes it back."""
        row, page = self.row(), self._page
        if row is not None:
            page.run(
                lambda: page.office.messages.settle_reply(page.staff, row.id),
                lambda _done: self._tell_settled(row),
            )

    def wish(self) -> None:
        """Note what somebody who replied wishes."""
        row, page = self.row(), self._page
        if row is None:
            return
        decided = ask_wish(page, _name(row, page), page.say(_FOR_NUMBER))
        if decided is None:
            return
        wish, tongue = decided
        page.run(
            lambda: page.office.messages.wish_of_reply(page.staff, row.id, wish, tongue),
            lambda _done: self._tell_settled(row),
        )

    def open(self) -> None:
        """Go to what the reply is about: to the pick-up where it is ready, else to the application."""
        row = self.row()
        if row is not None and row.number:
            ready = row.state is AppState.READY and self._page.staff.may(Action.DOCUMENT_COLLECTED)
            self._page.context.open_page("pick_up" if ready else "search", row.number)

    def why_not(self) -> dict[str, str]:
        """Return why the step of a key cannot be taken now, by its name; nothing where it can."""
        row, say = self.row(), self._page.say
        if row is None:
            return dict.fromkeys(("settle", "wish", "open_application"), say(_FIRST))
        return {
            "settle": "",
            "wish": "" if row.may_be_written_to else say(_NOBODYS),
            "open_application": "" if row.number else say(_NO_APPLICATION),
        }

    # Inside

    def _fetch(self, cursor: Cursor | None, size: int) -> object:
        return self._counted(self._page.office.messages.replies(cursor, size))

    def _on_answered(self, answer: object) -> None:
        if not self.table.rowCount():
            self._say_nothing_chosen()
        elif self.view.current() is None:
            self.view.selectRow(0)
        self.answered.emit(answer)

    def _say_nothing_chosen(self) -> None:
        self.details.clear(self.tr("Choose a reply to read it."))
        self.weighed.emit()

    def _fetch_details(self) -> None:
        row = self.row()
        if row is None:
            self._say_nothing_chosen()
            return
        about, office = row.application_id, self._page.office
        self._page.run(
            lambda: office.messages.of_application(about) if about is not None else (),
            lambda told: self._show(row, told),
            line="reply",
        )

    def _show(self, row: ReplyRow, told: tuple[MessageRow, ...]) -> None:
        now = self.row()
        if now is None or now.id != row.id:
            return
        panel, language = self.details, self._page.language
        badge = app_badge(row.state) if row.state is not None else None
        panel.begin(called(row, language), badge, language.moment(row.at))
        panel.say(f"“{said(row, language)}”", "info")
        if row.stops:
            panel.say(language.say(_STOPS), "warn")
        if row.application_id is None:
            panel.say(language.say(_STRANGER), "warn")
        known = ((_NUMBER, row.number), (_PHONE, sender(row, language)))
        panel.values([(language.say(title), text) for title, text in known if text])
        if told:
            panel.history(lines_of(told, language), language.say(TOLD))
        self.weighed.emit()

    def _tell_settled(self, row: ReplyRow) -> None:
        page = self._page
        name = _name(row, page)
        page.context.notices.info(page.say(_DEALT).format(name=name), undo=lambda: self._reopen(row, name))

    def _reopen(self, row: ReplyRow, name: str) -> None:
        page = self._page

        def tell(_done: None) -> None:
            page.context.notices.info(page.say(_BACK).format(name=name))

        page.run(lambda: page.office.messages.reopen_reply(page.staff, row.id), tell)


def _name(row: ReplyRow, page: Page) -> str:
    """Return whom a sentence is about: by name, or by the number it came from."""
    return row.name or sender(row, page.language)
