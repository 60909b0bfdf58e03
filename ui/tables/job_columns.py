"""What a list of print jobs says about each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desk.domain.paging import Page
from desk.domain.printing import JobState, PrintJob, PriorityRule
from desk.domain.queue_view import QueueOrder
from desk.domain.text import mark
from ui.language import Language
from ui.masking import masked
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.widgets.status_badge import Badge

STATE_BADGES = {
    JobState.HELD: Badge(JobState.HELD.word, Tone.WARN, "hold"),
    JobState.WAITING: Badge(JobState.WAITING.word, Tone.NEUTRAL, "clock"),
    JobState.CLAIMED: Badge(JobState.CLAIMED.word, Tone.INFO, "user"),
    JobState.PRINTING: Badge(JobState.PRINTING.word, Tone.INFO, "print"),
    JobState.UNKNOWN: Badge(JobState.UNKNOWN.word, Tone.BAD, "question"),
    JobState.PRINTED: Badge(JobState.PRINTED.word, Tone.GOOD, "check"),
    JobState.SENT: Badge(JobState.SENT.word, Tone.INFO, "send"),
    JobState.HANDED_OVER: Badge(JobState.HANDED_OVER.word, Tone.GOOD, "handover"),
    JobState.CANCELLED: Badge(JobState.CANCELLED.word, Tone.NEUTRAL, "cancel"),
}


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A job with what only the office of this moment can say: its rule and its age in days."""

    job: PrintJob
    rule: PriorityRule | None
    days: int


def rows_of(page: Page[PrintJob], rules: Sequence[PriorityRule], today: date) -> Page[QueueRow]:
    """Return a page of jobs as rows of the list."""
    return Page(
        tuple(QueueRow(job, rule_of(job, rules), (today - job.recorded_on).days) for job in page.rows),
        page.after,
    )


def rule_of(job: PrintJob, rules: Sequence[PriorityRule]) -> PriorityRule | None:
    """Return the rule that gives a job its place in the queue."""
    return rules[job.rank] if 0 <= job.rank < len(rules) else None


def note_of(job: PrintJob, language: Language) -> str:
    """Return why a job is held, who has it, or where the card is."""
    if job.state is JobState.HELD:
        return ", ".join(language.say(reason.word) for reason in job.holds)
    if job.state in (JobState.CLAIMED, JobState.PRINTING, JobState.UNKNOWN):
        return job.claimed_by
    if job.state is JobState.CANCELLED and job.cancel_reason is not None:
        return language.say(job.cancel_reason.word)
    return job.slot


QUEUE_COLUMNS: tuple[Column[QueueRow], ...] = (
    Column(
        "name", mark("queue", "Name"), lambda row, _: row.job.name, 21, orders=(QueueOrder.NAME,),
        tip=lambda row, _: row.job.name,
    ),
    Column("nik", mark("queue", "NIK"), lambda row, _: masked(row.job.nik), 17),
    Column(
        "place", mark("queue", "Kelurahan"), lambda row, _: row.job.place, 21, orders=(QueueOrder.PLACE,),
        tip=lambda row, _: row.job.place,
    ),
    Column(
        "age", mark("queue", "Age"), lambda row, say: say.age(row.days), 9, Align.RIGHT,
        orders=(QueueOrder.OLDEST, QueueOrder.NEWEST),
        tip=lambda row, say: say.date(row.job.recorded_on),
    ),
    Column("state", mark("queue", "Status"), width=23, badge=lambda row: STATE_BADGES[row.job.state]),
    Column(
        "rule", mark("queue", "Ranked by"), lambda row, say: say.say(row.rule.word) if row.rule else "", 24,
        orders=(QueueOrder.PRIORITY,),
    ),
    Column(
        "note", mark("queue", "Why held, or with whom"), lambda row, say: note_of(row.job, say), 22,
        tip=lambda row, say: note_of(row.job, say),
    ),
    Column("reason", mark("queue", "Reason"), lambda row, say: say.say(row.job.reason.word), 16),
    Column("channel", mark("queue", "Channel"), lambda row, say: say.say(row.job.channel.word), 16),
    Column("born", mark("queue", "Born"), lambda row, say: say.short_date(row.job.birth_date), 12),
    Column("recorded", mark("queue", "Recorded"), lambda row, say: say.short_date(row.job.recorded_on), 12),
    Column(
        "due", mark("queue", "Promised"), lambda row, say: say.short_date(row.job.due_on), 12, shown=False
    ),
    Column(
        "way", mark("queue", "Delivery"), lambda row, say: say.say(row.job.delivery.word), 12, shown=False
    ),
    Column("batch", mark("queue", "Batch"), lambda row, _: row.job.batch_number, 18, shown=False),
    Column("kind", mark("queue", "Card"), lambda row, say: say.say(row.job.kind.word), 9, shown=False),
)  # fmt: skip
