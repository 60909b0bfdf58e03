"""Papers with labels as a dialog offers them, and what somebody chose."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.text import Word


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper with labels: its code, its words, and how many labels a page holds."""

    code: str
    word: Word
    places: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which paper, and the place of the first label on it."""

    code: str
    start: int
