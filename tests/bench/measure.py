"""How a figure is taken: many runs, ours and the floor in turn, so that a slow moment hits both."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import quantiles


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; times in milliseconds."""

    work: str
    floor: float
    ours: float
    limit: str
    holds: bool

    @property
    def ratio(self) -> float:
        return self.ours / self.floor if self.floor else float("inf")


def p95(times: list[float]) -> float:
    """Return the time 95 of 100 runs stay under."""
    return quantiles(times, n=20)[-1] if len(times) > 1 else times[0]


def in_turn(
    ours: Callable[[], object], floor: Callable[[], object], runs: int
) -> tuple[list[float], list[float]]:
    """Run both by turns after one warm-up each, and return their times in milliseconds."""
    ours()
    floor()
    mine, bare = [], []
    for _ in range(runs):
        mine.append(once(ours))
        bare.append(once(floor))
    return mine, bare


def once(work: Callable[[], object]) -> float:
    """Return how long one run took, in milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def table(lines: list[Line]) -> str:
    """Return the lines as text."""
    head = f"{'work':58} {'floor ms':>10} {'ours ms':>10} {'ratio':>7}  {'at most':18} holds"
    return "\n".join([head, "-" * len(head), *(_row(line) for line in lines)])


def _row(line: Line) -> str:
    beside = f"{line.floor:10.2f}" if line.floor else f"{'-':>10}"
    ratio = f"{line.ratio:7.2f}" if line.floor else f"{'-':>7}"
    holds = "yes" if line.holds else "NO"
    return f"{line.work:58} {beside} {line.ours:10.2f} {ratio}  {line.limit:18} {holds}"
