"""The rows of one PRR list brought together by NIK, in a form that does not depend on their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from sys import intern

from desk.domain.intake import Family, IntakeWarning, Line, PersonKey
from desk.domain.printing import Worded
from desk.domain.prr_list import PrrRow, RejectedRow
from desk.domain.regions import District, Gazetteer, RegionDoubt, RegionUnknown
from desk.domain.text import search_key

_NAME, _PLACE, _ADDRESS, _STATUS = 200, 100, 300, 200
"""Letters the office's tables keep of each."""


class PrrLines:
    """Everything one list says, by NIK."""

    def __init__(self, places: Gazetteer) -> None:
        self._places = places
        self._codes: dict[tuple[str, str, str, str], tuple[str, str]] = {}
        self._first: dict[str, Line] = {}
        self._more: dict[str, list[Line]] = {}
        self.rows = 0
        self.rejected: list[RejectedRow] = []
        self.warnings: Counter[Worded] = Counter()
        self.families: dict[str, Family] = {}
        """By NIK, what the list says of families; most lists say nothing."""

    def add(self, row: PrrRow | RejectedRow) -> None:
        """Take the next row of the file."""
        self.rows += 1
        if isinstance(row, RejectedRow):
            self.rejected.append(row)
            return
        line = self._line(row)
        if row.family_card or row.mother:
            said = Family(row.family_card, row.mother[:_NAME])
            # The greater of two, so that the order of the rows cannot matter.
            self.families[row.nik] = max(said, self.families.get(row.nik, said))
        if self._first.setdefault(line.nik, line) is not line:
            self._more.setdefault(line.nik, []).append(line)
        if row.warnings:
            self.warnings.update(row.warnings)

    def niks(self) -> Iterator[str]:
        """Every NIK of the list once, in the order of the file."""
        return iter(self._first)

    def __len__(self) -> int:
        return len(self._first)

    def __contains__(self, nik: str) -> bool:
        return nik in self._first

    def said_of(self, nik: str) -> Said:
        """Return what the list says of one NIK it names."""
        first = self._first[nik]
        more = self._more.get(nik)
        if more is None:
            return _said_once(first)
        return _said((first, *more))

    def _line(self, row: PrrRow) -> Line:
        if (
            len(row.name) > _NAME
            or len(row.address) > _ADDRESS
            or len(row.birth_place) > _PLACE
            or len(row.status_raw) > _STATUS
        ):
            self.warnings[IntakeWarning.TEXT_CUT] += 1
        name = row.name[:_NAME]
        village_code, district_code = self._codes_of(row)
        return Line(
            row.nik,
            name,
            search_key(name),
            intern(row.birth_place[:_PLACE]),
            row.birth_date,
            row.sex,
            row.address[:_ADDRESS],
            intern(row.rt),
            intern(row.rw),
            village_code,
            district_code,
            row.status.code,
            intern(row.status_raw[:_STATUS]),
            row.recorded_on,
            row.sheet,
            row.row_number,
        )

    def _codes_of(self, row: PrrRow) -> tuple[str, str]:
        """Return the codes of kelurahan and kecamatan, "" for what cannot be told."""
        said = (row.village_text, row.district_text, row.village_code, row.district_code)
        found = self._codes.get(said)
        if found is None:
            found = self._codes[said] = _codes(self._places, said)
        return found


def _codes(places: Gazetteer, said: tuple[str, str, str, str]) -> tuple[str, str]:
    found = places.find(*said)
    if isinstance(found, RegionUnknown):
        if found.reason is not RegionDoubt.VILLAGE_UNKNOWN or not said[1]:
            return "", ""
        found = places.find("", said[1])
    if isinstance(found, District):
        return "", found.code
    return ("", "") if isinstance(found, RegionUnknown) else (found.code, found.district_code)


@dataclass(slots=True)
class Said:
    """What one list says of one NIK, all its rows together."""

    ready: dict[str, Line] = field(default_factory=dict)
    """The fullest Print Ready row for each name, by comparable name."""
    people: set[PersonKey] = field(default_factory=set)
    off: Line | None = None
    """The fullest row with another status."""
    off_rows: int = 0
    repeats: int = 0
    """Print Ready rows that only repeat a name."""
    repeat: Line | None = None
    """One of them."""

    @property
    def word(self) -> Line:
        """The row that is kept: Print Ready before any other status, then the newest recording."""
        if len(self.ready) == 1:
            return next(iter(self.ready.values()))
        if self.ready:
            return max(self.ready.values(), key=_fullness)
        if self.off is None:
            raise ValueError("no row")
        return self.off

    @property
    def recorded_on(self) -> date | None:
        """The newest day of recording among the Print Ready rows."""
        return max((line.recorded_on for line in self.ready.values() if line.recorded_on), default=None)


def person_key(line: Line) -> PersonKey | None:
    """Return what a person is compared by, None when name or birth date is missing."""
    return (line.name_key, line.birth_date) if line.name_key and line.birth_date else None


def _said_once(line: Line) -> Said:
    if not line.ready:
        return Said(off=line, off_rows=1)
    key = person_key(line)
    return Said({line.name_key: line}, {key} if key else set())


def _said(lines: Sequence[Line]) -> Said:
    said = Said()
    for line in sorted(lines, key=_fullness, reverse=True):
        if not line.ready:
            said.off = said.off or line
            said.off_rows += 1
            continue
        if said.ready.setdefault(line.name_key, line) is not line:
            said.repeats += 1
            said.repeat = said.repeat or line
        if key := person_key(line):
            said.people.add(key)
    return said


def _fullness(line: Line) -> tuple[bool, date, date, tuple[str, ...]]:
    """Order rows of one NIK by what they say and by nothing else, so that their order cannot matter."""
    return (
        bool(line.village_code),
        line.recorded_on or date.min,
        line.birth_date or date.min,
        tuple(str(part) for part in line[1:13]),
    )
