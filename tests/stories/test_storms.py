"""Storms: many processes at once, some killed at any moment; nothing confirmed is lost or doubled."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import make
import postgres
import pytest
from conftest import PASSWORD
from stories.crew import Worker
from stories.storm import ERRANDS, Storm
from stories.worker import DONE, FIRST_DAY, READY

from desk.domain.handover import ItemOutcome
from desk.domain.journal import Action
from desk.domain.printing import CardKind, JobState, SpoilReason
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.domain.stock import Goods, Move
from desk.office import Office
from ui.entrance import Try, come_in

pytestmark = pytest.mark.storm
both_engines = pytest.mark.parametrize("engine", ["sqlite", "postgresql"])


@both_engines
def test_many_processes_claim_until_empty_and_every_job_is_claimed_once(
    office: Office,
    office_url: str,
    operator: Staff,
    long: bool,
    tell: Callable[[str], None],
    engine: str,
) -> None:
    processes, cards = (16, 4_000) if long else (4, 400)
    make.many_jobs(office_url, cards)
    make.blanks(office, operator, cards)
    began = time.monotonic()
    running = [Worker(office_url, "rina", "empty the queue", seed, 10) for seed in range(processes)]
    for one in running:
        one.finish()
    took = time.monotonic() - began
    claimed = Counter(job for one in running for _, job in one.done())
    assert len(claimed) == cards
    assert set(claimed.values()) == {1}
    assert office.print_queue.view(QueueFilter()).matching == 0
    violations = office.health.check()
    tell(f"\nclaim until empty, {engine}: {processes} processes, {cards} cards, {took:.1f} s, each once")
    assert violations == ()


@pytest.fixture
def storm(
    office: Office, office_url: str, hands: list[str], lists: list[Path], tmp_path: Path, engine: str
) -> Storm:
    folder = tmp_path / "laporan"
    folder.mkdir()
    aims = tuple(aim for aim in ERRANDS if engine == "sqlite" or aim != "backup")
    return Storm(office_url, hands, lists, folder, Random(20200804), aims)


def test_a_day_of_kills_at_every_step_loses_nothing_and_doubles_nothing(
    storm: Storm, office: Office, operator: Staff, long: bool, tell: Callable[[str], None]
) -> None:
    kills = 200 if long else 14
    _supply(office, storm.url, operator, kills)
    storm.rage(kills)
    unsaid = storm.everything_confirmed_is_there_once()
    _nothing_is_half_done(office, storm)
    tell(storm.summary("storm on sqlite", unsaid, len(office.health.check())))
    assert sum(storm.kills.values()) == kills
    assert storm.unavailable() == [], "a lock outlived its holder"
    _the_office_goes_on(office, storm)


@pytest.mark.parametrize("engine", ["postgresql"])
def test_kills_and_a_restart_of_the_server_lose_nothing_and_double_nothing(
    storm: Storm,
    office: Office,
    operator: Staff,
    long: bool,
    tell: Callable[[str], None],
    postgres_server: postgres.Server,
) -> None:
    kills = 60 if long else 12
    _supply(office, storm.url, operator, kills)

    def restart_now_and_then(kill: int) -> None:
        if kill % 10 == 5:
            before = [one for one in storm.workers if one.told and one.alive]
            postgres_server.restart()
            for one in before:
                one.wait_for(DONE)

    postgres_server.settle()
    storm.rage(kills, restart_now_and_then)
    unsaid = storm.everything_confirmed_is_there_once()
    _nothing_is_half_done(office, storm)
    tell(storm.summary("storm on postgresql, with restarts", unsaid, len(office.health.check())))
    assert sum(storm.kills.values()) == kills
    assert [why for why in storm.unavailable() if "deadlock" in why or "serialize" in why] == []
    _the_office_goes_on(office, storm)


def _supply(office: Office, url: str, operator: Staff, kills: int) -> None:
    make.many_jobs(url, kills * 100)
    make.blanks(office, operator, kills * 500)


def _nothing_is_half_done(office: Office, storm: Storm) -> None:
    """Look at the data itself: cards, papers, lists, days, files, and every invariant."""
    assert office.health.check() == ()
    confirmed = storm.confirmed()
    # A short storm on a slow machine may be over before anybody closed a day.
    long_enough = sum(storm.kills.values()) >= 60
    rare = (Action.HANDOVER_SENT, Action.LIST_TAKEN_IN, Action.DAY_CLOSED) if long_enough else ()
    for action in (Action.CARD_GOOD, *rare):
        assert any(done == action.code for done, _ in confirmed), f"the storm never saw {action.code}"
    _cards_stand_where_they_were_put(office, confirmed)
    _days_follow_each_other(office, confirmed)
    storm.whole_files()
    storm.whole_backup()


def _cards_stand_where_they_were_put(office: Office, confirmed: Counter[tuple[str, str]]) -> None:
    good = Counter(
        {about: times for (what, about), times in confirmed.items() if what == Action.CARD_GOOD.code}
    )
    for subject in good:
        job_id = int(subject.removeprefix("job:"))
        entries, tries, _ = office.print_queue.story(job_id)
        taken_back = any(
            entry.action is Action.STEP_UNDONE and entry.facts["action"] == Action.CARD_GOOD.code
            for entry in entries
        )
        printed = office.print_queue.job(job_id).state in (
            JobState.PRINTED,
            JobState.SENT,
            JobState.HANDED_OVER,
        )
        assert printed or taken_back, subject
        assert [one.outcome for one in tries].count("good") == printed
    for what, subject in confirmed:
        if what == Action.HANDOVER_RECEIVED.code:
            items = office.handover.handover(subject.removeprefix("handover:")).items
            assert [item.outcome for item in items].count(ItemOutcome.RETURNED) == 1
            assert ItemOutcome.PENDING not in {item.outcome for item in items}


def _days_follow_each_other(office: Office, confirmed: Counter[tuple[str, str]]) -> None:
    days = sorted(about for what, about in confirmed if what == Action.DAY_CLOSED.code)
    closings = office.day_book.closings(FIRST_DAY, FIRST_DAY + timedelta(days=10_000))
    numbers = [one.number for one in closings]
    assert len(set(numbers)) == len(numbers)
    frozen = sorted({one.day for one in closings})
    assert frozen == [FIRST_DAY + timedelta(days=place) for place in range(len(frozen))], (
        "a day was left open"
    )
    assert {f"day:{day.isoformat()}" for day in frozen} >= set(days)
    assert office.day_book.damaged() == ()


def _the_office_goes_on(office: Office, storm: Storm) -> None:
    """Tomorrow's shift answers for every card, takes the lists in again and finds the books in balance."""
    tomorrow = Office(storm.url, clock=lambda: datetime.now(UTC) + timedelta(days=1), workstation="besok")
    person = next(one for one in tomorrow.staff_room.everyone() if one.login == storm.logins[0])
    tomorrow.print_queue.sweep(person)
    for place, job in enumerate(tomorrow.work_sheet.unknown()):
        if place % 3 == 0:
            tomorrow.work_sheet.was_good(person, job, "A-03")
        elif place % 3 == 1:
            tomorrow.work_sheet.was_spoiled(person, job, SpoilReason.JAM)
        else:
            tomorrow.work_sheet.was_not_printed(person, job)
    for path in storm.lists:
        tomorrow.intake.take_in(person, path)
    for path in storm.lists[:1]:
        again = tomorrow.intake.take_in(person, path)
        assert again.rejected == 0
        assert tomorrow.intake.take_in(person, path).repeated + again.not_ready == again.rows
    states = dict(tomorrow.print_queue.view(QueueFilter()).by_state)
    assert not {JobState.CLAIMED, JobState.PRINTING, JobState.UNKNOWN} & {s for s, n in states.items() if n}
    _balance(tomorrow)
    assert tomorrow.health.check() == ()
    tomorrow.close()


