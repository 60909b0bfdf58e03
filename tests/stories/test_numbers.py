"""Numbers of papers drawn by many processes at once: none twice, none left out but the void ones."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from sqlalchemy import func, select
from stories.crew import Worker

from desk.data.database import Database
from desk.data.office_tables import issued_number
from desk.office import Office


@pytest.mark.storm
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_twelve_processes_draw_every_number_once_and_leave_none_out(
    office: Office, office_url: str, long: bool, tell: Callable[[str], None], engine: str
) -> None:
    processes, each = 12, 1_000 if long else 100
    began = time.monotonic()
    running = [Worker(office_url, "", "numbers", seed, each) for seed in range(processes)]
    for one in running:
        one.finish()
    took = time.monotonic() - began
    drawn = [(what, number) for one in running for what, number in one.done()]
    numbers = sorted(number for _, number in drawn)
    assert numbers == [f"470/{n:05d}/SRT/2020" for n in range(1, processes * each + 1)]
    void = sorted(number for what, number in drawn if what == "void")
    assert void
    database = Database(office_url)
    with database.snapshot() as db:
        kept = select(issued_number.c.number).where(issued_number.c.void_at.is_not(None))
        assert sorted(db.execute(kept).scalars()) == void, "a void number stays visible"
        assert db.execute(select(func.count()).select_from(issued_number)).scalar_one() == processes * each
    database.close()
    tell(f"\nnumbers, {engine}: {processes} processes drew {len(numbers)} ({len(void)} void) in {took:.1f} s")
