"""A server that is gone while somebody works: told within two seconds, typing goes on, all comes back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Thread
from time import monotonic
from typing import Any

import make
import pytest
from conftest import who
from cut_cable import Cable, cable_to
from office_window import Parts, close_window, open_window, press, settle, until
from postgres import Server
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.data.line import SERVER_GONE
from desk.domain.errors import AnswerMissing
from desk.domain.handover import Proof, Taker
from desk.domain.printing import JobState, PrintJob
from desk.office import Office
from desk.rooms.work_sheet import WorkSheet
from ui.dialogs.pick_up import PickUpAnswer, PickUpDialog
from ui.gone_watch import GoneWatch, watch_for_silence
from ui.language import Language
from ui.main_window import MainWindow
from ui.pages.pick_up import PickUpPage
from ui.pages.search import SearchPage
from ui.pages.work_sheet import DEAF_S, WorkSheetPage
from ui.pages.work_sheet_batch import Outcome
from ui.tasks import Tasks
from ui.theme import Theme


@pytest.fixture
def engine() -> str:
    """Only a server can be gone."""
    return "postgresql"


class Freezes:
    """The longest time the window did nothing, by a timer that is due every 10 ms."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, monotonic()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(10)

    def _on_time(self) -> None:
        now = monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now

    def begin(self) -> None:
        self.longest, self._last = 0.0, monotonic()


@pytest.fixture
def cable(office_url: str) -> Iterator[Cable]:
    with cable_to(office_url) as laid:
        yield laid


@pytest.fixture
def far(office_url: str, cable: Cable, clock: Any) -> Iterator[Office]:
    """The office at the other end of the cable."""
    opened = Office(cable.url(office_url), clock=clock, workstation="Loket 3")
    yield opened
    cable.restore()
    opened.close()


Opened = Callable[[str], MainWindow]


@pytest.fixture
def opened(
    far: Office, office_url: str, tasks: Tasks, theme: Theme, language: Language, preferences: QSettings
) -> Iterator[Opened]:
    """Opens the window of somebody who knows the office's last state; a card stands ready in A-07."""
    operator = who(far, "rina")
    make.jobs(office_url, 4)
    make.blanks(far, operator)
    make.printed(far, operator, "A-07")
    windows: list[MainWindow] = []

    def open_one(login: str) -> MainWindow:
        made = open_window(far, who(far, login), Parts(tasks, theme, language, preferences), counts=False)
        windows.append(made)
        watch_for_silence(made.context, made)
        made.open_first()
        until(lambda: far.last_known.as_of is not None)
        settle(tasks)
        return made

    yield open_one
    for window in windows:
        close_window(window, tasks)


def _band(window: MainWindow) -> GoneWatch:
    (watch,) = window.findChildren(GoneWatch)
    return watch


Fault = Callable[[str], Callable[[], None]]


@pytest.fixture
def fault(cable: Cable, postgres_server: Server) -> Iterator[Fault]:
    """Lets the server be gone in one way, and returns how it comes back; it is back for the next test."""
    dead: list[bool] = []

    def start() -> None:
        if dead:
            dead.clear()
            postgres_server.start()

    def fail(kind: str) -> Callable[[], None]:
        if kind != "kill":
            getattr(cable, kind)()
            return cable.restore
        postgres_server.settle()
        dead.append(True)
        postgres_server.stop()
        return start

    yield fail
    start()


@pytest.mark.parametrize("kind", ["stall", "cut", "kill"])
def test_the_counter_goes_on_while_the_server_is_gone(
    opened: Opened, fault: Fault, far: Office, tasks: Tasks, kind: str
) -> None:
    window = opened("siti")
    watch, freezes = _band(window), Freezes()
    window.focus_search()
    press(tasks, "WARGA")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)

    freezes.begin()
    began = monotonic()
    mend = fault(kind)
    freezes.begin()
    for _ in range(4):  # as many questions as the pool has threads, all of them for a dead server
        tasks.run(tasks, lambda: far.search.find(make.nik(1)), None, lambda _error: None)
    until(watch.band.isVisible, 5)
    assert monotonic() - began < 2.5  # 1.8 s at the latest; a machine with other work takes its time
    until(lambda: tasks.running() == 0, 5)
    assert (field.text(), QApplication.focusWidget()) == ("WARGA", field)
    assert "Server kantor tidak terhubung sejak" in watch.band.words.text()

    field.selectAll()
    press(tasks, make.nik(1), Qt.Key.Key_Return)
    page = window.page()
    assert isinstance(page, SearchPage)
    assert page.person() is not None
    assert "A-07" in " ".join(page.panel.texts())
    assert "Keadaan pukul" in " ".join(page.panel.texts())

    mending = Thread(target=mend)
    mending.start()
    until(lambda: not watch.band.isVisible(), 10)
    settle(tasks)
    assert "Keadaan pukul" not in " ".join(page.panel.texts())
    mending.join()
    assert freezes.longest < 0.4  # some 0.05 on a machine without other work


def test_the_answers_about_a_card_wait_for_the_server_and_what_was_said_in_doubt_is_found_out(
    opened: Opened, cable: Cable, far: Office, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("rina")
    window.open_page("print_queue")
    settle(tasks)
    press(tasks, Qt.Key.Key_F5)
    sheet = window.page()
    assert isinstance(sheet, WorkSheetPage)
    QTest.qWait(round(DEAF_S * 1000))
    press(tasks, Qt.Key.Key_Return)
    assert sheet.batch is not None
    card = sheet.batch.lines[0].job
    assert card.state is JobState.PRINTING

    cable.stall()
    until(sheet.waiting.band.isVisible, 5)
    press(tasks, "g", Qt.Key.Key_Return)
    assert sheet.batch.lines[0].outcome is None
    assert "Menunggu server" in sheet.waiting.band.words.text()
    cable.restore()
    until(lambda: not sheet.waiting.band.isVisible(), 10)
    settle(tasks)
    assert far.print_queue.job(card.id).state is JobState.PRINTING

    said = WorkSheet.good

    def good_and_gone(*words: Any) -> PrintJob:
        said(*words)
        raise AnswerMissing(*SERVER_GONE)

    monkeypatch.setattr(WorkSheet, "good", good_and_gone)
    sheet.card.wake()
    press(tasks, "g", Qt.Key.Key_Return)
    sheet.refresh()
    settle(tasks)
    assert sheet.batch.lines[0].outcome is Outcome.GOOD


def test_a_card_looked_up_without_the_server_is_handed_over_once_when_it_is_back(
    opened: Opened, cable: Cable, far: Office, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("siti")
    window.open_page("pick_up")
    settle(tasks)
    page = window.page()
    assert isinstance(page, PickUpPage)
    cable.stall()
    until(_band(window).band.isVisible, 5)
    page.take_scan(make.nik(1))
    settle(tasks)
    assert page.case is not None
    assert (page.case.slot, page.case.ready) == ("A-07", True)
    cable.restore()
    until(lambda: not _band(window).band.isVisible(), 10)
    settle(tasks)
    taken = PickUpAnswer(Taker.SELF, "WARGA", Proof.KK, old_card_taken=False)
    monkeypatch.setattr(PickUpDialog, "ask", classmethod(lambda *_: taken))
    page.hand_over()
    settle(tasks)
    (found,) = far.search.find(make.nik(1))
    assert found.job is not None
    assert found.job.state is JobState.HANDED_OVER
    assert page.case is None
