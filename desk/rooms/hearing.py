"""Hears, in a thread of its own, what other counters change, and whether the office is still there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from math import inf
from time import monotonic

from desk.data.database import Database
from desk.data.hearing import Heard, hearing_of, why_gone
from desk.domain.journal import Action, Topic
from desk.domain.news import Gone, News, Waits
from desk.domain.server_errors import LetInNoLonger
from desk.rooms.work import Workbench

PAUSE_S = 0.6
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
        self._gone: Gone | None = None
        self._waits: Waits | None = None

    @property
    def upto(self) -> int | None:
        """The newest entry that was told of, from which another ear may go on."""
        return self._upto

    def wait(self, seconds: float) -> News | None:
        """Return the next news; None when there was none for ``seconds``, or the end has come."""
        until = monotonic() + seconds
        while not self._closed:
            due = self._ask() if self._upto is not None and self._newest != self._upto else inf
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
            if self._newest == self._upto:
                self._look_at = max(self._look_at, now + GATHER_S)
            self._newest = heard.newest
        if heard.moment is not None and self._tell_time is not None:
            self._tell_time(heard.moment)
        gone = self._gone_by(heard)
        if gone is not None:
            return News(gone=gone)
        if heard.way is not None and self._database.gone:
            self._database.take_up()
        before, self._waits = self._waits, self._waits_by(heard)
        topics = self._topics_of(heard)
        told = topics or heard.back or self._waits != before
        if not (told or (heard.way is not None and now >= self._health_at)):
            return None
        self._health_at = now + HEALTH_S
        milliseconds = None if heard.way is None else round(heard.way * 1000)
        return News(topics, milliseconds, back=heard.back, waits=self._waits)

    def _waits_by(self, heard: Heard) -> Waits | None:
        """Let whoever writes know whether the server confirms anything; return since when it does not."""
        second = self._database.second
        if second is None or heard.waits is None:
            return self._waits
        second.know(waits=heard.waits)
        if not heard.waits:
            return None
        since = self._bench.now() if self._waits is None else self._waits.since
        return Waits(since, second.keeps_deed)

    def _gone_by(self, heard: Heard) -> Gone | None:
        """Let the office go that does not answer; return what to tell: once, and again for another reason.

        Only that somebody is refused is another reason: how a server is gone may change with every call.
        """
        if heard.silent is None and not heard.gave_up:
            return None
        before, error = self._gone, why_gone(self._database, heard.error)
        refused = error if isinstance(error, LetInNoLonger) else None
        if heard.gave_up:
            self._database.let_go(refused)
        if heard.silent is not None:
            self._waits = None  # of a server that is gone nobody knows that
            self._gone = Gone(self._bench.now() - timedelta(seconds=heard.silent), error)
        elif before is not None and (refused or isinstance(before.error, LetInNoLonger)):
            self._gone = before if before.error.cause == error.cause else Gone(before.since, error)
        return self._gone if self._gone is not before else None

    def _ask(self) -> float:
        """Ask what others changed, unless it was asked a moment ago; return when to ask again."""
        now, upto = monotonic(), self._upto or 0
        if now < self._look_at:
            return self._look_at
        if upto < self._newest and self._bench.wrote_all(upto, self._newest):
            self._upto = self._newest  # told already, at once and without this
            return inf
        self._look_at = now + PAUSE_S
        self._hearing.ask_since(min(upto, self._newest))
        return self._look_at

    def _topics_of(self, heard: Heard) -> frozenset[Topic]:
        """Return what was changed by what an answer tells, and take its entries for told."""
        if heard.actions is None or heard.newest is None:
            return frozenset()
        back = self._upto is not None and heard.newest < self._upto
        self._upto = heard.newest
        # An earlier state of the office took its place, or a newer program does what this one does not know.
        if back or not heard.actions <= _KNOWN:
            return frozenset(Topic)
        return frozenset(topic for code in heard.actions for topic in Action.of(code).topics)


_KNOWN = frozenset(action.code for action in Action)
