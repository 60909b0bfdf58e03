"""What retention lawfully destroyed of the journal, and how the journal tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Cut:
    """The beginning of the journal, gone up to an entry; what is kept follows the hash of that one."""

    upto: int
    hash: str
    entries: int
    until: datetime
    minutes: str
    at: datetime

    @property
    def subject(self) -> str:
        """What the entry about the destruction is about."""
        return f"journal_cut:{self.upto}"

    def told(self) -> Mapping[str, object]:
        """Return what the entry about the destruction says of it."""
        return {"upto": self.upto, "hash": self.hash, "entries": self.entries, "minutes": self.minutes}
