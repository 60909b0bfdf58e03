from __future__ import annotations

from pathlib import Path

import make
import openpyxl
import pytest
from list_rows import HEADER, person, written
from office_window import press, settle
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.domain.printing import HoldReason
from desk.domain.prr_list import RejectReason
from desk.domain.queue_view import QueueFilter
from ui.dialogs.choose_file import ChooseFile
from ui.widgets.intake_figures import NIK_UNUSABLE_WORD

AISYAH, BAGAS = "3673014101900011", "3673010101900012"
LONG = "36730141019000111"


@pytest.fixture
def a_list(tmp_path: Path) -> Path:
    return written(
        tmp_path,
        [
            HEADER,
            person(AISYAH, "AISYAH"),
            person(BAGAS, "BAGAS"),
            person(BAGAS, "BAGAS"),
            person(make.nik(3), "CUT MEUTIA", KELURAHAN="TIDAK ADA"),
            person(make.nik(4), "DADANG", STATUS="CARD PRINTED"),
            person(LONG, "ENENG"),
        ],
    )


def choose(monkeypatch, path: Path | None) -> None:
    monkeypatch.setattr(ChooseFile, "to_read", classmethod(lambda *_: path))


def counts(page) -> dict[str, str]:
    return {name: tile._number for name, tile in page.sheet.tiles.tiles.items()}


def waiting(office) -> int:
    return office.print_queue.view(QueueFilter()).matching


def test_a_list_is_looked_at_and_taken_in_with_one_key_each(
    office, operator, a_list, open_page, tasks, monkeypatch
):
    window = open_page(operator, "intake")
    page = window.page()
    choose(monkeypatch, a_list)
    page.setFocus()
    press(tasks, Qt.Key.Key_F5)
    assert counts(page) == {
        "queued": "2",
        "held": "1",
        "repeated": "1",
        "not_ready": "1",
        "rejected": "1",
        "changed": "0",
        "vanished": "0",
    }
    assert "2 + 1 + 1 + 1 + 1 = 6 baris" in page.sheet.tiles.sum.text()
    assert waiting(office) == 0, "nothing is written before the person confirms"
    assert page.unfinished()
    press(tasks, Qt.Key.Key_F5)
    assert waiting(office) == 2
    assert "2 kartu baru" in page.banner.words.text()
    assert page.unfinished() == ""


def test_rows_held_are_told_with_the_cards_the_overlaps_page_counts(
    office, operator, tmp_path, open_page, tasks
):
    rows = [HEADER, person(AISYAH, "AISYAH"), person(AISYAH, "AISAH"), person(BAGAS, "BAGAS", KELURAHAN="?")]
    page = open_page(operator, "intake", written(tmp_path, rows)).window().page()
    page.go()
    settle(tasks)
    assert "3 baris ditahan, pada 2 kartu" in page.banner.words.text()
    assert office.overlaps.cards() == 2


def test_why_rows_are_held_and_rejected_stands_beside_them(operator, a_list, open_page, tasks):
    window = open_page(operator, "intake", a_list)
    page = window.page()
    texts = " ".join(page.sheet.details.texts())
    assert window.context.language.say(NIK_UNUSABLE_WORD) in texts
    assert window.context.language.say(HoldReason.REGION_UNKNOWN.word) in texts
    rejected = page.sheet.rejected.rows()
    assert [row.row_number for row in rejected] == [7]


def test_a_tile_shows_the_rows_it_counts(operator, a_list, open_page, tasks):
    page = open_page(operator, "intake", a_list).page()
    page.sheet.tiles.tiles["held"].setFocus()
    press(tasks, Qt.Key.Key_Space)
    assert [row.line.name for row in page.sheet.samples.rows()] == ["CUT MEUTIA"]
    page.sheet.tiles.tiles["rejected"].click()
    assert page.sheet.parts.current() == "rejected"


