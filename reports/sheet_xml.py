"""Rows of a worksheet as the XML a workbook keeps them in; no text can become anything but text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from openpyxl.utils import get_column_letter

from desk.domain.export_errors import TooManyRows
from reports.document import Cell
from reports.style import UNKNOWN
from reports.words import short_date

LONGEST_TEXT = 32_767
LAST_ROW = 1_048_576
ROW_HEIGHT = 15.0
"""What a row takes whose height the workbook's program chooses, in points."""

_EXACT = 10**15
_FIRST_DAY = date(1900, 3, 1)
"""Before this day a workbook's calendar has a 29 February 1900; earlier days are written as text."""

_EPOCH = date(1899, 12, 30).toordinal()
_DAY = 86_400
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_SPECIAL = re.compile("[&<>\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def text_xml(text: str) -> str:
    """Return text for a cell: markup escaped, what XML cannot carry replaced visibly, length as allowed."""
    if len(text) > LONGEST_TEXT:
        text = text[: LONGEST_TEXT - 1] + "…"
    if _SPECIAL.search(text) is None:
        return text
    return _SPECIAL.sub(_replacement, text.replace("\r\n", "\n"))


def _replacement(match: re.Match[str]) -> str:
    character = match.group()
    if character in _MARKUP:
        return _MARKUP[character]
    if character == "_":
        return "_x005F_"
    if character < " ":
        return chr(0x2400 + ord(character))
    return "\u2421" if character == "\x7f" else UNKNOWN


def number_xml(value: Cell) -> str | None:
    """Return what a figure, day or time is in a workbook, or nothing if only text can hold it exactly."""
    if isinstance(value, int):
        return str(value) if -_EXACT < value < _EXACT else None
    if isinstance(value, float | Decimal):
        figure = float(value)
        return repr(figure) if -_EXACT < figure < _EXACT else None
    if isinstance(value, date):
        return _day_number(value)
    return repr(_seconds(value) / _DAY) if isinstance(value, time) else None


def _day_number(day: date) -> str | None:
    if (day.date() if isinstance(day, datetime) else day) < _FIRST_DAY:
        return None
    number = day.toordinal() - _EPOCH
    return repr(number + _seconds(day.time()) / _DAY) if isinstance(day, datetime) else str(number)


def _seconds(moment: time) -> int:
    return moment.hour * 3600 + moment.minute * 60 + moment.second


def _plain(value: Cell) -> str:
    return short_date(value) if isinstance(value, date) else str(value)


@dataclass(frozen=True, slots=True)
class Styled:
    """A cell to be written: the number of its style in the workbook, and its value."""

    style: int
    value: Cell = None


class Rows:
    """Writes one row after another into a sheet's stream; ``reach`` is how far down they go, in points."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self._letters: list[str] = []
        self._waiting: list[str] = []
        self.number = 0
        self.reach = 0.0

    def add(self, cells: Sequence[Styled | None], height: float | None = None) -> int:
        """Write a row of styled cells, ``height`` in points, and return its number."""
        parts = [self.cell(place, cell.style, cell.value) for place, cell in enumerate(cells) if cell]
        return self.add_xml("".join(parts), height)

    def add_xml(self, cells: str, height: float | None = None) -> int:
        """Write a row whose cells were made by ``cell``; raises TooManyRows."""
        self._begin()
        self.reach += height or ROW_HEIGHT
        tall = f' ht="{height:.1f}" customHeight="1"' if height else ""
        self._waiting.append(f'<row r="{self.number}"{tall}>{cells}</row>')
        if len(self._waiting) >= 500:
            self.flush()
        return self.number

    def cell(self, place: int, style: int, value: Cell) -> str:
        """Return one cell of the row that is written next; a string is always text, never a formula."""
        letters = self._letters
        while place >= len(letters):
            letters.append(get_column_letter(len(letters) + 1))
        where = f'{letters[place]}{self.number + 1}" s="{style}"'
        if value is None or value == "":
            return f'<c r="{where}/>'
        number = None if isinstance(value, str) else number_xml(value)
        if number is not None:
            return f'<c r="{where}><v>{number}</v></c>'
        text = value if isinstance(value, str) else _plain(value)
        return f'<c r="{where} t="inlineStr"><is><t xml:space="preserve">{text_xml(text)}</t></is></c>'

    def flush(self) -> None:
        """Hand on what is waiting."""
        self._write("".join(self._waiting).encode())
        self._waiting.clear()

    def _begin(self) -> None:
        self.number += 1
        if self.number > LAST_ROW:
            raise TooManyRows(LAST_ROW)
