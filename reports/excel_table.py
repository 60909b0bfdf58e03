"""Writes a table into a worksheet: heading in one or two levels, typed cells, totals, note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from desk.domain.text import Word
from reports.document import Cell, Column, Kind, Row, spoken
from reports.excel_sheet import PROSE, SheetGrid
from reports.fitting import Sampled
from reports.headings import spans
from reports.pace import Pace
from reports.pdf_text import wrapped
from reports.sheet_xml import ROW_HEIGHT
from reports.style import typeface
from reports.totals import Totals, title_span
from reports.words import shower
from reports.workbook import Book, Look

SIZE = 9.0
_SIGNED = 26.0
"""The height of a row somebody signs in, in points."""

_TOGETHER = 16
_LEAST = 14.0
_LEADING = 1.32
_AROUND = 5 * ROW_HEIGHT
"""Title, heading, totals and note of a table, roughly."""

_LONGEST_AS_TEXT = 255
"""A cell formatted as text shows longer content as ###."""

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_WHOLE, _BROKEN = "#,##0", "#,##0.0#"
_DAY, _MOMENT = "dd\\-mm\\-yyyy", "dd\\-mm\\-yyyy hh:mm"
_FORMS = {Kind.PERCENT: "0.0%", Kind.DATE: _DAY, Kind.TIME: "hh:mm", Kind.NUMBER: _WHOLE}
_HEAD = Look(SIZE, bold=True, align="center", ruled=True, filled=True)


class _Looks:
    """The styles one column's cells may take, chosen by what each cell holds."""

    def __init__(self, book: Book, column: Column, *, bold: bool = False) -> None:
        self._book = book
        self._kind = column.kind
        self._base = Look(SIZE, bold=bold, align=column.alignment.value, ruled=True)
        self._text = book.style(replace(self._base, form="@"))
        self._quoted = book.style(replace(self._base, form="@", quoted=True))
        self._long = book.style(replace(self._base, quoted=True))
        self._figures: dict[str, int] = {}

    def style(self, value: Cell) -> int:
        """Return the style for a cell whose words have been spoken."""
        if isinstance(value, str):
            if len(value) > _LONGEST_AS_TEXT:
                return self._long
            return self._quoted if value.startswith(_FORMULA_SIGNS) else self._text
        if value is None:
            return self._text
        form = self._form(value)
        if form not in self._figures:
            self._figures[form] = self._book.style(replace(self._base, form=form))
        return self._figures[form]

    def _form(self, value: Cell) -> str:
        if self._kind is Kind.NUMBER and not isinstance(value, int):
            return _BROKEN
        if self._kind is Kind.DATE and isinstance(value, datetime):
            return _MOMENT
        return _FORMS[self._kind]


class TableOnSheet:
    """Writes one table below whatever the sheet holds already."""

    def __init__(self, grid: SheetGrid, sampled: Sampled, language: str) -> None:
        self._grid = grid
        self._sampled = sampled
        self._columns = sampled.table.columns
        self._language = language
        self._totals = Totals(sampled.table)
        self._face = typeface("Regular")
        self._rooms = [grid.room(place, place + 1) for place in range(len(self._columns))]
        self._least = _SIGNED if sampled.table.signed else _LEAST

    def write(self, pace: Pace, on_head: Callable[[int, int], None]) -> int:
        """Write the table and return the number of its last plain row; raises Cancelled, TooManyRows.

        ``on_head`` hears the first and last row of the heading before any other row is written.
        """
        grid, table = self._grid, self._sampled.table
        self._keep_together()
        title = spoken(table.title, grid.say)
        if title:
            grid.line(title, Look(PROSE, bold=True))
        on_head(*self._head())
        self._body(pace)
        last = grid.rows.number
        if not self._sampled.first:
            look = Look(SIZE, align="center", ruled=True)
            grid.across((0, len(self._columns), spoken(table.empty, grid.say), look))
        elif self._totals.wanted:
            self._write_totals()
        note = spoken(table.note, grid.say)
        if note:
            grid.line(note, Look(SIZE))
        grid.blank(10)
        return last

    def _keep_together(self) -> None:
        """Begin a small table where all of it fits on the page, a long one where some of its rows do."""
        first = self._sampled.first
        rows = first if len(first) <= _TOGETHER else first[:3]
        self._grid.keep(sum(map(self._row_height, rows)) + _AROUND)

    def _row_height(self, row: Row) -> float:
        """Return how high a row must be so that no wrapped cell is cut."""
        lines = 1
        for cell, room in zip(row, self._rooms, strict=True):
            value = spoken(cell, self._grid.say) if isinstance(cell, Word) else cell
            if type(value) is str and ("\n" in value or len(value) * SIZE > room):
                lines = max(lines, len(wrapped(self._face.showable(value), room, self._face, SIZE)))
        return max(self._least, lines * SIZE * _LEADING + 2)

    def _head(self) -> tuple[int, int]:
        grid = self._grid
        groups = spans(self._columns, grid.say)
        titles = [spoken(column.title, grid.say) for column in self._columns]
        tall = [grid.height(title, place, place + 1, _HEAD) + 2 for place, title in enumerate(titles)]
        top = grid.rows.number + 1
        grouped = [group for group in groups if group.title]
        if not grouped:
            grid.texts(titles, _HEAD, max(tall))
            return top, top
        inside = {place for group in grouped for place in range(group.first, group.after)}
        above = ["" if place in inside else title for place, title in enumerate(titles)]
        for group in grouped:
            above[group.first] = group.title
        upper = max(grid.height(group.title, group.first, group.after, _HEAD) + 2 for group in grouped)
        lower = max(high - (0 if place in inside else upper) for place, high in enumerate(tall))
        grid.texts(above, _HEAD, upper)
        grid.texts([title if place in inside else "" for place, title in enumerate(titles)], _HEAD, lower)
        for group in groups:
            grid.merge(group.first, group.after, top, top if group.title else top + 1)
        return top, top + 1

    def _body(self, pace: Pace) -> None:
        rows, add = self._grid.rows, self._totals.add
        height = self._row_height
        writers = [self._writer(place, column) for place, column in enumerate(self._columns)]
        for row in self._sampled:
            add(row)
            cells = [write(value) for write, value in zip(writers, row, strict=True)]
            rows.add_xml("".join(cells), height(row))
            pace.step()

    def _writer(self, place: int, column: Column, *, bold: bool = False) -> Callable[[Cell], str]:
        cell, say = self._grid.rows.cell, self._grid.say
        style = _Looks(self._grid.book, column, bold=bold).style
        show = shower(column.kind, self._language, say)
        as_text = column.kind in (Kind.TEXT, Kind.NIK)

        def write(value: Cell) -> str:
            if type(value) is not str and value is not None and (as_text or isinstance(value, Word)):
                value = show(value)
            return cell(place, style(value), value)

        return write

    def _write_totals(self) -> None:
        grid = self._grid
        cells = self._totals.row()
        span = title_span(cells)
        title = spoken(str(cells[0]) if not isinstance(cells[0], Word) else cells[0], grid.say)
        look = Look(SIZE, bold=True, align="center" if span > 1 else "left", ruled=True, form="@")
        style = grid.book.style(look)
        parts = [grid.rows.cell(place, style, title if place == 0 else None) for place in range(span)]
        for place in range(span, len(cells)):
            write = self._writer(place, self._columns[place], bold=True)
            parts.append(write(cells[place]))
        row = grid.rows.add_xml("".join(parts), _LEAST)
        grid.merge(0, span, row, row)
