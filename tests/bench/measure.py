"""How a figure is taken: many runs, ours and the floor in turn, so that a slow moment hits both."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import quantiles


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; times in milliseconds."""

    work: str
    floor: float
    ours: float
    limit: str
    holds: bool
    server: Line | None = None
    """The same on PostgreSQL, beside SQL written by hand there."""
    queue: float | None = None
    """What procrastinate takes for the same cards, in the same run on the same server."""

    @property
    def ratio(self) -> float:
        return self.ours / self.floor if self.floor else float("inf")


def with_server(lines: Sequence[Line], on_server: Sequence[Line]) -> list[Line]:
    """Put each figure of a server beside the same figure of a file; what has none there stands alone."""
    known = {line.work: line for line in on_server}
    both = [replace(line, server=known.pop(line.work, None)) for line in lines]
    alone = (replace(line, floor=0.0, ours=0.0, holds=True, server=line) for line in known.values())
    return [*both, *alone]


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
    """Return the lines as text: on a file, on a server, and another queue of such a server."""
    head = (
        f"{'work':58} {'floor ms':>9} {'ours ms':>9} {'ratio':>6} |"
        f" {'PG floor':>9} {'PG ours':>9} {'ratio':>6} {'queue':>8}  {'at most':18} holds"
    )
    return "\n".join([head, "-" * len(head), *(_row(line) for line in lines)])


def _row(line: Line) -> str:
    server = line.server
    queue = server.queue if server is not None else None
    holds = line.holds and (server is None or server.holds)
    return (
        f"{line.work:58} {_figures(line)} | {_figures(server)} {_figure(queue, 8)}"
        f"  {line.limit:18} {'yes' if holds else 'NO'}"
    )


def _figures(line: Line | None) -> str:
    if line is None:
        return f"{'-':>9} {'-':>9} {'-':>6}"
    ratio = line.ratio if line.floor and line.ours else None
    return f"{_figure(line.floor, 9)} {_figure(line.ours, 9)} {_figure(ratio, 6)}"


def _figure(value: float | None, width: int) -> str:
    return f"{value:{width}.2f}" if value else f"{'-':>{width}}"
