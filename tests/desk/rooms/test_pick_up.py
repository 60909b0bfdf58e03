"""The pick-up counter: a document leaves once, to who may have it, against what has to be shown."""

from __future__ import annotations

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time, timedelta

import asking
import make
import pytest
from conftest import Clock, Past, who
from storms import LONG

from desk.domain.application_errors import (
    AlreadyCollected,
    ApplicationMovedOn,
    HolderCannotTake,
    NotReadyYet,
    NotShown,
    NotVerifiedYet,
    NumberUnreadable,
    ProxyNotAllowed,
    SeatTaken,
)
from desk.domain.applications import Application, AppState
from desk.domain.appointments import AppointmentState
from desk.domain.calendar import DayOff, DayOffKind, Hours, half_hours
from desk.domain.errors import FieldMissing, JobMovedOn, OthersWereFaster
from desk.domain.handover import Party, Proof, Taker
from desk.domain.printing import CancelReason, CardKind, Delivery, JobState
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.domain.verification import Verdict
from desk.office import Office

ENGINES_IN_TURN = True

LOST = ("KTP_HILANG", 1, "surat_hilang", "kk")
SHOWN = ["kk", "document:surat_hilang"]


def _card_on_the_shelf(office: Office, _url: str, _clock: Clock) -> Application:
    clerk, operator = who(office, "siti"), who(office, "rina")
    make.blanks(office, operator)
    asked = asking.verified(office, clerk, asking.request(*LOST))
    make.printed(office, operator, "SER-L-01")
    return office.walk_in.application(asked.number)


@pytest.fixture
def past(request: pytest.FixtureRequest) -> Past | None:
    return _card_on_the_shelf if "ready" in request.fixturenames else None


@pytest.fixture
def ready(told: Application) -> Application:
    """A lost card printed again, on the shelf."""
    return told


def test_a_printed_card_gets_a_half_hour_on_the_next_working_day(office: Office, ready: Application) -> None:
    kept = office.pick_up.appointment(ready.id)
    assert kept is not None
    assert (kept.day, kept.begins, kept.slot) == (date(2020, 8, 5), time(7, 30), "SER-L-01")
    assert office.pick_up.appointments(date(2020, 8, 5)) == (kept,)


def test_a_card_is_given_when_everything_was_shown_and_never_again(
    office: Office, clerk: Staff, ready: Application
) -> None:
    with pytest.raises(NotShown) as refused:
        office.pick_up.collect(clerk, ready.id, Taker.SELF, "", ["kk"])
    assert [one.document for one in refused.value.missing] == ["surat_hilang"]
    given = office.pick_up.collect(clerk, ready.id, Taker.SELF, "", SHOWN)
    assert (given.application.state, given.taker_name) == (AppState.COLLECTED, "WARGA 0001")
    with pytest.raises(AlreadyCollected) as again:
        office.pick_up.collect(clerk, ready.id, Taker.SELF, "", SHOWN)
    assert (again.value.taker, again.value.staff) == ("WARGA 0001", "Siti Aminah")
    kept = office.pick_up.appointment(ready.id)
    assert kept is not None
    assert kept.state is AppointmentState.KEPT


def test_a_lost_card_is_given_to_no_proxy(office: Office, clerk: Staff, ready: Application) -> None:
    with pytest.raises(ProxyNotAllowed):
        office.pick_up.collect(clerk, ready.id, Taker.PROXY, "Udin", [*SHOWN, "letter", "holder"])


def test_family_takes_it_under_their_own_name(office: Office, clerk: Staff, ready: Application) -> None:
    for name, relation in ((" ", "Istri"), ("Ani", " ")):
        with pytest.raises(FieldMissing):
            office.pick_up.collect(clerk, ready.id, Taker.FAMILY, name, SHOWN, relation)
    given = office.pick_up.collect(clerk, ready.id, Taker.FAMILY, "Ani", SHOWN, "Istri")
    assert (given.taker_name, given.relation) == ("Ani", "Istri")
    assert office.pick_up.collected(given.application) == given


