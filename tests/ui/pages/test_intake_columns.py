from __future__ import annotations

from pathlib import Path

import make
import pytest
from office_window import press, settle, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.domain.import_kinds import ImportKind
from desk.domain.queue_view import QueueFilter
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Decision
from ui.dialogs.one_line import OneLineDialog

CTRL = Qt.KeyboardModifier.ControlModifier
HEADINGS = ("KODE", "SIAPA", "LAHIRNYA", "GOLONGAN", "KAMPUNG", "KEADAAN")


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    """A PRR list whose headings nobody knows."""
    rows = [
        (make.nik(n), name, "26-07-2003", "P", "Banten", state)
        for n, name, state in ((1, "HALIMAH", "PRR"), (2, "RATNA", "PRR"), (3, "JAJA", "CARD PRINTED"))
    ]
    path = tmp_path / "asing.csv"
    path.write_text("\n".join(";".join(row) for row in (HEADINGS, *rows)), encoding="utf-8")
    return path


def waiting(office) -> int:
    return office.print_queue.view(QueueFilter()).matching


def test_a_prr_list_of_unknown_words_is_corrected_saved_taken_in_and_undone_by_keys(
    office, operator, strange, open_page, tasks, monkeypatch
):
    window = open_page(operator, "intake")
    page, table = window.page(), window.page().columns.table
    said: list[str] = []
    window.notices.said.connect(lambda notice: said.append(notice.text))
    monkeypatch.setattr(ChooseFile, "to_read", classmethod(lambda *_: strange))
    monkeypatch.setattr(OneLineDialog, "ask", classmethod(lambda *_: "Kemendagri"))
    monkeypatch.setattr(Confirm, "ask", classmethod(lambda *_: Decision(None, "Daftar bulan lalu")))
    page.setFocus()
    press(tasks, Qt.Key.Key_F5)

    # Nobody knows the headings: what stands in the columns tells most of them
    assert page.stage.currentWidget() is page.columns
    assert table.view.hasFocus()
    found = [str(table.model.index(0, column).data()) for column in range(6)]
    assert found == ["NIK", "Nama", "Tanggal lahir", "Jenis kelamin", "–", "Status rekaman"]

    # Corrected by keys, saved under a name
    press(tasks, *[Qt.Key.Key_Right] * 4, Qt.Key.Key_Return, "k")
    while table.list.currentItem().text() != "Kelurahan":
        press(tasks, Qt.Key.Key_Down)
    press(tasks, Qt.Key.Key_Return)
    assert table.columns()["village"] == 4
    QTest.keyClick(table.view, Qt.Key.Key_S, CTRL)
    settle(tasks)
    (profile,) = office.import_desk.profiles(ImportKind.PRR)
    assert profile.headings == {
        "nik": "KODE",
        "name": "SIAPA",
        "birth_date": "LAHIRNYA",
        "sex": "GOLONGAN",
        "village": "KAMPUNG",
        "status": "KEADAAN",
    }

    # Looked at, taken in
    press(tasks, Qt.Key.Key_F5)
    assert {name: tile._number for name, tile in page.sheet.tiles.tiles.items()}["queued"] == "2"
    assert waiting(office) == 0
    until(page.button("go").isEnabled)
    press(tasks, Qt.Key.Key_F5)
    assert waiting(office) == 2
    assert office.print_queue.earlier_cards(make.nik(1))[0].village_code

    # Undone as a whole, with a reason
    QTest.keyClick(page, Qt.Key.Key_U, CTRL)
    settle(tasks)
    assert waiting(office) == 0
    assert page.stage.currentWidget() is page.first
    (row,) = page.earlier.table.rows()
    assert (row.undone_by, row.undone_why) == (operator.name, "Daftar bulan lalu")
    page.earlier.view.selectRow(0)
    QTest.keyClick(page.earlier.view, Qt.Key.Key_U, CTRL)
    settle(tasks)
    assert f"sudah dibatalkan oleh {operator.name}" in said[-1]

    # The next list of these headings goes straight to what it would do, and back to its columns
    page.look_at(strange)
    settle(tasks)
    assert page.preview is not None
    assert "Kemendagri" in page._counts.text()
    press(tasks, Qt.Key.Key_F7)
    assert page.columns.found.text() == "Dibaca dengan profil tersimpan “Kemendagri”."


def test_a_prr_list_nobody_knows_finds_its_page_from_the_import_desk(operator, strange, open_page, tasks):
    window = open_page(operator, "import_desk")
    desk = window.page()
    desk.look_at(strange)
    settle(tasks)
    desk.ask_kind()
    press(tasks, str(len(desk.kinds.buttons)))
    until(lambda: window.page() is not desk)
    page = window.page()
    until(lambda: page.stage.currentWidget() is page.columns)
    assert page.sighting.kind is ImportKind.PRR
