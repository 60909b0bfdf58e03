"""What storms need beside an office: many hands, lists of the centre, a place to tell what happened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import make
import pytest
import read_here
from stories.lists import person, write_list
from storms import LONG

from desk.domain.staff import Role

HANDS = 4
LISTS = 4


@pytest.fixture(scope="session")
def long() -> bool:
    """Whether this is the long form, run by `make storm`."""
    return LONG


@pytest.fixture(autouse=True)
def files_are_read_here(long: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the long form every file is read as in the office: in a process of its own."""
    if not long:
        read_here.read_here(monkeypatch)


@pytest.fixture(scope="session")
def lists(tmp_path_factory: pytest.TempPathFactory, long: bool) -> list[Path]:
    """Lists that follow each other: most people stay, some come, some go, one in fifty has another name."""
    rows = 2_000 if long else 400
    folder = tmp_path_factory.mktemp("lists")
    made = []
    for which in range(LISTS):
        first = 1 + which * rows // 4
        people = [
            person(
                number,
                f"WARGA {number}" + (f" {which}" if number % 50 == which else ""),
                "SENT FOR ENROLLMENT" if number % 40 == which else "PRR",
            )
            for number in range(first, first + rows)
        ]
        made.append(write_list(folder / f"daftar-{which}.xlsx", people))
    return made


@pytest.fixture
def hands(office_url: str) -> list[str]:
    """People who may do everything, one for each worker, so that each takes back only their own steps."""
    for number in range(HANDS):
        make.person(office_url, f"petugas{number}", f"Petugas {number}", Role.CLERK, Role.OPERATOR, Role.HEAD)
    return [f"petugas{number}" for number in range(HANDS)]


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str], long: bool) -> Callable[[str], None]:
    """Print what a storm did, in the long form past pytest's hands."""

    def say(what: str) -> None:
        if long:
            with capsys.disabled():
                print(what)
        else:
            print(what)

    return say