def test_what_is_not_on_the_shelf_is_not_given(office: Office, clerk: Staff) -> None:
    asked = asking.verified(office, clerk, asking.request(*LOST))
    with pytest.raises(NotReadyYet):
        office.pick_up.collect(clerk, asked.id, Taker.SELF, "", SHOWN)


def test_a_card_given_by_the_other_desk_is_collected_here_too(
    office: Office, clerk: Staff, ready: Application
) -> None:
    assert ready.job_id is not None
    office.handover.pick_up(clerk, office.print_queue.job(ready.job_id), Taker.SELF, "", Proof.KK)
    with pytest.raises(AlreadyCollected):
        office.pick_up.collect(clerk, ready.id, Taker.SELF, "", SHOWN)


def test_an_appointment_moves_and_gives_its_seat_free(
    office: Office, clerk: Staff, ready: Application
) -> None:
    day = date(2020, 8, 6)
    chosen = next(one for one in office.pick_up.half_hours(day, day) if one.begins == time(9, 0))
    moved = office.pick_up.appoint(clerk, ready.id, chosen)
    assert (moved.day, moved.begins) == (day, time(9, 0))
    assert office.pick_up.appointments(date(2020, 8, 5)) == ()


def test_a_full_half_hour_takes_nobody_more(
    office: Office, clerk: Staff, head: Staff, operator: Staff, ready: Application
) -> None:
    office.preferences.change(head, replace(office.preferences.settings(), appointment_capacity=1))
    asking.verified(office, clerk, asking.request("KTP_HILANG", 2, "surat_hilang", "kk"))
    make.printed(office, operator, "SER-L-01")
    two = office.pick_up.appointments(date(2020, 8, 5))
    assert [one.begins for one in two] == [time(7, 30), time(8, 0)]
    full = office.pick_up.half_hours(two[0].day, two[0].day)[0]
    with pytest.raises(SeatTaken):
        office.pick_up.appoint(clerk, two[1].application_id, full)
    assert [one.begins for one in office.pick_up.appointments(two[0].day)] == [time(7, 30), time(8, 0)]


def test_who_did_not_come_stands_in_the_list_until_there_is_a_new_half_hour(
    office: Office, clerk: Staff, ready: Application, clock: Clock
) -> None:
    clock.pass_(days=2)
    office.pick_up.begin_day()
    assert [one.application_id for one in office.pick_up.missed()] == [ready.id]
    today = date(2020, 8, 6)
    office.pick_up.appoint(clerk, ready.id, office.pick_up.half_hours(today, today + timedelta(1))[0])
    assert office.pick_up.missed() == ()


def test_what_was_just_given_can_be_taken_back(office: Office, clerk: Staff, ready: Application) -> None:
    office.pick_up.collect(clerk, ready.id, Taker.SELF, "", SHOWN)
    assert office.undo.offer(clerk).entry.facts["number"] == ready.number
    office.undo.take_back(clerk, "salah orang")
    again = office.walk_in.application(ready.number)
    assert (again.state, again.slot) == (AppState.READY, "SER-L-01")
    kept = office.pick_up.appointment(ready.id)
    assert kept is not None
    assert kept.state is AppointmentState.BOOKED
    assert office.pick_up.collected(again) is None
    assert office.pick_up.collect(clerk, ready.id, Taker.SELF, "", SHOWN).application.id == ready.id


def test_an_old_card_taken_in_comes_out_of_the_box_again(
    office: Office, clerk: Staff, operator: Staff
) -> None:
    make.blanks(office, operator)
    asked = asking.verified(office, clerk, asking.request("KTP_RUSAK", 3, "ktp_rusak", "kk"))
    make.printed(office, operator, "SER-L-01")
    needed = [one.code for one in office.pick_up.to_show(asked, Taker.SELF)]
    assert "taken:ktp_rusak" in needed
    office.pick_up.collect(clerk, asked.id, Taker.SELF, "", needed)
    assert len(office.store.to_destroy()) == 1
    office.undo.take_back(clerk, "salah orang")
    assert office.store.to_destroy() == ()
    assert office.walk_in.application(asked.number).state is AppState.READY


