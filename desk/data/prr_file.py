"""The PRR list an office exports from SIAK, read row by row: flat lists and family blocks (BIP e-KTP) alike.

What is decided here: a list without any status column is a list of Print Ready Records, which is what it was
chosen as, and every row of it says so in its warnings; an empty cell in a status column is not PRR. A line is
passed over only when nothing in it speaks of a person; in doubt it is a row, refused with a reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desk.data.prr_cells import read_nik
from desk.data.prr_columns import Columns, SaidColumns, columns_in, columns_in_two, numbers_columns
from desk.data.prr_layout import (
    Place,
    family_place,
    goes_on,
    holds_sixteen_digits,
    is_person,
    is_total,
    may_go_on,
    title_place,
)
from desk.data.prr_person import Known, PersonReader, cell_texts
from desk.data.spreadsheet import Cell, Sheet, cell_text
from desk.domain.errors import Cancelled
from desk.domain.file_errors import FileFlaw, FileUnreadable
from desk.domain.prr_list import PrrRow, RejectedRow, RejectReason

Row = PrrRow | RejectedRow
Line = tuple[int, Sequence[Cell]]
Progress = Callable[[int, int], None]
"""Told how many lines are done, and how many the sheets opened so far have."""

_REPORT_EVERY = 500
_FARTHEST_REST = 5
"""Lines between a status and the rest of it; the foot of a page may stand between them."""


def prr_rows(
    sheets: Iterable[Sheet],
    file_name: str,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    known: Known | None = None,
    said: SaidColumns | None = None,
) -> Iterator[Row]:
    """Yield every row of every sheet, in order; what people ``said`` of columns counts before names.

    With ``known.home`` rows also carry warnings about where their NIK is from; with ``known.today`` birth
    years of two digits are read where they can only mean one year.

    Raises:
        FileUnreadable: no line in it names the columns; or whatever ``sheets`` raises.
        Cancelled: ``cancelled`` said so; rows yielded before must not be kept.
    """
    said = said or SaidColumns()
    columns = said.without_headings()
    waiting: list[Row] = []
    watch = _Watch(on_progress, cancelled)
    for sheet in sheets:
        reading = _SheetReading(sheet.name, columns, known or Known(), said)
        for row in reading.rows(watch.lines(sheet)):
            if reading.columns is None:
                waiting.append(row)
                continue
            if waiting:
                yield from waiting
                waiting.clear()
            yield row
        columns = reading.columns
    if columns is None:
        raise FileUnreadable.because(file_name, FileFlaw.NO_HEADER)
    yield from waiting


class _Watch:
    """Reports progress and asks for cancellation every few hundred lines."""

    def __init__(self, on_progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._done = 0
        self._known = 0

    def lines(self, sheet: Sheet) -> Iterator[Line]:
        self._known += sheet.height
        before = self._done
        self._look()
        for count, line in enumerate(sheet.rows, 1):
            yield line
            if count % _REPORT_EVERY == 0:
                self._done = before + count
                self._look()
        self._done = before + sheet.height
        self._look()

    def _look(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._on_progress is not None:
            self._on_progress(self._done, self._known)


@dataclass(slots=True)
class _Unfinished:
    """A row whose status may go on in a following line."""

    reader: PersonReader
    number: int
    row: list[Cell]
    nik: str
    place: Place


class _SheetReading:
    """Reads one sheet; columns of the sheet before count until this one names its own."""

    def __init__(self, sheet: str, columns: Columns | None, known: Known, said: SaidColumns) -> None:
        self.columns = columns
        self._sheet = sheet
        self._known = known
        self._said = said
        self._place = Place()
        self._own_header = columns is not None and said.without_headings() is not None
        self._unfinished: _Unfinished | None = None
        self._header_goes_on = False
        self._titles: tuple[str, ...] = ()

    def rows(self, lines: Iterator[Line]) -> Iterator[Row]:
        """Yield the rows of the sheet."""
        columns: Columns | None = None
        reader: PersonReader | None = None
        for (number, row), following in _with_following(lines):
            if self._header_goes_on:
                self._header_goes_on = False
                continue
            if columns is not self.columns and self.columns is not None:
                columns, reader = self.columns, PersonReader(self._sheet, self.columns, self._known)
            nik, flaw = read_nik(_cell(row, columns.nik)) if columns else ("", RejectReason.NIK_EMPTY)
            if flaw is not None or columns is None or reader is None:
                yield from self._other_line(number, row, following, flaw or RejectReason.NO_HEADER)
                continue
            if self._unfinished is not None:
                yield from self._finish()
            if may_go_on(cell_text(_cell(row, columns.status))):
                self._unfinished = _Unfinished(reader, number, list(row), nik, self._place)
            else:
                yield self._titled(reader.person(number, row, nik, self._place))
        yield from self._finish()

    def _finish(self) -> Iterator[Row]:
        if self._unfinished is not None:
            held, self._unfinished = self._unfinished, None
            yield self._titled(held.reader.person(held.number, held.row, held.nik, held.place))

    def _titled(self, row: Row) -> Row:
        """Give a refused row the titles its cells stood under, so that it can be mended where it is read."""
        return replace(row, titles=self._titles) if isinstance(row, RejectedRow) else row

    def _other_line(
        self, number: int, row: Sequence[Cell], following: Sequence[Cell], flaw: RejectReason
    ) -> Iterator[Row]:
        """Deal with a line without a usable NIK in its place: layout, or a row to refuse."""
        if self._unfinished is not None and number - self._unfinished.number > _FARTHEST_REST:
            yield from self._finish()
        if all(cell == "" for cell in row):
            return
        if (header := self._header(row, following)) is not None:
            if header != self.columns:
                yield from self._finish()
            self.columns, self._own_header = header, True
            self._titles = cell_texts(row)
        elif self.columns is None or not self._own_header:
            self._place = title_place(row, self._place)
            if holds_sixteen_digits(row):
                yield RejectedRow(self._sheet, number, RejectReason.NO_HEADER, cell_texts(row))
        elif not self._layout(self.columns, row):
            yield from self._finish()
            yield RejectedRow(self._sheet, number, flaw, cell_texts(row), self._titles)

    def _header(self, row: Sequence[Cell], following: Sequence[Cell]) -> Columns | None:
        if (chosen := self._said.in_line(row)) is not None:
            self._header_goes_on = False
            return chosen
        both = columns_in_two(row, following)
        self._header_goes_on = both is not None
        return both or columns_in(row)

    def _layout(self, columns: Columns, row: Sequence[Cell]) -> bool:
        """Whether a line is no row of its own; what it says about its neighbours is kept."""
        if numbers_columns(row) or is_total(row):
            return True
        if (place := family_place(row, columns, self._place)) is not None:
            self._place = place
            return True
        if self._unfinished is not None and self._append(self._unfinished, columns, row):
            return True
        if is_person(row, columns) or holds_sixteen_digits(row):
            return False
        self._place = title_place(row, self._place)
        return True

    def _append(self, held: _Unfinished, columns: Columns, row: Sequence[Cell]) -> bool:
        if not goes_on(row, columns, cell_text(_cell(held.row, columns.status))):
            return False
        for place, cell in enumerate(row):
            if cell != "" and place < len(held.row):
                held.row[place] = f"{cell_text(held.row[place])} {cell_text(cell)}"
        return True


def _cell(row: Sequence[Cell], place: int) -> Cell:
    return row[place] if 0 <= place < len(row) else ""


def _with_following(lines: Iterator[Line]) -> Iterator[tuple[Line, Sequence[Cell]]]:
    """Yield each line with the cells of the one after it, which may be the second half of a header."""
    line = next(lines, None)
    while line is not None:
        following = next(lines, None)
        yield line, following[1] if following is not None else ()
        line = following
