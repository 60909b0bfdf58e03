"""What can be said against showing whole numbers of people."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.errors import DeskError


@dataclass(eq=False)
class NothingMasked(DeskError):
    """What is chosen holds no number of a person."""


@dataclass(eq=False)
class TooManyWhole(DeskError):
    """One look is about a few people at most."""

    people: int
    most: int
