from __future__ import annotations

import make
import openpyxl
from office_window import settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.domain.printing import Channel
from ui.dialogs.choose_file import ChooseFile


def pick(field, words: str, tasks) -> None:
    field.setCurrentIndex(field.findText(words))
    field.activated.emit(field.currentIndex())
    settle(tasks, 600)


def test_the_channel_chosen_is_shown_saved_and_kept_where_reports_know_it(
    office, office_url, head, open_page, tasks, tmp_path, monkeypatch
):
    make.jobs(office_url, 3, 1, channel=Channel.WHATSAPP)
    make.jobs(office_url, 4, 11)
    page = open_page(head, "reports", "prr-backlog").page()
    assert page.ask.channel.count() == 7
    pick(page.ask.channel, "WhatsApp", tasks)
    assert ("Saluran", "WhatsApp") in [
        (page.say(title), value)
        for title, value in page.answer.read.document.facts
        if title is not str(title)
    ]
    path = tmp_path / "antrean.xlsx"
    monkeypatch.setattr(ChooseFile, "to_write", classmethod(lambda *_: path))
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    settle(tasks, 600)
    saved = [str(cell.value) for sheet in openpyxl.load_workbook(path) for row in sheet for cell in row]
    assert "WhatsApp" in " ".join(saved)
    assert any("Tercantum 3 dari 3" in cell for cell in saved)
    page.receive("register")
    settle(tasks, 600)
    assert page.ask.chosen_channel() is Channel.WHATSAPP
    assert page.ask.channel.findText("Belum pernah diminta") == -1
    page.receive("handover")
    settle(tasks, 600)
    assert not page.ask.channel.isVisible()
    page.receive("daily-print")
    settle(tasks, 600)
    assert page.ask.chosen_channel() is None
    assert page.answer is not None
