"""An office in which everything has happened once, for the tests that try every deed of every room."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
import read_here
import rights_world
from conftest import Clock, furnish_staff
from every_right import OF_EACH_ROLE, Crowd, File

from desk.domain.staff import Role, Staff
from desk.office import Office


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimpleNamespace]:
    """The things of that office, and the office itself.

    It is one file for all: who may do what is asked before any table is, so one engine tells.
    """
    path = tmp_path_factory.mktemp("rights") / "kantor.sqlite"
    url, clock = f"sqlite:///{path}", Clock()
    with pytest.MonkeyPatch.context() as here:
        read_here.read_here(here)
        furnish_staff(url)
        office = Office(url, clock=clock, workstation="Loket 3")
        told = rights_world.furnish(office, url, clock, path.parent)
    everyone = {person.login: person for person in office.staff_room.everyone()}
    closed = Staff(told["closed_id"], "lama", "Lama Sekali", frozenset(Role))
    crowd = Crowd({role: everyone[login] for role, login in OF_EACH_ROLE.items()}, closed, everyone)
    file = File(path)
    yield SimpleNamespace(**told, office=office, crowd=crowd, file=file, clock=clock)
    file.close()
    office.close()


@pytest.fixture
def w(furnished: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """The office, put back afterwards as it was."""
    begun = furnished.clock.now
    yield furnished
    furnished.clock.now = begun
    furnished.file.put_back()
