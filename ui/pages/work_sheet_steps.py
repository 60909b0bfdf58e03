"""The steps of the work sheet: one at a time, each told with its undo, each refused with a reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desk.domain.errors import AnswerMissing, ClaimLost
from desk.domain.journal import Action
from desk.domain.printing import JobState, PrintJob, SpoilReason
from ui.pages.page import Page
from ui.pages.undoing import tell_with_undo
from ui.pages.work_sheet_batch import Outcome

T = TypeVar("T")


class SheetSteps(QObject):
    """Emits ``started`` with job and slot, ``ended`` with job and outcome, ``refused`` when it did not go."""

    started = Signal(object, str)
    ended = Signal(object, object)
    refused = Signal()

    def __init__(self, page: Page, look_in_tray: Callable[[], None]) -> None:
        super().__init__(page)
        self.must_wait: Callable[[], bool] = lambda: False
        self.doubts: dict[int, Outcome] = {}
        """Cards of which nobody knows whether what was said of them was written down."""
        self._page = page
        self._look_in_tray = look_in_tray
        self._sheet = page.office.work_sheet
        self.busy = False
        self.taken = 0

    def start(self, job: PrintJob) -> None:
        """Begin to print; the slot of the good card is offered with it."""

        def work() -> tuple[PrintJob, str]:
            begun = self._sheet.start(self._page.staff, job)
            return begun, self._sheet.offer_slot(begun)

        self._step(work, lambda answer: self.started.emit(*answer))

    def good(self, job: PrintJob, slot: str) -> None:
        """Confirm a good card in its slot."""
        self._step(lambda: self._sheet.good(self._page.staff, job, slot), self._on_good, job, Outcome.GOOD)

    def spoiled(self, job: PrintJob, reason: SpoilReason) -> None:
        """Note a spoiled card."""
        self._step(
            lambda: self._sheet.spoiled(self._page.staff, job, reason),
            lambda done: self._on_spoiled(done, reason),
            job,
            Outcome.SPOILED,
        )

    def put_back(self, job: PrintJob) -> None:
        """Give a card back to the queue."""
        self._step(
            lambda: self._sheet.put_back(self._page.staff, job), self._on_put_back, job, Outcome.PUT_BACK
        )

    def settled(self, job: PrintJob) -> Outcome | None:
        """Return what was written down of a card in doubt, once the office says how it stands now."""
        said = self.doubts.pop(job.id, None)
        written = JobState.PRINTED if said is Outcome.GOOD else JobState.WAITING
        return said if job.state is written else None

    def _step(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        answered: PrintJob | None = None,
        outcome: Outcome | None = None,
    ) -> None:
        if self.busy:
            return
        if self.must_wait():
            self.refused.emit()
            return
        self.busy = True
        self.taken += 1

        def done(value: T) -> None:
            self.busy = False
            then(value)

        self._page.run(work, done, lambda error: self._on_refused(error, answered, outcome))

    def _on_refused(self, error: Exception, answered: PrintJob | None, outcome: Outcome | None) -> None:
        self.busy = False
        self.refused.emit()
        if isinstance(error, AnswerMissing) and answered is not None and outcome is not None:
            self.doubts[answered.id] = outcome
        if isinstance(error, ClaimLost) and answered is not None and answered.state is JobState.PRINTING:
            self._say_lost(answered)
        else:
            self._page.fail(error)

    def _say_lost(self, job: PrintJob) -> None:
        """Lead to where the answer can still be given: the card was printed, and it must not be lost."""
        words = self.tr(
            "{name}: the claim ran out before your answer was written down, and nothing was counted."
            " The card stands under “outcome unknown”; say there what became of it."
        )
        button = self.tr("Look in the tray and answer")
        self._page.context.notices.error(words.format(name=job.name), button, self._look_in_tray)
        self._page.refresh_soon()

    def _on_good(self, job: PrintJob) -> None:
        words = self.tr("{name}: good, in slot {slot}.").format(name=job.name, slot=job.slot)
        tell_with_undo(self._page, words, Action.CARD_GOOD, f"job:{job.id}")
        self.ended.emit(job, Outcome.GOOD)

    def _on_spoiled(self, job: PrintJob, reason: SpoilReason) -> None:
        words = self.tr("{name}: spoiled ({reason}); the card waits to be printed again.")
        words = words.format(name=job.name, reason=self._page.say(reason.word))
        tell_with_undo(self._page, words, Action.CARD_SPOILED, f"job:{job.id}")
        self.ended.emit(job, Outcome.SPOILED)

    def _on_put_back(self, job: PrintJob) -> None:
        self._page.context.notices.info(self.tr("{name}: put back into the queue.").format(name=job.name))
        self.ended.emit(job, Outcome.PUT_BACK)
