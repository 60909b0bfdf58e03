"""A barcode scanner: a keyboard that never pauses, however busy the PC is that hears it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from office_window import until
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.key_or_scan import KeyOrScan

BETWEEN_MS = 1
"""From one key to the next, by the keyboard's own clock, which a busy window does not slow down."""


def scan(window: QWidget, label: str) -> None:
    """Read a label and press Enter, wherever the focus is after each key."""
    with _as_a_scanner(len(label) + 1):
        for sign in label:
            QTest.keyClicks(QApplication.focusWidget() or window, sign)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)


def hear_out(listener: QObject) -> None:
    """Wait until it is known whether what was struck was a key or a part of a label."""
    own = [listener] if isinstance(listener, KeyOrScan) else listener.findChildren(KeyOrScan)
    clocks = [clock for ears in own for clock in ears.findChildren(QTimer)]
    assert clocks, "nobody listens here"
    until(lambda: not any(clock.isActive() for clock in clocks))


@contextmanager
def _as_a_scanner(keys: int) -> Iterator[None]:
    application = QCoreApplication.instance()
    assert application is not None
    clock = _KeyboardClock(monotonic() * 1000 - keys * BETWEEN_MS)
    application.installEventFilter(clock)
    try:
        yield
    finally:
        application.removeEventFilter(clock)


class _KeyboardClock(QObject):
    """Says of each key when it was struck, as the keyboards of a PC do and those of tests do not."""

    def __init__(self, first_ms: float) -> None:
        super().__init__()
        self._struck_ms = first_ms

    # Qt asks

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.timestamp():
            self._struck_ms += BETWEEN_MS
            event.setTimestamp(round(self._struck_ms))
        return False
