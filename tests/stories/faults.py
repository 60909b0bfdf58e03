"""What goes wrong while people work, struck and mended again and again, and how soon everybody works on."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Protocol

import postgres
import psycopg
import standby
from cut_cable import Cable
from psycopg import sql
from stories.small_disk import SmallDisk
from stories.storm import Storm
from stories.worker import DONE

from desk.domain.staff import Role

EVERY_ROLE = (Role.CLERK, Role.OPERATOR, Role.HEAD)
QUICK = ("claim", "intake")


class Fault(Protocol):
    """Something that goes wrong, and how it is put right."""

    dark_s: float
    """How long nobody does anything about it."""

    def strike(self) -> None:
        """Let it go wrong."""

    def mend(self) -> None:
        """Put it right."""


@dataclass
class ServerKilled:
    """Every process of the server ends at once; it is started again."""

    server: postgres.Server
    dark_s: float = 0.2

    def strike(self) -> None:
        self.server.kill()

    def mend(self) -> None:
        self.server.start()


@dataclass
class BackendsEnded:
    """Somebody ends every connection at the server."""

    url: str
    dark_s: float = 0.0
    ended: int = 0

    def strike(self) -> None:
        ends = sql.SQL(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        with psycopg.connect(self.url, autocommit=True) as raw:
            row = raw.execute(ends).fetchone()
        self.ended += row[0] if row else 0

    def mend(self) -> None:
        """Nothing is to be done: whoever works connects again."""


@dataclass
class CableCut:
    """The network is cut with a reset of every connection."""

    cable: Cable
    dark_s: float = 0.5

    def strike(self) -> None:
        self.cable.cut()

    def mend(self) -> None:
        self.cable.restore()


@dataclass
class CableSilent:
    """The network carries nothing, and says nothing; what was under way is lost when it is mended."""

    cable: Cable
    dark_s: float = 2.0

    def strike(self) -> None:
        self.cable.stall()

    def mend(self) -> None:
        self.cable.cut()
        self.cable.restore()


@dataclass
class PrimaryKilled:
    """The first of two servers ends at once, and the other one takes over."""

    pair: standby.Pair
    dark_s: float = 0.2

    def strike(self) -> None:
        self.pair.kill_primary()

    def mend(self) -> None:
        self.pair.promote()


@dataclass
class DiskFull:
    """Something fills the disk the office is on; a server that gave up is started again."""

    disk: SmallDisk
    server: postgres.Server | None = None
    dark_s: float = 1.0
    gave_up: int = 0

    def strike(self) -> None:
        self.disk.fill()

    def mend(self) -> None:
        self.disk.relieve()
        if self.server is None:
            return
        time.sleep(0.2)
        if not self._answers():
            self.gave_up += 1
            with suppress(RuntimeError):  # it is just starting again by itself
                self.server.start()

    def _answers(self) -> bool:
        assert self.server is not None
        try:
            psycopg.connect(f"{self.server.url}/postgres", connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True


@dataclass
class Weather:
    """What a series of faults did: how long the office was away, and how soon each counter worked on."""

    storm: Storm
    aims: Mapping[str, str]
    what: str = ""
    outages: list[float] = field(default_factory=list)
    recoveries: list[float] = field(default_factory=list)

    def strike(
        self,
        what: str,
        fault: Fault,
        times: int,
        calm_s: float = 0.5,
        after: Callable[[], None] = lambda: None,
    ) -> None:
        """Let it go wrong so many times while everybody works; each works on before the next time.

        ``after`` puts the stage in order again, once everybody works. Only steps of a second or less tell how
        soon somebody works on; a list or a report takes longer by itself.
        """
        self.what = what
        for _ in range(times):
            time.sleep(calm_s)
            struck = time.monotonic()
            fault.strike()
            time.sleep(fault.dark_s)
            fault.mend()
            mended = time.monotonic()
            self.outages.append(mended - struck)
            for one in self.storm.at_work:
                worked_on = one.wait_since(DONE, mended) - mended
                self.recoveries += [worked_on] if self.aims[one.login] in QUICK else []
            after()

    def kill_clients(self, times: int, calm_s: float = 0.1) -> None:
        """Kill one worker after the other; somebody signs in again under the same name and works on."""
        self.what = "programs killed"
        quick = [login for login, aim in self.aims.items() if aim in QUICK]
        for turn in range(times):
            time.sleep(calm_s)
            login = quick[turn % len(quick)]
            next(one for one in self.storm.at_work if one.login == login).kill()
            killed = time.monotonic()
            again = self.storm.start(self.aims[login], login)
            self.recoveries.append(again.wait_since(DONE, killed) - killed)

    def summary(self, unsaid: int, deeds: int) -> str:
        """Return what happened, in a few lines."""
        away = f"away {spread(self.outages)}; " if self.outages else ""
        times = len(self.outages) or len(self.recoveries)
        return (
            f"\n{self.what}: {times} times, {deeds} deeds, {self.storm.confirmed().total()} confirmed,"
            f" none lost or done twice\n  {away}working on after {spread(self.recoveries)}"
            f"\n  done though the answer was missing: {unsaid}; refused: {dict(self.storm.refusals())}"
        )


def wait_until_nobody_is_connected(url: str, patience_s: float = 10) -> None:
    """Wait until a server has let go of everybody who was killed."""
    late = time.monotonic() + patience_s
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    left = sql.SQL("SELECT count(*) FROM pg_stat_activity WHERE " + others)
    with psycopg.connect(url, autocommit=True) as raw:
        while raw.execute(left).fetchone() != (0,):
            assert time.monotonic() < late, raw.execute(left).fetchone()
            time.sleep(0.05)


def spread(seconds: Sequence[float]) -> str:
    """Return median, 95th percentile and longest of some times, in milliseconds."""
    ms = sorted(one * 1000 for one in seconds)
    p95 = quantiles(ms, n=20)[-1] if len(ms) > 1 else ms[0]
    return f"{median(ms):.0f} ms (p95 {min(p95, ms[-1]):.0f}, longest {ms[-1]:.0f})"
