"""Offices at whose server everybody signs in as themselves, with the staff of every test's office."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

import postgres
import psycopg
import pytest
import scram_server
from conftest import OPENED, PASSWORD, Clock, furnish_staff

from desk.data import account_lines, journal, server_grants, server_roles
from desk.data import staff as accounts
from desk.data.database import Connection, Database
from desk.domain.addresses import with_login
from desk.domain.journal import Action
from desk.office import Office

_numbers = count(1)


@dataclass
class OwnRoles:
    """An office with roles: its address, which names nobody, and its owner's; everybody has ``PASSWORD``."""

    address: str
    owners: str
    clock: Clock
    _open: dict[str, Office] = field(default_factory=dict)

    def as_(self, login: str, password: str = PASSWORD) -> Office:
        """Return the office as opened by a staff member, the same one every time."""
        if login not in self._open:
            self._open[login] = self.open(with_login(self.address, login, password))
        return self._open[login]

    def as_owner(self) -> Office:
        """Return the office as opened by its owner."""
        if "" not in self._open:
            self._open[""] = self.open(self.owners)
        return self._open[""]

    def open(self, url: str) -> Office:
        """Open the office; the caller closes it."""
        return Office(url, clock=self.clock, workstation="Loket 3")

    def url_of(self, login: str, password: str = PASSWORD) -> str:
        """Return the address at which a staff member signs in."""
        return with_login(self.address, login, password)

    def server_now(self) -> datetime:
        """Return the moment it is at the server."""
        with self.psql() as raw:
            (now,) = raw.execute("SELECT clock_timestamp()").fetchone() or (None,)
        assert isinstance(now, datetime)
        return now

    def psql(self, login: str = "", password: str = PASSWORD) -> psycopg.Connection:
        """Return a plain connection of a staff member, past the program; or of the owner."""
        url = with_login(self.address, login, password) if login else self.owners
        return psycopg.connect(url, autocommit=True)

    def close(self) -> None:
        """Close what was opened."""
        for office in self._open.values():
            office.close()
        self._open.clear()


def give_roles(db: Connection, password: str = PASSWORD) -> None:
    """Let everybody of an office sign in at the server with one password."""
    server_grants.set_up(db)
    for person in accounts.everyone(db):
        kept = server_roles.kept(db, person.login, password)
        accounts.set_password(db, person.id, kept.hash, must_change=False)
        server_roles.keep(db, kept)
        _note(db, account_lines.subject(person.id), {"after": accounts.state(db, person.id)})


def _note(db: Connection, subject: str, facts: Mapping[str, object]) -> None:
    journal.write(
        db,
        at=OPENED,
        staff_id=1,
        workstation="",
        action=Action.PASSWORD_GIVEN,
        subjects=(subject,),
        reason="",
        facts=facts,
    )


def set_up(url: str, password: str = PASSWORD) -> None:
    """Give an office roles, as its owner."""
    database = Database(url)
    try:
        with database.transaction() as db:
            give_roles(db, password)
    finally:
        database.close()


@pytest.fixture(scope="session")
def owned_model(postgres_server: postgres.Server) -> str:
    """The name of an office without roles yet, to be copied."""
    scram_server.ask_for_passwords(postgres_server)
    name = "owned_model"
    furnish_staff(scram_server.owners(made(postgres_server, name, "template1")))
    return name


@pytest.fixture
def own_roles(postgres_server: postgres.Server, owned_model: str, clock: Clock) -> Iterator[OwnRoles]:
    """An office with roles for admin, siti, rina, budi and hendra, of its own for each test."""
    name = f"own_{next(_numbers)}"
    url = made(postgres_server, name, owned_model)
    set_up(scram_server.owners(url))
    office = OwnRoles(scram_server.nobodys(url), scram_server.owners(url), clock)
    yield office
    office.close()
    postgres_server.drop(name)
    scram_server.forget_roles(postgres_server, name)


def made(server: postgres.Server, name: str, template: str) -> str:
    """Make a database like another for the owner of offices with roles; return its superuser's address."""
    url = server.create(name, template)
    with psycopg.connect(f"{server.url}/postgres", autocommit=True) as raw:
        raw.execute(f"ALTER DATABASE {name} OWNER TO {scram_server.OWNER}")
    return url
