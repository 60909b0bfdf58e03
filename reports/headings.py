"""Which neighbouring columns stand under one shared heading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reports.document import Column, Say, spoken


@dataclass(frozen=True, slots=True)
class Span:
    """Columns from ``first`` up to before ``after`` under a shared heading; without one, a single column."""

    title: str
    first: int
    after: int


def spans(columns: Sequence[Column], say: Say) -> list[Span]:
    """Return the columns gathered under their shared headings, in order."""
    found: list[Span] = []
    for place, column in enumerate(columns):
        title = spoken(column.group, say)
        if title and found and found[-1].title == title:
            found[-1] = Span(title, found[-1].first, place + 1)
        else:
            found.append(Span(title, place, place + 1))
    return found
