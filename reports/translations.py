"""Says words in one of the program's languages, whichever the screen speaks; citizens are written to so."""

from __future__ import annotations

from collections.abc import Callable

from desk.domain.text import Word
from resources.words import words_of


def speaker(code: str) -> Callable[[Word], str]:
    """Return what says words in one language."""
    words = words_of(code)

    def say(word: Word) -> str:
        forms = words.get((word.context, word.text))
        return forms[0] if forms else word.text

    return say
