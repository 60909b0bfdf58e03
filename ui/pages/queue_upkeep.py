"""What keeps the queue in order while a window is open: claims that ran out end, a new day begins."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from desk.domain.errors import OfficeUnavailable
from desk.domain.journal import Action, Topic
from desk.domain.staff import Staff
from desk.office import Office
from ui.tasks import Tasks

EVERY_MS = 60_000


class QueueUpkeep(QObject):
    """Looks after the queue at once and then every minute; ``failed`` hears of what the office refused.

    ``ordered`` carries the topic of the queue when a new day put it in another order, which no journal tells.
    """

    ordered = Signal(object)

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

    def begin(self) -> None:
        """Look after the queue now, and go on every minute."""
        self._timer.start()
        self.tend()

    def tend(self) -> None:
        """Look after the queue now, unless that is under way."""
        if not self._open:
            self._open = True
            self._tasks.run(self, self._work, self._on_done, self._on_failed)

    def _work(self) -> date:
        today = self._office.today()
        if today != self._day:
            self._office.print_queue.begin_day()
            self._office.pick_up.begin_day()
            self._office.attachments.sweep()
        if self._staff.may(Action.LEASE_ENDED):
            self._office.print_queue.sweep(self._staff)
        return today

    def _on_done(self, today: date) -> None:
        self._open = False
        if today != self._day:
            self._day = today
            self.ordered.emit(frozenset({Topic.PRINT_QUEUE}))

    def _on_failed(self, error: Exception) -> None:
        self._open = False
        if not isinstance(
            error, OfficeUnavailable
        ):  # that the server is away stands in the status line already
            self._failed(error)
