"""A screen that is locked while the office's server is away: its owner goes on, others are told why not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asking
import pytest
import waiting_deeds
from conftest import PASSWORD
from cut_cable import Cable, cable_to
from office_window import settle, until
from own_roles import OwnRoles
from program import Program, program
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import select

from desk.data import outbox_keys
from desk.data.database import Database
from desk.data.office_tables import journal
from desk.domain.clocks import OfficeClock
from desk.domain.journal import Action
from desk.domain.outbox import TakeIn
from desk.office import Office
from ui.commands.places import data_folder
from ui.pages.walk_in import WalkInPage
from ui.server_door import OfficeAddress, ServerDoor

AT_THE_LOCK = (Action.SCREEN_LOCKED.code, Action.SCREEN_UNLOCKED.code, Action.SIGN_IN_REFUSED.code)


@pytest.fixture
def engine() -> str:
    """Only a server can be away."""
    return "postgresql"


@pytest.fixture(autouse=True)
def kept_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This PC keeps what waits in a folder of the test, under keys that cost nothing."""
    monkeypatch.setattr(outbox_keys, "COST", waiting_deeds.CHEAP)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


@contextmanager
def started(qapp: QApplication, preferences: QSettings, url: str, cable: Cable) -> Iterator[Program]:
    """The program of a PC whose office is at the other end of a cable."""
    clock = OfficeClock()
    door = ServerDoor(
        OfficeAddress(cable.url(url), named=True, keep=lambda _url: None),
        lambda at: Office(at, clock=clock, workstation="Loket 3", outbox=data_folder() / "outbox"),
        lambda _at, _first: None,
        clock,
    )
    with program(qapp, preferences, door.open, door.make, door=door) as running:
        yield running


def at_the_lock(url: str) -> list[tuple[str, bool]]:
    """Return what was done at the lock, in order, and whether the journal says: without the server."""
    database = Database(url)
    try:
        with database.snapshot() as db:
            lines = db.execute(select(journal.c.action, journal.c.facts).order_by(journal.c.id))
            return [(code, "without_server" in facts) for code, facts in lines if code in AT_THE_LOCK]
    finally:
        database.close()


def band(running: Program) -> str:
    return running.sheet._demo.text()


def go_on_without(running: Program, cable: Cable, owners: str, *, own: bool) -> None:
    """Lock, lose the server, go on, and have it back."""
    siti = running.sign_in("siti", PASSWORD)
    siti.open_page("walk_in")
    page = siti.page()
    assert isinstance(page, WalkInPage)
    page.form.contact.phone.setFocus()
    running.type("0812555")
    running.lock()
    said = [one.text() for one in running.sheet.findChildren(QLabel)]
    assert ("Orang lain: tulis nama masuk Anda sendiri." in said) == own, "a card lets nobody else in there"
    cable.stall()
    until(lambda: "tidak terhubung sejak" in band(running), 5)
    assert "Kiriman tertunda" not in band(running)
    siti.context.office.outbox.keep(siti.context.staff, "6" * 36, TakeIn(asking.request("KTP_BARU", 4)))
    until(lambda: "Kiriman tertunda di PC ini: 1. Aman" in band(running))
    assert "Siti Aminah: buka kunci seperti biasa" in band(running)
    assert "kata sandi diperiksa di server" in band(running)
    running.knock("siti", "salah")
    until(lambda: bool(running.said()))
    assert running.desktop.window is None
    running.knock("rina", PASSWORD)
    until(lambda: "tidak dapat" in running.said() or "tidak bisa" in running.said(), 10)
    window = running.sign_in("siti", PASSWORD)
    assert window is siti
    assert page.form.contact.phone.text() == "0812555"
    page.form.contact.phone.setFocus()
    running.type("9")
    assert page.form.contact.phone.text() == "08125559"
    cable.restore()
    expected = [
        (Action.SCREEN_LOCKED.code, False),
        (Action.SIGN_IN_REFUSED.code, True),
        (Action.SCREEN_UNLOCKED.code, True),
    ]
    until(lambda: at_the_lock(owners) == expected, 15)
    until(lambda: not band(running))
    settle(running.desktop.tasks)
    running.lock()
    running.sign_in("siti", PASSWORD)
    expected += [(Action.SCREEN_LOCKED.code, False), (Action.SCREEN_UNLOCKED.code, False)]
    assert at_the_lock(owners) == expected


def test_a_locked_screen_is_unlocked_without_the_server_where_one_address_is_everybodys(
    qapp: QApplication, preferences: QSettings, office: Office, office_url: str
) -> None:
    assert office.on_server
    with cable_to(office_url) as cable, started(qapp, preferences, office_url, cable) as running:
        go_on_without(running, cable, office_url, own=False)


def test_a_locked_screen_is_unlocked_without_the_server_where_everybody_signs_in_as_themselves(
    qapp: QApplication,
    preferences: QSettings,
    own_roles: OwnRoles,
) -> None:
    with (
        cable_to(own_roles.address) as cable,
        started(qapp, preferences, own_roles.address, cable) as running,
    ):
        assert running.sheet.name.placeholderText()
        go_on_without(running, cable, own_roles.owners, own=True)
        running.window.sign_out()
        assert not running.sheet.name.placeholderText()
