from __future__ import annotations

import make
import openpyxl
from office_window import settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.dialogs.choose_file import ChooseFile


def places(page) -> set[str]:
    """Return what stands in the first column of every table on screen."""
    models = [table.rows for table in page.view.tables]
    return {str(model.index(row, 0).data()) for model in models for row in range(model.rowCount())}


def pick(page, field, words: str, tasks) -> None:
    field.setCurrentIndex(field.findText(words))
    field.activated.emit(field.currentIndex())
    settle(tasks, 600)


def test_a_report_by_place_shows_and_saves_the_place_chosen(
    office, office_url, head, open_page, tasks, tmp_path, monkeypatch
):
    make.job(office_url, 1)
    make.job(office_url, 2, district_code="36.73.02", village_code="36.73.02.1001")
    page = open_page(head, "reports", "prr-backlog").page()
    assert page.ask.kelurahan.count() == 1, "a kelurahan is chosen within a kecamatan"
    pick(page, page.ask.kecamatan, "Kasemen", tasks)
    assert page.ask.kelurahan.count() > 1
    assert "Kasemen" in places(page)
    assert "Serang" not in places(page)
    path = tmp_path / "antrean.xlsx"
    monkeypatch.setattr(ChooseFile, "to_write", classmethod(lambda *_: path))
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 600)
    saved = [str(cell.value) for sheet in openpyxl.load_workbook(path) for row in sheet for cell in row]
    assert "Kecamatan Kasemen" in " ".join(saved)
    assert "Serang" not in saved
    page.receive("daily-print")
    settle(tasks, 600)
    assert not page.ask.kecamatan.isVisible()
    assert page.answer is not None
