from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import make
import openpyxl
import pytest
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import press, settle
from papers import daily_report
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.domain.errors import Cancelled
from desk.domain.export_errors import FileIsOpen
from desk.domain.stock import Goods
from desk.domain.whole_numbers import Why
from reports import export
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Decision
from ui.dialogs.show_whole import ShowWholeDialog
from ui.pages.print_queue import PrintQueuePage
from ui.tables.report_rows import read_document


@pytest.fixture
def worked(office, operator, office_url) -> None:
    """A day on which three of five cards were printed."""
    make.blanks(office, operator)
    make.jobs(office_url, 5)
    for _ in range(3):
        make.printed(office, operator)


def to(monkeypatch, path: Path) -> Path:
    monkeypatch.setattr(ChooseFile, "to_write", classmethod(lambda *_: path))
    return path


def control(page, key: Qt.Key, tasks) -> None:
    QTest.keyClick(page, key, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 400)


def cells_of(page) -> list[list[str]]:
    """Return the rows of every table on screen, as a person reads them."""
    found = []
    for table in page.view.tables:
        for model in (table.rows, *([table.foot.model()] if table.foot else [])):
            for row in range(model.rowCount()):
                cells = (model.index(row, place).data() for place in range(model.columnCount()))
                found.append([cell for cell in cells if cell])
    return found


def texts_of(window) -> str:
    return " | ".join(label.text() for label in window.notice_bar.findChildren(type(window.page().about)))


def count_and_close(*more: str) -> DialogKeys:
    keys: list[object] = [wait_for_scan_gap]
    for text in more:
        keys += [text, wait_for_scan_gap, Qt.Key.Key_Tab, wait_for_scan_gap]
    return DialogKeys(*keys, Qt.Key.Key_Return)


def test_the_daily_report_is_on_screen_at_once(worked, operator, open_page):
    window = open_page(operator, "reports")
    page = window.page()
    assert page.answer is not None
    assert ("Adendum", "F6") in dict(window.key_groups())["Laporan"], "it may be asked for"
    assert any(row[0].startswith("Blangko KTP-el") and "97" in row for row in cells_of(page))


def test_the_rows_of_the_catalogue_have_the_height_they_are_painted_with(worked, operator, open_page):
    page = open_page(operator, "reports").page()
    shown = page.catalogue.visualItemRect(page.catalogue.item(0)).height()
    assert shown == page.catalogue.sizeHintForRow(0) > page.fontMetrics().height()


def test_screen_workbook_and_pdf_say_the_same(worked, operator, open_page, tasks, tmp_path, monkeypatch):
    page = open_page(operator, "reports").page()
    page.view.parts.open("1")
    settle(tasks)
    shown = cells_of(page)
    assert sum(f"•{make.nik(1)[-4:]}" in cell for row in shown for cell in row) == 1, (
        "the annex is among them"
    )
    to(monkeypatch, tmp_path / "a.xlsx")
    control(page, Qt.Key.Key_E, tasks)
    to(monkeypatch, tmp_path / "a.pdf")
    control(page, Qt.Key.Key_P, tasks)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    written = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    book.close()
    paper = " ".join(" ".join(page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages).split())
    for row in shown:
        for cell in row:
            assert " ".join(cell.split()) in paper, cell
            plain = cell.replace(".", "")
            if plain.isdigit():
                assert plain in written, cell


def test_another_card_changes_the_figures_and_nothing_else(office, worked, operator, open_page, qtbot):
    page = open_page(operator, "reports").page()
    qtbot.waitUntil(lambda: page.view.built)
    before = page.view.tables
    bar = page.view.parts.stack.currentWidget().verticalScrollBar()
    bar.setValue(200)
    make.printed(office, operator)
    qtbot.waitUntil(
        lambda: any(row[0].startswith("Blangko KTP-el") and "96" in row for row in cells_of(page))
    )
    assert page.view.tables == before, "the same widgets"
    assert bar.value() == 200


def test_figures_that_come_while_the_report_is_still_built_take_nothing_away(worked, operator, open_page):
    page = open_page(operator, "reports").page()
    page.view.show_document(read_document(daily_report(3)))
    begun = page.view.tables
    assert begun
    assert not page.view.built
    page.view.show_document(read_document(daily_report(3)))
    assert page.view.built
    assert page.view.tables[: len(begun)] == begun


def test_a_long_list_is_fed_while_it_is_scrolled(worked, operator, open_page, tasks):
    page = open_page(operator, "reports").page()
    page.view.show_document(read_document(daily_report(10_000)))
    page.view.parts.open("1")
    settle(tasks)
    table = page.view.tables[-1]
    assert table.rows.rowCount() < 10_000
    table.view.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    settle(tasks)
    assert table.rows.rowCount() > 500
    assert "10.000 baris" in page.view.texts()


def test_an_export_is_noted_in_the_journal(office, worked, operator, open_page, tasks, tmp_path, monkeypatch):
    window = open_page(operator, "reports")
    before = office.cursor()
    to(monkeypatch, tmp_path / "a.pdf")
    control(window.page(), Qt.Key.Key_P, tasks)
    assert office.cursor() == before + 1
    assert (tmp_path / "a.pdf").exists()
    assert "a.pdf" in window.page().saved.words.text()


