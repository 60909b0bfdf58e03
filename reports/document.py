"""What a report is before it is a screen, a workbook or a PDF: plain values, read by every face alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from desk.domain.text import Word, mark

Text = str | Word
"""Final text, or a marked word which the face speaks through ``say``."""

Cell = str | Word | int | float | Decimal | date | time | None
"""One value of a table. A percentage is a fraction (0.024 is shown as 2,4 %); times carry no zone."""

TOTAL = mark("reports", "Total")
NONE = mark("reports", "None")
ANNEX = mark("reports", "Annex")
REPORT = mark("reports", "Report")

REJECTS = "rejects"
"""How the journal calls an export of the rows of a list that were not taken in."""

Row = Sequence[Cell]
Say = Callable[[Word], str]


class Face(StrEnum):
    """The kinds of file a document can become; the value is the file's ending."""

    XLSX = "xlsx"
    PDF = "pdf"


class Kind(StrEnum):
    """What a column holds; it decides format, alignment and the cell type in a workbook."""

    TEXT = "text"
    NIK = "nik"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    PERCENT = "percent"


class Align(StrEnum):
    """Where a cell's text stands in its column."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Paper(StrEnum):
    """The papers of an Indonesian office; F4 (folio) is what government forms use, A5 small notes."""

    A4 = "A4"
    A5 = "A5"
    F4 = "F4"

    @property
    def millimetres(self) -> tuple[int, int]:
        """Return width and height in millimetres, upright."""
        return {Paper.A4: (210, 297), Paper.A5: (148, 210), Paper.F4: (215, 330)}[self]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: ``width`` in characters it should hold (0: fitted to its content), ``total``: it is added up.

    Neighbours with the same ``group`` share one heading above their own.
    """

    key: str
    title: Text
    kind: Kind = Kind.TEXT
    width: float = 0
    align: Align | None = None
    total: bool = False
    group: Text = ""

    @property
    def alignment(self) -> Align:
        """Return where the cells stand: figures right, dates and times in the middle, words left."""
        if self.align is not None:
            return self.align
        if self.kind in (Kind.NUMBER, Kind.PERCENT):
            return Align.RIGHT
        return Align.CENTER if self.kind in (Kind.DATE, Kind.TIME) else Align.LEFT


@dataclass(frozen=True, slots=True)
class Streamed:
    """Rows too many to hold: ``open`` is called anew each time a face reads them, and must tell the same."""

    open: Callable[[], Iterator[Row]]

    def __iter__(self) -> Iterator[Row]:
        return self.open()


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table; ``rows`` is read once per face, so a tuple or ``Streamed``, never a spent generator.

    The totals row is added up from the columns marked ``total``; a report whose totals are not sums
    (a share of a share) gives ``totals`` itself. ``signed`` leaves room in every row for a hand to sign.
    """

    columns: tuple[Column, ...]
    rows: Iterable[Row]
    title: Text = ""
    totals: Row | None = None
    totals_title: Text = TOTAL
    note: Text = ""
    empty: Text = NONE
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph in one weight."""

    text: str
    bold: bool = False


Paragraph = Text | tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Prose of an official paper; ``numbered`` counts the paragraphs 1., 2., 3."""

    lines: tuple[Paragraph, ...]
    title: Text = ""
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """Label and value pairs set under each other with aligned colons; ``lead`` is the number before them."""

    pairs: tuple[tuple[Text, Text], ...]
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """One place to sign: lines above, room for pen and stamp, the name underlined, lines below (NIP)."""

    above: tuple[Text, ...]
    name: str
    below: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Signatures:
    """Rows of places to sign, each row spread over the page; ``None`` leaves a place empty."""

    rows: tuple[tuple[Signature | None, ...], ...]


Section = Table | Paragraphs | Fields | Signatures


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The office's kop: government, office (larger), address and contact over a double rule."""

    government: str
    office: str
    address: str = ""
    contact: str = ""
    logo: Path | None = None


@dataclass(frozen=True, slots=True)
class Annex:
    """A part of its own behind the signatures: a new page in print, a sheet of its own in a workbook."""

    title: Text
    sections: tuple[Section, ...]
    sheet: Text = ANNEX
    subtitle: tuple[Text, ...] = ()
    landscape: bool | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """Who made the file, when (local time, without zone), where, and from which snapshot; on every page.

    ``whole`` says that numbers of people stand in it whole; ``demo``, that these people do not exist.
    ``as_of`` is the moment of what is in it, when it was read at a server that follows the office's.
    """

    by: str
    at: datetime
    checksum: str = ""
    workstation: str = ""
    whole: bool = False
    demo: bool = False
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report or official paper.

    ``name`` becomes the file name, ``facts`` are lines such as Hari/Tanggal under the title, ``language``
    ("id" or "en") decides figures, dates and number words and must be the language ``say`` speaks.
    """

    name: str
    title: Text
    made: Made
    sections: tuple[Section, ...]
    number: str = ""
    subtitle: tuple[Text, ...] = ()
    facts: tuple[tuple[Text, Text], ...] = ()
    letterhead: Letterhead | None = None
    paper: Paper = Paper.F4
    landscape: bool = False
    signatures: Signatures | None = None
    annexes: tuple[Annex, ...] = ()
    language: str = "id"
    origin_above: bool = False
    """Whether a sheet says above its table who made it: a list somebody mends is read again to its end."""
    large: bool = False
    """Whether it hangs on a wall; a PDF is then written in larger type."""


def spoken(text: Text, say: Say) -> str:
    """Return final text as it is and a marked word in the reader's language."""
    return say(text) if isinstance(text, Word) else text


def runs(paragraph: Paragraph, say: Say) -> tuple[Run, ...]:
    """Return a paragraph as stretches of one weight each."""
    return paragraph if isinstance(paragraph, tuple) else (Run(spoken(paragraph, say)),)


@dataclass(frozen=True, slots=True)
class Part:
    """What shares a page format and, in a workbook, a sheet: the main part or one annex."""

    title: Text
    sheet: Text
    subtitle: tuple[Text, ...]
    sections: tuple[Section, ...]
    landscape: bool
    opening: bool


def parts(document: Document) -> list[Part]:
    """Return the main part, signatures last, and every annex."""
    sections = document.sections + ((document.signatures,) if document.signatures else ())
    main = Part(document.title, REPORT, document.subtitle, sections, document.landscape, opening=True)
    annexes = [
        Part(
            annex.title,
            annex.sheet,
            annex.subtitle,
            annex.sections,
            document.landscape if annex.landscape is None else annex.landscape,
            opening=False,
        )
        for annex in document.annexes
    ]
    return [main, *annexes]
