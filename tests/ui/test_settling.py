"""The first question on a PC, in the window: a server is written down, tested, used, and worked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from conftest import PASSWORD
from office_window import until
from own_roles import OwnRoles
from program import ENTER, program
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desk.domain.addresses import read_address
from desk.domain.clocks import OfficeClock
from desk.domain.errors import OfficeNotSetUp
from desk.domain.server_look import ServerLook
from desk.office import Office
from ui.dialogs.first_choice import FirstChoice
from ui.dialogs.server_form import ServerForm
from ui.language import Language
from ui.server_door import OfficeAddress, ServerDoor
from ui.settling import clock_words


def told(form: ServerForm) -> str:
    """Return what the form has found."""
    return " ".join(words.text() for words in form.findChildren(QLabel) if words.isVisible())


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _link(sheet: QWidget) -> list[QPushButton]:
    """Return what leads to another address, if it can be seen."""
    buttons = sheet.findChildren(QPushButton)
    return [one for one in buttons if one.text() == "Ganti alamat server …" and one.isVisible()]


def test_a_server_is_chosen_tested_and_worked_at_by_keys_alone(
    qapp: QApplication,
    preferences: QSettings,
    own_roles: OwnRoles,
    tmp_path: Path,
) -> None:
    kept: list[str] = []
    clock = OfficeClock()
    address = OfficeAddress(f"sqlite:///{tmp_path / 'kantor.sqlite'}", named=False, keep=kept.append)
    door = ServerDoor(address, lambda at: Office(at, clock=clock), lambda _at, _first: None, clock)
    there = read_address(own_roles.address)

    def open_office() -> Office:
        raise OfficeNotSetUp(address.url)

    with program(qapp, preferences, open_office, door.make, door=door) as started:
        until(lambda: isinstance(started.sheet.step, FirstChoice))
        started.sheet.activateWindow()
        choice = started.sheet.step
        assert isinstance(choice, FirstChoice)
        until(lambda: choice.this_pc.hasFocus() and choice.languages.isVisible())
        for there_now in (choice.office_server, choice.languages, choice.this_pc):
            QTest.keyClick(_focused(), Qt.Key.Key_Tab)
            assert QApplication.focusWidget() is there_now  # nowhere else, where no key would do anything
        choice.languages.setFocus()
        QTest.keyClick(choice.languages, Qt.Key.Key_2)
        until(lambda: isinstance(started.sheet.step, ServerForm))
        form = started.sheet.step
        assert isinstance(form, ServerForm)
        form.database.setText(there.database)
        started.type(there.hosts[0].name, ENTER)
        form.port.clear()
        started.type("1", ENTER, ENTER, ENTER)
        until(lambda: "tidak menjawab di port ini" in told(form))
        assert not form.use.isVisible()
        form.port.setText(str(there.hosts[0].port))
        started.type("", ENTER, ENTER, ENTER, ENTER)
        until(lambda: form.use.isVisible() and "TIDAK terlindung" in told(form))
        assert QApplication.focusWidget() is form.use
        started.type("", ENTER)
        until(lambda: started.sheet.step is None)
        assert kept == [own_roles.address]
        assert "Mulai sekarang kantor PC ini ada di" in started.said()
        until(lambda: bool(_link(started.sheet)))
        _link(started.sheet)[0].click()  # the server answers, and the way to another one is there
        form = started.sheet.step
        assert isinstance(form, ServerForm)
        assert form.database.text() == there.database
        form.test.click()
        until(form.use.isVisible)
        form.use.click()
        until(lambda: started.sheet.step is None)
        assert kept == [own_roles.address] * 2
        window = started.sign_in("siti", PASSWORD)
        assert window.context.office.address == own_roles.address
        assert PASSWORD not in window.windowTitle()


def test_a_clock_that_differs_is_told_with_what_to_do(language: Language) -> None:
    look = ServerLook("", protected=True, milliseconds=1, clock_ahead=timedelta(hours=3))
    assert "terlambat 180 menit" in clock_words(look, language)
    assert "setel jam PC ini" in clock_words(look, language)
    assert "lebih cepat 45 detik" in clock_words(replace(look, clock_ahead=-timedelta(seconds=45)), language)
    assert not clock_words(replace(look, clock_ahead=timedelta(seconds=5)), language)
