"""Lets held cards be printed: at once for who may, else asked of the head, one card or many in one go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desk.domain.approvals import release_of
from desk.domain.errors import Cancelled, JobMovedOn
from desk.domain.journal import Action
from desk.domain.printing import PrintJob
from desk.domain.staff import Staff
from desk.office import Office
from ui.dialogs.confirm import Confirm, Question
from ui.pages.page import Page
from ui.pages.undoing import tell_with_undo
from ui.tables.overlap_columns import HeldRow
from ui.tasks import Progress


@dataclass(frozen=True, slots=True)
class Released:
    """How many cards were let go, and how many left: moved on meanwhile, or after a stop."""

    done: int
    left: int


class Releasing(QObject):
    """Asks, does and tells; the page says which cards."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def release(self, rows: Sequence[HeldRow]) -> None:
        """Let the chosen cards wait to be printed, against what holds them."""
        jobs = list({row.held.job.id: row.held.job for row in rows}.values())
        wishes = [release_of(job.id) for job in jobs]
        if len(jobs) == 1:
            self._page.with_approval(wishes, lambda reason: self._one(rows[0], reason))
        else:
            self._page.with_approval(wishes, lambda reason: self._several(jobs, reason))

    def _one(self, row: HeldRow, reason: str) -> None:
        page, job = self._page, row.held.job
        question: Question[None] = Question(
            self.tr("Release this card to be printed?"),
            self.tr("{name}: {reason}. Everything that holds the card ends with your reason.").format(
                name=job.name, reason=page.say(row.held.hold.reason.word)
            ),
            self.tr("Release"),
            wants_reason=True,
            reason=reason,
        )
        decision = Confirm.ask(page, question)
        if decision is not None:
            page.run(
                lambda: page.office.overlaps.release(page.staff, job.id, decision.reason), self._told_one
            )

    def _several(self, jobs: Sequence[PrintJob], reason: str) -> None:
        page, number = self._page, self._page.language.number(len(jobs))
        question: Question[None] = Question(
            self.tr("Release {n} cards to be printed?").format(n=number),
            self.tr("Everything that holds these cards ends, each with your reason."),
            self.tr("Release {n} cards").format(n=number),
            wants_reason=True,
            reason=reason,
        )
        decision = Confirm.ask(page, question)
        if decision is None:
            return
        numbers, progress = [job.id for job in jobs], Progress(page)
        page.run(
            lambda: _release_all(page.office, page.staff, numbers, decision.reason, progress),
            self._told_several,
            saying=self.tr("Releasing cards"),
            progress=progress,
        )

    def _told_one(self, job: PrintJob) -> None:
        words = self.tr("{name}: released, the card waits.").format(name=job.name)
        tell_with_undo(self._page, words, Action.JOB_RELEASED, f"job:{job.id}")

    def _told_several(self, count: Released) -> None:
        number = self._page.language.number
        words = self.tr("{n} cards are released and wait.")
        if count.left:
            words = self.tr("{n} cards are released and wait; {left} were left as they are.")
        self._page.context.notices.info(words.format(n=number(count.done), left=number(count.left)))


def _release_all(
    office: Office, staff: Staff, jobs: Sequence[int], reason: str, progress: Progress
) -> Released:
    done = 0
    for place, job_id in enumerate(jobs):
        try:
            progress(place, len(jobs))
            office.overlaps.release(staff, job_id, reason)
            done += 1
        except JobMovedOn:  # somebody was faster; the count tells of it
            continue
        except Cancelled:
            break
    return Released(done, len(jobs) - done)
