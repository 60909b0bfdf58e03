from __future__ import annotations

import make
import pytest
from dialog_keys import DialogKeys
from office_window import press, settle, until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desk.domain.journal import Action
from desk.domain.staff import Role
from desk.domain.whole_numbers import Why
from ui.dialogs.choose_file import ChooseFile
from ui.main_window import MainWindow
from ui.support_picture import BLOCK, picture, readable
from ui.widgets import whole_strip

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(office, office_url, clerk, open_page, tasks) -> MainWindow:
    make.jobs(office_url, 2)
    made = open_page(clerk, "print_queue")
    press(tasks, Qt.Key.Key_Down)
    return made


def awake(window: MainWindow) -> None:
    """Give the keys back to the window, as a screen does when a dialog closes."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def ask(window: MainWindow, tasks, *keys: Qt.Key | str) -> DialogKeys:
    awake(window)
    dialog = DialogKeys(*keys)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_B, CONTROL)
    until(lambda: bool(dialog.seen))
    settle(tasks)
    awake(window)
    return dialog


def shown(window: MainWindow) -> str:
    return " ".join(words.text() for words in window.whole.strip.findChildren(QLabel))


def looks(office) -> list:
    stories = [office.print_queue.story(job_id)[0] for job_id in (1, 2)]
    return [one for story in stories for one in story if one.action is Action.NIK_SHOWN]


def test_whole_numbers_are_shown_for_a_reason_and_a_time(
    window, office, tasks, preferences, monkeypatch
) -> None:
    monkeypatch.setattr(whole_strip, "TICK_MS", 20)
    strip = window.whole.strip
    nik = window.page().view.current().job.nik
    spaced = " ".join(nik[place : place + 4] for place in range(0, 16, 4))
    assert strip.isHidden()
    ask(window, tasks, Qt.Key.Key_Escape)
    assert strip.isHidden()
    assert looks(office) == []
    dialog = ask(window, tasks, Qt.Key.Key_End, Qt.Key.Key_Return)
    assert dialog.why, "another reason has to be written"
    assert strip.isHidden()
    ask(window, tasks, lambda dialog: dialog.typed.setText("surat 12"), Qt.Key.Key_Return)
    assert spaced in shown(window)
    (look,) = looks(office)
    assert look.subject == f"job:{window.page().view.current().job.id}"
    assert look.reason == "Mencocokkan dengan berkas: surat 12"
    assert look.facts["why"] == Why.COMPARE.code
    assert look.facts["shown"] == ["nik"]
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == nik
    QTest.keyClick(window, Qt.Key.Key_B, CONTROL)
    assert strip.isHidden()
    assert shown(window).count(spaced) == 0
    assert QGuiApplication.clipboard().text() == "", "the copy goes with the strip"

    ask(window, tasks, Qt.Key.Key_Return)
    assert spaced in shown(window)
    press(tasks, Qt.Key.Key_Up)
    until(strip.isHidden)

    ask(window, tasks, Qt.Key.Key_Return)
    window.open_page("search")
    until(strip.isHidden)
    window.open_page("print_queue")

    ask(window, tasks, Qt.Key.Key_Return)
    window.hide()
    assert not strip.shows, "a window that goes, goes without the numbers"
    window.show()
    assert len(looks(office)) == 4


def test_time_runs_out_while_it_is_seen(window, office, tasks) -> None:
    strip = window.whole.strip
    ask(window, tasks, Qt.Key.Key_Return)
    strip._tick.setInterval(1)
    assert "30" in strip.left.text()
    until(strip.isHidden)
    assert looks(office)


def test_an_auditor_sees_no_number_whole(office_url, open_page, tasks, office) -> None:
    auditor = make.person(office_url, "auditor", "Ani", Role.AUDITOR)
    make.jobs(office_url, 1)
    window = open_page(auditor, "print_queue")
    press(tasks, Qt.Key.Key_Down)
    QTest.keyClick(window, Qt.Key.Key_B, CONTROL)
    settle(tasks)
    assert window.whole.strip.isHidden()
    assert window.notice_bar.texts()
    (refused,) = (one for one in office.print_queue.story(1)[0] if one.action is Action.REFUSED)
    assert refused.staff_name == "Ani"
    assert refused.facts["action"] == Action.NIK_SHOWN.code


def test_the_picture_for_support_shows_the_program_and_nobody(window) -> None:
    drawn, sharp = picture(window).toImage(), window.grab().toImage()
    parts = readable(window)
    page = window.page()
    assert page._title in parts
    assert page.view not in parts
    for part in parts:
        place = part.mapTo(window, QPoint(part.width() // 2, part.height() // 2))
        assert drawn.pixel(place) == sharp.pixel(place)
    view = page.view.viewport()
    corner = view.mapTo(window, QPoint())
    places = [(corner.x() + x, corner.y() + y) for x in range(0, view.width(), 4) for y in range(0, 60, 3)]
    colours = {drawn.pixel(*place) for place in places}
    blocks = (view.width() // BLOCK + 2) * (60 // BLOCK + 2)
    assert len(colours) <= blocks, "every block is one colour"


def test_the_picture_for_support_is_saved_by_its_key(window, tasks, tmp_path, monkeypatch) -> None:
    path = tmp_path / "gambar.png"
    monkeypatch.setattr(ChooseFile, "to_write", lambda *_: path)
    QTest.keyClick(window, Qt.Key.Key_G, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    until(path.exists)
    settle(tasks)
    assert QImage(str(path)).size() == window.grab().toImage().size()
