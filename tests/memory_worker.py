"""Signs in through the window, the password struck key by key as it comes in, and waits to be looked into."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk.office import Office
from ui.desktop import Desktop
from ui.main_window import MainWindow, Place
from ui.pages.catalogue import PAGES
from ui.paper_writers import PaperWriters
from ui.papers import Papers
from ui.session import OfficeSession

PATIENCE_S = 60
GLANCE_MS = 10


def main() -> None:
    """Take the office's address as argument, and keys by standard input until a line ends."""
    url = sys.argv[1]
    app = QApplication(["memory"])
    preferences = QSettings(os.path.join(tempfile.mkdtemp(), "look.ini"), QSettings.Format.IniFormat)  # noqa: PTH118
    place = Place("Loket 3")
    session = OfficeSession(lambda: Office(url), PAGES[:1], place, Papers(PaperWriters))
    desktop = Desktop(app, preferences, lambda: session)
    desktop.begin("")
    wait(desktop.sign_in.isVisible)
    desktop.sign_in.name.setText("admin")
    desktop.sign_in.password.setFocus()
    say("type")
    while (sign := os.read(0, 1)) != b"\n":
        strike(app, desktop.sign_in.password, sign.decode())
    desktop.sign_in.go.click()
    wait(lambda: isinstance(desktop.window, MainWindow) and desktop.window.isVisible())
    until = monotonic() + 3
    wait(lambda: monotonic() > until)
    say("in")
    os.read(0, 1)
    os._exit(0)


def strike(app: QApplication, field: QWidget, sign: str) -> None:
    """Strike one key, which nobody keeps."""
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        app.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


def wait(done: Callable[[], bool]) -> None:
    """Let the window live until something has come true."""
    late = monotonic() + PATIENCE_S
    while not done():
        assert monotonic() < late
        QTest.qWait(GLANCE_MS)


def say(word: str) -> None:
    """Tell the test how far it is."""
    print(word, flush=True)


if __name__ == "__main__":
    main()
