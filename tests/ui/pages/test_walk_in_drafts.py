"""Nothing typed at the counter is lost: restarts, kill -9, a lost server, a form set aside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import make
import postgres
import pytest
from counter_keys import ENTER, Counter, focused
from dialog_keys import DialogKeys
from office_window import settle, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desk.domain.applications import AppFilter
from desk.domain.staff import Staff
from desk.office import Office
from ui.drafts import Drafts
from ui.pages.walk_in import WalkInPage

OpenCounter = Callable[..., Counter]
ONE, TWO = make.nik(1), make.nik(2)
ROOT = Path(__file__).resolve().parents[3]

WINDOW = """
import os, sys
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path[:0] = [sys.argv[2], sys.argv[2] + "/tests"]
from office_window import Parts, open_window, settle
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desk.office import Office
from ui.language import Language
from ui.tasks import Tasks
from ui.theme import Scheme, Theme
office = Office(sys.argv[1])
clerk = next(one for one in office.staff_room.everyone() if one.login == "siti")
app, tasks = QApplication([]), Tasks()
kept = QSettings(sys.argv[3] + "/look.ini", QSettings.Format.IniFormat)
window = open_window(office, clerk, Parts(tasks, Theme(app, Scheme.LIGHT), Language(app), kept), counts=False)
window.open_page("walk_in")
settle(tasks)
QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return)
settle(tasks)
while True:
    QTest.keyClicks(app.focusWidget(), "A")
    QTest.qWait(20)
    print(app.focusWidget().text(), flush=True)
