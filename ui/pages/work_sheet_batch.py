"""The cards of a batch as the sheet knows them: which is on the table, which are done, and how."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desk.domain.printing import Batch, JobState, PrintJob
from desk.domain.text import mark
from ui.palette import Tone
from ui.tables.columns import Align, Column
from ui.tables.job_columns import STATE_BADGES
from ui.widgets.status_badge import Badge


class Outcome(Enum):
    """How a card left the sheet; the badge says it."""

    GOOD = Badge(mark("outcome", "Good"), Tone.GOOD, "check")
    SPOILED = Badge(mark("outcome", "Spoiled"), Tone.BAD, "spoiled")
    PUT_BACK = Badge(mark("outcome", "Put back"), Tone.NEUTRAL, "undo")
    LOST = Badge(mark("outcome", "No longer yours"), Tone.WARN, "warning")
    TAKEN_BACK = Badge(mark("outcome", "Taken back"), Tone.WARN, "undo")


_NOT_YET = Badge(mark("outcome", "Not yet"), Tone.NEUTRAL, "clock")


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One card of the batch; ``place`` counts from 1."""

    place: int
    job: PrintJob
    outcome: Outcome | None = None

    @property
    def badge(self) -> Badge:
        """What became of the card, or how far it is."""
        if self.outcome is not None:
            return self.outcome.value
        return _NOT_YET if self.job.state is JobState.CLAIMED else STATE_BADGES[self.job.state]


LINE_COLUMNS: tuple[Column[SheetLine], ...] = (
    Column("place", mark("sheet", "No."), lambda line, say: say.number(line.place), 4, Align.RIGHT),
    Column(
        "name", mark("sheet", "Name"), lambda line, _: line.job.name, 18, tip=lambda line, _: line.job.name
    ),
    Column("state", mark("sheet", "Status"), width=20, badge=lambda line: line.badge),
)


class SheetBatch:
    """A batch on the table; outcomes told here stay visible until another batch comes."""

    def __init__(self, batch: Batch) -> None:
        self.token = batch.token
        self.number = batch.number
        self.lease_until = batch.lease_until
        self.lines = [SheetLine(place, job) for place, job in enumerate(batch.jobs, 1)]
        printing = (i for i, line in enumerate(self.lines) if line.job.state is JobState.PRINTING)
        self.at = next(printing, 0)

    @property
    def current(self) -> SheetLine | None:
        """The card on the table; None when all are told."""
        if 0 <= self.at < len(self.lines) and self.lines[self.at].outcome is None:
            return self.lines[self.at]
        return None

    def open_lines(self) -> list[SheetLine]:
        """Return the cards whose outcome is not told yet."""
        return [line for line in self.lines if line.outcome is None]

    def count(self, outcome: Outcome) -> int:
        """Return how many cards ended so."""
        return sum(line.outcome is outcome for line in self.lines)

    def go_to(self, job_id: int) -> bool:
        """Put another open card on the table."""
        for place, line in enumerate(self.lines):
            if line.job.id == job_id and line.outcome is None:
                self.at = place
                return True
        return False

    def step(self, by: int) -> bool:
        """Put the next (1) or the former (-1) open card on the table."""
        open_places = [place for place, line in enumerate(self.lines) if line.outcome is None]
        beyond = [place for place in open_places if (place - self.at) * by > 0]
        if not beyond:
            return False
        self.at = min(beyond) if by > 0 else max(beyond)
        return True

    def update(self, job: PrintJob) -> None:
        """Take over how far a card is."""
        self.lines = [replace(line, job=job) if line.job.id == job.id else line for line in self.lines]

    def end(self, job: PrintJob, outcome: Outcome) -> None:
        """Note how a card ended and put the next open one on the table."""
        self.lines = [
            replace(line, job=job, outcome=outcome) if line.job.id == job.id else line for line in self.lines
        ]
        if self.current is None and not self.step(1):
            self.step(-1)

    def take_back(self, unknown: Sequence[PrintJob]) -> None:
        """Let no card be called good or spoiled that the office asks about again, because that was undone."""
        asked = {job.id for job in unknown}
        told = (Outcome.GOOD, Outcome.SPOILED)
        self.lines = [
            replace(line, outcome=Outcome.TAKEN_BACK)
            if line.outcome in told and line.job.id in asked
            else line
            for line in self.lines
        ]

    def agree_with(self, jobs: Sequence[PrintJob]) -> int:
        """Take over what the office says is still claimed; return how many cards were lost."""
        known = {job.id: job for job in jobs}
        lost = [line.job for line in self.open_lines() if line.job.id not in known]
        for line in self.open_lines():
            if line.job.id in known:
                self.update(known[line.job.id])
        for job in lost:
            self.end(job, Outcome.LOST)
        missing = [job for job in jobs if job.id not in {line.job.id for line in self.lines}]
        for job in missing:  # an undo or another window brought it back under this claim
            self.lines.append(SheetLine(len(self.lines) + 1, job))
        return len(lost)


@dataclass(frozen=True, slots=True)
class Found:
    """A batch as the office knows it now: its lease, the slots of its cards in print, cards unknown."""

    batch: Batch | None
    minutes: int
    slots: Mapping[int, str]
    unknown: Sequence[PrintJob]
    doubted: Sequence[PrintJob] = ()
