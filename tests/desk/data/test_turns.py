"""Who waits to write in a file has the turn soon after it is free, however long they have waited."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from time import monotonic

import pytest
from sqlalchemy import text

from desk.data import database as doors
from desk.data.database import Database
from desk.domain.errors import OfficeUnavailable


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kantor.sqlite"


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{file}")
    with made.transaction() as db:
        db.execute(text("CREATE TABLE word (said TEXT)"))
    yield made
    made.close()


def test_whoever_waits_writes_once_the_other_has_ended(database: Database, file: Path) -> None:
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    began = monotonic()
    Timer(0.3, other.execute, ("COMMIT",)).start()
    with database.transaction() as db:
        waited = monotonic() - began
        db.execute(text("INSERT INTO word VALUES ('sesudahnya')"))
        assert db.execute(text("PRAGMA busy_timeout")).scalar() == doors.WAIT_FOR_LOCK_MS
    other.close()
    assert 0.3 <= waited < 10


@pytest.mark.parametrize("patience_ms", [0, 40])
def test_whoever_waits_too_long_is_told_why_and_may_try_again(
    database: Database, file: Path, monkeypatch: pytest.MonkeyPatch, patience_ms: int
) -> None:
    monkeypatch.setattr(doors, "WAIT_FOR_LOCK_MS", patience_ms)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(OfficeUnavailable) as refused, database.transaction():
        pytest.fail("two write at once")
    assert "locked" in refused.value.cause.text
    other.execute("ROLLBACK")
    other.close()
    with database.transaction() as db:
        db.execute(text("INSERT INTO word VALUES ('lagi')"))
