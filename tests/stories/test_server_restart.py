"""The office's server goes away and comes back: the next step says so, the one after it works."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from time import monotonic
from typing import Any

import make
import postgres
import pytest
from sqlalchemy import event

from desk.domain.errors import DeskError, JobMovedOn, OfficeUnavailable
from desk.domain.handover import Handover, ItemOutcome, Party, Proof, Taker
from desk.domain.printing import Delivery, JobState
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.office import Office
from desk.rooms.handover import Result

pytestmark = pytest.mark.parametrize("engine", ["postgresql"])


@pytest.fixture
def stocked(office: Office, office_url: str, operator: Staff, postgres_server: postgres.Server) -> Office:
    make.jobs(office_url, 6)
    make.blanks(office, operator, 20)
    postgres_server.settle()
    return office


def test_after_a_restart_the_next_step_works(
    stocked: Office, operator: Staff, postgres_server: postgres.Server
) -> None:
    batch = stocked.print_queue.claim(operator, 2)
    postgres_server.restart()
    started = stocked.work_sheet.start(operator, batch.jobs[0])
    assert stocked.work_sheet.good(operator, started, "A-01").state is JobState.PRINTED
    assert stocked.health.check() == ()


def test_while_the_server_is_away_every_step_says_so_and_keeps_nothing(
    stocked: Office, office_url: str, operator: Staff, postgres_server: postgres.Server
) -> None:
    before = stocked.cursor()
    postgres_server.stop()
    try:
        asked: tuple[Callable[[], object], ...] = (
            lambda: stocked.print_queue.claim(operator, 2),
            stocked.store.levels,
            stocked.health.check,
            lambda: Office(office_url),
        )
        for ask in asked:
            with pytest.raises(OfficeUnavailable) as refused:
                ask()
            assert "server" in refused.value.cause.text
    finally:
        postgres_server.start()
    assert stocked.cursor() == before
    assert len(stocked.print_queue.claim(operator, 2).jobs) == 2
    assert stocked.health.check() == ()


@pytest.mark.parametrize("cut", ["UPDATE print_job", "INSERT INTO stock_move", "INSERT INTO journal"])
def test_a_server_that_dies_in_the_middle_of_a_step_leaves_nothing_of_it(
    stocked: Office, operator: Staff, postgres_server: postgres.Server, cut: str
) -> None:
    job = stocked.work_sheet.start(operator, stocked.print_queue.claim(operator, 1).jobs[0])
    with _just_before(stocked, cut, postgres_server.restart), pytest.raises(OfficeUnavailable):
        stocked.work_sheet.good(operator, job, "A-01")
    assert stocked.print_queue.job(job.id).state is JobState.PRINTING
    assert stocked.work_sheet.good(operator, job, "A-01").state is JobState.PRINTED
    left = next(level.quantity for level in stocked.store.levels() if level.goods is Goods.BLANK_KTP)
    assert left == 19
    assert stocked.health.check() == ()


def test_a_sending_taken_back_while_its_receiver_signs_is_one_or_the_other(
    stocked: Office, office_url: str, operator: Staff, clerk: Staff
) -> None:
    cards = [make.printed(stocked, operator) for _ in range(2)]
    sent = stocked.handover.send(clerk, cards, Delivery.POST, "", "Kantor Pos", Party("Kurir"))
    elsewhere = Office(office_url, workstation="Loket 4")
    signed: list[object] = []

    def sign() -> None:
        received = [Result(card.id, ItemOutcome.RECEIVED) for card in cards]
        try:
            signed.append(elsewhere.handover.receive(operator, sent.number, received))
        except DeskError as refused:
            signed.append(refused)

    receiver = Thread(target=sign)

    def receiver_comes() -> None:
        receiver.start()
        receiver.join(0.5)

    with _just_before(stocked, "UPDATE print_job", receiver_comes):
        stocked.undo.take_back(clerk, "salah alamat")
    receiver.join()
    assert [type(one) for one in signed] == [JobMovedOn]
    assert {stocked.print_queue.job(card.id).state for card in cards} == {JobState.PRINTED}
    assert stocked.health.check() == ()
    elsewhere.close()


def test_a_card_that_comes_back_to_the_shelf_while_it_is_sent_is_sent_from_its_slot_or_not_at_all(
    stocked: Office, office_url: str, operator: Staff, clerk: Staff
) -> None:
    card = make.printed(stocked, operator, "A-07")
    stocked.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)
    elsewhere = Office(office_url, workstation="Loket 4")

    def take_back() -> None:
        stocked.undo.take_back(clerk, "salah orang")

    with (
        _just_before(elsewhere, "INSERT INTO handover", Thread(target=take_back).start),
        pytest.raises(JobMovedOn),
    ):
        elsewhere.handover.send(operator, [card], Delivery.POST, "", "Kantor Pos", Party("Kurir"))
    until = monotonic() + 10
    while stocked.print_queue.job(card.id).state is not JobState.PRINTED:
        assert monotonic() < until
    elsewhere.handover.send(operator, [card], Delivery.POST, "", "Kantor Pos", Party("Kurir"))
    elsewhere.undo.take_back(operator, "salah alamat")
    assert stocked.print_queue.job(card.id).slot == "A-07"
    assert stocked.health.check() == ()
    elsewhere.close()


def test_two_people_who_note_the_same_receipt_in_another_order_do_not_block_each_other(
    stocked: Office, office_url: str, operator: Staff, clerk: Staff
) -> None:
    cards = [make.printed(stocked, operator) for _ in range(3)]
    sent = stocked.handover.send(clerk, cards, Delivery.POST, "", "Kantor Pos", Party("Kurir"))
    received = [Result(card.id, ItemOutcome.RECEIVED) for card in cards]
    elsewhere = Office(office_url, workstation="Loket 4")
    noted: dict[Office, object] = {}

    def note(office: Office, results: list[Result]) -> None:
        try:
            noted[office] = office.handover.receive(operator, sent.number, results)
        except DeskError as refused:
            noted[office] = refused

    other = Thread(target=note, args=(elsewhere, received[::-1]))

    def other_begins() -> None:
        other.start()
        other.join(0.5)

    with _just_before(stocked, "UPDATE print_job", other_begins):
        note(stocked, received)
    other.join()
    assert isinstance(noted[stocked], Handover)
    assert isinstance(noted[elsewhere], JobMovedOn)
    assert stocked.health.check() == ()
    elsewhere.close()


class _just_before:  # noqa: N801 - reads as a phrase in a with statement
    """Do something once, just before the office sends a statement with these words."""

    def __init__(self, office: Office, words: str, deed: Callable[[], None]) -> None:
        self._engine = office._database._engine
        self._words = words
        self._deeds = [deed]

    def _look(self, _connection: object, _cursor: object, statement: str, *_rest: Any) -> None:
        if self._words in " ".join(statement.split()) and self._deeds:
            self._deeds.pop()()

    def __enter__(self) -> None:
        event.listen(self._engine, "before_cursor_execute", self._look)

    def __exit__(self, *_failure: object) -> None:
        event.remove(self._engine, "before_cursor_execute", self._look)
        assert not self._deeds, f"no statement said {self._words}"
