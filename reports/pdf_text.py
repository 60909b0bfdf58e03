"""Lines of text that fit: words wrapped, set justified or ragged, bold stretches kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from reports.document import Run
from reports.style import Typeface

_LOOSEST = 2.6
"""A justified gap may grow to this many spaces; beyond it the line stays ragged."""


def wrapped(text: str, room: float, face: Typeface, size: float) -> list[str]:
    """Return ``text`` as lines no wider than ``room``; a word wider than that is broken."""
    if "\n" not in text and face.width(text, size) <= room:
        return [text]
    return [line for part in text.split("\n") for line in _lines(part, room, face, size)]


def _lines(text: str, room: float, face: Typeface, size: float) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if face.width(longer, size) <= room:
            line = longer
            continue
        if line:
            yield line
        *full, line = _broken(word, room, face, size)
        yield from full
    yield line


def _broken(word: str, room: float, face: Typeface, size: float) -> list[str]:
    pieces = [""]
    width = 0.0
    for character in word:
        step = face.width(character, size)
        if width + step > room and pieces[-1]:
            pieces.append("")
            width = 0.0
        pieces[-1] += character
        width += step
    return pieces


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one weight inside a word."""

    text: str
    face: Typeface


_Atom = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One set line: words made of pieces, and whether it ends its paragraph."""

    words: tuple[_Atom, ...]
    last: bool


def set_lines(runs: Sequence[Run], room: float, regular: Typeface, bold: Typeface, size: float) -> list[Line]:
    """Return a paragraph of mixed weights as lines no wider than ``room``."""
    space = regular.width(" ", size)
    lines: list[Line] = []
    line: list[_Atom] = []
    width = 0.0
    for atom in _atoms(runs, room, regular, bold, size):
        step = _width(atom, size)
        if line and width + space + step > room:
            lines.append(Line(tuple(line), last=False))
            line, width = [], 0.0
        width += step + (space if line else 0)
        line.append(atom)
    lines.append(Line(tuple(line), last=True))
    return lines


def _width(atom: _Atom, size: float) -> float:
    return sum(piece.face.width(piece.text, size) for piece in atom)


def _atoms(
    runs: Sequence[Run], room: float, regular: Typeface, bold: Typeface, size: float
) -> Iterator[_Atom]:
    atom: list[Piece] = []
    for run in runs:
        face = bold if run.bold else regular
        for place, part in enumerate(face.showable(run.text).replace("\n", " ").split(" ")):
            if place and atom:
                yield tuple(atom)
                atom = []
            *full, rest = _broken(part, room, face, size)
            for piece in full:
                yield (*atom, Piece(piece, face))
                atom = []
            if rest:
                atom.append(Piece(rest, face))
    if atom:
        yield tuple(atom)


def draw_line(canvas: Canvas, line: Line, x: float, y: float, room: float, size: float) -> None:
    """Draw one line, spread over ``room`` unless it ends a paragraph or would gape."""
    gaps = len(line.words) - 1
    if gaps < 0:
        return
    natural = 0.0
    text = canvas.beginText(x, y)
    stretches = _stretches(line)
    for stretch in stretches:
        natural += stretch.face.width(stretch.text, size)
    space = stretches[0].face.width(" ", size)
    extra = (room - natural) / gaps if gaps and not line.last else 0.0
    text.setWordSpace(extra if 0 < extra <= space * (_LOOSEST - 1) else 0.0)
    for stretch in stretches:
        text.setFont(stretch.face.name, size)
        text.textOut(stretch.text)
    text.setWordSpace(0)
    canvas.drawText(text)


def _stretches(line: Line) -> list[Piece]:
    """Join the words of a line, with their spaces, into as few pieces as it has changes of weight."""
    joined: list[Piece] = []
    for place, word in enumerate(line.words):
        for at, piece in enumerate(word):
            lead = " " if place and at == 0 else ""
            if joined and joined[-1].face is piece.face:
                joined[-1] = Piece(joined[-1].text + lead + piece.text, piece.face)
            else:
                if lead:
                    joined[-1] = Piece(joined[-1].text + lead, joined[-1].face)
                joined.append(piece)
    return joined
