"""The office's calendar: days off kept, filled from what is known, and never promised to anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import asking
import pytest
from conftest import OPENED, PASSWORD, Clock

from desk.domain.calendar import DayOff, DayOffKind, Hours, YearOutOfReach
from desk.domain.errors import FieldMissing, NotAllowed, NotFound, SettingUnusable
from desk.domain.journal import Action
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Staff
from desk.office import Office, create_office

ENGINES_IN_TURN = True

INDEPENDENCE = date(2020, 8, 17)
SHUT = DayOff(date(2020, 8, 6), DayOffKind.OFFICE, "Pindah kantor")


def test_a_new_office_knows_this_and_the_next_year(empty_url: str) -> None:
    create_office(empty_url, "admin", PASSWORD, clock=lambda: OPENED)
    office = Office(empty_url, clock=lambda: OPENED)
    try:
        this, following, later = (office.calendar.days_off(year) for year in (2020, 2021, 2022))
    finally:
        office.close()
    assert (this.filled, following.filled, later.filled) == (True, True, False)
    assert INDEPENDENCE in {off.day for off in this.days}
    assert date(2022, 8, 17) in {off.day for off in later.days}, (
        "what the country knows is shown all the same"
    )


def test_public_holidays_and_joint_leave_are_told_apart(office: Office) -> None:
    kinds = {off.day: off.kind for off in office.calendar.days_off(2020).days}
    assert (kinds[date(2020, 8, 20)], kinds[date(2020, 8, 21)]) == (
        DayOffKind.HOLIDAY,
        DayOffKind.JOINT_LEAVE,
    )


def test_a_day_off_is_kept_renamed_and_worked_again(office: Office, head: Staff) -> None:
    assert SHUT in office.calendar.put(head, SHUT).days
    renamed = replace(SHUT, name="  Pindah   gedung ")
    kept = office.calendar.put(head, renamed).days
    assert [off.name for off in kept if off.day == SHUT.day] == ["Pindah gedung"]
    assert SHUT.day not in {off.day for off in office.calendar.remove(head, SHUT.day).days}
    with pytest.raises(NotFound):
        office.calendar.remove(head, SHUT.day)
    with pytest.raises(FieldMissing):
        office.calendar.put(head, replace(SHUT, name=" "))


def test_one_day_kept_of_an_empty_year_hides_none_of_the_country(office: Office, head: Staff) -> None:
    known = office.calendar.days_off(2027)
    assert not known.filled
    after = office.calendar.put(head, DayOff(date(2027, 1, 4), DayOffKind.OFFICE, "Bersih-bersih"))
    assert after.filled
    assert len(after.days) == len(known.days) + 1


def test_one_day_removed_of_an_empty_year_leaves_the_others(office: Office, head: Staff) -> None:
    known = office.calendar.days_off(2027)
    after = office.calendar.remove(head, known.days[0].day)
    assert after.days == known.days[1:]


def test_a_filled_year_stays_filled_when_its_last_day_off_is_taken_out(office: Office, head: Staff) -> None:
    independence = DayOff(date(2027, 8, 17), DayOffKind.HOLIDAY, "HUT RI")
    office.calendar.put(head, independence)
    for off in office.calendar.days_off(2027).days:
        left = office.calendar.remove(head, off.day)
    assert (left.days, left.filled) == ((), True)
    assert office.calendar.days_off(2027) == left, "the country's days do not come back by themselves"
    assert office.calendar.put(head, independence).days == (independence,)


def test_filling_again_adds_nothing_and_renames_nothing(office: Office, head: Staff) -> None:
    office.calendar.put(head, DayOff(INDEPENDENCE, DayOffKind.HOLIDAY, "HUT RI ke-75"))
    assert office.calendar.fill(head, 2020) == ()
    names = {off.day: off.name for off in office.calendar.days_off(2020).days}
    assert names[INDEPENDENCE] == "HUT RI ke-75"
    assert len(office.calendar.fill(head, 2027)) == len(office.calendar.days_off(2027).days) > 15


def test_the_journal_says_who_closed_the_office(office: Office, head: Staff, clerk: Staff) -> None:
    cursor = office.cursor()
    office.calendar.put(head, SHUT)
    _, topics = office.changes_since(cursor)
    assert topics == Action.CALENDAR_CHANGED.topics
    for step in (
        lambda: office.calendar.put(clerk, SHUT),
        lambda: office.calendar.remove(clerk, SHUT.day),
        lambda: office.calendar.fill(clerk, 2027),
    ):
        with pytest.raises(NotAllowed):
            step()


def test_a_year_nothing_is_known_of_is_refused(office: Office, head: Staff) -> None:
    for year in (1945, 2100):
        with pytest.raises(YearOutOfReach):
            office.calendar.fill(head, year)
        with pytest.raises(YearOutOfReach):
            office.calendar.days_off(year)


def test_a_promise_passes_over_days_off(office: Office, head: Staff) -> None:
    """KTP_HILANG is promised after so many working days; a day closed in between moves it on."""
    before = office.walk_in.promise("KTP_HILANG")
    office.calendar.put(head, replace(SHUT, day=before))
    after = office.walk_in.promise("KTP_HILANG")
    assert after > before


def test_a_promise_into_a_year_nobody_has_filled_keeps_to_the_country(
    office: Office, clerk: Staff, clock: Clock
) -> None:
    clock.now = datetime.fromisoformat("2022-12-23T03:00:00+00:00")
    while clock.now.year == 2022:
        taken = office.walk_in.promise("KTP_BARU")
        assert taken.weekday() < 5
        assert taken not in {off.day for off in office.calendar.days_off(taken.year).days}
        clock.pass_(days=1)
    assert not office.calendar.days_off(2023).filled, "looking at a promise writes nothing"


def test_appointments_stand_on_working_days(office: Office, head: Staff) -> None:
    office.calendar.put(head, SHUT)
    days = {half.day for half in office.pick_up.half_hours(date(2020, 8, 1), date(2020, 9, 30))}
    off = {one.day for one in office.calendar.days_off(2020).days}
    assert not days & off
    assert all(day.weekday() < 5 for day in days)
    asked = asking.request("KTP_HILANG", 1, "surat_hilang", "kk")
    assert office.walk_in.promise(asked.service) in days


def changed(**values: object) -> OfficeSettings:
    return replace(OfficeSettings(), **values)  # type: ignore[arg-type]  # the names come from the table below


@pytest.mark.parametrize(
    "unusable",
    [
        changed(hours=Hours(time(8), time(8, 20))),
        changed(hours=Hours(time(15), time(8))),
        changed(hours=Hours(weekdays=frozenset())),
        changed(appointment_capacity=0),
        changed(reprint_days=-1),
        changed(check_minutes=0),
        changed(four_eyes=("NO_SUCH",)),
    ],
)
def test_settings_under_which_nobody_is_served_are_refused(
    office: Office, head: Staff, unusable: OfficeSettings
) -> None:
    with pytest.raises(SettingUnusable):
        office.preferences.change(head, unusable)


def test_hours_capacity_and_four_eyes_are_kept(office: Office, head: Staff) -> None:
    wanted = replace(
        office.preferences.settings(),
        hours=Hours(time(8), time(14), frozenset({0, 1, 2, 3, 4, 5})),
        appointment_capacity=2,
        reprint_days=0,
        four_eyes=("KTP_HILANG",),
    )
    office.preferences.change(head, wanted)
    assert office.preferences.settings() == wanted
    saturday = date(2020, 8, 8)
    halves = office.pick_up.half_hours(saturday, saturday + timedelta(days=1))
    assert [half.begins for half in halves][:2] == [time(8), time(8, 30)]
    assert {half.day for half in halves} == {saturday}
    assert all(half.capacity == 2 for half in halves)
