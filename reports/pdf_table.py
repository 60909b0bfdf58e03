"""Tables of any length on PDF pages: thin lines, repeated heads, wrapped cells, totals never alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from reports import style
from reports.document import Align, Row, spoken
from reports.fitting import Need, Sampled, share
from reports.pace import Pace
from reports.pdf_grid import LEADING, PAD_X, PAD_Y, Grid, height
from reports.pdf_head import Head
from reports.pdf_page import Pages
from reports.pdf_text import wrapped
from reports.totals import Totals, title_span
from reports.words import shower

_SIGNED = 24.0
"""The height of a row somebody signs in, in points."""

_TOGETHER = 16
"""A table of at most this many rows moves to the next page as a whole if it fits there."""


def table_size(wanted: Sequence[Sequence[Need]], width: float, *, large: bool = False) -> float:
    """Return the one text size at which all these tables stand well on a page this wide."""
    scale = style.LARGE if large else 1.0
    return min((_size(needs, width, scale) for needs in wanted), default=style.WRAPPING_FROM)


def _size(needs: Sequence[Need], width: float, scale: float) -> float:
    room = width - 2 * PAD_X * len(needs)
    for size in style.TABLE_SIZES:
        if sum(need.whole for need in needs) * size * scale <= room:
            return size * scale
        if size <= style.WRAPPING_FROM and sum(need.least for need in needs) * size * scale <= room:
            return size * scale
    return style.TABLE_SIZES[-1]


@dataclass(frozen=True, slots=True)
class _Laid:
    """A row as it will be drawn: the lines of every cell, how many the tallest has, its height in points."""

    cells: tuple[Sequence[str], ...]
    lines: int
    height: float


class TableOnPages:
    """Draws one table from the pen position on, over as many pages as it takes."""

    def __init__(self, pages: Pages, sampled: Sampled, wanted: Sequence[Need], size: float) -> None:
        table = sampled.table
        self._pages = pages
        self._table = table
        self._sampled = sampled
        self._size = size
        em = pages.width / size - 2 * PAD_X / size * len(wanted)
        self._rooms = [width * size for width in share(wanted, em)]
        self._edges = list(accumulate((room + 2 * PAD_X for room in self._rooms), initial=pages.left))
        self._aligns = [column.alignment for column in table.columns]
        self._shows = [shower(column.kind, pages.document.language, pages.say) for column in table.columns]
        self._totals = Totals(table)
        self._head = Head(pages, table.columns, self._edges, size)
        self._tallest = max(1, int((pages.full_height() - self._head.height - 2 * PAD_Y) / (size * LEADING)))
        self._grid = self._body()

    def draw(self, pace: Pace) -> None:
        """Draw title, head, rows, totals and note; raises Cancelled."""
        self._start()
        rows = self._laid_rows(pace)
        row = next(rows, None)
        while row is not None:
            following = next(rows, None)
            self._make_room(row, self._ending() if following is None else 0.0)
            self._grid.row(row.cells, self._aligns, row.height)
            row = following
        self._grid.close()
        if not self._sampled.first:
            self._empty()
        elif self._totals.wanted:
            self._draw_totals()
        self._draw_note()

    def _body(self) -> Grid:
        return Grid(self._pages, self._edges, self._pages.regular, self._size)

    def _start(self) -> None:
        pages = self._pages
        title = pages.bold.showable(spoken(self._table.title, pages.say))
        titles = wrapped(title, pages.width, pages.bold, pages.size) if title else []
        first = self._sampled.first
        small = len(first) <= _TOGETHER
        rows = [self._lay(row).height for row in (first if small else first[:2])]
        wanted = len(titles) * pages.leading + self._head.height
        wanted += (sum(rows) or height(1, self._size)) + (self._ending() if small else 0.0)
        pages.need(min(wanted, pages.full_height()))
        for line in titles:
            pages.put(line, bold=True)
        if titles:
            pages.y -= 3
        self._head.draw()
        self._grid = self._body()

    def _ending(self) -> float:
        totals = height(1, self._size) if self._totals.wanted else 0.0
        return totals + len(self._note()) * self._size * LEADING

    def _make_room(self, row: _Laid, ending: float) -> None:
        pages = self._pages
        if self._grid.begun and pages.y - row.height - ending < pages.bottom:
            self._grid.close()
            pages.turn()
            self._head.draw()
            self._grid = self._body()

    def _laid_rows(self, pace: Pace) -> Iterator[_Laid]:
        lay, add, step = self._lay, self._totals.add, pace.step
        for row in self._sampled:
            add(row)
            laid = lay(row)
            if laid.lines <= self._tallest:
                yield laid
            else:
                yield from self._pieces(laid)
            step()

    def _pieces(self, laid: _Laid) -> Iterator[_Laid]:
        """Cut a row taller than a page, so that none of its text is lost."""
        for start in range(0, laid.lines, self._tallest):
            cells = tuple(lines[start : start + self._tallest] for lines in laid.cells)
            yield self._laid(cells, max(map(len, cells)))

    def _lay(self, row: Row) -> _Laid:
        face, size = self._pages.regular, self._size
        advance, showable = face.advances.__getitem__, face.showable
        cells: list[Sequence[str]] = []
        tallest = 1
        for value, show, room in zip(row, self._shows, self._rooms, strict=True):
            text = showable(value if type(value) is str else show(value))
            if sum(map(advance, text)) * size <= room and "\n" not in text:
                cells.append((text,))
            else:
                lines = wrapped(text, room, face, size)
                tallest = max(tallest, len(lines))
                cells.append(lines)
        return self._laid(tuple(cells), tallest)

    def _laid(self, cells: tuple[Sequence[str], ...], lines: int) -> _Laid:
        least = _SIGNED if self._table.signed else 0.0
        return _Laid(cells, lines, max(height(lines, self._size), least))

    def _empty(self) -> None:
        pages = self._pages
        grid = Grid(pages, [self._edges[0], self._edges[-1]], pages.regular, self._size)
        words = pages.regular.showable(spoken(self._table.empty, pages.say))
        grid.row([[words]], [Align.CENTER], height(1, self._size))
        grid.close()

    def _draw_totals(self) -> None:
        pages = self._pages
        cells = self._totals.row()
        span = title_span(cells)
        words = [pages.bold.showable(show(cell)) for show, cell in zip(self._shows, cells, strict=True)]
        grid = Grid(pages, [self._edges[0], *self._edges[span:]], pages.bold, self._size)
        aligns = [Align.CENTER if span > 1 else Align.LEFT, *self._aligns[span:]]
        grid.row([[text] for text in (words[0], *words[span:])], aligns, height(1, self._size))
        grid.close()

    def _note(self) -> list[str]:
        face = self._pages.regular
        note = face.showable(spoken(self._table.note, self._pages.say))
        return wrapped(note, self._pages.width, face, self._size) if note else []

    def _draw_note(self) -> None:
        pages = self._pages
        note = self._note()
        pages.y -= 3 if note else 0
        for line in note:
            pages.need(self._size * LEADING)
            pages.put(line, size=self._size)
        pages.y -= pages.size
