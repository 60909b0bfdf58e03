"""The work sheet: one card very large, three answers on three keys, nothing else."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from desk.domain.journal import Topic
from desk.domain.paging import Page as Rows
from desk.domain.printing import Batch, JobState, PrintJob, SpoilReason
from desk.domain.text import mark
from ui.actions import PageAction
from ui.pages.page import Page
from ui.pages.print_queue import NAME as QUEUE
from ui.pages.print_queue import NEXT_BATCH
from ui.pages.tray_round import TrayRound
from ui.pages.work_sheet_batch import LINE_COLUMNS, Found, Outcome, SheetBatch, SheetLine
from ui.pages.work_sheet_ending import ending
from ui.pages.work_sheet_lease import Lease
from ui.pages.work_sheet_steps import SheetSteps
from ui.pages.work_sheet_waiting import SheetWaiting
from ui.palette import Tone
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.widgets.banner import Banner, keyed
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_or_scan import KeyOrScan
from ui.widgets.work_card import WorkCard

SEARCH = "search"
PUT_BACK_KEY = "P"
DEAF_S = 0.4
"""After a card came to the table: an Enter that bounced must not start it."""


class WorkSheetPage(Page):
    """Start, look at the card, say what it is: good, spoiled or put back."""

    title = mark("pages", "Work sheet")
    topics = frozenset({Topic.PRINT_QUEUE})
    page_actions = (
        PageAction("start", mark("sheet", "Start printing"), "play", "Return"),
        PageAction("good", mark("sheet", "The card is good"), "check", "G"),
        PageAction("spoiled", mark("sheet", "The card is spoiled"), "spoiled", "S"),
        PageAction("put_back", mark("sheet", "Put the card back"), "undo", PUT_BACK_KEY),
        PageAction("go_on", mark("sheet", "Take the next batch"), "print", "F5"),
        PageAction("answer_unknown", mark("sheet", "Look in the tray and answer"), "question", "F8"),
        PageAction("leave", mark("sheet", "Back to the queue"), "left", "Esc"),
    )

    def build(self) -> None:
        self.batch: SheetBatch | None = None
        self._wanted = ""
        self._since = 0.0
        self._slots: dict[int, str] = {}
        self.tray = TrayRound(self)
        self.steps = SheetSteps(self, self.tray.begin)
        self.steps.started.connect(self._on_started)
        self.steps.ended.connect(self._on_ended)
        self.lease = Lease(self.office, self.staff, self.context.tasks, self.fail, self)
        self.lease.lost.connect(lambda _token: self.refresh())
        self.lease.renewed.connect(self._on_renewed)
        self.waiting = SheetWaiting(
            self.context, self.lease, lambda: self.batch.lease_until if self.batch else None, self
        )
        self.steps.must_wait = self.waiting.refuses
        self.ears = KeyOrScan(self)
        self.ears.scan.connect(self.take_scan)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._quiet_head()
        self.unknown = Banner(Tone.BAD, "question", self)
        self.unknown.asked.connect(self.answer_unknown)
        self.add_bar(self.unknown)
        self.add_bar(self.waiting.band)
        self._make_card()
        self._make_lines()
        self.stage = QStackedWidget(self)
        self.empty = EmptyState(self.stage)
        self.stage.addWidget(self.empty)
        self.stage.addWidget(self.split(self.card, self.lines, 0.63))
        self.add_body(self.stage)
        self._say_none()

    def refresh(self) -> None:
        if self.steps.busy:
            return  # its announcement comes when it ends
        taken, token = self.steps.taken, self._token()
        self.run(lambda: self._find(token), lambda found: self._on_found(found, taken), line="batch")

    def receive(self, value: object) -> None:
        if isinstance(value, str):
            self._wanted = value
            self.refresh()

    def take_scan(self, text: str) -> bool:
        if self._on_table(JobState.PRINTING) is None or text.isdigit():
            self.context.open_page(SEARCH, text)
        else:
            self.card.answers.take_slot(text)
        return True

    def unfinished(self) -> str:
        left = self.batch.open_lines() if self.batch else []
        if any(each.job.state is JobState.PRINTING for each in left):
            return self.tr(
                "A card is being printed, and nobody has said what became of it."
                " You are asked about it when you sign in here again."
            )
        if not left:
            return ""
        return self.tr(
            "%n card(s) in your hands go back to the queue when the claim runs out.", "", len(left)
        )

    # What the keys do

    def start(self) -> None:
        """Begin to print the card on the table."""
        job = self._on_table(JobState.CLAIMED)
        if job is None or monotonic() - self._since < DEAF_S:
            self.card.wake()
        else:
            self.steps.start(job)

    def good(self) -> None:
        """Ask for the slot of a good card."""
        self.card.hear("G")

    def spoiled(self) -> None:
        """Ask what is wrong with the card."""
        self.card.hear("S")

    def put_back(self) -> None:
        """Give the card back to the queue; one whose printing began was not printed after all."""
        job = self._on_table()
        if job is None:
            self.card.wake()
        else:
            self.steps.put_back(job)

    def go_on(self) -> None:
        """Take the next batch when this one is done."""
        if self.stage.currentWidget() is self.empty:
            self.empty.button.click()

    def answer_unknown(self) -> None:
        """Ask about the cards whose outcome nobody told."""
        if self.unknown.isVisible():
            self.tray.begin()

    def leave(self) -> None:
        """Go back to the queue; the batch stays claimed."""
        left = len(self.batch.open_lines()) if self.batch else 0
        if left:
            words = self.tr("%n card(s) stay in your hands. F6 in the queue continues with them.", "", left)
            self.context.notices.info(words)
        self.context.open_page(QUEUE, None)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        act = {
            Qt.Key.Key_Return: self._on_enter,
            Qt.Key.Key_Enter: self._on_enter,
            Qt.Key.Key_Escape: self._on_escape,
            Qt.Key.Key_Up: lambda: self._turn(-1),
            Qt.Key.Key_Down: lambda: self._turn(1),
            Qt.Key.Key_F5: self.go_on,
            Qt.Key.Key_F8: self.answer_unknown,
        }.get(Qt.Key(event.key()))
        if event.modifiers() & ~shift:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()  # a key held down is one answer
        elif act is not None:
            act()
        elif event.text() and event.text().isprintable():
            self.ears.hear(event.text())
        else:
            super().keyPressEvent(event)

    # Building

    def _quiet_head(self) -> None:
        """Leave the keys to ``KeyOrScan``, which no scanner can fool, and the buttons to the card."""
        for shortcut in self.findChildren(QShortcut):
            shortcut.setEnabled(False)
        for action in self.page_actions:
            if action.slot != "leave":
                self.button(action.slot).hide()

    def _make_card(self) -> None:
        self.card = WorkCard(self.language, PUT_BACK_KEY, self)
        self.card.start_asked.connect(self.start)
        self.card.put_back_asked.connect(self.put_back)
        self.card.good.connect(self._say_good)
        self.card.spoiled.connect(self._say_spoiled)
        self.card.left.connect(self.setFocus)
        self.ears.key.connect(self.card.hear)
        self.steps.refused.connect(self.card.wake)

    def _make_lines(self) -> None:
        self.table: PagedTable[SheetLine] = PagedTable(
            LINE_COLUMNS, lambda each: each.job.id, self.context.tasks, self.language, self
        )
        self.table.failed.connect(self.not_fetched)
        self.table.answered.connect(lambda _rows: self._mark_line())
        self.lines = TableView(self.table, "work_sheet", self.context.preferences)
        self.lines.setAccessibleName(self.tr("Cards of this batch"))
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines.moved_to.connect(self._on_line)
        self.table.show(lambda _cursor, _size: Rows(tuple(self.batch.lines) if self.batch else (), None))

    # The batch

    def _token(self) -> str:
        if self._wanted:
            return self._wanted
        return self.batch.token if self.batch and self.batch.open_lines() else ""

    def _find(self, token: str) -> Found:
        queue, sheet = self.office.print_queue, self.office.work_sheet
        batch = queue.batch(token) if token else queue.my_batch(self.staff)
        jobs = batch.jobs if batch else ()
        slots = {job.id: sheet.offer_slot(job) for job in jobs if job.state is JobState.PRINTING}
        minutes = self.office.preferences.settings().lease_minutes
        doubted = tuple(queue.job(job_id) for job_id in tuple(self.steps.doubts))
        return Found(batch, minutes, slots, sheet.unknown(), doubted)

    def _on_found(self, found: Found, taken: int) -> None:
        self._remind(len(found.unknown))
        if self.steps.busy or taken != self.steps.taken:
            self.refresh_soon()  # the answer is older than the last step
            return
        self._wanted = ""
        self._slots.update(found.slots)
        batch = found.batch
        for job in found.doubted:
            if (outcome := self.steps.settled(job)) is not None and self.batch is not None:
                self.batch.end(job, outcome)
        if self.batch is not None:
            self.batch.take_back(found.unknown)
        if batch is None or self.batch is None or batch.token != self.batch.token:
            self._take_up(batch, found.minutes)
        else:
            self._tell_lost(self.batch.agree_with(batch.jobs))
        self._show()

    def _take_up(self, batch: Batch | None, minutes: int) -> None:
        if batch is not None and batch.jobs:
            self.batch = SheetBatch(batch)
            self.lease.keep(batch.token, minutes)

    def _remind(self, unknown: int) -> None:
        words = self.tr("%n card(s): nobody has said yet what became of the print.", "", unknown)
        self.unknown.say(words if unknown else "", keyed(self.tr("Look in the tray and answer"), "F8"))

    def _tell_lost(self, count: int) -> None:
        if count:
            self.context.notices.warn(
                self.tr(
                    "%n card(s) are no longer yours: the claim ran out. A card whose printing had begun is"
                    " asked about under “outcome unknown”; the others wait in the queue again.",
                    "",
                    count,
                )
            )

    def _show(self) -> None:
        self.table.refresh()
        batch, current = self.batch, self.batch.current if self.batch else None
        if batch is None:
            self._say_none()
        elif current is None:
            self._say_done(batch)
        else:
            self._lay(batch, current)

    def _lay(self, batch: SheetBatch, current: SheetLine) -> None:
        number = self.language.number
        left = self.tr("%n card(s) left", "", len(batch.open_lines()))
        self.show_counts(f"{batch.number} · {left}")
        place = self.tr("Card {n} of {all}").format(n=number(current.place), all=number(len(batch.lines)))
        until = self.language.time(batch.lease_until)
        self.card.lease.setText(
            self.tr("The claim lasts until {time} and is renewed while the program is open.").format(
                time=until
            )
        )
        self.stage.setCurrentIndex(1)
        if self.card.show_job(current.job, place, self._slots.get(current.job.id, "")):
            self._since = monotonic()
            self.ears.forget()
            if self.isVisible():
                self.setFocus()

    def _say_none(self) -> None:
        self.stage.setCurrentWidget(self.empty)
        self.show_counts("")
        self.empty.say(
            "print",
            self.tr("No card is in your hands"),
            self.tr("Claim a batch; its cards come here one by one."),
            keyed(self.tr("Claim a batch"), "F5"),
            lambda: self.context.open_page(QUEUE, NEXT_BATCH),
        )

    def _say_done(self, batch: SheetBatch) -> None:
        self.lease.release(batch.token)
        self.stage.setCurrentWidget(self.empty)
        self.show_counts(batch.number)
        end = ending(batch, self.language)
        self.empty.say(end.sign, end.title, end.text, keyed(self.tr("Go on"), "F5"), self._go_on, end.tone)

    def _go_on(self) -> None:
        """Continue an older batch that still has cards, else take the next one."""
        self.run(lambda: self._find(""), self._on_next)

    def _on_next(self, found: Found) -> None:
        if found.batch is None:
            self.context.open_page(QUEUE, NEXT_BATCH)
        else:
            self._on_found(found, self.steps.taken)

    def _mark_line(self) -> None:
        current = self.batch.current if self.batch else None
        if current is not None:
            self.lines.choose(current.job.id)

    def _on_table(self, state: JobState | None = None) -> PrintJob | None:
        current = self.batch.current if self.batch else None
        if current is None or self.steps.busy or state not in (None, current.job.state):
            return None
        return current.job

    # Answering

    def _on_enter(self) -> None:
        if not self.ears.enter() and self.stage.currentIndex() == 1:
            self.card.enter()

    def _on_escape(self) -> None:
        if not self.card.answers.back():
            self.leave()

    def _turn(self, by: int) -> None:
        if self.batch is not None and not self.steps.busy and self.batch.step(by):
            self._show()

    def _on_line(self, chosen: SheetLine | None) -> None:
        current = self.batch.current if self.batch else None
        if chosen is None or current is None or chosen.job.id == current.job.id or self.steps.busy:
            return
        if self.batch is not None and self.batch.go_to(chosen.job.id):
            self._show()

    def _on_started(self, job: PrintJob, slot: str) -> None:
        self._slots[job.id] = slot
        if self.batch is not None:
            self.batch.update(job)
            self._show()

    def _on_ended(self, job: PrintJob, outcome: Outcome) -> None:
        if self.batch is not None:
            self.batch.end(job, outcome)
            self._show()

    def _say_good(self, slot: str) -> None:
        job = self._on_table(JobState.PRINTING)
        if job is not None:
            self.steps.good(job, slot)

    def _say_spoiled(self, reason: SpoilReason) -> None:
        job = self._on_table(JobState.PRINTING)
        if job is not None:
            self.steps.spoiled(job, reason)

    def _on_renewed(self, batch: Batch) -> None:
        if self.batch is not None and batch.token == self.batch.token:
            self.batch.lease_until = batch.lease_until
            self._show()
