from __future__ import annotations

from pathlib import Path

import make
import openpyxl
import pytest
from list_rows import HEADER, person, written
from office_window import press, settle, until
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.domain.applications import AppFilter, AppState
from desk.domain.column_guess import Why
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import RowOutcome
from desk.domain.printing import CancelReason
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Decision
from ui.dialogs.one_line import OneLineDialog
from ui.import_folder import DONE
from ui.pages.import_watch import ImportWatch, watch_folder

CTRL = Qt.KeyboardModifier.ControlModifier
HEADINGS = ("No.", "KODE", "SIAPA", "LAHIRNYA", "Kelurahan", "RT", "RW", "No. HP")


def listed(path: Path, *people: tuple[int, str]) -> Path:
    """Save a kecamatan's list whose headings for NIK, name and birth nobody knows."""
    rows = [
        (n, make.nik(n), name, "Serang, 26-07-2003", "Banten", 9, 6, "081297737126") for n, name in people
    ]
    lines = [("PEMULA KASEMEN",), HEADINGS, *rows, (9, "36730126", "TIKA", "", "Banten", 9, 6, "")]
    path.write_text("\n".join(";".join(map(str, line)) for line in lines), encoding="utf-8")
    return path


@pytest.fixture
def a_list(tmp_path: Path) -> Path:
    return listed(tmp_path / "kasemen.csv", (1, "HALIMAH"), (2, "RATNA"), (3, "JAJA"), (4, "CUCU"))


@pytest.fixture
def answers(monkeypatch):
    """Answers the dialogs of a test, and keeps what they asked."""

    class Answers:
        file: Path | None = None
        line: str | None = None
        decision: Decision | None = None
        asked: list[object]

    kept = Answers()
    kept.asked = []
    monkeypatch.setattr(ChooseFile, "to_read", classmethod(lambda *_: kept.file))
    monkeypatch.setattr(ChooseFile, "to_write", classmethod(lambda *_: kept.file))
    monkeypatch.setattr(ChooseFile, "folder", classmethod(lambda *_: kept.file))
    monkeypatch.setattr(OneLineDialog, "ask", classmethod(lambda *_: kept.line))

    def confirm(_cls, _parent, question):
        kept.asked.append(question)
        return kept.decision

    monkeypatch.setattr(Confirm, "ask", classmethod(confirm))
    return kept


def cell(page, row: int, column: int) -> str:
    return str(page.columns.table.model.index(row, column).data())


def counts(page) -> list[str]:
    return [page.sheet.tiles.tiles[outcome]._number for outcome in RowOutcome]


def listen(window) -> list[str]:
    """Return what the notices of a window say from now on."""
    texts: list[str] = []
    window.notices.said.connect(lambda notice: texts.append(notice.text))
    return texts


