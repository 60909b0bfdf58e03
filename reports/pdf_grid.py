"""A ruled stretch of table on one page: text in cells, thin lines round them, drawn in one go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reports import style
from reports.document import Align
from reports.pdf_page import Pages
from reports.style import Typeface

PAD_X = 3.0
PAD_Y = 2.4
LEADING = 1.2
_THIN = 0.35


class Grid:
    """Cells between ``edges``, growing down from the pen position until it is closed."""

    def __init__(self, pages: Pages, edges: Sequence[float], face: Typeface, size: float) -> None:
        self._pages = pages
        self._edges = edges
        self._face = face
        self._size = size
        self._top = pages.y
        self._rules: list[tuple[float, float, float, float]] = []
        self._text = pages.canvas.beginText()
        self._text.setFont(face.name, size)

    @property
    def begun(self) -> bool:
        """Whether a row has been drawn."""
        return bool(self._rules)

    def row(self, cells: Iterable[Sequence[str]], aligns: Sequence[Align], tall: float) -> None:
        """Draw one row of cells, each a list of lines, ``tall`` points high."""
        pages, text, size = self._pages, self._text, self._size
        baseline = pages.y - PAD_Y - size * 0.93
        step = size * LEADING
        for place, cell in enumerate(cells):
            y = baseline
            for line in cell:
                if line:
                    text.setTextOrigin(self._x(place, line, aligns[place]), y)
                    text.textLine(line)
                y -= step
        pages.y -= tall
        self._rules.append((self._edges[0], pages.y, self._edges[-1], pages.y))

    def _x(self, place: int, line: str, align: Align) -> float:
        left = self._edges[place] + PAD_X
        if align is Align.LEFT:
            return left
        spare = self._edges[place + 1] - PAD_X - left - self._face.width(line, self._size)
        return left + (spare if align is Align.RIGHT else spare / 2)

    def close(self) -> None:
        """Put everything collected on the page."""
        canvas = self._pages.canvas
        canvas.setFillGray(style.INK)
        canvas.drawText(self._text)
        if self._rules:
            canvas.setLineWidth(_THIN)
            canvas.setStrokeGray(style.RULE)
            canvas.lines(self._rules)
            canvas.lines([(x, self._top, x, self._pages.y) for x in self._edges])


def height(lines: int, size: float) -> float:
    """Return how high a row of this many lines is."""
    return lines * size * LEADING + 2 * PAD_Y


def draw_box(pages: Pages, left: float, right: float, top: float, bottom: float) -> None:
    """Draw the lightly filled box behind one heading cell."""
    pages.canvas.setLineWidth(_THIN)
    pages.canvas.setStrokeGray(style.RULE)
    pages.canvas.setFillGray(style.HEAD_FILL)
    pages.canvas.rect(left, bottom, right - left, top - bottom, fill=1)
