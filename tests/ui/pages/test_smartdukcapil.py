"""The Smartdukcapil page by keys: comparing alone, every status, a file once more, a child named late."""

from __future__ import annotations

from pathlib import Path

import app_lists
import openpyxl
import pytest
from app_lists import line
from dialog_keys import DialogKeys
from office_window import press, settle, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.domain.app_statuses import AppView, Group
from desk.domain.applications import AppFilter, AppState
from desk.domain.import_kinds import ImportKind
from ui.dialogs.choose_file import ChooseFile
from ui.pages.import_desk import ImportDeskPage
from ui.pages.smartdukcapil import COMPARED, FILES

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
F2, F5, F6, F8, F9 = (getattr(Qt.Key, f"Key_F{n}") for n in (2, 5, 6, 8, 9))
PARENT, CHILD = "3673014506850001", "3673010503140002"


class Picked:
    file: Path | None = None


@pytest.fixture
def picked(monkeypatch) -> Picked:
    """What the person picks in the dialogs for files; None is turning back."""
    kept = Picked()
    for name in ("to_read", "to_write"):
        monkeypatch.setattr(ChooseFile, name, classmethod(lambda *_: kept.file))
    return kept


def awake(window) -> None:
    window.activateWindow()  # without a window manager nobody does it after a dialog
    assert QTest.qWaitForWindowActive(window)


def test_a_list_is_compared_saved_and_statuses_written_again(
    office, clerk, open_page, tasks, picked, tmp_path
):
    first = app_lists.written(tmp_path / "sd.csv", line(1), line(2), line(3, on="01/07/2020 08:00"))
    office.import_desk.take_in(clerk, first, ImportKind.SMARTDUKCAPIL)
    window = open_page(clerk, "smartdukcapil")
    page = window.page()
    assert page.view.hasFocus()
    listed = [row.request.outside_number for row in page.requests.rows()]
    assert listed == ["SD-000003", "SD-000001", "SD-000002"], "the first promised first"
    assert "1 terlambat" in page._counts.text()

    # Compared: nothing is written, and what to do stands beside each line.
    picked.file = app_lists.written(tmp_path / "later.csv", line(1), line(7), line(2, status="DIBATALKAN"))
    press(tasks, F6)
    assert page.tabs.current() == COMPARED
    groups = [row.line.group for row in page.compared.rows()]
    assert groups == [Group.APP_AHEAD, Group.ONLY_APP, Group.AGREE]
    assert office.walk_in.count(AppFilter()) == 3
    picked.file = tmp_path / "beda.xlsx"
    QTest.keyClick(page.compared_view, Qt.Key.Key_S, CTRL)
    settle(tasks)
    until(picked.file.exists)
    sheet = openpyxl.load_workbook(picked.file).worksheets[0]
    assert "SD-000007" in [cell.value for row in sheet.iter_rows() for cell in row]

    # Turning back writes nothing; all statuses are written, and once more as they were.
    picked.file = None
    press(tasks, F8)
    assert office.smartdukcapil.exports().rows == ()
    picked.file = tmp_path / "semua.csv"
    until(page.button("tell_all").isEnabled)
    page.tell_all()
    settle(tasks)
    assert len(picked.file.read_text("utf-8-sig").splitlines()) == 4
    page.tabs.open(FILES)
    settle(tasks)
    page.files_view.setFocus()
    page.files_view.selectRow(0)
    settle(tasks)
    before, picked.file = picked.file.read_bytes(), tmp_path / "lagi.csv"
    press(tasks, F9)
    until(picked.file.exists)
    assert picked.file.read_bytes() == before
    assert len(office.smartdukcapil.exports().rows) == 1

    # A list whose columns nobody knows is shown at the import desk.
    picked.file = tmp_path / "asing.csv"
    picked.file.write_text("Satu;Dua\n1;2\n", encoding="utf-8")
    until(page.button("take_in").isEnabled)
    press(tasks, F5)
    assert isinstance(window.page(), ImportDeskPage)


def test_a_child_is_named_while_the_documents_are_checked(office, clerk, open_page, tasks, tmp_path):
    path = app_lists.written(tmp_path / "kia.csv", line(1, "KIA", nik=PARENT, name="SITI LESTARI"))
    office.import_desk.take_in(clerk, path, ImportKind.SMARTDUKCAPIL)
    window = open_page(clerk, "verification")
    page = window.page()
    press(tasks, F5)
    press(tasks, *("1" for _ in page.state.lines))
    assert not page.button("verify").isEnabled()
    assert "F2" in page.button("verify").toolTip()

    def fill(dialog) -> None:
        for sign in (CHILD, ENTER, "anak siti", ENTER, "05-03-2014"):
            target = dialog.focusWidget()
            QTest.keyClicks(target, sign, delay=60) if isinstance(sign, str) else QTest.keyClick(target, sign)
        QTest.keyClick(dialog, ENTER, CTRL)

    keys = DialogKeys(fill)
    press(tasks, F2)
    assert keys.seen == "CorrectDialog"
    awake(window)
    assert page.state.case.application.service == "KIA_5_17"
    open_lines = [one for one in page.state.lines if one.kind is None]
    assert open_lines, "a child of that age brings photographs"
    press(tasks, *("1" for _ in open_lines))
    press(tasks, F9)
    (asked,) = office.walk_in.applications(AppFilter()).rows
    assert (asked.state, asked.subject.nik, asked.subject.name) == (AppState.VERIFIED, CHILD, "ANAK SITI")
    assert asked.job_id is not None
    assert office.smartdukcapil.count(AppView.TELL) == 1
    assert office.health.check() == ()
