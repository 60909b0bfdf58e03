"""The log beside a file stays short, also when somebody reads at every moment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from time import sleep

import pytest
from sqlalchemy import text

from desk.data import write_log
from desk.data.database import WAIT_FOR_LOCK_MS, Database

READERS = 3


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path / 'kantor.sqlite'}")
    with made.transaction() as db:
        db.execute(text("CREATE TABLE word (said BLOB)"))
    yield made
    made.close()


@pytest.fixture
def read_without_pause(database: Database) -> Iterator[None]:
    """Several who read by turns, so that at no moment nobody reads."""
    enough = Event()

    def read() -> None:
        while not enough.is_set():
            with database.snapshot() as db:
                db.execute(text("SELECT count(*) FROM word")).scalar_one()
                sleep(0.02)

    readers = [Thread(target=read) for _ in range(READERS)]
    for one in readers:
        one.start()
        sleep(0.02 / READERS)
    yield
    enough.set()
    for one in readers:
        one.join()


def size(database: Database) -> int:
    assert database.path is not None
    return database.path.with_name(f"{database.path.name}-wal").stat().st_size


def write(database: Database, megabytes: int) -> None:
    for _ in range(megabytes):
        with database.transaction() as db:
            db.execute(text("DELETE FROM word"))
            db.execute(text("INSERT INTO word VALUES (randomblob(1048576))"))


@pytest.mark.usefixtures("read_without_pause")
def test_a_long_log_is_emptied_while_others_read(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        write_log, "_PATIENCE_MS", 60_000
    )  # the busy machine of the tests is not the question
    write(database, 24)
    assert size(database) >= write_log.LONG
    write_log.shorten(database)
    assert size(database) == 0
    write(database, 1)
    assert size(database) < 4 << 20


def test_a_short_log_is_left_alone(database: Database) -> None:
    write(database, 1)
    before = size(database)
    write_log.shorten(database)
    assert size(database) == before > 0


def test_somebody_who_reads_on_is_not_disturbed_and_the_log_waits(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_log, "_PATIENCE_MS", 20)
    write(database, 2)
    with database.snapshot() as db:
        before = db.execute(text("SELECT hex(said) FROM word")).scalar_one()
        write(database, 24)
        write_log.shorten(database)
        assert size(database) >= write_log.LONG
        assert db.execute(text("SELECT hex(said) FROM word")).scalar_one() == before
    write_log.shorten(database)
    assert size(database) == 0


def test_who_writes_afterwards_waits_for_others_as_long_as_before(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_log, "LONG", 1)
    write(database, 1)
    write_log.shorten(database)
    assert size(database) == 0
    with database.outside() as raw:
        assert raw.execute("PRAGMA busy_timeout").fetchone() == (WAIT_FOR_LOCK_MS,)
