"""A server that falls silent: whoever waits for it is told at once, and nobody asks it in vain."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from time import monotonic, sleep

import pytest
from cut_cable import Cable, cable_to
from sqlalchemy import text

from desk.data.database import Database
from desk.domain.errors import AnswerMissing, OfficeUnavailable


@pytest.fixture
def engine() -> str:
    return "postgresql"


@pytest.fixture
def cable(empty_url: str) -> Iterator[Cable]:
    with cable_to(empty_url) as laid:
        yield laid


@pytest.fixture
def database(cable: Cable, empty_url: str) -> Iterator[Database]:
    opened = Database(cable.url(empty_url))
    yield opened
    opened.close()


def _ask(database: Database) -> int:
    with database.snapshot() as db:
        return int(db.execute(text("SELECT 1")).scalar_one())


def _write(database: Database) -> None:
    with database.transaction() as db:
        db.execute(text("CREATE TABLE kept AS SELECT 1 AS one"))


def _refused(ask: Callable[[Database], object], database: Database) -> float:
    with pytest.raises(OfficeUnavailable):
        ask(database)
    return monotonic()


def test_whoever_waits_for_a_silent_server_is_told_as_soon_as_it_is_known_to_be_gone(
    database: Database, cable: Cable
) -> None:
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(_ask, [database] * 4)) == [1] * 4
        cable.stall()
        waiting = [threads.submit(_refused, _ask, database) for _ in range(4)]
        sleep(0.3)
        assert not any(one.done() for one in waiting)
        known = monotonic()
        database.let_go()
        assert all(one.result(timeout=5) - known < 0.5 for one in waiting)
    assert database.gone
    began = monotonic()
    assert _refused(_write, database) - began < 0.1
    cable.restore()
    database.take_up()
    assert _ask(database) == 1


def test_a_step_whose_answer_did_not_come_is_told_as_not_known(database: Database, cable: Cable) -> None:
    def step() -> None:
        with database.transaction() as db:
            db.execute(text("CREATE TABLE kept AS SELECT 1 AS one"))
            cable.stall()

    with ThreadPoolExecutor(1) as threads:
        under_way = threads.submit(step)
        sleep(0.3)
        database.let_go()
        with pytest.raises(AnswerMissing):
            under_way.result(timeout=5)
