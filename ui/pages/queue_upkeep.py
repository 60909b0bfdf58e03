"""What keeps the queue in order while a window is open: claims that ran out end, a new day begins."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer

from desk.domain.errors import OfficeUnavailable
from desk.domain.staff import Staff
from desk.office import Office
from ui.tasks import Tasks

EVERY_MS = 60_000


class QueueUpkeep(QObject):
    """Looks after the queue at once and then every minute; ``failed`` hears of what the office refused."""

    def __init__(
        self, office: Office, staff: Staff, tasks: Tasks, failed: Callable[[Exception], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._staff = staff
        self._tasks = tasks
        self._failed = failed
        self._day: date | None = None
        self._open = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.tend)

    def begin(self, then: Callable[[], None]) -> None:
        """Look after the queue now, call ``then`` when that is done, and go on every minute."""
        if not self._timer.isActive():
            self._timer.start()
            self.tend(then)

    def tend(self, then: Callable[[], None] | None = None) -> None:
        """Look after the queue now, unless that is under way."""
        if self._open:
            return
        self._open = True

        def done(day: date) -> None:
            self._open = False
            self._day = day
            if then is not None:
                then()

        self._tasks.run(self, self._work, done, self._on_failed)

    def _work(self) -> date:
        today = self._office.today()
        if today != self._day:
            self._office.print_queue.begin_day()
        self._office.print_queue.sweep(self._staff)
        return today

    def _on_failed(self, error: Exception) -> None:
        self._open = False
        if not isinstance(
            error, OfficeUnavailable
        ):  # that the server is away stands in the status line already
            self._failed(error)
