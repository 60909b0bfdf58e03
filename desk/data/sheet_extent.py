"""How far a sheet inside a workbook reaches, found before the reader lays it out in memory.

The reader keeps a sheet as one full rectangle, so a single cell at XFD1048576, or one ODS cell "repeated" a
thousand million times, would take all memory and end the program. Both are looked for in the XML first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from xml.parsers import expat

from desk.domain.file_errors import FileFlaw

MOST_ROWS = 500_000
"""Five times the largest list an office expects; such a sheet takes about 600 MB while it is read."""
MOST_CELLS = 16_000_000
"""Cells of the whole rectangle, blank ones included; the reader needs 32 bytes for each."""

_QUICK_COLUMNS = 26
# Cells in columns A to Z and rows up to 499,999 need no closer look; only the others are listed.
_ODD_CELL = re.compile(rb'<c(?=[\s/>])(?! r="[A-Z](?:\d{1,5}|[1-4]\d{5})")[^>]*>')
_MAYBE_PREFIXED = re.compile(rb":c[\s/>]")
_PREFIXED_CELL = re.compile(rb"<\w+:c[\s/>]")
_PLACE = re.compile(rb'\sr="([A-Z]{1,3})(\d{1,7})"')
_LONGEST_TAG = 65_536


@dataclass(slots=True)
class _Reach:
    """The furthest row and column seen so far, counted from one."""

    rows: int = 0
    columns: int = 0

    def include(self, row: int, column: int) -> None:
        self.rows = max(self.rows, row)
        self.columns = max(self.columns, column)

    def flaw(self) -> FileFlaw | None:
        if self.rows > MOST_ROWS:
            return FileFlaw.TOO_MANY_ROWS
        return FileFlaw.TOO_WIDE if self.rows * self.columns > MOST_CELLS else None


def column_number(letters: str) -> int:
    """Return the number of a column from its letters, "A" being 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def xlsx_flaw(chunks: Callable[[], Iterable[bytes]]) -> FileFlaw | None:
    """Return why a part of an .xlsx must not be read, or None; each call of ``chunks`` gives its XML."""
    reach = _quick_reach(chunks())
    if reach is not None and reach.flaw() is None:
        return None
    return _exact_flaw(chunks(), _XlsxCells())


def ods_flaw(chunks: Callable[[], Iterable[bytes]]) -> FileFlaw | None:
    """Return why the content of an .ods must not be read, or None."""
    return _exact_flaw(chunks(), _OdsCells())


def _quick_reach(chunks: Iterable[bytes]) -> _Reach | None:
    """Return an upper bound of the sheet's reach, None where only real parsing can tell."""
    reach = _Reach(0, _QUICK_COLUMNS)
    rest = b""
    for chunk in chunks:
        text = rest + chunk
        cut = text.rfind(b"<")
        text, rest = (text[:cut], text[cut:]) if cut > 0 else (text, b"")
        if len(rest) > _LONGEST_TAG or (_MAYBE_PREFIXED.search(text) and _PREFIXED_CELL.search(text)):
            return None
        for tag in _ODD_CELL.findall(text):
            place = _PLACE.search(tag)
            if tag.endswith(b"/>") and place:
                continue
            if place is None or b"&" in tag:
                return None
            reach.include(int(place[2]), column_number(place[1].decode()))
    reach.rows = max(reach.rows, MOST_ROWS - 1)
    return reach


class _XlsxCells:
    """Follows the cells of a worksheet; a cell without a place stands beside the one before it."""

    def __init__(self) -> None:
        self.reach = _Reach()
        self._row = 0
        self._column = 0
        self._place = (0, 0)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "row":
            given = attributes.get("r", "")
            self._row = int(given) if given.isdigit() else self._row + 1
            self._column = 0
        elif local == "c":
            self._column += 1
            place = _PLACE.fullmatch(f' r="{attributes["r"]}"'.encode()) if "r" in attributes else None
            if place is not None:
                self._row, self._column = int(place[2]), column_number(place[1].decode())
            elif "r" in attributes:
                raise ValueError(attributes["r"])
            self._place = (self._row, self._column)
        elif local in {"v", "is"}:
            self.reach.include(*self._place)

    def end(self, name: str) -> None:
        """Cells and rows count by their beginning."""


class _OdsCells:
    """Follows the cells of a table, each standing for as many as its repeat counts say."""

    def __init__(self) -> None:
        self.reach = _Reach()
        self._row = 0
        self._column = 0
        self._last = 0
        self._repeat = 1
        self._filled = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self._row = 0
        elif name == "table:table-row":
            self._repeat = int(attributes.get("table:number-rows-repeated", "1"))
            self._column = self._filled = 0
        elif name in {"table:table-cell", "table:covered-table-cell"}:
            self._last = int(attributes.get("table:number-columns-repeated", "1"))
            self._column += self._last
            if any(key.startswith("office:") for key in attributes) or "table:formula" in attributes:
                self._filled = self._column
        elif name == "text:p":
            self._filled = self._column

    def end(self, name: str) -> None:
        if name == "table:table-row":
            self._row += self._repeat
            if self._filled:
                self.reach.include(self._row, self._filled)


def _exact_flaw(chunks: Iterable[bytes], cells: _XlsxCells | _OdsCells) -> FileFlaw | None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = cells.start
    parser.EndElementHandler = cells.end
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)  # noqa: FBT003 - expat takes it by position only
            if flaw := cells.reach.flaw():
                return flaw
        parser.Parse(b"", True)  # noqa: FBT003 - as above
    except (expat.ExpatError, ValueError, LookupError):  # last: an encoding nobody knows
        return FileFlaw.BROKEN
    return cells.reach.flaw()
