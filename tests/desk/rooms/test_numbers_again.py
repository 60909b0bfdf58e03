"""After a restore no number is given out that was on a paper already, and the ledger has no gap."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import asking
import make
import pytest
from conftest import PASSWORD, Clock, Offices, furnish_staff, name_of, who
from sqlalchemy import text

from desk.data import backup
from desk.data.database import Database
from desk.domain.backup_errors import OfficeInUse, OldOfficeUnreadable, TooManySkipped
from desk.domain.handover import Party
from desk.domain.journal import Action
from desk.domain.numbers_again import BEFORE_RESTORE, SKIPPED
from desk.domain.printing import Delivery
from desk.domain.safe import Restored
from desk.office import Office, restore_office

on_a_file = pytest.mark.parametrize("engine", ["sqlite"])
"""Offices on a server are restored there, by its own tool."""


def file_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def a_card_leaves(office: Office, url: str, number: int) -> str:
    """Print one card and send it, and return the number of its BAST."""
    rina, siti = who(office, "rina"), who(office, "siti")
    make.job(url, number, delivery=Delivery.POST)
    for job in office.print_queue.claim(rina, 1).jobs:
        office.work_sheet.good(rina, office.work_sheet.start(rina, job), "A-01")
    ready = office.handover.ready(Delivery.POST, "")
    return office.handover.send(siti, ready, Delivery.POST, "", "Kantor Pos", Party("Kurir")).number


def someone_asks(office: Office, number: int) -> str:
    """Take one application in, and return the number on its receipt."""
    return office.walk_in.accept(who(office, "siti"), asking.request(number=number)).application.number


def ledger(url: str) -> dict[str, str | None]:
    """Return every number that was given out, and why it is void."""
    database = Database(url)
    try:
        with database.snapshot() as db:
            rows = db.execute(text("SELECT number, void_at, void_reason FROM issued_number")).all()
            return {row.number: row.void_reason if row.void_at is not None else None for row in rows}
    finally:
        database.close()


@dataclass(frozen=True)
class Day:
    """A day of an office: what was given out before the backup, and what after it."""

    backup: Path
    before: tuple[str, ...]
    after: tuple[str, ...]


def a_day(office: Office, url: str, clock: Clock, folder: Path) -> Day:
    """Work, back up, and work on, over midnight; the office is closed at the end."""
    make.blanks(office, who(office, "rina"))
    before = (a_card_leaves(office, url, 1), someone_asks(office, 2))
    office.archive.back_up(who(office, "admin"), folder / "cadangan.sqlite")
    after = [a_card_leaves(office, url, 3), someone_asks(office, 4)]
    clock.pass_(days=1)
    after += [a_card_leaves(office, url, 5), someone_asks(office, 6), someone_asks(office, 7)]
    taken_back = a_card_leaves(office, url, 8)
    office.undo.take_back(who(office, "siti"), "salah kirim")
    office.close()
    return Day(folder / "cadangan.sqlite", before, (*after, taken_back))


def restore(url: str, day: Day, clock: Clock) -> Restored:
    return restore_office(url, day.backup, "admin", PASSWORD, opens=partial(Office, clock=clock))


@on_a_file
def test_numbers_given_out_after_the_backup_are_void_and_the_next_ones_are_new(
    office: Office, office_url: str, clock: Clock, tmp_path: Path
) -> None:
    day = a_day(office, office_url, clock, tmp_path)
    were = ledger(office_url)
    done = restore(office_url, day, clock)
    assert done.carried is not None
    assert dict(done.carried.numbers) == {"application": 3, "bast": 3, "batch": 3}
    now = ledger(office_url)
    assert now.keys() == were.keys()
    assert {number for number, why in now.items() if why is None} >= set(day.before)
    assert [now[number] for number in day.after] == [BEFORE_RESTORE.text] * 5 + ["salah kirim"]
    again = Office(office_url, clock=clock)
    assert again.health.check() == ()
    seen = again.archive.watch()
    assert seen is not None
    assert not seen.numbers_again
    new = {a_card_leaves(again, office_url, 3), someone_asks(again, 4)}
    assert new.isdisjoint(were)
    assert again.health.check() == ()
    void = {line.number: line for line in again.handover.register().rows if line.void is not None}
    assert [void[number].way for number in (day.after[0], day.after[2])] == [None, None]
    again.close()
    # A second time, from the same backup: what the restored office has given out is carried as well.
    once_more = restore(office_url, day, clock)
    assert once_more.carried is not None
    assert new < ledger(office_url).keys()
    last = Office(office_url, clock=clock)
    assert someone_asks(last, 4) not in {*were, *new}
    assert last.health.check() == ()
    last.close()


@on_a_file
def test_where_the_office_of_before_is_lost_it_is_said_and_numbers_are_skipped(
    office: Office, office_url: str, clock: Clock, tmp_path: Path
) -> None:
    day = a_day(office, office_url, clock, tmp_path)
    file_of(office_url).write_bytes(b"rusak" * 1_000)
    done = restore(office_url, day, clock)
    assert done.carried is None
    assert done.until is not None
    again = Office(office_url, clock=clock)
    admin = who(again, "admin")
    aged = again.archive.watch()
    assert aged is not None
    assert aged.numbers_again
    for how_many in (0, 2_001):
        with pytest.raises(TooManySkipped):
            again.archive.skip_numbers(admin, how_many)
    assert set(again.archive.skip_numbers(admin, 7, "bast")) == {"bast"}
    skipped = again.archive.skip_numbers(admin, 3)
    assert "application" in skipped
    aged = again.archive.watch()
    assert aged is not None
    assert not aged.numbers_again
    assert again.health.check() == ()
    new = {a_card_leaves(again, office_url, 9), someone_asks(again, 10)}
    assert new.isdisjoint({*day.before, *day.after})
    assert list(ledger(office_url).values()).count(SKIPPED.text) == 7 + 3 * len(skipped)
    assert again.health.check() == ()
    again.close()


@on_a_file
def test_numbers_of_another_office_are_no_concern_of_the_restored_one(
    office: Office, office_url: str, clock: Clock, tmp_path: Path
) -> None:
    day = a_day(office, office_url, clock, tmp_path)
    other_url = f"sqlite:///{tmp_path / 'lain.sqlite'}"
    furnish_staff(other_url)
    other = Office(other_url, clock=clock)
    clock.pass_(days=1)
    strange = [someone_asks(other, number) for number in range(1, 4)]
    other.close()
    assert restore(other_url, day, clock).carried is None
    assert ledger(other_url).keys().isdisjoint(strange)


@on_a_file
def test_what_is_given_out_while_a_restore_is_under_way_stops_it(
    office: Office, office_url: str, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = a_day(office, office_url, clock, tmp_path)
    put_in_place = backup.put_in_place

    def meanwhile(copy: Path, place: Path, stood_at: int | None = None) -> Path | None:
        quick = Office(office_url, clock=clock)
        someone_asks(quick, 11)
        quick.close()
        return put_in_place(copy, place, stood_at)

    monkeypatch.setattr(backup, "put_in_place", meanwhile)
    with pytest.raises(OfficeInUse):
        restore(office_url, day, clock)
    monkeypatch.undo()
    assert not list(tmp_path.glob("*before-restore*"))
    assert restore(office_url, day, clock).carried is not None


FILES = ("os.rename", "os.link", "os.remove", "sqlite3.connect")
"""What a program does to files, as Python tells it before it does so."""


def killed_before(step: int, do: Callable[[], object]) -> bool:
    """Do something in a copy of this process that ends before so many steps; whether it ended so."""
    child = os.fork()
    if child == 0:
        seen = [0]

        def count(event: str, _arguments: object) -> None:
            if event in FILES:
                seen[0] += 1
                if seen[0] == step:
                    os._exit(9)

        sys.addaudithook(count)
        try:
            do()
        except BaseException:
            os._exit(1)
        os._exit(0)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert ended in (0, 9)
    return ended == 9


@on_a_file
@pytest.mark.skipif(sys.platform == "win32", reason="a process is copied elsewhere alone")
def test_killed_at_any_step_the_old_office_or_the_new_one_stands_whole_in_its_place(
    office: Office, office_url: str, clock: Clock, tmp_path: Path
) -> None:
    day = a_day(office, office_url, clock, tmp_path)
    place = file_of(office_url)
    old = place.read_bytes()
    numbers, rests = set(ledger(office_url)), []
    step = 1
    while killed_before(step, partial(restore, office_url, day, clock)):
        with closing(sqlite3.connect(place)) as db:
            (restored,) = db.execute(
                "SELECT count(*) FROM journal WHERE action = ?", (Action.OFFICE_RESTORED.code,)
            ).fetchone()
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert set(ledger(office_url)) == numbers
        rests.append(restored)
        for file in tmp_path.glob(f"{place.name}*"):
            file.unlink()
        place.write_bytes(old)
        step += 1
    assert rests == sorted(rests)
    assert len(rests) > 5
    assert rests[0] == 0


def test_at_any_address_the_numbers_of_the_office_of_before_are_carried_over(
    office: Office, office_url: str, clock: Clock, engine: str, offices: Offices, tmp_path: Path
) -> None:
    """As after pg_restore, or after going back to a moment, with the server of before still there."""
    make.blanks(office, who(office, "rina"))
    a_card_leaves(office, office_url, 1)
    office.close()
    name = name_of(engine, "older", tmp_path)
    older = offices.create(name, Database(office_url).url.database)
    clock.pass_(hours=1)
    before = Office(office_url, clock=clock)
    given = {a_card_leaves(before, office_url, 2), someone_asks(before, 3)}
    assert someone_asks(before, 4) not in given
    before.close()
    again = Office(older, clock=clock)
    admin = who(again, "admin")
    with pytest.raises(OldOfficeUnreadable):
        again.archive.carry_numbers(admin, f"sqlite:///{tmp_path / 'tidak-ada.sqlite'}")
    assert not (tmp_path / "tidak-ada.sqlite").exists()
    assert dict(again.archive.carry_numbers(admin, office_url)) == {"application": 2, "bast": 1, "batch": 1}
    assert dict(again.archive.carry_numbers(admin, office_url)) == {}
    new = {a_card_leaves(again, older, 2), someone_asks(again, 3)}
    assert new.isdisjoint(ledger(office_url))
    assert again.health.check() == ()
    again.close()
    offices.drop(name)
