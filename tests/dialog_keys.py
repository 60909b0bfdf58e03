"""Answers a dialog by keys while its ``exec`` runs."""

from __future__ import annotations

import os
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

Key = Qt.Key | str | Callable[[QDialog], object]


class DialogKeys:
    """Presses ``keys`` in the next dialog that opens; ``seen`` is its class, ``why`` its line of reasons.

    It waits as long as its test lasts, however busy the machine: nobody else would answer the dialog.
    """

    def __init__(self, *keys: Key) -> None:
        self.seen = ""
        self.why: list[str] = []
        self._keys = keys
        self._before = QApplication.activeModalWidget()
        self._test = _test_now()
        self._again()

    def _again(self) -> None:
        timer = QTimer(QApplication.instance())
        timer.setSingleShot(True)
        timer.keys = self  # type: ignore[attr-defined]  # Qt holds the method, but not what it belongs to
        timer.timeout.connect(self._look)
        timer.timeout.connect(timer.deleteLater)
        timer.start(10)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        opened = isinstance(dialog, QDialog) and dialog is not self._before
        if opened and dialog.isVisible() and dialog.isActiveWindow():
            self.seen = type(dialog).__name__
            try:
                for key in self._keys:
                    self._press(dialog, key)
            finally:
                if shiboken6.isValid(dialog) and dialog.isVisible():
                    self._note(dialog)
                    dialog.reject()
        elif _test_now() == self._test:
            self._again()

    def _press(self, dialog: QDialog, key: Key) -> None:
        if callable(key):
            key(dialog)
            return
        target: QWidget = dialog.focusWidget() or dialog
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)

    def _note(self, dialog: QDialog) -> None:
        line = getattr(dialog, "why", None)
        if line is not None:
            self.why.append(line.text())


def _test_now() -> str:
    """Return which test runs, without whether it is being prepared, run or cleared away."""
    return os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0]


def wait_for_scan_gap(_dialog: QDialog | None = None) -> None:
    """Wait until the next key cannot belong to a scan."""
    QTest.qWait(60)
