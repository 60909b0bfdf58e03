"""Half an hour at twelve counters at a person's pace: memory, connections and write-ahead log stay flat."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import linear_regression

import make
import postgres
import psycopg
import pytest
from conftest import furnish_staff, who
from stories import faults, tables
from stories.crew import Worker
from stories.serial import must_be_serial
from stories.storm import Storm
from stories.worker import DONE
from storms import LONG

from desk.office import Office

MINUTES = float(os.environ.get("PRRDESK_SOAK_MINUTES", "30")) if LONG else 0.06
EVERY_S = 15.0 if MINUTES > 5 else MINUTES * 60 / 20
COUNTERS = 12 if LONG else 4
LOOKS = 8
"""At least, on a machine however busy: a curve of fewer tells nothing."""
PACE_S = 3.0 if LONG else 0.5
MB = 1 << 20
MEMORY_MAY_GROW = 3 * MB
"""Of one counter, by the slope of the second half over that half."""
CONNECTIONS_MAY_GROW = 1.0
LOG_MAY_GROW = 2 * 16 * MB
"""Two segments, from the fullest moment of the third quarter to that of the fourth; checkpoints empty it."""


@dataclass
class Curve:
    """What one thing came to over time."""

    at: list[float] = field(default_factory=list)
    values: list[float] = field(default_factory=list)

    def note(self, moment: float, value: float) -> None:
        self.at.append(moment)
        self.values.append(value)

    def growth(self) -> float:
        """Return by how much the second half grew, by its slope."""
        half = len(self.at) // 2
        times, values = self.at[half:], self.values[half:]
        return linear_regression(times, values).slope * (times[-1] - times[0])

    def higher(self) -> float:
        """Return by how much the highest point of the last quarter is above that of the quarter before."""
        quarter = len(self.values) // 4
        return max(self.values[-quarter:]) - max(self.values[-2 * quarter : -quarter])


def test_a_curve_that_rises_is_told_from_one_that_goes_up_and_down() -> None:
    rising, waving, teeth = Curve(), Curve(), Curve()
    for moment in range(80):
        rising.note(moment, 100 + moment)
        waving.note(moment, 100 + moment % 3)
        teeth.note(moment, moment % 10)
    assert rising.growth() == pytest.approx(39)
    assert abs(waving.growth()) < 0.5
    assert (rising.higher(), teeth.higher()) == (20, 0)


def own_memory(pid: int) -> int:
    """Return the bytes a process holds in memory that are from no file.

    Pages it still shares with the process it was copied from count too: they become its own, one by one, as
    it goes on, and are no growth.
    """
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Anonymous:")) * 1024


@dataclass
class Watch:
    """What is read every few seconds of an office at work."""

    url: str
    crew: Sequence[Worker]
    log_bytes: Callable[[], int]
    memory: dict[str, Curve] = field(default_factory=dict)
    connections: Curve = field(default_factory=Curve)
    log: Curve = field(default_factory=Curve)

    def look(self, moment: float) -> None:
        for one in self.crew:
            self.memory.setdefault(one.name, Curve()).note(moment, own_memory(one.pid))
        self.log.note(moment, self.log_bytes())
        if self.url.startswith("postgresql"):
            with psycopg.connect(self.url, autocommit=True) as raw:
                asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                row = raw.execute(asked).fetchone()
            self.connections.note(moment, row[0] if row else 0)

    def summary(self) -> str:
        most = max(self.memory.values(), key=Curve.growth)
        held = [curve.values[-1] for curve in self.memory.values()]
        told = (
            f"memory of a counter {min(held) / MB:.0f} to {max(held) / MB:.0f} MB, the fastest"
            f" {most.growth() / MB:+.2f} MB in the second half; log {self.log.values[-1] / MB:.0f} MB,"
            f" fullest {max(self.log.values) / MB:.0f} MB, last quarter {self.log.higher() / MB:+.0f} MB"
        )
        if self.connections.values:
            seen = self.connections.values
            told += f"; connections {min(seen):.0f} to {max(seen):.0f}, {self.connections.growth():+.2f}"
        return told


@pytest.fixture
def place(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[str, Callable[[], int]]]:
    """An office to sit in for long, and how large its write-ahead log is."""
    if engine == "sqlite":
        url = f"sqlite:///{tmp_path / 'kantor.sqlite'}"
        furnish_staff(url)
        yield url, lambda: _size(tmp_path)
        return
    tended = postgres.server(tended=True) if LONG else nullcontext(request.getfixturevalue("postgres_server"))
    with tended as server:
        url = server.create("rendam")
        furnish_staff(url)
        yield url, server.log_bytes
        server.drop("rendam")


def _size(folder: Path) -> int:
    log = folder / "kantor.sqlite-wal"
    return log.stat().st_size if log.exists() else 0


@pytest.mark.storm
@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is a file on Linux alone")
@pytest.mark.parametrize("engine", ["postgresql", "sqlite"] if LONG else ["postgresql"])
def test_half_an_hour_at_twelve_counters_leaves_memory_connections_and_log_flat(
    place: tuple[str, Callable[[], int]], engine: str, tmp_path: Path, tell: Callable[[str], None]
) -> None:
    url, log_bytes = place
    logins = [f"loket{number}" for number in range(COUNTERS)]
    for login in logins:
        make.person(url, login, login.title(), *faults.EVERY_ROLE)
    make.many_jobs(url, 60_000 if LONG else 500)
    office = Office(url)
    make.blanks(office, who(office, "rina"), 400_000)
    before = tables.read(url)
    storm = Storm(url, logins, [], tmp_path, Random(7), ())
    storm.workers += [Worker(url, login, "soak", seed, PACE_S) for seed, login in enumerate(logins)]
    try:
        for one in storm.workers:
            one.wait_since(DONE, 0)
        watch = Watch(url, storm.workers, log_bytes)
        began = time.monotonic()
        while (passed := time.monotonic() - began) < MINUTES * 60 or len(watch.log.values) < LOOKS:
            watch.look(passed)
            time.sleep(EVERY_S)
    finally:
        storm.end()
    after = tables.read(url, before)
    deeds = must_be_serial(before, after)
    storm.everything_confirmed_is_there_once()
    tell(f"\nsoak, {engine}: {COUNTERS} counters, {MINUTES:g} min, {deeds} deeds; {watch.summary()}")
    assert storm.unavailable() == []
    assert storm.refusals()["OthersWereFaster"] == 0
    assert office.health.check() == ()
    office.close()
    assert max(watch.connections.values, default=0) <= COUNTERS * 4 + 2
    if LONG:
        for name, curve in watch.memory.items():
            assert curve.growth() < MEMORY_MAY_GROW, f"{name}: {curve.values}"
        assert watch.log.higher() <= LOG_MAY_GROW, watch.log.values
        if watch.connections.values:
            assert abs(watch.connections.growth()) < CONNECTIONS_MAY_GROW, watch.connections.values
