from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import make
import openpyxl
import pytest
from conftest import Clock, Past, who
from dialog_keys import DialogKeys, wait_for_scan_gap
from office_window import back_in, press, settle
from papers import daily_report
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.domain.errors import Cancelled
from desk.domain.export_errors import FileIsOpen
from desk.domain.stock import Goods
from desk.domain.whole_numbers import Why
from desk.office import Office
from reports import export
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Decision
from ui.dialogs.show_whole import ShowWholeDialog
from ui.pages.print_queue import PrintQueuePage
from ui.tables.report_rows import read_document

NEVER_WHOLE = ("messages", "mission-receipts", "ready-names")


def past(office: Office, url: str, clock: Clock) -> None:
    """A day on which three of five cards were printed."""
    operator = who(office, "rina")
    make.blanks(office, operator)
    make.jobs(url, 5)
    for _ in range(3):
        make.printed(office, operator)


@pytest.fixture(name="past")
def _past() -> Past:
    return past


def to(monkeypatch, path: Path) -> Path:
    monkeypatch.setattr(ChooseFile, "to_write", classmethod(lambda *_: path))
    return path


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def control(page, key: Qt.Key, tasks, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page, key, CTRL | more)
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


def another_card_on_the_way(office, other_operator) -> None:
    batch = office.print_queue.claim(other_operator, 1)
    office.work_sheet.start(other_operator, batch.jobs[0])


def read_all(path: Path) -> tuple[set[str], str]:
    """Return what stands in the cells of a workbook, and what it tells of itself."""
    book = openpyxl.load_workbook(path)
    written = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    told = book.properties.description
    book.close()
    return written, told


def test_the_daily_report_is_on_screen_at_once_and_says_the_same_in_a_workbook_and_in_a_pdf(
    office, operator, open_page, tasks, tmp_path, monkeypatch
):
    window = open_page(operator, "reports")
    page = window.page()
    assert page.answer is not None
    assert ("Adendum", "F6") in dict(window.key_groups())["Laporan"], "it may be asked for"
    assert not page.button("close_day").isEnabled(), "an operator does not close days"
    assert any(row[0].startswith("Blangko KTP-el") and "97" in row for row in cells_of(page))
    height = page.catalogue.visualItemRect(page.catalogue.item(0)).height()
    assert height == page.catalogue.sizeHintForRow(0) > page.fontMetrics().height()
    page.view.parts.open("1")
    settle(tasks)
    shown = cells_of(page)
    assert sum(f"•{make.nik(1)[-4:]}" in cell for row in shown for cell in row) == 1, (
        "the annex is among them"
    )
    before = office.cursor()
    to(monkeypatch, tmp_path / "a.xlsx")
    control(page, Qt.Key.Key_E, tasks)
    to(monkeypatch, tmp_path / "a.pdf")
    control(page, Qt.Key.Key_E, tasks, SHIFT)
    assert office.cursor() == before + 2, "each is noted in the journal"
    assert "a.pdf" in page.saved.words.text()
    written, _ = read_all(tmp_path / "a.xlsx")
    paper = " ".join(" ".join(page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages).split())
    for row in shown:
        for cell in row:
            assert " ".join(cell.split()) in paper, cell
            plain = cell.replace(".", "")
            if plain.isdigit():
                assert plain in written, cell


def test_a_file_is_not_written_when_it_may_not_be_is_open_in_excel_or_was_stopped(
    operator, open_page, tasks, tmp_path, monkeypatch
):
    window = open_page(operator, "reports")
    page, workbook, paper = window.page(), tmp_path / "a.xlsx", tmp_path / "a.pdf"
    page.full_nik.setChecked(True)
    monkeypatch.setattr(ShowWholeDialog, "ask_for_report", lambda *_: (Why.OTHER, "audit BPK"))
    to(monkeypatch, workbook)
    control(page, Qt.Key.Key_E, tasks)
    assert "kepala seksi" in texts_of(window).lower()
    assert not workbook.exists()
    page.full_nik.setChecked(False)

    def held(*_: object) -> None:
        raise FileIsOpen("a.xlsx")

    monkeypatch.setattr(export, "_replace", held)
    control(page, Qt.Key.Key_E, tasks)
    assert "a.xlsx" in texts_of(window)
    assert "terbuka di Excel" in texts_of(window)
    assert not workbook.exists()

    def stopped(*_: object) -> None:
        raise Cancelled

    to(monkeypatch, paper).write_text("yang lama")
    monkeypatch.setattr(export, "_settle", stopped)
    control(page, Qt.Key.Key_E, tasks, SHIFT)
    assert paper.read_text() == "yang lama"


def test_another_card_changes_the_figures_and_nothing_else(office, operator, open_page, qtbot):
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


def test_figures_that_come_while_the_report_is_still_built_take_nothing_away_and_a_long_list_is_fed(
    operator, open_page, tasks
):
    page = open_page(operator, "reports").page()
    page.view.show_document(read_document(daily_report(3)))
    begun = page.view.tables
    assert begun
    assert not page.view.built
    page.view.show_document(read_document(daily_report(3)))
    assert page.view.built
    assert page.view.tables[: len(begun)] == begun
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


