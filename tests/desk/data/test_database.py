"""The way into the database: what its failures mean to a person, and that nothing is half written."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import make
import pytest
from conftest import PASSWORD
from sqlalchemy import Connection, event, func, insert, select, text, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.postgresql.base import PGDialect

from desk.data import database as doors
from desk.data.columns import UtcTime
from desk.data.database import Database
from desk.data.office_tables import counter, office
from desk.domain.errors import (
    NotAnOffice,
    OfficeNotSetUp,
    OfficeUnavailable,
    OnNetworkShare,
    OthersWereFaster,
    SchemaTooNew,
)
from desk.domain.stock import Goods
from desk.office import Office, utc_now
from desk.rooms.upgrading import upgrade_office


def _counters(url: str) -> int:
    database = Database(url)
    with database.snapshot() as db:
        found = db.execute(select(func.count()).select_from(counter)).scalar_one()
    database.close()
    return int(found)


def test_an_exception_inside_a_transaction_leaves_nothing(office_url: str) -> None:
    database = Database(office_url)
    with pytest.raises(ZeroDivisionError), database.transaction() as db:
        db.execute(insert(counter).values(kind="x", period="y", value=1))
        _ = 1 / 0
    database.close()
    assert _counters(office_url) == 0


def test_a_snapshot_sees_one_moment(office_url: str) -> None:
    reader, writer = Database(office_url), Database(office_url)
    with reader.snapshot() as seen:
        before = seen.execute(select(func.count()).select_from(counter)).scalar_one()
        with writer.transaction() as db:
            db.execute(insert(counter).values(kind="x", period="y", value=1))
        after = seen.execute(select(func.count()).select_from(counter)).scalar_one()
    assert before == after == 0
    reader.close()
    writer.close()


def test_two_writers_wait_for_each_other(office_url: str) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(insert(counter).values(kind="x", period="y", value=0))

    def bump() -> None:
        for _ in range(25):
            with database.transaction() as db:
                db.execute(update(counter).values(value=counter.c.value + 1))

    writers = [threading.Thread(target=bump) for _ in range(6)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with database.snapshot() as db:
        assert db.execute(select(counter.c.value)).scalar_one() == 150
    database.close()


def test_a_newer_office_is_refused(office_url: str) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(update(office).values(schema_version=99))
    database.close()
    with pytest.raises(SchemaTooNew):
        Office(office_url)


def test_an_office_of_an_earlier_program_is_brought_up_and_goes_on(office_url: str) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text("DROP TABLE booked"))
        db.execute(text("ALTER TABLE attempt DROP COLUMN workstation"))
        db.execute(update(office).values(schema_version=1))
    on_server = not database.is_sqlite
    database.close()
    if on_server:
        assert upgrade_office(office_url, utc_now)
    opened = Office(office_url)
    staff = next(person for person in opened.staff_room.everyone() if person.login == "admin")
    assert opened.store.receive(staff, Goods.BLANK_KTP, 1, "", key="one") == 1
    make.jobs(office_url, 1)
    make.printed(opened, staff)
    assert opened.health.check() == ()
    opened.close()


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        UtcTime().process_bind_param(datetime(2020, 8, 4), sqlite.dialect())


@contextmanager
def cramped(opened: Office, pages: int) -> Iterator[None]:
    """Let the office's file grow no further, as on a full disk."""

    def limit(raw: sqlite3.Connection, *_: object) -> None:
        raw.execute(f"PRAGMA max_page_count = {pages}")

    opened.close()
    event.listen(opened._database._engine, "connect", limit)
    yield
    event.remove(opened._database._engine, "connect", limit)