def test_a_card_on_its_way_to_a_kecamatan_is_not_given_here(
    office: Office, clerk: Staff, operator: Staff
) -> None:
    make.blanks(office, operator)
    wanted = asking.request("KTP_HILANG", 1, "surat_hilang", "kk", delivery=Delivery.KECAMATAN)
    asked = asking.verified(office, clerk, wanted)
    card = make.printed(office, operator, "SER-01")
    office.handover.send(clerk, [card], Delivery.KECAMATAN, "36.73.01", "Serang", Party("Dedi"))
    with pytest.raises(NotReadyYet) as refused:
        office.pick_up.collect(clerk, asked.id, Taker.SELF, "", SHOWN)
    assert refused.value.state == JobState.SENT.word
    assert office.pick_up.shelf().rows == ()


def made_paper(office: Office, clerk: Staff, number: int = 5) -> Application:
    asked = verified_paper(office, clerk, number)
    return office.pick_up.made(clerk, asked.id, f"3673-LU-04082020-{number:04d}", office.pick_up.offer_slot())


def verified_paper(office: Office, clerk: Staff, number: int = 5) -> Application:
    wanted = asking.request("AKTA_LAHIR", number, *paper_documents(office))
    return asking.verified(office, clerk, wanted)


def paper_documents(office: Office) -> tuple[str, ...]:
    service = office.services.catalogue().services["AKTA_LAHIR"]
    return tuple(need.options[0].document for need in service.needs)


def test_a_paper_waits_to_be_made_and_then_stands_in_an_offered_slot(office: Office, clerk: Staff) -> None:
    asked = verified_paper(office, clerk)
    (waiting,) = office.pick_up.to_make().rows
    assert (waiting.application.id, waiting.service.paper_number) == (asked.id, "birth")
    assert office.pick_up.offer_slot() == "DOK-01"
    with pytest.raises(NumberUnreadable):
        office.pick_up.made(clerk, asked.id, "3673-XX-04082020-0001", "DOK-01")
    made = office.pick_up.made(clerk, asked.id, " 3673-lu-04082020-0001 ", "DOK-01")
    assert (made.paper_number, made.slot) == ("3673-LU-04082020-0001", "DOK-01")
    assert office.pick_up.to_make().rows == ()
    (row,) = office.pick_up.shelf().rows
    assert (row.slot, row.name) == ("DOK-01", asked.subject.name)
    assert row.appointment is not None
    with pytest.raises(ApplicationMovedOn):
        office.pick_up.made(clerk, asked.id, "3673-LU-04082020-0001", "DOK-01")


def test_a_full_slot_is_followed_by_the_next(office: Office, clerk: Staff, head: Staff) -> None:
    office.preferences.change(head, replace(office.preferences.settings(), slot_capacity=2))
    slots = [made_paper(office, clerk, number).slot for number in (5, 6, 7)]
    assert slots == ["DOK-01", "DOK-01", "DOK-02"]


def test_a_paper_taken_back_stands_in_its_slot_again(office: Office, clerk: Staff) -> None:
    made = made_paper(office, clerk)
    office.pick_up.collect(clerk, made.id, Taker.FAMILY, "IBU SARI", ["kk"], "Ibu")
    office.undo.take_back(clerk, "salah orang")
    again = office.walk_in.application(made.number)
    assert (again.state, again.slot, again.collected_at) == (AppState.READY, made.slot, None)


def test_the_shelf_holds_papers_and_cards_by_name_and_finds_them_by_what_is_typed(
    office: Office, office_url: str, clerk: Staff, operator: Staff, ready: Application
) -> None:
    made = made_paper(office, clerk)
    make.job(office_url, 9, name="AGUS SALIM")
    bare = make.printed(office, operator, "SER-L-02")
    rows = office.pick_up.shelf().rows
    assert [row.name for row in rows] == ["AGUS SALIM", ready.subject.name, made.subject.name]
    assert office.pick_up.ready() == 3
    first = office.pick_up.shelf(size=2)
    rest = office.pick_up.shelf("", first.after, 2)
    assert [row.key for row in (*first.rows, *rest.rows)] == [row.key for row in rows]
    assert rest.after is None
    for text, found in (
        ("agus", bare.nik),
        (bare.nik, bare.nik),
        (made.number.lower(), made.subject.nik),
    ):
        assert [row.nik for row in office.pick_up.shelf(text).rows] == [found]
    assert office.pick_up.shelf("!!").rows == ()
    assert office.pick_up.shelf("100%").rows == ()


