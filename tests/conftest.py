"""Real offices for every test: a SQLite file or a PostgreSQL database, a clock that can be moved, staff."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import cheap_hashes
import font_roboto
import hypothesis
import in_memory
import make
import postgres
import pytest
import read_here
import statements
import written_down
from sqlite_files import Files
from storms import LONG

from desk.domain.staff import Role, Staff
from desk.office import Office, create_office

pytest_plugins = ("collecting", "own_roles")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
"""No test asks for the secrets of whoever runs it; those that need a key store bring one."""
if not LONG and (memory := in_memory.place()) is not None:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))  # the storms keep their files on the disk
if sys.platform == "win32":
    # Without a screen Qt looks for fonts in a folder of its own there, and brings none.
    os.environ.setdefault("QT_QPA_FONTDIR", str(Path(font_roboto.Roboto).parent))

_SLOW_IS_FINE = {"deadline": None, "suppress_health_check": [hypothesis.HealthCheck.too_slow]}
"""A busy PC is no fault of the program; how long things take is measured by the benches."""
hypothesis.settings.register_profile("suite", derandomize=True, **_SLOW_IS_FINE)
hypothesis.settings.register_profile("storm", **_SLOW_IS_FINE)
hypothesis.settings.load_profile("storm" if LONG else "suite")
# The suite tries the same examples every time; the storms go looking for new ones.

gc.disable()
# What is loaded stays, and is not searched for waste; what tests leave behind is, after each.
statements.compile_once()

OPENED = datetime(2020, 8, 4, 0, 30, tzinfo=UTC)
"""07:30 in Serang on Tuesday, 4 August 2020."""
PASSWORD = "rahasia-kantor"
_SEARCHES = 20
"""Of the middle-aged, before everything is searched."""
_numbers = count(1)


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = OPENED

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture(scope="session", autouse=True)
def loaded() -> None:
    """Leave out of every search what the suite has loaded."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give each process a home of its own: what an earlier run left on this PC says nothing here.

    The offices of tests get the same addresses in every run; in a shared home the one of today would be
    an older copy of the one that stood there yesterday.
    """
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as here:
        for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
            here.setenv(name, str(home / "data"))
        here.setenv("XDG_CONFIG_HOME", str(home / "settings"))
        yield


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Search between tests; while a window is open, its thread does besides."""
    yield
    _, middle, old = gc.get_count()
    if old > _SEARCHES:
        gc.collect()
        gc.freeze()  # what is still there has come to stay
    else:
        gc.collect(1 if middle else 0)


@pytest.fixture(scope="session", autouse=True)
def hashed_cheaply() -> Iterator[pytest.MonkeyPatch]:
    """Keep every password at the least cost; at that of an office each takes a fifth of a second."""
    with pytest.MonkeyPatch.context() as here:
        cheap_hashes.keep_cheaply(here)
        yield here