@pytest.mark.parametrize("engine", ["sqlite"])
class TestSqlite:
    def test_a_full_disk_is_said_and_nothing_is_written(self, office_url: str) -> None:
        opened = Office(office_url)
        database = Database(office_url)
        staff = next(person for person in opened.staff_room.everyone() if person.login == "admin")
        before = opened.cursor()
        with database.transaction() as db:
            pages = db.execute(text("PRAGMA page_count")).scalar_one()
        database.close()
        tight = Office(office_url)
        with cramped(tight, pages), pytest.raises(OfficeUnavailable) as refused:
            for _ in range(200):
                tight.store.receive(staff, Goods.RIBBON, 1, "x" * 90, "y" * 400)
        assert "full" in refused.value.cause.text
        tight.close()
        moved = sum(line.quantity for line in opened.store.card(Goods.RIBBON))
        assert opened.cursor() - before == moved, "each journal line has its move and each move its line"
        opened.close()

    def test_a_lock_held_elsewhere_is_said_in_words(
        self, office_url: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(doors, "WAIT_FOR_LOCK_MS", 50)
        opened = Office(office_url)
        staff = next(person for person in opened.staff_room.everyone() if person.login == "admin")
        blocker = sqlite3.connect(office_url.removeprefix("sqlite:///"), isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")
        with pytest.raises(OfficeUnavailable) as refused:
            opened.store.receive(staff, Goods.RIBBON, 1, "")
        assert "locked" in refused.value.cause.text
        assert opened.store.levels(), "reading goes on"
        blocker.execute("ROLLBACK")
        blocker.close()
        opened.store.receive(staff, Goods.RIBBON, 1, "")
        opened.close()

    @pytest.mark.parametrize(
        "content", [b"", b"not a database at all" * 300, b"SQLite format 3\x00" + b"\xff" * 4096]
    )
    def test_something_else_is_not_an_office(self, tmp_path: Path, content: bytes, engine: str) -> None:
        file = tmp_path / "other.sqlite"
        file.write_bytes(content)
        with pytest.raises((NotAnOffice, OfficeUnavailable, OfficeNotSetUp)):
            Office(f"sqlite:///{file}")
        assert file.read_bytes()[: len(content)] == content

    def test_the_database_of_another_program_is_left_alone(self, tmp_path: Path, engine: str) -> None:
        raw = sqlite3.connect(tmp_path / "other.sqlite")
        raw.execute("CREATE TABLE songs (title)")
        raw.commit()
        raw.close()
        with pytest.raises(NotAnOffice):
            Office(f"sqlite:///{tmp_path / 'other.sqlite'}")


@pytest.mark.parametrize("engine", ["sqlite"])
def test_sqlite_on_a_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: str) -> None:
    monkeypatch.setattr(doors, "on_network_share", lambda _path: True)
    with pytest.raises(OnNetworkShare):
        Office(f"sqlite:///{tmp_path / 'office.sqlite'}")


@pytest.mark.parametrize("engine", ["postgresql"])
def test_a_server_that_goes_while_it_is_first_asked_about_itself_is_said_in_words(
    office_url: str, monkeypatch: pytest.MonkeyPatch, engine: str
) -> None:
    def goes(_dialect: PGDialect, connection: Connection) -> tuple[int, ...]:
        connection.invalidate()  # as SQLAlchemy does once it sees that the server has gone
        return (17, 0)

    monkeypatch.setattr(PGDialect, "_get_server_version_info", goes)
    database = Database(office_url)
    with pytest.raises(OfficeUnavailable), database.snapshot():
        pass
    with pytest.raises(OfficeUnavailable), database.transaction():
        pass
    monkeypatch.undo()
    with database.snapshot() as db:
        assert db.execute(select(func.count()).select_from(office)).scalar_one() == 1
    database.close()


@pytest.mark.parametrize("engine", ["postgresql"])
def test_a_server_that_is_gone_is_said_in_words(engine: str) -> None:
    with pytest.raises(OfficeUnavailable) as refused:
        Office(f"postgresql://admin:{PASSWORD}@127.0.0.1:9/office")
    assert "server" in refused.value.cause.text
    assert PASSWORD not in str(refused.value)


@pytest.mark.parametrize("engine", ["postgresql"])
def test_two_people_who_wait_for_each_other_are_no_dead_server(office_url: str) -> None:
    """PostgreSQL lets one of two transactions go that wait for each other; the other is kept."""
    database = Database(office_url)
    with database.transaction() as db:
        for kind in ("a", "b"):
            db.execute(insert(counter).values(kind=kind, period="y", value=0))
    both_hold_one = threading.Barrier(2)
    refused: list[Exception] = []

    def work(first: str, second: str) -> None:
        try:
            with database.transaction() as db:
                db.execute(update(counter).where(counter.c.kind == first).values(value=counter.c.value + 1))
                both_hold_one.wait(10)
                db.execute(update(counter).where(counter.c.kind == second).values(value=counter.c.value + 1))
        except Exception as error:
            refused.append(error)

    people = [threading.Thread(target=work, args=pair) for pair in (("a", "b"), ("b", "a"))]
    for one in people:
        one.start()
    for one in people:
        one.join(30)
    assert [type(error) for error in refused] == [OthersWereFaster]
    with database.snapshot() as db:
        assert db.execute(select(counter.c.value)).scalars().all() == [1, 1], "one was kept whole"
    database.close()


@pytest.mark.parametrize("engine", ["postgresql"])
def test_a_snapshot_that_cannot_be_kept_up_is_no_dead_server(office_url: str) -> None:
    """A serialization failure: somebody else changed what this transaction saw before."""
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(insert(counter).values(kind="a", period="y", value=0))
    with pytest.raises(OthersWereFaster), database.transaction() as slow:
        slow.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
        slow.execute(select(counter.c.value)).all()
        with database.transaction() as quick:
            quick.execute(update(counter).values(value=1))
        slow.execute(update(counter).values(value=2))
    database.close()
