"""A window on a real office, with the pages of the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QSettings, Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desk.domain.staff import Staff
from desk.office import Office
from ui.changes import Changes
from ui.context import Context
from ui.language import Language
from ui.main_window import MainWindow, Place
from ui.notices import Notices
from ui.outbox_watch import OutboxWatch
from ui.pages.catalogue import PAGES
from ui.paper_writers import PaperWriters
from ui.papers import Papers
from ui.tasks import Tasks
from ui.theme import Theme

AT_COUNTER_3 = Place("Loket 3")
WITHOUT_COUNTS = tuple(replace(entry, count=None) for entry in PAGES)
"""Without the numbers beside the pages' names: after every step they ask about pages a test is not about."""
PATIENCE_S = 30
CALM, QUIET = 12, 6
"""A window is at rest after two glances in which nothing happened, or after as many turns of the event loop
as there may be of something that moves all the time."""
GLANCE_MS = 20
HUMAN_MS = 60
"""Between two keys of a person; a scanner is quicker."""


@dataclass
class Parts:
    """What outlives a window."""

    tasks: Tasks
    theme: Theme
    language: Language
    preferences: QSettings


def open_window(
    office: Office, staff: Staff, parts: Parts, place: Place = AT_COUNTER_3, *, counts: bool = True
) -> MainWindow:
    """Return a shown window for ``staff``, with or without the numbers beside the pages' names."""
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
            outbox=(
                OutboxWatch(office, staff, changes, parts.tasks, _raise, window)
                if office.outbox.keeps
                else None
            ),
        )

    window = MainWindow(context, PAGES if counts else WITHOUT_COUNTS, place)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    return window


def back_in(window: QWidget) -> None:
    """Give a window the keys again, as the desktop does when the dialog above it is closed."""
    window.window().activateWindow()
    assert QTest.qWaitForWindowActive(window.window())


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
    calm = 0
    while calm < CALM or _due(tasks, soon_ms):
        assert monotonic() < deadline, "the window does not come to rest"
        calm = calm if calm < CALM else 0
        began = monotonic()
        next_event()
        quiet = QUIET if monotonic() - began >= GLANCE_MS / 1000 else 1
        calm = 0 if tasks.running() else calm + quiet


def until(done: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
    """Let the window live until something has come true."""
    deadline = monotonic() + patience_s
    while not done():
        assert monotonic() < deadline, "the window does not answer"
        next_event()


def next_event() -> None:
    """Sleep until something happens in the window, or for a glance: a pool that ends tells nobody."""
    waking = QTimer()
    waking.setSingleShot(True)
    waking.start(GLANCE_MS)
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _due(tasks: Tasks, soon_ms: int) -> bool:
    """Tell whether a single shot, a key's press of a button or work in a pool is to come to its end."""
    # Menus and dialogs belong to their window, and are found with it.
    for owner in (tasks, *(each for each in QApplication.topLevelWidgets() if each.parent() is None)):
        timers = owner.findChildren(QTimer)
        if any(one.isActive() and one.isSingleShot() and one.remainingTime() <= soon_ms for one in timers):
            return True
        if any(one.isDown() and one.menu() is None for one in owner.findChildren(QPushButton)):
            return True
        if any(one.activeThreadCount() for one in owner.findChildren(QThreadPool)):
            return True
    return False


def press(tasks: Tasks, *keys: Qt.Key | str, soon_ms: int = 160) -> None:
    """Press keys one after the other where the focus is, as a person does: no key can belong to a scan."""
    for key in keys:
        target = QApplication.focusWidget()
        assert isinstance(target, QObject), "nothing has the focus"
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)
        pressed = monotonic()
        settle(tasks, soon_ms)
        QTest.qWait(max(0, HUMAN_MS - round(1000 * (monotonic() - pressed))))


def _raise(error: BaseException) -> None:
    raise error
