"""Words marked for translators where they are born, and names made comparable."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_NOT_LETTERS = re.compile(r"[^A-Z0-9]+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word shown to staff: its translation context and its English source text."""

    context: str
    text: str


def mark(context: str, text: str) -> Word:
    """Mark ``text`` for translation; it is spoken in the user's language at the edge of the program."""
    return Word(context, text)


def search_key(name: str) -> str:
    """Return a name as it is compared: capitals without accents, single spaces, no punctuation.

    >>> search_key("  Siti  Nur-Aini, S.Pd ")
    'SITI NUR AINI S PD'
    """
    letters = name.upper()
    if not name.isascii():
        plain = unicodedata.normalize("NFKD", name)
        letters = "".join(ch for ch in plain if not unicodedata.combining(ch)).upper()
    return _NOT_LETTERS.sub(" ", letters).strip()
