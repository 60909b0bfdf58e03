"""The smallest set of removals and insertions that turns one list of keys into another."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moves:
    """Ranges (first, last) to remove, last ones first; then (place, keys) to insert, first ones first."""

    removed: tuple[tuple[int, int], ...]
    inserted: tuple[tuple[int, tuple[Hashable, ...]], ...]


def moves(old: Sequence[Hashable], new: Sequence[Hashable]) -> Moves | None:
    """Return how ``old`` becomes ``new``, or None when the rows that stay are in another order."""
    wanted, known = set(new), set(old)
    if [key for key in old if key in wanted] != [key for key in new if key in known]:
        return None
    removed = _ranges([place for place, key in enumerate(old) if key not in wanted])
    inserted = []
    for first, last in _ranges([place for place, key in enumerate(new) if key not in known]):
        inserted.append((first, tuple(new[first : last + 1])))
    return Moves(tuple(reversed(removed)), tuple(inserted))


def _ranges(places: Sequence[int]) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    for place in places:
        if ranges and ranges[-1][1] == place - 1:
            ranges[-1] = (ranges[-1][0], place)
        else:
            ranges.append((place, place))
    return ranges
