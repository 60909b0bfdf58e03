"""The office's health: proof, on the data itself, that nothing was lost and nothing counted twice."""

from __future__ import annotations

from desk.data import invariants
from desk.domain.health import Invariant, Violation
from desk.rooms.work import Workbench


class Health:
    """What an administrator asks when something seems wrong, and a scheduled task asks every night."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def check(self) -> tuple[Violation, ...]:
        """Return every place where an invariant does not hold; nothing when the office is sound."""
        with self._bench.look() as db:
            return invariants.broken(db)

    def promises(self) -> tuple[Invariant, ...]:
        """Return every invariant that a check proves."""
        return tuple(Invariant)
