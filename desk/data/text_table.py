"""Lists kept as text: .csv in whatever encoding and with whatever separator an office's Excel wrote it."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from desk.domain.file_errors import FileFlaw

MOST_COLUMNS = 16_384
LONGEST_CELL = 32_767
"""Excel's own limits; a text beyond them is no list."""
_SEPARATORS = ";,\t|"
_SAMPLE_LINES = 300
_TEXT_FORMULA = re.compile(r'="([^"]*)"')
_WHOLE_QUOTED = re.compile(r'\s*"(.*)"\s*')
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_LONGEST_CHARACTER = 4
_RUN_TOGETHER = 3
"""A cell with a line break and this many separators is not a cell but rows swallowed by a stray quote."""


def decoded(data: bytes) -> str | FileFlaw:
    """Return the text of a file, or why it is none; without a mark it is UTF-8, or else Windows-1252."""
    try:
        text = _decode(data)
    except UnicodeError:
        return FileFlaw.BROKEN if data.startswith(_MARKS) or _cut_off(data) else FileFlaw.NOT_A_LIST
    text = text.rstrip("\x1a").replace("\r\n", "\n").replace("\r", "\n")
    if _NOT_TEXT.search(text):
        return FileFlaw.NOT_A_LIST
    return text if text.strip() else FileFlaw.EMPTY


_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def _decode(data: bytes) -> str:
    if data.startswith(_MARKS[0]):
        return data.decode("utf-8-sig")
    if data.startswith(_MARKS[1:]):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        if _cut_off(data):
            raise
        return data.decode("cp1252")


def _cut_off(data: bytes) -> bool:
    """Whether the data is UTF-8 but for a last character that was not written to its end."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as problem:
        unfinished = problem.reason == "unexpected end of data"
        return unfinished and problem.start >= len(data) - _LONGEST_CHARACTER
    return False


@dataclass(frozen=True, slots=True)
class TextTable:
    """A text, and how it is to be cut into rows and cells."""

    text: str
    separator: str
    quoted: bool
    height: int

    def rows(self) -> Iterator[list[str]]:
        """Yield the cells of every row, blank rows included."""
        for row in _rows(self.text, self.separator, quoted=self.quoted):
            yield [_plain(cell) for cell in row] if self.quoted else [_unquoted(cell) for cell in row]


def _plain(cell: str) -> str:
    """Return a cell without the ``="..."`` that keeps Excel from making a number of it."""
    if cell.startswith("=") and (match := _TEXT_FORMULA.fullmatch(cell)):
        return match[1]
    return cell


def _unquoted(cell: str) -> str:
    match = _WHOLE_QUOTED.fullmatch(cell)
    return match[1] if match else _plain(cell)


def text_table(text: str) -> TextTable | FileFlaw:
    """Find out how a text is separated; every row is looked at once, so reading it later cannot fail."""
    separator = _separator(text)
    height = 0
    try:
        for row in _rows(text, separator, quoted=True):
            height += 1
            if too_large(row):
                return FileFlaw.TOO_WIDE
            if any("\n" in cell and cell.count(separator) >= _RUN_TOGETHER for cell in row):
                return _without_quotes(text, separator)
    except csv.Error:
        return _without_quotes(text, separator)
    return TextTable(text, separator, quoted=True, height=height)


def too_large(row: list[str]) -> bool:
    """Whether a row has more cells, or longer ones, than any spreadsheet can hold."""
    return len(row) > MOST_COLUMNS or any(len(cell) > LONGEST_CELL for cell in row)


def _without_quotes(text: str, separator: str) -> TextTable | FileFlaw:
    """Take the quotation marks as letters, provided every line of the list then has the same cells."""
    counts = Counter(line.count(separator) for line in text.split("\n"))
    usual = max(counts, key=lambda cells: counts[cells] * cells)
    # Title and total lines have few cells; a line of nearly or more than the usual number is one cut wrongly.
    if not usual or any(cells != usual and cells > usual // 2 for cells in counts):
        return FileFlaw.BROKEN_QUOTES
    if any(too_large(row) for row in _rows(text, separator, quoted=False)):
        return FileFlaw.TOO_WIDE
    return TextTable(text, separator, quoted=False, height=text.count("\n") + 1)


def _rows(text: str, separator: str, *, quoted: bool) -> Iterator[list[str]]:
    lines = (match.group() for match in _LINE.finditer(text))
    if quoted:
        return csv.reader(lines, delimiter=separator, strict=True)
    return (line.rstrip("\n").split(separator) for line in lines)


def _separator(text: str) -> str:
    """Return the sign that cuts most lines into the same number of cells, the more cells the better."""
    first = text[: text.find("\n")] if "\n" in text else text
    if match := _SEPARATOR_LINE.fullmatch(first):
        return match[1]
    sample = [match.group() for match in islice(_LINE.finditer(text), _SAMPLE_LINES)]
    return max(_SEPARATORS, key=lambda sign: _regularity(sample, sign))


def _regularity(sample: list[str], separator: str) -> int:
    try:
        counts = Counter(len(row) for row in csv.reader(sample, delimiter=separator) if len(row) > 1)
    except csv.Error:
        counts = Counter(line.count(separator) + 1 for line in sample)
    return max((lines * (cells - 1) for cells, lines in counts.items()), default=0)
