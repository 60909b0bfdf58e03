"""Any list with one line of headings or none, read row by row: its columns and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import NamedTuple

from desk.data.prr_cells import text_of
from desk.data.prr_columns import Columns
from desk.data.prr_layout import Place, family_place, holds_sixteen_digits
from desk.data.spreadsheet import Cell, Sheet, cell_text
from desk.domain.column_guess import Found, Why, by_look, by_name, heading_keys, looks_like
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.import_kinds import Field, Look
from desk.domain.imports import ByHand

_HEADING_WITHIN = 40
"""Lines; titles, kop and signatures above a table are fewer."""
_LOOKED_AT = 200
_FEWEST_NAMED = 2
_NEARLY = 0.6
"""The share of its columns a line of headings may leave without a name."""
_TOTAL = re.compile(r"(GRAND |SUB ?)?(JUMLAH|TOTAL)\b", re.IGNORECASE)
_SIGNATURE = re.compile(r"\s*NIP\b", re.IGNORECASE)

Line = tuple[int, Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a list: where it stands, and each field's cell as the file holds it."""

    sheet: str
    row_number: int
    cells: Mapping[str, Cell]
    titles: tuple[str, ...]
    """What stands above the table on its sheet, one line each."""
    raw: tuple[str, ...]
    headings: tuple[str, ...]

    def text(self, code: str) -> str:
        """Return one field as one line of text, "" where the row says nothing."""
        return text_of(cell_text(self.cells.get(code, "")))

    def cell(self, code: str) -> Cell:
        """Return one field as it stands in the file."""
        return self.cells.get(code, "")


@dataclass(frozen=True, slots=True)
class _Table:
    """One sheet with its columns found, and the lines below its headings."""

    sheet: str
    titles: tuple[str, ...]
    headings: tuple[str, ...]
    columns: Mapping[str, Found]
    lines: Iterator[Line] = field(compare=False)


class _Told(NamedTuple):
    """Where the headings of a sheet stand, -1 for nowhere, what they are, and what each column holds."""

    at: int
    headings: tuple[str, ...]
    columns: Mapping[str, Found]


class ImportTable:
    """Reads the sheets of one file as a list with given fields.

    A sheet without headings of its own has those of the sheet before; one that has neither and whose cells
    tell nothing either is no list.
    """

    def __init__(
        self,
        sheets: Iterable[Sheet],
        file_name: str,
        fields: Sequence[Field],
        profile: Mapping[str, str] | None = None,
        by_hand: ByHand | None = None,
        *,
        lenient: bool = False,
    ) -> None:
        """Read with the headings a saved profile gives the fields, or with columns chosen by hand.

        A ``lenient`` reading takes what looks like a table although needed columns are not found, so that a
        person can say which they are.
        """
        self._sheets = sheets
        self._file_name = file_name
        self._fields = fields
        self._profile = profile
        self._by_hand = by_hand
        self._lenient = lenient
        self.columns: Mapping[str, Found] = {}
        self.headings: tuple[str, ...] = ()

    def rows(self) -> Iterator[TableRow]:
        """Yield every row of every sheet that says anything.

        Raises:
            FileUnreadable: no sheet has the columns that this kind of list needs.
        """
        seen = False
        for sheet in self._sheets:
            table = self._table(sheet)
            if table is None:
                continue
            if not seen:
                self.columns, self.headings = table.columns, table.headings
            seen = True
            yield from _rows(table)
        if not seen:
            raise FileUnreadable.because(self._file_name, FileFlaw.NO_HEADER)

    def _table(self, sheet: Sheet) -> _Table | None:
        lines = iter(sheet.rows)
        first = list(islice(lines, _HEADING_WITHIN + _LOOKED_AT))
        texts = [_texts(row) for _, row in first]
        told = self._told(texts) if self._by_hand is None else self._chosen(texts, self._by_hand)
        if told is None or not (self._lenient or self._has_needed(told)):
            return None
        titles = tuple(line for row in texts[: max(0, told.at)] if (line := " ".join(filter(None, row))))
        below = chain(first[told.at + 1 :], lines)
        return _Table(sheet.name, titles, told.headings, told.columns, below)

    def _has_needed(self, told: _Told) -> bool:
        return all(each.code in told.columns for each in self._fields if each.needed)

    def _told(self, texts: Sequence[tuple[str, ...]]) -> _Told | None:
        """Return the columns as their names and cells tell them."""
        at, named = self._heading(texts)
        if at < 0 and self.columns:
            return _Told(-1, self.headings, self.columns)
        headings = texts[at] if at >= 0 else ()
        samples = texts[at + 1 : at + 1 + _LOOKED_AT]
        found = named | by_look(headings, samples, self._fields, named)
        if at < 0:
            at = _unknown_heading(texts, [each.column for each in found.values()])
            if at < 0 and self._lenient:
                at = _fullest_without_digits(texts)
            headings = texts[at] if at >= 0 else ()
            found = {code: replace(each, heading=_at(headings, each.column)) for code, each in found.items()}
        if self._lenient and max(map(_filled, texts), default=0) < _FEWEST_NAMED:
            return None
        return _Told(at, headings, found)

    def _chosen(self, texts: Sequence[tuple[str, ...]], by_hand: ByHand) -> _Told | None:
        """Return the columns a person chose, wherever this sheet has them."""
        keys = heading_keys(by_hand.headings)
        wanted = {code: _at(keys, column) for code, column in by_hand.columns.items()}
        named = {key for key in wanted.values() if key}
        for at, row in enumerate(texts[:_HEADING_WITHIN]):
            places = {key: place for place, key in enumerate(heading_keys(row)) if key}
            if named and named <= places.keys():
                columns = {
                    code: places[wanted[code]] if wanted[code] else column
                    for code, column in by_hand.columns.items()
                }
                return _Told(at, row, _by_hand(columns, row))
        columns = dict(by_hand.columns)
        if named and not self._could_go_on(texts, columns):
            return None
        return _Told(-1, by_hand.headings, _by_hand(columns, by_hand.headings))

    def _could_go_on(self, texts: Sequence[tuple[str, ...]], columns: Mapping[str, int]) -> bool:
        """Whether a sheet without these headings still has what the columns hold."""
        looks = {each.code: each.look for each in self._fields if each.needed and each.look is not Look.ANY}
        told = [code for code in looks if code in columns]
        return bool(told) and all(
            looks_like(looks[code], [row[columns[code]] for row in texts if _at(row, columns[code])])
            for code in told
        )

    def _heading(self, texts: Sequence[tuple[str, ...]]) -> tuple[int, dict[str, Found]]:
        """Return which of the first lines names the most fields, and the fields it names."""
        best: tuple[int, dict[str, Found]] = (-1, {})
        for at, row in enumerate(texts[:_HEADING_WITHIN]):
            if holds_sixteen_digits(row):
                continue  # a line with a NIK in it is a person, whatever words stand beside it
            named = by_name(row, self._fields, self._profile)
            if len(named) > max(len(best[1]), _FEWEST_NAMED - 1):
                best = (at, named)
        return best


