"""The hand-out window: every printed card is in exactly one place, with a paper that says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import make
import pytest
from conftest import Clock, Past, who

from desk.domain.errors import FieldMissing, JobMovedOn, NothingToHandOver, ReasonMissing
from desk.domain.handover import Handover, ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.printing import CancelReason, Delivery, JobState, PrintJob
from desk.domain.staff import Staff
from desk.office import Office
from desk.rooms.handover import Result

CAMAT = Party("Asep Saepudin", "Kasi Pelayanan", "19800101 200501 1 002", "Kecamatan Kasemen")
KASEMEN = {"district_code": "36.73.02", "village_code": "36.73.02.1001", "delivery": Delivery.KECAMATAN}


def _three_cards(office: Office, url: str, _clock: Clock) -> None:
    make.jobs(url, 3, **KASEMEN)
    make.blanks(office, who(office, "rina"))
    for number in range(3):
        make.printed(office, who(office, "rina"), f"KAS-{number}")


@pytest.fixture
def past(request: pytest.FixtureRequest) -> Past | None:
    return _three_cards if "shelf" in request.fixturenames else None


@pytest.fixture
def shelf(office: Office) -> Office:
    """An office with three printed cards for Kasemen."""
    return office


def test_the_shelf_knows_what_waits_for_whom(shelf: Office) -> None:
    (only,) = shelf.handover.shelves()
    assert (only.way, only.destination_code, only.destination, only.cards) == (
        Delivery.KECAMATAN,
        "36.73.02",
        "Kasemen",
        3,
    )


def test_a_kecamatan_receives_under_a_number(shelf: Office, clerk: Staff) -> None:
    cards = shelf.handover.ready(Delivery.KECAMATAN, "36.73.02")
    sent = shelf.handover.send(clerk, cards, Delivery.KECAMATAN, "36.73.02", "Kecamatan Kasemen", CAMAT)
    assert sent.number == "470/001/BAST/VIII/2020"
    assert [item.position for item in sent.items] == [1, 2, 3]
    assert {item.job.state for item in sent.items} == {JobState.SENT}
    assert shelf.handover.shelves() == ()


def test_partial_receipt_leaves_each_card_in_one_place(shelf: Office, clerk: Staff) -> None:
    cards = shelf.handover.ready(Delivery.KECAMATAN, "36.73.02")
    sent = shelf.handover.send(clerk, cards, Delivery.KECAMATAN, "36.73.02", "Kecamatan Kasemen", CAMAT)
    here, back, lost = (item.job.id for item in sent.items)
    with pytest.raises(ReasonMissing):
        shelf.handover.receive(clerk, sent.number, [Result(lost, ItemOutcome.MISSING)])
    after = shelf.handover.receive(
        clerk,
        sent.number,
        [
            Result(here, ItemOutcome.RECEIVED),
            Result(back, ItemOutcome.RETURNED, ReturnReason.NOT_COLLECTED),
            Result(lost, ItemOutcome.MISSING, ReturnReason.NOT_IN_PARCEL),
        ],
    )
    assert [item.job.state for item in after.items] == [
        JobState.HANDED_OVER,
        JobState.PRINTED,
        JobState.SENT,
    ]
    (line,) = shelf.handover.handovers().rows
    assert (line.cards, line.pending, line.missing, line.returned) == (3, 0, 1, 1)
    found = shelf.handover.receive(clerk, sent.number, [Result(lost, ItemOutcome.RECEIVED)])
    assert found.items[2].job.state is JobState.HANDED_OVER
    with pytest.raises(JobMovedOn):
        shelf.handover.receive(clerk, sent.number, [Result(lost, ItemOutcome.RECEIVED)])


def test_a_returned_card_can_be_sent_again(shelf: Office, clerk: Staff) -> None:
    cards = shelf.handover.ready(Delivery.KECAMATAN, "36.73.02")
    sent = shelf.handover.send(clerk, cards[:1], Delivery.KECAMATAN, "36.73.02", "Kecamatan Kasemen", CAMAT)
    shelf.handover.receive(
        clerk, sent.number, [Result(cards[0].id, ItemOutcome.RETURNED, ReturnReason.NOT_COLLECTED)]
    )
    again = shelf.print_queue.job(cards[0].id)
    second = shelf.handover.send(clerk, [again], Delivery.KECAMATAN, "36.73.02", "Kecamatan Kasemen", CAMAT)
    assert second.number == "470/002/BAST/VIII/2020"


def test_one_card_that_left_meanwhile_stops_the_whole_handover(shelf: Office, clerk: Staff) -> None:
    cards = shelf.handover.ready(Delivery.KECAMATAN, "36.73.02")
    shelf.handover.pick_up(clerk, cards[0], Taker.SELF, "", Proof.KK)
    with pytest.raises(JobMovedOn):
        shelf.handover.send(clerk, cards, Delivery.KECAMATAN, "36.73.02", "Kecamatan Kasemen", CAMAT)
    assert len(shelf.handover.ready(Delivery.KECAMATAN, "36.73.02")) == 2
    sent = shelf.handover.send(clerk, cards[1:], Delivery.KECAMATAN, "36.73.02", "Kecamatan Kasemen", CAMAT)
    assert sent.number == "470/001/BAST/VIII/2020", "the refused handover drew no number"


def test_a_handover_needs_cards_and_a_receiver(shelf: Office, clerk: Staff) -> None:
    cards = shelf.handover.ready(Delivery.KECAMATAN, "36.73.02")
    with pytest.raises(NothingToHandOver):
        shelf.handover.send(clerk, [], Delivery.KECAMATAN, "36.73.02", "Kecamatan Kasemen", CAMAT)
    with pytest.raises(FieldMissing):
        shelf.handover.send(clerk, cards, Delivery.KECAMATAN, "36.73.02", "Kecamatan Kasemen", Party(" "))


def test_a_card_is_given_to_one_person_once(shelf: Office, clerk: Staff) -> None:
    card = shelf.handover.ready(Delivery.KECAMATAN, "36.73.02")[0]
    with pytest.raises(FieldMissing):
        shelf.handover.pick_up(clerk, card, Taker.FAMILY, "  ", Proof.KK)
    given = shelf.handover.pick_up(clerk, card, Taker.FAMILY, "Ibu Wati", Proof.KK, old_card_taken=True)
    assert given.state is JobState.HANDED_OVER
    assert [old.nik for old in shelf.store.to_destroy()] == [card.nik]
    with pytest.raises(JobMovedOn):
        shelf.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)


def test_uncollected_cards_are_counted_by_age(shelf: Office, clock: Clock) -> None:
    assert shelf.handover.uncollected_counts() == {7: 0, 30: 0, 90: 0}
    clock.pass_(days=31)
    assert shelf.handover.uncollected_counts() == {7: 3, 30: 3, 90: 0}
    first = shelf.handover.uncollected(30, size=2)
    rest = shelf.handover.uncollected(30, first.after, size=2)
    assert len(first.rows) == 2
    assert len(rest.rows) == 1
    assert rest.after is None


def test_a_wrong_card_goes_to_the_destruction_box(shelf: Office, operator: Staff) -> None:
    card = shelf.handover.ready(Delivery.KECAMATAN, "36.73.02")[0]
    with pytest.raises(ReasonMissing):
        shelf.handover.withdraw(operator, card, CancelReason.WRONG_DATA, "")
    gone = shelf.handover.withdraw(operator, card, CancelReason.WRONG_DATA, "tanggal lahir salah")
    assert gone.state is JobState.CANCELLED
    assert [old.job_id for old in shelf.store.to_destroy()] == [card.id]


def test_the_next_slot_is_offered_when_one_is_full(
    office: Office, office_url: str, operator: Staff, head: Staff
) -> None:
    make.jobs(office_url, 3, **KASEMEN)
    make.blanks(office, operator)
    settings = office.preferences.settings()
    office.preferences.change(head, replace(settings, slot_capacity=2))
    slots = []
    for _ in range(3):
        job = office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
        slot = office.work_sheet.offer_slot(job)
        office.work_sheet.good(operator, job, slot)
        slots.append(slot)
    assert slots == ["KAS-01", "KAS-01", "KAS-02"]


def test_cards_of_the_counter_and_of_the_kecamatan_stand_in_slots_of_their_own(
    office: Office, office_url: str, operator: Staff
) -> None:
    make.job(office_url, 1, **KASEMEN)
    make.job(office_url, 2, **{**KASEMEN, "delivery": Delivery.COUNTER})
    make.blanks(office, operator)
    slots = {}
    for _ in range(2):
        job = office.work_sheet.start(operator, office.print_queue.claim(operator, 1).jobs[0])
        slots[job.delivery] = office.work_sheet.offer_slot(job)
        office.work_sheet.good(operator, job, slots[job.delivery])
    assert slots == {Delivery.KECAMATAN: "KAS-01", Delivery.COUNTER: "KAS-L-01"}
    assert office.work_sheet.offer_slot(replace(job, delivery=Delivery.KECAMATAN)) == "KAS-01"


def test_a_void_number_stays_in_the_list_with_who_when_and_why(
    shelf: Office, clerk: Staff, clock: Clock
) -> None:
    first, *others = shelf.handover.ready(Delivery.KECAMATAN, "36.73.02")

    def send(cards: Sequence[PrintJob]) -> Handover:
        clock.pass_(minutes=5)
        return shelf.handover.send(clerk, cards, Delivery.KECAMATAN, "36.73.02", "Kasemen", CAMAT)

    before, void = send([first]), send(others)
    clock.pass_(minutes=2)
    shelf.undo.take_back(clerk, "salah kecamatan")
    last = send(others)
    pages = [shelf.handover.register(size=1)]
    while pages[-1].after is not None:
        pages.append(shelf.handover.register(pages[-1].after, size=1))
    lines = [line for page in pages for line in page.rows]
    assert [line.number for line in lines] == [last.number, void.number, before.number]
    gone = lines[1]
    assert gone.void is not None
    assert (gone.void.staff, gone.void.reason) == (clerk.name, "salah kecamatan")
    assert gone.void.at - gone.at == timedelta(minutes=2)
    assert (gone.staff, gone.cards, gone.destination) == (clerk.name, 2, "Kasemen")
    told = shelf.day_book.handed_over(shelf.today(), shelf.today())
    assert [one.number for one in told.void] == [void.number]
