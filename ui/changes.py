"""What changed in the office, here or at another counter, told once in the thread of the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Thread
from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from desk.domain.errors import DeskError
from desk.domain.journal import Topic
from desk.domain.news import News, Waits

TURN_S = 5.0
END_S = 0.5
"""So long a window that closes waits for the thread, which may just be calling a server that is gone."""


class Listening(Protocol):
    """What waits for news in one thread, and is woken and closed from another."""

    def wait(self, seconds: float) -> News | None: ...

    def wake(self) -> None: ...

    def close(self) -> None: ...


class Announcer(Protocol):
    """The part of the office that tells of changes."""

    def listen(self, listener: Callable[[frozenset[Topic]], None]) -> None: ...

    def hear(self, since: int | None = None) -> Listening: ...


class Changes(QObject):
    """Turns announcements into signals: own changes at once, those of other counters within a second.

    ``lost`` carries why the office does not answer and ``gone`` since when; ``back`` comes when it answers
    again. ``waiting`` carries how a server waits that confirms nothing, ``confirming`` comes when it does
    again. ``healthy`` carries the milliseconds there and back, every few seconds.
    """

    changed = Signal(object)
    healthy = Signal(int)
    lost = Signal(object)
    gone = Signal(object)
    back = Signal()
    waiting = Signal(object)
    confirming = Signal()
    _heard = Signal(object)
    _told = Signal(object)

    def __init__(self, office: Announcer, parent: QObject) -> None:
        """Listen to own changes now, and to other counters once that is asked for."""
        super().__init__(parent)
        self._office = office
        self._ear: Listening | None = None
        self._thread: Thread | None = None
        self._ended = False
        self._gone_since: datetime | None = None
        self._why_gone: DeskError | None = None
        self._waits: Waits | None = None
        self._resting = False
        self._held: frozenset[Topic] = frozenset()
        self._heard.connect(self._pass_on)
        self._told.connect(self._on_news)
        office.listen(self._listen)

    @property
    def gone_since(self) -> datetime | None:
        """When the office last answered, as long as it is out of reach; None while it is there."""
        return self._gone_since

    @property
    def why_gone(self) -> DeskError | None:
        """Why the office is out of reach; None while it is there."""
        return self._why_gone

    @property
    def waits(self) -> Waits | None:
        """How the office's server waits for its second one; None while it confirms what is done."""
        return self._waits

    def ask(self) -> None:
        """Begin to listen to other counters, or ask at once whether the office is there."""
        if self._ended:
            return
        self._resting = False
        held, self._held = self._held, frozenset()
        self._pass_on(held)
        if self._ear is not None:
            self._ear.wake()
            return
        self._ear = self._office.hear()
        self._thread = Thread(target=self._hear, args=(self._ear,), name="hearing", daemon=True)
        self._thread.start()

    def rest(self) -> None:
        """Keep what others change to oneself while the window is hidden, until ``ask``.

        Whether the office is there is heard and told all the same: what goes on behind the lock has to know,
        and so has whoever wants to unlock.
        """
        self._resting = True

    def stop(self) -> None:
        """Listen no more; the window is closing."""
        self._ended = True
        ear, thread, self._ear, self._thread = self._ear, self._thread, None, None
        if ear is None or thread is None:
            return
        ear.close()
        thread.join(END_S)

    def _hear(self, ear: Listening) -> None:
        while self._ear is ear:
            news = ear.wait(TURN_S)
            if news is not None and self._ear is ear and shiboken6.isValid(self):
                self._told.emit(news)
        ear.close()
        ear.wait(0)  # it lets go of the office in the thread that listened

    def _listen(self, topics: frozenset[Topic]) -> None:
        if not self._ended:
            self._heard.emit(topics)

    @Slot(object)
    def _pass_on(self, topics: frozenset[Topic]) -> None:
        if topics:
            self.changed.emit(topics)

    @Slot(object)
    def _on_news(self, news: News) -> None:
        if news.gone is not None:
            self._gone_since, self._why_gone = news.gone.since, news.gone.error
            self._waits = None
            self.lost.emit(news.gone.error)
            self.gone.emit(news.gone.since)
        answered = news.back or news.milliseconds is not None  # another ear does not know that it was gone
        if answered and self._gone_since is not None:
            self._gone_since = self._why_gone = None
            self.back.emit()
        if news.waits != self._waits:
            self._on_waits(news.waits)
        if news.milliseconds is not None:
            self.healthy.emit(news.milliseconds)
        if self._resting:
            self._held |= news.topics
        else:
            self._pass_on(news.topics)

    def _on_waits(self, waits: Waits | None) -> None:
        self._waits = waits
        if waits is None:
            self.confirming.emit()
        else:
            self.waiting.emit(waits)