def _by_hand(columns: Mapping[str, int], headings: Sequence[str]) -> dict[str, Found]:
    return {code: Found(code, column, _at(headings, column), Why.BY_HAND) for code, column in columns.items()}


def _unknown_heading(texts: Sequence[Sequence[str]], places: Sequence[int]) -> int:
    """Return which line names the columns with words nobody knows: the first full line without a digit."""
    for at, row in enumerate(texts[:_HEADING_WITHIN]):
        if places and all(_at(row, place) for place in places):
            return -1 if _has_digit(row) else at
    return -1


def _fullest_without_digits(texts: Sequence[Sequence[str]]) -> int:
    """Return the first line that could name the columns of a table nobody knows anything of."""
    most = max(map(_filled, texts), default=0)
    for at, row in enumerate(texts[:_HEADING_WITHIN]):
        if _filled(row) >= max(_FEWEST_NAMED, _NEARLY * most):
            return -1 if _has_digit(row) else at
    return -1


def _filled(row: Sequence[str]) -> int:
    return sum(1 for text in row if text)


def _has_digit(row: Sequence[str]) -> bool:
    return any(sign.isdigit() for text in row for sign in text)


def _at(row: Sequence[str], place: int) -> str:
    return row[place] if place < len(row) else ""


def _rows(table: _Table) -> Iterator[TableRow]:
    places = {code: found.column for code, found in table.columns.items()}
    person = Columns(nik=places.get("nik", 0), name=places.get("name", -1))
    family: Mapping[str, Cell] = {}
    for number, row in table.lines:
        if (place := family_place(row, person, Place())) is not None:
            family = _said_of_family(place, text_of(cell_text(row[0])))
            continue
        texts = _texts(row)
        if _says_nothing(texts, places, table.headings):
            continue
        cells = {code: row[place] for code, place in places.items() if place < len(row) and row[place] != ""}
        yield TableRow(table.sheet, number, {**family, **cells}, table.titles, texts, table.headings)


def _said_of_family(place: Place, number: str) -> Mapping[str, Cell]:
    """Return what the first line of a family says for all of its members."""
    said = {
        "kk_number": number,
        "village": place.village,
        "rt": place.rt,
        "rw": place.rw,
        "address": place.address,
    }
    return {code: text for code, text in said.items() if text}


def _says_nothing(texts: Sequence[str], places: Mapping[str, int], headings: Sequence[str]) -> bool:
    """Whether a line is empty, repeats the headings, counts the columns, sums up or is a signature."""
    filled = [text for text in texts if text]
    if not filled or tuple(texts) == tuple(headings) or _counts_columns(filled):
        return True
    known = sum(1 for place in places.values() if place < len(texts) and texts[place])
    alone = known < 2 and len(filled) < 3
    return alone and (known == 0 or bool(_TOTAL.match(filled[0])) or any(map(_SIGNATURE.match, filled)))


def _counts_columns(filled: Sequence[str]) -> bool:
    numbers = [text.strip("()-") for text in filled]
    return len(filled) > 2 and numbers == [str(number) for number in range(1, len(filled) + 1)]


def _texts(row: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(text_of(cell_text(cell)) for cell in row)