def _balance(office: Office) -> None:
    today = office.today() - timedelta(days=1)
    facts = [office.day_book.facts(day) for day in (today, today + timedelta(days=1))]
    blanks = [next(line for line in one.stock if line.goods is Goods.BLANK_KTP) for one in facts]
    good = sum(line.good for line in blanks)
    assert good == sum(len(one.cards) for one in facts)
    left = next(level.quantity for level in office.store.levels() if level.goods is Goods.BLANK_KTP)
    assert blanks[0].opening - good - sum(line.spoiled for line in blanks) == left == blanks[1].closing
    assert blanks[0].closing == blanks[1].opening
    shelves = [next(line for line in one.shelf if line.kind is CardKind.KTP_EL) for one in facts]
    assert shelves[0].closing == shelves[1].opening


@pytest.mark.parametrize("errand", ["export", "backup"])
def test_hidden_parts_of_killed_workers_are_swept_a_day_later(storm: Storm, errand: str) -> None:
    left, beside, fresh = (
        storm.folder / name
        for name in (".prr-0123456789ab.part", ".prr-0123456789ab.part-journal", ".prr-ba9876543210.part")
    )
    for part in (left, beside, fresh):
        part.write_bytes(b"half of a file")
    long_ago = time.time() - 2 * 86_400
    for part in (left, beside):
        os.utime(part, (long_ago, long_ago))
    worker = Worker(storm.url, storm.logins[0], errand, 1, storm.folder)
    worker.wait_for(DONE)
    worker.kill()
    assert not left.exists()
    assert not beside.exists()
    assert fresh.exists(), "it may belong to somebody who is writing now"
    storm.whole_files()
    storm.whole_backup()


