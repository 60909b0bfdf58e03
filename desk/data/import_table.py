"""Any list with one line of headings or none, read row by row: its columns and what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from desk.data.prr_cells import text_of
from desk.data.spreadsheet import Cell, Sheet, cell_text
from desk.domain.column_guess import Found, Why, by_look, by_name
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.import_kinds import Field

_HEADING_WITHIN = 40
"""Lines; titles, kop and signatures above a table are fewer."""
_LOOKED_AT = 200
_FEWEST_NAMED = 2
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
        by_hand: Mapping[str, int] | None = None,
    ) -> None:
        """Read with the headings a saved profile gives the fields, or with columns chosen by hand."""
        self._sheets = sheets
        self._file_name = file_name
        self._fields = fields
        self._profile = profile
        self._by_hand = by_hand
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
            seen = True
            if not self.columns:
                self.columns, self.headings = table.columns, table.headings
            yield from _rows(table)
        if not seen:
            raise FileUnreadable.because(self._file_name, FileFlaw.NO_HEADER)

    def _table(self, sheet: Sheet) -> _Table | None:
        lines = iter(sheet.rows)
        first = list(islice(lines, _HEADING_WITHIN + _LOOKED_AT))
        at, named = self._heading(first)
        below = first[at + 1 :] if at is not None else first
        headings = _texts(first[at][1]) if at is not None else ()
        if self._by_hand is not None:
            named = {
                code: Found(code, column, headings[column] if column < len(headings) else "", Why.BY_HAND)
                for code, column in self._by_hand.items()
            }
        elif at is None and self.columns:
            named, headings = dict(self.columns), self.headings
        else:
            samples = [_texts(row) for _, row in below[:_LOOKED_AT]]
            named = named | by_look(headings, samples, self._fields, named)
            if at is None and (at := _unknown_heading(samples, named)) is not None:
                headings, below = samples[at], below[at + 1 :]
                named = {
                    code: replace(found, heading=headings[found.column]) for code, found in named.items()
                }
        if not all(each.code in named for each in self._fields if each.needed):
            return None
        titles = tuple(text for _, row in first[: at or 0] if (text := " ".join(filter(None, _texts(row)))))
        return _Table(sheet.name, titles, headings, named, chain(below, lines))

    def _heading(self, lines: Sequence[Line]) -> tuple[int | None, dict[str, Found]]:
        """Return which of the first lines names the most fields, and the fields it names."""
        best: tuple[int | None, dict[str, Found]] = (None, {})
        for at, (_, row) in enumerate(lines[:_HEADING_WITHIN]):
            named = by_name(_texts(row), self._fields, self._profile)
            if len(named) > max(len(best[1]), _FEWEST_NAMED - 1):
                best = (at, named)
        return best


def _unknown_heading(samples: Sequence[Sequence[str]], named: Mapping[str, Found]) -> int | None:
    """Return which line names the columns with words nobody knows: the first full line without a digit."""
    places = [found.column for found in named.values()]
    for at, row in enumerate(samples[:_HEADING_WITHIN]):
        filled = sum(place < len(row) and row[place] != "" for place in places)
        if places and filled == len(places):
            return None if any(sign.isdigit() for text in row for sign in text) else at
    return None


def _rows(table: _Table) -> Iterator[TableRow]:
    places = {code: found.column for code, found in table.columns.items()}
    for number, row in table.lines:
        texts = _texts(row)
        if _says_nothing(texts, places, table.headings):
            continue
        cells = {code: row[place] for code, place in places.items() if place < len(row) and row[place] != ""}
        yield TableRow(table.sheet, number, cells, table.titles, texts, table.headings)


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
