"""The demo office: its figures, and a past that keeps every promise of the office."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from time import monotonic, sleep

import pytest
import read_here

from desk.data.demo_history_plan import OUTREACH_VILLAGES, cards
from desk.domain.applications import AppFilter, AppState
from desk.domain.demo_people import DEMO_DAY, DEMO_PASSWORD, DEMO_ROLES, People
from desk.domain.errors import OfficeExists
from desk.domain.nik import check_nik
from desk.domain.printing import Channel, HoldReason, JobState
from desk.domain.queue_view import QueueFilter
from desk.domain.regions import read_gazetteer
from desk.domain.verification import FindingKind
from desk.office import Office, build_demo
from resources import text

PATIENCE_S = 300
"""So long another process may build, on however busy a machine."""


@pytest.fixture
def engine() -> str:
    """The past is written by the same statements on both engines; once is enough for its figures."""
    return "sqlite"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the demo office, built once by whichever process of the suite wants it first."""
    own = tmp_path_factory.getbasetemp()
    place = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "demo"
    file = place / "demo.sqlite"
    try:
        place.mkdir()
    except FileExistsError:
        _wait_for(file)
        return file
    with pytest.MonkeyPatch.context() as here:
        read_here.read_here(here)
        build_demo(f"sqlite:///{place / 'half.sqlite'}")
    return (place / "half.sqlite").rename(file)


def _wait_for(file: Path) -> None:
    late = monotonic() + PATIENCE_S
    while not file.exists():
        assert monotonic() < late, "another process began to build the demo office and did not end"
        sleep(0.1)


@pytest.fixture
def demo(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    shutil.copy(built, tmp_path / "demo.sqlite")
    office = Office(f"sqlite:///{tmp_path / 'demo.sqlite'}")
    yield office
    office.close()


def test_its_past_keeps_every_promise(demo: Office) -> None:
    assert demo.is_demo
    assert demo.health.check() == ()


def test_its_services_are_those_the_city_told_of(demo: Office) -> None:
    services = demo.day_book.services(date(2020, 3, 1), date(2020, 7, 31))
    done: Counter[str] = Counter()
    for line in services.lines:
        if line.channel is Channel.SMARTDUKCAPIL:
            done[line.service] += line.done
    assert done == {"KTP_EL": 4101, "KIA": 408, "AKTA_LAHIR": 1084, "AKTA_MATI": 47, "PINDAH_DATANG": 16}


def test_its_outreach_in_july_was_in_five_kelurahan_of_curug(demo: Office) -> None:
    services = demo.day_book.services(date(2020, 7, 1), date(2020, 7, 31))
    births = [
        line for line in services.lines if line.channel is Channel.OUTREACH and line.service == "AKTA_LAHIR"
    ]
    assert sum(line.done for line in births) == 1503
    assert {line.district for line in births} == {"Curug"}
    assert len({line.village for line in births}) == len(OUTREACH_VILLAGES) == 5


def test_its_backlog_has_19000_cards_in_every_kelurahan_some_held(demo: Office) -> None:
    by_state = demo.print_queue.view(QueueFilter(), size=1).by_state
    assert by_state[JobState.WAITING] + by_state[JobState.HELD] == 19_000
    assert by_state[JobState.HELD] > 100
    assert len([place for place in demo.day_book.backlog().places if place.village_code]) == 67
    # The first list of a kecamatan comes on the demo day itself.
    held = set(HoldReason) - {HoldReason.TOO_YOUNG}
    assert all(demo.overlaps.counts()[reason] for reason in held)
    assert by_state[JobState.PRINTED] > 200
    assert by_state[JobState.SENT] > 20


def test_its_counter_has_applications_in_every_state_and_visitors_today(demo: Office) -> None:
    states = {state: demo.walk_in.count(AppFilter((state,))) for state in AppState}
    assert all(states.values()), states
    assert sum(states.values()) > 500
    assert len(demo.pick_up.appointments(DEMO_DAY)) > 20
    assert len(demo.pick_up.missed()) > 10
    told = demo.day_book.checks(date(2020, 7, 20), date(2020, 8, 3))
    assert {finding.kind for check in told.checks for finding in check.found} == set(FindingKind)
    assert all(check.waited for check in told.checks if check.round == 1 and not check.second)


def test_its_staff_sign_in_with_the_password_it_tells(demo: Office) -> None:
    for role, login in DEMO_ROLES.items():
        person = demo.staff_room.sign_in(login, DEMO_PASSWORD)
        assert role in {one.value for one in person.roles}


def test_a_past_is_made_only_once(demo: Office) -> None:
    with pytest.raises(OfficeExists):
        demo.demo.furnish("x")


def test_nobody_who_works_in_a_real_office_gets_a_past(office: Office) -> None:
    with pytest.raises(OfficeExists):
        office.demo.furnish("x")


def test_its_people_and_cards_are_the_same_every_time() -> None:
    places = read_gazetteer(text("data", "regions.csv"), text("data", "region_aliases.csv"))
    first, second = (People(Random(7), places.villages, DEMO_DAY) for _ in range(2))
    made = [first.adult() for _ in range(500)]
    assert made == [second.adult() for _ in range(500)]
    assert len({person.nik for person in made}) == 500
    assert all(check_nik(person.nik).usable for person in made)
    assert list(cards(Random(7))) == list(cards(Random(7)))
