"""The right side of the print queue: who the card is for, why it is where it is, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from desk.domain.journal import Action, Entry
from desk.domain.printing import UNPRINTED_STATES, Channel, Hold, JobState, PrintJob
from desk.domain.staff import Staff
from ui.language import Language
from ui.masking import masked
from ui.tables.job_columns import STATE_BADGES, QueueRow
from ui.widgets.banner import keyed
from ui.widgets.busy_button import BusyButton
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.job_story import born, happenings, rt_rw, sex, why_here
from ui.widgets.looks import label

_TONES = {
    JobState.HELD: "warn",
    JobState.UNKNOWN: "bad",
    JobState.PRINTED: "good",
    JobState.HANDED_OVER: "good",
}
ENDED = (JobState.HANDED_OVER, JobState.CANCELLED)
"""From these another card may be asked for; every other job is itself the card under way."""


@dataclass(frozen=True, slots=True)
class JobFile:
    """Everything known about one job, fetched in one go."""

    row: QueueRow
    entries: tuple[Entry, ...]
    holds: tuple[Hold, ...]
    earlier: tuple[PrintJob, ...]


class JobDetails(DetailPanel):
    """Shows a ``JobFile``; its buttons ask for a step on the job that is shown."""

    claim_asked = Signal(object)
    ask_asked = Signal(object)
    reprint_asked = Signal(object)
    cancel_asked = Signal(object)

    def __init__(self, language: Language, staff: Staff, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._staff = staff
        self._say = language.say
        self.file: JobFile | None = None

    def forget(self, text: str) -> None:
        """Show nothing but ``text``."""
        self.file = None
        self.clear(text)

    def show_file(self, file: JobFile) -> None:
        """Show one job."""
        self.file = file
        job = file.row.job
        self.begin(job.name, STATE_BADGES[job.state], f"{masked(job.nik)} · {self._say(job.kind.word)}")
        for sentence in why_here(job, file.entries, file.holds, self._language):
            self.say(sentence, _TONES.get(job.state, "info"))
        self._buttons(job)
        self.values(self._person(job))
        self.values(self._place_in_queue(file.row), self.tr("In the queue"))
        self._earlier(file.earlier)
        self.history(happenings(file.entries, job, self._language), self.tr("History"))

    def _person(self, job: PrintJob) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Born"), born(job, self._language)),
            (self.tr("Sex"), sex(job, self._language)),
            (self.tr("Address"), job.address),
            (self.tr("RT / RW"), rt_rw(job)),
            (self.tr("Kelurahan"), job.place),
        )

    def _place_in_queue(self, row: QueueRow) -> Sequence[tuple[str, str]]:
        job, language = row.job, self._language
        recorded = f"{language.short_date(job.recorded_on)} ({language.age(row.days)})"
        pairs = [
            (self.tr("Reason"), self._say(job.reason.word)),
            (self.tr("Channel"), self._say(job.channel.word)),
            (self.tr("Delivery"), self._say(job.delivery.word)),
            (self.tr("Recorded"), recorded),
        ]
        if job.due_on:
            pairs.append((self.tr("Promised for"), language.date(job.due_on)))
        if job.state in UNPRINTED_STATES and row.rule is not None:
            pairs.append((self.tr("Ranked by"), self._say(row.rule.word)))
        if job.batch_number:
            pairs.append((self.tr("Batch"), job.batch_number))
        return pairs

    def _earlier(self, jobs: Sequence[PrintJob]) -> None:
        if not jobs:
            return
        pairs = [
            (self._language.short_date(job.printed_at or job.recorded_on), self._card(job)) for job in jobs
        ]
        self.values(pairs, self.tr("Other cards of this NIK"))

    def _card(self, job: PrintJob) -> str:
        parts = (self._say(job.kind.word), self._say(job.reason.word), self._say(job.state.word))
        return " · ".join(parts)

    # What can be done

    def _buttons(self, job: PrintJob) -> None:
        made: list[QPushButton] = []
        if job.state is JobState.WAITING:
            made += self._button(
                Action.BATCH_CLAIMED, self.tr("Claim this card"), "Shift+F5", self.claim_asked
            )
        if job.state in UNPRINTED_STATES and job.channel is Channel.NONE:
            made += self._button(
                Action.JOB_ASKED_FOR, self.tr("Somebody asks for it"), "Ctrl+M", self.ask_asked
            )
        if job.state in ENDED:
            made += self._button(
                Action.REPRINT_ASKED, self.tr("Print another card"), "Ctrl+U", self.reprint_asked
            )
        if job.state in (JobState.WAITING, JobState.HELD):
            made += self._button(
                Action.JOB_CANCELLED, self.tr("Cancel this job"), "Del", self.cancel_asked, key=False
            )
        if made:
            self.buttons(made)
        elif job.state not in ENDED:
            hint = label(
                self.tr("Another card can be asked for when this one is handed over."), "muted", self
            )
            hint.setWordWrap(True)
            self.add(hint)

    def _button(
        self, needs: Action, text: str, shortcut: str, asked: SignalInstance, *, key: bool = True
    ) -> list[QPushButton]:
        if not self._staff.may_try(needs):
            return []
        button = BusyButton(keyed(text, shortcut), self)
        button.setAccessibleName(text)
        if key:
            button.setShortcut(shortcut)

        def press() -> None:
            asked.emit(self.file)
            button.done()

        button.asked.connect(press)
        return [button]
