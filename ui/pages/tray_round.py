"""Goes through the cards whose outcome nobody told, one question after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desk.domain.journal import Action
from desk.domain.printing import PrintJob
from desk.domain.staff import Staff
from ui.dialogs.tray_question import Seen, TrayAnswer, TrayCard, TrayQuestion
from ui.pages.page import Page
from ui.pages.undoing import tell_with_undo


class TrayRound(QObject):
    """Asks, writes each answer down at once, and stops when one card is left for later."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._waiting: list[PrintJob] = []
        self._total = 0
        self._asking = False

    def begin(self, begun_by: Staff | None = None) -> None:
        """Ask about every card whose outcome is unknown, or about those one person began to print."""
        if not self._asking:
            self._asking = True
            sheet = self._page.office.work_sheet
            self._page.run(lambda: sheet.unknown(begun_by), self._on_known, self._on_failed)

    def _on_known(self, jobs: Sequence[PrintJob]) -> None:
        self._waiting = list(jobs)
        self._total = len(jobs)
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            if self._total:
                self._page.refresh_soon()
            self._asking = False
            return
        job = self._waiting[0]
        self._page.run(lambda: self._page.office.work_sheet.offer_slot(job), self._ask, self._on_failed)

    def _ask(self, slot: str) -> None:
        job = self._waiting[0]
        card = TrayCard(job, slot, self._total - len(self._waiting) + 1, self._total)
        answer = TrayQuestion.ask(self._page, card, self._page.language)
        if answer is None:
            self._asking = False
            return
        self._page.run(
            lambda: self._write(job, answer), lambda done: self._on_written(done, answer), self._on_failed
        )

    def _write(self, job: PrintJob, answer: TrayAnswer) -> PrintJob:
        sheet, staff = self._page.office.work_sheet, self._page.staff
        if answer.seen is Seen.GOOD:
            return sheet.was_good(staff, job, answer.slot)
        if answer.reason is not None:
            return sheet.was_spoiled(staff, job, answer.reason)
        return sheet.was_not_printed(staff, job)

    def _on_written(self, job: PrintJob, answer: TrayAnswer) -> None:
        self._tell(job, answer)
        self._waiting.pop(0)
        self._next()

    def _tell(self, job: PrintJob, answer: TrayAnswer) -> None:
        page, subject = self._page, f"job:{job.id}"
        if answer.seen is Seen.GOOD:
            words = self.tr("{name}: good, in slot {slot}.").format(name=job.name, slot=job.slot)
            tell_with_undo(page, words, Action.CARD_GOOD, subject)
        elif answer.seen is Seen.SPOILED:
            words = self.tr("{name}: spoiled; the card waits to be printed again.").format(name=job.name)
            tell_with_undo(page, words, Action.CARD_SPOILED, subject)
        else:
            words = self.tr("{name}: not printed; the card waits again.").format(name=job.name)
            page.context.notices.info(words)

    def _on_failed(self, error: Exception) -> None:
        self._asking = False
        self._page.fail(error)
