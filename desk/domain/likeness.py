"""How likely two records under different NIKs are one person: the evidence and what it adds up to.

Every piece of evidence is in bits: how many times likelier (as a power of two) it is for one person than for
two. The sum against the odds of the pair is the method of Fellegi and Sunter (1969).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import log2
from typing import NamedTuple

from rapidfuzz.distance import OSA

from desk.domain.names import name_words
from desk.domain.printing import Worded
from desk.domain.text import mark

LIKELY = 0.5
"""From this score on a pair is shown as one person."""


class Reason(Worded):
    """What speaks for or against two records being one person."""

    SAME_NAME = ("same_name", mark("likeness", "The names are the same"))
    NAME_SPELLED_OTHERWISE = ("name_spelled_otherwise", mark("likeness", "The names are spelled differently"))
    NAME_MISTYPED = ("name_mistyped", mark("likeness", "The names differ by a few letters"))
    NAME_SHORTENED = ("name_shortened", mark("likeness", "A name is shortened to its first letter"))
    NAME_PART_MISSING = ("name_part_missing", mark("likeness", "One name has a part that the other lacks"))
    NAME_ORDER = ("name_order", mark("likeness", "The parts of the name stand in another order"))
    NAME_OTHER = ("name_other", mark("likeness", "A part of the name is another one"))
    SAME_BIRTH_DATE = ("same_birth_date", mark("likeness", "The birth dates are the same"))
    DAY_AND_MONTH_SWAPPED = (
        "day_and_month_swapped",
        mark("likeness", "Day and month of the birth dates are swapped"),
    )
    BIRTH_DATE_MISTYPED = ("birth_date_mistyped", mark("likeness", "The birth dates differ in one digit"))
    BIRTH_DATE_OTHER = ("birth_date_other", mark("likeness", "The birth dates are different"))
    BIRTH_DATE_MISSING = ("birth_date_missing", mark("likeness", "A birth date is not known"))
    SAME_BIRTH_PLACE = ("same_birth_place", mark("likeness", "The birth places are the same"))
    BIRTH_PLACE_OTHER = ("birth_place_other", mark("likeness", "The birth places are different"))
    SEX_OTHER = ("sex_other", mark("likeness", "The sexes are different"))
    SAME_MOTHER = ("same_mother", mark("likeness", "The mothers' names are the same"))
    MOTHER_OTHER = ("mother_other", mark("likeness", "The mothers' names are different"))
    SAME_FAMILY_CARD = ("same_family_card", mark("likeness", "The family card numbers are the same"))
    SAME_VILLAGE = ("same_village", mark("likeness", "Both live in the same kelurahan"))
    NIK_MISTYPED = ("nik_mistyped", mark("likeness", "The NIKs differ in one or two digits"))
    NIKS_IN_A_ROW = (
        "niks_in_a_row",
        mark("likeness", "The NIKs follow one another, as those of twins or siblings do"),
    )


class Person(NamedTuple):
    """One record as far as it tells who somebody is; what is not known is empty."""

    nik: str
    name: str
    birth_date: date | None = None
    sex: str = ""
    birth_place: str = ""
    village_code: str = ""
    mother: str = ""
    family_card: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason and its weight in bits; below zero it speaks against."""

    reason: Reason
    bits: float


@dataclass(frozen=True, slots=True)
class Likeness:
    """What speaks for and against, and the score from 0 to 1."""

    score: float
    evidence: tuple[Evidence, ...]

    @property
    def likely(self) -> bool:
        """Whether the pair is shown as one person."""
        return self.score >= LIKELY


_FEWEST = 2**15
_ONE_IN = 6.0
"""Bits: one in so many people stands under a second NIK."""
_INITIAL = 2.0
_BELIEVED = 256
"""People with other names, believed in before any are counted; else two records alone would prove nothing."""
_RAREST = 13.0
_MOSTLY_MISSING = 2.0
"""A name of which most is missing in the other one is rather another name."""
_LEFT_OUT = frozenset(("MUHAMAD", "SITI"))
_MOST_BY_NAME = 19.0
"""However long a name is, whole families and villages are named alike."""


class KnownNames:
    """How often each word of a name stands among the people of an office: a rare one in common says more."""

    def __init__(self, people: int = 0, often: Mapping[str, int] | None = None, sampled: int = 0) -> None:
        """Take the number of people, and how many of ``sampled`` ones bear each word."""
        self.odds = -(log2(max(people, _FEWEST)) + _ONE_IN)
        self._often = often or {}
        self._sampled = sampled + _BELIEVED

    def bits(self, word: str) -> float:
        """Return what it is worth that two names have a word in common."""
        if len(word) == 1:
            return _INITIAL
        return min(_RAREST, max(_INITIAL, log2(self._sampled / (self._often.get(word, 0) + 1))))

    @classmethod
    def among(cls, names: Iterable[str], people: int) -> KnownNames:
        """Count the words of a sample of names."""
        often: Counter[str] = Counter()
        sampled = 0
        for name in names:
            often.update(set(name_words(name)))
            sampled += 1
        return cls(people, often, sampled)


