"""How a writer tells how far it is, and hears that it should stop."""

from __future__ import annotations

from collections.abc import Callable

from desk.domain.errors import Cancelled

Progress = Callable[[int], None]
Asked = Callable[[], bool]

_EVERY = 100


class Pace:
    """Counts rows; every hundred of them it reports and looks whether the person cancelled."""

    def __init__(self, on_progress: Progress | None, cancelled: Asked | None) -> None:
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._rows = 0

    def step(self) -> None:
        """Count one row written; raises Cancelled."""
        self._rows += 1
        if self._rows % _EVERY == 0:
            self.look()

    def look(self) -> None:
        """Report the rows so far; raises Cancelled."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._on_progress is not None:
            self._on_progress(self._rows)
