"""A server that is gone while somebody works: told within two seconds, typing goes on, all comes back."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic
from typing import Any

import make
import pytest
from conftest import who
from cut_cable import Cable, cable_to
from office_window import Parts, close_window, open_window, press, settle, until
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.office import Office
from ui.gone_watch import GoneWatch, watch_for_silence
from ui.language import Language
from ui.main_window import MainWindow
from ui.pages.search import SearchPage
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


@pytest.fixture
def window(
    far: Office,
    office_url: str,
    tasks: Tasks,
    theme: Theme,
    language: Language,
    preferences: QSettings,
    qtbot: Any,
) -> Iterator[MainWindow]:
    operator = who(far, "rina")
    make.jobs(office_url, 2)
    make.blanks(far, operator)
    make.printed(far, operator, "A-07")
    opened = open_window(far, who(far, "siti"), Parts(tasks, theme, language, preferences), counts=False)
    watch_for_silence(opened.context, opened)
    opened.open_first()
    until(lambda: far.last_known.as_of is not None)
    settle(tasks)
    yield opened
    close_window(opened, tasks)


def _band(window: MainWindow) -> GoneWatch:
    (watch,) = window.findChildren(GoneWatch)
    return watch


@pytest.mark.parametrize("fault", ["stall", "cut"])
def test_the_counter_goes_on_while_the_server_is_gone(
    window: MainWindow, cable: Cable, far: Office, tasks: Tasks, fault: str
) -> None:
    watch, freezes = _band(window), Freezes()
    window.focus_search()
    press(tasks, "WARGA")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)

    freezes.begin()
    began = monotonic()
    getattr(cable, fault)()
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

    cable.restore()
    until(lambda: not watch.band.isVisible(), 10)
    settle(tasks)
    assert "Keadaan pukul" not in " ".join(page.panel.texts())
    assert freezes.longest < 0.25
