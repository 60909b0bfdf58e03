"""Notices that nobody is at the PC: warns a few seconds before the screen is locked, and then asks for it."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, time

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from ui.actions import LOCK_KEY

WARNED_S = 15
"""How long before the lock it is announced."""
_TICK_MS = 1_000
_SLEPT_S = 60.0
"""So much more on the wall than in the program means that the PC slept, with nobody in front of it."""
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)

Seconds = Callable[[], float]


class IdleWatch(QObject):
    """Counts from the last key or movement in a window of this program, whatever the program itself is doing.

    ``soon`` carries the seconds that are left, ``calmed`` follows when somebody is there after all; ``idle``
    asks for the lock, and so does ``asked`` when its key is pressed in any window, also over a dialog.
    """

    soon = Signal(int)
    calmed = Signal()
    idle = Signal()
    asked = Signal()

    def __init__(self, parent: QObject, clock: Seconds = monotonic, wall: Seconds = time) -> None:
        super().__init__(parent)
        self._clock, self._wall = clock, wall
        self._limit = 0.0
        self._last = clock()
        self._tick_at = (wall(), clock())
        self._warned = False
        self._seen: QWindow | None = None
        self._key = QKeySequence(LOCK_KEY)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_window)

    def begin(self, minutes: int) -> None:
        """Count from now on; locked after ``minutes`` without a sign of life."""
        self.limit(minutes)
        self.stir()
        self._tick_at = (self._wall(), self._clock())
        self._tick.start()
        self._on_window(QGuiApplication.focusWindow())

    def limit(self, minutes: float) -> None:
        """Lock after so many minutes; the head changed it, or somebody else signed in."""
        self._limit = 60.0 * minutes

    def end(self) -> None:
        """Count no more: the screen is locked, or nobody is signed in."""
        self._tick.stop()
        self._calm()

    def stir(self) -> None:
        """Somebody is there."""
        self._last = self._clock()
        self._calm()

    def look(self) -> None:
        """Warn or ask for the lock when it is time."""
        wall, now = self._wall(), self._clock()
        slept = wall - self._tick_at[0] - (now - self._tick_at[1])
        self._tick_at = (wall, now)
        left = self._limit - (now - self._last) - (slept if slept > _SLEPT_S else 0)
        if left <= 0:
            self.end()
            self.idle.emit()
        elif left <= WARNED_S:
            self._warned = True
            self.soon.emit(max(1, round(left)))

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and self._tick.isActive():
            if (
                isinstance(event, QKeyEvent)
                and not event.isAutoRepeat()
                and QKeySequence(event.keyCombination()) == self._key
            ):
                self.asked.emit()
                return True
            self.stir()
        return False

    def _on_window(self, window: QWindow | None) -> None:
        if self._seen is not None and shiboken6.isValid(self._seen):
            self._seen.removeEventFilter(self)
        self._seen = window
        if window is not None:
            window.installEventFilter(self)

    def _calm(self) -> None:
        if self._warned:
            self._warned = False
            self.calmed.emit()