def drop(page, path: Path) -> None:
    """Drop a file on a page as the mouse does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(50, 50), copy, mime, left, none))
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, mime, left, none))


def test_a_list_goes_from_its_columns_to_the_office_and_back_by_keys(
    office, office_url, clerk, operator, a_list, tmp_path, open_page, tasks, answers
):
    office.print_queue.cancel(operator, make.job(office_url, 2), CancelReason.DIED, "Akta kematian")
    make.job(office_url, 3)
    window = open_page(clerk, "import_desk")
    page, table = window.page(), window.page().columns.table
    said = listen(window)
    answers.file = a_list
    page.setFocus()
    press(tasks, Qt.Key.Key_F5)

    # The columns, as they were found
    assert page.stage.currentWidget() is page.columns
    assert table.view.hasFocus()
    assert page.columns.kind.text() == "Permintaan cetak kecamatan: 5 baris"
    titles = [table.model.headerData(n, Qt.Orientation.Horizontal) for n in range(8)]
    assert titles == list(HEADINGS)
    assert [cell(page, 0, n) for n in range(4)] == ["–", "NIK", "Nama", "Tempat dan tanggal lahir"]
    assert [cell(page, 1, n) for n in (1, 4)] == ["Dari isi kolom", "Dari nama kolom"]
    assert "••" in cell(page, 2, 1), "NIKs are masked here too"
    assert table.model.headerData(2, Qt.Orientation.Vertical) == "3"
    assert page.unfinished()

    # Corrected by keys; what is missing is said at once
    press(tasks, Qt.Key.Key_Right, Qt.Key.Key_Minus)
    assert "NIK" in page.columns.missing.words.text()
    assert page.columns.missing.isVisible()
    press(tasks, Qt.Key.Key_F5)
    assert page.look is None
    assert "NIK" in said[-1]
    press(tasks, "n")
    assert table.list.isVisible()
    assert table.list.currentItem().text() == "NIK  (wajib)"
    press(tasks, Qt.Key.Key_Escape)
    assert table.view.hasFocus()
    press(tasks, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert cell(page, 0, 1) == "NIK"
    assert cell(page, 1, 1) == "Dipilih sendiri"
    assert not page.columns.missing.isVisible()

    # Saved under a name, and replaced when it is meant
    answers.line = "Kasemen"
    QTest.keyClick(table.view, Qt.Key.Key_S, CTRL)
    settle(tasks)
    (profile,) = office.import_desk.profiles()
    assert (profile.name, profile.kind, profile.headings["nik"]) == ("Kasemen", ImportKind.KECAMATAN, "KODE")
    assert "Kasemen" in page.columns.found.text()
    until(page.button("save").isEnabled)
    QTest.keyClick(table.view, Qt.Key.Key_S, CTRL)
    until(lambda: answers.asked)
    assert "Kasemen" in answers.asked.pop().title, "asked before it is replaced"
    answers.decision = Decision(None, "")
    QTest.keyClick(table.view, Qt.Key.Key_S, CTRL)
    settle(tasks)
    assert len(office.import_desk.profiles()) == 1

    # What it would do
    press(tasks, Qt.Key.Key_F5)
    assert counts(page) == ["2", "1", "1", "0", "0", "1"]
    assert page.sheet.refused_view.hasFocus()
    assert "2 + 1 + 1 + 0 + 0 + 1 = 5 baris" in page.sheet.tiles.sum.text()
    assert [row.row_number for row in page.sheet.refused.rows()] == [7]
    page.sheet.tiles.tiles[RowOutcome.DOUBTFUL].click()
    assert [row.name for row in page.sheet.doubtful.rows()] == ["RATNA"]
    assert "KTP-el baru" in " ".join(page.sheet.details.texts())
    assert office.walk_in.count(AppFilter()) == 0, "nothing is written before the person confirms"
    answers.file = tmp_path / "ditolak"
    QTest.keyClick(page, Qt.Key.Key_S, CTRL)
    settle(tasks, 300)
    book = openpyxl.load_workbook(tmp_path / "ditolak.xlsx")
    assert any(each.value == "36730126" for row in book.active.iter_rows() for each in row)

    # The office changed meanwhile: looked at again, then taken in
    office.import_desk.take_in(clerk, listed(tmp_path / "one.csv", (4, "CUCU")), ImportKind.KECAMATAN)
    settle(tasks)
    page.button("go").setFocus()
    press(tasks, Qt.Key.Key_F5)
    assert "berubah" in page.warning.words.text()
    assert counts(page) == ["1", "1", "1", "1", "0", "1"]
    assert office.walk_in.count(AppFilter()) == 1
    press(tasks, Qt.Key.Key_F5)
    assert office.walk_in.count(AppFilter()) == 4
    assert "3 permohonan baru; 1 baris ditolak" in page.done.words.text()
    assert page.done.button.hasFocus()
    assert page.unfinished() == ""

    # Undone as a whole, with a reason; refused once somebody works on it
    answers.decision = Decision(None, "Daftar yang salah")
    QTest.keyClick(page, Qt.Key.Key_U, CTRL)
    settle(tasks)
    assert answers.asked[-1].wants_reason
    assert page.stage.currentWidget() is page.first
    rows = page.before.imports.rows()
    assert [row.file for row in rows] == ["kasemen.csv", "one.csv"]
    assert (rows[0].undone_by, rows[0].undone_why) == (clerk.name, "Daftar yang salah")
    (first,) = office.walk_in.applications(AppFilter(states=(AppState.VERIFIED,))).rows
    office.walk_in.withdraw(clerk, first.id, "Batal atas permintaan warga")
    settle(tasks)
    page.before.view.selectRow(1)
    QTest.keyClick(page.before.view, Qt.Key.Key_U, CTRL)
    settle(tasks)
    assert first.number in said[-1]
    page.before.view.selectRow(0)
    QTest.keyClick(page.before.view, Qt.Key.Key_U, CTRL)
    settle(tasks)
    assert f"dibatalkan oleh {clerk.name}" in said[-1]

    # The next list of these headings is read by the profile
    page.look_at(a_list)
    settle(tasks)
    assert page.columns.found.text() == "Dibaca dengan profil tersimpan “Kasemen”."
    assert page.sighting.columns["name"].why is Why.BY_PROFILE
    page.done.asked.emit()
    settle(tasks)
    assert window._open == "verification", "what to do next"


def test_each_file_finds_its_page(office, clerk, operator, a_list, tmp_path, open_page, tasks):
    prr = written(tmp_path, [HEADER, person(make.nik(7), "GANI")])
    window = open_page(clerk, "import_desk", prr)
    page = window.page()
    assert "daftar PRR" in page.empty.title.text(), "a clerk is told who takes it in"
    stock = tmp_path / "stok.csv"
    stock.write_text("BARANG;JUMLAH\nRibbon;3\nFilm;4\n", encoding="utf-8")
    drop(page, stock)
    settle(tasks)
    assert page.stage.currentWidget() is page.kinds
    assert "stok.csv" in page.kinds.title.text()
    page.go()
    assert page.look is None
    press(tasks, "3")
    assert page.sighting.kind is ImportKind.KECAMATAN
    assert "NIK" in page.columns.missing.words.text()
    press(tasks, Qt.Key.Key_F6, "4")
    assert page.sighting.kind is ImportKind.OUTREACH
    photo = tmp_path / "foto.xlsx"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page.look_at(photo)
    settle(tasks)
    assert "foto.xlsx" in page.empty.title.text()
    assert page.unfinished() == ""
    page.look_at(a_list)
    page.progress.stop.click()
    settle(tasks)
    assert not page._working, "stopped, or too quick to be stopped"
    page._forget()

    window = open_page(operator, "import_desk", prr)
    assert window._open == "intake", "a PRR list goes to the page that knows it"
    assert window.page().preview is not None
    intake = window.page()
    known = tmp_path / "pemula.csv"
    known.write_text(a_list.read_text(encoding="utf-8").replace("KODE;SIAPA", "NIK;NAMA"), encoding="utf-8")
    intake.look_at(known)
    settle(tasks)
    assert "Permintaan cetak kecamatan" in intake.warning.words.text()
    press(tasks, Qt.Key.Key_Return)
    assert window._open == "import_desk"
    assert window.page().sighting.kind is ImportKind.KECAMATAN
    assert intake.unfinished() == ""


def test_the_watched_folder_is_chosen_by_a_key_and_shows_what_came(
    office, clerk, a_list, tmp_path, open_page, tasks, preferences, language, answers
):
    window = open_page(clerk, "import_desk")
    page = window.page()
    folder = tmp_path / "masuk"
    folder.mkdir()
    answers.file = folder
    page.setFocus()
    press(tasks, Qt.Key.Key_F8)
    assert str(folder) in page.before.where.text()
    now = [100.0]
    heard: list[object] = []
    context = window.context
    watch = ImportWatch(office, clerk, tasks, language, preferences, context.papers, window, lambda: now[0])
    watch.arrived.connect(heard.append)
    watch.lost.connect(heard.append)
    office.import_desk.save_profile(
        clerk, ImportKind.KECAMATAN, "Kasemen", {"nik": "KODE", "name": "SIAPA", "birth": "LAHIRNYA"}
    )
    a_list.rename(folder / "kasemen.csv")
    watch.look()
    settle(tasks)
    now[0] += 2.9
    watch.look()
    settle(tasks)
    assert not heard, "it may still be written"
    now[0] += 0.2
    watch.look()
    settle(tasks)
    assert [each.file for each in heard] == ["kasemen.csv"]
    assert (folder / DONE / "kasemen.csv").exists()
    assert office.walk_in.count(AppFilter()) == 4
    page.refresh()
    settle(tasks)
    (row,) = page.before.arrived.rows()
    assert (row.file, row.taken_in) == ("kasemen.csv", True)
    assert row.says.startswith("5 baris")
    assert "1" in page.before.parts.bar.tabText(1)

    folder.rename(tmp_path / "gone")
    for _ in range(2):
        watch.look()
        settle(tasks)
    assert heard[1:] == [str(folder)], "told once"
    answers.decision = Decision(None, "")
    watch_folder(preferences, None)
    page.refresh()
    settle(tasks)
    assert "F8" in page.before.where.text()
