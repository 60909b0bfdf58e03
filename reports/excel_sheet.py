"""Lays the sections of one part of a document onto the grid of a worksheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from reports.document import Document, Fields, Paragraphs, Part, Say, Signature, Signatures, runs, spoken
from reports.pdf_text import wrapped
from reports.sheet_xml import ROW_HEIGHT, Rows, Styled
from reports.style import typeface
from reports.words import NUMBER, origin
from reports.workbook import Book, Look

POINTS_PER_CHARACTER = 5.25
"""A column one character wide is 7 pixels at 96 to the inch."""

PROSE = 10
_SMALL = 7.5
_PEN = 48.0
"""Room for pen and stamp, in points."""

_DOTS = "." * 40
_CAUTION = 0.95
"""The workbook's typeface runs a little wider than the one measured with."""


class SheetGrid:
    """A worksheet growing downwards: lines over the whole width, fields, prose, places to sign."""

    def __init__(
        self, book: Book, sheet: Worksheet, rows: Rows, widths: Sequence[float], page: float, say: Say
    ) -> None:
        self.book = book
        self.sheet = sheet
        self.rows = rows
        self.say = say
        self.widths = widths
        self._page = page
        self._page_begins = 0.0
        for place, width in enumerate(widths, start=1):
            sheet.column_dimensions[get_column_letter(place)].width = round(width, 2)

    def merge(self, first: int, after: int, top: int, bottom: int) -> None:
        """Make one cell of the columns from ``first`` up to before ``after``."""
        if after - first > 1 or bottom > top:
            corner = f"{get_column_letter(first + 1)}{top}"
            self.sheet.merged_cells.add(f"{corner}:{get_column_letter(after)}{bottom}")

    def keep(self, height: float) -> None:
        """Break the printed page here unless this much still fits on it."""
        used = (self.rows.reach - self._page_begins) % self._page
        if used + height > self._page >= height and used:
            self.sheet.row_breaks.append(Break(id=self.rows.number))
            self._page_begins = self.rows.reach

    def blank(self, height: float = 8) -> None:
        """Leave a gap, in points."""
        self.rows.add((), height)

    def across(self, *spans: tuple[int, int, str, Look], least: float = 0) -> None:
        """Write one row of texts, each over a span of columns, as high as the tallest needs."""
        cells: list[Styled | None] = [None] * len(self.widths)
        height = least
        for first, after, text, look in spans:
            number = self.book.style(look)
            cells[first:after] = [Styled(number, text), *[Styled(number)] * (after - first - 1)]
            height = max(height, self.height(text, first, after, look))
        row = self.rows.add(cells, height)
        for first, after, _text, _look in spans:
            self.merge(first, after, row, row)

    def line(self, text: str, look: Look, least: float = 0) -> None:
        """Write text over the whole width."""
        self.across((0, len(self.widths), text, look), least=least)

    def columns_for(self, points: float) -> int:
        """Return how many columns from the left are at least this wide, leaving one for what follows."""
        reached = accumulate(self.widths)
        enough = (place for place, width in enumerate(reached, 1) if width * POINTS_PER_CHARACTER >= points)
        return min(next(enough, len(self.widths)), max(len(self.widths) - 1, 1))

    def texts(self, texts: Sequence[str], look: Look, height: float) -> None:
        """Write one row of texts in one look."""
        style = self.book.style(look)
        self.rows.add([Styled(style, text) for text in texts], height)

    def height(self, text: str, first: int, after: int, look: Look) -> float:
        """Return how high a row must be, in points, to show this text in these columns."""
        face = typeface("Bold" if look.bold else "Regular")
        lines = wrapped(face.showable(text), self.room(first, after), face, look.size)
        return len(lines) * look.size * 1.32 + 2

    def room(self, first: int, after: int) -> float:
        """Return how wide text in these columns may be, in points, as the PDF's typeface measures it."""
        return sum(self.widths[first:after]) * POINTS_PER_CHARACTER * _CAUTION - 4


