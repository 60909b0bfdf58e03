"""Windows shuts down or signs off with work open: nothing is asked, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import Clock
from counter_keys import focused
from office_window import settle
from PySide6.QtCore import QSettings, Qt, QTimer, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from signing_in import sign_in

from desk.domain.staff import Staff
from desk.office import Office
from ui.desktop import Desktop
from ui.dialogs.confirm import Confirm, Question
from ui.draft_keeper import DraftKeeper
from ui.main_window import MainWindow, Place
from ui.pages.catalogue import PAGES
from ui.pages.walk_in import WalkInPage
from ui.paper_writers import PaperWriters
from ui.papers import Papers
from ui.session import OfficeSession
from ui.session_end import SessionEnd
from ui.tasks import Tasks

WHO = "BAYI"
Begin = Callable[[], Desktop]


@pytest.fixture
def begin(office_url: str, clock: Clock, preferences: QSettings, qapp: QApplication) -> Iterator[Begin]:
    """Start the program at this PC; as often as it is asked to."""
    made: list[Desktop] = []

    def go() -> Desktop:
        def load() -> OfficeSession:
            opened = Office(office_url, clock=clock, workstation="Loket 3")
            return OfficeSession(lambda: opened, PAGES, Place("Loket 3"), Papers(PaperWriters))

        desktop = Desktop(qapp, preferences, load)
        made.append(desktop)
        desktop.begin()
        return desktop

    yield go
    for desktop in made:
        for seat in desktop.seats.everybody():
            if isinstance(seat.window, MainWindow):
                seat.window.context.changes.stop()
            seat.window.hide()
            seat.window.deleteLater()
        desktop.end()
        for translator in desktop.language.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        desktop.sign_in.hide()


def at_the_counter(window: MainWindow, tasks: Tasks) -> WalkInPage:
    window.open_page("walk_in")
    settle(tasks)
    page = window.page()
    assert isinstance(page, WalkInPage)
    return page


def type_somebody(page: WalkInPage, tasks: Tasks) -> None:
    """Begin with somebody who has no NIK yet, and stop in the middle."""
    QTest.keyClick(page.form.nik, Qt.Key.Key_Return)
    settle(tasks)
    QTest.keyClicks(focused(), WHO)


def test_a_form_is_kept_before_the_session_ends_and_offered_at_the_next_start(
    begin: Begin, office: Office, clerk: Staff, qapp: QApplication, qtbot
) -> None:
    desktop = begin()
    window = sign_in(desktop, "siti", qtbot)
    page = at_the_counter(window, desktop.tasks)
    type_somebody(page, desktop.tasks)
    settle(desktop.tasks)
    qtbot.waitUntil(lambda: len(office.staff_room.whereabouts()) == 1)
    qapp.aboutToQuit.emit()
    assert not window.isVisible()
    assert office.staff_room.whereabouts() == ()
    again = begin()
    page = at_the_counter(sign_in(again, "siti", qtbot), again.tasks)
    qtbot.waitUntil(page.drafts.banner.isVisible)
    page.drafts.go_on()
    settle(again.tasks)
    assert page.form.filled().name == WHO


def test_a_session_that_goes_on_after_all_leaves_the_work_as_it_was_and_kept(
    begin: Begin, qtbot, tmp_path: Path
) -> None:
    desktop = begin()
    window = sign_in(desktop, "siti", qtbot)
    page = at_the_counter(window, desktop.tasks)
    type_somebody(page, desktop.tasks)
    desktop.findChildren(SessionEnd)[0].keep()
    kept = page.drafts.keeper.drafts.all().drafts
    assert [WHO in str(draft.content) for draft in kept] == [True]
    assert window.isVisible()
    assert desktop.seats.current is not None


def test_a_question_that_is_open_does_not_hold_the_shutdown_up_and_is_not_answered(
    begin: Begin, qapp: QApplication, qtbot
) -> None:
    desktop = begin()
    window = sign_in(desktop, "siti", qtbot)
    seen: list[bool] = []

    def shut_down() -> None:
        seen.append(QApplication.activeModalWidget() is not None)
        qapp.aboutToQuit.emit()
        seen.append(window.isVisible())
        qapp.closeAllWindows()  # what Qt does next
        QTimer.singleShot(0, window.findChildren(Confirm)[0].reject)

    QTimer.singleShot(50, shut_down)
    question: Question[str] = Question("Batalkan?", "…", "Ya", grave=True)
    assert Confirm.ask(window, question) is None
    assert seen == [True, False]


def test_locked_work_is_kept_too(begin: Begin, qapp: QApplication, qtbot) -> None:
    desktop = begin()
    window = sign_in(desktop, "siti", qtbot)
    page = at_the_counter(window, desktop.tasks)
    type_somebody(page, desktop.tasks)
    desktop.lock()
    settle(desktop.tasks)
    QTest.keyClick(desktop.sign_in.name, Qt.Key.Key_A)
    qapp.aboutToQuit.emit()
    assert not desktop.sign_in.isVisible()
    kept = window.findChildren(DraftKeeper)[0].drafts.all().drafts
    assert [WHO in str(draft.content) for draft in kept] == [True]
