"""A window on a real office, with the pages of the program."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

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
PATIENCE_S = 30
CALM_TURNS = 3
AT_REST_S = 0.1
"""Some timers belong to no window and cannot be asked; this long nothing may happen."""
"""Turns of the event loop in which nothing is left to do: an answer may ask for one more turn."""
HUMAN_MS = 60
"""Between two keys of a person; a scanner is quicker."""


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


def settle(tasks: Tasks, soon_ms: int = 160) -> None:
    """Let everything that was begun come to its end: work in the pool, answers, timers due in ``soon_ms``.

    It waits for what is still to come and not for a time, so a busy machine only makes it longer.
    """
    deadline = monotonic() + PATIENCE_S
    calm, since = 0, monotonic()
    while calm < CALM_TURNS or monotonic() - since < AT_REST_S:
        assert monotonic() < deadline, "the window does not come to rest"
        QApplication.processEvents()
        if tasks.running() or _due(tasks, soon_ms):
            calm, since = 0, monotonic()
        calm += 1
        QTest.qWait(1)


def _due(tasks: Tasks, soon_ms: int) -> bool:
    """Tell whether a single shot of a window or of the tasks, or a key's press of a button is to come."""
    owners = (tasks, *QApplication.topLevelWidgets())
    return any(
        timer.isActive() and timer.isSingleShot() and timer.remainingTime() <= soon_ms
        for owner in owners
        for timer in owner.findChildren(QTimer)
    ) or any(
        button.isDown() and button.menu() is None
        for owner in owners
        for button in owner.findChildren(QPushButton)
    )


def press(tasks: Tasks, *keys: Qt.Key | str, soon_ms: int = 160) -> None:
    """Press keys one after the other where the focus is, as a person does: no key can belong to a scan."""
    for key in keys:
        target = QApplication.focusWidget()
        assert isinstance(target, QObject), "nothing has the focus"
        pressed = monotonic()
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)
        settle(tasks, soon_ms)
        QTest.qWait(max(0, HUMAN_MS - round(1000 * (monotonic() - pressed))))


def _raise(error: BaseException) -> None:
    raise error
