"""Undo: the last own step of the shift, with a reason, as long as nothing was built on it."""

from __future__ import annotations

from datetime import date

import make
import pytest
from conftest import Clock, Past, who

from desk.domain.errors import (
    CannotUndo,
    DayIsClosed,
    NotAllowed,
    NothingToUndo,
    ReasonMissing,
    WrongPassword,
)
from desk.domain.handover import Party, Proof, Taker
from desk.domain.printing import CancelReason, Delivery, JobState, SpoilReason
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.office import Office


def _cards_and_blanks(office: Office, url: str, _clock: Clock) -> None:
    make.jobs(url, 4)
    make.blanks(office, who(office, "rina"))


@pytest.fixture
def past(request: pytest.FixtureRequest) -> Past | None:
    return _cards_and_blanks if "stocked" in request.fixturenames else None


@pytest.fixture
def stocked(office: Office) -> Office:
    """An office in which four cards and a hundred blanks wait."""
    return office


def _blanks(office: Office) -> int:
    return next(level.quantity for level in office.store.levels() if level.goods is Goods.BLANK_KTP)


def test_a_good_card_taken_back_is_asked_about_again(stocked: Office, operator: Staff) -> None:
    card = make.printed(stocked, operator)
    assert _blanks(stocked) == 99
    stocked.undo.take_back(operator, "salah tekan")
    assert stocked.print_queue.job(card.id).state is JobState.UNKNOWN
    assert _blanks(stocked) == 100
    again = stocked.work_sheet.was_spoiled(operator, card, SpoilReason.COLOUR)
    assert again.state is JobState.WAITING
    assert _blanks(stocked) == 99
    assert [one.outcome for one in stocked.print_queue.story(card.id)[1]] == ["undone", "spoiled"]


def test_leaving_ones_chair_meanwhile_changes_nothing(
    stocked: Office, operator: Staff, other_operator: Staff, clerk: Staff
) -> None:
    card = make.printed(stocked, operator)
    stocked.staff_room.note_locked(operator)
    with pytest.raises(WrongPassword):
        stocked.staff_room.unlock(operator, "salah")
    with pytest.raises(NotAllowed):
        stocked.accounts.unlock(operator, clerk.id)
    stocked.undo.take_back(operator, "salah tekan")
    assert stocked.print_queue.job(card.id).state is JobState.UNKNOWN


def test_a_spoiled_card_taken_back_leaves_the_destruction_box(stocked: Office, operator: Staff) -> None:
    batch = stocked.print_queue.claim(operator, 1)
    card = stocked.work_sheet.start(operator, batch.jobs[0])
    stocked.work_sheet.spoiled(operator, card, SpoilReason.JAM)
    assert len(stocked.store.to_destroy()) == 1
    stocked.undo.take_back(operator, "kartunya ternyata bagus")
    assert stocked.store.to_destroy() == ()
    assert stocked.work_sheet.was_good(operator, card, "A-01").state is JobState.PRINTED
    assert _blanks(stocked) == 99


def test_a_spoiled_card_already_claimed_again_cannot_be_taken_back(
    stocked: Office, operator: Staff, other_operator: Staff
) -> None:
    batch = stocked.print_queue.claim(operator, 1)
    card = stocked.work_sheet.start(operator, batch.jobs[0])
    stocked.work_sheet.spoiled(operator, card, SpoilReason.JAM)
    stocked.print_queue.claim(other_operator, 4)
    with pytest.raises(CannotUndo):
        stocked.undo.take_back(operator, "salah tekan")
    assert len(stocked.store.to_destroy()) == 1


def test_a_step_of_a_closed_day_is_refused_because_the_day_is_closed(
    stocked: Office, operator: Staff, head: Staff
) -> None:
    card = make.printed(stocked, operator)
    closed = stocked.day_book.close(head, stocked.today(), {Goods.BLANK_KTP: 99})
    with pytest.raises(DayIsClosed) as refused:
        stocked.undo.take_back(operator, "salah tekan")
    assert (refused.value.day, refused.value.number) == (stocked.today(), closed.number)
    assert stocked.print_queue.job(card.id).state is JobState.PRINTED


