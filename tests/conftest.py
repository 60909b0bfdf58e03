"""Real offices for every test: a SQLite file or a PostgreSQL database, a clock that can be moved, staff."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import font_roboto
import hypothesis
import postgres
import pytest

from desk.domain.staff import Role, Staff
from desk.office import Office, create_office

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform == "win32":
    # Without a screen Qt looks for fonts in a folder of its own there, and brings none.
    os.environ.setdefault("QT_QPA_FONTDIR", str(Path(font_roboto.Roboto).parent))

_SLOW_IS_FINE = {"deadline": None, "suppress_health_check": [hypothesis.HealthCheck.too_slow]}
"""A busy PC is no fault of the program; how long things take is measured by the benches."""
hypothesis.settings.register_profile("suite", derandomize=True, **_SLOW_IS_FINE)
hypothesis.settings.register_profile("storm", **_SLOW_IS_FINE)
hypothesis.settings.load_profile("storm" if os.environ.get("PRRDESK_STORM") else "suite")
# The suite tries the same examples every time; the storms go looking for new ones.

OPENED = datetime(2020, 8, 4, 0, 30, tzinfo=UTC)
"""07:30 in Serang on Tuesday, 4 August 2020."""
PASSWORD = "rahasia-kantor"
_numbers = count(1)


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = OPENED

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    with postgres.server() as running:
        yield running


@pytest.fixture(scope="session")
def postgres_url(postgres_server: postgres.Server) -> str:
    return postgres_server.url


def _furnish(url: str) -> None:
    admin = create_office(url, "admin", PASSWORD, clock=lambda: OPENED)
    office = Office(url, clock=lambda: OPENED, workstation="test")
    for login, name, role, nip in (
        ("siti", "Siti Aminah", Role.CLERK, "19850101 201001 2 001"),
        ("rina", "Rina Marlina", Role.OPERATOR, "19880202 201101 2 002"),
        ("budi", "Budi Santoso", Role.OPERATOR, "19890303 201101 1 003"),
        ("hendra", "Hendra Gunawan", Role.HEAD, "19750404 200001 1 004"),
    ):
        office.staff_room.add(admin, login, name, frozenset({role}), PASSWORD, nip=nip)
    office.close()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("template") / "office.sqlite"
    _furnish(f"sqlite:///{made}")
    with sqlite3.connect(made) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    return made


@pytest.fixture(scope="session")
def postgres_template(postgres_server: postgres.Server) -> str:
    _furnish(postgres_server.create("furnished"))
    return "furnished"


@pytest.fixture
def engine() -> str:
    """Which database a test runs on; tests of the desk run on both."""
    return "sqlite"


@pytest.fixture
def office_url(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A furnished office of its own for each test."""
    if engine == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "office.sqlite")
        yield f"sqlite:///{tmp_path / 'office.sqlite'}"
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    template = request.getfixturevalue("postgres_template")
    name = f"office_{next(_numbers)}"
    yield server.create(name, template)
    server.drop(name)


@pytest.fixture
def empty_url(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An address with nothing at it yet."""
    if engine == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.sqlite'}"
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    name = f"empty_{next(_numbers)}"
    yield server.create(name)
    server.drop(name)


@pytest.fixture
def office(office_url: str, clock: Clock) -> Iterator[Office]:
    opened = Office(office_url, clock=clock, workstation="Loket 3")
    yield opened
    opened.close()


def _person(office: Office, login: str) -> Staff:
    return next(person for person in office.staff_room.everyone() if person.login == login)


@pytest.fixture
def admin(office: Office) -> Staff:
    return _person(office, "admin")


@pytest.fixture
def clerk(office: Office) -> Staff:
    return _person(office, "siti")


@pytest.fixture
def operator(office: Office) -> Staff:
    return _person(office, "rina")


@pytest.fixture
def other_operator(office: Office) -> Staff:
    return _person(office, "budi")


@pytest.fixture
def head(office: Office) -> Staff:
    return _person(office, "hendra")


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning nobody expected; a test that expects one clears the log."""
    yield
    loud = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not loud, [record.getMessage() for record in loud]
