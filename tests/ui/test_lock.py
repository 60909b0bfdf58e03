"""Who leaves the chair, who comes instead, and what nobody may see meanwhile; typed and scanned."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import process_time

import make
import pyotp
import pytest
import shiboken6
from conftest import PASSWORD, Clock, who
from dialog_keys import DialogKeys
from office_window import settle, until
from openpyxl import load_workbook
from program import ENTER, LOCK, Program, program, seen_on_screen
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from sqlalchemy import select

from desk.data.database import Database
from desk.data.office_tables import journal
from desk.domain.journal import Action
from desk.domain.printing import JobState
from desk.domain.staff import Role, Staff
from desk.office import Office
from reports.document import Column, Document, Face, Made, Streamed, Table
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.locked_card import LockedCard
from ui.dialogs.sign_in import BADGE_SIGN
from ui.dialogs.sign_in_steps import CodeStep, NewPasswordStep
from ui.lock_watch import LockWatch
from ui.main_window import MainWindow
from ui.pages.saving import save_paper
from ui.pages.walk_in import WalkInPage
from ui.pages.work_sheet import WorkSheetPage
from ui.presence import PresenceWatch
from ui.widgets.idle_note import IdleNote

OWN_PASSWORD, PIN = "pensil gajah lemari", "402817"


@pytest.fixture
def desk_here(office_url: str, clock: Clock, preferences: QSettings, qapp: QApplication) -> Iterator[Program]:
    """The program at counter 3, started and open."""

    def opened() -> Office:
        return Office(office_url, clock=clock, workstation="Loket 3")

    with program(qapp, preferences, opened, clock=clock) as running:
        yield running


def texts(window: MainWindow) -> str:
    return " ".join(window.notice_bar.texts())


def actions(url: str) -> list[str]:
    """Return what the journal says was done, in order."""
    database = Database(url)
    try:
        with database.snapshot() as db:
            told = db.execute(select(journal.c.action).order_by(journal.c.id)).scalars()
            return list(told)
    finally:
        database.close()


def over(window: MainWindow, act: Callable[[QDialog], None]) -> str:
    """Open the sheet of keys over a window and do ``act`` while it is open, then close it, seen or not."""
    wrong: list[BaseException] = []

    def end(dialog: QDialog) -> None:
        try:
            act(dialog)
        except BaseException as error:  # the test fails with it once the dialog, maybe hidden, is closed
            wrong.append(error)
        if shiboken6.isValid(dialog):
            dialog.reject()

    asked = DialogKeys(end)
    window.show_shortcuts()
    for error in wrong:
        raise error
    return asked.seen


def test_work_outlasts_two_changes_of_person_with_a_question_open_over_it(
    desk_here: Program, office_url: str
) -> None:
    siti = desk_here.sign_in("siti", PASSWORD)
    assert "pertama kali" in texts(siti)
    siti.open_page("walk_in")
    page = siti.page()
    assert isinstance(page, WalkInPage)
    page.form.contact.phone.setFocus()
    desk_here.type("0812555")
    QApplication.clipboard().setText("3673014703630001")
    titles: list[str] = []

    def story(question: QDialog) -> None:
        desk_here.lock(question)
        assert seen_on_screen() == [desk_here.sheet]
        assert QApplication.clipboard().text() == ""
        assert desk_here.sheet.windowTitle() == "Terkunci – PRR Desk"
        rina = desk_here.sign_in("rina", PASSWORD)
        assert rina is not siti
        rina.search.begin("sri")
        over(rina, back_under)
        titles.append(question.windowTitle())

    def back_under(hers: QDialog) -> None:
        """Siti's question lies under Rina's: hers cannot wait, and Rina is told."""
        desk_here.lock(hers)
        assert desk_here.sign_in("siti", PASSWORD) is siti
        assert not hers.isVisible()
        desk_here.lock(QApplication.activeModalWidget())
        rina = desk_here.sign_in("rina", PASSWORD)
        assert "terpaksa ditutup" in texts(rina)
        assert rina.search.text() == "sri"
        rina.sign_out()
        settle(desk_here.desktop.tasks)
        assert desk_here.sheet.name.text() == "siti"
        assert desk_here.sign_in("siti", PASSWORD) is siti

    assert over(siti, story) == "Shortcuts"
    assert titles
    assert page.form.contact.phone.text() == "0812555"
    assert siti.isVisible()
    assert siti.page() is page
    assert actions(office_url).count(Action.SCREEN_LOCKED.code) == 3


def test_a_card_in_hand_stays_with_who_locked_and_the_next_person_gets_other_ones(
    desk_here: Program, office: Office, office_url: str, operator: Staff, clock: Clock
) -> None:
    make.jobs(office_url, 4)
    make.blanks(office, operator)
    rina = desk_here.sign_in("rina", PASSWORD)
    held = office.print_queue.claim(operator, 2)
    rina.open_page("work_sheet", held.token)
    settle(desk_here.desktop.tasks)
    sheet = rina.page()
    assert isinstance(sheet, WorkSheetPage)
    desk_here.lock()
    budi = desk_here.sign_in("budi", PASSWORD)
    clock.pass_(minutes=8)
    sheet.lease.renew()  # as its timer does, hidden or not
    settle(desk_here.desktop.tasks)
    clock.pass_(minutes=8)
    other = who(office, "budi")
    office.print_queue.sweep(other)
    theirs = office.print_queue.claim(other, 4)
    assert len(theirs.jobs) == 2
    assert not {job.id for job in theirs.jobs} & {job.id for job in held.jobs}
    budi.close()  # whoever closes their window does not end the work of others
    settle(desk_here.desktop.tasks)
    assert seen_on_screen() == [desk_here.sheet]
    assert desk_here.sign_in("rina", PASSWORD).page() is sheet
    assert {office.print_queue.job(job.id).state for job in held.jobs} == {JobState.CLAIMED}


def test_a_long_export_goes_on_behind_a_locked_screen_and_is_told_to_whose_it_is(
    desk_here: Program, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, half, locked = tmp_path / "panjang.xlsx", Event(), Event()

    def rows() -> Iterator[tuple[str]]:
        for number in range(400):
            if number == 200:
                half.set()
                assert locked.wait(60)
            yield (f"baris {number}",)

    table = Table((Column("row", "Baris"),), Streamed(rows))
    document = Document("panjang", "Panjang", Made("siti", clock.now.replace(tzinfo=None)), (table,))
    monkeypatch.setattr(ChooseFile, "to_write", lambda *_asked: path)
    siti = desk_here.sign_in("siti", PASSWORD)
    page = siti.page()
    assert page is not None
    save_paper(page, lambda: document, Face.XLSX)
    until(half.is_set)
    QTest.keyClick(siti.windowHandle(), *LOCK)
    until(lambda: desk_here.desktop.window is None)
    desk_here.knock("rina", PASSWORD)
    until(lambda: desk_here.desktop.window is not None)
    assert not path.exists()
    locked.set()
    rina = desk_here.entered()
    until(path.exists)
    assert load_workbook(path).active.max_row >= 400
    assert "panjang.xlsx" not in texts(rina)
    rina.sign_out()
    settle(desk_here.desktop.tasks)
    assert "panjang.xlsx sudah disimpan" in texts(desk_here.sign_in("siti", PASSWORD))


def test_a_staff_card_and_its_pin_change_the_person_in_three_seconds(
    desk_here: Program, office: Office, admin: Staff, clerk: Staff, operator: Staff
) -> None:
    for person, code in ((clerk, BADGE_SIGN + "7QK2-MX4D"), (operator, "8991012345678")):
        office.accounts.give_badge(admin, person.id, code)
        office.own_account.choose_pin(person, PASSWORD, code, PIN)
    rina = desk_here.sign_in("rina", PASSWORD)
    desk_here.lock()
    desk_here.type("salah")
    desk_here.scan(BADGE_SIGN + "7QK2-MX4D")  # into the password of somebody else
    assert desk_here.sheet.name.text() == "Kartu petugas terbaca"
    desk_here.type("111222", ENTER)
    until(lambda: "Esc" in desk_here.said() and desk_here.sheet.go.isEnabled())
    began = process_time()
    desk_here.scan(BADGE_SIGN + "7QK2-MX4D")
    desk_here.type(PIN, ENTER)
    siti = desk_here.entered()
    assert process_time() - began < 3
    assert siti.status.who.text().startswith("Siti Aminah")
    siti.sign_out()
    settle(desk_here.desktop.tasks)
    desk_here.scan("8991012345678")  # a card of another maker: known by its speed
    desk_here.type(PIN, ENTER)
    assert desk_here.entered() is rina
    desk_here.lock()
    desk_here.scan("8991012345678")
    desk_here.type("", Qt.Key.Key_Escape)
    assert desk_here.sheet.name.text() == "rina"
    office.accounts.give_password(admin, clerk.id, OWN_PASSWORD)  # more is asked of her than a card
    desk_here.scan(BADGE_SIGN + "7QK2-MX4D")
    desk_here.type(PIN, ENTER)
    until(lambda: "kata sandi" in desk_here.said() and desk_here.sheet.go.isEnabled())
    assert (desk_here.sheet.name.text(), desk_here.sheet.name.isReadOnly()) == ("rina", False)
    assert desk_here.sign_in("rina", PASSWORD) is rina


def test_wrong_tries_wait_and_a_given_password_is_changed_first(
    desk_here: Program, office: Office, admin: Staff, clock: Clock
) -> None:
    office.staff_room.add(admin, "yuni", "Yuni Astuti", frozenset({Role.CLERK}), "kertas gelas payung")
    for _ in range(3):
        desk_here.knock("yuni", "salah sekali")
        until(lambda: bool(desk_here.said()))
        settle(desk_here.desktop.tasks)
    assert "Coba lagi dalam" in desk_here.said()
    assert not desk_here.sheet.go.isEnabled()
    before = desk_here.said()
    until(lambda: desk_here.said() != before)  # counted down in place
    assert "Coba lagi dalam" in desk_here.said()
    until(desk_here.sheet.go.isEnabled)
    assert desk_here.said() == "Sekarang Anda boleh mencoba lagi."
    clock.pass_(seconds=5)
    desk_here.knock("yuni", "kertas gelas payung")
    until(lambda: desk_here.sheet.step is not None)
    step = desk_here.sheet.step
    assert isinstance(step, NewPasswordStep)
    assert "Paling sedikit 8 karakter" in step.why.text()
    step.activateWindow()
    desk_here.type("yuni1234", ENTER)
    desk_here.type("yuni1234", ENTER)
    assert step.why.text()
    assert step.isVisible()
    until(step.go.isEnabled)
    step.again.clear()
    desk_here.type(OWN_PASSWORD, ENTER)
    desk_here.type(OWN_PASSWORD, ENTER)
    yuni = desk_here.entered()
    assert "Kata sandi salah" in texts(yuni) or "salah mengetik" in texts(yuni)
    assert office.staff_room.sign_in("yuni", OWN_PASSWORD).login == "yuni"


def test_a_second_step_is_asked_for_and_both_places_of_one_person_are_told(
    desk_here: Program, office: Office, office_url: str, head: Staff, clock: Clock
) -> None:
    enrolment = office.own_account.begin_second_factor(head)
    app = pyotp.TOTP(enrolment.secret)
    codes = office.own_account.set_up_second_factor(head, PASSWORD, enrolment, app.at(clock.now))
    clock.pass_(minutes=1)
    desk_here.knock("hendra", PASSWORD)
    until(lambda: isinstance(desk_here.sheet.step, CodeStep))
    step = desk_here.sheet.step
    assert isinstance(step, CodeStep)
    desk_here.type("000000", ENTER)
    until(lambda: step.go.isEnabled() and bool(step.why.text()))
    assert step.isVisible()
    step.code.clear()
    desk_here.type(codes[0], ENTER)  # the telephone lies at home
    desk_here.entered().sign_out()
    settle(desk_here.desktop.tasks)
    desk_here.knock("hendra", PASSWORD)
    until(lambda: isinstance(desk_here.sheet.step, CodeStep))
    step = desk_here.sheet.step
    assert isinstance(step, CodeStep)
    desk_here.type(codes[0], ENTER)
    until(lambda: "kode pemulihan lain" in step.why.text() and step.go.isEnabled())
    step.code.clear()
    desk_here.type(app.at(clock.now), ENTER)
    hendra = desk_here.entered()
    assert office.own_account.look(head).codes_left == len(codes) - 1
    elsewhere = Office(office_url, clock=clock, workstation="Ruang kepala")
    try:
        clock.pass_(minutes=1)
        there = elsewhere.staff_room.arrive("hendra", PASSWORD, code=app.at(clock.now))
        assert [one.workstation for one in there.elsewhere] == ["Loket 3"]
        (presence,) = hendra.findChildren(PresenceWatch)
        presence.beat()
        settle(desk_here.desktop.tasks)
        assert "Ruang kepala" in texts(hendra)
        elsewhere.staff_room.sign_out(there.staff, there.session)
    finally:
        elsewhere.close()
    presence.beat()
    settle(desk_here.desktop.tasks)
    assert "Ruang kepala" not in texts(hendra)
    hendra.sign_out()
    settle(desk_here.desktop.tasks)
    assert actions(office_url)[-1] == Action.SIGNED_OUT.code


def test_nobody_at_the_pc_locks_it_after_a_warning_and_the_program_ends_only_when_told(
    desk_here: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    siti = desk_here.sign_in("siti", PASSWORD)
    watch = desk_here.desktop.findChildren(LockWatch)[0]
    idle = watch.idle
    idle.limit(0.2)  # twelve seconds, all of which is warning
    idle.look()
    note = siti.findChildren(IdleNote)[0]
    assert note.isVisible()
    assert "detik" in note.words.text()
    QTest.keyClick(siti.windowHandle(), Qt.Key.Key_Shift)
    assert not shiboken6.isValid(note)
    idle.limit(0)
    idle.look()
    assert seen_on_screen() == [desk_here.sheet]
    card = desk_here.sheet.findChildren(LockedCard)[0]
    assert any("Terkunci sendiri" in words.text() for words in card.findChildren(QLabel))
    asked: list[str] = []

    def turn_back(_parent: object, question: Question[None]) -> None:
        asked.append(question.text)

    monkeypatch.setattr(Confirm, "ask", turn_back)
    desk_here.sheet.close()
    assert desk_here.sheet.isVisible()
    assert "Siti Aminah" in asked[0]
    assert desk_here.sign_in("siti", PASSWORD) is siti
