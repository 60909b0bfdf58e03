"""Keeps the claims of this window alive, and tells at once when one is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desk.domain.errors import ClaimLost
from desk.domain.printing import Batch
from desk.domain.staff import Staff
from desk.office import Office
from ui.tasks import Tasks

_SHARE = 3
"""Renewals within one lease: two may fail, and the claim still holds."""


class Lease(QObject):
    """Renews every claim it was given; ``lost`` carries the token of one that is gone."""

    lost = Signal(str)
    renewed = Signal(object)

    def __init__(
        self, office: Office, staff: Staff, tasks: Tasks, failed: Callable[[Exception], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._staff = staff
        self._tasks = tasks
        self._failed = failed
        self._tokens: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.renew)

    def keep(self, token: str, minutes: int) -> None:
        """Keep the claim ``token`` from now on; a lease lasts ``minutes``."""
        self._tokens.add(token)
        self._timer.setInterval(max(1, minutes * 60_000 // _SHARE))
        if not self._timer.isActive():
            self._timer.start()

    def release(self, token: str) -> None:
        """Keep the claim no longer; its cards are done."""
        self._tokens.discard(token)
        if not self._tokens:
            self._timer.stop()

    def kept(self) -> frozenset[str]:
        """Return the tokens of the claims that are kept."""
        return frozenset(self._tokens)

    def rest(self) -> None:
        """Let every claim end by itself: who locked the screen did not come back that day."""
        self._timer.stop()

    def go_on(self) -> None:
        """Renew again from now on, and tell of what was lost meanwhile."""
        if self._tokens:
            self._timer.start()
            self.renew()

    def renew(self) -> None:
        """Renew every claim now."""
        for token in sorted(self._tokens):
            self._renew(token)

    def _renew(self, token: str) -> None:
        def fail(error: Exception) -> None:
            if token not in self._tokens:
                return  # its last card was told while the renewal was under way
            if isinstance(error, ClaimLost):
                self.release(token)
                self.lost.emit(token)
            else:
                self._failed(error)

        self._tasks.run(
            self, lambda: self._office.print_queue.renew(self._staff, token), self._on_renewed, fail
        )

    def _on_renewed(self, batch: Batch) -> None:
        self.renewed.emit(batch)
