"""How papers look: the one typeface, sizes, margins and greys both writers share."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

_ONE_AT_A_TIME = Lock()
"""Reports are written in a pool; a typeface registered twice would fall apart inside a running PDF."""

POINTS_PER_MM = 72 / 25.4
UNKNOWN = "\ufffd"
"""Stands, visibly, where the typeface has no glyph or a character cannot be written."""

TITLE = 12.5
FOOT = 7.0
TABLE_SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
WRAPPING_FROM = 8.0
"""At this table size and below, cells may wrap; above it a table stands only if it fits unwrapped."""

LARGE = 1.35
"""How much larger a paper is that people read standing before a wall."""

INK = 0.0
FAINT = 0.35
RULE = 0.45
HEAD_FILL = 0.93
HEAD_FILL_HEX = "EDEDED"
WORKBOOK_FONT = "Arial"
"""Office PCs have it; a workbook cannot carry its own typeface."""


@dataclass(frozen=True, slots=True)
class Margins:
    """White around a page, in points."""

    left: float
    right: float
    top: float
    bottom: float


def margins(*, landscape: bool) -> Margins:
    """Return a page's margins; upright papers leave room for the binder on the left."""
    sides = (15, 15, 12, 17) if landscape else (25, 20, 14, 18)
    return Margins(*(side * POINTS_PER_MM for side in sides))


def body_size(*, landscape: bool, large: bool = False) -> float:
    """Return the size of prose: letters are upright, reports lie."""
    return (9.0 if landscape else 10.5) * (LARGE if large else 1.0)


def title_size(*, opening: bool, large: bool = False) -> float:
    """Return the size of the title of a document, or of one of its annexes."""
    return (TITLE if opening else TITLE - 1.5) * (LARGE if large else 1.0)


class _Advances(dict[str, float]):
    """Widths by character at size 1; a character outside the typeface is as wide as its stand-in."""

    def __missing__(self, character: str) -> float:
        width = self[character] = self[UNKNOWN]
        return width


class _Visible(dict[int, str]):
    """For ``str.translate``: every character the typeface can show as it is, any other as ``UNKNOWN``."""

    def __init__(self, glyphs: Iterable[int]) -> None:
        super().__init__({9: " ", 10: "\n"})
        self._glyphs = frozenset(glyphs)

    def __missing__(self, code: int) -> str:
        character = chr(code)
        known = code in self._glyphs and unicodedata.category(character) not in ("Cc", "Cs")
        shown = self[code] = character if known else UNKNOWN
        return shown


@dataclass(frozen=True, slots=True, eq=False)
class Typeface:
    """One weight of the typeface: its name for the PDF, its widths, what it can show."""

    name: str
    advances: dict[str, float]
    visible: dict[int, str]

    def width(self, text: str, size: float) -> float:
        """Return how wide a single line of ``text`` is, in the unit of ``size``."""
        return sum(map(self.advances.__getitem__, text)) * size

    def showable(self, text: str) -> str:
        """Return ``text`` with each character that cannot be shown visibly replaced."""
        if text.isascii() and text.isprintable():
            return text
        return unicodedata.normalize("NFC", text).translate(self.visible)


def typeface(weight: str) -> Typeface:
    """Return "Regular" or "Bold", registered for PDF once per run of the program."""
    with _ONE_AT_A_TIME:
        return _registered(weight)


@cache
def _registered(weight: str) -> Typeface:
    name = f"Roboto-{weight}"
    with as_file(files("font_roboto") / "files" / f"{name}.ttf") as path:
        font = TTFont(name, str(path))
    pdfmetrics.registerFont(font)
    widths = _Advances({chr(code): width / 1000 for code, width in font.face.charWidths.items()})
    return Typeface(name, widths, _Visible(font.face.charToGlyph))
