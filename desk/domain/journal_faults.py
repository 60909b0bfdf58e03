"""Goes along the chain of the journal and says which entry was changed, removed, inserted or moved."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desk.domain.journal_chain import follow, told
from desk.domain.printing import Worded
from desk.domain.text import mark

LOOKED_INTO = 24
"""So many broken entries are compared with each other, to tell moved ones from changed ones."""

Place = tuple[int, str]
"""Number and hash of an entry that is trusted, and which the next one follows."""


class FaultKind(Worded):
    """What happened to an entry."""

    CHANGED = ("changed", mark("journal_fault", "changed, or the entry before it was"))
    REMOVED = ("removed", mark("journal_fault", "removed"))
    INSERTED = ("inserted", mark("journal_fault", "inserted"))
    MOVED = ("moved", mark("journal_fault", "put in another place"))
    CUT_UNTOLD = ("cut_untold", mark("journal_fault", "destroyed without an entry that says so"))
    UNSEALED = ("unsealed", mark("journal_fault", "not the one the closed day was sealed with"))
    HEADLESS = ("headless", mark("journal_fault", "without the row that says where the journal ends"))


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as the database keeps it: the moment as a stamp, the facts as text."""

    number: int
    at: str
    staff_id: int | None
    workstation: str
    action: str
    subject: str
    reason: str
    facts: str
    hash: str


@dataclass(frozen=True, slots=True)
class Fault:
    """An entry, or the entries from ``number`` to ``last``, and what happened to them.

    ``line`` is what stands there now, None where nothing does. A moved entry ``was`` under another number.
    """

    kind: FaultKind
    number: int
    last: int
    line: Line | None = None
    was: int = 0


def faults(
    lines: Iterable[Sequence[Any]], start: Place, head: Place, gapless_from: int = 1
) -> Iterator[Fault]:
    """Yield what is wrong between ``start`` and the ``head`` of the journal, in order, moved entries last.

    ``lines`` are the columns of ``Line``, by number. Before ``gapless_from`` numbers may be missing: an
    earlier program left some out.
    """
    walk = _Walk(start, gapless_from)
    for line in lines:
        if line[0] <= head[0]:
            yield from walk.step(line)
        elif walk.shift <= 0:
            inserted = Line(*line)
            yield Fault(FaultKind.INSERTED, inserted.number, inserted.number, inserted)
    yield from walk.explained()
    if walk.number < head[0]:
        yield Fault(FaultKind.REMOVED, walk.number + 1, head[0])
    elif walk.before != head[1] and not walk.broken and not walk.shift:
        newest = Line(*walk.newest) if walk.newest else None
        yield Fault(FaultKind.CHANGED, head[0], head[0], newest)


class _Walk:
    """Where a walk along the chain stands, and the entries that did not fit."""

    def __init__(self, start: Place, gapless_from: int) -> None:
        self.number, self.before = start
        self.broken: list[tuple[Line, str]] = []
        self.newest: Sequence[Any] = ()
        self.shift = 0
        self._gapless_from = gapless_from
        self._second = start[1]
        self._doubt: tuple[int, Line] | None = None

    def step(self, raw: Sequence[Any]) -> Iterator[Fault]:
        """Take the next entry."""
        number: int = raw[0]
        fits = follow(self.before, *raw[:8]) == raw[8]
        if not fits or number != self.number + 1:
            yield from self._doubtful(Line(*raw), fits=fits)
        self._second = self.before
        self.number, self.before, self.newest = number, raw[8], raw

    def _doubtful(self, line: Line, *, fits: bool) -> Iterator[Fault]:
        first = max(self.number + 1, self._gapless_from)
        if first < line.number:
            yield Fault(FaultKind.REMOVED, first, line.number - 1)
        elif not fits and not _fits(self.before, line, line.number):
            yield from self._misfit(line)

    def _misfit(self, line: Line) -> Iterator[Fault]:
        """Take an entry that does not follow the one before; all after it may have moved by one."""
        shift = self._moved_by(line)
        if shift and shift == self.shift:
            return
        if self._doubt is not None and shift and self._doubt[0] == shift:
            self.shift, began = shift, self._doubt[1]
            self.broken = [each for each in self.broken if abs(each[0].number - began.number) > 1]
            yield Fault(
                FaultKind.INSERTED if shift > 0 else FaultKind.REMOVED, began.number - 1, began.number - 1
            )
            return
        self._doubt = (shift, line)
        if len(self.broken) < LOOKED_INTO:
            self.broken.append((line, self.before))
        else:
            yield Fault(FaultKind.CHANGED, line.number, line.number, line)

    def _moved_by(self, line: Line) -> int:
        for shift in (1, -1):
            for before in (self.before, self._second):
                if _fits(before, line, line.number - shift):
                    return shift
        return 0

    def explained(self) -> Iterator[Fault]:
        """Tell the moved ones from the changed ones, and leave out what only follows a moved one."""
        numbers = {line.number for line, _ in self.broken}
        hashes = {line.hash for line, _ in self.broken} | {before for _, before in self.broken}
        for line, _ in self.broken:
            place = next((n for n in numbers for before in hashes if _fits(before, line, n)), None)
            if place is None:
                yield Fault(FaultKind.CHANGED, line.number, line.number, line)
            elif place != line.number:
                yield Fault(FaultKind.MOVED, line.number, line.number, line, place)


def _fits(before: str, line: Line, number: int) -> bool:
    """Return whether an entry, under some number, follows a hash; facts are read anew, as JSON."""
    try:
        facts = told(json.loads(line.facts))
    except ValueError:
        return False
    rest = (line.at, line.staff_id, line.workstation, line.action, line.subject, line.reason)
    return follow(before, number, *rest, facts) == line.hash
