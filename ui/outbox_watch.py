"""What waits at this PC for the server, as one window knows it: kept at once, sent when it is back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from desk.domain.errors import DeskError, OfficeUnavailable
from desk.domain.outbox import Box, Deed, KeptAlready, Sent, Waiting, in_order, same_again
from desk.domain.staff import Staff
from desk.office import Office
from ui.changes import Changes
from ui.tasks import Progress, Tasks

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Answer:
    then: Callable[[Any], None] | None
    failed: Callable[[Exception], None]
    value: Any = None
    error: Exception | None = None


class _OwnThread(QObject):
    """One thread for this PC's own disk: it never waits behind work that asks a server which is gone."""

    _answered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._answered.connect(self._deliver)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None,
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``work``, then ``then`` or ``failed`` in the thread of the window."""
        self._pool.start(lambda: self._work(work, then, failed))

    def finish(self) -> None:
        """Wait until the disk has everything."""
        self._pool.waitForDone()

    def _work(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None,
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            answer = _Answer(then, failed, work())
        except Exception as error:
            answer = _Answer(then, failed, error=error)
        if shiboken6.isValid(self):
            self._answered.emit(answer)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        if answer.error is not None:
            answer.failed(answer.error)
        elif answer.then is not None:
            answer.then(answer.value)


class Asking(Protocol):
    """Whoever tells of a fault of the program."""

    def __call__(self, error: BaseException) -> None: ...


class OutboxWatch(QObject):
    """``changed`` when other deeds wait than before, ``sent`` with what reached the office.

    ``sending`` says how many of how many have gone, ``asked`` when somebody wants to see the list.
    """

    changed = Signal()
    sent = Signal(object)
    sending = Signal(int, int)
    asked = Signal()
    _told = Signal()

    def __init__(
        self, office: Office, staff: Staff, changes: Changes, tasks: Tasks, crash: Asking, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.box = Box()
        self.ready = False
        self._outbox, self._staff, self._changes, self._tasks = office.outbox, staff, changes, tasks
        self._crash = crash
        self._disk = _OwnThread(self)
        self._busy = self._again = False
        self._told.connect(self.look)
        self._outbox.listen(self._tell)
        changes.back.connect(self.send)
        changes.confirming.connect(self.send)

    @property
    def away(self) -> bool:
        """Whether the server is known to be out of reach."""
        return self._changes.gone_since is not None

    @property
    def busy(self) -> bool:
        """Whether something is on its way just now."""
        return self._busy

    def open(self, password: str) -> None:
        """Open what waits here for who signed in, and send it."""
        self._disk.run(
            lambda: self._outbox.unlock(self._staff, password), self._on_opened, self._on_disk_failed
        )

    def open_earlier(
        self, earlier: str, now: str, then: Callable[[Box], None], failed: Callable[[Exception], None]
    ) -> None:
        """Open what an earlier password sealed."""
        self._disk.run(lambda: self._outbox.unlock_earlier(self._staff, earlier, now), then, failed)

    def keep(
        self,
        key: str,
        deed: Deed,
        then: Callable[[Waiting], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Keep a deed; ``then`` once the disk has it.

        The same pressed again under another key is told as ``KeptAlready``.
        """
        before = (one for one in self.box.deeds if one.key != key and same_again(one.deed, deed))
        if (one := next(before, None)) is not None:
            failed(KeptAlready(one.reference))
            return

        def on_disk(kept: Waiting) -> None:
            others = (one for one in self.box.deeds if one.key != key)
            self.box = replace(self.box, deeds=in_order((*others, kept)))  # what ``then`` shows knows of it
            then(kept)

        self._disk.run(lambda: self._outbox.keep(self._staff, key, deed), on_disk, failed)

    def settled(self, key: str) -> None:
        """A deed reached the office from its own form."""
        if self.box.of(key) is not None:
            self._disk.run(
                lambda: self._outbox.settled(self._staff, key),
                lambda _none: self.look_and_send(),  # what waited behind it may go
                self._on_disk_failed,
            )

    def again(self, key: str) -> None:
        """Let a deed that was refused go again, now."""
        self._disk.run(
            lambda: self._outbox.again(self._staff, key),
            lambda _none: self.look_and_send(),
            self._on_disk_failed,
        )

    def drop(
        self,
        key: str,
        reason: str,
        then: Callable[[Sent | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Let a deed not be done; the office writes down why, and what waited behind it may go."""

        def dropped(there: Sent | None) -> None:
            then(there)
            self.look_and_send()

        self._tasks.run(self, lambda: self._outbox.drop(self._staff, key, reason), dropped, failed)

    def put_aside(self) -> None:
        """Keep a file that was altered out of the way."""
        self._disk.run(lambda: self._outbox.put_aside(self._staff), None, self._on_disk_failed)

    def look(self) -> None:
        """Look what waits now."""
        self._disk.run(lambda: self._outbox.waiting(self._staff), self._on_box, self._on_disk_failed)

    def look_and_send(self) -> None:
        """Look what waits now, and send what is due."""
        self._disk.run(lambda: self._outbox.waiting(self._staff), self._on_opened, self._on_disk_failed)

    def send(self) -> None:
        """Send what is due, unless that is under way."""
        if self._busy or not self.box.due:
            self._again = self._busy
            return
        self._busy, self._again = True, False
        progress = Progress(self)
        progress.moved.connect(self.sending)
        self._tasks.run(
            self,
            lambda: self._outbox.send(self._staff, progress),
            self._on_sent,
            self._on_not_sent,
            progress=progress,
        )

    def finish(self) -> None:
        """Wait until the disk has everything that was kept."""
        self._disk.finish()

    def _tell(self) -> None:
        if shiboken6.isValid(self):
            self._told.emit()

    def _on_opened(self, box: Box) -> None:
        self.ready = self._outbox.is_open(self._staff)
        self._on_box(box)
        self.send()

    def _on_box(self, box: Box) -> None:
        self.box = box
        self.changed.emit()

    def _on_sent(self, sent: tuple[Sent, ...]) -> None:
        self._busy = False
        self.changed.emit()
        if sent:
            self.sent.emit(sent)
        if self._again:
            self.send()

    def _on_not_sent(self, error: Exception) -> None:
        self._busy = False
        self.look()
        if not isinstance(error, DeskError):
            self._crash(error)
        elif isinstance(error, OfficeUnavailable):
            self._changes.ask()  # it tells when the server is back

    def _on_disk_failed(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            self._crash(error)
        self.changed.emit()