def likeness(one: Person, other: Person, known: KnownNames) -> Likeness:
    """Compare two records of different NIKs."""
    names = _of_names(one.name, other.name, known)
    evidence = (
        *names,
        *_of_dates(one.birth_date, other.birth_date),
        *_of_places(one, other),
        *_of_families(one, other, known, siblings=_may_be_siblings(one, other, names)),
        *_of_niks(one, other),
    )
    bits = known.odds + sum(each.bits for each in evidence)
    return Likeness(1.0 / (1.0 + 2.0 ** -max(-60.0, min(60.0, bits))), evidence)


class _Words(NamedTuple):
    """How the words of two names lie on each other."""

    agreeing: float
    shared: int
    mistyped: int
    initials: int
    left: tuple[str, ...]
    over: tuple[str, ...]
    crossed: bool
    first_missing: bool
    """Whether the name somebody is called by stands in one name only; many leave out MUHAMAD."""


def _of_names(one: str, other: str, known: KnownNames) -> tuple[Evidence, ...]:
    left, right = name_words(one), name_words(other)
    if not left or not right:
        return ()
    if left == right:
        reason = (
            Reason.SAME_NAME
            if one.strip().upper() == other.strip().upper()
            else Reason.NAME_SPELLED_OTHERWISE
        )
        return (Evidence(reason, _worth(left, known)),)
    if len(left) != len(right) and (found := _run_together(left, right, known)):
        return found
    return _told(_lay(left, right, known))


def _run_together(left: Sequence[str], right: Sequence[str], known: KnownNames) -> tuple[Evidence, ...]:
    """Compare names that differ in where a word ends."""
    one, other = "".join(left), "".join(right)
    allowed = max(len(one), len(other)) // 7
    apart = OSA.distance(one, other, score_cutoff=allowed)
    if apart > allowed:
        return ()
    worth = max(_worth(left, known), _worth(right, known)) - 0.5
    if not apart:
        return (Evidence(Reason.NAME_SPELLED_OTHERWISE, worth),)
    return Evidence(Reason.NAME_SPELLED_OTHERWISE, worth), Evidence(Reason.NAME_MISTYPED, -2.5 * apart)


def _told(laid: _Words) -> tuple[Evidence, ...]:
    found = []
    if laid.agreeing:
        found.append(Evidence(Reason.NAME_SPELLED_OTHERWISE, min(laid.agreeing, _MOST_BY_NAME)))
    if laid.mistyped:
        found.append(Evidence(Reason.NAME_MISTYPED, -0.5 * laid.mistyped))
    if laid.initials:
        found.append(Evidence(Reason.NAME_SHORTENED, -0.5 * laid.initials))
    if laid.crossed:
        found.append(Evidence(Reason.NAME_ORDER, -1.0))
    if laid.left and laid.over:
        found.append(Evidence(Reason.NAME_OTHER, -9.0 * min(len(laid.left), len(laid.over))))
    elif missing := laid.left or laid.over:
        bits = -2.0 * len(missing) - (4.0 if laid.first_missing else 0.0)
        if len(missing) > laid.shared:
            bits -= _MOSTLY_MISSING
        found.append(Evidence(Reason.NAME_PART_MISSING, bits))
    return tuple(found)


def _lay(left: Sequence[str], right: Sequence[str], known: KnownNames) -> _Words:
    """Lay the words of one name on those of the other, the likest first."""
    likest = sorted(
        (
            (worth, i, j)
            for i, a in enumerate(left)
            for j, b in enumerate(right)
            if (worth := words_agree(a, b))
        ),
        key=lambda each: (-each[0], abs(each[1] - each[2])),
    )
    taken_left: dict[int, int] = {}
    taken_right: set[int] = set()
    agreeing, mistyped, initials = 0.0, 0, 0
    for worth, i, j in likest:
        if i in taken_left or j in taken_right:
            continue
        taken_left[i] = j
        taken_right.add(j)
        shorter, longer = sorted((left[i], right[j]), key=len)
        if worth < 1.0:
            initials += len(shorter) == 1
            mistyped += len(shorter) > 1
        agreeing += worth * known.bits(longer)
    order = [taken_left[i] for i in sorted(taken_left)]
    return _Words(
        agreeing,
        len(taken_left),
        mistyped,
        initials,
        tuple(word for i, word in enumerate(left) if i not in taken_left),
        tuple(word for j, word in enumerate(right) if j not in taken_right),
        order != sorted(order),
        _is_called_by_another(left, taken_left) or _is_called_by_another(right, taken_right),
    )


def _is_called_by_another(words: Sequence[str], taken: Container[int]) -> bool:
    return 0 not in taken and words[0] not in _LEFT_OUT


@lru_cache(maxsize=262_144)
def words_agree(one: str, other: str) -> float:
    """Return how far two words agree, from 0 to 1: equal, an initial, or a few letters apart."""
    if one == other:
        return 1.0
    shorter, longer = sorted((len(one), len(other)))
    if shorter == 1:
        return 0.35 if one[0] == other[0] else 0.0
    allowed = 0 if longer < 4 else 1 if longer < 8 else 2
    apart = OSA.distance(one, other, score_cutoff=allowed)
    return 1.0 - apart / longer if apart <= allowed else 0.0


