"""Fonts: each file is found, read by the screen and by papers, and draws what words are written in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import font_roboto  # type: ignore[import-untyped]  # the package brings no types
from PySide6.QtGui import QFontInfo, QGuiApplication, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

import resources
from desk.domain.text import mark
from reports.style import typeface
from ui.language import LANGUAGES
from ui.selftest.found import Found, Trial, fault, good, note
from ui.theme import Scheme, Theme, body_font

_FILES = Path(font_roboto.__file__).parent / "files"
_ON_SCREEN = ("Roboto-Regular.ttf", "Roboto-Medium.ttf")
_ON_PAPER = ("Regular", "Bold")
_NAMES = "ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûü"
"""Letters of names beside those of the words."""
_PIXELS = 16
_OFFSCREEN = "offscreen"

_MISSING = mark("selftest", "the font {file} is missing or damaged.")
_NO_GLYPH = mark("selftest", "the font {file} does not draw {signs}.")
_OTHER = mark("selftest", "the screen writes in {family} and not in {right}.")
_NO_FONT_FOR = mark("selftest", "no font of this PC draws {signs}.")
_SYSTEM_FONTS = mark("selftest", "Install the fonts of Windows again (Settings, Fonts).")
_DRAWN = mark("selftest", "{family}; {number} signs of both languages drawn, on the screen and on paper.")


def check(trial: Trial) -> Iterator[Found]:
    """Try the fonts of the screen, then those of papers."""
    signs = _signs()
    written = "".join(sorted(sign for sign in signs if not unicodedata.category(sign).startswith("S")))
    faults = [found for file in _ON_SCREEN for found in _file(_FILES / file, written)]
    faults += [found for weight in _ON_PAPER for found in _paper(weight, written)]
    yield from faults
    if faults:
        return
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError(type(app))
    trial.kept.append(Theme(app, Scheme.LIGHT))
    family = QFontInfo(body_font()).family()
    if family != body_font().family():
        yield fault(_OTHER, family=family, right=body_font().family())
        return
    lacking = " ".join(sign for sign in sorted(signs) if not _drawn(sign))
    if lacking and QGuiApplication.platformName() == _OFFSCREEN:
        yield note(_NO_FONT_FOR, signs=lacking)  # in memory Qt sees no fonts of the system
    elif lacking:
        yield fault(_NO_FONT_FOR, _SYSTEM_FONTS, signs=lacking)
    yield good(_DRAWN, family=family, number=len(signs))


def _signs() -> frozenset[str]:
    """Return every sign that the words of the program and the names of people are written in."""
    files = (resources.text("translations", f"prrdesk_{code}.ts") for code in LANGUAGES)
    found = set(_NAMES).union(*files, map(chr, range(33, 127)))
    return frozenset(sign for sign in found if sign.isprintable() and not sign.isspace())


def _file(file: Path, signs: str) -> Iterator[Found]:
    font = QRawFont(str(file), _PIXELS)
    if not font.isValid():
        yield fault(_MISSING, file=file.name)
        return
    lacking = [sign for sign in signs if not font.supportsCharacter(ord(sign))]
    if lacking:
        yield fault(_NO_GLYPH, file=file.name, signs=" ".join(lacking))


def _paper(weight: str, signs: str) -> Iterator[Found]:
    file = f"Roboto-{weight}.ttf"
    try:
        face = typeface(weight)
    except Exception:  # whatever is wrong with it, reportlab has many words for that
        yield fault(_MISSING, file=file)
        return
    lacking = [sign for sign in signs if face.showable(sign) != sign]
    if lacking:
        yield fault(_NO_GLYPH, file=file, signs=" ".join(lacking))


def _drawn(sign: str) -> bool:
    """Whether the screen has a glyph for a sign, be it of another font."""
    layout = QTextLayout(sign, body_font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    return bool(glyphs) and all(glyphs)
