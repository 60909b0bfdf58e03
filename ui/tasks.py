"""Work behind the window: run it in the pool, answer in the window's own thread."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from threading import Event
from time import monotonic
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, Signal, Slot

from desk.domain.errors import Cancelled, DeskError
from ui.garbage import GarbageSearch

T = TypeVar("T")
log = logging.getLogger(__name__)

THREADS = 4
TURN = 0.0005
"""Seconds after which work that computes must let the window go on; with the usual 0.005 the window, which
asks many times for every click, stood still for 140 ms while a report was written."""

_SPEAK_EVERY = 0.05


class Progress(QObject):
    """How far a piece of work has come, and the wish to stop it; made in the window, told by the work."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._spoke = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Tell how far the work is; call it between steps, as often as you like.

        Raises:
            Cancelled: the person asked to stop; let it pass, so that the step rolls back.
        """
        if self._stop.is_set():
            raise Cancelled
        now = monotonic()
        if done >= total or now - self._spoke >= _SPEAK_EVERY:
            self._spoke = now
            self.moved.emit(done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._stop.is_set()


@dataclass(slots=True)
class _Job:
    number: int
    owner: QObject
    line: tuple[int, str]
    then: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    progress: Progress | None


@dataclass(frozen=True, slots=True)
class _Answer:
    number: int
    value: object = None
    error: Exception | None = None


class Tasks(QObject):
    """Runs work in a few threads; every answer arrives in the thread of the window, or not at all.

    An answer is dropped when its owner has been deleted meanwhile, or when the owner asked again on the same
    ``line`` (typing ahead in a search). A failure nobody catches goes to ``uncaught``.
    """

    busy = Signal(int)
    uncaught = Signal(object)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = THREADS) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        GarbageSearch(self, lambda: not self._jobs)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._numbers = count(1)
        self._jobs: dict[int, _Job] = {}
        self._newest: dict[tuple[int, str], int] = {}
        self._answered.connect(self._deliver)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        line: str = "",
        progress: Progress | None = None,
    ) -> int:
        """Run ``work`` in the pool, then ``then(answer)`` or ``failed(error)`` here; return its number.

        With ``line``, only the newest of the owner's runs on that line is answered.
        """
        number = next(self._numbers)
        job = _Job(number, owner, (id(owner), line), then, failed, progress)
        self._jobs[number] = job
        if line:
            self._newest[job.line] = number
        self._pool.start(lambda: self._work(number, work))
        self.busy.emit(len(self._jobs))
        return number

    def running(self) -> int:
        """Return how many pieces of work are not answered yet."""
        return len(self._jobs)

    def cancel_all(self) -> None:
        """Ask everything that can be stopped to stop."""
        for job in self._jobs.values():
            if job.progress is not None:
                job.progress.cancel()

    def finish(self, milliseconds: int = 10_000) -> bool:
        """Wait for all work and deliver its answers; return whether everything ended in time."""
        deadline = monotonic() + milliseconds / 1000
        while self._jobs:
            left = int((deadline - monotonic()) * 1000)
            if left <= 0 or not self._pool.waitForDone(left):
                return False
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return True

    def _work(self, number: int, work: Callable[[], object]) -> None:
        try:
            answer = _Answer(number, work())
        except Exception as error:
            _note(error)
            answer = _Answer(number, error=error)
        if shiboken6.isValid(self):
            self._answered.emit(answer)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        job = self._jobs.pop(answer.number)
        late = False
        if job.line[1]:
            late = self._newest.get(job.line) != job.number
            if not late:
                del self._newest[job.line]
        self.busy.emit(len(self._jobs))
        if late or not shiboken6.isValid(job.owner):
            return
        if answer.error is None:
            if job.then is not None:
                job.then(answer.value)
        elif job.failed is not None:
            job.failed(answer.error)
        else:
            self.uncaught.emit(answer.error)


def _note(error: Exception) -> None:
    """Write a failure down: where and of what kind, never its words, which may name a person."""
    kind = type(error).__name__
    if isinstance(error, DeskError):
        log.info("refused: %s", kind)
        return
    steps = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{step.name} ({step.filename}:{step.lineno})" for step in reversed(steps))
    log.error("failed: %s in %s", kind, where)
