"""A whole office goes from this PC to a server and back, equal row by row, or nothing of it does."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from inspect import GEN_CLOSED, getgeneratorstate
from pathlib import Path

import asking
import counter_day
import make
import old_offices
import postgres
import pytest
from conftest import OPENED, PASSWORD, Clock, Past, furnish_staff, who
from own_roles import OwnRoles
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError
from stories.small_disk import small_disk
from storms import LONG

from desk.data import carrying, moving
from desk.data.database import Database
from desk.data.schema import metadata
from desk.domain.errors import NotAllowed, OfficeExists, OfficeUnavailable, SchemaTooOld, WrongPassword
from desk.domain.export_errors import DiskFull
from desk.domain.journal import Action
from desk.domain.moves import (
    ArrivedOtherwise,
    Carried,
    MovedUnsound,
    OfficeMovedAway,
    Progress,
    SamePlace,
    UnfitForServer,
)
from desk.domain.queue_view import QueueFilter
from desk.office import Office
from desk.rooms.moving import Mover, move_office

ROOT = Path(__file__).parents[3]
GROWS = {"journal", "journal_head"}
"""The move itself is the first entry at the new place."""
_DIES = """
import os, signal, sys
from desk.office import utc_now
from desk.rooms.moving import Mover, move_office
url, to, password, last = *sys.argv[1:4], int(sys.argv[4])
told = 0

def tell(_progress):
    global told
    told += 1
    if told == last:
        os.kill(os.getpid(), signal.SIGKILL)

