"""The office's health: proof, on the data itself, that nothing was lost and nothing counted twice."""

from __future__ import annotations

from desk.data import invariants, journal_seals
from desk.data.database import engine_of
from desk.domain.health import Invariant, Violation
from desk.domain.journal_view import SealFound
from desk.rooms.work import Workbench


class Health:
    """What an administrator asks when something seems wrong, and a scheduled task asks every night."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def check(self) -> tuple[Violation, ...]:
        """Return every place where an invariant does not hold; nothing when the office is sound."""
        with self._bench.taking_time(), self._bench.look() as db:
            return invariants.broken(db)

    def engine(self) -> str:
        """Return which database keeps the office, and its version: ``SQLite 3.45.1``."""
        with self._bench.look() as db:
            return engine_of(db)

    def find_seal(self, typed: str) -> SealFound:
        """Return the entry of a seal off a daily report, and whether everything up to it is as it was.

        Raises:
            SealUnreadable: what was typed is no seal.
            NotFound: no entry of the journal has it.
        """
        with self._bench.taking_time(), self._bench.look() as db:
            return journal_seals.find(db, typed)

    def promises(self) -> tuple[Invariant, ...]:
        """Return every invariant that a check proves."""
        return tuple(Invariant)
