"""Overlaps (tumpang tindih) on screen: what collides, side by side, and the decision that ends it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.domain.ended import EndedPerson
from desk.domain.journal import Action, Entry, Topic
from desk.domain.overlap_steps import steps_of_hold
from desk.domain.overlaps import HeldJob
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.person_cases import PersonCase
from desk.domain.printing import CancelReason, HoldReason, PrintJob
from desk.domain.regions import District
from desk.domain.text import mark
from ui.actions import PageAction
from ui.dialogs.confirm import Confirm, Question
from ui.masking import masked
from ui.pages.case_details import show_steps
from ui.pages.overlap_release import Releasing
from ui.pages.page import Page
from ui.pages.undoing import tell_with_undo
from ui.tables.ended_columns import spoken_end
from ui.tables.job_columns import STATE_BADGES
from ui.tables.overlap_columns import OVERLAP_COLUMNS, HeldRow
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.job_story import born, collision, happenings, sex
from ui.widgets.overlap_filters import OverlapFilters
from ui.widgets.two_sides import Side, TwoSides

_DETAILS_AFTER_MS = 60


@dataclass(frozen=True, slots=True)
class OverlapAnswer:
    """A page of what is held, the cards of every reason, and all cards to be decided."""

    page: Rows[HeldRow]
    cards: int
    counts: Mapping[HoldReason, int]


@dataclass(frozen=True, slots=True)
class HeldFile:
    """One held job with its history and everything that holds it."""

    held: HeldJob
    entries: tuple[Entry, ...]
    reasons: tuple[str, ...]
    ended: EndedPerson | None = None
    """Who died or moved because of whom it is held."""


class OverlapsPage(Page):
    """The list left, the two sides right; release or cancel, each with a reason."""

    title = mark("pages", "Overlaps")
    topics = frozenset({Topic.OVERLAPS, Topic.PRINT_QUEUE})
    page_actions = (
        PageAction("open_case", mark("overlaps", "Open the case"), "people", "Ctrl+O"),
        PageAction("cancel", mark("overlaps", "Cancel the job"), "cancel", "Del", Action.JOB_CANCELLED),
        PageAction(
            "release", mark("overlaps", "Release"), "check", "Ctrl+L", Action.JOB_RELEASED, primary=True
        ),
    )

    def build(self) -> None:
        self.filters = OverlapFilters(self.say, self.language.number, self)
        self.filters.changed.connect(self._show_list)
        self.table: PagedTable[HeldRow] = PagedTable(
            OVERLAP_COLUMNS,
            lambda row: row.held.hold.id,
            self.context.tasks,
            self.language,
            self,
            page_of=lambda answer: answer.page,
        )
        self.table.failed.connect(self.not_fetched)
        self.table.answered.connect(self._on_answered)
        self._releasing = Releasing(self)
        self.view = TableView(self.table, "overlaps", self.context.preferences)
        self.view.setAccessibleName(self.say(self.title))
        self.view.on_retry(self.refresh)
        self.details = DetailPanel(self.language)
        self._soon_details = QTimer(self)
        self._soon_details.setSingleShot(True)
        self._soon_details.setInterval(_DETAILS_AFTER_MS)
        self._soon_details.timeout.connect(self._fetch_details)
        self.view.moved_to.connect(lambda _row: self._soon_details.start())
        self.add_bar(self.filters, self.view.columns.button(self))
        self.add_body(self.split(self.view, self.details, 0.6))
        self._say_nothing_chosen()
        self.fetch_once(self._districts, self.filters.offer)
        self._show_list()

    def refresh(self) -> None:
        self.view.refresh()
        self._fetch_details()

    def receive(self, value: object) -> None:
        """Show one card alone, or what is held for a reason or in a kecamatan."""
        if isinstance(value, PrintJob):
            self.filters.show_only(value)
        elif isinstance(value, HoldReason):
            self.filters.choose("reason", value)
        elif isinstance(value, str):
            self.filters.choose("district", value)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not isinstance(QApplication.focusWidget(), QLineEdit):
            self.view.setFocus()

    # What the buttons do

    def release(self) -> None:
        """Let the chosen cards wait to be printed, against what holds them."""
        chosen = tuple(row for row in self.view.chosen().rows if isinstance(row, HeldRow))
        row = self._chosen()
        if row is not None:
            self._releasing.release(chosen or (row,))

    def cancel(self) -> None:
        """End the chosen job without a card."""
        row = self._chosen()
        if row is None:
            return
        job = row.held.job
        question: Question[CancelReason] = Question(
            self.tr("Cancel this job?"),
            self.tr("{name}: the job ends without a card.").format(name=job.name),
            self.tr("Cancel the job"),
            choices=tuple((each, self.say(each.word)) for each in CancelReason),
            wants_reason=True,
            grave=True,
        )
        decision = Confirm.ask(self, question)
        if decision is None or decision.value is None:
            return
        why = decision.value
        self.run(
            lambda: self.office.overlaps.cancel(self.staff, job.id, why, decision.reason),
            lambda done: self._told(done, Action.JOB_CANCELLED, self.tr("{name}: cancelled.")),
        )

    def open_case(self) -> None:
        """Go to the case of the two NIKs because of which the card is held."""
        row = self._chosen()
        if row is None:
            return
        job, other = row.held.job, row.held.hold.other_nik
        self.run(
            lambda: self.office.overlap_desk.of_nik(job.nik), lambda cases: self._open_case(cases, other)
        )

    def _open_case(self, cases: Sequence[PersonCase], other_nik: str) -> None:
        case = next((each for each in cases if other_nik in (each.one.nik, each.other.nik)), None)
        if case is not None:
            self.context.open_page("overlap_desk", case)
        else:
            self.context.notices.warn(
                self.tr("These two records have not been compared yet: F5 on the page “Double records” does.")
            )

    def _chosen(self) -> HeldRow | None:
        row = self.view.current()
        if isinstance(row, HeldRow):
            return row
        self.context.notices.warn(self.tr("Choose the overlap to be decided first."))
        return None

    def _told(self, job: PrintJob, action: Action, words: str) -> None:
        tell_with_undo(self, words.format(name=job.name), action, f"job:{job.id}")

    # The list

    def _districts(self) -> Sequence[District]:
        return self.office.preferences.places().districts

    def _show_list(self) -> None:
        reason, district, job_id = self.filters.reason(), self.filters.district(), self.filters.job_id()
        if not self.filters.values():
            self.view.say_when_empty(
                "check",
                self.tr("Nothing overlaps"),
                self.tr("Cards that collide with another record are held here when a list is taken in."),
            )
        else:
            self.view.say_when_empty(
                "filter",
                self.tr("Nothing is held under these filters"),
                self.tr("Take a filter away to see more."),
                self.tr("Clear filters"),
                self.filters.clear,
            )
        self.table.show(lambda cursor, size: self._fetch(reason, district, job_id, cursor, size))

    def _fetch(
        self,
        reason: HoldReason | None,
        district: str | None,
        job_id: int | None,
        cursor: Cursor | None,
        size: int,
    ) -> OverlapAnswer:
        today, room = self.office.today(), self.office.overlaps
        page = room.page(reason, district, cursor, size, job_id=job_id)
        return OverlapAnswer(Rows(_rows(page.rows, today), page.after), room.cards(), room.counts())

    def _on_answered(self, answer: OverlapAnswer) -> None:
        self.filters.count(answer.counts)
        words = self.tr("%n card(s) to decide", "", answer.cards)
        old = max((row.days for row in self.table.rows()), default=0)
        if old:
            words += " · " + self.tr("oldest {age}").format(age=self.language.age(old))
        self.show_counts(words)
        if self.view.current() is None and self.table.rowCount():
            self.view.selectRow(0)
        elif not self.table.rowCount():
            self._say_nothing_chosen()

    # The details

    def _say_nothing_chosen(self) -> None:
        self.details.clear(self.tr("Choose a line to see both sides."))

    def _fetch_details(self) -> None:
        row = self.view.current()
        twice = isinstance(row, HeldRow) and row.held.hold.reason is HoldReason.SAME_PERSON_OTHER_NIK
        self.button("open_case").setVisible(twice)
        if not isinstance(row, HeldRow):
            self._say_nothing_chosen()
        elif self.isVisible():
            self.run(lambda: self._file(row.held), self._show_details, line="details")

    def _file(self, held: HeldJob) -> HeldFile:
        entries, _, holds = self.office.print_queue.story(held.job.id)
        others = [hold for hold in holds if hold.id != held.hold.id]
        reasons = tuple(collision(hold, self.language) for hold in others)
        return HeldFile(held, entries, reasons, self.office.ended.behind(held.job.id))

    def _show_details(self, file: HeldFile) -> None:
        held, job = file.held, file.held.job
        self.details.begin(
            job.name, STATE_BADGES[job.state], f"{masked(job.nik)} · {self.say(job.kind.word)}"
        )
        self.details.say(self.tr("Held: {reason}").format(reason=self.say(held.hold.reason.word)))
        if file.ended is not None:
            self.details.say(spoken_end(file.ended, self.language), "bad")
        for reason in file.reasons:
            self.details.say(self.tr("Also held: {reason}").format(reason=reason))
        if held.other is not None or held.hold.other_name or held.hold.other_nik:
            sides = TwoSides(self.tr("This card"), self.tr("Collides with"), self._sides(held), self.details)
            self.details.add(sides)
        show_steps(self.details, steps_of_hold(held.hold.reason, held.hold.status), self.language)
        self.details.values(
            (
                (self.tr("Born"), born(job, self.language)),
                (self.tr("Sex"), sex(job, self.language)),
                (self.tr("Address"), job.full_address),
                (self.tr("Reason"), self.say(job.reason.word)),
                (self.tr("Channel"), self.say(job.channel.word)),
            ),
            self.tr("The card held"),
        )
        self.details.history(happenings(file.entries, job, self.language), self.tr("History"))

    def _sides(self, held: HeldJob) -> list[Side]:
        job, other, hold = held.job, held.other, held.hold
        nik = other.nik if other else hold.other_nik
        name = other.name if other else hold.other_name
        lines = [
            Side(self.tr("NIK"), masked(job.nik), masked(nik), job.nik == nik),
            Side(self.tr("Name"), job.name, name, job.name == name),
        ]
        if other is not None:
            lines += [self._line(title, here, there) for title, here, there in self._pairs(job, other)]
        return lines

    def _pairs(self, job: PrintJob, other: PrintJob) -> list[tuple[str, str, str]]:
        say, language = self.say, self.language
        return [
            (self.tr("Born"), born(job, language), born(other, language)),
            (self.tr("Kelurahan"), job.place, other.place),
            (self.tr("Address"), job.address, other.address),
            (self.tr("Status"), say(job.state.word), say(other.state.word)),
            (
                self.tr("Recorded"),
                language.short_date(job.recorded_on),
                language.short_date(other.recorded_on),
            ),
            (self.tr("Printed"), language.short_date(job.printed_at), language.short_date(other.printed_at)),
        ]

    @staticmethod
    def _line(title: str, here: str, there: str) -> Side:
        return Side(title, here, there, here == there)


def _rows(found: Sequence[HeldJob], today: date) -> tuple[HeldRow, ...]:
    return tuple(HeldRow(held, (today - held.hold.opened_at.date()).days) for held in found)
