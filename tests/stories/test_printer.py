"""The printer that jams, dies in silence and answers too late; the finger and the scanner that come twice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Barrier, Thread

import make
import pytest
from conftest import Clock

from desk.domain.errors import ClaimLost, DeskError, JobMovedOn
from desk.domain.handover import Proof, Taker
from desk.domain.journal import Action
from desk.domain.printing import JobState, PrintJob, SpoilReason
from desk.domain.staff import Staff
from desk.domain.stock import Goods, Move
from desk.office import Office

pytestmark = pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
CARDS = 6


@pytest.fixture
def stocked(office: Office, office_url: str, operator: Staff) -> Office:
    make.jobs(office_url, CARDS)
    make.blanks(office, operator, 20)
    return office


def _blanks(office: Office) -> dict[str, int]:
    """Blanks used by kind of move, and what the books hold."""
    used = {"good": 0, "spoiled": 0}
    for line in office.store.card(Goods.BLANK_KTP):
        if line.move in (Move.GOOD, Move.SPOILED):
            used[line.move.code] -= line.quantity
    left = next(level.quantity for level in office.store.levels() if level.goods is Goods.BLANK_KTP)
    return {**used, "left": left}


def test_a_late_answer_under_an_old_claim_is_refused_and_the_card_is_asked_about(
    stocked: Office, operator: Staff, other_operator: Staff, clock: Clock
) -> None:
    batch = stocked.print_queue.claim(operator, 2)
    printing = stocked.work_sheet.start(operator, batch.jobs[0])
    clock.pass_(minutes=11)
    assert stocked.print_queue.sweep(other_operator) == 2
    with pytest.raises(ClaimLost):
        stocked.work_sheet.good(operator, printing, "A-01")
    assert [job.id for job in stocked.work_sheet.unknown()] == [printing.id]
    assert stocked.print_queue.job(batch.jobs[1].id).state is JobState.WAITING, "it never began to print"
    assert _blanks(stocked) == {"good": 0, "spoiled": 0, "left": 20}, "nobody has looked yet"

    found = stocked.work_sheet.was_good(other_operator, printing, "A-01")
    assert found.state is JobState.PRINTED
    with pytest.raises(JobMovedOn):
        stocked.work_sheet.was_not_printed(operator, printing)
    assert _blanks(stocked) == {"good": 1, "spoiled": 0, "left": 19}
    assert stocked.health.check() == ()


def test_a_late_answer_does_not_touch_the_card_that_another_operator_prints_now(
    stocked: Office, operator: Staff, other_operator: Staff, clock: Clock
) -> None:
    batch = stocked.print_queue.claim(operator, 1)
    late = stocked.work_sheet.start(operator, batch.jobs[0])
    clock.pass_(minutes=11)
    stocked.print_queue.sweep(operator)
    stocked.work_sheet.was_not_printed(other_operator, late)
    again = stocked.print_queue.claim_these(other_operator, [late.id])
    now = stocked.work_sheet.start(other_operator, again.jobs[0])
    answers: tuple[Callable[[], object], ...] = (
        lambda: stocked.work_sheet.good(operator, late, "A-01"),
        lambda: stocked.work_sheet.spoiled(operator, late, SpoilReason.JAM),
        lambda: stocked.work_sheet.put_back(operator, late),
        lambda: stocked.print_queue.renew(operator, batch.token),
    )
    for answer in answers:
        with pytest.raises(ClaimLost):
            answer()
    stocked.work_sheet.good(other_operator, now, "A-01")
    tries = stocked.print_queue.story(late.id)[1]
    assert [(one.operator, one.outcome) for one in tries] == [
        (operator.name, "put_back"),
        (other_operator.name, "good"),
    ]
    assert stocked.health.check() == ()


def test_blanks_are_conserved_whatever_the_printer_does(
    stocked: Office, operator: Staff, clock: Clock
) -> None:
    """One card good, one jammed, one silent, one answered too late, two never begun."""
    batch = stocked.print_queue.claim(operator, CARDS)
    sheet = stocked.work_sheet
    good, jammed, silent, late = (sheet.start(operator, job) for job in batch.jobs[:4])
    sheet.good(operator, good, "A-01")
    sheet.spoiled(operator, jammed, SpoilReason.JAM)
    clock.pass_(minutes=11)
    stocked.print_queue.sweep(operator)
    with pytest.raises(ClaimLost):
        sheet.good(operator, late, "A-01")
    assert {job.id for job in sheet.unknown()} == {silent.id, late.id}
    in_the_tray = len(sheet.unknown())
    assert _blanks(stocked) == {"good": 1, "spoiled": 1, "left": 18}
    sheet.was_good(operator, late, "A-01")
    sheet.was_not_printed(operator, silent)
    assert _blanks(stocked) == {"good": in_the_tray, "spoiled": 1, "left": 17}
    assert len(stocked.store.to_destroy()) == 1
    assert stocked.health.check() == ()


def _at_the_same_moment(*deeds: Callable[[], object]) -> list[object]:
    """Do deeds in threads of their own, let go together; return results and refusals in no order."""
    gate, came = Barrier(len(deeds)), list[object]()

    def run(deed: Callable[[], object]) -> None:
        gate.wait()
        try:
            came.append(deed())
        except DeskError as refused:
            came.append(refused)

    threads = [Thread(target=run, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return came


def _lines(office: Office, job: PrintJob, action: Action) -> int:
    return sum(entry.action is action for entry in office.print_queue.story(job.id)[0])


def test_a_double_press_of_good_is_one_card(stocked: Office, operator: Staff) -> None:
    for claimed in stocked.print_queue.claim(operator, CARDS).jobs:
        job = stocked.work_sheet.start(operator, claimed)
        came = _at_the_same_moment(*[partial(stocked.work_sheet.good, operator, job, "A-01")] * 2)
        assert sorted((type(one) for one in came), key=str) == [ClaimLost, PrintJob]
        assert _lines(stocked, job, Action.CARD_GOOD) == 1
    assert _blanks(stocked) == {"good": CARDS, "spoiled": 0, "left": 20 - CARDS}
    assert stocked.health.check() == ()


def test_good_and_spoiled_pressed_together_are_one_outcome(stocked: Office, operator: Staff) -> None:
    for claimed in stocked.print_queue.claim(operator, CARDS).jobs:
        job = stocked.work_sheet.start(operator, claimed)
        _at_the_same_moment(
            partial(stocked.work_sheet.good, operator, job, "A-01"),
            partial(stocked.work_sheet.spoiled, operator, job, SpoilReason.JAM),
        )
        assert len(stocked.print_queue.story(job.id)[1]) == 1
        assert _lines(stocked, job, Action.CARD_GOOD) + _lines(stocked, job, Action.CARD_SPOILED) == 1
    used = _blanks(stocked)
    assert used["good"] + used["spoiled"] == CARDS
    assert stocked.health.check() == ()


def test_the_same_scan_twice_is_one_pick_up(stocked: Office, operator: Staff, clerk: Staff) -> None:
    for _ in range(CARDS):
        card = make.printed(stocked, operator)
        scan = [partial(stocked.handover.pick_up, clerk, card, Taker.SELF, "", Proof.KK)] * 2
        came = _at_the_same_moment(*scan)
        assert sorted((type(one) for one in came), key=str) == [JobMovedOn, PrintJob]
        assert _lines(stocked, card, Action.CARD_PICKED_UP) == 1
    assert len(stocked.day_book.handed_over(stocked.today(), stocked.today()).pick_ups) == CARDS
    assert stocked.health.check() == ()


def test_two_sweeps_and_a_late_answer_at_once_leave_one_outcome(
    stocked: Office, operator: Staff, other_operator: Staff, clock: Clock
) -> None:
    batch = stocked.print_queue.claim(operator, CARDS)
    printing = [stocked.work_sheet.start(operator, job) for job in batch.jobs]
    clock.pass_(minutes=11)
    _at_the_same_moment(
        lambda: stocked.print_queue.sweep(operator),
        lambda: stocked.work_sheet.good(operator, printing[-1], "A-01"),
        lambda: stocked.print_queue.sweep(other_operator),
    )
    stocked.print_queue.sweep(operator)
    states = {stocked.print_queue.job(job.id).state for job in printing[:-1]}
    assert states == {JobState.UNKNOWN}
    assert stocked.print_queue.job(printing[-1].id).state in (JobState.UNKNOWN, JobState.PRINTED)
    assert stocked.health.check() == ()
