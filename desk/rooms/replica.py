"""Where reports are read: at the office's own server, or at one that follows it, and then as of when."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from threading import Lock

from desk.data import offices
from desk.data.database import Database
from desk.data.replica import Replica
from desk.domain.replicas import NoReplica, ReplicaAway, ReplicaBehind, may_be_set, replica_url
from desk.domain.text import mark
from desk.rooms.work import Workbench

_CANNOT_TELL = mark("replica", "It has followed no change since it was started, so it knows no time")


class ReplicaDesk:
    """Lets what is read for a report be read at a replica, so that the counters do not feel it."""

    def __init__(self, bench: Workbench, database: Database) -> None:
        self._bench = bench
        self._database = database
        self._known: dict[str, Replica] = {}
        self._lock = Lock()

    @contextmanager
    def reading(self, address: str | None = "") -> Iterator[datetime | None]:
        """Let this thread read what follows at a replica, and give the office's time as of which that is.

        ``address`` is that of a replica; empty for the one in the settings, None for none. Where there is
        none, nothing changes and None is given. What is written goes to the office's server in any case.

        Raises:
            ReplicaAway: it cannot be read.
            ReplicaBehind: it is further behind than the settings allow.
            NoReplica: what answers there follows no server of this office.
            AddressUnusable: the address cannot be understood.
            OfficeUnavailable: the office's own server cannot be reached.
        """
        with self._bench.taking_time(), self._reading(address) as as_of:
            yield as_of

    @contextmanager
    def _reading(self, address: str | None) -> Iterator[datetime | None]:
        with self._bench.look() as db:
            settings = offices.read_settings(db)
        wanted = settings.replica if address == "" else address
        if not wanted:
            yield None
            return
        if self._database.is_sqlite or (address == "" and not may_be_set(wanted)):
            raise NoReplica
        replica = self._replica(replica_url(wanted, self._bench.url))
        now = self._bench.now()
        behind = replica.behind(self._database)
        if behind is None:
            raise ReplicaAway(_CANNOT_TELL)
        if behind > timedelta(minutes=settings.replica_minutes):
            raise ReplicaBehind(now - behind, settings.replica_minutes)
        with self._bench.looking_at(replica):
            yield self._bench.local(now - behind, settings)

    def close(self) -> None:
        """Let go of every replica."""
        with self._lock:
            for replica in self._known.values():
                replica.close()
            self._known.clear()

    def _replica(self, url: str) -> Replica:
        with self._lock:
            if url not in self._known:
                self._known[url] = Replica(url)
            return self._known[url]