def test_the_head_closes_the_day_by_keys_and_an_addendum_shows_what_changed_and_keeps_its_note(
    office, operator, head, open_page, tasks, clock
):
    window = open_page(head, "reports")
    page = window.page()
    keys = count_and_close("97")
    press(tasks, Qt.Key.Key_F5, soon_ms=1200)
    assert keys.seen == "CloseDayDialog", keys.why
    closed = office.day_book.report(office.today()).closed
    assert closed is not None
    assert closed.number in page._counts.text()
    assert closed.number in " ".join(page.view.texts())
    assert closed.sha256[:16] in " ".join(page.view.texts())
    back_in(window)
    clock.now += timedelta(minutes=5)
    make.printed(office, operator)
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
    page.ask.version.choose(1)
    page.ask.version.activated.emit(1)
    settle(tasks, 900)
    assert "ADENDUM 1" in " ".join(page.view.texts())


def words_of(dialog) -> str:
    return " ".join([dialog.note.text(), *(one.text() for one in dialog.findChildren(type(dialog.why)))])


def test_a_closing_held_up_by_a_card_keeps_what_was_typed_and_says_whose_card_it_is_and_where_to_look(
    office, head, other_operator, open_page, tasks, clock, monkeypatch
):
    window = open_page(head, "reports")
    again: list[str] = []
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
        lambda _dialog: DialogKeys(lambda dialog: again.append(words_of(dialog))),
    )
    press(tasks, Qt.Key.Key_F5, soon_ms=1800)
    assert office.day_book.report(office.today()).closed is None
    assert again[0].startswith("dua keping hilang ")
    assert "Budi Santoso (1)" in again[0]
    back_in(window)
    clock.now += timedelta(hours=1)
    office.print_queue.sweep(head)
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda *_: Decision(None, "")))
    press(tasks, Qt.Key.Key_F5)
    assert office.day_book.report(office.today()).closed is None
    queue = window.page()
    assert isinstance(queue, PrintQueuePage), "a card whose outcome nobody told is shown"
    assert len(queue.table.rows()) == 1


def test_an_addendum_held_up_by_a_card_keeps_its_note_and_says_whose_card_it_is(
    office, head, other_operator, open_page, tasks
):
    office.day_book.close(head, office.today(), {Goods.BLANK_KTP: 97})
    another_card_on_the_way(office, other_operator)
    open_page(head, "reports")
    again: list[str] = []
    DialogKeys(
        wait_for_scan_gap,
        "satu kartu menyusul",
        wait_for_scan_gap,
        Qt.Key.Key_Return,
        lambda _dialog: DialogKeys(lambda dialog: again.append(words_of(dialog))),
    )
    press(tasks, Qt.Key.Key_F6, soon_ms=1800)
    assert again[0].startswith("satu kartu menyusul ")
    assert "Budi Santoso (1)" in again[0]
    assert office.day_book.report(office.today()).addenda == ()


def test_a_count_that_differs_is_closed_with_a_note_alone_and_a_closed_day_says_so_and_offers_an_addendum(
    office, head, open_page, tasks, monkeypatch
):
    window = open_page(head, "reports")
    keys = count_and_close("95")
    press(tasks, Qt.Key.Key_F5, soon_ms=1200)
    assert office.day_book.report(office.today()).closed is None
    assert any("berbeda" in why for why in keys.why)
    back_in(window)
    keys = count_and_close("95", "dua keping hilang")
    press(tasks, Qt.Key.Key_F5, soon_ms=1200)
    report = office.day_book.report(office.today())
    assert report.closed is not None, keys.why
    assert report.closed.note == "dua keping hilang"
    assert {line.goods: line.difference for line in report.facts.stock}[Goods.BLANK_KTP] == -2
    back_in(window)
    asked = []
    monkeypatch.setattr(
        Confirm, "ask", classmethod(lambda _c, _p, question: asked.append(question) or Decision(None, ""))
    )
    addendum = DialogKeys()
    press(tasks, Qt.Key.Key_F5, soon_ms=1200)
    (question,) = asked
    assert "4 Agustus 2020" in question.title
    facts = (report.closed.number, "04-08-2020 07:30", "Hendra Gunawan")
    assert all(fact in question.text for fact in facts)
    assert addendum.seen == "AddendumDialog"


def test_another_day_is_a_key_away_whole_niks_take_a_reason_and_every_report_opens(
    office, head, open_page, tasks, clock, tmp_path, monkeypatch
):
    clock.now += timedelta(days=1)
    page = open_page(head, "reports").page()
    page.days.setCurrentRow(1)
    page.days.setFocus()
    press(tasks, Qt.Key.Key_Return, soon_ms=700)
    assert page.ask.chosen_day() == office.today() - timedelta(days=1)
    assert any(row[0].startswith("Blangko KTP-el") and "97" in row for row in cells_of(page))

    def whole(name: str) -> bool:
        to(monkeypatch, tmp_path / name)
        control(page, Qt.Key.Key_E, tasks)
        written, told = read_all(tmp_path / name)
        assert ("MEMUAT NOMOR PRIBADI UTUH" in told) is (make.nik(1) in written)
        return make.nik(1) in written

    assert not whole("masked.xlsx")
    before = office.cursor()
    page.full_nik.setChecked(True)
    monkeypatch.setattr(ShowWholeDialog, "ask_for_report", lambda *_: (Why.OTHER, "audit BPK"))
    assert whole("whole.xlsx")
    assert office.cursor() == before + 2, "the journal has the whole NIKs and the export"
    page.catalogue.setCurrentRow(1)
    assert not page.full_nik.isChecked(), "another report begins masked again"
    for place, report in enumerate(page.reports):
        page.catalogue.setCurrentRow(place)
        settle(tasks, 500)
        assert page.full_nik.isHidden() is (report.name in NEVER_WHOLE), "it names nobody, or hangs on a wall"
        if report.needs.value == "number":
            assert page.stage.currentWidget() is page.empty
        else:
            assert page.answer is not None, report.name
            assert page.stage.currentWidget() is page.view
