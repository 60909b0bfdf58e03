"""Retention on screen: kinds of data with what is due, proposals and minutes, orders to keep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.journal import Action
from desk.domain.paging import Page as Rows
from desk.domain.retention import (
    MEASURED,
    Due,
    DueRow,
    LegalHold,
    Minutes,
    MinutesPaper,
    MinutesState,
)
from reports.document import Face
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.retention_forms import DecideMinutesDialog, HoldDialog, PeriodDialog, ProposeDialog
from ui.pages.data_part import DataPart, Step
from ui.pages.minutes_paper import save_numbered
from ui.pages.page import Page
from ui.pages.retention_details import RetentionDetails
from ui.tables.data_columns import HOLD_COLUMNS, KIND_COLUMNS, MINUTES_COLUMNS, KindRow
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Progress
from ui.theme import STEP
from ui.widgets.looks import label

REPORT = "data-destroyed"


@dataclass(frozen=True, slots=True)
class Sampled:
    """A kind with examples of what is due."""

    row: KindRow
    examples: tuple[DueRow, ...]


class RetentionPart(DataPart):
    """F5 proposes, the head decides with F9, which then also carries out; F6 sets a period, F7 an order."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        tasks, preferences = page.context.tasks, page.context.preferences
        self._focus: KindRow | Minutes | LegalHold | None = None
        self.details = self.panel = RetentionDetails(self.language, self)
        self.kinds: PagedTable[KindRow] = PagedTable(
            KIND_COLUMNS, lambda row: row.due.kind.code, tasks, self.language, self
        )
        self.kind_view = TableView(self.kinds, "retention-kinds", preferences, self)
        self.kind_view.setAccessibleName(self.tr("Kinds of data and what is due"))
        self.list: PagedTable[Minutes] = PagedTable(
            MINUTES_COLUMNS, lambda row: row.id, tasks, self.language, self
        )
        self.minutes_view = TableView(self.list, "retention-minutes", preferences, self)
        self.minutes_view.setAccessibleName(self.tr("Proposals and minutes, newest first"))
        self.minutes_view.say_when_empty(
            "document",
            self.tr("Nothing was proposed yet"),
            "",
        )
        self.holds: PagedTable[LegalHold] = PagedTable(
            HOLD_COLUMNS, lambda row: row.id, tasks, self.language, self
        )
        self.hold_view = TableView(self.holds, "retention-holds", preferences, self)
        self.hold_view.setAccessibleName(self.tr("Orders to keep data"))
        self.hold_view.say_when_empty(
            "lock",
            self.tr("No order to keep data"),
            "",  # three lists share the height: the keys stand above them
        )
        self.follow(self.list, self.minutes_view)
        for table, view in self._lists():
            view.setSelectionMode(TableView.SelectionMode.SingleSelection)
            view.on_retry(page.refresh)
            table.failed.connect(page.not_fetched)
            view.moved_to.connect(self._show)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.lay_out(self._left(), 0.62))
        self.kinds.show(lambda _cursor, _size: Rows(self._fetch_kinds(), None))
        self.list.show(lambda _cursor, _size: Rows(self.office.retention.minutes(self.staff), None))
        self.holds.show(lambda _cursor, _size: Rows(self.office.retention.holds(self.staff), None))
        nothing = self.tr("Choose a kind of data, minutes or an order.")
        drafts = self.tr("Drafts are kept on each PC alone and are not listed here.")
        self.details.clear(f"{nothing}\n\n{drafts}")

    def refresh(self) -> None:
        for _, view in self._lists():
            view.refresh()

    def first_list(self) -> QWidget:
        return self.kind_view

    # What the keys do

    def steps(self) -> dict[str, Step]:
        minutes = self._focus if isinstance(self._focus, Minutes) else None
        kind = isinstance(self._focus, KindRow)
        lift = isinstance(self._focus, LegalHold) and self._focus.lifted_at is None
        paper = "" if minutes and minutes.number else self.tr("Choose minutes that the head approved.")
        other = self.needs(Action.PERIOD_SET) or ("" if kind else self.tr("Choose a kind of data first."))
        return {
            "begin": Step(self.tr("Propose"), "trash", self.needs(Action.DESTRUCTION_PROPOSED)),
            "paper": Step(self.tr("Save minutes"), "save", paper),
            "step": self._next_step(minutes),
            "other": Step(self.tr("Set period"), "edit", other),
            "more": (
                Step(self.tr("Lift the order"), "cancel", self.needs(Action.LEGAL_HOLD_LIFTED))
                if lift
                else Step(self.tr("Keep by order"), "lock", self.needs(Action.LEGAL_HOLD_PLACED))
            ),
        }

    def begin(self) -> None:
        """Propose what is due."""
        self.page.run(lambda: self.office.retention.outlook(self.staff), self._propose, line="outlook")

    def paper(self) -> None:
        """Save the minutes chosen."""
        if isinstance(self._focus, Minutes):
            save_numbered(self.page, REPORT, self._focus.number, Face.PDF)

    def step(self) -> None:
        """Decide about the minutes chosen, carry them out, or write the files anew."""
        minutes = self._focus
        if not isinstance(minutes, Minutes):
            return
        if minutes.state is MinutesState.PROPOSED:
            self._decide(minutes)
        elif minutes.state is MinutesState.APPROVED:
            self._carry_out(minutes)
        else:
            self.page.run(lambda: self.office.retention.clear_traces(self.staff, minutes.id))

    def other(self) -> None:
        """Set how long the kind chosen is kept."""
        row = self._focus
        if not isinstance(row, KindRow):
            return
        text = self.say(MEASURED[row.due.kind])
        asked = PeriodDialog.ask(self, self.say(row.due.kind.word), row.due.months, text)
        if asked is not None:
            self.page.run(lambda: self.office.retention.set_period(self.staff, row.due.kind, *asked))

    def more(self) -> None:
        """Keep data by order, or lift the order chosen."""
        order = self._focus
        if isinstance(order, LegalHold) and order.lifted_at is None:
            question: Question[None] = Question(
                self.tr("Lift this order?"),
                self.tr("What it kept back and is past its period may be destroyed from now on."),
                self.tr("Lift it"),
                wants_reason=True,
            )
            decision = Confirm.ask(self, question)
            if decision is not None:
                self.page.run(lambda: self.office.retention.lift_hold(self.staff, order.id, decision.reason))
            return
        asked = HoldDialog.ask(self, self.say)
        if asked is not None:
            self.page.run(
                lambda: self.office.retention.place_hold(self.staff, asked.nik, asked.kind, asked.reason)
            )

    def _next_step(self, minutes: Minutes | None) -> Step:
        if minutes is None or minutes.state is MinutesState.REFUSED:
            return Step(self.tr("Decide"), "check", self.tr("Choose a proposal first."))
        if minutes.state is MinutesState.PROPOSED:
            own = minutes.proposed_by_id == self.staff.id
            why = self.needs(Action.DESTRUCTION_DECIDED)
            mine = self.tr("You have proposed it yourself: somebody else approves it.") if own else ""
            return Step(self.tr("Decide"), "check", why or mine)
        why = self.needs(Action.DATA_DESTROYED)
        if minutes.state is MinutesState.APPROVED:
            return Step(self.tr("Destroy"), "trash", why)
        gone = "" if minutes.traces == "waits" else self.tr("They are carried out to the end.")
        return Step(self.tr("Clear traces"), "refresh", why or gone)

    def _propose(self, outlook: tuple[Due, ...]) -> None:
        due = [one for one in outlook if one.rows]
        if not due:
            self.page.context.notices.info(self.tr("Nothing is due that may be destroyed now."))
            return
        asked = ProposeDialog.ask(self, due, self.say, self.language.number)
        if asked is not None:
            self.page.run(lambda: self.office.retention.propose(self.staff, *asked), self._on_proposed)

    def _on_proposed(self, minutes: Minutes) -> None:
        self.page.context.notices.info(self.tr("Proposed. The head decides about it on this page."))
        self.lead_to(minutes.id)

    def _decide(self, minutes: Minutes) -> None:
        rows = self.language.number(sum(line.proposed for line in minutes.lines))
        text = self.tr(
            "{who} proposes to destroy {rows} rows: {reason}. What is destroyed cannot be brought back;"
            " backups made before still hold it."
        ).format(who=minutes.proposed_by, rows=rows, reason=minutes.reason)
        verdict = DecideMinutesDialog.ask(self, minutes, text)
        if verdict is None:
            return
        room = self.office.retention
        if verdict.approved:
            self.page.run(lambda: room.approve(self.staff, minutes.id, verdict.witnesses, verdict.reason))
        else:
            self.page.run(lambda: room.refuse(self.staff, minutes.id, verdict.reason))

    def _carry_out(self, minutes: Minutes) -> None:
        question: Question[None] = Question(
            self.tr("Destroy it now?"),
            self.tr(
                "It can be stopped between two steps and goes on with the next call; nothing comes back."
            ),
            self.tr("Destroy"),
            grave=True,
        )
        if Confirm.ask(self, question) is None:
            return
        progress = Progress(self.page)
        self.page.run(
            lambda: self.office.retention.carry_out(self.staff, minutes.id, progress),
            self._on_destroyed,
            saying=self.tr("Destroying"),
            progress=progress,
        )

    def _on_destroyed(self, minutes: Minutes) -> None:
        words = self.tr("{rows} rows destroyed, minutes {number}.")
        self.page.context.notices.info(
            words.format(rows=self.language.number(minutes.destroyed), number=minutes.number)
        )
        self.refresh()

    # Showing

    def _lists(self) -> tuple[tuple[PagedTable[Any], TableView], ...]:
        return (
            (self.kinds, self.kind_view),
            (self.list, self.minutes_view),
            (self.holds, self.hold_view),
        )

    def _left(self) -> QWidget:
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for title, view, share in (
            ("", self.kind_view, 5),
            (self.tr("Proposals and minutes"), self.minutes_view, 3),
            (self.tr("Kept by order"), self.hold_view, 2),
        ):
            if title:
                head = label(title, "strong", ground)
                head.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP // 2)
                column.addWidget(head)
            column.addWidget(view, share)
        return ground

    def _fetch_kinds(self) -> tuple[KindRow, ...]:
        room = self.office.retention
        known = {period.kind: period.by_head for period in room.periods(self.staff)}
        return tuple(KindRow(due, known[due.kind]) for due in room.outlook(self.staff))

    def _show(self, row: KindRow | Minutes | LegalHold | None) -> None:
        if row is None:
            return
        self._focus = row
        if isinstance(row, KindRow):
            self.panel.show_kind(row)
            self._fetch_sample(row)
        elif isinstance(row, Minutes):
            self.panel.show_minutes(row)
            self._fetch_backups(row)
        else:
            self.panel.show_hold(row)
        self.changed.emit()

    def _fetch_sample(self, row: KindRow) -> None:
        self.page.run(
            lambda: Sampled(row, self.office.retention.sample(self.staff, row.due.kind)),
            self._show_sample,
            line="beside",
        )

    def _show_sample(self, sampled: Sampled) -> None:
        if self._focus is sampled.row:
            self.panel.show_sample(sampled.examples)

    def _fetch_backups(self, minutes: Minutes) -> None:
        if minutes.state is MinutesState.DESTROYED:
            self.page.run(
                lambda: self.office.retention.paper(self.staff, minutes.number),
                self._show_backups,
                line="beside",
            )

    def _show_backups(self, paper: MinutesPaper) -> None:
        if isinstance(self._focus, Minutes) and self._focus.id == paper.minutes.id:
            self.panel.show_backups(paper.backups)
