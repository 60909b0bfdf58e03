"""Numbers of people shown whole: for what reason, which ones a row holds, and what the journal calls them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace

from desk.domain.applications import Application
from desk.domain.complaints import Complaint
from desk.domain.post import Parcel
from desk.domain.printing import PrintJob, Worded
from desk.domain.replies import ReplyRow
from desk.domain.text import mark

MOST_PEOPLE = 4
"""More at once are many, which is another deed than a look at one person."""
_DEEPEST = 5


class Number(Worded):
    """The numbers of a person that are masked wherever they are not asked for."""

    NIK = ("nik", mark("whole", "NIK"))
    KK = ("kk", mark("whole", "KK number"))
    PHONE = ("phone", mark("whole", "Phone"))


class Why(Worded):
    """What somebody needs whole numbers for."""

    COMPARE = ("compare", mark("whole", "To compare with a document"))
    CENTRE = ("centre", mark("whole", "To enter or look up in SIAK"))
    CALL = ("call", mark("whole", "To reach the citizen"))
    TELL_APART = ("tell_apart", mark("whole", "To tell two people apart"))
    OTHER = ("other", mark("whole", "Another reason, in words"))


@dataclass(frozen=True, slots=True)
class Whole:
    """One number of somebody, and under which names the journal knows what it belongs to."""

    number: Number
    value: str
    name: str
    subjects: tuple[str, ...]


_FIELDS = {
    "nik": Number.NIK,
    "other_nik": Number.NIK,
    "kk_number": Number.KK,
    "family_card": Number.KK,
    "phone": Number.PHONE,
}
_PERSON = "person:"
_NAMED = {"other_nik": "other_name"}


def numbers_in(row: object) -> tuple[Whole, ...]:
    """Return the whole numbers of the people a row of a list is about, each once."""
    found: dict[str, Whole] = {}
    for whole in _numbers(row, "", "", _DEEPEST):
        before = found.setdefault(whole.value, whole)
        found[whole.value] = replace(before, subjects=_merged(before.subjects, whole.subjects))
    return tuple(found.values())


def people_of(numbers: tuple[Whole, ...]) -> int:
    """Return of how many people these are the NIKs; somebody known by a telephone number counts as one."""
    return max(1, sum(each.number is Number.NIK for each in numbers)) if numbers else 0


def _numbers(row: object, name: str, subject: str, deeper: int) -> Iterator[Whole]:
    if isinstance(row, tuple | list):
        for each in row if deeper else ():
            yield from _numbers(each, name, subject, deeper - 1)
        return
    if not is_dataclass(row) or isinstance(row, type):
        return
    name = str(getattr(row, "name", "") or getattr(row, "holder", "") or name)
    subject = _subject(row) or subject
    held = [(each.name, getattr(row, each.name)) for each in fields(row)]
    for field, value in held:
        if isinstance(value, str) and value and field in _FIELDS:
            whose = str(getattr(row, _NAMED[field], "")) if field in _NAMED else name
            yield Whole(_FIELDS[field], value, whose, (subject or _person(row, value),))
    for _, value in held if deeper else ():
        yield from _numbers(value, name, subject, deeper - 1)


def _merged(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Return all names of what a number belongs to; a record's own name makes that of the person needless."""
    both = tuple(dict.fromkeys((*one, *other)))
    return tuple(each for each in both if not each.startswith(_PERSON)) or both


def _subject(row: object) -> str:
    """Return under which name the journal knows a row, or nothing."""
    match row:
        case PrintJob(id=number):
            return f"job:{number}"
        case Application(id=number):
            return f"application:{number}"
        case Complaint(id=number):
            return f"complaint:{number}"
        case Parcel(number=number):
            return f"parcel:{number}"
    for field in ("application_id", "job_id"):
        known = getattr(row, field, None)
        if isinstance(known, int):
            return f"{field.removesuffix('_id')}:{known}"
    return ""


def _person(row: object, value: str) -> str:
    """Return the subject of somebody without a record of an id: the NIK, masked for every reader."""
    if isinstance(row, ReplyRow):  # of a stranger, of whom there is nothing but a number
        return f"reply:{row.id}"
    return f"{_PERSON}{getattr(row, 'nik', '') or value}"


def words_of(why: Why, typed: str, say_why: str) -> str:
    """Return the reason as the journal keeps it: the words of the choice, and what was typed behind them."""
    typed = " ".join(typed.split())
    if why is Why.OTHER:
        return typed
    return f"{say_why}: {typed}" if typed else say_why
