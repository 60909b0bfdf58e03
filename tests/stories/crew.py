"""Workers in processes of their own, from outside: started, listened to, killed at a chosen moment."""

from __future__ import annotations

import signal
import sys
import time
from collections import Counter
from itertools import count, pairwise
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Condition, Thread

from stories import worker
from stories.held import Memory
from stories.worker import Told

_LONGEST_WAIT = 120.0
NO_ANSWER = "AnswerMissing"
"""The refusal that leaves open whether a deed was done; every other one says that it was not."""
_names = count(1)
if sys.platform == "win32":
    # The one way to start a process there; each reads every module again.
    _processes = get_context("spawn")
    _KILLED = -signal.SIGTERM
else:
    # Children are copies of one process that has read every module; a fresh start costs a second.
    _processes = get_context("forkserver")
    _processes.set_forkserver_preload(["desk.office", "reports.catalogue", "reports.export"])
    _KILLED = -signal.SIGKILL


class Worker:
    """One worker, and everything it has told so far."""

    def __init__(
        self, url: str, login: str, errand: str, seed: int, *extra: object, anew: bool = False
    ) -> None:
        self.name = f"badai-{next(_names)}"
        self.login = login
        self.errand = errand
        self.told: list[tuple[float, Told]] = []
        self.memory: list[tuple[float, Memory]] = []
        self._news = Condition()
        self._gone = False
        # Only what is started anew takes what the environment says of Python itself.
        processes = get_context("spawn") if anew else _processes
        ear, mouth = processes.Pipe(duplex=False)
        words = (mouth, url, self.name, login, errand, seed, tuple(map(str, extra)))
        self._process = processes.Process(target=worker.run, args=words, daemon=True)
        self._process.start()
        mouth.close()
        self._listener = Thread(target=self._listen, args=(ear,), daemon=True)
        self._listener.start()

    def _listen(self, ear: Connection) -> None:
        with ear:
            while True:
                try:
                    told = ear.recv()
                except (EOFError, OSError):  # it is gone, perhaps in the middle of a word
                    break
                if isinstance(told, Memory):
                    self.memory.append((time.monotonic(), told))
                    continue
                with self._news:
                    self.told.append((time.monotonic(), told))
                    self._news.notify_all()
        with self._news:
            self._gone = True
            self._news.notify_all()

    def wait_for(self, kind: str, what: str = "") -> None:
        """Wait until the worker tells something of a kind that it has not told before."""
        with self._news:
            seen = len(self.told)

            def heard() -> bool:
                return self._gone or any(
                    told.kind == kind and what in ("", told.what) for _, told in self.told[seen:]
                )

            assert self._news.wait_for(heard, _LONGEST_WAIT), f"{self.name} says no more: {self.told[-3:]}"
            assert not self._gone, f"{self.name} ended by itself: {self._end()}"

    def wait_until_at_work(self) -> None:
        """Wait until the worker stands at its counter."""
        self.wait_since(worker.READY, 0)

    def wait_since(self, kind: str, moment: float) -> float:
        """Wait until the worker has told something of a kind after a moment; return when it did so first."""
        with self._news:
            found: list[float] = []

            def heard() -> bool:
                for at, told in reversed(self.told):
                    if at <= moment:
                        break
                    if told.kind == kind:
                        found.append(at)
                return self._gone or bool(found)

            assert self._news.wait_for(heard, _LONGEST_WAIT), f"{self.name} says no more: {self.told[-3:]}"
            assert found, f"{self.name} ended by itself: {self._end()}"
            return min(found)

    @property
    def pid(self) -> int:
        """The number of its process."""
        assert self._process.pid is not None
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it is still at work."""
        return not self._gone

    def kill(self) -> None:
        """Kill it as a power cut would; it must have been at work until then."""
        self._process.kill()
        self._ended(_KILLED)

    def finish(self) -> None:
        """Wait until its errand is done, however long that takes a worker that goes on telling."""
        with self._news:
            while not self._gone:
                assert self._news.wait(_LONGEST_WAIT), f"{self.name} says no more: {self.told[-3:]}"
        self._ended(0)

    def _ended(self, code: int) -> None:
        self._process.join(_LONGEST_WAIT)
        assert self._process.exitcode == code, f"{self.name}: {self._process.exitcode}, {self._end()}"
        self._listener.join()
        self._process.close()

    def _end(self) -> str:
        return "".join(told.about for _, told in self.told[-1:] if told.kind == worker.CRASHED)

    def done(self) -> list[tuple[str, str]]:
        """Return what is confirmed: actions and their subjects."""
        return [(told.what, told.about) for _, told in list(self.told) if told.kind == worker.DONE]

    def refusals(self) -> list[tuple[str, str]]:
        """Return what was refused and why."""
        kinds = (worker.REFUSED, worker.BESIDE)
        return [(told.what, told.about) for _, told in list(self.told) if told.kind in kinds]

    def unanswered(self) -> Counter[str]:
        """Return which deeds had begun and may be done or not: no answer came, or the worker was killed."""
        told = [told for _, told in list(self.told) if told.kind not in (worker.READY, worker.BESIDE)]
        ends = [*told[1:], Told(worker.REFUSED, NO_ANSWER)]
        return Counter(
            begun.about
            for begun, answer in zip(told, ends, strict=True)
            if begun.kind == worker.BEGIN and answer.what == NO_ANSWER
        )

    def last(self) -> Told:
        """Return the last thing it told."""
        return self.told[-1][1]

    def spans(self, aim: str) -> list[float]:
        """Return how long its steps of one aim took, in seconds."""
        pairs = pairwise((at, told) for at, told in list(self.told) if told.kind != worker.BESIDE)
        return [
            later - begun
            for (begun, one), (later, _) in pairs
            if one.kind == worker.BEGIN and one.what == aim
        ]
