from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

import ui.desktop
from desk.domain.errors import OfficeNotSetUp
from desk.domain.staff import Staff
from desk.office import Office
from ui.desktop import NAME, REST_AFTER_MS, Desktop, Session, fit
from ui.main_window import MainWindow, Place
from ui.pages.catalogue import PAGES
from ui.paper_writers import PaperWriters
from ui.papers import Papers
from ui.session import OfficeSession
from ui.window_menu import LANGUAGE, WindowMenu
from ui.words import ROOT

Start = Callable[[Callable[[], Session]], Desktop]


@pytest.fixture
def start(qapp: QApplication, preferences: QSettings, qtbot: Any) -> Iterator[Start]:
    made: list[Desktop] = []

    def begin(load: Callable[[], Session]) -> Desktop:
        desktop = Desktop(qapp, preferences, load)
        made.append(desktop)
        desktop.begin("Sandi: demo")
        return desktop

    yield begin
    for desktop in made:
        window = desktop.window
        if isinstance(window, MainWindow):
            window.context.changes.stop()
        assert desktop.tasks.finish()
        desktop.end()
        for translator in desktop.language.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        desktop.sign_in.hide()
        if window is not None:
            window.hide()
            window.deleteLater()


def fill(desktop: Desktop, name: str, password: str) -> None:
    desktop.sign_in.name.setText(name)
    desktop.sign_in.password.setText(password)
    desktop.sign_in.go.click()


def session(office: Office) -> Session:
    return OfficeSession(lambda: office, (), Place("Loket 3"), Papers(PaperWriters))


def test_the_sign_in_is_painted_before_the_office_is_opened(start: Start, office: Office, qtbot: Any) -> None:
    painted: list[bool] = []
    opened: list[bool] = []

    def load() -> Session:
        opened.append(True)
        return session(office)

    desktop = start(load)
    sheet = desktop.sign_in
    # held back, because work begun in the pool may be quicker than what this test hears
    sheet.painted.disconnect(desktop.open_office)
    sheet.painted.connect(lambda: painted.append(not opened))
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [True]
    desktop.open_office()
    qtbot.waitUntil(lambda: bool(opened))


def test_staff_sign_in_and_get_their_window(
    start: Start, office: Office, preferences: QSettings, qtbot: Any
) -> None:
    desktop = start(lambda: session(office))
    fill(desktop, "rina", "rahasia-kantor")
    qtbot.waitUntil(lambda: desktop.window is not None)
    assert isinstance(desktop.window, MainWindow)
    assert desktop.window.status.who.text().startswith("Rina Marlina")
    assert preferences.value(NAME) == "rina"


def test_every_window_carries_the_icon_that_stands_in_the_start_menu(
    start: Start, office: Office, qtbot: Any
) -> None:
    desktop = start(lambda: session(office))
    fill(desktop, "rina", "rahasia-kantor")
    qtbot.waitUntil(lambda: desktop.window is not None)
    assert desktop.window is not None
    for window in (desktop.sign_in, desktop.window):
        assert window.windowIcon().pixmap(32, 32).toImage().pixelColor(16, 2).name() == "#0b5a9e"


