"""What a look at an office's server found, and what of it stands in the way of work."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from desk.domain.errors import DeskError, NotAnOffice, OfficeNotSetUp, SchemaTooNew, SchemaTooOld

OLDEST = 14
"""The oldest PostgreSQL whose makers still mended it in 2026, and the first with SCRAM by default."""
CLOCK_APART = timedelta(seconds=30)
"""A PC whose clock is further off shows other times on its papers and in its log than the office has."""


class Found(Enum):
    """What is kept in the database of an address."""

    UNASKED = "unasked"
    """Nobody signed in, so nothing could be read."""
    EMPTY = "empty"
    OTHER = "other"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class ServerLook:
    """A server that answered; without a sign-in only whether it does, how fast, and whether protected."""

    where: str
    protected: bool
    milliseconds: float
    version: int = 0
    clock_ahead: timedelta = timedelta()
    """By how much the server's clock is ahead of this PC's."""
    found: Found = Found.UNASKED
    schema: int = 0
    schema_here: int = 0

    @property
    def major(self) -> int:
        """The version of PostgreSQL, as people call it."""
        return self.version // 10_000

    @property
    def clock_is_apart(self) -> bool:
        """Whether somebody should set this PC's clock."""
        return abs(self.clock_ahead) > CLOCK_APART

    def fault(self) -> DeskError | None:
        """Return what stands in the way of work at this server."""
        if self.found is Found.UNASKED:
            return None
        if self.found is Found.EMPTY:
            return OfficeNotSetUp(self.where)
        if self.found is Found.OTHER:
            return NotAnOffice(self.where)
        if self.schema > self.schema_here:
            return SchemaTooNew(str(self.schema))
        return SchemaTooOld(str(self.schema)) if self.schema < self.schema_here else None
