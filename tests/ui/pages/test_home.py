from __future__ import annotations

from datetime import timedelta

import make
from list_rows import HEADER, person, written
from office_window import press, settle
from PySide6.QtCore import Qt

from desk.domain.printing import JobState
from ui.actions import page_key
from ui.pages.catalogue import PAGES
from ui.pages.intake import IntakePage
from ui.pages.overlaps import OverlapsPage
from ui.pages.print_queue import PrintQueuePage
from ui.pages.reports import ReportsPage
from ui.pages.work_sheet import WorkSheetPage


def tiles(window) -> dict[str, str]:
    return {name: tile._number for name, tile in window.page().tiles.items()}


def test_the_day_stands_in_seven_numbers(office, operator, head, office_url, open_page):
    make.blanks(office, operator)
    make.jobs(office_url, 4)
    make.job(office_url, 9, state=JobState.HELD)
    make.printed(office, operator)
    page = open_page(head, "home")
    assert tiles(page) == {
        "waiting": "3",
        "held": "1",
        "unknown": "0",
        "printed": "1",
        "spoiled": "0",
        "handed_over": "0",
        "uncollected": "0",
    }


def test_a_card_printed_elsewhere_is_counted_without_asking(
    office, operator, head, office_url, open_page, tasks
):
    make.blanks(office, operator)
    make.jobs(office_url, 2)
    window = open_page(head, "home")
    make.printed(office, operator)
    settle(tasks)
    assert tiles(window)["printed"] == "1"
    assert tiles(window)["waiting"] == "1"


def test_a_bar_opens_exactly_the_cards_it_counts(office_url, head, open_page, tasks):
    make.jobs(office_url, 3)
    make.job(office_url, 7, state=JobState.HELD)
    make.job(office_url, 8, district_code="36.73.02", village_code="36.73.02.1001")
    window = open_page(head, "home")
    chart = window.page().chart
    bars = {bar.title: bar.number for bar in chart._bars if bar.number}
    assert bars == {"Serang": 4, "Kasemen": 1}
    chart.setFocus()
    press(tasks, Qt.Key.Key_Return)
    queue = window.page()
    assert isinstance(queue, PrintQueuePage)
    assert len(queue.table.rows()) == 4


def test_what_waits_is_reached_with_one_key(office, operator, office_url, head, open_page, tasks):
    make.job(office_url, 1, state=JobState.HELD)
    window = open_page(head, "home")
    assert [text.split()[0] for text in window.page().to_do.texts()] == ["1"]
    press(tasks, Qt.Key.Key_F4)
    assert isinstance(window.page(), OverlapsPage)


def test_yesterday_with_work_and_not_closed_is_named(
    office, operator, office_url, head, clock, open_page, tasks
):
    make.blanks(office, operator)
    make.jobs(office_url, 1)
    make.printed(office, operator)
    yesterday = office.today()
    clock.now += timedelta(days=1)
    window = open_page(head, "home")
    assert any("4 Agustus 2020" in text for text in window.page().to_do.texts())
    press(tasks, Qt.Key.Key_F3)
    reports = window.page()
    assert isinstance(reports, ReportsPage)
    assert reports.ask.chosen_day() == yesterday


def test_an_office_at_rest_says_so(office, operator, head, tmp_path, open_page):
    rows = [HEADER, person(make.nik(4), "DADANG", STATUS="CARD PRINTED")]
    office.intake.take_in(operator, office.intake.preview(operator, written(tmp_path, rows)))
    window = open_page(head, "home")
    assert window.page().to_do.texts() == []
    assert window.page().no_backlog.isVisible()
    assert "semua PRR" in window.page().no_backlog.text()


def test_an_office_without_a_list_says_how_the_first_one_is_taken_in(operator, open_page, tasks):
    window = open_page(operator, "home")
    assert "F5" in window.page().no_backlog.text()
    assert window.page().to_do.texts() == ["Daftar PRR pertama bisa dimasukkan: Daftar PRR"]
    press(tasks, Qt.Key.Key_F5)
    assert isinstance(window.page(), IntakePage)


def test_a_key_of_something_that_does_not_wait_does_nothing(head, open_page, tasks):
    window = open_page(head, "home")
    window.page().setFocus()
    press(tasks, Qt.Key.Key_F4)
    assert window.page() is window._pages["home"]


def test_every_key_of_the_page_stands_on_the_sheet_of_keys(office_url, head, open_page):
    window = open_page(head, "home")
    groups = dict(window.key_groups())
    assert [key for _, key in groups["Beranda"]] == ["F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"]
    settings = sum(entry.open_to(head) for entry in PAGES)
    assert dict(groups["Halaman"])["Pengaturan"] == page_key(settings)


def test_a_batch_begun_and_not_finished_waits_for_the_one_who_began_it(
    office, operator, head, office_url, open_page, tasks
):
    make.blanks(office, operator)
    make.jobs(office_url, 3)
    office.print_queue.claim(operator, 2)
    window = open_page(operator, "home")
    assert [text.split()[0] for text in window.page().to_do.texts()] == ["2"]
    press(tasks, Qt.Key.Key_F6)
    sheet = window.page()
    assert isinstance(sheet, WorkSheetPage)
    assert sheet.batch is not None
    assert len(sheet.batch.lines) == 2
