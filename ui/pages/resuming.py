"""Takes up, right after the sign-in, what a person left when the program last ended."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desk.domain.journal import Action
from desk.domain.printing import Batch
from ui.pages.page import Page
from ui.pages.tray_round import TrayRound

WORK_SHEET = "work_sheet"


class Resuming(QObject):
    """Asks card by card what became of the prints this person began, then offers the batch still in hand."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._tray = TrayRound(page)
        self._tray.ended.connect(self._look_for_batch)

    def begin(self) -> None:
        """Ask and offer, if this person prints cards at all."""
        if self._page.staff.may(Action.CARD_GOOD):
            self._tray.begin(self._page.staff)

    def _look_for_batch(self) -> None:
        page = self._page
        page.run(lambda: page.office.print_queue.my_batch(page.staff), self._offer)

    def _offer(self, batch: Batch | None) -> None:
        if batch is None:
            return
        words = self.tr("%n card(s) of batch {number} are in your hands.", "", len(batch.jobs))
        self._page.context.notices.offer(
            words.format(number=batch.number),
            self.tr("Continue"),
            lambda: self._page.context.open_page(WORK_SHEET, None),
        )
