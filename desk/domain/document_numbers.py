"""The numbers that stand on population documents: their shape, and the date and sequence inside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.domain.printing import Worded
from desk.domain.text import mark


class NumberKind(Worded):
    """Which document a number stands on."""

    NIK = ("nik", mark("number_kind", "NIK"))
    KK = ("kk", mark("number_kind", "KK number"))
    BIRTH = ("birth", mark("number_kind", "Akta kelahiran number"))
    DEATH = ("death", mark("number_kind", "Akta kematian number"))
    MARRIAGE = ("marriage", mark("number_kind", "Akta perkawinan number"))
    DIVORCE = ("divorce", mark("number_kind", "Akta perceraian number"))
    MOVE = ("move", mark("number_kind", "SKPWNI number"))
    MOVE_ABROAD = ("move_abroad", mark("number_kind", "SKPLN number"))


NUMBER_KINDS: Mapping[str, NumberKind] = {kind.code: kind for kind in NumberKind}

_AKTA = r"(?P<region>\d{{4}})-{letters}-(?P<day>\d{{8}})-(?P<sequence>\d{{4}})"
_MOVE = r"{letters}/(?P<region>\d{{4}})/(?P<day>\d{{8}})/(?P<sequence>\d{{4}})"
_SHAPES: Mapping[NumberKind, re.Pattern[str]] = {
    NumberKind.NIK: re.compile(r"\d{16}"),
    NumberKind.KK: re.compile(r"(?P<region>\d{4})\d{2}(?P<short_day>\d{6})(?P<sequence>\d{4})"),
    NumberKind.BIRTH: re.compile(_AKTA.format(letters="L[UT]")),
    NumberKind.DEATH: re.compile(_AKTA.format(letters="KM")),
    NumberKind.MARRIAGE: re.compile(_AKTA.format(letters="KW")),
    NumberKind.DIVORCE: re.compile(_AKTA.format(letters="CR")),
    NumberKind.MOVE: re.compile(_MOVE.format(letters="SKPWNI")),
    NumberKind.MOVE_ABROAD: re.compile(_MOVE.format(letters="SKPLN")),
}


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """A number with what it says of itself; region and day are empty where the kind carries none."""

    kind: NumberKind
    text: str
    region: str
    registered_on: date | None
    sequence: str


def cleaned(text: str) -> str:
    """Return a number as it is compared: capitals, no spaces; people type spaces after slashes."""
    return re.sub(r"\s+", "", text).upper()


def read_number(text: str, kind: NumberKind) -> DocumentNumber | None:
    """Return what a number says, None when it does not have the shape of its kind.

    An older akta (``2075/K/2004``) has no fixed shape; it is kept as written and says nothing of itself.
    """
    number = cleaned(text)
    found = _SHAPES[kind].fullmatch(number)
    if found is None:
        return None
    parts = found.groupdict()
    day, short = parts.get("day"), parts.get("short_day")
    registered = _day(day[:2], day[2:4], day[4:]) if day else None
    if short:
        registered = _day(short[:2], short[2:4], f"20{short[4:]}")
    if day and registered is None:
        return None
    return DocumentNumber(kind, number, parts.get("region") or "", registered, parts.get("sequence") or "")


def following(text: str) -> str:
    """Return the number after one whose last digits are its sequence, empty when none can follow."""
    number = cleaned(text)
    found = re.search(r"\d{4}$", number)
    if found is None or found[0] == "9999":
        return ""
    return f"{number[:-4]}{int(found[0]) + 1:04d}"


def kinds_in(text: str) -> tuple[DocumentNumber, ...]:
    """Return every number that stands in a text, a NIK and a KK number not told apart."""
    found: list[DocumentNumber] = []
    for kind, shape in _SHAPES.items():
        if kind is NumberKind.KK:
            continue
        loose = re.compile(rf"(?<![A-Z0-9]){shape.pattern}(?![A-Z0-9])")
        for match in loose.finditer(re.sub(r"\s*([/-])\s*", r"\1", text.upper())):
            number = read_number(match[0], kind)
            if number is not None:
                found.append(number)
    return tuple(found)


def _day(day: str, month: str, year: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
