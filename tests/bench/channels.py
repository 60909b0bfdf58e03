"""The figures by channel: as quick with a million cards and a hundred thousand applications as with few."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from bench.measure import Line, in_turn, p95
from desk.data.counter_tables import application
from desk.data.database import Database
from desk.domain.applications import AppState
from desk.domain.channels import CHANNELS, Cell, Group
from desk.domain.printing import Channel, Delivery
from desk.office import Office

_OPEN_SHARE = 0.1
"""Of ten applications nine have been collected."""
_OPEN = (AppState.RECEIVED, AppState.VERIFIED, AppState.VERIFIED, AppState.RETURNED, AppState.READY)
_CHUNK = 5_000
_COUNTS_BY_HAND = """SELECT channel, delivery, state, promised_on < date('now'), count(*), min(promised_on),
    min(received_at) FROM application
    WHERE state IN ('received', 'checking', 'second_check', 'returned', 'verified', 'ready')
    GROUP BY 1, 2, 3, 4"""
_PAGE_BY_HAND = """SELECT a.*, v.name, d.name, s.name, j.state FROM application a
    LEFT JOIN village v ON v.code = a.village_code LEFT JOIN district d ON d.code = v.district_code
    LEFT JOIN staff s ON s.id = a.received_by LEFT JOIN print_job j ON j.id = a.job_id
    WHERE a.state = 'received' AND a.channel = 'whatsapp' ORDER BY a.promised_on, a.id LIMIT 201"""
_TALLY_BY_HAND = "SELECT channel, state, sum(jobs) FROM queue_tally WHERE channel <> 'none' GROUP BY 1, 2"


def figures(office: Office, url: str, jobs: int, applications: int) -> list[Line]:
    """Fill in applications, then count by channel and fetch the list of one figure."""
    _take_in(office, url, applications)
    raw = sqlite3.connect(Path(url.removeprefix("sqlite:///")))

    def by_hand() -> None:
        raw.execute(_COUNTS_BY_HAND).fetchall()
        raw.execute(_TALLY_BY_HAND).fetchall()

    mine, bare = in_turn(office.channels.book, by_hand, 20)
    cell = Cell(Channel.WHATSAPP, Group.VERIFY)
    page, of_page = in_turn(
        lambda: office.channels.page(cell), lambda: raw.execute(_PAGE_BY_HAND).fetchall(), 20
    )
    raw.close()
    of = f"{jobs:,} cards, {applications:,} asked"
    return [
        Line(f"figures of all channels, {of}, p95", p95(bare), p95(mine), "100 ms", p95(mine) <= 100),
        Line(f"a page of one figure, {of}, p95", p95(of_page), p95(page), "50 ms", p95(page) <= 50),
    ]


def _take_in(office: Office, url: str, how_many: int) -> None:
    database = Database(url)
    with database.transaction() as db:
        rows = _rows(office, how_many)
        while chunk := [row for row, _ in zip(rows, range(_CHUNK), strict=False)]:
            db.execute(insert(application), chunk)
    database.close()


def _rows(office: Office, how_many: int) -> Iterator[dict[str, Any]]:
    dice, now = random.Random(how_many), office.day_book.local_now()
    for number in range(how_many):
        came = now - timedelta(minutes=3 * (how_many - number))
        state = dice.choice(_OPEN) if dice.random() < _OPEN_SHARE else AppState.COLLECTED
        yield {
            "number": f"PMH-{number:07d}",
            "service": dice.choice(("KTP_HILANG", "KK_RUSAK", "AKTA_LAHIR")),
            "catalogue_id": 1,
            "state": state,
            "channel": dice.choice(CHANNELS),
            "delivery": dice.choice(tuple(Delivery)),
            "nik": f"3673{number:012d}",
            "name": "WARGA",
            "name_key": "WARGA",
            "answers": {},
            "received_at": came,
            "received_by": 1,
            "promised_on": (came + timedelta(days=7)).date(),
            "collected_at": came if state is AppState.COLLECTED else None,
        }
