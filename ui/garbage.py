"""Keeps Python's search for garbage in the window's own thread, and from holding the window up.

A search lets go of whatever has come loose, widgets too. In a thread of the pool it destroys them there: Qt
then holds a lock while Python is waited for, the window holds Python and waits for the lock, and both stand
still for ever. Searching everything that is loaded stops all threads for a tenth of a second besides.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 50
_YOUNG = 700
_MIDDLE = 15_000
"""Objects, searched in some milliseconds; what is still there then is rarely garbage. Of what a list leaves
while it is taken in, fifty thousand take twenty."""
_OLD = 7_000_000


def search_later() -> None:
    """Search for nothing: what a start makes stays, and searching costs a tenth of it."""
    gc.disable()


def leave_out() -> None:
    """Leave out what is loaded by now, a new window too: it stays as long as its person does."""
    gc.freeze()


def search_the_rest() -> None:
    """Leave out what is loaded by now; what was left out before is searched once."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
    gc.freeze()


class GarbageSearch(QObject):
    """Searches now and then in the thread that made it, and lets no other thread search.

    Nothing is searched before ``search_the_rest`` has left out what a start loads. Everything is searched
    only while ``at_rest`` says that nothing runs: it takes all of Python for a fifth of a second.
    """

    def __init__(self, parent: QObject, at_rest: Callable[[], bool] = lambda: True) -> None:
        super().__init__(parent)
        gc.disable()
        self._at_rest = at_rest
        self._begun = False
        self._middle = 0
        self._old = 0
        timer = QTimer(self)
        timer.setInterval(LOOK_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Search what is young, sometimes what is older, and everything once in seven million objects."""
        young = gc.get_count()[0]
        if young < _YOUNG or not self._may_search():
            return
        self._middle += young
        if self._middle < _MIDDLE:
            gc.collect(0)
            return
        self._old += self._middle
        self._middle = 0
        if self._old < _OLD or not self._at_rest():
            gc.collect(1)
        else:
            self._old = 0
            gc.collect()

    def _may_search(self) -> bool:
        # Asked once: the answer is counted, object by object, for a fiftieth of a second.
        self._begun = self._begun or bool(gc.get_freeze_count())
        return self._begun
