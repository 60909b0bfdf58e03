"""The figures of an office on PostgreSQL: the same works as on a file, beside SQL written by hand there.

The server keeps its files in memory where there is room and does not wait for a disk: what is compared is the
work of the program, not of a disk.
"""

from __future__ import annotations

import sys
from pathlib import Path

import postgres

from bench import claims, delay, imports, offices, queue
from bench.measure import Line


def figures(folder: Path, small: int, large: int, rows: int) -> list[Line]:
    """Return what has a meaning on a server, under the same names as on a file."""
    lines: list[Line] = []
    with postgres.server(tended=True) as server:
        made = {}
        for jobs in (small, large):
            print(f"filling an office on a server with {jobs:,} jobs ...", file=sys.stderr)
            made[jobs] = offices.office_at(server.create(f"kantor_{jobs}"), jobs)
        lines += queue.first_page([(jobs, office, url) for jobs, (office, _, url) in made.items()])
        office, admin, url = made[large]
        lines.append(queue.filtered_page(office, large, url))
        lines += queue.search(office, large, url)
        operators = offices.operators(office, admin, 8)
        lines += claims.claims(office, url, operators, rounds=40)
        lines.append(claims.finished(office, url, operators[0], rounds=10))
        lines += imports.imports_at(folder, rows, server.create("ours"), server.create("by_hand"))
        lines += delay.figures(server.create("delay"), folder)
        for office, _, _ in made.values():
            office.close()
    return lines
