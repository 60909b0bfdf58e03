"""Templates of paper numbers: what may stand in one, found out by trying it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from string import Formatter

from desk.domain.dates import ROMAN_MONTHS
from desk.domain.printing import Worded
from desk.domain.text import mark

LONGEST = 80
_TRIED = (1, 999_999)


class NumberFlaw(Worded):
    """Why a template cannot number papers, with what is allowed."""

    NOT_READABLE = (
        "not_readable",
        mark(
            "number_flaw",
            "Only {n}, {n:03d}, {day}, {roman} and {year} may stand in braces; every brace must be closed.",
        ),
    )
    NO_COUNTER = (
        "no_counter",
        mark("number_flaw", "{n} or {n:03d} is missing: all numbers would be the same."),
    )
    NO_PERIOD = (
        "no_period",
        mark("number_flaw", "{year} or {day} is missing: the count begins anew, and numbers would repeat."),
    )
    TOO_LONG = ("too_long", mark("number_flaw", "The number would be longer than 80 characters."))
    SAME_AS_ANOTHER = (
        "same_as_another",
        mark("number_flaw", "Another kind of paper has the same template; two papers would share a number."),
    )


def example(template: str, day: date, n: int = 1) -> str:
    """Return the number a template gives.

    Raises:
        ValueError: it is not readable.
    """
    facts = {"n": n, "day": f"{day:%Y%m%d}", "roman": ROMAN_MONTHS[day.month - 1], "year": day.year}
    try:
        return template.format(**facts)
    except (KeyError, IndexError, AttributeError, TypeError) as error:
        raise ValueError(template) from error


def flaws(templates: Mapping[str, str]) -> Mapping[str, NumberFlaw]:
    """Return what is wrong with each template, by kind of paper; nothing when all may be used."""
    found = {kind: flaw for kind, template in templates.items() if (flaw := _flaw(template)) is not None}
    seen: set[str] = set()
    for kind, template in templates.items():
        if kind not in found and (number := example(template, date(2020, 8, 4))) in seen:
            found[kind] = NumberFlaw.SAME_AS_ANOTHER
        elif kind not in found:
            seen.add(number)
    return found


def _flaw(template: str) -> NumberFlaw | None:
    try:
        first, last = (example(template, date(2020, 8, 4), n) for n in _TRIED)
        names = {name for _, name, _, _ in Formatter().parse(template)}
    except ValueError:
        return NumberFlaw.NOT_READABLE
    if first == last or "n" not in names:
        return NumberFlaw.NO_COUNTER
    if "{day}" not in template and "year" not in names:
        return NumberFlaw.NO_PERIOD
    return NumberFlaw.TOO_LONG if len(last) > LONGEST else None
