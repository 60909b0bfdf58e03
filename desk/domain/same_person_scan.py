"""Finds the records of one person under several NIKs among all people of an office, birth year by birth year.

Only records that could be one person are compared: born on the same day, also with day and month swapped, or
named alike and born on days that differ in one digit. Whose birth date is unknown is compared with nobody.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from desk.domain.likeness import KnownNames, Likeness, Person, likeness, words_agree
from desk.domain.names import name_words

_ALIKE = 0.7
"""Of names without a word in common, how much of the letters has to be the same."""


class Match(NamedTuple):
    """Two NIKs that look like one person; the smaller one first."""

    nik: str
    other_nik: str
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class _Read:
    """A record with its name taken apart once."""

    person: Person
    words: frozenset[str]
    letters: str


class SamePersonScan:
    """Takes all people once, in the order of their birth, and tells which of them look like one."""

    def __init__(self, known: KnownNames, only: frozenset[str] | None = None) -> None:
        """Compare everybody with everybody, or only those of ``only`` with everybody."""
        self._known = known
        self._only = only
        self._first = _FirstSeen()

    def year(self, people: Iterable[Person]) -> Iterator[Match]:
        """Yield the matches among the people born in one year."""
        by_day: dict[tuple[int, int], list[_Read]] = defaultdict(list)
        by_name: dict[frozenset[str], list[_Read]] = defaultdict(list)
        for person in people:
            born = person.birth_date
            spoken = name_words(person.name)
            if born is None or not spoken:
                continue
            words = frozenset(spoken)
            read = _Read(person, words, "".join(spoken))
            by_day[_whichever(born)].append(read)
            by_name[words].append(read)
            self._first.add(born, words, person.nik)
        for block in by_day.values():
            yield from self._judged(_candidates(*self._sides(block)))
        for block in by_name.values():
            yield from self._judged(_other_days(*self._sides(block)))

    def other_years(self, look_up: Callable[[Sequence[str]], Mapping[str, Person]]) -> Iterator[Match]:
        """Yield the matches among people named alike and born on one day of different years."""
        for niks in self._first.groups():
            if self._only is not None and self._only.isdisjoint(niks):
                continue
            people = look_up(niks)
            found = [people[nik] for nik in niks if nik in people]
            yield from self._judged(
                (a, b)
                for a, b in combinations(found, 2)
                if a.birth_date != b.birth_date and _one_digit_apart(a, b)
            )

    def _sides(self, block: Sequence[_Read]) -> tuple[int, Sequence[_Read]]:
        """Return how many of a block are compared with everybody behind them, and the block in that order."""
        if self._only is None:
            return len(block) - 1, block
        mine = [read for read in block if read.person.nik in self._only]
        if not mine:
            return 0, ()
        return len(mine), [*mine, *(read for read in block if read.person.nik not in self._only)]

    def _judged(self, pairs: Iterable[tuple[Person, Person]]) -> Iterator[Match]:
        for one, other in pairs:
            if one.nik == other.nik or (
                self._only is not None and one.nik not in self._only and other.nik not in self._only
            ):
                continue
            found = likeness(one, other, self._known)
            if found.likely:
                yield Match(min(one.nik, other.nik), max(one.nik, other.nik), found)


def _whichever(born: date) -> tuple[int, int]:
    """Return day and month, the same ones when they are swapped."""
    return (born.day, born.month) if born.day < born.month else (born.month, born.day)


def _candidates(mine: int, block: Sequence[_Read]) -> Iterator[tuple[Person, Person]]:
    letters = [each.letters for each in block] if mine else []
    for place, one in enumerate(block[:mine], 1):
        words = one.words
        fitting = {
            at
            for at, other in enumerate(block[place:])
            if (shared := words & other.words)
            and _words_fit(words - shared, other.words - shared, len(shared))
        }
        alike = process.extract(
            one.letters,
            letters[place:],
            scorer=OSA.normalized_similarity,
            score_cutoff=_ALIKE,
            limit=None,
        )
        for at in fitting.union(found[2] for found in alike):
            yield one.person, block[place + at].person


def _words_fit(left: frozenset[str], over: frozenset[str], shared: int) -> bool:
    """Whether names with some words in common may be one, by the words that only one of them has."""
    if not left or not over or shared > 1:
        return True
    return any(words_agree(a, b) for a in left for b in over)


def _other_days(mine: int, block: Sequence[_Read]) -> Iterator[tuple[Person, Person]]:
    people = [each.person for each in block]
    pairs = ((one, other) for place, one in enumerate(people[:mine], 1) for other in people[place:])
    for one, other in pairs:
        a, b = one.birth_date, other.birth_date
        if a and b and _whichever(a) != _whichever(b) and _one_digit_apart(one, other):
            yield one, other


def _one_digit_apart(one: Person, other: Person) -> bool:
    a, b = one.birth_date, other.birth_date
    if a is None or b is None:
        return False
    if (a.day, a.month) == (b.day, b.month) and abs(a.year - b.year) == 1:
        return True
    return OSA.distance(f"{a:%d%m%Y}", f"{b:%d%m%Y}", score_cutoff=1) <= 1


class _FirstSeen:
    """Remembers of a million people in a few megabytes who is named alike and born on one day of a year."""

    def __init__(self) -> None:
        self._keys = array("q")
        self._niks = array("q")

    def add(self, born: date, words: frozenset[str], nik: str) -> None:
        self._keys.append(hash((born.day, born.month, words)))
        self._niks.append(int(nik))

    def groups(self) -> Iterator[list[str]]:
        """Yield the NIKs of each group of two and more."""
        keys, niks = self._keys, self._niks
        order = sorted(range(len(keys)), key=keys.__getitem__)
        group: list[int] = []
        for place in order:
            if group and keys[group[0]] != keys[place]:
                if len(group) > 1:
                    yield [f"{niks[each]:016d}" for each in group]
                group = []
            group.append(place)
        if len(group) > 1:
            yield [f"{niks[each]:016d}" for each in group]
