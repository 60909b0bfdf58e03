"""A PRR list against the office, NIK by NIK: what is new, what says nothing, what must be held, and why.

The order of rows never matters: rows of one NIK are judged together, and whether a row counts as queued or
held is read off its NIK when everything is known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from desk.domain.intake import STORED, Fact, IntakeWarning, Line
from desk.domain.known_nik import CARD_EXISTS, HOLDABLE, Known, KnownJob, corrections, merged
from desk.domain.printing import LIVE_STATES, UNPRINTED_STATES, CancelReason, HoldReason, JobState, Worded
from desk.domain.prr_lines import Said

_WHY_CANCELLED = {
    CancelReason.DIED: HoldReason.DIED,
    CancelReason.MOVED: HoldReason.MOVED_OUT,
    CancelReason.PRINTED_ELSEWHERE: HoldReason.ALREADY_PRINTED,
}
_ON_THE_PRINTER = UNPRINTED_STATES[2:]
_NOTHING = Known()


@dataclass(slots=True)
class Findings:
    """What taking in a list comes to, gathered NIK by NIK."""

    previous_list_id: int = 0
    new_records: list[Line] = field(default_factory=list)
    changed_records: list[Line] = field(default_factory=list)
    known_niks: list[str] = field(default_factory=list)
    new_jobs: list[Line] = field(default_factory=list)
    job_corrections: list[tuple[int, Mapping[str, object]]] = field(default_factory=list)
    facts: dict[Fact, int | None] = field(default_factory=dict)
    """Why jobs are held; beside each the other job, where it is known already."""
    to_hold: set[int] = field(default_factory=set)
    """Jobs that wait now and will be held."""
    already_held: set[int] = field(default_factory=set)
    """Held jobs that are held for one more reason."""
    held_rows: int = 0
    """Rows that bring something new about a job made before."""
    repeated: int = 0
    not_ready: int = 0
    still_awaited: int = 0
    """NIKs of the list before that wait for their card and are in this list too."""
    reasons: Counter[HoldReason] = field(default_factory=Counter)
    warnings: Counter[Worded] = field(default_factory=Counter)
    repeated_lines: list[Line] = field(default_factory=list)
    not_ready_lines: list[Line] = field(default_factory=list)
    _rows: dict[str, int] = field(default_factory=dict)

    # One NIK

    def judge(self, said: Said, known: Known | None) -> bool:
        """Add what the list and the office say of one NIK, and say whether that opens a job."""
        known = known or _NOTHING
        word = said.word
        opened = len(self.new_jobs)
        if said.repeat is not None:
            self._repeat(said.repeat, said.repeats)
        self.not_ready += said.off_rows
        if said.off is not None:
            _example(self.not_ready_lines, said.off)
        self._record(word, known)
        if known.jobs:
            self._correct(said, known)
            self._no_longer_ready(said, known)
        if said.ready:
            self._ready(said, known)
        return len(self.new_jobs) > opened

    def _record(self, word: Line, known: Known) -> None:
        before = known.record
        if before is None:
            self.new_records.append(word)
            return
        self.known_niks.append(word.nik)
        after = merged(before, word)
        if after[: len(STORED)] != before[: len(STORED)]:
            self.changed_records.append(after)
        if known.awaited_from(self.previous_list_id):
            self.still_awaited += 1

    def _correct(self, said: Said, known: Known) -> None:
        job = known.holdable
        if job is None:
            return
        line = said.ready.get(job.name_key, said.off)
        if line is not None and line.name_key == job.name_key and (values := corrections(job, line)):
            self.job_corrections.append((job.id, values))

    def _no_longer_ready(self, said: Said, known: Known) -> None:
        job, off = known.newest, said.off
        if job is None or off is None or (known.record is not None and known.record.status == off.status):
            return
        if job.is_reprint and off.status in CARD_EXISTS:
            return
        if job.state in _ON_THE_PRINTER:
            self.warnings[IntakeWarning.NOT_READY_UNDER_WAY] += 1
        elif job.state in HOLDABLE:
            reason = HoldReason.NO_LONGER_READY
            self.reasons[reason] += self._hold(job, known, reason, other_name=off.status)

    def _ready(self, said: Said, known: Known) -> None:
        job = known.newest
        names = known.names
        new_names = [name for name in said.ready if name not in names]
        if job is None:
            self._open(said, known, new_names)
        elif job.state in LIVE_STATES:
            self._join(said, known, job, new_names)
        elif new_names or known.ready_again(said):
            self._open(said, known, new_names)
        else:
            self._repeat(said.word, len(said.ready))

    def _repeat(self, example: Line, rows: int) -> None:
        self.repeated += rows
        _example(self.repeated_lines, example)

    # A job there is

    def _join(self, said: Said, known: Known, job: KnownJob, new_names: list[str]) -> None:
        """Bring what a list says to the live job of its NIK."""
        if job.state not in HOLDABLE:
            self._repeat(said.word, len(said.ready))
            self.warnings[IntakeWarning.OTHER_NAME_UNDER_WAY] += len(new_names)
            printed = job.state not in UNPRINTED_STATES
            self.warnings[IntakeWarning.READY_AGAIN] += printed and known.ready_again(said)
            return
        known_before = [line for name, line in said.ready.items() if name not in new_names]
        if known_before:
            self._repeat(known_before[0], len(known_before))
        self.held_rows += len(new_names)
        for name in new_names:
            reason = HoldReason.SAME_NIK_OTHER_NAME
            self.reasons[reason] += self._hold(job, known, reason, job.nik, said.ready[name].name)

    def _hold(
        self, job: KnownJob, known: Known, reason: HoldReason, other_nik: str = "", other_name: str = ""
    ) -> bool:
        """Hold a job there is for a fact not told before, and say whether it was new."""
        if known.was_told(reason, other_nik, other_name):
            return False
        self.hold(Fact(job.nik, job.id, reason, other_nik, other_name), job)
        return True

    def hold(self, fact: Fact, job: KnownJob | None = None, other_job_id: int | None = None) -> None:
        """Hold a job there is, or without ``job`` the one this list opens."""
        self.facts.setdefault(fact, other_job_id)
        if job is not None:
            (self.to_hold if job.state is JobState.WAITING else self.already_held).add(job.id)

    # A job this list opens

    def _open(self, said: Said, known: Known, new_names: list[str]) -> None:
        word = said.word
        self.new_jobs.append(word)
        if len(said.ready) > 1:
            self._rows[word.nik] = len(said.ready)
        if known.jobs or len(new_names) > 1:
            self._other_names(said, known, new_names)
        if not word.village_code:
            self._hold_new(Fact(word.nik, None, HoldReason.REGION_UNKNOWN))
        if said.off is not None:
            self._hold_new(Fact(word.nik, None, HoldReason.NO_LONGER_READY, "", said.off.status))
        earlier = known.newest
        if earlier is not None and (why := _after(earlier)):
            self._hold_new(Fact(word.nik, None, why, word.nik, earlier.name), earlier.id)

    def _other_names(self, said: Said, known: Known, new_names: list[str]) -> None:
        word = said.word
        others = [said.ready[name].name for name in new_names if name != word.name_key]
        earlier = known.newest
        if earlier is not None and word.name_key in new_names:
            others.append(earlier.name)
        reason = HoldReason.SAME_NIK_OTHER_NAME
        for other in others:
            self.hold(Fact(word.nik, None, reason, word.nik, other))
        self.reasons[reason] += len(new_names) - (0 if known.jobs else 1)

    def _hold_new(self, fact: Fact, other_job_id: int | None = None) -> None:
        self.hold(fact, None, other_job_id)
        self.reasons[fact.reason] += 1

    # When every NIK is judged

    def rows_of(self, nik: str) -> int:
        """Return how many rows of the list a new job stands for."""
        return self._rows.get(nik, 1)

    def held_niks(self) -> set[str]:
        """Return the NIKs whose new job is held."""
        return {fact.nik for fact in self.facts if fact.job_id is None}


def _after(earlier: KnownJob) -> HoldReason | None:
    """Return why a new job waits for a decision, given how the one before it ended."""
    if earlier.state is JobState.HANDED_OVER:
        return HoldReason.ALREADY_PRINTED
    return _WHY_CANCELLED.get(earlier.cancel_reason) if earlier.cancel_reason else None


_EXAMPLES = 20


def _example(lines: list[Line], line: Line) -> None:
    if len(lines) < _EXAMPLES:
        lines.append(line)
