"""Windows ends the session: what is typed is kept, the office is let go of, and nothing is asked.

A program that asks would hold the shutdown up, and is killed a few seconds later with its question open.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from ui.desktop import Desktop
from ui.dialogs.dialog import conceal
from ui.draft_keeper import DraftKeeper

WITHIN_MS = 2_000
"""So long work under way may take to end; Windows waits five seconds in all (HungAppTimeout)."""


class SessionEnd(QObject):
    """Hears of it from Qt: first that the session may end, which somebody can still stop, then that it does.

    With the second the program is gone once everybody who heard of it has returned (WM_ENDSESSION).
    """

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            at_once = Qt.ConnectionType.DirectConnection
            app.commitDataRequest.connect(self.keep, at_once)
            app.aboutToQuit.connect(self.end, at_once)

    def keep(self) -> None:
        """Keep what is typed in every window, also behind the lock; the work goes on."""
        for window in self._windows():
            for keeper in window.findChildren(DraftKeeper):
                keeper.flush()

    def end(self) -> None:
        """Keep what is typed, take every window off the screen unasked, and let go of the office."""
        self.keep()
        for window in self._windows():
            conceal(window)  # Qt closes what is still seen, and a window that closes may ask
        self._desktop.sign_in.hide()
        self._desktop.end(WITHIN_MS)

    def _windows(self) -> list[QMainWindow]:
        windows = [seat.window for seat in self._desktop.seats.everybody()]
        return [window for window in windows if shiboken6.isValid(window)]