move_office(url, to, Mover("admin", password, str), utc_now, tell)
"""
"""Moves an office, and dies at once at a table."""


@pytest.fixture(params=["sqlite"])
def engine(request: pytest.FixtureRequest) -> str:
    """Every move here begins on this PC; it goes on from the server."""
    return str(request.param)


@pytest.fixture
def past() -> Past | None:
    return counter_day.past


@pytest.fixture
def server_url(postgres_server: postgres.Server) -> Iterator[str]:
    name = f"moved_{random.randrange(1 << 40)}"
    yield postgres_server.create(name)
    postgres_server.drop(name)


def _mover(login: str = "admin", password: str = PASSWORD) -> Mover:
    return Mover(login, password, str)


def _quiet(_progress: Progress) -> None:
    """Tell nobody."""


def _empty(url: str) -> bool:
    database = Database(url)
    with database.snapshot() as db:
        names = inspect(db).get_table_names()
    database.close()
    return not names


def _hashes(carried: tuple[Carried, ...]) -> dict[str, tuple[int, str]]:
    return {one.table: (one.rows, one.hash) for one in carried}


def _file(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def _print(url: str) -> str:
    return sha256(_file(url).read_bytes()).hexdigest()


def test_an_office_goes_to_a_server_and_back_with_every_row_equal(
    office_url: str, server_url: str, clock: Clock, tmp_path: Path, empty_url: str
) -> None:
    Office(office_url, clock=clock).close()
    before = _print(office_url)
    there = move_office(office_url, server_url, _mover(), clock, _quiet)
    assert _print(office_url) == before
    assert there.rows > 200
    with pytest.raises(OfficeMovedAway) as away:
        Office(office_url, clock=clock)
    assert away.value.to == server_url.replace("postgres@", "")
    opened = Office(server_url, clock=clock, workstation="Loket 3")
    assert opened.health.check() == ()
    opened.close()
    furnish_staff(empty_url)
    home = f"sqlite:///{tmp_path / 'home.sqlite'}"
    back = move_office(server_url, home, _mover(), clock, _quiet)
    assert back.left == ("server_journal",)
    first, second = _hashes(there.tables), _hashes(back.tables)
    assert {table for table in first if first[table] != second[table]} == GROWS
    assert second["journal"][0] == first["journal"][0] + 1
    ours, new = Database(home), Database(empty_url)
    with ours.snapshot() as db, new.snapshot() as other:
        assert old_offices.shape(db) == old_offices.shape(other)
        told = db.execute(text("SELECT action, facts FROM journal ORDER BY id")).all()
    ours.close()
    new.close()
    assert [row[0] for row in told[-2:]] == [Action.OFFICE_MOVED.code] * 2
    assert "PostgreSQL" in told[-1][1]
    opened = Office(home, clock=clock, workstation="Loket 3")
    assert opened.health.check() == ()
    assert opened.walk_in.accept(who(opened, "siti"), asking.request(number=90)).application.number
    opened.close()


@pytest.mark.skipif(not LONG, reason="the suite looks at the rows, and lets the office check its shape")
@pytest.mark.storm
def test_at_a_server_the_tables_are_those_of_a_new_office(
    office_url: str, server_url: str, clock: Clock, postgres_server: postgres.Server
) -> None:
    move_office(office_url, server_url, _mover(), clock, _quiet)
    new_url = postgres_server.create("new_beside_moved")
    furnish_staff(new_url)
    ours, new = Database(server_url), Database(new_url)
    with ours.snapshot() as db, new.snapshot() as other:
        assert old_offices.shape(db) == old_offices.shape(other)
    ours.close()
    new.close()
    postgres_server.drop("new_beside_moved")


def test_who_may_not_or_does_not_know_the_password_moves_nothing(
    office_url: str, server_url: str, clock: Clock
) -> None:
    Office(office_url, clock=clock).close()
    before = _print(office_url)
    with pytest.raises(WrongPassword):
        move_office(office_url, server_url, _mover(password="tebakan"), clock, _quiet)
    with pytest.raises(WrongPassword):
        move_office(office_url, server_url, _mover("nobody"), clock, _quiet)
    with pytest.raises(NotAllowed):
        move_office(office_url, server_url, _mover("siti"), clock, _quiet)
    with pytest.raises(SamePlace):
        move_office(office_url, office_url, _mover(), clock, _quiet)
    assert _empty(server_url)
    assert _print(office_url) == before
    Office(office_url, clock=clock).close()


def test_nothing_is_laid_over_what_is_there(office_url: str, server_url: str, clock: Clock) -> None:
    furnish_staff(server_url)
    with pytest.raises(OfficeExists):
        move_office(office_url, server_url, _mover(), clock, _quiet)
    home = _file(office_url).with_name("there.sqlite")
    home.write_bytes(b"")
    with pytest.raises(OfficeExists):
        move_office(server_url, f"sqlite:///{home}", _mover(), clock, _quiet)
    opened = Office(server_url, clock=clock)
    assert opened.health.check() == ()
    opened.close()


def test_an_older_office_has_to_be_brought_up_first(empty_url: str, server_url: str, clock: Clock) -> None:
    old_offices.load(empty_url, 5)
    with pytest.raises(SchemaTooOld):
        move_office(empty_url, server_url, _mover(), clock, _quiet)
    assert _empty(server_url)


def test_what_a_server_does_not_take_is_named_before_anything_is_carried(
    office_url: str, server_url: str, clock: Clock
) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text("UPDATE staff SET position = :long WHERE login = 'siti'"), {"long": "x" * 201})
    database.close()
    with pytest.raises(UnfitForServer) as refused:
        move_office(office_url, server_url, _mover(), clock, _quiet)
    assert (refused.value.table, refused.value.column, refused.value.rows) == ("staff", "position", 1)
    assert _empty(server_url)


def test_a_row_that_arrives_otherwise_is_found_and_nothing_stays(
    office_url: str, server_url: str, clock: Clock
) -> None:
    database, target = Database(office_url), Database(server_url)

    def carry(change: str) -> None:
        with moving.held(database) as old, target.transaction() as new:
            carried = moving.lay(old, new, "", _quiet)
            new.execute(text(change))
            moving.furnish(new)
            moving.prove(new, carried, _quiet)

    with pytest.raises(ArrivedOtherwise) as other:
        carry("UPDATE staff SET name = name || ' ' WHERE login = 'siti'")
    assert other.value.table == "staff"
    with pytest.raises(ArrivedOtherwise):
        carry("DELETE FROM village_alias WHERE alias = (SELECT min(alias) FROM village_alias)")
    target.close()
    database.close()
    assert _empty(server_url)


def test_an_unsound_office_is_not_carried_on(office_url: str, server_url: str, clock: Clock) -> None:
    database = Database(office_url)
    with database.transaction() as db:
        db.execute(text("UPDATE queue_tally SET jobs = jobs + 1"))
    database.close()
    with pytest.raises(MovedUnsound):
        move_office(office_url, server_url, _mover(), clock, _quiet)
    assert _empty(server_url)


@pytest.mark.parametrize("home", [True, *([pytest.param(False, marks=pytest.mark.storm)] if LONG else [])])
def test_stopped_midway_it_leaves_both_places_as_they_were(
    office_url: str, server_url: str, clock: Clock, home: bool, tmp_path: Path
) -> None:
    Office(office_url, clock=clock).close()
    before = _print(office_url)
    to = f"sqlite:///{tmp_path / 'new' / 'office.sqlite'}" if home else server_url
    (tmp_path / "new").mkdir()
    told = 0

    def stop(_progress: Progress) -> None:
        nonlocal told
        told += 1
        if told == 100:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        move_office(office_url, to, _mover(), clock, stop)
    assert list((tmp_path / "new").iterdir()) == []
    assert _empty(server_url)
    assert _print(office_url) == before
    Office(office_url, clock=clock).close()


def test_who_stops_in_the_middle_of_a_table_leaves_nothing_open_behind_them(office_url: str) -> None:
    with closing(Database(office_url)) as database, database.rebuilding() as db:
        rows = carrying.read(db, metadata.tables["office"])
        with pytest.raises(IntegrityError):  # they are there already
            carrying.write(db, metadata.tables["office"], rows)
        assert getgeneratorstate(rows) == GEN_CLOSED


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
@pytest.mark.parametrize(
    "seed", [0, *([pytest.param(seed, marks=pytest.mark.storm) for seed in range(1, 21)] if LONG else [])]
)
def test_killed_at_any_table_it_leaves_both_places_as_they_were_and_works_the_next_time(
    office_url: str, server_url: str, clock: Clock, seed: int, tmp_path: Path
) -> None:
    Office(office_url, clock=clock).close()
    before = _print(office_url)
    at = random.Random(seed).randrange(1, 180)
    to = f"sqlite:///{tmp_path / 'home.sqlite'}" if seed % 2 else server_url
    words = [sys.executable, "-c", _DIES, office_url, to, PASSWORD, str(at)]
    died = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert died.returncode == -signal.SIGKILL, died.stderr
    assert _print(office_url) == before
    assert not (tmp_path / "home.sqlite").exists()
    assert _empty(server_url)
    Office(office_url, clock=clock).close()
    move_office(office_url, to, _mover(), clock, _quiet)
    opened = Office(to, clock=clock)
    clerk = who(opened, "siti")
    ids = {opened.walk_in.accept(clerk, asking.request(number=n)).application.id for n in (90, 91)}
    assert len(ids) == 2
    assert opened.health.check() == ()
    opened.close()


@pytest.mark.skipif(not LONG, reason="a server of its own is stopped ten times")
@pytest.mark.storm
def test_a_server_that_dies_midway_keeps_nothing(office_url: str, clock: Clock) -> None:
    before = _print(office_url)
    with postgres.server() as own:
        for seed in range(10):
            to = own.create(f"dying_{seed}")
            at = random.Random(seed).randrange(1, 180)
            told = 0

            def stop(_progress: Progress, at: int = at) -> None:
                nonlocal told
                told += 1
                if told == at:
                    own.restart()

            with pytest.raises(OfficeUnavailable):
                move_office(office_url, to, _mover(), clock, stop)
            assert _empty(to)
            assert _print(office_url) == before
        to = own.create("living")
        move_office(office_url, to, _mover(), clock, _quiet)


@pytest.mark.skipif(not LONG, reason="disks of their own are mounted, and a server of its own started")
@pytest.mark.storm
@pytest.mark.parametrize("home", [False, True])
def test_a_full_disk_at_the_new_place_is_said_and_nothing_stays(
    office_url: str, clock: Clock, home: bool
) -> None:
    make.many_jobs(office_url, 20_000)
    Office(office_url, clock=clock).close()
    before = _print(office_url)
    if home:
        with small_disk(8) as disk:
            to = f"sqlite:///{disk.place / 'kantor.sqlite'}"
            with pytest.raises((OfficeUnavailable, DiskFull)):
                move_office(office_url, to, _mover(), clock, _quiet)
            assert list(disk.place.iterdir()) == []
    else:
        with small_disk(250) as disk, postgres.server(disk.place) as own:
            to = own.create("kantor")
            own.settle()
            disk.fill()
            with pytest.raises(OfficeUnavailable):
                move_office(office_url, to, _mover(), clock, _quiet)
            disk.relieve()
            assert _empty(to)
            move_office(office_url, to, _mover(), clock, _quiet)
    assert _print(office_url) == before


def test_a_deed_during_the_move_waits_and_is_told_where_the_office_goes_on(
    office: Office, office_url: str, server_url: str, clock: Clock
) -> None:
    clerk = who(office, "siti")
    begun, may_end = threading.Event(), threading.Event()
    told: list[str] = []

    def wait(_progress: Progress) -> None:
        if not begun.is_set():
            begun.set()
            may_end.wait(10)

    def serve() -> None:
        try:
            office.walk_in.accept(clerk, asking.request(number=90))
        except OfficeMovedAway as away:
            told.append(away.to)

    mover = threading.Thread(target=move_office, args=(office_url, server_url, _mover(), clock, wait))
    mover.start()
    assert begun.wait(10)
    worker = threading.Thread(target=serve)
    worker.start()
    worker.join(0.3)
    assert worker.is_alive()
    may_end.set()
    mover.join()
    worker.join()
    assert told == [server_url.replace("postgres@", "")]
    with pytest.raises(OfficeMovedAway):
        office.print_queue.view(QueueFilter())


def test_from_a_server_with_own_roles_who_moves_keeps_their_password(
    own_roles: OwnRoles, clock: Clock, tmp_path: Path
) -> None:
    home = f"sqlite:///{tmp_path / 'home.sqlite'}"
    with pytest.raises(WrongPassword):
        move_office(own_roles.owners, home, _mover(password="tebakan"), clock, _quiet)
    moved = move_office(own_roles.owners, home, _mover(), clock, _quiet)
    assert set(moved.without_password) == {"siti", "rina", "budi", "hendra"}
    opened = Office(home, clock=clock)
    assert opened.health.check() == ()
    admin = opened.staff_room.sign_in("admin", PASSWORD)
    with pytest.raises(WrongPassword):
        opened.staff_room.sign_in("siti", PASSWORD)
    assert admin.login == "admin"
    assert clock() >= OPENED
    opened.close()
