"""The pick-up counter: a document leaves once, to who may have it, against what has to be shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import asking
import make
import pytest
from conftest import Clock

from desk.domain.application_errors import (
    AlreadyCollected,
    NotReadyYet,
    NotShown,
    ProxyNotAllowed,
    SeatTaken,
)
from desk.domain.applications import Application, AppState
from desk.domain.appointments import AppointmentState
from desk.domain.errors import FieldMissing
from desk.domain.handover import Proof, Taker
from desk.domain.staff import Staff
from desk.office import Office

LOST = ("KTP_HILANG", 1, "surat_hilang", "kk")
SHOWN = ["kk", "document:surat_hilang"]


@pytest.fixture
def ready(office: Office, clerk: Staff, operator: Staff) -> Application:
    """A lost card printed again, on the shelf."""
    make.blanks(office, operator)
    asked = asking.verified(office, clerk, asking.request(*LOST))
    make.printed(office, operator, "SER-L-01")
    return office.walk_in.application(asked.number)


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
    with pytest.raises(FieldMissing):
        office.pick_up.collect(clerk, ready.id, Taker.FAMILY, " ", SHOWN)
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
