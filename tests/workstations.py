"""Sixty-four workstations in a few threads: each with an office object and an ear of its own."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Thread
from time import monotonic, sleep

import psycopg

from desk.office import Office
from desk.rooms.hearing import Ear


@dataclass
class Workstation:
    """One window: it listens all day, and says when it heard up to which entry."""

    office: Office
    ear: Ear
    heard: list[tuple[float, int]] = field(default_factory=list)
    gone: int = 0
    thread: Thread | None = None
    ended: bool = False

    def listen(self) -> None:
        """Listen until the end."""
        while not self.ended:
            news = self.ear.wait(1)
            if news is None:
                continue
            self.gone += news.gone is not None
            if self.ear.upto is not None:
                self.heard.append((monotonic(), self.ear.upto))
        self.ear.close()
        self.ear.wait(0)

    def heard_at(self, entry: int) -> float | None:
        """Return when an entry was heard of."""
        return next((at for at, upto in self.heard if upto >= entry), None)


@contextmanager
def workstations(url: str, count: int) -> Iterator[list[Workstation]]:
    """Open ``count`` of them, eight at once as when an office begins its day."""

    def open_one(number: int) -> Workstation:
        office = Office(url, workstation=f"Loket {number}")
        made = Workstation(office, office.hear())
        made.thread = Thread(target=made.listen, daemon=True)
        made.thread.start()
        return made

    with ThreadPoolExecutor(8) as pool:
        opened = list(pool.map(open_one, range(1, count + 1)))
    try:
        yield opened
    finally:
        for one in opened:
            one.ended = True
            one.ear.wake()
        for one in opened:
            if one.thread is not None:
                one.thread.join(10)
            one.office.close()


@dataclass
class Watched:
    """What the server said of its connections while somebody looked."""

    most: int = 0
    most_at_work: int = 0
    longest_pause_s: float = 0.0
    longest_statement_s: float = 0.0
    ended: bool = False
    thread: Thread | None = None

    def look(self, url: str) -> None:
        """Ask twenty times a second until the end."""
        asked = (
            "SELECT count(*), count(*) FILTER (WHERE state <> 'idle'),"
            " coalesce(max(extract(epoch FROM clock_timestamp() - state_change))"
            " FILTER (WHERE state LIKE 'idle in transaction%%'), 0),"
            " coalesce(max(extract(epoch FROM clock_timestamp() - query_start))"
            " FILTER (WHERE state = 'active'), 0)"
            " FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        with psycopg.connect(url, autocommit=True) as raw:
            while not self.ended:
                row = raw.execute(asked).fetchone()
                assert row is not None
                self.most, self.most_at_work = max(self.most, row[0]), max(self.most_at_work, row[1])
                self.longest_pause_s = max(self.longest_pause_s, float(row[2]))
                self.longest_statement_s = max(self.longest_statement_s, float(row[3]))
                sleep(0.05)


@contextmanager
def watched(url: str) -> Iterator[Watched]:
    """Look at the server's connections meanwhile."""
    made = Watched()
    made.thread = Thread(target=made.look, args=(url,), daemon=True)
    made.thread.start()
    yield made
    made.ended = True
    made.thread.join()
