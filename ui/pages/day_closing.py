"""Closing a day and correcting it afterwards: asked, explained, done by the head."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desk.domain.approvals import reopening_of
from desk.domain.day_book import ClosedDay, DayReport
from desk.domain.errors import (
    DayIsClosed,
    DayStillOpen,
    OfficeUnavailable,
    OthersWereFaster,
    OutcomesMissing,
    StockDiffers,
)
from desk.domain.journal import Action
from desk.domain.printing import JobState
from desk.domain.queue_view import QueueFilter
from desk.domain.text import mark
from reports.daily_tables import differences_table
from reports.request import Request, sheet
from ui.dialogs.addendum import AddendumDialog
from ui.dialogs.close_day import CloseDayDialog, Count, DayToClose, lines_to_count
from ui.dialogs.confirm import Confirm, Question
from ui.errors import explain
from ui.pages.page import Page
from ui.tables.report_rows import ReadTable, read_table

_TITLE = mark("closing", "Close {day}")
_TEXT = mark(
    "closing",
    "{cards} cards printed. The report becomes number and checksum, and is not changed any more; "
    "later corrections are addenda. The counts stand in the report; the books stay as they are.",
)
_BLOCKED = mark("closing", "The day cannot be closed yet")
_UNKNOWN = mark(
    "closing",
    "Printing of {count} cards began, and nobody has said what became of them. They are with: {whose}. "
    "Look in the printer's tray and answer for each card; then close the day.",
)
_IS_CLOSED = mark("closing", "{day} is closed already")
_CLOSED_BY = mark(
    "closing",
    "Its report is number {number}, closed {moment} by {name}, and is not changed any more. "
    "A correction is written as an addendum, which shows what changed since.",
)
_CORRECT = mark("closing", "Add an addendum")
_SHOW_THEM = mark("closing", "Show these cards")
_CLOSED = mark("closing", "{day} is closed: number {number}, checksum {checksum}.")
_CHANGED = mark("closing", "Since the closing of {day} (number {number}), {count} figures have changed.")
_UNCHANGED = mark("closing", "Since the closing of {day} (number {number}), no figure has changed.")
_ADDED = mark("closing", "Addendum {count} to {day}: number {number}, {changes} figures corrected.")


_TYPED_IS_KEPT = (OutcomesMissing, OfficeUnavailable, OthersWereFaster)
"""After these the dialog opens again with what was typed: the same step may go through a moment later."""
_UNTOLD = (JobState.PRINTING, JobState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Corrections:
    """A closed day with what has changed since, as a table."""

    report: DayReport
    changed: ReadTable


class DayClosing:
    """Leads through a closing on behalf of a page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._office, self._staff = page.office, page.staff
        self._say, self._language = page.say, page.language

    def close(self, day: date) -> None:
        """Close a day, unless something stands in the way."""
        self._page.run(lambda: self._office.day_book.report(day), self._weigh)

    def correct(self, day: date) -> None:
        """Add an addendum to a closed day."""
        self._page.with_approval(
            [reopening_of(day)],
            lambda reason: self._page.run(
                lambda: self._corrections(day), lambda found: self._ask_note(found, reason)
            ),
        )

    # Closing

    def _weigh(self, report: DayReport) -> None:
        if report.closed is not None:
            self._offer_addendum(report.closed)
        elif report.facts.unknown:
            day = report.facts.day
            self._page.run(lambda: self._office.day_book.untold(day), self._show_unknown)
        else:
            self._ask_counts(report, Count())

    def _offer_addendum(self, closed: ClosedDay) -> None:
        if not self._staff.may_try(Action.ADDENDUM_ADDED):
            self._page.fail(DayIsClosed(closed.day, closed.number))
            return
        title = self._say(_IS_CLOSED).format(day=self._language.date(closed.day))
        moment = self._language.moment(closed.closed_at)
        text = self._say(_CLOSED_BY).format(number=closed.number, moment=moment, name=closed.closed_by)
        question: Question[None] = Question(title, text, self._say(_CORRECT))
        if Confirm.ask(self._page, question) is not None:
            self.correct(closed.day)

    def _show_unknown(self, untold: tuple[tuple[str, int], ...]) -> None:
        number = self._language.number
        whose = ", ".join(f"{name} ({number(cards)})" for name, cards in untold)
        text = self._say(_UNKNOWN).format(count=number(sum(cards for _, cards in untold)), whose=whose)
        question: Question[None] = Question(self._say(_BLOCKED), text, self._say(_SHOW_THEM))
        if Confirm.ask(self._page, question) is not None:
            self._page.context.open_page("print_queue", QueueFilter(states=_UNTOLD))

    def _ask_counts(self, report: DayReport, filled: Count, why: str = "") -> None:
        facts = report.facts
        text = self._say(_TEXT).format(cards=self._language.number(len(facts.cards)))
        day = DayToClose(
            self._say(_TITLE).format(day=self._language.date(facts.day)),
            f"{why}\n\n{text}".strip(),
            lines_to_count(facts.stock),
            filled,
        )
        count = CloseDayDialog.ask(self._page, day, self._say, self._language.number)
        if count is None:
            return

        def refused(error: Exception) -> None:
            explanation = explain(error, self._language)
            if isinstance(error, StockDiffers) and explanation is not None:
                again = self._office.day_book
                self._page.run(
                    lambda: again.report(facts.day),
                    lambda fresh: self._ask_counts(fresh, count, explanation.whole),
                )
            elif isinstance(error, _TYPED_IS_KEPT) and explanation is not None:
                self._ask_counts(report, count, explanation.whole)
            else:
                self._page.fail(error)

        self._page.run(
            lambda: self._office.day_book.close(self._staff, facts.day, count.counted, count.note),
            self._on_closed,
            refused,
        )

    def _on_closed(self, closed: ClosedDay) -> None:
        text = self._say(_CLOSED).format(
            day=self._language.date(closed.day), number=closed.number, checksum=closed.sha256[:16]
        )
        self._page.context.notices.info(text)
        self._page.refresh_soon()

    # Correcting

    def _corrections(self, day: date) -> Corrections:
        report = self._office.day_book.report(day)
        if report.closed is None:
            raise DayStillOpen(day)
        newest = (report.addenda or (report.closed,))[-1]
        waiting = replace(newest, differences=report.unreported)
        paper = sheet(self._office, self._staff, Request(language=self._language.code), self._say)
        table = differences_table((waiting,), paper)
        rows = tuple(tuple(row)[1:-1] for row in table.rows) if report.unreported else ()
        return Corrections(report, read_table(replace(table, columns=table.columns[1:-1], rows=rows)))

    def _ask_note(self, corrections: Corrections, typed: str = "", why: str = "") -> None:
        report, closed = corrections.report, corrections.report.closed
        if closed is None:
            return
        count = self._language.number(len(report.unreported))
        words = _CHANGED if report.unreported else _UNCHANGED
        day = closed.day
        text = self._say(words).format(day=self._language.date(day), number=closed.number, count=count)
        note = AddendumDialog.ask(
            self._page,
            f"{why}\n\n{text}".strip(),
            corrections.changed,
            self._language.code,
            self._say,
            typed,
        )
        if note is None:
            return

        def refused(error: Exception) -> None:
            explanation = explain(error, self._language)
            if isinstance(error, _TYPED_IS_KEPT) and explanation is not None:
                self._ask_note(corrections, note, explanation.whole)
            else:
                self._page.fail(error)

        self._page.run(
            lambda: self._office.day_book.add_addendum(self._staff, day, note), self._on_added, refused
        )

    def _on_added(self, addendum: ClosedDay) -> None:
        text = self._say(_ADDED).format(
            count=addendum.addendum,
            day=self._language.date(addendum.day),
            number=addendum.number,
            changes=self._language.number(len(addendum.differences)),
        )
        self._page.context.notices.info(text)
        self._page.refresh_soon()
