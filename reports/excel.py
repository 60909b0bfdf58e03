"""Writes a document as a workbook: one sheet for the main part, one for each annex, ready to print."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from reports.document import Document, Fields, Paragraphs, Part, Say, Signatures, Table, parts, spoken
from reports.excel_sheet import (
    POINTS_PER_CHARACTER,
    SheetGrid,
    write_fields,
    write_origin,
    write_paragraphs,
    write_signatures,
    write_top,
)
from reports.excel_table import SIZE, TableOnSheet
from reports.fitting import Measure, Need, Sampled, share
from reports.pace import Asked, Pace, Progress
from reports.sheet_xml import Rows
from reports.style import POINTS_PER_MM, margins, typeface
from reports.workbook import Book, Stream

_CELL_PADDING = 2.4
"""White inside a cell and the filter's button, in characters."""

_WIDER = 1.06
"""The workbook's typeface against the one measured with."""

_SMALLER = 1.25
"""How much wider than the paper a sheet may become, printed smaller, before its cells wrap."""

_FEWEST = 2


def write_xlsx(
    document: Document,
    path: Path,
    say: Say,
    on_progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> None:
    """Write ``document`` to ``path``; the same document gives the same bytes.

    ``on_progress`` hears the rows written so far. Raises Cancelled, LogoUnreadable, TooManyRows, OSError.
    """
    pace = Pace(on_progress, cancelled)
    with Book(document, path, say) as book:
        for part in parts(document):
            sheet = book.sheet(spoken(part.sheet, say), landscape=part.landscape)
            with book.open_stream(sheet) as stream:
                _SheetOfPart(document, part, book, sheet, stream, say).write(pace)
        pace.look()
        book.finish()


class _SheetOfPart:
    """One part of a document on its sheet."""

    def __init__(
        self, document: Document, part: Part, book: Book, sheet: Worksheet, stream: Stream, say: Say
    ) -> None:
        self._document = document
        self._part = part
        self._sheet = sheet
        self._tables = [Sampled(section) for section in part.sections if isinstance(section, Table)]
        self._rows = Rows(stream.write)
        short, long = (side * POINTS_PER_MM for side in document.paper.millimetres)
        width, height = (long, short) if part.landscape else (short, long)
        edge = margins(landscape=part.landscape)
        room = (width - edge.left - edge.right) / POINTS_PER_CHARACTER
        widths = self._widths(room, say)
        page = (height - edge.top - edge.bottom) * max(1.0, sum(widths) / room)
        self._grid = SheetGrid(book, sheet, self._rows, widths, page, say)

    def write(self, pace: Pace) -> None:
        """Write every section below the other and set what is printed."""
        grid = self._grid
        write_top(grid, self._document, self._part)
        if self._document.origin_above:
            write_origin(grid, self._document)
        tables = iter(self._tables)
        for section in self._part.sections:
            match section:
                case Table():
                    self._table(next(tables), pace)
                case Paragraphs():
                    write_paragraphs(grid, section)
                case Fields():
                    write_fields(grid, section)
                case Signatures():
                    write_signatures(grid, section)
        if not self._document.origin_above:
            write_origin(grid, self._document)
        self._sheet.print_area = f"A1:{get_column_letter(len(grid.widths))}{max(self._rows.number, 1)}"
        self._rows.flush()

    def _table(self, sampled: Sampled, pace: Pace) -> None:
        alone = len(self._tables) == 1 and not self._prose()
        heading = (0, 0)

        def on_head(first: int, last: int) -> None:
            nonlocal heading
            heading = (first, last)
            if alone:
                self._sheet.freeze_panes = f"A{last + 1}"
                self._sheet.print_title_rows = f"{first}:{last}"

        last = TableOnSheet(self._grid, sampled, self._document.language).write(pace, on_head)
        if alone:
            letter = get_column_letter(len(sampled.table.columns))
            self._sheet.auto_filter.ref = f"A{heading[1]}:{letter}{last}"

    def _prose(self) -> bool:
        return any(isinstance(section, Paragraphs | Fields) for section in self._part.sections)

    def _widths(self, room: float, say: Say) -> list[float]:
        measure = Measure(typeface("Regular"), typeface("Bold"), self._document.language, say)
        columns = [
            Need(
                max(need.least for need in needs),
                max(need.whole for need in needs),
                all(need.level for need in needs),
            )
            for needs in zip_longest(*map(measure.needs, self._tables), fillvalue=Need(0, 0, level=True))
        ]
        columns += [Need(1, 6)] * (self._fewest() - len(columns))
        wanted = [_characters(need) for need in columns]
        whole, least = (sum(need.whole for need in wanted), sum(need.least for need in wanted))
        return share(wanted, max(room, min(whole, max(room * _SMALLER, least))))

    def _fewest(self) -> int:
        places = [
            len(row)
            for section in self._part.sections
            if isinstance(section, Signatures)
            for row in section.rows
        ]
        return max([_FEWEST, *places])


def _characters(need: Need) -> Need:
    em = SIZE * _WIDER / POINTS_PER_CHARACTER
    return Need(need.least * em + _CELL_PADDING, need.whole * em + _CELL_PADDING, need.level)
