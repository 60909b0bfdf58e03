"""A window on a real office, with the pages of the program."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.domain.staff import Staff
from desk.office import Office
from ui.changes import Changes
from ui.context import Context
from ui.language import Language
from ui.main_window import MainWindow, Place
from ui.notices import Notices
from ui.pages.catalogue import PAGES
from ui.paper_writers import PaperWriters
from ui.papers import Papers
from ui.tasks import Tasks
from ui.theme import Theme

AT_COUNTER_3 = Place("Loket 3")


@dataclass
class Parts:
    """What outlives a window."""

    tasks: Tasks
    theme: Theme
    language: Language
    preferences: QSettings


def open_window(office: Office, staff: Staff, parts: Parts, place: Place = AT_COUNTER_3) -> MainWindow:
    """Return a shown window for ``staff``."""
    changes = Changes(office, parts.tasks)

    def context(window: MainWindow) -> Context:
        return Context(
            office=office,
            staff=staff,
            tasks=parts.tasks,
            notices=Notices(window),
            changes=changes,
            language=parts.language,
            theme=parts.theme,
            preferences=parts.preferences,
            papers=Papers(PaperWriters),
            open_page=window.open_page,
            crash=_raise,
        )

    window = MainWindow(context, PAGES, place)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    return window


def close_window(window: MainWindow, tasks: Tasks) -> None:
    """End a window now, so that it does not take the keys of the next one with it."""
    window.context.changes.stop()
    assert tasks.finish()
    window.hide()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def settle(tasks: Tasks, quiet_ms: int = 160) -> None:
    """Let everything that was begun come to its end: timers, work in the pool, answers."""
    quiet = monotonic()
    deadline = monotonic() + 10
    while tasks.running() or monotonic() - quiet < quiet_ms / 1000:
        assert monotonic() < deadline, "the window does not come to rest"
        QApplication.processEvents()
        if tasks.running():
            quiet = monotonic()
        QTest.qWait(5)
    QApplication.processEvents()  # on a busy machine all of the quiet may pass before a due timer rings


def press(tasks: Tasks, *keys: Qt.Key | str, pause_ms: int = 160) -> None:
    """Press keys one after the other where the focus is, as a person does."""
    for key in keys:
        target = QApplication.focusWidget()
        assert isinstance(target, QObject), "nothing has the focus"
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)
        settle(tasks, pause_ms)


def _raise(error: BaseException) -> None:
    raise error
