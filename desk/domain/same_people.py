"""One person under several NIKs: same comparable name and birth date, in the list or in the office."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import merge
from itertools import combinations, islice
from typing import TypeVar

from desk.domain.intake import Fact, IntakeWarning, PersonKey
from desk.domain.known_nik import HOLDABLE, Known, KnownJob
from desk.domain.printing import LIVE_STATES, HoldReason
from desk.domain.prr_lines import PrrLines
from desk.domain.reconciliation import Findings

_REASON = HoldReason.SAME_PERSON_OTHER_NIK
_SHOWN_TO_EACH_OTHER = 12
"""NIKs; in a larger group each is held against one of them, or a thousand would need a million holds."""


T = TypeVar("T", str, PersonKey, tuple[PersonKey, set[str]])
_SORTED_AT_ONCE = 2_000


class SamePeople:
    """Finds the NIKs that look like one person; a pair that both stood here before was judged then."""

    def __init__(self) -> None:
        self._first: dict[PersonKey, str] = {}
        self._groups: dict[PersonKey, set[str]] = {}
        self._fresh: set[PersonKey] = set()

    def note(self, nik: str, people: Iterable[PersonKey], known: Known | None) -> None:
        """Add the people a list names under one NIK; without ``known`` all of them are new there."""
        for key in people:
            self._add(key, nik)
            if known is None or not known.knows_person(key):
                self._fresh.add(key)

    def to_look_up(self) -> Iterator[PersonKey]:
        """Give the people new under their NIK, in an order of their own."""
        return _in_order(self._fresh)

    def found_in_office(self, key: PersonKey, nik: str) -> None:
        """Add a NIK under which the office knows a person."""
        self._add(key, nik)

    def _add(self, key: PersonKey, nik: str) -> None:
        first = self._first.setdefault(key, nik)
        if first != nik:
            self._groups.setdefault(key, {first}).add(nik)

    def niks(self) -> Iterator[str]:
        """Give every NIK that shares a person with another."""
        return _in_order({nik for _, group in self._shared() for nik in group})

    def _shared(self) -> Iterator[tuple[PersonKey, set[str]]]:
        return ((key, group) for key, group in self._groups.items() if key in self._fresh)

    def judge(self, findings: Findings, lines: PrrLines, known: Mapping[str, Known]) -> None:
        """Hold every job of a person found under several NIKs; ``known`` has all of ``niks()``."""
        opening = {line.nik for line in findings.new_jobs}
        for key, group in _in_order(self._shared()):
            members = [
                _Member(nik, known.get(nik, Known()), key, lines, opens=nik in opening)
                for nik in sorted(group)
            ]
            _judge_group(findings, [member for member in members if member.takes_part])


def _in_order(keys: Iterable[T]) -> Iterator[T]:
    """Sort piece by piece: nothing else in the program runs while Python sorts, and a list is long."""
    rest = iter(keys)
    return merge(*iter(lambda: sorted(islice(rest, _SORTED_AT_ONCE)), []))


class _Member:
    """One NIK of a group."""

    def __init__(self, nik: str, known: Known, key: PersonKey, lines: PrrLines, *, opens: bool) -> None:
        self.nik = nik
        self.opens = opens
        self.known = known
        said = lines.said_of(nik) if nik in lines else None
        # A NIK this list calls not ready collides with nobody, whatever an earlier list said of it.
        self.takes_part = (opens or bool(known.jobs)) and (said is None or bool(said.ready))
        self.fresh = opens or (said is not None and key in said.people and not known.knows_person(key))
        line = said.ready.get(key[0]) if said is not None else None
        record = line or known.record
        job = known.newest
        self.name = record.name if record is not None else job.name if job is not None else ""

    @property
    def job(self) -> KnownJob | None:
        """The job there is, unless this list opens a newer one."""
        return None if self.opens else self.known.newest

    def was_told_of(self, other: _Member) -> bool:
        """Whether this NIK was held for the other before; a new job is, unless that was let pass."""
        if self.opens:
            return self.known.was_released(_REASON, other.nik, "")
        return self.known.was_told(_REASON, other.nik, "")


def _judge_group(findings: Findings, members: Sequence[_Member]) -> None:
    fresh = [member for member in members if member.fresh]
    held = 0
    for one, other in _pairs(members, fresh):
        held += _hold(findings, one, other)
        held += _hold(findings, other, one)
    if held:
        findings.reasons[_REASON] += max(1, len(fresh) - (len(fresh) == len(members)))


def _pairs(members: Sequence[_Member], fresh: Sequence[_Member]) -> Iterator[tuple[_Member, _Member]]:
    if len(members) <= _SHOWN_TO_EACH_OTHER:
        yield from ((a, b) for a, b in combinations(members, 2) if a.fresh or b.fresh)
        return
    middle = next((member for member in members if not member.fresh), members[0])
    yield from ((member, middle) for member in fresh if member is not middle)


def _hold(findings: Findings, one: _Member, other: _Member) -> bool:
    """Hold the job of ``one`` because of ``other``, and say whether that is possible and new."""
    if one.was_told_of(other):
        return False
    job = one.job
    if job is not None and job.state not in HOLDABLE:
        findings.warnings[IntakeWarning.SAME_PERSON_UNDER_WAY] += job.state in LIVE_STATES
        return False
    other_job = other.job
    findings.hold(
        Fact(one.nik, job.id if job is not None else None, _REASON, other.nik, other.name),
        job,
        other_job.id if other_job is not None else None,
    )
    return True