def test_whole_niks_are_written_only_when_chosen_and_for_a_reason(
    worked, office, head, open_page, tasks, tmp_path, monkeypatch
):
    page = open_page(head, "reports").page()

    def whole(name: str) -> bool:
        to(monkeypatch, tmp_path / name)
        control(page, Qt.Key.Key_E, tasks)
        book = openpyxl.load_workbook(tmp_path / name)
        found = any(cell.value == make.nik(1) for sheet in book for row in sheet.iter_rows() for cell in row)
        told = book.properties.description
        book.close()
        assert ("MEMUAT NOMOR PRIBADI UTUH" in told) is found
        return found

    assert not whole("masked.xlsx")
    before = office.cursor()
    page.full_nik.setChecked(True)
    monkeypatch.setattr(ShowWholeDialog, "ask_for_report", lambda *_: (Why.OTHER, "audit BPK"))
    assert whole("whole.xlsx")
    assert office.cursor() == before + 2, "the journal has the whole NIKs and the export"
    page.catalogue.setCurrentRow(1)
    assert not page.full_nik.isChecked(), "another report begins masked again"


def test_who_may_not_take_whole_niks_out_alone_is_told_so_before_any_file(
    worked, operator, open_page, tasks, tmp_path, monkeypatch
):
    window = open_page(operator, "reports")
    window.page().full_nik.setChecked(True)
    monkeypatch.setattr(ShowWholeDialog, "ask_for_report", lambda *_: (Why.OTHER, "audit BPK"))
    to(monkeypatch, tmp_path / "whole.xlsx")
    control(window.page(), Qt.Key.Key_E, tasks)
    assert not (tmp_path / "whole.xlsx").exists()
    assert "kepala seksi" in texts_of(window).lower()


def test_a_file_open_in_excel_is_said_in_these_words(
    worked, operator, open_page, tasks, tmp_path, monkeypatch
):
    def held(*_: object) -> None:
        raise FileIsOpen("a.xlsx")

    window = open_page(operator, "reports")
    monkeypatch.setattr(export, "_replace", held)
    to(monkeypatch, tmp_path / "a.xlsx")
    control(window.page(), Qt.Key.Key_E, tasks)
    assert "a.xlsx" in texts_of(window)
    assert "terbuka di Excel" in texts_of(window)
    assert not (tmp_path / "a.xlsx").exists()


def test_a_stopped_export_leaves_the_older_file(worked, operator, open_page, tasks, tmp_path, monkeypatch):
    def stopped(*_: object) -> None:
        raise Cancelled

    window = open_page(operator, "reports")
    target = to(monkeypatch, tmp_path / "a.pdf")
    target.write_text("yang lama")
    monkeypatch.setattr(export, "_settle", stopped)
    control(window.page(), Qt.Key.Key_P, tasks)
    assert target.read_text() == "yang lama"


def test_the_head_closes_the_day_by_keys(office, worked, head, open_page, tasks):
    window = open_page(head, "reports")
    keys = count_and_close("97")
    press(tasks, Qt.Key.Key_F5, soon_ms=1200)
    assert keys.seen == "CloseDayDialog", keys.why
    closed = office.day_book.report(office.today()).closed
    assert closed is not None
    assert closed.number in window.page()._counts.text()
    assert closed.number in " ".join(window.page().view.texts())
    assert closed.sha256[:16] in " ".join(window.page().view.texts())


def test_closing_a_closed_day_says_its_number_and_who_closed_it_and_offers_an_addendum(
    office, worked, head, open_page, tasks, monkeypatch
):
    closed = office.day_book.close(head, office.today(), {Goods.BLANK_KTP: 97})
    open_page(head, "reports")
    asked = []
    monkeypatch.setattr(
        Confirm, "ask", classmethod(lambda _c, _p, question: asked.append(question) or Decision(None, ""))
    )
    addendum = DialogKeys()
    press(tasks, Qt.Key.Key_F5, soon_ms=1200)
    (question,) = asked
    assert "4 Agustus 2020" in question.title
    assert all(fact in question.text for fact in (closed.number, "04-08-2020 07:30", "Hendra Gunawan"))
    assert addendum.seen == "AddendumDialog"


def another_card_on_the_way(office, other_operator) -> None:
    batch = office.print_queue.claim(other_operator, 1)
    office.work_sheet.start(other_operator, batch.jobs[0])


def test_a_closing_held_up_by_a_card_keeps_what_was_typed_and_says_whose_card_it_is(
    office, worked, head, other_operator, open_page, tasks
):
    open_page(head, "reports")
    again: list[str] = []

    def look(dialog) -> None:
        again.extend([dialog.note.text(), *(label.text() for label in dialog.findChildren(type(dialog.why)))])

    DialogKeys(
        wait_for_scan_gap,
        "95",
        wait_for_scan_gap,
        Qt.Key.Key_Tab,
        wait_for_scan_gap,
        "dua keping hilang",
        wait_for_scan_gap,
        lambda _dialog: another_card_on_the_way(office, other_operator),
        Qt.Key.Key_Return,
        lambda _dialog: DialogKeys(look),
    )
    press(tasks, Qt.Key.Key_F5, soon_ms=1800)
    assert office.day_book.report(office.today()).closed is None
    assert again[0] == "dua keping hilang"
    assert "Budi Santoso (1)" in " ".join(again)


