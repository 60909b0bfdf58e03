"""What a part of a report says, one thing below the other, before it is widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from desk.domain.text import mark
from reports.document import Fields, Paragraph, Paragraphs, Say, Text, runs, spoken
from reports.words import CHECKSUM, MADE, NUMBER
from ui.language import Language
from ui.tables.report_rows import ReadDocument, ReadPart, ReadTable

SHORT = 20
"""Rows of a table that is shown whole; a longer one scrolls by itself."""
_ROWS = mark("reports", "{count} rows")


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence in one look; ``rich`` words carry bold stretches."""

    text: str
    look: str = ""
    rich: bool = False


@dataclass(frozen=True, slots=True)
class Pairs:
    """Labels with their values."""

    pairs: tuple[tuple[str, str], ...]


Item = Words | Pairs | ReadTable


def shape_of(items: tuple[Item, ...]) -> tuple[object, ...]:
    """Return what must be the same for one set of widgets to show other figures."""
    return tuple(_shape(item) for item in items)


def is_long(read: ReadTable) -> bool:
    """Whether a table has rows enough to scroll by itself."""
    return len(read.rows) > SHORT


def items_of(read: ReadDocument, part: ReadPart, language: Language) -> tuple[Item, ...]:
    """Return everything a part says, from top to bottom."""
    return tuple(_head(read, part, language.say)) + tuple(_body(read, part, language))


def _shape(item: Item) -> object:
    if isinstance(item, ReadTable):
        return (item.table.columns, is_long(item), item.totals is not None)
    return (bool(item.text), item.look, item.rich) if isinstance(item, Words) else len(item.pairs)


def _head(read: ReadDocument, part: ReadPart, say: Say) -> Iterator[Item]:
    document, opening = read.document, part.part.opening
    yield Words(spoken(part.part.title, say).replace("\n", " "), "title")
    if document.number and opening:
        yield Words(say(NUMBER).format(number=document.number), "strong")
    for line in part.part.subtitle:
        yield Words(spoken(line, say), "strong")
    if opening and document.facts:
        yield _pairs(document.facts, say)
    yield Words("")


def _body(read: ReadDocument, part: ReadPart, language: Language) -> Iterator[Item]:
    say = language.say
    for section in part.sections:
        if isinstance(section, ReadTable):
            yield from _table(section, language)
        elif isinstance(section, Fields):
            yield _pairs(section.pairs, say)
        else:
            yield from _prose(section, say)
    if part.part.opening:
        made = read.document.made
        words = [say(MADE).format(by=made.by, at=f"{made.at:%d-%m-%Y %H:%M}")]
        if made.checksum:
            words.append(say(CHECKSUM).format(checksum=made.checksum))
        yield Words(" · ".join(words), "muted")


def _table(read: ReadTable, language: Language) -> Iterator[Item]:
    say = language.say
    if read.table.title:
        yield Words(spoken(read.table.title, say), "strong")
    if read.rows:
        yield read
        if is_long(read):
            yield Words(say(_ROWS).format(count=language.number(len(read.rows))), "muted")
    else:
        yield Words(spoken(read.table.empty, say), "muted")
    if read.table.note:
        yield Words(spoken(read.table.note, say), "muted")
    yield Words("")


def _prose(section: Paragraphs, say: Say) -> Iterator[Item]:
    if section.title:
        yield Words(spoken(section.title, say), "strong")
    for place, paragraph in enumerate(section.lines, 1):
        number = f"{place}. " if section.numbered else ""
        yield Words(number + _rich(paragraph, say), rich=True)


def _rich(paragraph: Paragraph, say: Say) -> str:
    pieces = (f"<b>{escape(run.text)}</b>" if run.bold else escape(run.text) for run in runs(paragraph, say))
    return "".join(pieces)


def _pairs(pairs: tuple[tuple[Text, Text], ...], say: Say) -> Pairs:
    return Pairs(tuple((spoken(name, say), spoken(value, say)) for name, value in pairs))
