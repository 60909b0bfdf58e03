"""Run every bench, on SQLite and on PostgreSQL, and print the table; exit 1 when a figure is missed."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from bench import (
    channels,
    claims,
    delay,
    freeze,
    imports,
    journal,
    likeness,
    offices,
    papers,
    queue,
    server,
    start,
)
from bench.measure import Line, table, with_server


def main() -> int:
    """Build the offices, measure, print."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--large", type=int, default=1_000_000, help="jobs and people in the large office")
    asked.add_argument("--small", type=int, default=10_000)
    asked.add_argument("--rows", type=int, default=100_000, help="rows of the list taken in")
    sizes = asked.parse_args()
    lines: list[Line] = []
    with tempfile.TemporaryDirectory() as folder:
        made = {}
        for jobs in (sizes.small, sizes.large):
            print(f"filling an office with {jobs:,} jobs ...", file=sys.stderr)
            made[jobs] = offices.office_of(Path(folder), jobs)
        lines += queue.first_page([(jobs, office, url) for jobs, (office, _, url) in made.items()])
        office, admin, url = made[sizes.large]
        lines.append(queue.filtered_page(office, sizes.large, url))
        for jobs, asked_for in ((sizes.small, sizes.small), (sizes.large, sizes.large // 10)):
            lines += channels.figures(made[jobs][0], made[jobs][2], jobs, asked_for)
        lines += queue.search(office, sizes.large, url)
        operators = offices.operators(office, admin, 8)
        lines += claims.claims(office, url, operators, rounds=40)
        lines.append(claims.finished(office, url, operators[0], rounds=10))
        lines += imports.imports(Path(folder), sizes.rows)
        lines += imports.requests(Path(folder), 3_000)
        lines += likeness.told_apart(100_000)
        lines += likeness.scan(Path(folder), sizes.large)
        lines += papers.reports(Path(folder), 10_000)
        lines += journal.figures(Path(folder), sizes.large)
        lines += start.starts()
        lines += freeze.freezes(office, admin, Path(folder))
        lines += delay.figures(f"sqlite:///{folder}/delay.sqlite", Path(folder))
        for office, _, _ in made.values():
            office.close()
        on_server = server.figures(Path(folder), sizes.small, sizes.large, sizes.rows)
    print(table(with_server(lines, on_server)))
    return 0 if all(line.holds for line in (*lines, *on_server)) else 1


if __name__ == "__main__":
    sys.exit(main())
