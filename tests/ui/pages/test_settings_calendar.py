"""Hours, places and days off on the settings page, by keys."""

from __future__ import annotations

from datetime import date, time

from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import press, settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.domain.calendar import DayOffKind
from ui.pages.calendar_part import CalendarPart

CTRL = Qt.KeyboardModifier.ControlModifier
INDEPENDENCE = date(2020, 8, 17)


def calendar_of(window, tasks) -> CalendarPart:
    page = window.page()
    page.parts.open("calendar")
    settle(tasks)
    assert isinstance(page.calendar, CalendarPart)
    return page.calendar


def days_of(part: CalendarPart) -> list[date]:
    return [row.day for row in part.table.rows()]


def save(window, tasks) -> None:
    QTest.keyClick(window.page(), Qt.Key.Key_S, CTRL)
    settle(tasks, 300)


def test_the_year_of_today_is_shown_with_its_days_off(head, open_page, tasks):
    part = calendar_of(open_page(head, "settings"), tasks)
    assert part.year.value() == 2020
    assert INDEPENDENCE in days_of(part)
    assert not part.banner.isVisible()


def test_a_year_nobody_confirmed_is_said_and_filled(office, head, open_page, tasks):
    part = calendar_of(open_page(head, "settings"), tasks)
    part.year.setValue(2027)
    settle(tasks)
    assert part.banner.isVisible()
    part.fill.click()
    settle(tasks, 300)
    assert office.calendar.days_off(2027).filled
    assert not part.banner.isVisible()
    assert date(2027, 8, 17) in days_of(part)


def test_a_day_off_is_added_and_removed_by_keys(office, head, open_page, tasks):
    window = open_page(head, "settings")
    part = calendar_of(window, tasks)
    dialog = DialogKeys(
        *("06-08-2020", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "Pindah kantor", wait_for_scan_gap),
        Qt.Key.Key_Return,
    )
    part.add.setFocus()
    press(tasks, Qt.Key.Key_Return)
    assert dialog.seen == "DayOffDialog"
    (kept,) = [off for off in office.calendar.days_off(2020).days if off.day == date(2020, 8, 6)]
    assert (kept.name, kept.kind) == ("Pindah kantor", DayOffKind.OFFICE)
    assert kept.day in days_of(part)
    window.activateWindow()
    part.view.choose(kept.day)
    part.view.setFocus()
    settle(tasks)
    press(tasks, Qt.Key.Key_Delete)
    settle(tasks, 300)
    assert kept.day not in days_of(part)


def test_hours_and_places_are_saved_with_the_settings(office, head, open_page, tasks):
    window = open_page(head, "settings")
    part = calendar_of(window, tasks)
    assert window.page().unfinished() == ""
    part.form.field("hours.opens").put(time(8, 0))
    part.form.field("appointment_capacity").setValue(3)
    part.form.field("hours.weekdays").ticks[5].setChecked(True)
    part.form.field("four_eyes").put(("KTP_HILANG",))
    save(window, tasks)
    kept = office.preferences.settings()
    assert (kept.hours.opens, kept.appointment_capacity) == (time(8, 0), 3)
    assert kept.hours.weekdays == frozenset(range(6))
    assert kept.four_eyes == ("KTP_HILANG",)
    assert window.page().unfinished() == ""


def test_an_office_that_never_opens_is_refused_in_the_form(office, head, open_page, tasks):
    window = open_page(head, "settings")
    part = calendar_of(window, tasks)
    for tick in part.form.field("hours.weekdays").ticks:
        tick.setChecked(False)
    save(window, tasks)
    assert office.preferences.settings().hours.weekdays
    assert "hours.weekdays" in part.form.wrong()


def test_an_office_that_closes_before_it_opens_is_refused_by_the_desk(office, head, open_page, tasks):
    window = open_page(head, "settings")
    part = calendar_of(window, tasks)
    part.form.field("hours.closes").put(time(7, 0))
    save(window, tasks)
    assert office.preferences.settings().hours.closes == time(15, 30)
    assert window.page().unfinished(), "what was typed is still there"


def test_a_clerk_reads_and_changes_nothing(clerk, open_page, tasks):
    part = calendar_of(open_page(clerk, "settings"), tasks)
    assert INDEPENDENCE in days_of(part)
    assert not part.add.isVisible()
    part.view.choose(INDEPENDENCE)
    part.view.setFocus()
    press(tasks, Qt.Key.Key_Delete)
    assert INDEPENDENCE in days_of(part)
