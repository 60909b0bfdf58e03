"""What a part of the selftest says: something works, something is worth knowing, something is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

from desk.domain.text import Word, mark

AGAIN = mark("selftest", "Install PRR Desk again.")
TELL = mark("selftest", "Install PRR Desk again; if it stays so, tell whoever maintains it.")


class Kind(Enum):
    """What a line of the selftest is."""

    GOOD = "good"
    NOTE = "note"
    FAULT = "fault"
    UNTRIED = "untried"


@dataclass(frozen=True, slots=True)
class Found:
    """One line: what was found, and for a fault what to do about it."""

    kind: Kind
    word: Word
    facts: dict[str, Any]
    cure: Word | None = None


def good(word: Word, /, **facts: object) -> Found:
    """Return that something is there and works."""
    return Found(Kind.GOOD, word, facts)


def note(word: Word, /, **facts: object) -> Found:
    """Return what is worth knowing and no fault."""
    return Found(Kind.NOTE, word, facts)


def fault(word: Word, cure: Word = AGAIN, /, **facts: object) -> Found:
    """Return what is missing or broken, and what to do."""
    return Found(Kind.FAULT, word, facts, cure)


def detail_of(error: BaseException) -> str:
    """Return of what kind an error is and the first line of what it says."""
    said = str(error).strip().splitlines()
    return f"{type(error).__name__}: {said[0]}" if said else type(error).__name__


@dataclass(slots=True)
class Trial:
    """What the parts share: a folder that is thrown away, the language, and what earlier parts made."""

    folder: Path
    language: str
    say: Callable[[Word], str]
    doing: Callable[[str], None]
    """Told of each step before it begins: it is all that is known of one that ends the process."""
    last_words: Callable[[str], None]
    """Told why the process ends, where that is known before it does."""
    kept: list[Any] = field(default_factory=list)
    """What has to live as long as the process, such as the application of Qt."""
    office: Any = None
    """The demo office, once it is made; this module loads nothing of which a part could be missing."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its name, and its check as ``module:function``, loaded when it is tried."""

    code: str
    title: Word
    check: str
    needs: tuple[str, ...] = ()
    """Parts that must have gone well before."""

    def tried(self, trial: Trial) -> Iterator[Found]:
        """Try it; whatever its own modules lack is heard here."""
        yield from resolve_name(self.check)(trial)
