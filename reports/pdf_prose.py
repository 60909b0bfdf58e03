"""Prose on PDF pages: paragraphs, label and value pairs, and the places where people sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reports import style
from reports.document import Fields, Paragraphs, Signature, Signatures, Text, runs, spoken
from reports.pdf_page import Pages
from reports.pdf_text import draw_line, set_lines, wrapped
from reports.style import Typeface

_PEN = 40.0
"""Room for pen and stamp, in points."""

_BETWEEN = 1.2
"""White between two rows of places to sign, in lines."""

_WIDEST_BLOCK = 245.0
_DOTS = "." * 40


def draw_paragraphs(pages: Pages, section: Paragraphs) -> None:
    """Draw prose, numbered if it is; a heading and a paragraph's first two lines stay together."""
    title = pages.bold.showable(spoken(section.title, pages.say))
    if title:
        pages.need(pages.leading * 4)
        for words in wrapped(title, pages.width, pages.bold, pages.size):
            pages.put(words, bold=True)
        pages.y -= 2
    indent = pages.size * 1.7 if section.numbered else 0.0
    for count, paragraph in enumerate(section.lines, start=1):
        room = pages.width - indent
        lines = set_lines(runs(paragraph, pages.say), room, pages.regular, pages.bold, pages.size)
        pages.need(pages.leading * min(len(lines), 2 if len(lines) > 3 else 3))
        for place, line in enumerate(lines):
            if place == len(lines) - 2:
                pages.need(pages.leading * 2)
            pages.need(pages.leading)
            pages.y -= pages.size
            if section.numbered and place == 0:
                pages.canvas.setFont(pages.regular.name, pages.size)
                pages.canvas.drawString(pages.left, pages.y, f"{count}.")
            draw_line(pages.canvas, line, pages.left + indent, pages.y, room, pages.size)
            pages.y -= pages.leading - pages.size
        pages.y -= pages.size * 0.45
    pages.y -= pages.size * 0.25


def draw_fields(pages: Pages, section: Fields) -> None:
    """Draw label and value pairs with their colons under each other, together on one page."""
    face, size = pages.regular, pages.size
    labels = [face.showable(spoken(label, pages.say)) for label, _ in section.pairs]
    indent = size * 1.7 if section.lead else 0.0
    colon = indent + max((face.width(label, size) for label in labels), default=0.0) + size
    room = pages.width - colon - size * 0.8
    values = [
        wrapped(face.showable(spoken(value, pages.say)), room, face, size) for _, value in section.pairs
    ]
    pages.need(pages.leading * min(sum(map(len, values)), 12))
    pages.canvas.setFillGray(style.INK)
    for place, (label, lines) in enumerate(zip(labels, values, strict=True)):
        for at, line in enumerate(lines):
            pages.need(pages.leading)
            if at == 0:
                lead = section.lead if place == 0 else ""
                _across(pages, ((0.0, lead), (indent, label), (colon, ":")))
            pages.put(line, indent=colon + size * 0.8)
    pages.y -= size * 0.6


def _across(pages: Pages, words: tuple[tuple[float, str], ...]) -> None:
    pages.canvas.setFont(pages.regular.name, pages.size)
    for x, text in words:
        if text:
            pages.canvas.drawString(pages.left + x, pages.y - pages.size, text)


def paragraphs_height(pages: Pages, section: Paragraphs) -> float:
    """Return how much of a page untitled prose takes."""
    room = pages.width - (pages.size * 1.7 if section.numbered else 0.0)
    lines = [
        len(set_lines(runs(line, pages.say), room, pages.regular, pages.bold, pages.size))
        for line in section.lines
    ]
    return sum(lines) * pages.leading + pages.size * (0.45 * len(lines) + 0.25)


def signatures_height(pages: Pages, section: Signatures) -> float:
    """Return how much of a page the places to sign take together."""
    rows = [_set(pages, row) for row in section.rows]
    return sum(_height(pages, row) for row in rows) - pages.size * _BETWEEN


@dataclass(frozen=True, slots=True)
class _Place:
    """A place to sign with its lines set for the room it has."""

    above: tuple[str, ...]
    name: tuple[str, ...]
    below: tuple[str, ...]


def draw_signatures(pages: Pages, section: Signatures) -> None:
    """Draw the places to sign, all of them on one page, the names of a row on one height."""
    rows = [_set(pages, row) for row in section.rows]
    pages.need(signatures_height(pages, section))
    for row in rows:
        above = max(len(place.above) for place in row) * pages.leading
        top = pages.y
        for at, place in enumerate(row):
            middle = pages.left + pages.width / len(row) * (at + 0.5)
            pages.y = top - above + len(place.above) * pages.leading
            _lines(pages, place.above, middle)
            pages.y = top - above - _PEN
            _lines(pages, place.name, middle, bold=True)
            _lines(pages, place.below, middle)
        pages.y = top - _height(pages, row)


def _height(pages: Pages, row: Sequence[_Place]) -> float:
    above = max(len(place.above) for place in row)
    under = max(len(place.name) + len(place.below) for place in row)
    return (above + under) * pages.leading + _PEN + pages.size * _BETWEEN


def _set(pages: Pages, row: Sequence[Signature | None]) -> list[_Place]:
    """Set a row of places; lines above the names that belong beside each other stand beside each other."""
    room = min(pages.width / len(row) - 8, _WIDEST_BLOCK)

    def fitted(text: Text, face: Typeface) -> list[str]:
        return wrapped(face.showable(spoken(text, pages.say)), room, face, pages.size)

    above = [[fitted(text, pages.regular) for text in place.above] if place else [] for place in row]
    deepest = max(map(len, above))
    for distance in range(1, deepest + 1):
        beside = [texts[-distance] for texts in above if len(texts) >= distance]
        tall = max(map(len, beside))
        for lines in beside:
            lines.extend([""] * (tall - len(lines)))
    return [
        _Place(
            tuple(line for text in texts for line in text),
            tuple(fitted(place.name or _DOTS, pages.bold)),
            tuple(line for text in place.below for line in fitted(text, pages.regular)),
        )
        if place
        else _Place((), (), ())
        for place, texts in zip(row, above, strict=True)
    ]


def _lines(pages: Pages, lines: tuple[str, ...], middle: float, *, bold: bool = False) -> None:
    face = pages.bold if bold else pages.regular
    for line in lines:
        width = face.width(line, pages.size)
        left = middle - width / 2
        pages.put(line, bold=bold, indent=left - pages.left)
        if bold and line != _DOTS:
            under = pages.y + pages.leading - pages.size - 1.6
            pages.canvas.setStrokeGray(style.INK)
            pages.canvas.setLineWidth(0.6)
            pages.canvas.line(left, under, left + width, under)
