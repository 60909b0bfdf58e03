"""The print queue on screen: what waits and why, and the batch taken from it with one key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desk.domain.journal import Action, Topic
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.printing import Batch, JobState, PriorityRule
from desk.domain.queue_view import QueueFilter, QueueOrder, QueueView
from desk.domain.regions import Gazetteer
from desk.domain.text import mark
from ui.actions import PageAction
from ui.dialogs.confirm import Confirm, Question
from ui.pages.job_details import JobDetails, JobFile
from ui.pages.page import Page
from ui.pages.queue_steps import QueueSteps
from ui.pages.tray_round import TrayRound
from ui.palette import Tone
from ui.tables.job_columns import QUEUE_COLUMNS, QueueRow, rows_of
from ui.tables.paged import PagedTable
from ui.tables.view import Chosen, TableView
from ui.theme import STEP
from ui.widgets.banner import Banner, keyed
from ui.widgets.looks import label, line
from ui.widgets.queue_filters import QueueFilters, answers_of, queue_filter, states_of

NAME = "print_queue"
WORK_SHEET = "work_sheet"
NEXT_BATCH = "next batch"
"""Hand this to the page to take the next batch at once."""
_DETAILS_AFTER_MS = 60
_IN_HAND = (JobState.CLAIMED, JobState.PRINTING)


@dataclass(frozen=True, slots=True)
class QueueAnswer:
    """A page of rows with what was counted in the same snapshot."""

    page: Rows[QueueRow]
    view: QueueView
    rules: tuple[PriorityRule, ...]
    batch: Batch | None


class PrintQueuePage(Page):
    """Filter, look, claim; the details say why a card is where it is."""

    title = mark("pages", "Print queue")
    topics = frozenset({Topic.PRINT_QUEUE})
    page_actions = (
        PageAction("show_order", mark("queue", "Order of printing"), "up", "Ctrl+O"),
        PageAction("cancel_chosen", mark("queue", "Cancel jobs"), "cancel", "Del", Action.JOB_CANCELLED),
        PageAction("claim", mark("queue", "Claim"), "print", "F5", Action.BATCH_CLAIMED, primary=True),
    )

    def build(self) -> None:
        self._order = QueueOrder.PRIORITY
        self._rules: tuple[PriorityRule, ...] = ()
        self._matching = 0
        self._size = 0
        self._claim_when_ready = False
        self.steps = QueueSteps(self)
        self.tray = TrayRound(self)
        self._make_banners()
        self.filters = QueueFilters(self.say, self)
        self.filters.changed.connect(self._show_list)
        self._make_list()
        self._make_details()
        self.add_bar(self.filters, self.view.columns.button(self))
        self.add_body(self.split(self._left(), self.details, 0.68))
        self.fetch_once(self._fetch_choices, self._on_choices)
        self._show_list()

    def refresh(self) -> None:
        self.view.refresh()
        self._show_details()

    def receive(self, value: object) -> None:
        if value == NEXT_BATCH:
            self._claim_when_ready = True
            self._claim_if_ready()
        elif isinstance(value, QueueFilter):
            self.filters.answer_all(answers_of(value))
        elif isinstance(value, int):
            self._show_job(value)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not isinstance(QApplication.focusWidget(), QLineEdit):
            self.view.setFocus()

    # What the buttons do

    def claim(self) -> None:
        """Take the next batch of what the filter shows, or the rows chosen when there are several."""
        chosen = self.view.chosen()
        if chosen.everything:
            self._claim_everything()
        elif len(chosen.rows) > 1:
            self._claim_these([row.job.id for row in chosen.rows])
        else:
            self._claim_next(self._size)

    def cancel_chosen(self) -> None:
        """Cancel the chosen jobs, or everything the filter shows when everything is chosen."""
        chosen = self.view.chosen()
        if chosen.everything and not self.table.complete():
            values = self.filters.values()
            self.run(
                lambda: queue_filter(values, self.office.today()),
                lambda which: self.steps.cancel_everything(which, self._matching),
            )
        elif chosen.rows:
            self.steps.cancel([row.job for row in chosen.rows])
        else:
            self.context.notices.warn(self.tr("Choose the cards to be cancelled first."))

    def show_order(self) -> None:
        """Show the rules that rank the cards."""
        self.steps.show_order(self._rules)

    def continue_batch(self) -> None:
        """Go on with the cards in hand."""
        self.context.open_page(WORK_SHEET, None)

    def other_keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the banners, which come and go."""
        return ((self.tr("Look in the tray and answer"), "F8"), (self.tr("Continue"), "F6"))

    # Building

    def _make_banners(self) -> None:
        self.unknown = Banner(Tone.BAD, "question", self)
        self.mine = Banner(Tone.INFO, "print", self)
        self.unknown.asked.connect(self.tray.begin)
        self.mine.asked.connect(self.continue_batch)
        self.add_bar(self.unknown)
        self.add_bar(self.mine)
        for banner, key in ((self.unknown, "F8"), (self.mine, "F6")):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(banner.press)

    def _make_list(self) -> None:
        self.table: PagedTable[QueueRow] = PagedTable(
            QUEUE_COLUMNS,
            lambda row: row.job.id,
            self.context.tasks,
            self.language,
            self,
            page_of=lambda answer: answer.page,
        )
        self.view = TableView(self.table, NAME, self.context.preferences)
        self.view.setAccessibleName(self.say(self.title))
        self.view.on_retry(self.refresh)
        self.view.columns.show_order(self._order)
        self.view.order_asked.connect(self._on_order)
        self.view.chosen_changed.connect(self._on_chosen)
        self.table.failed.connect(self.not_fetched)
        self.table.answered.connect(self._on_answered)

    def _make_details(self) -> None:
        self.details = JobDetails(self.language, self.staff)
        self._say_nothing_chosen()
        self.details.claim_asked.connect(lambda file: self._claim_these([file.row.job.id]))
        self.details.ask_asked.connect(self.steps.ask_for)
        self.details.reprint_asked.connect(self.steps.reprint)
        self.details.cancel_asked.connect(lambda file: self.steps.cancel([file.row.job]))
        self._details_soon = QTimer(self)
        self._details_soon.setSingleShot(True)
        self._details_soon.setInterval(_DETAILS_AFTER_MS)
        self._details_soon.timeout.connect(self._show_details)
        self.view.moved_to.connect(lambda _row: self._details_soon.start())

    def _left(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(line(left))
        self.chosen_words = label("", "muted", left)
        self.chosen_words.setContentsMargins(2 * STEP, STEP // 2, 2 * STEP, STEP // 2)
        column.addWidget(self.chosen_words)
        return left

    # The list

    def _fetch_choices(self) -> tuple[Gazetteer, int]:
        return self.office.preferences.places(), self.office.preferences.settings().batch_size

    def _on_choices(self, answer: tuple[Gazetteer, int]) -> None:
        places, self._size = answer
        self.filters.offer(places)
        self._on_chosen(self.view.chosen())
        self._claim_if_ready()

    def _show_list(self) -> None:
        values, order = self.filters.values(), self._order
        if values:
            self.view.say_when_empty(
                "filter",
                self.tr("No card matches these filters"),
                self.tr("Take a filter away to see more."),
                self.tr("Clear filters"),
                self.filters.clear,
            )
        else:
            self.view.say_when_empty(
                "print",
                self.tr("No card is waiting"),
                self.tr("Cards wait here when a PRR list is taken in or a reprint is asked for."),
            )
        self.table.show(lambda cursor, size: self._fetch(values, order, cursor, size))

    def _fetch(
        self, values: Mapping[str, object], order: QueueOrder, cursor: Cursor | None, size: int
    ) -> QueueAnswer:
        queue = self.office.print_queue
        today, rules = self.office.today(), queue.priority()
        view = queue.view(queue_filter(values, today), order, cursor, size)
        batch = queue.my_batch(self.staff) if cursor is None else None
        return QueueAnswer(rows_of(view.page, rules, today), view, rules, batch)

    def _on_order(self, order: QueueOrder) -> None:
        self._order = order
        self._show_list()

    def _on_answered(self, answer: QueueAnswer) -> None:
        self._rules = answer.rules
        self._matching = answer.view.matching
        self._count(answer.view)
        self._remind(answer)
        if self.view.current() is None and self.table.rowCount():
            self.view.selectRow(0)
        elif not self.table.rowCount():
            self._show_details()
        self._on_chosen(self.view.chosen())

    def _count(self, view: QueueView) -> None:
        number, states = self.language.number, view.by_state
        parts = [self.tr("{n} waiting").format(n=number(states[JobState.WAITING]))]
        if self.filters.values():
            parts.insert(0, self.tr("{n} match").format(n=number(view.matching)))
        in_hand = sum(states[state] for state in _IN_HAND)
        for count, words in (
            (states[JobState.HELD], self.tr("{n} held")),
            (in_hand, self.tr("{n} in hand")),
            (states[JobState.UNKNOWN], self.tr("{n} unknown")),
        ):
            if count:
                parts.append(words.format(n=number(count)))
        self.show_counts(" · ".join(parts))

    def _remind(self, answer: QueueAnswer) -> None:
        unknown = answer.view.by_state[JobState.UNKNOWN]
        asked = self.tr("%n card(s): nobody has said yet what became of the print.", "", unknown)
        able = self.staff.may(Action.CARD_GOOD)
        button = keyed(self.tr("Look in the tray and answer"), "F8") if able else ""
        self.unknown.say(asked if unknown else "", button)
        batch = answer.batch
        mine = ""
        if batch is not None:
            count = len(batch.jobs)
            mine = self.tr("%n card(s) of batch {number} are in your hands.", "", count).format(
                number=batch.number
            )
        self.mine.say(mine, keyed(self.tr("Continue"), "F6"))

    def _on_chosen(self, chosen: Chosen[QueueRow]) -> None:
        number = self.language.number
        count = self._matching if chosen.everything else len(chosen.rows)
        if chosen.everything:
            words = self.tr("All {n} cards that match are chosen.").format(n=number(count))
        elif count > 1:
            words = self.tr("{n} of {all} chosen. Ctrl+A chooses all {all} that match.").format(
                n=number(count), all=number(self._matching)
            )
        else:
            words = self.tr("Ctrl+A chooses all {all} cards that match.").format(all=number(self._matching))
        self.chosen_words.setText(words if self._matching else "")
        if self.staff.may(Action.BATCH_CLAIMED):
            self.retitle("claim", self._claim_words(count if count > 1 else self._size))

    def _claim_words(self, count: int) -> str:
        if not count:
            return self.tr("Claim")
        return self.tr("Claim {n}").format(n=self.language.number(count))

    # Claiming

    def _claim_if_ready(self) -> None:
        if self._claim_when_ready and self._size and self.staff.may(Action.BATCH_CLAIMED):
            self._claim_when_ready = False
            self.button("claim").click()

    def _claim_everything(self) -> None:
        count = self.language.number(self._matching)
        question: Question[None] = Question(
            self.tr("Claim {n} cards at once?").format(n=count),
            self.tr(
                "All waiting cards that match become one batch in your name."
                " Nobody else can print them until you put them back."
            ),
            self.tr("Claim {n}").format(n=count),
        )
        if self._matching <= self._size or Confirm.ask(self, question) is not None:
            self._claim_next(self._matching)

    def _claim_next(self, size: int) -> None:
        values = self.filters.values()
        if JobState.WAITING not in states_of(values):
            self.context.notices.warn(
                self.tr("None of these cards is waiting. Clear the filters of status and holds, then claim.")
            )
            return

        def work() -> Batch:
            which = replace(queue_filter(values, self.office.today()), states=(JobState.WAITING,))
            return self.office.print_queue.claim(self.staff, size or self._size, which)

        self.run(work, self._on_claimed, saying=self.tr("Claiming cards"))

    def _claim_these(self, jobs: Sequence[int]) -> None:
        def told(batch: Batch) -> None:
            self._on_claimed(batch, len(jobs) - len(batch.jobs))

        self.run(
            lambda: self.office.print_queue.claim_these(self.staff, jobs),
            told,
            saying=self.tr("Claiming cards"),
        )

    def _on_claimed(self, batch: Batch, missed: int = 0) -> None:
        if missed:
            self.context.notices.warn(
                self.tr("%n card(s) you chose were not waiting any longer and were left.", "", missed)
            )
        self.view.clearSelection()
        self.context.open_page(WORK_SHEET, batch.token)

    # The details

    def _show_job(self, job_id: int) -> None:
        if not self.view.choose(job_id):
            self.run(lambda: self._file_of_number(job_id), self.details.show_file, line="details")

    def _show_details(self) -> None:
        row = self.view.current()
        if row is None:
            self._say_nothing_chosen()
        elif self.isVisible():
            self.run(lambda: self._file(row), self.details.show_file, line="details")

    def _say_nothing_chosen(self) -> None:
        self.details.forget(self.tr("Choose a card to see why it is where it is."))

    def _file_of_number(self, job_id: int) -> JobFile:
        queue = self.office.print_queue
        job = queue.job(job_id)
        return self._file(rows_of(Rows((job,), None), queue.priority(), self.office.today()).rows[0])

    def _file(self, row: QueueRow) -> JobFile:
        entries, _, holds = self.office.print_queue.story(row.job.id)
        cards = self.office.print_queue.earlier_cards(row.job.nik)
        return JobFile(row, entries, holds, tuple(card for card in cards if card.id != row.job.id))
