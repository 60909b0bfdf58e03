"""The smallest set of changes that turns one list of rows into another, worked out beside the window."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Row = TypeVar("Row")
MOST_STEPS = 40
"""More steps than this are slower than showing the list anew."""


@dataclass(frozen=True, slots=True)
class Merge(Generic[Row]):
    """Three steps, in this order.

    ``removed`` are ranges (first, last), last ones first; ``changed`` are rows by their place after that;
    ``inserted`` are runs of rows by their place in the new list, first ones first.
    """

    removed: tuple[tuple[int, int], ...]
    changed: tuple[tuple[int, Row], ...]
    inserted: tuple[tuple[int, tuple[Row, ...]], ...]


def merge(old: Sequence[Row], new: Sequence[Row], key: Callable[[Row], Hashable]) -> Merge[Row] | None:
    """Return how ``old`` becomes ``new``; None when rows changed places or nearly everything differs."""
    fresh = {key(row): row for row in new}
    old_keys = [key(row) for row in old]
    known = set(old_keys)
    staying = [(place, each) for place, each in enumerate(old_keys) if each in fresh]
    if [each for _, each in staying] != [each for each in fresh if each in known]:
        return None
    removed = _ranges([place for place, each in enumerate(old_keys) if each not in fresh])
    arriving = _ranges([place for place, each in enumerate(fresh) if each not in known])
    if len(removed) + len(arriving) > MOST_STEPS:
        return None
    rows = tuple(fresh.values())
    changed = [
        (after, fresh[each])
        for after, (place, each) in enumerate(staying)
        if old[place] is not fresh[each] and old[place] != fresh[each]
    ]
    inserted = [(first, rows[first : last + 1]) for first, last in arriving]
    return Merge(tuple(reversed(removed)), tuple(changed), tuple(inserted))


def _ranges(places: Sequence[int]) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    for place in places:
        if ranges and ranges[-1][1] == place - 1:
            ranges[-1] = (ranges[-1][0], place)
        else:
            ranges.append((place, place))
    return ranges
