"""The whole program on a real office: from the sign-in on, driven by keys as a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import scanner
from office_window import settle, until
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk.office import Office
from ui.desktop import Desktop
from ui.dialogs.first_start import FirstAdministrator
from ui.main_window import MainWindow, Place
from ui.pages.catalogue import PAGES
from ui.paper_writers import PaperWriters
from ui.papers import Papers
from ui.server_door import ServerDoor
from ui.session import OfficeSession

ENTER = Qt.Key.Key_Return
LOCK = (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


class Program:
    """One program at one counter; every step is typed."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.sheet = desktop.sign_in

    @property
    def window(self) -> MainWindow:
        """The window that is seen."""
        seen = self.desktop.window
        assert isinstance(seen, MainWindow)
        return seen

    def type(self, text: str, *keys: Qt.Key) -> None:
        """Type where the cursor is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        for key in keys:
            now = QApplication.focusWidget()
            assert now is not None
            QTest.qWait(60)  # no scanner
            QTest.keyClick(now, key)

    def knock(self, login: str, password: str) -> None:
        """Give name and password."""
        self.sheet.activateWindow()
        until(lambda: self.sheet.isActiveWindow() and self.sheet.go.isEnabled())
        self.sheet.name.setFocus()
        self.sheet.name.selectAll()
        self.type(login, ENTER)
        self.type(password, ENTER)

    def sign_in(self, login: str, password: str) -> MainWindow:
        """Come in, anew or back to one's work."""
        self.knock(login, password)
        return self.entered()

    def scan(self, code: str) -> None:
        """Scan a staff card, whatever field has the cursor: its keys come without a pause, then Enter."""
        focused = QApplication.focusWidget()
        assert focused is not None
        scanner.scan(focused, code)

    def entered(self) -> MainWindow:
        """Wait until somebody is in."""
        until(lambda: self.desktop.window is not None)
        settle(self.desktop.tasks)
        until(lambda: QApplication.activeWindow() is not None)
        return self.window

    def lock(self, over: QWidget | None = None) -> None:
        """Press the key that locks, in the window or in what is open over it."""
        handle = (over or self.window).windowHandle()
        handle.requestActivate()
        until(lambda: QApplication.focusWindow() is handle)
        QTest.keyClick(handle, *LOCK)
        until(lambda: self.desktop.window is None)
        settle(self.desktop.tasks)

    def said(self) -> str:
        """Return what the sign-in says below its fields."""
        return self.sheet.message.text()


def seen_on_screen() -> list[QWidget]:
    """Return every window that can be seen, whoever it belongs to."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


@contextmanager
def program(
    app: QApplication,
    preferences: QSettings,
    open_office: Callable[[], Office],
    make: Callable[[FirstAdministrator], None] | None = None,
    workstation: str = "Loket 3",
    clock: Callable[[], object] | None = None,
    door: ServerDoor | None = None,
) -> Iterator[Program]:
    """Start the program and end it again."""

    def load() -> OfficeSession:
        place = Place(workstation, clock=clock) if clock is not None else Place(workstation)  # type: ignore[arg-type]  # a test's clock tells moments
        return OfficeSession(open_office, PAGES, place, Papers(PaperWriters), make, door)

    desktop = Desktop(app, preferences, load)
    desktop.begin()
    try:
        yield Program(desktop)
    finally:
        seats = desktop.seats.everybody()
        for seat in seats:
            if isinstance(seat.window, MainWindow):
                seat.window.context.changes.stop()
        desktop.end()
        for translator in desktop.language.findChildren(QTranslator):
            app.removeTranslator(translator)
        desktop.sign_in.hide()
        for seat in seats:
            seat.window.hide()
            seat.window.deleteLater()
