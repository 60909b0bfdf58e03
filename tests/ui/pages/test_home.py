from __future__ import annotations

from datetime import timedelta

import asking
import make
from list_rows import HEADER, person, written
from office_window import press, settle
from PySide6.QtCore import Qt

from desk.domain.printing import JobState
from desk.domain.verification import Verdict
from ui.actions import page_key
from ui.pages.catalogue import PAGES
from ui.pages.intake import IntakePage
from ui.pages.overlaps import OverlapsPage
from ui.pages.pick_up import PickUpPage
from ui.pages.print_queue import PrintQueuePage
from ui.pages.reports import ReportsPage
from ui.pages.verification import VerificationPage
from ui.pages.walk_in import WalkInPage
from ui.pages.work_sheet import WorkSheetPage


def tiles(window) -> dict[str, str]:
    return {name: tile._number for name, tile in window.page().tiles.items()}


def test_the_day_stands_in_numbers(office, operator, head, office_url, open_page):
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
        "taken_in": "0",
        "to_verify": "0",
        "due": "0",
        "made": "0",
        "given": "0",
    }


def test_the_counter_stands_in_numbers_and_in_files_by_promised_day(
    office, clerk, operator, open_page, tasks, clock
):
    office.walk_in.accept(clerk, asking.request("KTP_HILANG", 1, "surat_hilang", "kk"))
    clock.pass_(days=2)
    paper = asking.request("KK_UBAH", 2, "kk_lama", "bukti_peristiwa")
    made = office.walk_in.accept(clerk, paper).application
    claimed = office.verification.take(clerk, made.id)
    office.verification.finish(clerk, claimed, Verdict.VERIFIED, asking.in_order(made))
    office.pick_up.made(clerk, made.id, "3673012601260001", "DOK-01")
    office.walk_in.accept(clerk, asking.request("KTP_RUSAK", 3, "ktp_rusak", "kk"))
    window = open_page(clerk, "home")
    page = window.page()
    counter = ("taken_in", "to_verify", "due", "made", "given")
    assert [tiles(window)[name] for name in counter] == ["2", "2", "1", "1", "0"]
    bars = [(bar.title, bar.number) for bar in page.promises._bars]
    assert bars[0] == ("Terlambat", 1)
    assert [number for _, number in bars] == [1, 1]
    assert any("dijanjikan sampai hari ini" in text for text in page.to_do.texts())
    press(tasks, Qt.Key.Key_F10)
    assert isinstance(window.page(), VerificationPage)
    for name, where in (("taken_in", WalkInPage), ("due", VerificationPage), ("given", PickUpPage)):
        window.open_page("home")
        page.tiles[name].click()
        settle(tasks)
        assert isinstance(window.page(), where)


def test_an_operator_sees_the_print_room_only(operator, open_page):
    assert "to_verify" not in tiles(open_page(operator, "home"))


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
    held, passphrase = window.page().to_do.texts()
    assert held.split()[0] == "1"
    assert "belum terenkripsi" in passphrase
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


def test_an_office_at_rest_says_so(office, operator, tmp_path, open_page):
    rows = [HEADER, person(make.nik(4), "DADANG", STATUS="CARD PRINTED")]
    office.intake.take_in(operator, office.intake.preview(operator, written(tmp_path, rows)))
    window = open_page(operator, "home")
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
    assert [key for _, key in groups["Beranda"]] == [f"F{number}" for number in range(2, 12)]
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
