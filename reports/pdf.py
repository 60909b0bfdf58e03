"""Writes a document as a PDF an office signs and files: letterhead, title, sections, page x of y."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO

from reports import style
from reports.document import Document, Fields, Paragraphs, Part, Say, Signatures, Table, parts, spoken
from reports.fitting import Measure, Need, Sampled
from reports.pace import Asked, Pace, Progress
from reports.pdf_page import Pages
from reports.pdf_prose import (
    draw_fields,
    draw_paragraphs,
    draw_signatures,
    paragraphs_height,
    signatures_height,
)
from reports.pdf_table import TableOnPages, table_size
from reports.words import NUMBER


def write_pdf(
    document: Document,
    path: Path,
    say: Say,
    on_progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> None:
    """Write ``document`` to ``path``; the same document gives the same bytes.

    ``on_progress`` hears the rows written so far. Raises Cancelled, LogoUnreadable, OSError.
    """
    with path.open("wb") as file:
        draw_pdf(document, file, say, on_progress, cancelled)


def draw_pdf(
    document: Document,
    file: BinaryIO,
    say: Say,
    on_progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> None:
    """Write ``document`` as a PDF into an open file; otherwise as ``write_pdf``."""
    pace = Pace(on_progress, cancelled)
    pages = Pages(document, file, say)
    for part in parts(document):
        pages.begin(part)
        _draw_top(pages, part)
        _draw_sections(pages, part, pace)
    pace.look()
    pages.finish()


def _draw_top(pages: Pages, part: Part) -> None:
    document, say = pages.document, pages.say
    if part.opening and document.letterhead is not None:
        pages.letterhead(document.letterhead)
    title_size = style.title_size(opening=part.opening, large=document.large)
    pages.centered(spoken(part.title, say), title_size, bold=True)
    if part.opening and document.number:
        pages.centered(say(NUMBER).format(number=document.number), pages.size)
    for line in part.subtitle:
        pages.centered(spoken(line, say), pages.size)
    pages.y -= pages.size
    if part.opening and document.facts:
        draw_fields(pages, Fields(document.facts))


def _draw_sections(pages: Pages, part: Part, pace: Pace) -> None:
    measure = Measure(pages.regular, pages.bold, pages.document.language, pages.say)
    tables = [Sampled(section) for section in part.sections if isinstance(section, Table)]
    wanted = [measure.needs(sampled) for sampled in tables]
    size = table_size(wanted, pages.width, large=pages.document.large)
    ready = iter(zip(tables, wanted, strict=True))
    for section, following in zip_longest(part.sections, part.sections[1:]):
        match section:
            case Table():
                _draw_table(pages, *next(ready), size, pace)
            case Paragraphs():
                if isinstance(following, Signatures):
                    pages.need(paragraphs_height(pages, section) + signatures_height(pages, following))
                draw_paragraphs(pages, section)
            case Fields():
                draw_fields(pages, section)
            case Signatures():
                draw_signatures(pages, section)


def _draw_table(pages: Pages, sampled: Sampled, wanted: list[Need], size: float, pace: Pace) -> None:
    TableOnPages(pages, sampled, wanted, size).draw(pace)
