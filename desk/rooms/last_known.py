"""The last known state: what the counter goes on answering from when the office's server is gone.

It is kept in memory alone: nothing needs a restart while the server is gone, so there is nothing a file would
add but people's data on the disk of every counter.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from itertools import islice
from threading import Lock
from time import monotonic
from typing import TypeVar
from zoneinfo import ZoneInfo

from desk.data import journal, last_known, offices, regions, services
from desk.data.database import Connection
from desk.domain.collecting import Case, OnShelf
from desk.domain.journal import Action
from desk.domain.last_known import Known, KnownApplication, KnownCard, KnownOffer, LastState, Rules
from desk.domain.paging import Cursor, Page
from desk.domain.printing import JobState
from desk.domain.search import AT_MOST, SHORTEST
from desk.domain.staff import Staff
from desk.domain.status_answers import History
from desk.rooms.work import Workbench

T = TypeVar("T")

PIECE = 500
"""Cards in one question: some 10 ms of the server's, some 100 kB on the way."""
SWEEP_AGAIN_S = 120.0
"""After a deed that may have changed anything, such as a list taken in: many in a row are read once."""
_IN_HANDS = (JobState.CLAIMED, JobState.PRINTING)
"""A claim ends by itself, without a word in the journal."""


@dataclass(frozen=True, slots=True)
class KnownAnswers:
    """What the last known state answers; ``as_of`` is when it was so, None while it is being read."""

    as_of: datetime | None
    answers: tuple[Known, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class KnownCases:
    """Documents as the pick-up counter last knew them."""

    as_of: datetime | None
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class KnownShelf:
    """A page of what stood ready."""

    as_of: datetime | None
    page: Page[OnShelf]


class LastKnown:
    """What this program knows of the office for those who are signed in here; filled piece by piece."""

    def __init__(self, bench: Workbench, *, wanted: bool) -> None:
        """Prepare; nothing is kept where it is not ``wanted``, as in an office that is a file of this PC."""
        self._bench = bench
        self._state = LastState()
        self._for: set[int] = set()
        self._cursor: int | None = None
        self._stale = False
        self._sweep_at = 0.0
        self._steps: Iterator[None] | None = None
        self._turn, self._writing = Lock(), Lock()
        self.wanted = wanted

    @property
    def as_of(self) -> datetime | None:
        """The moment of the last known state; None while there is none."""
        return self._state.as_of

    def size(self) -> tuple[int, int]:
        """Return how many cards and applications are known."""
        return len(self._state.cards), len(self._state.applications)

    def catch_up(self, reader: Staff) -> bool:
        """Read the next piece of what is not known yet; True while there is more of it.

        What ``reader`` may not read is not kept for them. One piece is one short question; call it again
        after a pause.

        Raises:
            OfficeUnavailable: the server is gone; what is known stays.
        """
        if not self.wanted or not reader.may(Action.LISTS_READ) or not self._turn.acquire(blocking=False):
            return False
        try:
            self._for.add(reader.id)
            self._steps = self._steps or self._next_round()
            if next(self._steps, self) is self:
                self._steps = None
                return self.as_of is None
        except BaseException:
            self._steps = None  # begun again once the server is back
            raise
        finally:
            self._turn.release()
        return True

    def forget(self, reader: Staff) -> None:
        """Wipe it all once the last of its readers has signed out."""
        with self._turn:
            self._for.discard(reader.id)
            if not self._for:
                self._steps, self._cursor, self._stale = None, None, False
                with self._writing:
                    self._state = LastState()

    def offer(self) -> KnownOffer | None:
        """Return what a counter begins with, on the day it is now; None while nothing was read."""
        known = self._state.offer
        if known is None:
            return None
        return replace(known, today=self._bench.local_day(self._bench.now(), known.settings))

    def find(self, reader: Staff, text: str) -> KnownAnswers:
        """Return answers to a scan or to a typed beginning, as the search does while the server is there."""
        if not reader.may(Action.LISTS_READ):
            return KnownAnswers(None, ())
        found = self._read(lambda state: state.find(text, SHORTEST, AT_MOST))
        return KnownAnswers(self.as_of, found[:AT_MOST], len(found) > AT_MOST)

    def cases(self, reader: Staff, text: str) -> KnownCases:
        """Return the documents of a receipt's number or of a NIK, those that are ready first."""
        if not reader.may(Action.LISTS_READ):
            return KnownCases(None, ())
        found = self._read(lambda state: state.cases(text))
        return KnownCases(self.as_of, tuple(sorted(found, key=lambda case: not case.ready)))

    def history(self, reader: Staff, nik: str) -> tuple[datetime | None, History]:
        """Return what was known of a NIK at the counter, and when; nothing tells who that is."""
        if not reader.may(Action.LISTS_READ):
            return None, History()
        return self.as_of, self._read(lambda state: state.history(nik))

    def shelf(self, reader: Staff, text: str, after: Cursor | None, size: int) -> KnownShelf:
        """Return what stood ready, by name, from the place ``after`` on."""
        if not reader.may(Action.LISTS_READ):
            return KnownShelf(None, Page((), None))
        rows = self._read(lambda state: state.shelf(text))
        begin = int(str(after[0])) if after else 0
        end = begin + size
        return KnownShelf(self.as_of, Page(tuple(rows[begin:end]), (end,) if end < len(rows) else None))

    def _read(self, read: Callable[[LastState], T]) -> T:
        with self._writing:
            return read(self._state)

    # Piece by piece

    def _next_round(self) -> Iterator[None]:
        if self._cursor is None or (self._stale and monotonic() >= self._sweep_at):
            return self._sweep()
        return self._follow(self._cursor)

    def _sweep(self) -> Iterator[None]:
        """Read everything live, and what was taken in today."""
        with self._bench.look() as db:
            cursor = journal.newest(db)
            today = self._read_rules(db)
        cards_before, asked_before = set(self._state.cards), set(self._state.applications)
        yield
        after: Cursor | None = None
        while True:
            with self._bench.look() as db:
                cards, after = last_known.cards_page(db, after, PIECE)
            self._take(cards, ())
            cards_before.difference_update(card.job.id for card in cards)
            yield
            if after is None:
                break
        while True:
            with self._bench.look() as db:
                found, after = last_known.applications_page(db, after, PIECE)
                self._read_catalogues(db, found)
            self._take((), found)
            asked_before.difference_update(one.application.id for one in found)
            yield
            if after is None:
                break
        with self._bench.look() as db:
            received = last_known.received_since(db, today)
        yield from self._again(cards_before, asked_before | (set(received) - set(self._state.applications)))
        self._cursor, self._stale = cursor, False
        self._sweep_at = monotonic() + SWEEP_AGAIN_S

    def _follow(self, cursor: int) -> Iterator[None]:
        """Read what the journal says changed, and the cards in somebody's hands."""
        with self._bench.look() as db:
            moment = self._bench.now()
            self._read_rules(db)
            changed = last_known.touched(db, cursor)
            self._stale = self._stale or changed.anything
            named = last_known.numbers_of(db, changed.batches, changed.handovers)
        in_hands = {number for number, card in self._state.cards.items() if card.job.state in _IN_HANDS}
        yield from self._again(changed.jobs | named | in_hands, changed.applications)
        self._cursor = changed.newest
        if not self._stale:
            self._state.as_of = moment

    def _take(self, cards: Sequence[KnownCard], applications: Sequence[KnownApplication]) -> None:
        with self._writing:
            self._state.take(cards, applications)

    def _again(self, jobs: Collection[int], applications: Collection[int]) -> Iterator[None]:
        """Read some cards and applications again; those that are no more are forgotten."""
        left, asked_left = iter(sorted(jobs)), iter(sorted(applications))
        while (some := list(islice(left, PIECE))) + (asked := list(islice(asked_left, PIECE))):
            with self._bench.look() as db:
                cards, found = last_known.these(db, some, asked)
                self._read_catalogues(db, found)
            with self._writing:
                self._state.drop(some, asked)
                self._state.take(cards, found)
            yield

    def _read_rules(self, db: Connection) -> datetime:
        """Read what counters begin with and answers need, and return when the office's day began."""
        settings, now = offices.read_settings(db), self._bench.now()
        today = self._bench.local_day(now, settings)
        number = settings.numbers
        rules = Rules(number["batch"], number["bast"], number["application"], settings.priority, today)
        self._state.rules = rules
        newest = services.newest_number(db)
        if newest not in self._state.catalogues:
            self._state.catalogues[newest] = services.catalogue(db, newest)
        places = regions.gazetteer(db, settings)
        self._state.offer = KnownOffer(now, self._state.catalogues[newest], places, settings, today)
        return datetime.combine(today, time(), ZoneInfo(settings.zone))

    def _read_catalogues(self, db: Connection, found: Sequence[KnownApplication]) -> None:
        """Know the catalogues of some applications before the applications."""
        for version in {one.application.catalogue_version for one in found} - set(self._state.catalogues):
            self._state.catalogues[version] = services.catalogue(db, version)
