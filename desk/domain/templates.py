"""Templates with facts in braces: what stands in one, and one filled in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from string import Formatter

Fact = str | tuple[str, ...]
"""What is put in for a name; several are a list."""
_NEVER_SHOWN = ("Cc", "Cf", "Cs")
"""Signs that change how the words around them look, or that no carrier can send."""


def variables(template: str) -> tuple[str, ...]:
    """Return the names in braces, in the order and as often as they stand there.

    Raises:
        ValueError: a brace is not closed on its line, is empty, or holds more than a name.
    """
    return tuple(name for line in template.splitlines() for _, name in _pieces(line) if name)


def filled(template: str, facts: Mapping[str, Fact]) -> str:
    """Return a template with its facts put in, without gaps where one is not known.

    A fact stays on its line and is never read as a template. A line of which no fact is known is left out.
    A list that has a line of its own takes a line for each part; elsewhere semicolons stand between them.

    Raises:
        ValueError: the template is not readable.
    """
    lines: list[str] = []
    for line in template.splitlines():
        shown = tuple(_shown(line, facts))
        # one empty line is a paragraph, two are a hole
        lines += shown if any(shown) or (lines and lines[-1]) else ()
    return "\n".join(lines).strip()


def one_line(text: str) -> str:
    """Return a text on one line, without signs that cannot be seen."""
    if text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(sign for sign in text if sign.isspace() or not _hidden(sign)).split())


def _hidden(sign: str) -> bool:
    return unicodedata.category(sign) in _NEVER_SHOWN


@lru_cache(maxsize=256)
def _pieces(line: str) -> tuple[tuple[str, str], ...]:
    """Return the words of a line, each with the name that follows them, empty after the last ones."""
    return tuple(_read(line))


def _read(line: str) -> Iterator[tuple[str, str]]:
    for words, name, how, into in Formatter().parse(line):
        if name is not None and (not name or how or into):
            raise ValueError(line)
        yield words, name or ""


def _shown(line: str, facts: Mapping[str, Fact]) -> Iterator[str]:
    pieces = _pieces(line)
    known = {name: _listed(facts.get(name, "")) for _, name in pieces if name}
    if known and not any(known.values()):
        return
    alone = line.strip().removeprefix("{").removesuffix("}")
    if alone in known and isinstance(facts[alone], tuple):
        yield from (f"- {each}" for each in known[alone])
        return
    shown = one_line("".join(words + "; ".join(known.get(name, ())) for words, name in pieces))
    yield shown if all(known.values()) else shown.replace(" ,", ",").replace(" .", ".")


def _listed(fact: Fact) -> tuple[str, ...]:
    if isinstance(fact, str):
        line = one_line(fact)
        return (line,) if line else ()
    return tuple(line for part in fact if (line := one_line(part)))
