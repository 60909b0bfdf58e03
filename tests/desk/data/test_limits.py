"""A statement, a wait and a pause end at their limits on a server, and say so; slow ones are written down."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from time import sleep

import pytest
from sqlalchemy import Engine, create_engine, event, insert, select, text, update

from desk.data import limits, slow
from desk.data.account_tables import presence
from desk.data.database import Database
from desk.data.office_tables import office, staff
from desk.domain.errors import OfficeUnavailable
from desk.domain.server_errors import HeldByOthers, TookTooLong
from desk.office import Office


@pytest.fixture
def engine() -> str:
    return "postgresql"


@pytest.fixture
def database(office_url: str) -> Iterator[Database]:
    made = Database(office_url)
    yield made
    made.close()


def test_every_connection_has_limits_and_a_long_work_has_longer_ones_for_itself(database: Database) -> None:
    names = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")

    def read() -> list[str]:
        return [str(db.execute(text(f"SHOW {name}")).scalar()) for name in names]

    with database.transaction() as db:
        assert read() == ["20s", "10s", "7s"]
        limits.take_time(db)
        assert read() == ["15min", "10s", "15min"]
    with database.snapshot() as db:
        assert read() == ["20s", "10s", "7s"]


@pytest.mark.parametrize(
    ("limit", "work", "told"),
    [
        ("statement_timeout", "SELECT pg_sleep(5)", TookTooLong),
        ("lock_timeout", "UPDATE office SET demo = demo", HeldByOthers),
    ],
)
def test_a_step_that_reaches_its_limit_says_that_and_not_that_the_server_is_gone(
    database: Database, limit: str, work: str, told: type[Exception]
) -> None:
    with database.transaction() as holder:
        holder.execute(update(office).values(demo=office.c.demo))
        with pytest.raises(told), database.transaction() as db:
            db.execute(text(f"SET LOCAL {limit} = 50"))
            db.execute(text(work))
    with database.snapshot() as db:
        assert db.execute(select(office.c.id)).scalar() == 1


def test_a_full_disk_of_the_server_is_told_as_that_and_not_as_a_server_that_is_gone(
    database: Database,
) -> None:
    full = "DO $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$"
    with pytest.raises(OfficeUnavailable) as refused, database.transaction() as db:
        db.execute(text(full))
    assert "disk of the office's server is full" in refused.value.cause.text
    assert "could not extend" in refused.value.detail


def test_whoever_pauses_with_a_transaction_open_is_ended_and_nobody_waits(database: Database) -> None:
    def pause() -> None:
        with database.transaction() as db:
            db.execute(text("SET LOCAL idle_in_transaction_session_timeout = 50"))
            db.execute(update(office).values(demo=office.c.demo))
            sleep(0.3)
            db.execute(select(office.c.id))

    with ThreadPoolExecutor(1) as pool, pytest.raises(TookTooLong):
        pool.submit(pause).result()
    with database.transaction() as db:
        db.execute(update(office).values(demo=office.c.demo))


def test_who_asks_for_more_at_once_than_there_are_connections_is_told_that(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database._engine.pool, "_timeout", 0.05)
    with ExitStack() as held, pytest.raises(HeldByOthers):
        for _ in range(limits.KEPT_OPEN + limits.AT_MOST + 1):
            held.enter_context(database.snapshot())
    with database.snapshot() as db:
        assert db.execute(select(office.c.id)).scalar() == 1


def test_a_slow_statement_is_written_down_without_anything_it_was_about(
    caplog: pytest.LogCaptureFixture, tmp_path: object
) -> None:
    made = create_engine(f"sqlite:///{tmp_path}/slow.sqlite")
    slow.watch(made, 0)
    with made.begin() as db:
        staff.create(db)
        presence.create(db)
        caplog.clear()
        caplog.set_level(logging.INFO, "desk.data.slow")
        siti = {"login": "siti", "name": "SITI AMINAH", "roles": "", "password_hash": "rahasia"}
        db.execute(insert(staff).values(siti))
        known = db.execute(select(staff.c.id).where(staff.c.name == "SITI AMINAH")).scalar_one()
        db.execute(select(presence.c.page).join(staff).where(staff.c.id == known))
    said = [record.getMessage() for record in caplog.records]
    assert [line.split(" ms ")[1].rsplit(" ", 1)[0] for line in said] == [
        "INSERT staff",
        "SELECT staff",
        "SELECT presence,staff",
    ]
    assert not any(word in line for line in said for word in ("SITI", "siti", "rahasia"))
    caplog.clear()
    made.dispose()


def test_a_check_of_everything_may_take_long_and_what_follows_may_not(office: Office) -> None:
    said: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        assert office.health.check() == ()
        longer = len(said)
        office.print_queue.begin_day()
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    assert "SET LOCAL statement_timeout = 900000" in said[:longer]
    assert not [one for one in said[longer:] if one.startswith("SET LOCAL")]