@pytest.mark.parametrize("small", [True, False])
def test_a_window_stands_within_its_screen_and_fills_one_that_is_no_larger(
    small: bool, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    monkeypatch.setattr(ui.desktop, "SCREEN", room if small else room / 2)
    fit(window)
    window.show()
    assert window.isMaximized() == small
    assert room.expandedTo(window.size()) == room
    assert small or window.size() == room / 2


def test_the_rest_is_loaded_behind_the_sign_in(start: Start, office: Office, qtbot: Any) -> None:
    came: list[bool] = []

    class Watched(OfficeSession):
        def load_rest(self) -> None:
            super().load_rest()
            came.append(True)

    desktop = start(lambda: Watched(lambda: office, PAGES, Place("Loket 3"), Papers(PaperWriters)))
    qtbot.waitUntil(lambda: bool(came), timeout=10 * REST_AFTER_MS)
    assert desktop.window is None
    assert {entry.page.partition(":")[0] for entry in PAGES} <= set(sys.modules)


def test_a_wrong_password_is_said_in_place(start: Start, office: Office, qtbot: Any) -> None:
    desktop = start(lambda: session(office))
    fill(desktop, "rina", "salah")
    qtbot.waitUntil(lambda: "tidak cocok" in desktop.sign_in.message.text())
    assert desktop.window is None
    qtbot.waitUntil(desktop.sign_in.go.isEnabled)


def test_who_is_quicker_than_the_office_waits(start: Start, office: Office, qtbot: Any) -> None:
    gate = Event()

    def load() -> Session:
        gate.wait(5)
        return session(office)

    desktop = start(load)
    fill(desktop, "rina", "rahasia-kantor")
    qtbot.wait(50)
    assert desktop.window is None
    gate.set()
    qtbot.waitUntil(lambda: desktop.window is not None)


def test_an_office_that_cannot_be_opened_is_said_and_tried_again(
    start: Start, office: Office, qtbot: Any
) -> None:
    tries: list[bool] = []

    def open_office() -> Office:
        tries.append(True)
        if len(tries) == 1:
            raise OfficeNotSetUp("C:/data")
        return office

    def load() -> Session:
        return OfficeSession(open_office, (), Place("Loket 3"), Papers(PaperWriters))

    desktop = start(load)
    qtbot.waitUntil(lambda: "Belum ada data kantor di C:/data" in desktop.sign_in.message.text())
    fill(desktop, "rina", "rahasia-kantor")
    qtbot.waitUntil(lambda: desktop.window is not None)


def test_an_empty_name_is_not_sent(start: Start, office: Office, qtbot: Any) -> None:
    desktop = start(lambda: session(office))
    with qtbot.assertNotEmitted(desktop.sign_in.asked, wait=20):
        fill(desktop, "  ", "x")
    assert desktop.sign_in.message.text() == "Isi nama masuk terlebih dahulu."


def test_after_signing_out_somebody_else_can_sign_in(start: Start, office: Office, qtbot: Any) -> None:
    desktop = start(lambda: session(office))
    fill(desktop, "rina", "rahasia-kantor")
    qtbot.waitUntil(lambda: desktop.window is not None)
    first = desktop.window
    assert isinstance(first, MainWindow)
    first.sign_out()
    assert desktop.window is None
    assert desktop.sign_in.isVisible()
    qtbot.waitUntil(desktop.sign_in.go.isEnabled)
    fill(desktop, "hendra", "rahasia-kantor")
    qtbot.waitUntil(lambda: isinstance(desktop.window, QMainWindow))
    assert isinstance(desktop.window, MainWindow)
    assert desktop.window.status.who.text().startswith("Hendra Gunawan")


def test_the_language_of_the_sign_in_changes_in_place(
    start: Start, office: Office, preferences: QSettings, qtbot: Any
) -> None:
    desktop = start(lambda: session(office))
    desktop.sign_in.name.setText("rina")
    desktop.sign_in.language_asked.emit("en")
    assert desktop.sign_in.go.text() == "Sign in"
    assert desktop.sign_in.name.text() == "rina"
    assert preferences.value(LANGUAGE) == "en"


def test_what_was_set_on_this_pc_is_worn_again(
    qapp: QApplication, preferences: QSettings, start: Start, office: Office
) -> None:
    preferences.setValue("look/language", "en")
    preferences.setValue("look/scheme", "dark")
    preferences.setValue("look/zoom", "nonsense")
    desktop = start(lambda: session(office))
    assert desktop.language.code == "en"
    assert desktop.theme.dark


def test_the_menu_of_the_window_changes_look_and_language(
    start: Start, office: Office, preferences: QSettings, qtbot: Any
) -> None:
    desktop = start(lambda: session(office))
    fill(desktop, "rina", "rahasia-kantor")
    qtbot.waitUntil(lambda: desktop.window is not None)
    window = desktop.window
    assert isinstance(window, MainWindow)
    menu = window.status.who.menu()
    assert isinstance(menu, WindowMenu)
    choices = {action.text(): action for inner in menu.findChildren(QMenu) for action in inner.actions()}
    choices["Gelap"].trigger()
    assert desktop.theme.dark
    choices["130%"].trigger()
    assert float(str(preferences.value("look/zoom"))) == 1.3
    choices["English"].trigger()
    assert window.search.placeholderText().startswith("Scan")
    staff: Staff = window.context.staff
    assert staff.login == "rina"


LIGHT_START = """
import sys
from PySide6 import QtCore
from ui import app
from ui.desktop import Desktop
Desktop.open_office = lambda desktop: QtCore.QCoreApplication.exit(7)
assert app.main(["--db", "sqlite:///none.sqlite"]) == 7, "the sign-in was not painted"
names = ("sqlalchemy", "openpyxl", "reports", "reportlab", "desk.office", "ui.main_window", "ui.session")
heavy = set(names) & set(sys.modules)
assert not heavy, heavy
assert "Qt" not in vars(QtCore), "the namespace Qt takes 40 ms to load"
"""


def test_the_sign_in_is_painted_without_anything_heavy(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIGHT_START],
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
