"""Waits for the end of a scan before the focus moves, so that no half of it lands in another field."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent

from ui.widgets.key_or_scan import QUIET_MS


class Quiet(QObject):
    """Hears the keys of the whole program from ``listen`` on, until the act it was asked for is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = 0.0

    def listen(self) -> None:
        """Begin to hear keys; not earlier, because a filter on every event of the program costs time."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def then(self, act: Callable[[], None]) -> None:
        """Do something as soon as no key has come for longer than a scanner takes from one to the next."""
        left = QUIET_MS - (monotonic() - self._last) * 1000
        if left > 0:
            ended = QTimer(self)
            ended.setSingleShot(True)
            ended.timeout.connect(lambda: self.then(act))
            ended.timeout.connect(ended.deleteLater)
            ended.start(int(left) + 1)
            return
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        act()

    # Qt asks

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text().isalnum():
            self._last = monotonic()
        return False
