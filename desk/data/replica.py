"""Reads at a server that follows the office's, and tells as of when what is read there is complete."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import text

from desk.data.database import Connection, Database
from desk.domain.errors import OfficeUnavailable, OthersWereFaster
from desk.domain.replicas import NoReplica, ReplicaAway
from desk.domain.text import mark

CATCH_UP_S = 1.0
"""What a reader waits for the replica to have everything that was confirmed before they asked."""
_STEP_S = 0.05
_BROKEN_OFF = mark("replica", "It broke the question off to keep following the office's server")
_LEADS = text(
    "SELECT system_identifier AS cluster, pg_postmaster_start_time() AS started,"
    " CAST(pg_current_wal_flush_lsn() AS text) AS upto, clock_timestamp() AS now FROM pg_control_system()"
)
_FOLLOWS = text(
    "SELECT system_identifier AS cluster, pg_postmaster_start_time() AS started,"
    " pg_is_in_recovery() AS follows, pg_last_xact_replay_timestamp() AS replayed,"
    " coalesce(pg_last_wal_replay_lsn() >= CAST(:upto AS pg_lsn), false) AS has_all FROM pg_control_system()"
)


@dataclass(frozen=True, slots=True)
class Lead:
    """How far the office's server was at a moment of its own clock."""

    cluster: int
    started: datetime
    upto: str
    now: datetime


class Replica:
    """A server that follows the one of an office."""

    def __init__(self, url: str) -> None:
        """Prepare the connections; nothing is opened yet.

        Raises:
            AddressUnusable: the address cannot be understood.
        """
        self._database = Database(url)

    def behind(self, office: Database) -> timedelta | None:
        """Return how far behind it is what will be read here from now on; None if nobody can tell.

        Everything that was confirmed so long before this question is there. What the office's server
        has just confirmed is waited for a moment: without load that is enough to miss nothing.

        Raises:
            ReplicaAway: the replica cannot be read.
            NoReplica: it follows no server of this office.
            OfficeUnavailable: the office's own server cannot be reached.
        """
        with office.snapshot() as db:
            lead = Lead(*db.execute(_LEADS).one())
        until = time.monotonic() + CATCH_UP_S
        while True:
            with self.snapshot() as db:
                found = db.execute(_FOLLOWS, {"upto": lead.upto}).one()
            if found.cluster != lead.cluster:
                raise NoReplica
            if not found.follows:
                if found.started != lead.started:
                    raise NoReplica
                return timedelta()
            if found.has_all:
                return timedelta()
            if time.monotonic() > until:
                return None if found.replayed is None else max(lead.now - found.replayed, timedelta())
            time.sleep(_STEP_S)

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Read: every query inside sees the same moment.

        Raises:
            ReplicaAway: the replica cannot be read.
        """
        try:
            with self._database.snapshot() as db:
                yield db
        except OfficeUnavailable as error:
            raise ReplicaAway(error.cause) from error
        except OthersWereFaster as error:
            raise ReplicaAway(_BROKEN_OFF) from error

    def close(self) -> None:
        """Let go of every connection."""
        self._database.close()
