"""Tells the key of a person from the keys of a scanner, so that a label can never be taken for an answer."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

QUIET_MS = 50
"""A scanner sends its next character within 35 ms; a person does not."""
LATE_S = 0.015
"""A clock heard later than this says nothing: the window was held up, and keys may wait behind it."""
SHORTEST_SCAN = 4


class KeyOrScan(QObject):
    """Hears characters; ``key`` carries one that stood alone, ``scan`` a whole label.

    A few characters too quick for a person and too few for a label are dropped: none of them was an answer.
    """

    key = Signal(str)
    scan = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard = ""
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet)
        self._due = 0.0

    def hear(self, text: str) -> None:
        """Take one character."""
        self._heard += text
        self._wait()

    def enter(self) -> bool:
        """Take the Enter key; return whether it ended a scan and so means nothing else."""
        scanned = len(self._heard) > 1
        if scanned:
            self._quiet.stop()
            heard, self._heard = self._heard, ""
            self.scan.emit(heard)
        elif self._heard:
            self._quiet.stop()
            self._end()
        return scanned

    def forget(self) -> None:
        """Drop what was heard; the question it answered is gone."""
        self._quiet.stop()
        self._heard = ""

    def _wait(self) -> None:
        self._due = monotonic() + QUIET_MS / 1000
        self._quiet.start()

    def _on_quiet(self) -> None:
        if monotonic() - self._due > LATE_S:
            self._wait()
        else:
            self._end()

    def _end(self) -> None:
        heard, self._heard = self._heard, ""
        if len(heard) == 1:
            self.key.emit(heard)
        elif len(heard) >= SHORTEST_SCAN:
            self.scan.emit(heard)
