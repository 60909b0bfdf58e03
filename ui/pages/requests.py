"""Requests to the head: what takes two people, asked by one and answered by another, with keys for both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QShowEvent

from desk.domain.approvals import Request, RequestState
from desk.domain.journal import Action, Topic
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.text import mark
from ui.actions import PageAction
from ui.dialogs.confirm import Confirm, Question
from ui.pages.first_focus import take_focus
from ui.pages.page import Page
from ui.pages.request_places import open_place
from ui.tables.paged import PagedTable
from ui.tables.request_columns import REQUEST_BADGES, REQUEST_COLUMNS
from ui.tables.view import TableView
from ui.widgets.detail_panel import DetailPanel, Happening
from ui.widgets.request_words import deed, thing
from ui.widgets.view_tabs import ViewTabs

TO_DECIDE, MINE, ALL = "to_decide", "mine", "all"
_TITLES = (
    (TO_DECIDE, mark("requests", "To decide")),
    (MINE, mark("requests", "My requests")),
    (ALL, mark("requests", "All")),
)
_IN_SIGHT = 6


@dataclass(frozen=True, slots=True)
class Answer:
    """A page of requests, and how many wait for this person's word or deed."""

    page: Rows[Request]
    to_decide: int
    to_do: int


class RequestsPage(Page):
    """Who may decide sees what waits for them first, an auditor all of it, everybody else their own."""

    title = mark("pages", "Approvals")
    topics = frozenset({Topic.APPROVALS})
    page_actions = (
        PageAction("withdraw", mark("requests", "Withdraw"), "return", "F8", Action.APPROVAL_WITHDRAWN),
        PageAction("show_place", mark("requests", "Open the place"), "search", "F7"),
        PageAction("refuse", mark("requests", "Refuse"), "cancel", "F6", Action.APPROVAL_DECIDED),
        PageAction(
            "approve", mark("requests", "Approve"), "check", "F5", Action.APPROVAL_DECIDED, primary=True
        ),
    )

    def build(self) -> None:
        self.decides = self.staff.may(Action.APPROVAL_DECIDED)
        self._wanted = 0
        only = ALL if self.staff.may(Action.DESKS_READ) else MINE
        views = [(name, self.say(words)) for name, words in _TITLES if self.decides or name == only]
        self.tabs = ViewTabs(views, self)
        self.tabs.opened.connect(lambda _name: self._show_list())
        self.table: PagedTable[Request] = PagedTable(
            REQUEST_COLUMNS,
            lambda row: row.id,
            self.context.tasks,
            self.language,
            self,
            page_of=lambda answer: answer.page,
        )
        self.table.failed.connect(self.not_fetched)
        self.table.answered.connect(self._on_answered)
        self.view = TableView(self.table, "requests", self.context.preferences)
        self.view.setAccessibleName(self.say(self.title))
        self.view.on_retry(self.refresh)
        self.view.moved_to.connect(lambda _row: self._show_details())
        self.view.chosen_changed.connect(lambda _chosen: self._weigh())
        self.view.opened.connect(lambda _row: self.show_place())
        self.details = DetailPanel(self.language)
        self.add_bar(self.tabs, self.view.columns.button(self))
        self.add_body(self.split(self.view, self.details, 0.62))
        self._show_details()
        self._show_list()

    def refresh(self) -> None:
        self.view.refresh()

    def receive(self, value: object) -> None:
        """Show one request, wherever it stands."""
        if isinstance(value, int):
            self._wanted = value
            self.run(lambda: self.office.approvals.request(self.staff, value), self._open_view_of)

    def other_keys(self) -> Sequence[tuple[str, str]]:
        return [*super().other_keys(), *(self.tabs.key_lines() if self.decides else ())]

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.view)

    # What the buttons do

    def approve(self) -> None:
        """Approve the chosen requests; a word may go with it."""
        chosen = self._open_ones()
        if not chosen:
            self._say_choose()
            return
        question: Question[None] = Question(
            self.tr("Approve %n request(s)?", "", len(chosen)),
            self._told(chosen),
            self.tr("Approve"),
            may_say=True,
        )
        decision = Confirm.ask(self, question)
        if decision is not None:
            ids = [one.id for one in chosen]
            self.run(
                lambda: self.office.approvals.approve(self.staff, ids, decision.reason), self._on_approved
            )

    def refuse(self) -> None:
        """Refuse the chosen requests, and say why."""
        chosen = self._open_ones()
        if not chosen:
            self._say_choose()
            return
        question: Question[None] = Question(
            self.tr("Refuse %n request(s)?", "", len(chosen)),
            self._told(chosen),
            self.tr("Refuse"),
            wants_reason=True,
        )
        decision = Confirm.ask(self, question)
        if decision is not None:
            ids = [one.id for one in chosen]
            self.run(lambda: self.office.approvals.refuse(self.staff, ids, decision.reason), self._on_refused)

    def show_place(self) -> None:
        """Open what the request is about; an approved one is done there."""
        row = self.view.current()
        if isinstance(row, Request):
            open_place(self.context, self, row, self.fail)

    def withdraw(self) -> None:
        """Take an own request back that nobody has answered."""
        row = self.view.current()
        if isinstance(row, Request):
            self.run(lambda: self.office.approvals.withdraw(self.staff, row.id), self._on_withdrawn)

    def _on_approved(self, many: int) -> None:
        self.context.notices.info(self.tr("%n request(s) approved; who asked is told.", "", many))

    def _on_refused(self, many: int) -> None:
        self.context.notices.info(self.tr("%n request(s) refused; who asked is told.", "", many))

    def _on_withdrawn(self, request: Request) -> None:
        self.context.notices.info(self.tr("Withdrawn: {deed}.").format(deed=deed(request, self.language)))

    def _say_choose(self) -> None:
        self.context.notices.warn(self.tr("Choose a request that waits for an answer first."))

    def _told(self, chosen: Sequence[Request]) -> str:
        lines = [
            self.tr("{who}: {deed} – {thing}. Reason: {reason}").format(
                who=one.asked_by,
                deed=deed(one, self.language),
                thing=thing(one, self.language),
                reason=one.reason,
            )
            for one in chosen[:_IN_SIGHT]
        ]
        if len(chosen) > _IN_SIGHT:
            lines.append(self.tr("and {n} more").format(n=self.language.number(len(chosen) - _IN_SIGHT)))
        return "\n".join(lines)

    # The list

    def _show_list(self) -> None:
        name = self.tabs.current()
        if name == TO_DECIDE:
            self.view.say_when_empty(
                "check",
                self.tr("Nobody waits for your answer"),
                self.tr("What takes two people is asked for here: reprints, releases, stock, destruction."),
            )
        else:
            self.view.say_when_empty(
                "check",
                self.tr("Nothing was asked for"),
                self.tr("Where a step needs the head, the program offers to ask; the answers come here."),
            )
        self.table.show(lambda cursor, size: self._fetch(name, cursor, size))

    def _fetch(self, name: str, cursor: Cursor | None, size: int) -> Answer:
        room = self.office.approvals
        waiting = room.waiting(self.staff)
        if name == TO_DECIDE:
            page = Rows(room.news(self.staff).to_decide, None)
        else:
            page = room.page(self.staff, mine=name == MINE, after=cursor, size=size)
        return Answer(page, waiting.to_decide, waiting.to_do)

    def _on_answered(self, answer: Answer) -> None:
        number = self.language.number
        if self.decides:
            self.tabs.show_count(TO_DECIDE, number(answer.to_decide) if answer.to_decide else "")
            self.show_counts(self.tr("%n to decide", "", answer.to_decide) if answer.to_decide else "")
        else:
            self.show_counts(self.tr("%n approved, to be done", "", answer.to_do) if answer.to_do else "")
        if self._wanted:
            self.view.choose(self._wanted)
            self._wanted = 0
        elif self.table.rowCount() and not self.view.chosen().rows:
            # Where an answered one stood, the next is weighed at once.
            self.view.selectRow(max(self.view.currentIndex().row(), 0))
        self._show_details()

    def _open_view_of(self, request: Request) -> None:
        if self.decides:
            waits = request.state is RequestState.OPEN and request.staff_id != self.staff.id
            self.tabs.open(TO_DECIDE if waits else MINE if request.staff_id == self.staff.id else ALL)
        self.view.choose(request.id)

    # The details

    def _show_details(self) -> None:
        row = self.view.current()
        self._weigh()
        if not isinstance(row, Request):
            self.details.clear(self.tr("Choose a request to see what it is about."))
            return
        self.details.begin(deed(row, self.language), REQUEST_BADGES[row.state], thing(row, self.language))
        self._say_standing(row)
        moment = self.language.long_moment
        self.details.values(
            (
                (self.tr("Reason"), row.reason),
                (self.tr("Asked by"), row.asked_by),
                (self.tr("Workstation"), row.workstation),
                (self.tr("Asked on"), moment(row.asked_at)),
            )
        )
        if row.decided_at is not None:
            self.details.values(
                (
                    (self.tr("Who answered"), row.decided_by),
                    (self.tr("Answer"), row.answer or "–"),
                    (self.tr("Answered on"), moment(row.decided_at)),
                ),
                self.tr("The head's word"),
            )
        if row.spent_at is not None:
            self.details.history(
                [Happening(moment(row.spent_at), self.tr("Done"), row.asked_by)], self.tr("History")
            )

    def _say_standing(self, row: Request) -> None:
        own = row.staff_id == self.staff.id
        if row.state is RequestState.APPROVED and own:
            self.details.say(
                self.tr("Approved for today: {key} opens the place; do it there.").format(key="F7"), "good"
            )
        elif row.state is RequestState.OPEN and own:
            self.details.say(self.tr("Waits for somebody else's word; it ends with this day."))
        elif row.state is RequestState.OPEN:
            self.details.say(self.tr("{who} waits for your word.").format(who=row.asked_by), "warn")
        elif row.state is RequestState.ENDED:
            self.details.say(self.tr("Its day is over; ask again if it is still needed."))

    # What can be done now

    def _weigh(self) -> None:
        row = self.view.current()
        one = row if isinstance(row, Request) else None
        if self.decides:
            none = self.tr("Choose a request that waits for an answer first.")
            own = self.tr("Nobody approves their own request.")
            mine = one is not None and one.state is RequestState.OPEN and one.staff_id == self.staff.id
            for slot in ("approve", "refuse"):
                self.button(slot).allow(bool(self._open_ones()), own if mine else none)
        self.button("show_place").allow(one is not None, self.tr("Choose a request first."))
        if self.staff.may(Action.APPROVAL_WITHDRAWN):
            takes_back = one is not None and one.staff_id == self.staff.id and one.state is RequestState.OPEN
            self.button("withdraw").allow(
                takes_back, self.tr("Only an own request that nobody has answered can be withdrawn.")
            )

    def _open_ones(self) -> tuple[Request, ...]:
        rows: tuple[Request, ...] = self.view.chosen().rows
        return tuple(one for one in rows if one.state is RequestState.OPEN and one.staff_id != self.staff.id)
