"""What is done to single jobs of the queue and to its order: asked for, reprinted, cancelled, ranked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desk.domain.approvals import Request, RequestState, reprint_of
from desk.domain.journal import Action
from desk.domain.printing import REPRINT_REASONS, CancelReason, Channel, PrintJob, PriorityRule
from desk.domain.queue_view import QueueFilter
from ui.dialogs.confirm import Confirm, Decision, Question
from ui.dialogs.priority_order import PriorityOrder
from ui.dialogs.reprint import Reprint, ReprintWish
from ui.pages.job_details import JobFile
from ui.pages.page import Page
from ui.pages.queue_bulk import CANCELLABLE, CancelCount, cancel_jobs, numbers_of
from ui.pages.undoing import tell_with_undo
from ui.tasks import Progress

Numbers = Callable[[], Sequence[int]]
"""Finds the jobs of a step, in the pool."""


class QueueSteps(QObject):
    """Asks what a step needs, does it, says what was done."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._say = page.say

    def ask_for(self, file: JobFile) -> None:
        """Note that somebody asked for a card."""
        page, job = self._page, file.row.job
        question: Question[Channel] = Question(
            self.tr("Somebody asks for this card"),
            self.tr("{name}: how was it asked for? The card moves up in the queue.").format(name=job.name),
            self.tr("Note it"),
            choices=tuple((each, self._say(each.word)) for each in Channel if each is not Channel.NONE),
        )
        decision = Confirm.ask(page, question)
        if decision is None or decision.value is None:
            return
        channel = decision.value
        page.run(
            lambda: page.office.print_queue.ask(page.staff, job.id, channel),
            self._on_asked,
        )

    def reprint(self, file: JobFile) -> None:
        """Queue another card for somebody who had one; what the head has approved already stands there."""
        page, job = self._page, file.row.job
        if page.staff.may(Action.REPRINT_ASKED):
            self._ask_why(file, ())
            return
        wishes = [reprint_of(job.id, why) for why in REPRINT_REASONS]
        page.run(
            lambda: page.office.approvals.standing(page.staff, wishes),
            lambda found: self._ask_why(file, found),
        )

    def _ask_why(self, file: JobFile, asked: Sequence[Request]) -> None:
        page, job = self._page, file.row.job
        approved = [
            (why, one.reason)
            for why, one in zip(REPRINT_REASONS, asked, strict=False)
            if one.state is RequestState.APPROVED
        ]
        earlier = [self._line(each) for each in (job, *file.earlier)]
        wish = Reprint.ask(page, job.name, earlier, self._say, approved[0] if approved else None)
        if wish is not None:
            page.with_approval(
                [reprint_of(job.id, wish.why)],
                lambda _reason: page.run(lambda: self._queue_again(job, wish), self._on_queued),
                wish.reason,
            )

    def cancel(self, jobs: Sequence[PrintJob]) -> None:
        """End chosen jobs without a card, with a reason."""
        able = [job for job in jobs if job.state in CANCELLABLE]
        if not able:
            self._page.context.notices.warn(
                self.tr("Only waiting or held cards can be cancelled. Put a claimed card back first.")
            )
            return
        decision = self._ask_cancel(len(able), able[0].name if len(able) == 1 else "")
        if decision is None or decision.value is None:
            return
        if len(able) == 1:
            self._cancel_one(able[0], decision.value, decision.reason)
        else:
            numbers = [job.id for job in able]
            self._cancel_many(lambda: numbers, decision.value, decision.reason)

    def cancel_everything(self, which: QueueFilter, matching: int) -> None:
        """End every job a filter shows, fetched or not."""
        decision = self._ask_cancel(matching, "")
        if decision is not None and decision.value is not None:
            office = self._page.office
            self._cancel_many(lambda: numbers_of(office, which), decision.value, decision.reason)

    def show_order(self, rules: Sequence[PriorityRule]) -> None:
        """Show the rules that order the queue; the head may change them."""
        page = self._page
        may = page.staff.may(Action.SETTINGS_CHANGED)
        chosen = PriorityOrder.ask(page, rules, self._say, may)
        if chosen is not None:
            page.run(
                lambda: page.office.print_queue.set_priority(page.staff, chosen),
                self._on_ordered,
                saying=self.tr("Putting the queue in order"),
            )

    def _on_asked(self, job: PrintJob) -> None:
        words = self.tr("{name}: asked for, channel {channel}.")
        words = words.format(name=job.name, channel=self._say(job.channel.word))
        self._page.context.notices.info(words)

    def _on_ordered(self, _rules: Sequence[PriorityRule]) -> None:
        self._page.context.notices.info(self.tr("The queue is in its new order."))

    def _queue_again(self, job: PrintJob, wish: ReprintWish) -> PrintJob:
        page = self._page
        return page.office.print_queue.reprint(page.staff, job.id, wish.why, wish.channel, wish.reason)

    def _on_queued(self, job: PrintJob) -> None:
        words = self.tr("{name}: another card waits in the queue.").format(name=job.name)
        self._page.context.notices.info(words)

    def _line(self, job: PrintJob) -> str:
        language = self._page.language
        day = language.short_date(job.printed_at or job.recorded_on)
        words = (self._say(job.kind.word), self._say(job.reason.word), self._say(job.state.word))
        return " · ".join((day, *words))

    def _ask_cancel(self, count: int, name: str) -> Decision[CancelReason] | None:
        number = self._page.language.number(count)
        text = (
            self.tr("{name}: the job ends without a card.").format(name=name)
            if name
            else self.tr("{n} jobs end without a card, each with this reason.").format(n=number)
        )
        question: Question[CancelReason] = Question(
            self.tr("Cancel this job?") if name else self.tr("Cancel {n} jobs?").format(n=number),
            text,
            self.tr("Cancel the job") if name else self.tr("Cancel {n} jobs").format(n=number),
            choices=tuple((each, self._say(each.word)) for each in CancelReason),
            wants_reason=True,
            grave=True,
        )
        return Confirm.ask(self._page, question)

    def _cancel_one(self, job: PrintJob, why: CancelReason, reason: str) -> None:
        page = self._page
        page.run(
            lambda: page.office.print_queue.cancel(page.staff, job.id, why, reason),
            lambda ended: tell_with_undo(
                page,
                self.tr("{name}: cancelled.").format(name=ended.name),
                Action.JOB_CANCELLED,
                f"job:{ended.id}",
            ),
        )

    def _cancel_many(self, numbers: Numbers, why: CancelReason, reason: str) -> None:
        page = self._page
        progress = Progress(page)
        page.run(
            lambda: cancel_jobs(page.office, page.staff, numbers(), why, reason, progress),
            self._on_cancelled,
            saying=self.tr("Cancelling jobs"),
            progress=progress,
        )

    def _on_cancelled(self, count: CancelCount) -> None:
        number = self._page.language.number
        if count.stopped:
            words = self.tr("Stopped: {n} jobs are cancelled, {left} were left as they are.")
        elif count.left:
            words = self.tr("{n} jobs are cancelled; {left} had moved on and were left as they are.")
        else:
            words = self.tr("{n} jobs are cancelled.")
        self._page.context.notices.info(words.format(n=number(count.done), left=number(count.left)))
