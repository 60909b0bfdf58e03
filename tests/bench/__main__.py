"""Run every bench on SQLite and print the table; exit 1 when a figure is missed."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2])]

from bench import claims, offices, queue
from bench.measure import Line, table


def main() -> int:
    """Build the offices, measure, print."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--large", type=int, default=1_000_000, help="jobs and people in the large office")
    asked.add_argument("--small", type=int, default=10_000)
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
        lines += queue.search(office, sizes.large, url)
        lines += claims.claims(office, url, offices.operators(office, admin, 8), rounds=40)
        for office, _, _ in made.values():
            office.close()
    print(table(lines))
    return 0 if all(line.holds for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
