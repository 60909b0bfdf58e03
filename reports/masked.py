"""A document in which no number of a person is whole, wherever in its words one may stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desk.domain.masks import mask_text
from reports.document import (
    Cell,
    Document,
    Fields,
    Paragraph,
    Paragraphs,
    Row,
    Run,
    Section,
    Streamed,
    Table,
    Text,
)


def masked(document: Document) -> Document:
    """Return ``document`` as it may leave: the same, unless it says that whole numbers stand in it.

    What the office says of itself stays: letterhead, number, signatures.
    """
    if document.made.whole:
        return document
    return replace(
        document,
        subtitle=tuple(map(_text, document.subtitle)),
        facts=tuple((name, _text(value)) for name, value in document.facts),
        sections=tuple(map(_section, document.sections)),
        annexes=tuple(
            replace(
                annex,
                subtitle=tuple(map(_text, annex.subtitle)),
                sections=tuple(map(_section, annex.sections)),
            )
            for annex in document.annexes
        ),
    )


def _section(section: Section) -> Section:
    match section:
        case Table(rows=Streamed()):
            return replace(section, rows=Streamed(lambda: _rows(section)))
        case Table():
            return replace(section, rows=tuple(_rows(section)))
        case Paragraphs(lines=lines):
            return replace(section, lines=tuple(map(_paragraph, lines)))
        case Fields(pairs=pairs):
            return replace(section, pairs=tuple((name, _text(value)) for name, value in pairs))
    return section


def _rows(table: Table) -> Iterator[Row]:
    for row in table.rows:
        yield tuple(map(_cell, row))


def _cell(cell: Cell) -> Cell:
    return mask_text(cell) if isinstance(cell, str) else cell


def _text(text: Text) -> Text:
    return mask_text(text) if isinstance(text, str) else text


def _paragraph(paragraph: Paragraph) -> Paragraph:
    if isinstance(paragraph, tuple):
        return tuple(Run(mask_text(run.text), run.bold) for run in paragraph)
    return _text(paragraph)