"""


def drafts(office: Office, folder: Path, login: str = "siti") -> Drafts:
    return Drafts(folder / "prrdesk" / "drafts", office.address, login)


def offered(counter: Counter) -> str:
    banner = counter.page.drafts.banner
    return banner.words.text() if banner.isVisible() else ""


def test_a_form_is_offered_back_after_a_restart_and_goes_on_where_it_was(
    at_counter: OpenCounter, office_url: str
) -> None:
    make.job(office_url, 1)
    before = at_counter()
    before.type(ONE, ENTER, "hil", ENTER)
    before.answer("t", "1")
    before.type(ENTER, "0812")
    before.leave()
    counter = at_counter()
    assert "WARGA 0001" in offered(counter)
    assert "KTP-el hilang" in offered(counter)
    counter.type(Qt.Key.Key_F6)
    form = counter.page.form
    assert (form.nik.text(), form.contact.phone.text(), form.items.ticked()) == (
        ONE,
        "0812",
        ("surat_hilang",),
    )
    assert "WARGA 0001" in counter.right()
    assert focused() is form.items
    counter.type("2")
    counter.take_in()
    assert len(counter.applications()) == 1
    counter.leave()
    assert not offered(at_counter())


def test_a_person_only_looked_up_is_no_form_to_go_on_with_and_none_is_offered_to_another_clerk(
    at_counter: OpenCounter, office_url: str, head: Staff
) -> None:
    make.job(office_url, 1)
    before = at_counter()
    before.type(ONE, ENTER)
    before.type(TWO, Qt.Key.Key_F5)
    before.leave()
    before = at_counter()
    assert not offered(before)
    before.type(ONE, ENTER, "hil", ENTER)
    before.leave()
    assert not offered(at_counter(head))


def test_several_forms_are_set_aside_and_chosen_among(at_counter: OpenCounter, office_url: str) -> None:
    make.jobs(office_url, 3)
    counter = at_counter()
    for number, service in ((1, "hil"), (2, "rusak")):
        counter.type(make.nik(number), ENTER, service, ENTER, Qt.Key.Key_F5)
        assert focused() is counter.page.form.nik
        assert not counter.page.form.nik.text()
    assert "2 isian" in offered(counter)
    keys = DialogKeys(Qt.Key.Key_Down, ENTER)
    counter.type(Qt.Key.Key_F6)
    settle(counter.tasks)
    assert keys.seen == "ChooseDraft"
    assert counter.page.form.nik.text() == ONE
    assert "WARGA 0002" in offered(counter)


def test_a_form_thrown_away_in_the_list_is_gone(
    at_counter: OpenCounter, office: Office, office_url: str, data_folder: Path
) -> None:
    make.jobs(office_url, 2)
    counter = at_counter()
    for number in (1, 2):
        counter.type(make.nik(number), ENTER, "hil", ENTER, Qt.Key.Key_F5)

    def throw(dialog: QDialog) -> None:
        QTest.keyClick(dialog, Qt.Key.Key_Delete)

    DialogKeys(throw, Qt.Key.Key_Escape)
    counter.type(Qt.Key.Key_F6)
    settle(counter.tasks)
    assert "WARGA 0001" in offered(counter)
    assert len(drafts(office, data_folder).all().drafts) == 1


def test_a_scan_of_the_next_person_sets_the_form_aside_and_mixes_nothing(
    at_counter: OpenCounter, office: Office, office_url: str, data_folder: Path
) -> None:
    make.jobs(office_url, 2)
    counter = at_counter()
    counter.scan(ONE)
    counter.type("hil", ENTER)
    counter.page.form.go_to(counter.page.form.nik)
    counter.scan(TWO)
    assert "WARGA 0002" in counter.right()
    assert counter.page.form.service.value() == ""
    (kept,) = drafts(office, data_folder).all().drafts
    assert (kept.content["nik"], kept.content["service"]) == (ONE, "KTP_HILANG")
    assert "WARGA 0001" in offered(counter)


def test_leaving_the_page_keeps_what_was_typed_this_moment_and_so_does_another_language(
    at_counter: OpenCounter, office: Office, data_folder: Path, language
) -> None:
    counter = at_counter()
    counter.type(ENTER)
    QTest.keyClicks(focused(), "BAYI")
    counter.window.open_page("home")
    (kept,) = drafts(office, data_folder).all().drafts
    assert kept.content["name"] == "BAYI"
    settle(counter.tasks)
    counter.window.go_to("walk_in")
    assert counter.page.form.person.name.text() == "BAYI"
    settle(counter.tasks)
    key = counter.page.form.filled().key
    counter.window.open_page("home")
    for code in ("en", "id"):
        language.speak(code)
    counter.window.go_to("walk_in")
    settle(counter.tasks)
    page = counter.window.page()
    assert isinstance(page, WalkInPage)
    counter.page = page
    assert (page.form.filled().name, page.form.filled().key) == ("BAYI", key)
    assert offered(counter) == "", "the form on the screen is not offered once more"


def test_a_form_thrown_away_is_asked_about_and_then_gone(
    at_counter: OpenCounter, office: Office, data_folder: Path
) -> None:
    counter = at_counter()
    counter.type(ENTER, "bayi siti")
    settle(counter.tasks, 400)
    DialogKeys(lambda dialog: dialog.accept())
    counter.type(Qt.Key.Key_F8)
    settle(counter.tasks)
    counter.page.drafts.keeper.flush()
    assert drafts(office, data_folder).all().drafts == ()
    assert not counter.page.form.person.name.text()


def test_a_taken_in_form_that_was_kept_all_the_same_is_not_taken_in_twice(
    at_counter: OpenCounter, office: Office, office_url: str, data_folder: Path
) -> None:
    """A power cut after the server has written it and before the draft is removed."""
    counter = at_counter()
    counter.type(ENTER, "bayi siti", ENTER, "01-08-2020")
    counter.page.form.go_to(counter.page.form.service)
    counter.type("akta kel", ENTER)
    counter.answer("t", "1", "2", "3")
    counter.page.form.go_to(counter.page.form.contact.applicant)
    counter.type("siti")
    settle(counter.tasks, 400)
    (kept,) = drafts(office, data_folder).all().drafts
    counter.take_in()
    counter.page.drafts.keeper.flush()
    drafts(office, data_folder).keep(kept)
    counter.leave()
    again = at_counter()
    again.type(Qt.Key.Key_F6)
    again.take_in()
    (one,) = again.applications()
    assert one.number in again.right()
    again.page.drafts.keeper.flush()
    assert drafts(office, data_folder).all().drafts == ()


@pytest.mark.skipif(sys.platform == "win32", reason="sends a Unix signal")
def test_a_window_killed_while_somebody_types_loses_at_most_half_a_second(
    at_counter: OpenCounter, office: Office, office_url: str, data_folder: Path, tmp_path: Path
) -> None:
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW, office_url, str(ROOT), str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "XDG_DATA_HOME": str(data_folder)},
    )
    assert window.stdout is not None
    for line in window.stdout:
        if len(line.strip()) >= 60:
            break
    window.send_signal(signal.SIGKILL)
    typed = line.decode().strip()
    window.stdout.read()
    window.stdout.close()
    window.wait()
    kept = drafts(office, data_folder).all()
    assert kept.unreadable == 0
    name = str(kept.drafts[0].content["name"])
    assert typed.startswith(name[: len(typed)])
    assert len(name) >= len(typed) - 25, "a key every 20 ms: 25 keys are half a second"
    counter = at_counter()
    counter.type(Qt.Key.Key_F6)
    assert counter.page.form.person.name.text() == name


@pytest.mark.parametrize("engine", ["postgresql"])
def test_while_the_server_is_away_typing_goes_on_and_the_form_stays(
    at_counter: OpenCounter,
    office: Office,
    office_url: str,
    data_folder: Path,
    postgres_server: postgres.Server,
) -> None:
    make.job(office_url, 1)
    counter = at_counter()
    counter.type(ONE, ENTER, "hil", ENTER)
    postgres_server.settle()
    postgres_server.stop()
    try:
        counter.answer("t", "1", "2")
        counter.type(ENTER, "0812345")
        counter.take_in()
        said = "\n".join(words for words in counter.notices() if "PC ini" in words)
        assert "Isian tersimpan di PC ini dan tidak akan diterima dua kali." in said
        assert counter.page.form.contact.phone.text() == "0812345"
        counter.page.drafts.keeper.flush()
        (kept,) = drafts(office, data_folder).all().drafts
        assert kept.content["phone"] == "0812345"
        counter.type(Qt.Key.Key_F5)
        counter.type(TWO, ENTER)
        assert focused() is counter.page.form.person.name, "an unknown person can be typed in all the same"
        counter.type("warga dua")
        settle(counter.tasks, 400)
        assert len(drafts(office, data_folder).all().drafts) == 2
    finally:
        postgres_server.start()
    changes = counter.page.context.changes
    until(lambda: changes.gone_since is None)
    counter.type(Qt.Key.Key_F5)
    DialogKeys(Qt.Key.Key_Down, ENTER)
    counter.type(Qt.Key.Key_F6)
    settle(counter.tasks)
    counter.window.activateWindow()  # without a window manager nobody does it when a dialog closes
    assert QTest.qWaitForWindowActive(counter.window)
    counter.take_in()
    assert office.walk_in.count(AppFilter()) == 1
