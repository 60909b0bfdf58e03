"""One table laid out in every way offices send tables: shuffled, other words, merged, hidden, in families."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random

from openpyxl import Workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.worksheet.worksheet import Worksheet

Lines = list[list[object]]
Layout = Callable[[Lines, int, Worksheet], Lines]
"""Given a sheet's lines, where its headings stand, and the sheet to be written; returns other lines."""
STRANGE = "KOLOM "


def as_it_is(lines: Lines, _at: int, _sheet: Worksheet) -> Lines:
    return lines


def shuffled(lines: Lines, at: int, _sheet: Worksheet) -> Lines:
    """Put the columns in another order, as somebody does in Excel."""
    order = list(range(max(map(len, lines))))
    Random(3).shuffle(order)
    return [*lines[:at], *([_at(line, place) for place in order] for line in lines[at:])]


def strange(lines: Lines, at: int, _sheet: Worksheet) -> Lines:
    """Call the columns what nobody knows; a profile has to tell."""
    words: list[object] = [
        f"{STRANGE}{letter(place)}" if cell else cell for place, cell in enumerate(lines[at])
    ]
    return [*lines[:at], words, *lines[at + 1 :]]


def merged(lines: Lines, _at: int, sheet: Worksheet) -> Lines:
    """Write titles over merged cells, as a letterhead has them."""
    sheet.merge_cells("A1:E1")
    sheet.merge_cells("A2:B3")
    return [["PEMERINTAH KOTA SERANG"], ["DINAS KEPENDUDUKAN"], [], *lines]


def hidden(lines: Lines, at: int, sheet: Worksheet) -> Lines:
    for number in range(at + 2, at + 12):
        sheet.row_dimensions[number].hidden = True
    sheet.column_dimensions["B"].hidden = True
    return lines


def in_families(lines: Lines, at: int, _sheet: Worksheet) -> Lines:
    """Write a line for each family above its members, as a BIP has them."""
    found: Lines = [[None, *line] for line in lines[: at + 1]]
    for place, line in enumerate(lines[at + 1 :]):
        if place % 4 == 0:
            where = f"KEL. BANTEN RT/RW: {place % 9 + 1}/2 DUSUN : JL. MAWAR"
            found.append([f"3673010101{place:06d}", None, None, None, where])
        found.append([None, *line])
    return found


LAYOUTS: tuple[Layout, ...] = (as_it_is, shuffled, strange, merged, hidden, in_families)


def letter(place: int) -> str:
    """Return what tells a column nobody knows from the others; digits would make it no heading."""
    return f"{chr(ord('A') + place // 26)}{chr(ord('A') + place % 26)}"


def headings_at(lines: Sequence[Sequence[object]]) -> int:
    """Return which of the first lines has the most words: the headings of a plain table."""
    return max(range(min(5, len(lines))), key=lambda at: sum(bool(cell) for cell in lines[at][:4]))


def saved(path: Path, sheets: Mapping[str, Lines], layout: Layout) -> Path:
    """Save sheets as a workbook in one layout."""
    book = Workbook()
    book.remove(book.active)
    for name, lines in sheets.items():
        sheet = book.create_sheet(name)
        for number, line in enumerate(layout(lines, headings_at(lines), sheet), 1):
            for column, cell in enumerate(line, 1):
                if cell not in (None, "") and not isinstance(sheet.cell(number, column), MergedCell):
                    sheet.cell(number, column, cell)
    book.save(path)
    return path


def _at(line: Sequence[object], place: int) -> object:
    return line[place] if place < len(line) else None
