"""What every test of the window shares: one look, one language, tasks that must come to an end."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from office_window import PATIENCE_S
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sample_page import SampleOffice, sample_window

from ui.garbage import GarbageSearch
from ui.language import INDONESIAN, Language
from ui.main_window import MainWindow
from ui.tasks import Tasks
from ui.theme import Scheme, Theme


class PatientBot(QtBot):
    """Waits for what is to come and not for a time, so a busy machine only makes it longer."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = 1000 * PATIENCE_S) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The one of pytest-qt, with more patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def empty_screen(qapp: QApplication) -> Iterator[None]:
    """Leave nothing on the screen for the next test, which may ask what can be seen there."""
    yield
    for left in QApplication.topLevelWidgets():
        if left.isVisible():
            left.hide()


@pytest.fixture
def preferences(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Tasks that must be finished when the test ends: no thread and no timer outlives its test."""
    made = Tasks()
    # What the suite has loaded is left out already; asking for it counts a million objects.
    made.findChildren(GarbageSearch)[0]._begun = True
    yield made
    made.cancel_all()
    assert made.finish(), "work is still running"
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp, INDONESIAN)
    yield made
    for translator in made.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    made.deleteLater()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, Scheme.LIGHT)
    yield made
    made.deleteLater()


OpenSample = Callable[..., tuple[MainWindow, SampleOffice]]


@pytest.fixture
def open_sample(
    tasks: Tasks, theme: Theme, language: Language, preferences: QSettings, qtbot
) -> Iterator[OpenSample]:
    """Opens a window on the sample office; the list of the print queue is open."""
    opened: list[MainWindow] = []

    def open_one(size: int = 19_000) -> tuple[MainWindow, SampleOffice]:
        office = SampleOffice(size)
        window = sample_window(office, tasks, theme, language, preferences)
        window.resize(1366, 768)
        window.show()
        opened.append(window)
        qtbot.waitUntil(lambda: tasks.running() == 0)
        return window, office

    yield open_one
    tasks.cancel_all()
    assert tasks.finish()
    for window in opened:
        window.context.changes.stop()
        window.hide()
        window.deleteLater()


@pytest.fixture
def silent_print_server() -> Iterator[str]:
    """The address of a print server that takes calls and never answers."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield f"127.0.0.1:{listening.getsockname()[1]}"
