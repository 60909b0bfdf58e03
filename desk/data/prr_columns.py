"""Which column of a list holds what, told by what the columns are called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property

from desk.data.spreadsheet import Cell, cell_text
from desk.domain.column_guess import heading_keys
from desk.domain.import_kinds import FIELDS, ImportKind
from desk.domain.imports import ByHand, Profile
from desk.domain.text import search_key

_IN_BRACKETS = re.compile(r"\([^)]*\)")
_NUMBERS = re.compile(r"\(?-?(\d{1,3})\)?")
_FEWEST_NUMBERS = 3
_LONGEST_HEADING = 120

# What columns are called, without spaces and signs; of several names in one list the first here counts.
_ALIASES = {
    "number": ("NO", "NOMOR", "NOURUT", "NOMORURUT"),
    **{field.code: tuple(field.names.split()) for field in FIELDS[ImportKind.PRR]},
}
# One heading over two: "Tempat, Tgl Lahir" above "Tempat" and "Tanggal".
_UNDER_BIRTH = {
    "birth_place": ("TEMPAT", "TMPT"),
    "birth_date": ("TANGGAL", "TGL"),
}
_OVER_BIRTH = (*_ALIASES["birth"], "KELAHIRAN", "LAHIR")


@dataclass(frozen=True)
class Columns:
    """Where each piece stands in a row, -1 where the list does not have it."""

    nik: int
    name: int
    number: int = -1
    birth_place: int = -1
    birth_date: int = -1
    birth: int = -1
    sex: int = -1
    address: int = -1
    rt: int = -1
    rw: int = -1
    rt_rw: int = -1
    village: int = -1
    district: int = -1
    village_code: int = -1
    district_code: int = -1
    province_code: int = -1
    city_code: int = -1
    family_card: int = -1
    mother: int = -1
    status: int = -1
    recorded_on: int = -1

    @cached_property
    def width(self) -> int:
        """How many cells a row has that fills all columns."""
        return max(self.known | {self.number}) + 1

    @cached_property
    def known(self) -> frozenset[int]:
        """The places of all columns that say something about the person."""
        places = (getattr(self, field.name) for field in fields(self) if field.name != "number")
        return frozenset(place for place in places if place >= 0)


def _key(cell: Cell) -> str:
    text = cell_text(cell)[:_LONGEST_HEADING]
    bare = _IN_BRACKETS.sub(" ", text)
    return search_key(bare if bare.strip() else text).replace(" ", "")


def _places(keys: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, key in enumerate(keys):
        if key:
            places.setdefault(key, place)
    return places


def _found(*layers: Mapping[str, int]) -> dict[str, int]:
    """Return the place of every field named in one of the layers, the first layer before the second."""
    found: dict[str, int] = {}
    for field, aliases in _ALIASES.items():
        places = (layer[alias] for alias in aliases for layer in layers if alias in layer)
        if (place := next(places, None)) is not None:
            found[field] = place
    return found


def _columns(found: Mapping[str, int]) -> Columns | None:
    return Columns(**found) if {"nik", "name"} <= found.keys() else None


class SaidColumns:
    """What people said of the columns of PRR lists: saved profiles, or the columns of this very file."""

    def __init__(self, profiles: Iterable[Profile] = (), by_hand: ByHand | None = None) -> None:
        self._profiles = sorted(profiles, key=lambda each: -len(each.headings)) if by_hand is None else []
        self._by_hand = by_hand
        self.used = ""
        """Name of the profile that told the columns, empty while none did."""

    def without_headings(self) -> Columns | None:
        """Return the columns of a file that names none of them."""
        hand = self._by_hand
        return _columns(hand.columns) if hand is not None and not any(heading_keys(hand.headings)) else None

    def in_line(self, row: Sequence[Cell]) -> Columns | None:
        """Return the columns of a line that has the headings somebody spoke of, wherever they stand."""
        if not self._profiles and self._by_hand is None:
            return None
        places = _places(heading_keys([cell_text(cell) for cell in row]))
        if self._by_hand is not None:
            return _by_hand(self._by_hand, places)
        for profile in self._profiles:
            if profile.headings and all(key in places for key in profile.headings.values()):
                self.used = profile.name
                said = {code: places[key] for code, key in profile.headings.items()}
                free = {code: at for code, at in _found(places).items() if at not in said.values()}
                return _columns(free | said)
        return None


def _by_hand(hand: ByHand, places: Mapping[str, int]) -> Columns | None:
    keys = heading_keys(hand.headings)
    wanted = {code: keys[column] if column < len(keys) else "" for code, column in hand.columns.items()}
    named = {key for key in wanted.values() if key}
    if not named or not named <= places.keys():
        return None
    return _columns({code: places[key] if key else hand.columns[code] for code, key in wanted.items()})


def columns_in(row: Sequence[Cell]) -> Columns | None:
    """Return the columns named in one line, or None when it does not name NIK and name."""
    return _columns(_found(_places([_key(cell) for cell in row])))


def columns_in_two(upper: Sequence[Cell], lower: Sequence[Cell]) -> Columns | None:
    """Return the columns named in two lines together, or None when the lower one adds nothing to the upper.

    A heading over several columns stands in the first of them only, as merged cells do.
    """
    if any(_digits(cell) >= 6 for cell in lower):
        return None
    over, under = [_key(cell) for cell in upper], [_key(cell) for cell in lower]
    width = max(len(over), len(under))
    over += [""] * (width - len(over))
    under += [""] * (width - len(under))
    joined, heading = [], ""
    for above, below in zip(over, under, strict=True):
        heading = above or heading
        joined.append(heading + below if below else "")
    alone = _found(_places(over))
    found = _found(_places(joined), _places(under), _places(over)) | _birth_under(joined)
    if len(found) <= max(len(alone), len(_found(_places(under)))):
        return None
    return _columns(found)


def _birth_under(joined: Sequence[str]) -> dict[str, int]:
    places = _places(joined)
    return {
        field: places[over + under]
        for field, unders in _UNDER_BIRTH.items()
        for over in _OVER_BIRTH
        for under in unders
        if over + under in places
    }


def _digits(cell: Cell) -> int:
    return sum(sign.isdigit() for sign in cell_text(cell))


def numbers_columns(row: Sequence[Cell]) -> bool:
    """Whether a line only counts the columns: 1 2 3, or -1 -2 -3, which Excel makes of (1) (2) (3)."""
    matches = [_NUMBERS.fullmatch(text) for cell in row if (text := cell_text(cell).strip())]
    numbers = [int(match[1]) for match in matches if match]
    if len(numbers) < _FEWEST_NUMBERS or len(numbers) != len(matches):
        return False
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))