def test_the_rejected_rows_are_saved_as_a_workbook(operator, a_list, open_page, tasks, tmp_path, monkeypatch):
    window = open_page(operator, "intake", a_list)
    target = tmp_path / "ditolak"
    monkeypatch.setattr(ChooseFile, "to_write", classmethod(lambda *_: target))
    QTest.keyClick(window.page(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 300)
    book = openpyxl.load_workbook(tmp_path / "ditolak.xlsx")
    cells = [str(cell.value) for row in book.active.iter_rows() for cell in row if cell.value is not None]
    assert LONG in cells
    assert window.context.language.say(RejectReason.NIK_NOT_16_DIGITS.word) in cells
    book.close()


def test_an_office_that_changed_meanwhile_is_looked_at_again(
    office, operator, a_list, open_page, tasks, tmp_path
):
    page = open_page(operator, "intake", a_list).page()
    other = tmp_path / "other"
    other.mkdir()
    office.intake.take_in(operator, written(other, [HEADER, person(AISYAH, "AISYAH")]))
    settle(tasks)
    page.setFocus()
    press(tasks, Qt.Key.Key_F5)
    assert waiting(office) == 1, "nothing of the list was written"
    assert counts(page)["queued"] == "1"
    assert counts(page)["repeated"] == "2"
    assert "berubah" in page.warning.words.text()
    press(tasks, Qt.Key.Key_F5)
    assert waiting(office) == 2


def test_a_file_that_is_no_list_is_explained_in_place(operator, open_page, tmp_path):
    file = tmp_path / "foto.xlsx"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page = open_page(operator, "intake", file).page()
    assert page.stage.currentWidget() is page.first
    assert "foto.xlsx" in page.empty.title.text()
    assert page.empty.text.text()
    assert page.preview is None


def test_cards_no_longer_listed_are_shown_once_the_list_is_taken_in(
    office, operator, a_list, open_page, tasks, tmp_path
):
    office.intake.take_in(operator, a_list)
    later = tmp_path / "later"
    later.mkdir()
    page = open_page(operator, "intake", written(later, [HEADER, person(AISYAH, "AISYAH")])).page()
    assert counts(page)["vanished"] == "2"
    page.setFocus()
    press(tasks, Qt.Key.Key_F5)
    page.sheet.parts.open("vanished")
    assert sorted(job.name for job in page.sheet.vanished.rows()) == ["BAGAS", "CUT MEUTIA"]
    assert waiting(office) == 2, "nothing is done to them"


def test_a_dropped_file_is_looked_at(operator, a_list, open_page, tasks):
    page = open_page(operator, "intake").page()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(a_list))])
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(50, 50), copy, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(page, entered)
    event = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, event)
    settle(tasks)
    assert counts(page)["queued"] == "2"


def test_a_look_that_is_stopped_writes_nothing_and_says_so(office, operator, a_list, open_page, tasks, qtbot):
    page = open_page(operator, "intake").page()
    page.look_at(a_list)
    page.progress.stop.click()
    settle(tasks)
    assert page.preview is None or counts(page)["queued"] == "2", "stopped, or too quick to be stopped"
    assert waiting(office) == 0
    assert not page._working


def test_a_clerk_has_no_such_page(clerk, open_page):
    window = open_page(clerk, "intake")
    assert "intake" not in window._pages


def test_what_was_taken_in_before_stands_below_the_invitation(
    office, operator, head, a_list, open_page, tasks, tmp_path
):
    page = open_page(operator, "intake").page()
    assert not page.earlier.isVisible(), "an office that begins has nothing to show here"
    office.intake.take_in(operator, a_list)
    (tmp_path / "later").mkdir()
    later = written(tmp_path / "later", [HEADER, person(make.nik(7), "GANI")]).rename(tmp_path / "baru.xlsx")
    office.intake.take_in(head, later)
    settle(tasks, 500)
    assert page.earlier.isVisible()
    table = page.earlier.table
    rows = [[table.index(row, place).data() for place in range(9)] for row in range(table.rowCount())]
    assert [row[0] for row in rows] == [later.name, a_list.name]
    assert [row[2] for row in rows] == [head.name, operator.name]
    assert rows[1][3:] == ["", "2", "1", "1", "1", "1"]
