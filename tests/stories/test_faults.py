"""Servers, cables, disks and programs fail while the office works: nothing is lost, nothing is done twice."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from random import Random
from threading import Thread
from time import monotonic, sleep

import make
import postgres
import pytest
import standby
from conftest import furnish_staff, who
from cut_cable import Cable, cable_to
from sqlalchemy import event
from stories import faults, tables
from stories.faults import Fault, Weather
from stories.serial import must_be_serial
from stories.small_disk import small_disk
from stories.storm import Storm
from storms import LONG

from desk.data import limits
from desk.domain.errors import AnswerMissing, DeskError
from desk.domain.staff import Staff
from desk.office import Office

pytestmark = pytest.mark.storm
on_server = pytest.mark.parametrize("engine", ["postgresql"])
in_storms_alone = pytest.mark.skipif(not LONG, reason="the suite shows the same in a shorter story")
OFTEN = ("claim", "claim", "claim", "claim", "intake", "intake", "import", "export", "close")
SHORTLY = ("claim", "intake", "export")
TIMES = int(os.environ.get("PRRDESK_FAULTS", "20"))
LONGEST_S = 30.0
"""Whoever has not worked on by then has to be helped, which is no recovery."""


@pytest.fixture
def times(long: bool) -> int:
    return TIMES if long else 1


@pytest.fixture
def aims(long: bool) -> tuple[str, ...]:
    return OFTEN if long else SHORTLY


Stage = Callable[[str], Storm]


@pytest.fixture
def stage(lists: list[Path], tmp_path: Path, aims: tuple[str, ...], long: bool) -> Iterator[Stage]:
    """Fill an office with people, cards and blanks; whoever still works at the end is sent home."""
    folder = tmp_path / "laporan"
    folder.mkdir()
    with ExitStack() as evening:

        def set_up(url: str) -> Storm:
            logins = [f"loket{number}" for number in range(len(aims))]
            for login in logins:
                make.person(url, login, login.title(), *faults.EVERY_ROLE)
            make.many_jobs(url, 20_000 if long else 500)
            office = Office(url)
            make.blanks(office, who(office, "rina"), 100_000)
            head = who(office, "hendra")
            office.preferences.change(head, replace(office.preferences.settings(), lease_minutes=1))
            office.close()
            storm = Storm(url, logins, lists, folder, Random(6), ())
            evening.callback(storm.end)
            return storm

        yield set_up


@pytest.fixture
def weather(
    stage: Stage, office_url: str, engine: str, aims: tuple[str, ...], tell: Callable[[str], None]
) -> Iterator[Weather]:
    """An office in which everybody works, and the proof of it at the end."""
    storm = stage(office_url)
    yield from _proved(storm, aims, tell)


def _proved(storm: Storm, aims: tuple[str, ...], tell: Callable[[str], None]) -> Iterator[Weather]:
    before = tables.read(storm.url)
    storm.set_out(aims)
    weather = Weather(storm, dict(zip(storm.logins, aims, strict=True)))
    yield weather
    storm.end()
    after = tables.read(storm.url, before)
    deeds = must_be_serial(before, after)
    unsaid = storm.everything_confirmed_is_there_once()
    tell(weather.summary(unsaid, deeds))
    office = Office(storm.url)
    assert office.health.check() == ()
    office.close()
    assert storm.refusals()["OthersWereFaster"] == 0
    assert weather.recoveries
    assert max(weather.recoveries) < LONGEST_S


@on_server
def test_the_server_is_killed_and_started_again(
    weather: Weather, postgres_server: postgres.Server, times: int
) -> None:
    postgres_server.settle()
    weather.strike("server killed", faults.ServerKilled(postgres_server), times)


@on_server
def test_every_connection_is_ended_at_the_server(weather: Weather, office_url: str, times: int) -> None:
    ending = faults.BackendsEnded(office_url)
    weather.strike("connections ended", ending, times)
    assert ending.ended >= times


@in_storms_alone
@on_server
def test_programs_are_killed_and_leave_no_connection(
    weather: Weather, office_url: str, engine: str, times: int
) -> None:
    weather.kill_clients(times)
    weather.storm.end()
    faults.wait_until_nobody_is_connected(office_url)


@in_storms_alone
def test_programs_on_one_pc_are_killed(weather: Weather, times: int) -> None:
    weather.kill_clients(times)


@on_server
@pytest.mark.parametrize("kind", [faults.CableCut, faults.CableSilent] if LONG else [faults.CableSilent])
def test_the_cable_to_the_server_is_cut(
    stage: Stage,
    office_url: str,
    aims: tuple[str, ...],
    tell: Callable[[str], None],
    kind: Callable[[Cable], Fault],
    times: int,
) -> None:
    with cable_to(office_url) as cable:
        storm = stage(office_url)
        storm.way = cable.url(office_url)
        for weather in _proved(storm, aims, tell):
            fault = kind(cable)
            weather.strike(type(fault).__name__, fault, times)


@in_storms_alone
def test_the_first_of_two_servers_is_killed_and_the_other_takes_over(
    stage: Stage, aims: tuple[str, ...], tell: Callable[[str], None], times: int
) -> None:
    with standby.pair() as pair:
        url = pair.create("kantor")
        furnish_staff(url)
        for weather in _proved(stage(url), aims, tell):
            weather.strike("primary killed", faults.PrimaryKilled(pair), times, after=pair.rejoin)


@in_storms_alone
def test_the_disk_of_the_server_is_full(
    stage: Stage, aims: tuple[str, ...], tell: Callable[[str], None], times: int, long: bool
) -> None:
    with small_disk(500 if long else 250) as disk, postgres.server(disk.place) as server:
        url = server.create("kantor")
        furnish_staff(url)
        server.settle()
        for weather in _proved(stage(url), aims, tell):
            full = faults.DiskFull(disk, server)
            # Kept small, so that it is the disk that is full and not the log that has filled it by itself.
            weather.strike("disk of the server full", full, times, after=server.settle)
            assert any("no space left" in why.lower() for why in weather.storm.unavailable())


@in_storms_alone
def test_the_disk_of_the_pc_is_full(
    stage: Stage, aims: tuple[str, ...], tell: Callable[[str], None], times: int, long: bool
) -> None:
    with small_disk(400 if long else 60) as disk:
        url = f"sqlite:///{disk.place / 'kantor.sqlite'}"
        furnish_staff(url)
        for weather in _proved(stage(url), aims, tell):
            weather.strike("disk of the PC full", faults.DiskFull(disk), times)
            assert any("full" in why for why in weather.storm.unavailable())


@on_server
@in_storms_alone
def test_a_pc_that_falls_silent_in_the_middle_of_a_deed_holds_the_others_up_for_seconds_only(
    office: Office, office_url: str, operator: Staff, tell: Callable[[str], None]
) -> None:
    with cable_to(office_url) as cable:
        silent = Office(cable.url(office_url), workstation="Loket 4")
        silent.store.levels()

        def pull(*_: object) -> None:
            cable.stall()

        event.listen(silent._database._engine, "commit", pull)
        told: list[type[DeskError]] = []

        def receive() -> None:
            try:
                make.blanks(silent, operator)
            except DeskError as refused:
                told.append(type(refused))

        deed = Thread(target=receive, daemon=True)
        deed.start()
        sleep(0.5)  # it holds the end of the journal now, and its last word does not arrive
        began = monotonic()
        make.blanks(office, operator)
        waited = monotonic() - began
        tell(f"\na PC fell silent in the middle of a deed: the others waited {waited:.1f} s")
        event.remove(silent._database._engine, "commit", pull)
        cable.cut()
        deed.join(30)
        silent.close()
    assert told == [AnswerMissing], "the PC cannot know what became of it"
    assert waited < limits.LOCK_S
    assert office.health.check() == ()
