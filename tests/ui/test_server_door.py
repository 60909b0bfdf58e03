"""The door of an office on a server: its first administrator, everybody as themselves, back by badge."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import postgres
import psycopg
import pytest
import scram_server
from conftest import PASSWORD
from own_roles import OwnRoles, made

from desk.domain.account_errors import SignInDelayed, WrongAgain
from desk.domain.addresses import read_address
from desk.domain.clocks import OfficeClock
from desk.domain.errors import WrongPassword
from desk.domain.server_errors import BadgeBringsBack
from desk.domain.server_look import ServerLook
from desk.office import Office, create_office
from ui.commands import places
from ui.dialogs.first_start import FirstAdministrator
from ui.entrance import Try, Waiting
from ui.server_door import OfficeAddress, ServerDoor

OWN_PASSWORD = "pensil gajah lemari"
_numbers = count(1)


def door_at(url: str, kept: list[str]) -> ServerDoor:
    """Return the door of a PC whose office is at ``url``; ``kept`` grows when it keeps another address."""

    def make(at: str, first: FirstAdministrator) -> None:
        create_office(at, first.login, first.password, name=first.name)

    address = OfficeAddress(url, named=False, keep=kept.append)
    return ServerDoor(address, lambda at: Office(at, workstation="Loket 3"), make, OfficeClock())


@pytest.fixture
def empty(postgres_server: postgres.Server) -> Iterator[str]:
    """A database of the owner with nothing in it, as a superuser's address."""
    scram_server.ask_for_passwords(postgres_server)
    name = f"founded_{next(_numbers)}"
    yield made(postgres_server, name, "template1")
    postgres_server.drop(name)
    scram_server.forget_roles(postgres_server, name)


def test_the_owner_makes_the_office_and_its_administrator_comes_in_as_themselves(empty: str) -> None:
    kept: list[str] = []
    door = door_at("sqlite:///nowhere", kept)
    first = FirstAdministrator("Ratna Dewi, S.Kom.", "ratna", OWN_PASSWORD)
    owner = scram_server.owners(empty)
    door.make_by(owner, first)
    assert kept == [scram_server.nobodys(empty)]
    assert door.own_roles
    with pytest.raises(WrongPassword):
        door.make_by(owner, FirstAdministrator("Budi", "ratna", "lain sama sekali"))
    entered = door.come(Try("Ratna", OWN_PASSWORD), ())
    try:
        assert entered.staff.login == "ratna"
        assert entered.alone
        assert OWN_PASSWORD not in repr(entered) + entered.office.address
    finally:
        entered.office.close()


def test_wrong_tries_wait_and_a_badge_brings_back_who_is_locked_here(
    own_roles: OwnRoles,
) -> None:
    door = door_at(own_roles.address, [])
    for _ in range(20):
        with pytest.raises((WrongPassword, WrongAgain)) as wrong:
            door.come(Try("siti", "salah"), ())
        if isinstance(wrong.value, WrongAgain):
            break
    with pytest.raises(SignInDelayed):
        door.come(Try("siti", PASSWORD), ())
    with pytest.raises(BadgeBringsBack):
        door.come(Try("PTG-1", "123456", badge=True), ())
    rina = door.come(Try("rina", PASSWORD), ())
    hendra = door.come(Try("hendra", PASSWORD), ())
    try:
        assert connected_as(own_roles) >= {"rina", "hendra"}
        waiting = (Waiting(rina.staff, rina.office), Waiting(hendra.staff, hendra.office))
        back = door.come(Try("hendra", PASSWORD), waiting)
        assert back.office is hendra.office
        assert back.arrival is None
        with pytest.raises((WrongPassword, WrongAgain)):
            door.come(Try("rina", "salah"), waiting)
        with pytest.raises(BadgeBringsBack):
            door.come(Try("PTG-1", "123456", badge=True), waiting)
    finally:
        for one in (rina, hendra):
            one.office.close()
    assert not connected_as(own_roles)


def connected_as(office: OwnRoles) -> set[str]:
    """Return which staff members have connections to the office's server now."""
    name = read_address(office.address).database
    with psycopg.connect(office.owners, autocommit=True) as raw:
        found = raw.execute("SELECT usename FROM pg_stat_activity WHERE datname = %s", [name]).fetchall()
    return {who.partition("@")[0] for (who,) in found if "@" in who}


def test_protection_seen_once_is_required_from_then_on() -> None:
    kept: list[str] = []
    address = OfficeAddress("postgresql://server/kantor", named=False, keep=kept.append)
    address.saw(ServerLook("", protected=False, milliseconds=1))
    assert kept == []
    address.saw(ServerLook("", protected=True, milliseconds=1))
    assert kept == [address.url]
    assert read_address(address.url).option("sslmode") == "verify-full"


def test_the_address_is_kept_for_this_account_alone_and_without_a_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "data_folder", lambda: tmp_path / "prrdesk")
    assert places.office_url() == places.own_url()
    places.keep_address("postgresql://pemilik:rahasia@server:5433/kantor?password=rahasia")
    file = places.address_file()
    assert file.read_text() == "postgresql://server:5433/kantor\n"
    assert places.office_url() == "postgresql://server:5433/kantor"
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o077 == 0
    places.keep_address("sqlite:///lain")
    assert places.office_url() == places.own_url()
