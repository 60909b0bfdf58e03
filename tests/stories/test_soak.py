"""Half an hour at twelve counters at a person's pace: memory, connections and write-ahead log stay flat."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import linear_regression

import make
import postgres
import psycopg
import pytest
from conftest import furnish_staff, who
from stories import faults, held, tables
from stories.crew import Worker
from stories.serial import must_be_serial
from stories.storm import Storm
from stories.worker import DONE
from storms import LONG

from desk.data.database import CACHE_KB
from desk.office import Office

MINUTES = float(os.environ.get("PRRDESK_SOAK_MINUTES", "30")) if LONG else 0.06
EVERY_S = 15.0 if MINUTES > 5 else MINUTES * 60 / 20
COUNTERS = 12 if LONG else 4
LOOKS = 8
"""At least, on a machine however busy: a curve of fewer tells nothing."""
PACE_S = 3.0 if LONG else 0.5
MB = 1 << 20
MEMORY_MAY_GROW = 1 * MB
"""Of one counter, by the slope of the second half over that half."""
SQLITE_AT_MOST = 3 * CACHE_KB * 1024
"""At one counter, for pages and statements, of which each connection keeps so many and no more."""
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


def test_what_is_held_is_told_from_what_is_free_and_from_pages_of_the_office(tmp_path: Path) -> None:
    before = held.measure()
    kept = [bytes(1_000) for _ in range(10_000)]
    with_much = held.measure()
    assert 8 * MB < with_much.held - before.held < 13 * MB
    holes = kept[::2]
    kept.clear()
    with_holes = held.measure()
    assert len(holes) == 5_000
    assert with_much.held - with_holes.held > 4 * MB
    with closing(sqlite3.connect(tmp_path / "kantor.sqlite")) as db:
        db.execute("CREATE TABLE t (page)")
        db.executemany("INSERT INTO t VALUES (zeroblob(4000))", [()] * 500)
        read = held.measure()
        assert read.sqlite - with_holes.sqlite > 1 * MB
        assert read.held - with_holes.held < MB / 2


def fewest(crew: Sequence[Worker]) -> int:
    """Return how often the one was measured that was measured least."""
    return min(len(one.memory) for one in crew)


@dataclass
class Watch:
    """What is read every few seconds of an office at work."""

    url: str
    crew: Sequence[Worker]
    log_bytes: Callable[[], int]
    connections: Curve = field(default_factory=Curve)
    log: Curve = field(default_factory=Curve)

    def look(self, moment: float) -> None:
        self.log.note(moment, self.log_bytes())
        if self.url.startswith("postgresql"):
            with psycopg.connect(self.url, autocommit=True) as raw:
                asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                row = raw.execute(asked).fetchone()
            self.connections.note(moment, row[0] if row else 0)

    def memory(self, which: str = "held") -> dict[str, Curve]:
        """Return what each counter held over time: what it cannot give back."""
        return {
            one.name: Curve([at for at, _ in one.memory], [getattr(now, which) for _, now in one.memory])
            for one in self.crew
        }

    def sqlite(self) -> int:
        """Return the most that SQLite had for itself at one counter."""
        return max(now.sqlite for one in self.crew for _, now in one.memory)

    def summary(self) -> str:
        curves = self.memory().values()
        most = max(curves, key=Curve.growth)
        last = [curve.values[-1] for curve in curves]
        free = max(one.memory[-1][1].free for one in self.crew)
        seen = max(self.memory("seen").values(), key=Curve.growth)
        told = (
            f"memory held at a counter {min(last) / MB:.0f} to {max(last) / MB:.0f} MB, the fastest"
            f" {most.growth() / MB:+.2f} MB in the second half; freed and kept at most {free / MB:.0f} MB,"
            f" all of it {seen.values[-1] / MB:.0f} MB and {seen.growth() / MB:+.2f} MB,"
            f" SQLite's own {self.sqlite() / MB:.0f} MB; log {self.log.values[-1] / MB:.0f} MB,"
            f" fullest {max(self.log.values) / MB:.0f} MB, last quarter {self.log.higher() / MB:+.0f} MB"
        )
        if open_ones := self.connections.values:
            told += f"; connections {min(open_ones):.0f} to {max(open_ones):.0f}"
            told += f", {self.connections.growth():+.2f}"
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
    place: tuple[str, Callable[[], int]],
    engine: str,
    tmp_path: Path,
    tell: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONMALLOC", "malloc")  # so that what is held can be told
    url, log_bytes = place
    logins = [f"loket{number}" for number in range(COUNTERS)]
    for login in logins:
        make.person(url, login, login.title(), *faults.EVERY_ROLE)
    make.many_jobs(url, 60_000 if LONG else 500)
    office = Office(url)
    make.blanks(office, who(office, "rina"), 400_000)
    before = tables.read(url)
    storm = Storm(url, logins, [], tmp_path, Random(7), ())
    storm.workers += [
        Worker(url, login, "soak", seed, PACE_S, EVERY_S, anew=LONG) for seed, login in enumerate(logins)
    ]
    try:
        for one in storm.workers:
            one.wait_since(DONE, 0)
        watch = Watch(url, storm.workers, log_bytes)
        began = time.monotonic()
        while (passed := time.monotonic() - began) < MINUTES * 60 or fewest(storm.workers) < LOOKS:
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
        for name, curve in watch.memory().items():
            assert curve.growth() < MEMORY_MAY_GROW, f"{name}: {curve.values}"
        assert watch.sqlite() <= SQLITE_AT_MOST
        assert watch.log.higher() <= LOG_MAY_GROW, watch.log.values
        if watch.connections.values:
            assert abs(watch.connections.growth()) < CONNECTIONS_MAY_GROW, watch.connections.values
