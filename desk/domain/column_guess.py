"""Which column of a list holds what: told by its name, else by what its cells look like."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desk.domain.dates import read_date
from desk.domain.import_kinds import Field, Look
from desk.domain.nik import check_nik
from desk.domain.printing import Worded
from desk.domain.record_status import RecordStatus, read_status
from desk.domain.text import mark, search_key

_IN_BRACKETS = re.compile(r"\([^)]*\)")
_LONGEST_HEADING = 120
_MOST = 0.7
"""The share of filled cells that must look right; the rest may be mistakes."""


class Why(Worded):
    """How a column was found."""

    BY_PROFILE = ("by_profile", mark("column_why", "As in the saved profile"))
    BY_NAME = ("by_name", mark("column_why", "By its name"))
    BY_LOOK = ("by_look", mark("column_why", "By what stands in it"))
    BY_HAND = ("by_hand", mark("column_why", "Chosen by hand"))


@dataclass(frozen=True, slots=True)
class Found:
    """Where one field stands in the rows, and how that was found."""

    field: str
    column: int
    heading: str
    why: Why


def heading_key(heading: str) -> str:
    """Return the name of a column as it is compared: capitals alone, without what stands in brackets.

    >>> heading_key("N I K (16 digit)"), heading_key("Tempat, Tgl. Lahir")
    ('NIK', 'TEMPATTGLLAHIR')
    """
    text = heading[:_LONGEST_HEADING]
    bare = _IN_BRACKETS.sub(" ", text)
    return search_key(bare if bare.strip() else text).replace(" ", "")


def heading_keys(headings: Sequence[str]) -> tuple[str, ...]:
    """Return the names of columns as they are compared; a name seen before carries its count.

    >>> heading_keys(("Nama", "NIK", "NAMA"))
    ('NAMA', 'NIK', 'NAMA 2')
    """
    seen: Counter[str] = Counter()
    keys = []
    for heading in headings:
        key = heading_key(heading)
        seen[key] += 1
        keys.append(f"{key} {seen[key]}" if key and seen[key] > 1 else key)
    return tuple(keys)


def by_name(
    headings: Sequence[str], fields: Sequence[Field], profile: Mapping[str, str] | None = None
) -> dict[str, Found]:
    """Return the fields whose columns are named; what a profile calls them counts first."""
    places = {key: place for place, key in enumerate(heading_keys(headings)) if key}
    found: dict[str, Found] = {}
    taken: set[int] = set()
    for why, names_of in (
        (Why.BY_PROFILE, lambda field: ((profile or {}).get(field.code, ""),)),
        (Why.BY_NAME, lambda field: field.names.split()),
    ):
        for field in fields:
            column = next((places[name] for name in names_of(field) if name in places), None)
            if field.code not in found and column is not None and column not in taken:
                found[field.code] = Found(field.code, column, headings[column], why)
                taken.add(column)
    return found


def by_look(
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    fields: Sequence[Field],
    named: Mapping[str, Found],
) -> dict[str, Found]:
    """Return further fields, by the cells of the columns that no name tells."""
    taken = {each.column for each in named.values()}
    width = max((len(row) for row in rows), default=0)
    found: dict[str, Found] = {}
    for field in fields:
        if field.code in named or field.look not in _LOOKS or _told_otherwise(field, named):
            continue
        for column in range(width):
            cells = [row[column] for row in rows if column < len(row) and row[column].strip()]
            if column not in taken and looks_like(field.look, cells):
                heading = headings[column] if column < len(headings) else ""
                found[field.code] = Found(field.code, column, heading, Why.BY_LOOK)
                taken.add(column)
                break
    return found


def _told_otherwise(field: Field, named: Mapping[str, Found]) -> bool:
    """Whether another column says it already: the birth date alone, or with the place."""
    others = {"birth": "birth_date", "birth_date": "birth"}
    return others.get(field.code, "") in named


def looks_like(look: Look, cells: Sequence[str]) -> bool:
    """Whether most cells of a column look like one kind of thing."""
    test = _LOOKS.get(look)
    if test is None or not cells:
        return False
    return sum(map(test, cells)) >= _MOST * len(cells)


_PHONE = re.compile(r"(?:\+?62|0)8[\d\s().-]{7,14}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_NAME = re.compile(r"[^\W\d_][^\d_/:;@]{2,}")
_SEXES = frozenset(["L", "P", "LK", "PR", "LAKI", "PEREMPUAN", "LAKILAKI", "PRIA", "WANITA"])
_YES_NO = frozenset(("YA", "TIDAK", "Y", "T", "V", "X", "ADA", "TIDAKADA", "SUDAH", "BELUM")) | frozenset(
    ("LENGKAP", "BELUMLENGKAP", "TIDAKLENGKAP")
)
_PLACE_AND_DATE = re.compile(r"[^\W\d][^\d]*[,/ ]\s*(\d.*)")


def _is_nik(cell: str) -> bool:
    return check_nik(cell).flaw is None


def _is_family_card(cell: str) -> bool:
    check = check_nik(cell)
    return check.flaw is None and int(check.nik[6:8]) <= 31


def _is_place_and_date(cell: str) -> bool:
    match = _PLACE_AND_DATE.fullmatch(cell.strip())
    return match is not None and read_date(match[1]) is not None


def _words(allowed: frozenset[str]) -> Callable[[str], bool]:
    return lambda cell: heading_key(cell) in allowed


_LOOKS: Mapping[Look, Callable[[str], bool]] = {
    Look.NIK: _is_nik,
    Look.FAMILY_CARD: _is_family_card,
    Look.NAME: lambda cell: _NAME.fullmatch(cell.strip()) is not None,
    Look.DATE: lambda cell: read_date(cell) is not None,
    Look.PLACE_AND_DATE: _is_place_and_date,
    Look.SEX: _words(_SEXES),
    Look.PHONE: lambda cell: _PHONE.fullmatch(cell.strip()) is not None,
    Look.EMAIL: lambda cell: _EMAIL.fullmatch(cell.strip()) is not None,
    Look.YES_NO: _words(_YES_NO),
    Look.RECORD_STATUS: lambda cell: read_status(cell) is not RecordStatus.OTHER,
}
