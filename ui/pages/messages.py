"""Messages to citizens on screen: whom to call, what they replied, what waits, left, failed, was not sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.domain.carriers import Medium
from desk.domain.journal import Action, Topic
from desk.domain.message_calls import CallOutcome
from desk.domain.message_file import MessageFile
from desk.domain.message_lists import MessageCounts, MessageFilter, MessageRow, StateGroup
from desk.domain.messages import MessageKind
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.text import mark
from desk.domain.whole_numbers import Why
from ui.actions import PageAction, spoken_key
from ui.pages.campaigns import CampaignsDialog
from ui.pages.first_focus import take_focus
from ui.pages.message_details import show_message
from ui.pages.message_steps import MessageSteps, why_not_again
from ui.pages.page import Page
from ui.pages.replies import Replies
from ui.palette import Tone
from ui.tables.message_columns import MESSAGE_COLUMNS, rupiah
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.theme import STEP
from ui.widgets.banner import Banner
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.filter_bar import Choice, Filter, FilterBar
from ui.widgets.flow import Flow
from ui.widgets.key_or_scan import KeyOrScan
from ui.widgets.looks import line
from ui.widgets.search_box import SearchBox
from ui.widgets.view_tabs import ViewTabs

CALLS, REPLIES, KIND, MEDIUM = "calls", "replies", "kind", "medium"
VIEWS: Mapping[str, StateGroup | None] = {
    CALLS: None,
    REPLIES: None,
    **{group.code: group for group in StateGroup},
}
"""The views by name; what citizens wait for first, the others each a group of states."""
_TO_CALL, _REPLIED = mark("message", "To be called"), mark("reply", "Replies")
_OUTCOMES = {
    "1": ("reached", CallOutcome.REACHED, "check"),
    "2": ("no_answer", CallOutcome.NO_ANSWER, "clock"),
    "3": ("wrong_number", CallOutcome.WRONG_NUMBER, "cancel"),
    "4": ("stopped", CallOutcome.STOPPED, "lock"),
}
_FIND_KEY = "Ctrl+F"
_DETAILS_AFTER_MS = 60


@dataclass(frozen=True, slots=True)
class MessagesAnswer:
    """A page of a view with the counts of the same time."""

    page: Rows[Any]
    counts: MessageCounts


class MessagesPage(Page):
    """The list left; right the message with the outcomes of a call below it, each a key."""

    title = mark("pages", "Messages")
    topics = frozenset({Topic.MESSAGES, Topic.APPLICATIONS, Topic.HANDOVER})
    whole_for = Why.CALL
    page_actions = (
        *(
            PageAction(slot, outcome.word, icon, key, Action.CITIZEN_CALLED)
            for key, (slot, outcome, icon) in _OUTCOMES.items()
        ),
        PageAction("wish", mark("message", "What they want"), "edit", "F6", Action.CONTACT_CHANGED),
        PageAction("settle", mark("reply", "Dealt with"), "check", "F9", Action.REPLY_SETTLED),
        PageAction("open_application", mark("message", "Application"), "search", "F7"),
        PageAction("bulk", mark("message", "Bulk messages"), "people", "F8", Action.CAMPAIGN_PREPARED),
        PageAction(
            "resend", mark("message", "Send again"), "send", "F5", Action.MESSAGE_RESENT, primary=True
        ),
    )

    def build(self) -> None:
        self.file: MessageFile | None = None
        self.steps = MessageSteps(self)
        self.ears = KeyOrScan(self)
        self.ears.key.connect(self._on_outcome_key)
        self.ears.scan.connect(lambda text: self.context.open_page("search", text))
        first = [(CALLS, self.say(_TO_CALL)), (REPLIES, self.say(_REPLIED))]
        titles = [*first, *((group.code, self.say(group.word)) for group in StateGroup)]
        self.tabs = ViewTabs(titles, self)
        self.tabs.opened.connect(lambda _name: self._show_list())
        self.table = PagedTable(
            MESSAGE_COLUMNS,
            lambda row: row.id,
            self.context.tasks,
            self.language,
            self,
            page_of=lambda answer: answer.page,
        )
        self.view = TableView(self.table, "messages", self.context.preferences)
        self.view.setAccessibleName(self.say(self.title))
        self.view.on_retry(self.refresh)
        self.table.failed.connect(self.not_fetched)
        self.table.answered.connect(self._on_answered)
        soon = QTimer(self)
        soon.setSingleShot(True)
        soon.setInterval(_DETAILS_AFTER_MS)
        soon.timeout.connect(self._fetch_details)
        self.view.moved_to.connect(lambda _row: soon.start())
        self.view.opened.connect(lambda _row: self.ears.enter())
        self.details = DetailPanel(self.language)
        self.replies = Replies(self, lambda rows: MessagesAnswer(rows, self.office.messages.counts()))
        self.replies.answered.connect(self._show_counts)
        self.replies.weighed.connect(self._weigh)
        self._make_filters()
        if self.office.is_demo:
            demo = Banner(Tone.INFO, "info", self)
            self.add_bar(demo)
            demo.say(self.tr("Demo office: whatever stands here as sent went to nobody."))
        views = (self.view, self.replies.view)
        self._columns = {view: view.columns.button(self) for view in views}
        self.add_bar(self.tabs, *self._columns.values())
        self.add_bar(self.filters, self.search)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.split(self.view, self._right(), 0.62))
        self.stack.addWidget(self.replies)
        self.add_body(self.stack)
        self._show_list()

    def refresh(self) -> None:
        if self._in_replies():
            self.replies.refresh()
        else:
            self.view.refresh()
            self._fetch_details()

    def receive(self, value: object) -> None:
        """Open a view by its name."""
        if value in VIEWS:
            self.tabs.open(str(value))

    def other_keys(self) -> Sequence[tuple[str, str]]:
        return [*self.tabs.key_lines(), (self.tr("Find a number or a name"), _FIND_KEY)]

    # What the keys do

    def reached(self) -> None:
        """Note that the citizen was told by telephone."""
        self._note(CallOutcome.REACHED)

    def no_answer(self) -> None:
        """Note that nobody answered."""
        self._note(CallOutcome.NO_ANSWER)

    def wrong_number(self) -> None:
        """Note that the number is somebody else's, or nobody's."""
        self._note(CallOutcome.WRONG_NUMBER)

    def stopped(self) -> None:
        """Note that the citizen asked not to be told."""
        self._note(CallOutcome.STOPPED)

    def resend(self) -> None:
        """Let the message shown be sent again."""
        if (row := self._row()) is not None:
            self.steps.again(row)

    def wish(self) -> None:
        """Note whether and in which language the citizen wants to be written to."""
        if self._in_replies():
            self.replies.wish()
        elif (row := self._row()) is not None:
            self.steps.wish(row)

    def settle(self) -> None:
        """Note that the reply shown has been dealt with."""
        if self._in_replies():
            self.replies.settle()

    def open_application(self) -> None:
        """Go to the application the message or the reply is about."""
        if self._in_replies():
            self.replies.open()
        elif (row := self._row()) is not None:
            self.context.open_page("search", row.number)

    def bulk(self) -> None:
        """Show the bulk messages, and prepare one."""
        CampaignsDialog(self.context, self).exec()

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.replies.view if self._in_replies() else self.view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        heard = self.tabs.current() == CALLS and digit.isascii() and digit.isdecimal()
        if heard and not event.isAutoRepeat():
            self.ears.hear(digit)
        else:
            super().keyPressEvent(event)

    # Building

    def _make_filters(self) -> None:
        kinds = tuple(Choice(kind, self.say(kind.word)) for kind in MessageKind)
        media = tuple(Choice(medium, self.say(medium.word)) for medium in Medium)
        self.filters = FilterBar(
            (Filter(KIND, self.tr("Message"), kinds), Filter(MEDIUM, self.tr("Through"), media))
        )
        self.filters.changed.connect(lambda _values: self._show_list())
        self.search = SearchBox(self.tr("Find a number or a name") + f"   {spoken_key(_FIND_KEY)}", self)
        self.search.setMinimumWidth(32 * STEP)
        for signal in (self.search.typed, self.search.scanned):
            signal.connect(lambda _text: self._show_list())
        self.search.searched.connect(lambda _text: self.view.setFocus())
        self.search.down.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.on_key(_FIND_KEY, self._find)

    def _right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.details, 1)
        self.outcomes = QWidget(right)
        inner = QVBoxLayout(self.outcomes)
        inner.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        keys = Flow()
        inner.addLayout(keys)
        for key, (slot, _, _) in _OUTCOMES.items():
            if slot in self._buttons:
                self.button(slot).setIcon(QIcon())  # the number is its sign
                keys.addWidget(self.button(slot))
            for shortcut in self.findChildren(QShortcut):
                if shortcut.key().toString() == key:
                    shortcut.setEnabled(False)  # a scanner types digits, too; KeyOrScan tells them apart
        column.addWidget(line(right))
        column.addWidget(self.outcomes)
        return right

    # The list

    def _find(self) -> None:
        if self.tabs.current() in (CALLS, REPLIES):
            self.tabs.open(StateGroup.SENT.code)
        self.search.begin()

    def _show_list(self) -> None:
        name = self.tabs.current()
        for widget in (self.filters, self.search):
            widget.setVisible(name not in (CALLS, REPLIES))
        self._open_side(replied=name == REPLIES)
        if name == REPLIES:
            self.replies.show_list()
        else:
            self._say_when_empty(name)
            which = self._which(name)
            self.table.show(lambda cursor, size: self._fetch(which, cursor, size))
        self._weigh()

    def _in_replies(self) -> bool:
        return self.tabs.current() == REPLIES

    def _open_side(self, *, replied: bool) -> None:
        """Show the list of messages or that of replies, with the steps that are for it."""
        had_keys = self.view.hasFocus() or self.replies.view.hasFocus()
        self.stack.setCurrentIndex(int(replied))
        shown = self.replies.view if replied else self.view
        for view, button in self._columns.items():
            button.setVisible(view is shown)
        for slot, here in (("settle", replied), ("resend", not replied)):
            if slot in self._buttons:
                self.button(slot).setVisible(here)
        if had_keys:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _which(self, name: str) -> MessageFilter | None:
        """Return what a view is narrowed to; None for those to be called."""
        if name == CALLS:
            return None
        chosen = self.filters.values()
        kind, medium = chosen.get(KIND), chosen.get(MEDIUM)
        return MessageFilter(
            VIEWS[name],
            kind if isinstance(kind, MessageKind) else None,
            medium if isinstance(medium, Medium) else None,
            self.search.text().strip(),
        )

    def _fetch(self, which: MessageFilter | None, cursor: Cursor | None, size: int) -> MessagesAnswer:
        desk = self.office.messages
        page = desk.to_call(cursor, size) if which is None else desk.page(which, cursor, size)
        return MessagesAnswer(page, desk.counts())

    def _show_counts(self, answer: MessagesAnswer) -> None:
        counts, number = answer.counts, self.language.number
        waiting = {CALLS: counts.to_call, REPLIES: counts.replies, StateGroup.WAITING.code: counts.waiting}
        for name, count in waiting.items():
            self.tabs.show_count(name, number(count) if count else "")
        sent = self.tr("%n sent today", "", counts.sent)
        cost = rupiah(counts.cost, self.language) if counts.cost else ""
        self.show_counts(" · ".join(part for part in (sent, cost) if part))

    def _on_answered(self, answer: MessagesAnswer) -> None:
        self._show_counts(answer)
        self.steps.look_again(answer.counts.next_call_in)
        if not self.table.rowCount():
            self._say_nothing_chosen()
        elif self.view.current() is None:
            self.view.selectRow(0)

    def _say_when_empty(self, name: str) -> None:
        if name == CALLS:
            self.view.say_when_empty(
                "check",
                self.tr("Nobody has to be called"),
                self.tr("Whoever a message did not reach, and who has to do something, stands here."),
            )
        elif self.filters.values() or self.search.text().strip():
            self.view.say_when_empty(
                "filter", self.tr("No message fits"), self.tr("Clear the filters to see all.")
            )
        else:
            self.view.say_when_empty(
                "send",
                self.tr("No message stands so"),
                self.tr("Citizens are told with each step of their application; see Settings, Messages."),
            )

    # The details

    def _say_nothing_chosen(self) -> None:
        self.file = None
        self.details.clear(self.tr("Choose a message to see its words."))
        self._weigh()

    def _fetch_details(self) -> None:
        row = self._row()
        if row is not None:
            self.run(lambda: self.office.messages.file(row.id), self._show_file, line="details")
        else:
            self._say_nothing_chosen()

    def _show_file(self, file: MessageFile) -> None:
        row = self._row()
        if row is not None and row.id == file.row.id:
            self.file = file
            show_message(self.details, file, self.language, calling=self.tabs.current() == CALLS)
            self._weigh()

    def _row(self) -> MessageRow | None:
        row = self.view.current()
        return row if isinstance(row, MessageRow) else None

    # What can be done now

    def _weigh(self) -> None:
        row, file = self._row(), self.file
        nothing = self.tr("Choose a message first.") if row is None else ""
        settled = ""
        if file is not None and row is not None and file.row.id == row.id and not file.to_call:
            settled = self.tr("Nobody has to be called about this now.")
        self.outcomes.setVisible(self.tabs.current() == CALLS and "reached" in self._buttons)
        if self._in_replies():
            self._allow(self.replies.why_not())
            return
        whys = dict.fromkeys([slot for slot, _, _ in _OUTCOMES.values()], nothing or settled)
        unasked = self.tr("Nobody has asked for this; there is no application.")
        about = nothing or (unasked if row is not None and row.application_id is None else "")
        again = why_not_again(row) if row is not None else None
        whys |= {"wish": about, "open_application": about}
        whys["resend"] = about or (self.say(again) if again is not None else "")
        self._allow(whys)

    def _allow(self, whys: Mapping[str, str]) -> None:
        for slot, why in whys.items():
            if slot in self._buttons:
                self.button(slot).allow(not why, why)

    def _on_outcome_key(self, key: str) -> None:
        slot = _OUTCOMES[key][0] if key in _OUTCOMES else ""
        if slot in self._buttons:
            self._strike(self.button(slot))

    def _note(self, outcome: CallOutcome) -> None:
        row = self._row()
        if row is not None and self.tabs.current() == CALLS:
            self.steps.note(row, outcome)