@pytest.fixture
def killed_while_printing(office: Office, office_url: str, operator: Staff, engine: str) -> Worker:
    """Rina's program, killed with two cards in the printer and one only claimed."""
    make.jobs(office_url, 3)
    make.blanks(office, operator)
    worker = Worker(office_url, operator.login, "print", 1)
    worker.wait_for(READY)
    worker.kill()
    return worker


def _start_again(url: str, login: str, workstation: str) -> Office:
    """Start the program at a workstation and sign in, as the window does."""
    opened = Office(url, workstation=workstation)
    come_in(opened, Try(login, PASSWORD))
    return opened


@both_engines
def test_after_a_kill_the_next_start_asks_about_the_cards_that_were_printing(
    office_url: str, operator: Staff, killed_while_printing: Worker
) -> None:
    begun = [int(about.removeprefix("job:")) for _, about in killed_while_printing.done()]
    assert len(begun) == 2
    again = _start_again(office_url, operator.login, killed_while_printing.name)
    unknown = again.work_sheet.unknown(operator)
    assert sorted(job.id for job in unknown) == sorted(begun)
    mine = again.print_queue.my_batch(operator)
    assert mine is not None
    assert [job.state for job in mine.jobs] == [JobState.CLAIMED], "a card that never began is still theirs"
    assert again.work_sheet.was_good(operator, unknown[0], "A-01").state is JobState.PRINTED
    assert again.work_sheet.was_not_printed(operator, unknown[1]).state is JobState.WAITING
    used = [line.quantity for line in again.store.card(Goods.BLANK_KTP) if line.move is Move.GOOD]
    assert used == [-1]
    assert again.health.check() == ()
    again.close()


@both_engines
@pytest.mark.parametrize(("login", "elsewhere"), [("rina", "-lain"), ("budi", "")])
def test_after_a_kill_another_place_or_person_leaves_the_cards_until_the_lease_ends(
    office_url: str, operator: Staff, killed_while_printing: Worker, login: str, elsewhere: str
) -> None:
    again = _start_again(office_url, login, killed_while_printing.name + elsewhere)
    assert again.work_sheet.unknown() == ()
    again.close()
    later = Office(office_url, clock=lambda: datetime.now(UTC) + timedelta(minutes=11), workstation="besok")
    later.print_queue.sweep(operator)
    assert len(later.work_sheet.unknown(operator)) == 2
    assert later.health.check() == ()
    later.close()
