"""The complaints on screen: what waits for an answer first, and every step with one of them by a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.domain.complaints import (
    CHANNELS,
    UNFINISHED,
    Complaint,
    ComplaintCounts,
    ComplaintFile,
    ComplaintFilter,
    ComplaintKind,
    ComplaintState,
)
from desk.domain.journal import Action, Topic
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.printing import Channel
from desk.domain.staff import Role
from desk.domain.text import mark
from ui.actions import PageAction
from ui.pages.complaint_details import show_complaint
from ui.pages.complaint_steps import ComplaintSteps
from ui.pages.page import Page
from ui.pages.pick_up_slips import hand_out_note
from ui.tables.complaint_columns import COMPLAINT_COLUMNS, ComplaintRow
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.filter_bar import Choice, Filter, FilterBar

MINE, OPEN, LATE, KIND, CHANNEL = "mine", "open", "late", "kind", "channel"
_DETAILS_AFTER_MS = 60
_OF_ONE = ("answer", "take", "give", "finish", "reopen", "sort", "tie")


@dataclass(frozen=True, slots=True)
class ComplaintAnswer:
    """A page of complaints with the counts of the same moment."""

    page: Rows[ComplaintRow]
    counts: ComplaintCounts


class ComplaintsPage(Page):
    """List left, the complaint with its history right; F5 takes one down, F8 answers."""

    title = mark("pages", "Complaints")
    topics = frozenset({Topic.COMPLAINTS, Topic.APPLICATIONS, Topic.PRINT_QUEUE, Topic.HANDOVER})
    page_actions = (
        PageAction("answer", mark("complaint", "Answer it"), "send", "F8", Action.COMPLAINT_ANSWERED),
        PageAction("take", mark("complaint", "Take it"), "user", "F6", Action.COMPLAINT_GIVEN),
        PageAction("give", mark("complaint", "Give it"), "people", "F7", Action.COMPLAINT_GIVEN),
        PageAction("finish", mark("complaint", "Close"), "check", "F9", Action.COMPLAINT_CLOSED),
        PageAction("reopen", mark("complaint", "Reopen"), "turn", "Ctrl+O", Action.COMPLAINT_REOPENED),
        PageAction("sort", mark("complaint", "Other kind"), "edit", "Ctrl+J", Action.COMPLAINT_SORTED),
        PageAction(
            "tie", mark("complaint", "About which document"), "attach", "Ctrl+T", Action.COMPLAINT_TIED
        ),
        PageAction(
            "templates",
            mark("complaint", "Templates"),
            "document",
            "Ctrl+E",
            Action.COMPLAINT_TEMPLATE_CHANGED,
        ),
        PageAction(
            "take_down",
            mark("complaint", "Take one down"),
            "add",
            "F5",
            Action.COMPLAINT_TAKEN_IN,
            primary=True,
        ),
    )

    def build(self) -> None:
        self.file: ComplaintFile | None = None
        self._wanted: int | None = None
        self.steps = ComplaintSteps(self)
        self.table = PagedTable(
            COMPLAINT_COLUMNS,
            lambda row: row.complaint.id,
            self.context.tasks,
            self.language,
            self,
            page_of=lambda answer: answer.page,
        )
        self.view = TableView(self.table, "complaints", self.context.preferences)
        self.view.setAccessibleName(self.say(self.title))
        self.view.on_retry(self.refresh)
        soon = QTimer(self)
        soon.setSingleShot(True)
        soon.setInterval(_DETAILS_AFTER_MS)
        soon.timeout.connect(self._fetch_details)
        self.view.moved_to.connect(lambda _row: soon.start())
        self.view.opened.connect(lambda _row: self.button("answer").click())
        self.table.failed.connect(self.not_fetched)
        self.table.answered.connect(self._on_answered)
        self.details = DetailPanel(self.language)
        self.filters = FilterBar(
            (
                Filter(OPEN, self.tr("Not closed")),
                Filter(MINE, self.tr("Mine")),
                Filter(LATE, self.tr("Late")),
                Filter(
                    KIND,
                    self.tr("Kind"),
                    tuple(Choice(kind, self.say(kind.word)) for kind in ComplaintKind),
                ),
                Filter(
                    CHANNEL,
                    self.tr("Through"),
                    tuple(Choice(channel, self.say(channel.word)) for channel in CHANNELS),
                ),
            )
        )
        self.filters.choose(OPEN, True)
        self.filters.changed.connect(self._show_list)
        self.add_bar(self.filters, self.view.columns.button(self))
        self.add_body(self.split(self.view, self.details, 0.6))
        self._show_list()

    def refresh(self) -> None:
        self.view.refresh()
        self._fetch_details()

    def receive(self, value: object) -> None:
        """Show one complaint, or those that are late or mine by the name of the filter."""
        if isinstance(value, Complaint):
            self._show_number(value)
        elif value in (MINE, LATE):
            self.filters.choose(str(value), True)

    def take_scan(self, text: str) -> bool:
        """Lead to the complaint of a scanned receipt; anything else is for the search."""
        self.run(
            lambda: self.office.complaints.with_number(self.staff, text),
            lambda found: self._on_scanned(text, found),
        )
        return True

    # What the keys do

    def take_down(self) -> None:
        """Take a complaint down."""
        self.steps.take_down()

    def answer(self) -> None:
        """Answer the complaint shown."""
        self._with(self.steps.answer)

    def take(self) -> None:
        """Take the complaint shown."""
        self._with(self.steps.take)

    def give(self) -> None:
        """Give the complaint shown to somebody."""
        self._with(self.steps.give)

    def finish(self) -> None:
        """Close the complaint shown with what was done."""
        self._with(self.steps.close)

    def reopen(self) -> None:
        """Open the complaint shown again."""
        self._with(self.steps.reopen)

    def sort(self) -> None:
        """Say of which kind the complaint shown is."""
        self._with(self.steps.sort)

    def tie(self) -> None:
        """Say about which document the complaint shown is."""
        self._with(self.steps.tie)

    def templates(self) -> None:
        """Change how complaints are answered."""
        self.steps.templates(self.file.complaint.kind if self.file is not None else ComplaintKind.APP)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not isinstance(QApplication.focusWidget(), QLineEdit):
            self.view.setFocus()

    # The list

    def _show_list(self) -> None:
        which = self._which()
        self._say_when_empty(which)
        self.table.show(lambda cursor, size: self._fetch(which, cursor, size))

    def _which(self) -> ComplaintFilter:
        chosen = self.filters.values()
        kind, channel = chosen.get(KIND), chosen.get(CHANNEL)
        return ComplaintFilter(
            mine=MINE in chosen,
            unfinished=OPEN in chosen,
            late=LATE in chosen,
            kind=kind if isinstance(kind, ComplaintKind) else None,
            channel=channel if isinstance(channel, Channel) else None,
        )

    def _fetch(self, which: ComplaintFilter, cursor: Cursor | None, size: int) -> ComplaintAnswer:
        desk, today = self.office.complaints, self.office.today()
        page = desk.page(self.staff, which, cursor, size)
        rows = tuple(ComplaintRow(one, today) for one in page.rows)
        return ComplaintAnswer(Rows(rows, page.after), desk.counts(self.staff))

    def _on_answered(self, answer: ComplaintAnswer) -> None:
        counts, number = answer.counts, self.language.number
        for name, count in ((OPEN, counts.unfinished), (MINE, counts.mine), (LATE, counts.late)):
            self.filters.show_count(name, True, number(count) if count else "")
        waiting = self.tr("%n not closed", "", counts.unfinished)
        late = self.tr("%n late", "", counts.late)
        self.show_counts(" · ".join((waiting, late)) if counts.late else waiting)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.view.choose(wanted)
        elif not answer.page.rows:
            self._say_nothing_chosen()
        elif self.view.current() is None:
            self.view.selectRow(0)

    def _say_when_empty(self, which: ComplaintFilter) -> None:
        if which == ComplaintFilter(unfinished=True):
            self.view.say_when_empty(
                "check",
                self.tr("No complaint waits"),
                self.tr(
                    "F5 takes one down: at the counter, from a chat or a call. Lists come in under Import."
                ),
            )
        else:
            self.view.say_when_empty(
                "filter", self.tr("No complaint fits this filter"), self.tr("Clear the filters to see all.")
            )

    def _show_number(self, its: Complaint) -> None:
        """Lead to one complaint, also one that stands further down than the list was fetched."""
        self._wanted = its.id
        if its.state not in UNFINISHED or self.filters.values().keys() - {OPEN}:
            self.filters.clear()  # which shows the list
        else:
            self._show_list()
        self.run(lambda: self.office.complaints.file(self.staff, its.id), self._show_file, line="details")

    def _on_scanned(self, text: str, found: Complaint | None) -> None:
        if found is not None:
            self._show_number(found)
        else:
            self.context.open_page("search", text)

    # The details

    def _say_nothing_chosen(self) -> None:
        self.file = None
        self.details.clear(self.tr("Choose a complaint to see its history."))
        self._weigh()

    def _fetch_details(self) -> None:
        row = self.view.current()
        if isinstance(row, ComplaintRow):
            number = row.complaint.id
            self.run(lambda: self.office.complaints.file(self.staff, number), self._show_file, line="details")
        elif self.file is None:
            self._say_nothing_chosen()

    def _show_file(self, file: ComplaintFile) -> None:
        self.file = file
        its = file.complaint
        show_complaint(
            self.details,
            file,
            self.language,
            lambda standing: self.steps.tie_to(its, standing),
            lambda standing: hand_out_note(self, standing),
        )
        self._weigh()

    # What can be done now

    def _weigh(self) -> None:
        its = self.file.complaint if self.file is not None else None
        nothing = self.tr("Choose a complaint first.")
        ended = self.tr("It is closed; reopen it first.")
        whys = dict.fromkeys(_OF_ONE, nothing if its is None else "")
        if its is not None:
            if its.state not in UNFINISHED:
                whys |= dict.fromkeys(("answer", "take", "give", "finish", "sort", "tie"), ended)
            if its.state not in (ComplaintState.ANSWERED, ComplaintState.CLOSED):
                whys["reopen"] = self.tr("It waits for an answer already.")
            whys |= {name: why for name, why in self._not_mine(its).items() if why and not whys[name]}
        for slot, why in whys.items():
            if slot in self._buttons:
                self.button(slot).allow(not why, why)

    def _not_mine(self, its: Complaint) -> dict[str, str]:
        mine = self.tr("It is with you already.") if its.owner_id == self.staff.id else ""
        heads = ""
        if its.kind is ComplaintKind.MONEY and Role.HEAD not in self.staff.roles:
            heads = self.tr("A complaint about money is given on by a section head alone.")
        about_me = self.tr("The complaint is about you.") if its.accused_id == self.staff.id else ""
        return {
            "take": mine or heads or about_me,
            "give": heads,
            "sort": heads,
            "answer": about_me,
            "finish": about_me,
        }

    def _with(self, step: Callable[[Complaint], None]) -> None:
        if self.file is not None:
            step(self.file.complaint)