def test_a_pick_up_taken_back_stands_in_its_slot_again(
    stocked: Office, operator: Staff, clerk: Staff
) -> None:
    card = make.printed(stocked, operator, "B-07")
    stocked.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK, old_card_taken=True)
    stocked.undo.take_back(clerk, "orang yang salah")
    back = stocked.print_queue.job(card.id)
    assert (back.state, back.slot) == (JobState.PRINTED, "B-07")
    assert stocked.store.to_destroy() == ()
    stocked.handover.pick_up(clerk, back, Taker.SELF, "", Proof.KK)


def test_a_sent_handover_taken_back_leaves_its_number_void(
    stocked: Office, operator: Staff, clerk: Staff
) -> None:
    cards = [make.printed(stocked, operator, f"C-{n}") for n in (1, 2)]
    sent = stocked.handover.send(
        clerk, cards, Delivery.KECAMATAN, "36.73.01", "Kecamatan Serang", Party("Pak Camat")
    )
    stocked.undo.take_back(clerk, "salah kecamatan")
    assert [stocked.print_queue.job(card.id).slot for card in cards] == ["C-1", "C-2"]
    again = stocked.handover.send(
        clerk, cards, Delivery.KECAMATAN, "36.73.01", "Kecamatan Serang", Party("Pak Camat")
    )
    assert again.number != sent.number


def test_a_cancelled_job_waits_again(stocked: Office, operator: Staff) -> None:
    job = stocked.print_queue.claim(operator, 1).jobs[0]
    waiting = stocked.work_sheet.put_back(operator, job)
    stocked.print_queue.cancel(operator, waiting.id, CancelReason.DIED, "akta kematian")
    stocked.undo.take_back(operator, "orang lain")
    assert stocked.print_queue.job(job.id).state is JobState.WAITING


def test_a_withdrawn_card_stands_on_the_shelf_again(stocked: Office, operator: Staff) -> None:
    card = make.printed(stocked, operator, "D-01")
    stocked.handover.withdraw(operator, card, CancelReason.WRONG_DATA, "nama salah")
    stocked.undo.take_back(operator, "kartu lain")
    assert stocked.print_queue.job(card.id).slot == "D-01"
    assert stocked.store.to_destroy() == ()


def test_only_the_last_step_of_today_by_the_same_person(
    stocked: Office, operator: Staff, other_operator: Staff, clock: Clock
) -> None:
    make.printed(stocked, operator)
    with pytest.raises(NothingToUndo):
        stocked.undo.take_back(other_operator, "bukan punya saya")
    with pytest.raises(ReasonMissing):
        stocked.undo.take_back(operator, " ")
    clock.pass_(days=1)
    with pytest.raises(NothingToUndo):
        stocked.undo.take_back(operator, "kemarin")
    assert clock.now.date() == date(2020, 8, 5)


def test_a_step_is_taken_back_once(stocked: Office, operator: Staff) -> None:
    make.printed(stocked, operator)
    stocked.undo.take_back(operator, "salah tekan")
    with pytest.raises(NothingToUndo):
        stocked.undo.take_back(operator, "sekali lagi")


def test_a_good_card_can_be_taken_back_after_the_next_one_was_started(
    stocked: Office, operator: Staff
) -> None:
    batch = stocked.print_queue.claim(operator, 2)
    first = stocked.work_sheet.good(operator, stocked.work_sheet.start(operator, batch.jobs[0]), "A-01")
    stocked.work_sheet.start(operator, batch.jobs[1])
    stocked.undo.take_back(operator, "warnanya pudar")
    assert stocked.print_queue.job(first.id).state is JobState.UNKNOWN
    assert stocked.print_queue.job(batch.jobs[1].id).state is JobState.PRINTING


def test_what_would_be_taken_back_is_known_with_its_card_before_a_reason_is_asked(
    stocked: Office, operator: Staff
) -> None:
    card = make.printed(stocked, operator)
    offered = stocked.undo.offer(operator)
    assert (offered.entry.subject, offered.job) == (f"job:{card.id}", card)


def test_a_closed_day_refuses_the_undo_before_a_reason_is_asked(
    stocked: Office, operator: Staff, head: Staff
) -> None:
    make.printed(stocked, operator)
    closed = stocked.day_book.close(head, stocked.today(), {Goods.BLANK_KTP: 99})
    with pytest.raises(DayIsClosed) as refused:
        stocked.undo.offer(operator)
    assert refused.value.number == closed.number


def test_without_a_step_there_is_nothing_to_offer(stocked: Office, clerk: Staff) -> None:
    with pytest.raises(NothingToUndo):
        stocked.undo.offer(clerk)