def write_top(grid: SheetGrid, document: Document, part: Part) -> None:
    """Write letterhead, title, number, subtitle and facts; an annex has title and subtitle alone."""
    say = grid.say
    head = document.letterhead if part.opening else None
    if head is not None:
        if head.logo is not None:
            grid.book.place_logo(grid.sheet, head.logo)
        small = [line for line in (head.address, head.contact) if line]
        grid.line(head.government, Look(11, align="center"))
        grid.line(head.office, Look(13, bold=True, align="center", double=not small))
        for place, text in enumerate(small, start=1):
            grid.line(text, Look(8, align="center", double=place == len(small)))
        grid.blank(10)
    grid.line(spoken(part.title, say), Look(12 if part.opening else 11, bold=True, align="center"))
    if part.opening and document.number:
        grid.line(say(NUMBER).format(number=document.number), Look(PROSE, align="center"))
    for line in part.subtitle:
        grid.line(spoken(line, say), Look(PROSE, align="center"))
    grid.blank()
    if part.opening and document.facts:
        write_fields(grid, Fields(document.facts))


def write_origin(grid: SheetGrid, document: Document) -> None:
    """Write who made the file, when and where, and whether numbers of people stand in it whole."""
    grid.line("  ·  ".join(origin(document.made, document.language, grid.say)), Look(_SMALL))


def write_fields(grid: SheetGrid, section: Fields) -> None:
    """Write label and value pairs."""
    look = Look(PROSE, middle=False)
    face = typeface("Regular")
    lead = f"{section.lead}  " if section.lead else ""
    texts = [
        (f"{' ' * 2 * len(lead) if place else lead}{spoken(label, grid.say)}", spoken(value, grid.say))
        for place, (label, value) in enumerate(section.pairs)
    ]
    widest = max((face.width(face.showable(label), PROSE) for label, _ in texts), default=0.0)
    split = grid.columns_for(widest + 6)
    for label, value in texts:
        if len(grid.widths) == 1:
            grid.line(f"{label}: {value}", look)
        else:
            grid.across((0, split, label, look), (split, len(grid.widths), f": {value}", look))
    grid.blank(6)


def write_paragraphs(grid: SheetGrid, section: Paragraphs) -> None:
    """Write prose over the whole width."""
    title = spoken(section.title, grid.say)
    if title:
        grid.line(title, Look(PROSE, bold=True))
    for count, paragraph in enumerate(section.lines, start=1):
        text = "".join(run.text for run in runs(paragraph, grid.say))
        grid.line(f"{count}.  {text}" if section.numbered else text, Look(PROSE))
    grid.blank(6)


def write_signatures(grid: SheetGrid, section: Signatures) -> None:
    """Write the places to sign side by side, with room for pen and stamp."""
    lines = sum(
        max(len(place.above) + len(place.below) + 1 for place in row if place) for row in section.rows
    )
    grid.keep(lines * ROW_HEIGHT + len(section.rows) * (_PEN + 16))
    for row in section.rows:
        spans = _spans(grid.widths, len(row))
        above = max((len(place.above) for place in row if place), default=0)
        below = max((len(place.below) for place in row if place), default=0)
        plain = Look(PROSE, align="center")
        name = replace(plain, bold=True, underline=all(place.name for place in row if place))
        grid.blank()
        for line in range(above):
            _signing_line(grid, row, spans, [_from_end(place, above - line, grid) for place in row], plain)
        grid.blank(_PEN)
        _signing_line(grid, row, spans, [place.name or _DOTS if place else "" for place in row], name)
        for line in range(below):
            _signing_line(grid, row, spans, [_from_start(place, line, grid) for place in row], plain)
        grid.blank()


def _signing_line(
    grid: SheetGrid,
    row: Sequence[Signature | None],
    spans: Sequence[tuple[int, int]],
    texts: Sequence[str],
    look: Look,
) -> None:
    places = zip(row, spans, texts, strict=True)
    grid.across(*[(first, after, text, look) for place, (first, after), text in places if place])


def _from_start(place: Signature | None, line: int, grid: SheetGrid) -> str:
    if place is None or line >= len(place.below):
        return ""
    return spoken(place.below[line], grid.say)


def _from_end(place: Signature | None, distance: int, grid: SheetGrid) -> str:
    if place is None or distance > len(place.above):
        return ""
    return spoken(place.above[-distance], grid.say)


def _spans(widths: Sequence[float], places: int) -> list[tuple[int, int]]:
    """Share the columns out among ``places`` so that each gets about the same width."""
    share = sum(widths) / places
    ends = list(accumulate(widths))
    cuts = [0]
    for place in range(1, places):
        nearest = min(range(len(ends)), key=lambda at: abs(ends[at] - share * place)) + 1
        cuts.append(min(max(nearest, cuts[-1] + 1), len(widths) - (places - place)))
    return list(zip(cuts, [*cuts[1:], len(widths)], strict=True))
