"""The heading of a table on PDF pages, in one or two levels, the same on every page it is repeated on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reports import style
from reports.document import Column, spoken
from reports.headings import spans
from reports.pdf_grid import LEADING, PAD_X, PAD_Y, draw_box, height
from reports.pdf_page import Pages
from reports.pdf_text import wrapped


@dataclass(frozen=True, slots=True)
class _Box:
    lines: Sequence[str]
    left: float
    right: float
    upper: bool
    lower: bool


class Head:
    """A heading measured once and drawn as often as the table needs it."""

    def __init__(self, pages: Pages, columns: Sequence[Column], edges: Sequence[float], size: float) -> None:
        self._pages = pages
        self._size = size
        self._edges = edges
        self._boxes: list[_Box] = []
        for span in spans(columns, pages.say):
            titles = [spoken(column.title, pages.say) for column in columns[span.first : span.after]]
            if span.title:
                self._boxes.append(self._box(span.title, span.first, span.after, upper=True, lower=False))
            for place, title in enumerate(titles, start=span.first):
                self._boxes.append(self._box(title, place, place + 1, upper=not span.title, lower=True))
        self._upper = self._level(upper=True, lower=False)
        self._lower = self._level(upper=False, lower=True)
        tall = self._level(upper=True, lower=True)
        self._lower = max(self._lower, tall - self._upper)

    @property
    def height(self) -> float:
        """How high the heading is, both levels together."""
        return self._upper + self._lower

    def draw(self) -> None:
        """Draw the heading at the pen position and move the pen below it."""
        pages = self._pages
        top = pages.y
        for box in self._boxes:
            upper = top if box.upper else top - self._upper
            lower = top - self.height if box.lower else top - self._upper
            draw_box(pages, box.left, box.right, upper, lower)
            self._words(box, (upper + lower) / 2)
        pages.y = top - self.height

    def _box(self, title: str, first: int, after: int, *, upper: bool, lower: bool) -> _Box:
        bold = self._pages.bold
        left, right = self._edges[first], self._edges[after]
        lines = wrapped(bold.showable(title), right - left - 2 * PAD_X, bold, self._size)
        return _Box(lines, left, right, upper, lower)

    def _level(self, *, upper: bool, lower: bool) -> float:
        counts = [len(box.lines) for box in self._boxes if (box.upper, box.lower) == (upper, lower)]
        return height(max(counts), self._size) if counts else 0.0

    def _words(self, box: _Box, middle: float) -> None:
        bold, size, canvas = self._pages.bold, self._size, self._pages.canvas
        canvas.setFillGray(style.INK)
        canvas.setFont(bold.name, size)
        y = middle + (height(len(box.lines), size) / 2 - PAD_Y) - size * 0.93
        for line in box.lines:
            canvas.drawString((box.left + box.right - bold.width(line, size)) / 2, y, line)
            y -= size * LEADING
