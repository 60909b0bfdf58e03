"""What there is to say of an office that goes to another version or another place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desk.domain.errors import DeskError


@dataclass(frozen=True, slots=True)
class BroughtUp:
    """An office of an earlier program that has just been brought to the version of this one."""

    since: int
    version: int
    kept: Path | None
    """The copy of the office as it was before."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What was carried of one table, read back and found equal on both sides."""

    table: str
    rows: int
    hash: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the rows of one table have come."""

    table: str
    rows: int
    of: int


Tell = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class Moved:
    """An office that goes on at another place."""

    tables: tuple[Carried, ...]
    left: tuple[str, ...]
    """Tables of the server's own, which stay behind."""
    without_password: tuple[str, ...]
    """Who needs a new password, because only the server knew theirs."""

    @property
    def rows(self) -> int:
        """How many rows were carried."""
        return sum(one.rows for one in self.tables)


@dataclass(eq=False)
class OfficeMovedAway(DeskError):
    """This office was moved to another place and goes on there."""

    to: str
    at: str
    note: str


@dataclass(eq=False)
class UnfitForServer(DeskError):
    """The file holds values that a server does not take; nothing was moved."""

    table: str
    column: str
    rows: int


@dataclass(eq=False)
class ArrivedOtherwise(DeskError):
    """What arrived of a table is not what left; the new place was emptied again."""

    table: str
    left: int
    arrived: int


@dataclass(eq=False)
class MovedUnsound(DeskError):
    """A promise is broken at the new place; it was emptied again."""

    broken: tuple[str, ...]


@dataclass(eq=False)
class SamePlace(DeskError):
    """The office is to be moved to where it is."""


@dataclass(eq=False)
class DumpFailed(DeskError):
    """The server's own tool could not write its dump; nothing was changed."""

    detail: str