@pytest.fixture
def hashed_dearly(hashed_cheaply: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep passwords as in an office, where their cost is the question."""
    hashed_cheaply.undo()
    yield
    cheap_hashes.keep_cheaply(hashed_cheaply)


@pytest.fixture(autouse=True)
def files_are_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read lists and attachments without processes of their own, but where those are the question."""
    read_here.read_here(monkeypatch)


@pytest.fixture
def own_processes(files_are_read_here: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read and compare as in the office, in processes that no file and no size can hold up."""
    monkeypatch.undo()


@pytest.fixture(scope="session")
def watched() -> Iterator[written_down.Watched]:
    """What deeds write, as long as this process tests."""
    with written_down.watching() as watched:
        yield watched


@pytest.fixture(autouse=True)
def written_as_the_rights_say(watched: written_down.Watched) -> Iterator[None]:
    """Fail a test whose deeds write to a table that ``desk.data.server_rights`` does not name for them."""
    yield
    faults, watched.faults = watched.faults, []
    assert not faults, "name the tables in WRITES of desk/data/server_rights.py"


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


def furnish_staff(url: str) -> None:
    """Make an office with an administrator, a clerk, two operators and a head."""
    create_office(url, "admin", PASSWORD, clock=lambda: OPENED)
    for login, name, role, nip in (
        ("siti", "Siti Aminah", Role.CLERK, "19850101 201001 2 001"),
        ("rina", "Rina Marlina", Role.OPERATOR, "19880202 201101 2 002"),
        ("budi", "Budi Santoso", Role.OPERATOR, "19890303 201101 1 003"),
        ("hendra", "Hendra Gunawan", Role.HEAD, "19750404 200001 1 004"),
    ):
        make.person(url, login, name, role, nip=nip)


Offices = Files | postgres.Server
Past = Callable[[Office, str, Clock], Any]
"""What happens in an office before tests begin; what it returns must not hold on to the office."""


@dataclass(frozen=True)
class Model:
    """An office as its past left it, to be copied for each test: its name, its time, what the past told."""

    name: str
    now: datetime = OPENED
    told: Any = None


@pytest.fixture
def engine() -> str:
    """Which database a test runs on; tests of the desk run on both."""
    return "sqlite"


@pytest.fixture
def offices(engine: str, request: pytest.FixtureRequest) -> Offices:
    """Where the offices of an engine are made, copied and thrown away."""
    return Files() if engine == "sqlite" else request.getfixturevalue("postgres_server")


@pytest.fixture
def past() -> Past | None:
    """What happened in the office before the test begins; a module whose tests begin alike says it here."""
    return None


@pytest.fixture(scope="session")
def models() -> dict[tuple[str, Past | None], Model]:
    """Every past that was lived through already, on each engine."""
    return {}


@pytest.fixture
def model(
    engine: str,
    past: Past | None,
    offices: Offices,
    models: dict[tuple[str, Past | None], Model],
    tmp_path_factory: pytest.TempPathFactory,
) -> Model:
    """The office in which the test begins, lived through once for all tests that begin alike."""
    if (engine, None) not in models:
        name = name_of(engine, "furnished", tmp_path_factory.mktemp("model"))
        furnish_staff(offices.create(name))
        models[engine, None] = Model(name)
    if (engine, past) not in models and past is not None:
        name = name_of(engine, "model", tmp_path_factory.mktemp("model"))
        url = offices.create(name, models[engine, None].name)
        clock = Clock()
        office = Office(url, clock=clock, workstation="Loket 3")
        told = past(office, url, clock)
        office.close()
        models[engine, past] = Model(name, clock.now, told)
    return models[engine, past]


@pytest.fixture
def told(model: Model) -> Any:
    """What the past tells of itself."""
    return model.told


@pytest.fixture
def office_url(engine: str, offices: Offices, model: Model, clock: Clock, tmp_path: Path) -> Iterator[str]:
    """An office of its own for each test."""
    name = name_of(engine, "office", tmp_path)
    clock.now = model.now
    yield offices.create(name, model.name)
    offices.drop(name)


@pytest.fixture
def empty_url(engine: str, offices: Offices, tmp_path: Path) -> Iterator[str]:
    """An address with nothing at it yet."""
    name = name_of(engine, "empty", tmp_path)
    yield offices.create(name)
    offices.drop(name)


def name_of(engine: str, name: str, folder: Path) -> str:
    """Return what an office goes by: its file, or the database of a server."""
    return str(folder / f"{name}.sqlite") if engine == "sqlite" else f"{name}_{next(_numbers)}"


@pytest.fixture
def office(office_url: str, clock: Clock) -> Iterator[Office]:
    opened = Office(office_url, clock=clock, workstation="Loket 3")
    yield opened
    opened.close()


def who(office: Office, login: str) -> Staff:
    """Return who signs in under a name."""
    return next(person for person in office.staff_room.everyone() if person.login == login)


@pytest.fixture
def admin(office: Office) -> Staff:
    return who(office, "admin")


@pytest.fixture
def clerk(office: Office) -> Staff:
    return who(office, "siti")


@pytest.fixture
def operator(office: Office) -> Staff:
    return who(office, "rina")


@pytest.fixture
def other_operator(office: Office) -> Staff:
    return who(office, "budi")


@pytest.fixture
def head(office: Office) -> Staff:
    return who(office, "hendra")


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning nobody expected; a test that expects one clears the log."""
    yield
    loud = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not loud, [record.getMessage() for record in loud]
