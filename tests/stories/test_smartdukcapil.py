"""A request of the app is returned, repaired in the app and collected: through the windows, by keys alone."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import app_lists
import make
import people
import pytest
from app_lists import line
from conftest import Clock
from dialog_keys import DialogKeys
from office_window import Parts, close_window, open_window, press, settle, until
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from scanner import scan
from storms import LONG

from desk.domain.app_statuses import AppView, Group
from desk.domain.applications import AppFilter, Application, AppState
from desk.domain.record_status import RecordStatus
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.office import Office
from ui.dialogs.choose_file import ChooseFile
from ui.language import INDONESIAN, Language
from ui.main_window import MainWindow
from ui.pages.smartdukcapil import COMPARED, SmartdukcapilPage
from ui.pages.verification import VerificationPage
from ui.pages.work_sheet import DEAF_S
from ui.tasks import Tasks
from ui.theme import Scheme, Theme

CTRL, ENTER = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return
F2, F4, F5, F6, F7, F8, F9 = (getattr(Qt.Key, f"Key_F{n}") for n in (2, 4, 5, 6, 7, 8, 9))


class Desk:
    """Somebody at one PC, and the files they pick."""

    def __init__(self, window: MainWindow, tasks: Tasks, office: Office, folder: Path) -> None:
        self.window, self.tasks, self.office, self.folder = window, tasks, office, folder
        self.picked = folder / "nothing"

    def open(self, name: str) -> None:
        self.window.open_page(name)
        settle(self.tasks)

    def app(self) -> SmartdukcapilPage:
        self.open("smartdukcapil")
        page = self.window.page()
        assert isinstance(page, SmartdukcapilPage)
        return page

    def press(self, *keys: Qt.Key | str) -> None:
        self.window.activateWindow()  # without a window manager nobody does it after a dialog
        assert QTest.qWaitForWindowActive(self.window)
        press(self.tasks, *keys)

    def asked(self) -> Application:
        (found,) = self.office.walk_in.applications(AppFilter()).rows
        return found

    def export(self, status: str) -> Path:
        """Let the app export its list, the one request in some status."""
        return app_lists.written(self.folder / f"{status}.csv", line(1, "KTP-EL HILANG", status))


@pytest.fixture
def desk(
    qapp: QApplication, office: Office, head: Staff, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """A window of somebody who may do everything, in an office with blanks."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    office.store.receive(head, Goods.BLANK_KTP, 5, "BAST/01")
    tasks, theme, language = Tasks(), Theme(qapp, Scheme.LIGHT), Language(qapp, INDONESIAN)
    preferences = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    window = open_window(office, head, Parts(tasks, theme, language, preferences))
    window.setUpdatesEnabled(LONG)  # what is asked stands in the widgets; the storms paint too
    settle(tasks)
    made = Desk(window, tasks, office, tmp_path)
    for name in ("to_read", "to_write"):
        monkeypatch.setattr(ChooseFile, name, classmethod(lambda *_: made.picked))
    yield made
    close_window(window, tasks)
    for translator in language.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    language.deleteLater()
    theme.deleteLater()


def told(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))[1:]


@pytest.mark.storm
def test_a_smartdukcapil_request_is_returned_repaired_and_collected(
    desk: Desk, office: Office, office_url: str, clock: Clock
) -> None:
    people.known(office_url, [(1, "WARGA 0001")], RecordStatus.CARD_ISSUED)

    # The app's list comes in; it says since when the citizen waits.
    desk.picked = desk.export("MENUNGGU VERIFIKASI")
    page = desk.app()
    question = DialogKeys(ENTER)
    desk.press(F5)
    assert question.seen == "Confirm"
    asked = desk.asked()
    assert asked.asked is not None
    assert (asked.asked.clock, asked.state) == ("09:41", AppState.RECEIVED)
    assert page.told is not None
    assert page.told.count(Group.AGREE) == 1

    # The documents of the app cannot be read: it goes back, with every finding.
    desk.open("verification")
    desk.press(F5)
    sheet = desk.window.page()
    assert isinstance(sheet, VerificationPage)
    assert sheet.state is not None
    for _ in sheet.state.lines:
        desk.press("2")
    returning = DialogKeys(ENTER)
    desk.press(F7)
    assert returning.seen
    assert desk.asked().state is AppState.RETURNED

    # The app is told, once.
    page = desk.app()
    assert office.smartdukcapil.count(AppView.TELL) == 1
    desk.picked = desk.folder / "keluar.csv"
    desk.press(F8)
    ((number, status, day, reason),) = told(desk.picked)
    assert (number, status, day) == ("SD-000001", "DIKEMBALIKAN", "04/08/2020")
    assert reason.startswith("1. ")
    assert "2. " in reason
    assert make.nik(1) not in reason
    assert office.smartdukcapil.count(AppView.TELL) == 0

    # The citizen mends it in the app: its next list is ahead of us, and Enter leads to taking it in again.
    clock.pass_(days=1)
    desk.picked = desk.export("SUDAH DIPERBAIKI")
    until(page.button("compare").isEnabled)
    desk.press(F6)
    assert page.tabs.current() == COMPARED
    (compared,) = page.compared.rows()
    assert compared.line.group is Group.APP_AHEAD
    page.compared_view.setFocus()
    page.compared_view.selectRow(0)
    desk.press(ENTER)
    sheet = desk.window.page()
    assert isinstance(sheet, VerificationPage)
    back = DialogKeys(" ", Qt.Key.Key_Tab, " ", ENTER)
    desk.press(F4)
    assert back.seen == "CameBackDialog"
    assert (desk.asked().state, desk.asked().round) == (AppState.RECEIVED, 2)

    # Now everything is in order, the card is printed and handed over.
    desk.press(F5)
    assert sheet.state is not None
    for _ in sheet.state.lines:
        desk.press("1")
    desk.press(F9)
    assert desk.asked().state is AppState.VERIFIED
    desk.open("print_queue")
    desk.press(F5)
    QTest.qWait(round(DEAF_S * 1000))
    desk.press(ENTER, "g", ENTER)
    assert desk.asked().state is AppState.READY
    desk.open("pick_up")
    scan(desk.window, desk.asked().number)
    settle(desk.tasks)
    desk.press("1", "2")
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, ENTER, CTRL)
    settle(desk.tasks, 300)
    assert desk.asked().state is AppState.COLLECTED

    # The app hears of the end, and both sides agree.
    page = desk.app()
    desk.picked = desk.folder / "selesai.csv"
    desk.press(F8)
    assert told(desk.picked) == [["SD-000001", "SELESAI", "05/08/2020", ""]]
    desk.picked = desk.export("SELESAI")
    until(page.button("compare").isEnabled)
    desk.press(F6)
    assert page.told is not None
    assert [one.group for one in page.told.lines] == [Group.AGREE]
    files = [one.number for one in office.smartdukcapil.exports().rows]
    assert files == ["SD-20200805-001", "SD-20200804-001"]
    assert office.health.check() == ()