def test_an_addendum_held_up_by_a_card_keeps_its_note_and_says_whose_card_it_is(
    office, worked, head, other_operator, open_page, tasks
):
    office.day_book.close(head, office.today(), {Goods.BLANK_KTP: 97})
    another_card_on_the_way(office, other_operator)
    open_page(head, "reports")
    again: list[str] = []

    def look(dialog) -> None:
        again.extend([dialog.note.text(), *(label.text() for label in dialog.findChildren(type(dialog.why)))])

    DialogKeys(
        wait_for_scan_gap,
        "satu kartu menyusul",
        wait_for_scan_gap,
        Qt.Key.Key_Return,
        lambda _dialog: DialogKeys(look),
    )
    press(tasks, Qt.Key.Key_F6, soon_ms=1800)
    assert again[0] == "satu kartu menyusul"
    assert "Budi Santoso (1)" in " ".join(again)
    assert office.day_book.report(office.today()).addenda == ()


def test_a_count_that_differs_needs_a_note(office, worked, head, open_page, tasks):
    open_page(head, "reports")
    keys = count_and_close("95")
    press(tasks, Qt.Key.Key_F5, soon_ms=1200)
    assert office.day_book.report(office.today()).closed is None
    assert any("berbeda" in why for why in keys.why)


def test_a_count_that_differs_is_closed_with_its_note(office, worked, head, open_page, tasks):
    open_page(head, "reports")
    keys = count_and_close("95", "dua keping hilang")
    press(tasks, Qt.Key.Key_F5, soon_ms=1200)
    report = office.day_book.report(office.today())
    assert report.closed is not None, keys.why
    assert report.closed.note == "dua keping hilang"
    assert {line.goods: line.difference for line in report.facts.stock}[Goods.BLANK_KTP] == -2


def test_cards_with_unknown_outcome_stand_in_the_way_of_closing(
    office, worked, operator, head, clock, open_page, tasks, monkeypatch
):
    batch = office.print_queue.claim(operator, 1)
    office.work_sheet.start(operator, batch.jobs[0])
    clock.now += timedelta(hours=1)
    office.print_queue.sweep(head)
    window = open_page(head, "reports")
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda *_: Decision(None, "")))
    press(tasks, Qt.Key.Key_F5)
    assert office.day_book.report(office.today()).closed is None
    queue = window.page()
    assert isinstance(queue, PrintQueuePage)
    assert len(queue.table.rows()) == 1


def test_an_addendum_shows_what_changed_and_keeps_its_note(
    office, worked, operator, head, open_page, tasks, clock
):
    office.day_book.close(head, office.today(), {Goods.BLANK_KTP: 97})
    clock.now += timedelta(minutes=5)
    make.printed(office, operator)
    window = open_page(head, "reports")
    rows: list[int] = []
    keys = DialogKeys(
        lambda dialog: rows.append(dialog.table.rows.rowCount()),
        wait_for_scan_gap,
        "satu kartu menyusul",
        wait_for_scan_gap,
        Qt.Key.Key_Return,
    )
    press(tasks, Qt.Key.Key_F6, soon_ms=1200)
    assert keys.seen == "AddendumDialog", keys.why
    addenda = office.day_book.report(office.today()).addenda
    assert [one.note for one in addenda] == ["satu kartu menyusul"]
    assert rows == [len(addenda[0].differences)]
    page = window.page()
    page.ask.version.choose(1)
    page.ask.version.activated.emit(1)
    settle(tasks, 900)
    assert "ADENDUM 1" in " ".join(page.view.texts())


def test_an_operator_does_not_close_days(worked, operator, open_page):
    page = open_page(operator, "reports").page()
    assert not page.button("close_day").isEnabled()
    assert "save_pdf" in page._buttons


def test_another_day_is_reached_by_the_list_of_days(worked, operator, open_page, tasks, clock, office):
    clock.now += timedelta(days=1)
    page = open_page(operator, "reports").page()
    page.days.setCurrentRow(1)
    page.days.setFocus()
    press(tasks, Qt.Key.Key_Return, soon_ms=700)
    assert page.ask.chosen_day() == office.today() - timedelta(days=1)
    assert any(row[0].startswith("Blangko KTP-el") and "97" in row for row in cells_of(page))


def test_every_report_of_the_catalogue_opens(worked, head, open_page, tasks):
    page = open_page(head, "reports").page()
    for place, report in enumerate(page.reports):
        page.catalogue.setCurrentRow(place)
        settle(tasks, 500)
        if report.needs.value == "number":
            assert page.stage.currentWidget() is page.empty
        else:
            assert page.answer is not None, report.name
            assert page.stage.currentWidget() is page.view