def test_a_receipt_and_a_nik_say_what_to_show_and_where_it_stands(
    office: Office, clerk: Staff, ready: Application
) -> None:
    (by_number,) = office.pick_up.cases(ready.number.lower())
    (by_nik,) = office.pick_up.cases(ready.subject.nik)
    assert by_number == by_nik
    assert by_number.slot == "SER-L-01"
    assert set(by_number.needs) == {Taker.SELF, Taker.FAMILY}
    assert [one.code for one in by_number.needs[Taker.SELF]] == SHOWN
    assert by_number.documents["surat_hilang"].id
    assert office.pick_up.cases("PMH-20200804-9999") == ()
    assert office.pick_up.cases("3673010101900099") == ()
    assert office.pick_up.cases("siti") == ()
    office.pick_up.collect(clerk, ready.id, Taker.SELF, "", SHOWN)
    (after,) = office.pick_up.cases(ready.number)
    assert not after.ready
    assert after.standing.taken is not None
    assert after.standing.taken.name == "WARGA 0001"


def test_a_card_that_leaves_by_the_other_desk_settles_its_appointment(
    office: Office, clerk: Staff, head: Staff, ready: Application
) -> None:
    assert ready.job_id is not None
    desk, card, day = office.handover, office.print_queue.job(ready.job_id), date(2020, 8, 5)
    with pytest.raises(ProxyNotAllowed):
        desk.pick_up(clerk, card, Taker.PROXY, "Udin", Proof.LETTER)
    desk.pick_up(clerk, card, Taker.SELF, "", Proof.KK)
    assert [one.state for one in office.pick_up.appointments(day)] == [AppointmentState.KEPT]
    assert [one.state for one in office.day_book.visits(day).visits] == [AppointmentState.KEPT]
    office.undo.take_back(clerk, "salah orang")
    assert [one.state for one in office.pick_up.appointments(day)] == [AppointmentState.BOOKED]
    desk.withdraw(head, card, CancelReason.WRONG_DATA, "salah cetak")
    assert office.pick_up.appointments(day) == ()
    assert office.pick_up.half_hours(day, day)[0].booked == 0
    office.undo.take_back(head, "keliru")
    assert [one.state for one in office.pick_up.appointments(day)] == [AppointmentState.BOOKED]


def test_a_card_whose_application_nobody_has_verified_does_not_leave(
    office: Office, office_url: str, clerk: Staff, operator: Staff
) -> None:
    make.blanks(office, operator)
    make.job(office_url, 1, name="WARGA 0001")
    asked = office.walk_in.accept(clerk, asking.request("KTP_RUSAK", 1, "ktp_rusak", "kk")).application
    card = make.printed(office, operator, "SER-L-01")
    assert asked.job_id == card.id
    assert (office.handover.shelves(), office.pick_up.shelf().rows) == ((), ())
    assert office.handover.ready(Delivery.COUNTER, "") == ()
    assert office.handover.giving(card).takers == ()
    with pytest.raises(NotVerifiedYet) as refused:
        office.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)
    assert (refused.value.number, refused.value.state) == (asked.number, AppState.RECEIVED.word)
    with pytest.raises(NotVerifiedYet):
        office.handover.send(clerk, [card], Delivery.KECAMATAN, "36.73.01", "Serang", Party("Camat"))
    claimed = office.verification.next(clerk)
    office.verification.finish(clerk, claimed, Verdict.VERIFIED, asking.in_order(claimed.application))
    kept = office.pick_up.appointment(asked.id)
    assert kept is not None, "it stands on the shelf already, so a half-hour is kept at once"
    assert [one.key for one in office.pick_up.shelf().rows] == [("application", asked.id)]
    assert office.handover.ready(Delivery.COUNTER, "") == (office.print_queue.job(card.id),)