def names_agree(one: str, other: str) -> bool:
    """Whether two names may be one person's: spelled, shortened or ordered differently, but not another's.

    >>> names_agree("MOCH. RIDWAN", "Muhammad Ridwan"), names_agree("SITI AMINAH", "SITI RAHAYU")
    (True, False)
    """
    shorter, longer = sorted((name_words(one), name_words(other)), key=len)
    if not shorter:
        return True
    left = sum(not any(words_agree(word, each) for each in longer) for word in shorter)
    if left <= (len(shorter) > 2):
        return True
    joined = "".join(shorter), "".join(longer)
    return OSA.distance(*joined) <= max(map(len, joined)) // 7


def _worth(words: Sequence[str], known: KnownNames) -> float:
    return min(sum(map(known.bits, words)), _MOST_BY_NAME)


_DATED_BY_DEFAULT = frozenset(((1, 1), (1, 7), (31, 12), (17, 8)))
"""Days and months written where only the year is known."""


def _of_dates(one: date | None, other: date | None) -> tuple[Evidence, ...]:
    if one is None or other is None:
        return (Evidence(Reason.BIRTH_DATE_MISSING, 0.0),)
    if one == other:
        return (Evidence(Reason.SAME_BIRTH_DATE, 9.0 if (one.day, one.month) in _DATED_BY_DEFAULT else 14.0),)
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return (Evidence(Reason.DAY_AND_MONTH_SWAPPED, 11.0),)
    if OSA.distance(f"{one:%d%m%Y}", f"{other:%d%m%Y}", score_cutoff=1) <= 1:
        return (Evidence(Reason.BIRTH_DATE_MISTYPED, 8.0),)
    if (one.day, one.month) == (other.day, other.month) and abs(one.year - other.year) == 1:
        return (Evidence(Reason.BIRTH_DATE_MISTYPED, 8.0),)
    return (Evidence(Reason.BIRTH_DATE_OTHER, -11.0),)


def _of_places(one: Person, other: Person) -> tuple[Evidence, ...]:
    found = []
    if one.birth_place and other.birth_place:
        same = _same_words(one.birth_place, other.birth_place)
        found.append(
            Evidence(Reason.SAME_BIRTH_PLACE, 1.0) if same else Evidence(Reason.BIRTH_PLACE_OTHER, -3.0)
        )
    if one.village_code and one.village_code == other.village_code:
        found.append(Evidence(Reason.SAME_VILLAGE, 3.0))
    if one.sex and other.sex and one.sex != other.sex:
        found.append(Evidence(Reason.SEX_OTHER, -8.0))
    return tuple(found)


def _same_words(one: str, other: str) -> bool:
    left, right = name_words(one), name_words(other)
    return left == right or any(words_agree(a, b) for a in left for b in right)


def _may_be_siblings(one: Person, other: Person, names: Sequence[Evidence]) -> bool:
    """Whether a family in common speaks of two children of it rather than of one."""
    if one.sex and other.sex and one.sex != other.sex:
        return True
    unlike = (
        (Reason.NAME_OTHER, Reason.NAME_PART_MISSING)
        if _in_a_row(one.nik, other.nik)
        else (Reason.NAME_OTHER,)
    )
    return any(each.reason in unlike for each in names)


def _of_families(one: Person, other: Person, known: KnownNames, *, siblings: bool) -> tuple[Evidence, ...]:
    found = []
    if one.mother and other.mother:
        laid = _lay(name_words(one.mother), name_words(other.mother), known)
        same = bool(laid.agreeing) and not (laid.left and laid.over)
        worth = 0.0 if siblings else 8.0
        found.append(Evidence(Reason.SAME_MOTHER, worth) if same else Evidence(Reason.MOTHER_OTHER, -8.0))
    if one.family_card and one.family_card == other.family_card:
        found.append(Evidence(Reason.SAME_FAMILY_CARD, 0.0 if siblings else 5.0))
    return tuple(found)


_SERIAL_AT = 12
"""Digits of a NIK before its serial number: place and birth date (Perpres 25/2008 Art. 37)."""


def _of_niks(one: Person, other: Person) -> tuple[Evidence, ...]:
    a, b = one.nik, other.nik
    if a[:_SERIAL_AT] == b[:_SERIAL_AT]:
        return (Evidence(Reason.NIKS_IN_A_ROW, -9.0),) if _in_a_row(a, b) else ()
    apart = sum(x != y for x, y in zip(a, b, strict=True))
    return (Evidence(Reason.NIK_MISTYPED, 6.0),) if apart <= 2 and a[_SERIAL_AT:] == b[_SERIAL_AT:] else ()


def _in_a_row(one: str, other: str) -> bool:
    if one[:_SERIAL_AT] != other[:_SERIAL_AT]:
        return False
    return abs(int(one[_SERIAL_AT:]) - int(other[_SERIAL_AT:])) <= 2
