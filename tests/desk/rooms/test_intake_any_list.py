"""Intake of any list into any office: order does not matter, twice is once, and the counts add up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import list_files
import make
import pytest
from conftest import OPENED, Model, Offices, name_of, who
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from list_files import Row, contents
from storms import LONG, server_in_storms

from desk.domain.handover import Proof, Taker
from desk.domain.intake import Figures
from desk.domain.printing import CancelReason, JobState
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.office import Office

rows = st.builds(
    Row,
    nik=st.sampled_from([*(make.nik(number) for number in range(1, 6)), "367301"]),
    name=st.sampled_from(["SITI AMINAH", "BUDI", "Siti  Aminah", "D'ANGELO"]),
    born=st.sampled_from(["01-01-1990", "02-01-1990", ""]),
    address=st.sampled_from(["KP. CIRACAS", "KP. BARU", ""]),
    village=st.sampled_from(["CIPARE", "TIDAK ADA", ""]),
    status=st.sampled_from(["PRR", "PRR", "PRR", "CARD_PRINTED", "SENT_FOR_DEDUP"]),
    recorded=st.sampled_from(["05-03-2019", "05-03-2020", ""]),
)
lists = st.lists(rows, max_size=12)


@pytest.fixture
def new_office(
    offices: Offices, model: Model, engine: str, tmp_path: Path
) -> Iterator[Callable[[], tuple[Office, str]]]:
    """Open as many furnished offices as a test asks for."""
    opened: list[Office] = []
    made: list[str] = []

    def make_one() -> tuple[Office, str]:
        made.append(name_of(engine, f"any_list_{len(made)}", tmp_path))
        url = offices.create(made[-1], model.name)
        office = Office(url, clock=lambda: OPENED, workstation="Loket 3")
        opened.append(office)
        return office, url

    yield make_one
    for office in opened:
        office.close()
    for name in made:
        offices.drop(name)


def figures_of(figures: Figures) -> tuple[object, ...]:
    report = figures.report()
    del report["file"]
    return report, figures.changed, figures.vanished, dict(figures.warnings)


def decide(office: Office, operator: Staff, chance: Random) -> None:
    """Let a person decide something about some of the jobs."""
    for seen in office.print_queue.view(QueueFilter(states=())).page.rows:
        job = office.print_queue.job(seen.id)
        what = chance.choice(["nothing", "release", "cancel", "claim", "print", "hand over"])
        if what == "cancel" and job.state in (JobState.HELD, JobState.WAITING):
            office.print_queue.cancel(operator, job.id, chance.choice(list(CancelReason)), "sudah dicek")
        elif what == "release" and job.state is JobState.HELD:
            office.overlaps.release(who(office, "hendra"), job.id, "sudah dicek")
        elif what == "claim" and office.print_queue.view(QueueFilter()).matching:
            office.print_queue.claim(operator, 1)
        elif what in ("print", "hand over") and office.print_queue.view(QueueFilter()).matching:
            card = make.printed(office, operator)
            if what == "hand over":
                office.handover.pick_up(who(office, "siti"), card, Taker.SELF, "", Proof.KK)


@server_in_storms
@settings(
    max_examples=25 if LONG else 6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(before=lists, now=lists, chance=st.integers(0, 2**16))
def test_any_list_twice_is_once_and_its_order_does_not_matter(
    new_office: Callable[[], tuple[Office, str]],
    tmp_path: Path,
    before: list[Row],
    now: list[Row],
    chance: int,
) -> None:
    office, url = new_office()
    operator = next(person for person in office.staff_room.everyone() if person.login == "rina")
    make.blanks(office, operator)
    random = Random(chance)
    office.intake.take_in(operator, list_files.write(tmp_path / "before.csv", *before))
    decide(office, operator, random)
    now_file = list_files.write(tmp_path / "now.csv", *now)
    shuffled = random.sample(now, len(now))
    other_order = office.intake.preview(operator, list_files.write(tmp_path / "shuffled.csv", *shuffled))
    taken = office.intake.take_in(operator, now_file)
    assert figures_of(taken) == figures_of(other_order)
    assert taken.rows == len(now)
    assert taken.queued + taken.held + taken.repeated + taken.not_ready + taken.rejected == taken.rows
    kept = contents(url)
    again = office.intake.take_in(operator, now_file)
    assert contents(url) == kept
    assert (again.queued, again.held, again.changed, again.vanished) == (0, 0, 0, 0)
    assert set(again.reasons) <= {"nik_unusable"}
    office.close()


@server_in_storms
@settings(
    max_examples=20 if LONG else 6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(before=lists, now=lists, chance=st.integers(0, 2**16))
def test_any_list_undone_leaves_the_office_as_it_was(
    new_office: Callable[[], tuple[Office, str]],
    tmp_path: Path,
    before: list[Row],
    now: list[Row],
    chance: int,
) -> None:
    office, url = new_office()
    operator = next(person for person in office.staff_room.everyone() if person.login == "rina")
    make.blanks(office, operator)
    office.intake.take_in(operator, list_files.write(tmp_path / "before.csv", *before))
    decide(office, operator, Random(chance))
    _, *as_it_was = contents(url)
    now_file = list_files.write(tmp_path / "now.csv", *now, Row(make.nik(9), "TIKA"))
    taken = office.intake.take_in(operator, now_file)
    office.intake.undo(operator, taken.list_id, "daftar yang salah")
    _, *is_now = contents(url)
    assert is_now == as_it_was
    assert office.health.check() == ()
    again = office.intake.take_in(operator, now_file)
    assert figures_of(again) == figures_of(taken)
