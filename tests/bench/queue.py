"""The queue and the search field: flat from ten thousand to a million."""

from __future__ import annotations

import random

from bench.hand import Hand
from bench.measure import Line, in_turn, p95
from desk.domain.queue_view import QueueFilter
from desk.office import Office

_PAGE_BY_HAND = """
    SELECT j.*, v.name, d.name, b.number, s.name FROM print_job j
    LEFT JOIN village v ON v.code = j.village_code LEFT JOIN district d ON d.code = j.district_code
    LEFT JOIN batch b ON b.id = j.batch_id LEFT JOIN staff s ON s.id = b.staff_id
    WHERE j.state = 'waiting' ORDER BY j.rank, j.recorded_on, j.id LIMIT 201"""
_TALLY_BY_HAND = "SELECT state, sum(jobs) FROM queue_tally GROUP BY state"


def first_page(offices: list[tuple[int, Office, str]]) -> list[Line]:
    """First page with live counts, small office against large."""
    lines, medians = [], []
    for jobs, office, url in offices:
        raw = Hand(url)
        mine, bare = in_turn(
            lambda office=office: office.print_queue.view(QueueFilter()),
            lambda raw=raw: raw.in_one_moment(_PAGE_BY_HAND, _TALLY_BY_HAND),
            60,
        )
        raw.close()
        medians.append(sorted(mine)[len(mine) // 2])
        lines.append(
            Line(
                f"first page of the queue, {jobs:,} jobs, p95", p95(bare), p95(mine), "16 ms", p95(mine) <= 16
            )
        )
    flat = medians[-1] / medians[0]
    lines.append(
        Line("first page, large office against small (median)", medians[0], medians[-1], "1.5x", flat <= 1.5)
    )
    return lines


def filtered_page(office: Office, jobs: int, url: str) -> Line:
    """A page of one kelurahan in the large office."""
    raw = Hand(url)
    by_hand = _PAGE_BY_HAND.replace("'waiting'", "'waiting' AND j.village_code = '36.73.02.1001'")
    mine, bare = in_turn(
        lambda: office.print_queue.view(QueueFilter(village_code="36.73.02.1001")),
        lambda: raw.ask(by_hand),
        60,
    )
    raw.close()
    return Line(
        f"a page of one kelurahan, {jobs:,} jobs, p95", p95(bare), p95(mine), "16 ms", p95(mine) <= 16
    )


def search(office: Office, people: int, url: str) -> list[Line]:
    """A name prefix or a NIK beginning, as typed letter by letter."""
    raw = Hand(url)
    dice = random.Random(1)
    names = ["SIT", "SITI LES", "AGUS PER", "NENG SETIAWAN", "RAT", "KOKOM HID"]
    niks = [f"3673{dice.randrange(people):012d}"[:digits] for digits in (6, 9, 12, 16) for _ in range(2)]
    lines = []
    for what, typed, column in (("name", names, "name_key"), ("NIK", niks, "nik")):
        mine: list[float] = []
        bare: list[float] = []
        query = f"""SELECT r.*, v.name, d.name FROM record r LEFT JOIN village v ON v.code = r.village_code
            LEFT JOIN district d ON d.code = r.district_code
            WHERE r.{column} >= ? AND r.{column} < ? ORDER BY r.{column} LIMIT 51"""
        for text in typed:
            m, b = in_turn(
                lambda text=text: office.search.find(text),
                lambda text=text, query=query: raw.ask(query, (text, text + "~")),
                15,
            )
            mine += m
            bare += b
        lines.append(
            Line(
                f"search by beginning of {what}, {people:,} people, p95",
                p95(bare),
                p95(mine),
                "30 ms",
                p95(mine) <= 30,
            )
        )
    raw.close()
    return lines