def test_a_childs_document_goes_to_who_comes_for_it_under_their_own_name(
    office: Office, office_url: str, clerk: Staff, operator: Staff
) -> None:
    made = made_paper(office, clerk)
    with pytest.raises(HolderCannotTake):
        office.pick_up.to_show(made, Taker.SELF)
    with pytest.raises(HolderCannotTake):
        office.pick_up.collect(clerk, made.id, Taker.SELF, "IBU SARI", ())
    with pytest.raises(NotShown):
        office.pick_up.collect(clerk, made.id, Taker.FAMILY, "IBU SARI", (), "Ibu")
    (case,) = office.pick_up.cases(made.number)
    assert next(iter(case.needs)) is Taker.FAMILY
    given = office.pick_up.collect(clerk, made.id, Taker.FAMILY, "IBU SARI", ["kk"], "Ibu")
    assert (given.taker_name, given.relation) == ("IBU SARI", "Ibu")
    office.store.receive(operator, Goods.BLANK_KIA, 1, "BAST/01")
    make.job(office_url, 9, kind=CardKind.KIA)
    card = make.printed(office, operator, "SER-L-02")
    with pytest.raises(HolderCannotTake):
        office.handover.pick_up(clerk, card, Taker.SELF, "", Proof.KK)
    assert Taker.SELF not in office.handover.giving(card).takers
    office.handover.pick_up(clerk, card, Taker.FAMILY, "IBU SARI", Proof.KK)


def test_two_counters_at_once_hand_it_over_once(
    office: Office, office_url: str, clerk: Staff, head: Staff, clock: Clock, ready: Application
) -> None:
    paper = made_paper(office, clerk)

    def take(who: tuple[Staff, Application]) -> bool:
        staff, asked = who
        counter = Office(office_url, clock=clock, workstation=staff.login)
        try:
            shown = SHOWN if asked.id == ready.id else ["kk"]
            counter.pick_up.collect(staff, asked.id, Taker.FAMILY, "Ani", shown, "Ibu")
        except (AlreadyCollected, ApplicationMovedOn, JobMovedOn, OthersWereFaster):
            return False
        finally:
            counter.close()
        return True

    tries = [(staff, asked) for _ in range(3) for staff in (clerk, head) for asked in (ready, paper)]
    with ThreadPoolExecutor(len(tries)) as counters:
        given = list(counters.map(take, tries))
    assert sum(given) == 2
    for asked in (ready, paper):
        assert office.walk_in.application(asked.number).state is AppState.COLLECTED


@pytest.mark.parametrize("seed", range(4 if LONG else 2))
def test_an_appointment_is_always_on_a_working_day_with_a_place(
    office: Office, clerk: Staff, head: Staff, clock: Clock, seed: int
) -> None:
    chance = random.Random(seed)
    opens = time(chance.randint(6, 10), chance.choice((0, 30)))
    weekdays = frozenset(chance.sample(range(7), chance.randint(1, 6)))
    hours = Hours(opens, time(opens.hour + chance.randint(1, 5), opens.minute), weekdays)
    capacity = chance.randint(1, 2)
    before = office.preferences.settings()
    office.preferences.change(head, replace(before, hours=hours, appointment_capacity=capacity))
    for _ in range(5):
        day = date(2020, 8, 4) + timedelta(days=chance.randint(1, 14))
        office.calendar.put(head, DayOff(day, DayOffKind.OFFICE, "Tutup"))
    kept = []
    for number in range(1, 8):
        made = made_paper(office, clerk, number)
        clock.pass_(hours=chance.randint(0, 30))
        appointment = office.pick_up.appointment(made.id)
        assert appointment is not None
        kept.append((appointment.day, appointment.begins))
        off = {one.day for one in office.calendar.days_off(appointment.day.year).days}
        assert appointment.day.weekday() in weekdays
        assert appointment.day not in off
        assert appointment.begins in half_hours(hours)
        promised = office.walk_in.promise("KTP_HILANG")
        assert promised.weekday() in weekdays
        assert promised not in {one.day for one in office.calendar.days_off(promised.year).days}
    assert max(Counter(kept).values()) <= capacity
