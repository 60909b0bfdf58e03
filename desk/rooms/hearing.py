"""Hears, in a thread of its own, what other counters change, and whether the office is still there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from math import inf
from threading import Timer
from time import monotonic

from desk.data import journal
from desk.data.database import Database
from desk.data.hearing import PATIENCE_S, Heard, hearing_of, why_gone
from desk.domain.errors import OfficeUnavailable
from desk.domain.journal import Topic
from desk.domain.news import Gone, News
from desk.rooms.work import Workbench

PAUSE_S = 0.4
"""Between two looks at the journal: what any number of counters write meanwhile is read at once."""
GATHER_S = 0.02
"""After an announcement; by then it is known here which entries are those of this office object itself."""
HEALTH_S = 3.0

TellTime = Callable[[datetime], object]


class Ear:
    """One listener: ``wait`` is called in a thread of its own, the rest in any."""

    def __init__(
        self, bench: Workbench, database: Database, since: int | None, tell_time: TellTime | None
    ) -> None:
        """Listen from the entry ``since`` on, or from now; ``tell_time`` is told the server's clock."""
        self._bench, self._database, self._tell_time = bench, database, tell_time
        self._hearing = hearing_of(database)
        self._upto = since
        self._newest = since or 0
        self._look_at = self._health_at = -inf
        self._closed = False

    @property
    def upto(self) -> int | None:
        """The newest entry that was told of, from which another ear may go on."""
        return self._upto

    def wait(self, seconds: float) -> News | None:
        """Return the next news; None when there was none for ``seconds``, or the end has come."""
        until = monotonic() + seconds
        while not self._closed:
            due = self._look_at if self._upto is not None and self._newest != self._upto else inf
            if monotonic() >= due:
                if topics := self._look():
                    return News(topics)
                continue
            heard = self._hearing.wait(max(0.0, min(due, until) - monotonic()))
            news = self._news_of(heard) if heard is not None else None
            if news is not None or monotonic() >= until:
                return news
        self._hearing.end()
        if self._database.gone:
            self._database.take_up()  # nobody watches over it any longer: whoever asks finds out
        return None

    def wake(self) -> None:
        """Ask at once whether the office is there, and what is new in it."""
        self._health_at = self._look_at = -inf
        self._hearing.wake()

    def close(self) -> None:
        """Listen no more; a ``wait`` under way returns."""
        self._closed = True
        self._hearing.wake()

    def _news_of(self, heard: Heard) -> News | None:
        now = monotonic()
        if heard.newest is not None:
            self._upto = heard.newest if self._upto is None else self._upto
            self._newest = heard.newest
            self._look_at = max(self._look_at, now + GATHER_S)
        if heard.moment is not None and self._tell_time is not None:
            self._tell_time(heard.moment)
        if heard.silent is not None:
            self._database.let_go()
            since = self._bench.now() - timedelta(seconds=heard.silent)
            return News(gone=Gone(since, why_gone(self._database, heard.error)))
        if heard.way is not None and self._database.gone:
            self._database.take_up()
        if heard.way is None or not (heard.back or now >= self._health_at):
            return None
        self._health_at = now + HEALTH_S
        return News(milliseconds=round(heard.way * 1000), back=heard.back)

    def _look(self) -> frozenset[Topic]:
        """Return what others changed since the last look; own changes are told without this."""
        upto, newest = self._upto or 0, self._newest
        self._look_at = monotonic() + PAUSE_S
        if newest < upto:  # an earlier state of the office took its place
            self._upto = newest
            return frozenset(Topic)
        if self._bench.wrote_all(upto, newest):
            self._upto = newest
            return frozenset()
        silence = Timer(PATIENCE_S, self._database.let_go)  # nothing is heard in this thread meanwhile
        silence.start()
        try:
            with self._bench.look() as db:
                read, actions = journal.actions_since(db, upto)
        except OfficeUnavailable:
            return frozenset()  # looked again, until it answers; that it is gone is heard by itself
        finally:
            silence.cancel()
        self._upto = self._newest = max(read, newest)
        return frozenset(topic for action in actions for topic in action.topics)
