"""Keeps a draft while somebody types, at most a third of a second behind and never in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from ui.drafts import Draft, Drafts

BEHIND_MS = 300
"""After the first key that is not kept; a draft is never further behind what stands on the screen."""


class DraftKeeper(QObject):
    """Writes in a thread of its own, so that a server that does not answer holds nothing up.

    ``failed`` carries the error of the system when this PC cannot keep a draft.
    """

    failed = Signal(object)

    def __init__(self, drafts: Drafts, content: Callable[[], Draft | None], parent: QObject) -> None:
        super().__init__(parent)
        self.drafts = drafts
        self._content = content
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(BEHIND_MS)
        self._soon.timeout.connect(self._keep)

    def note(self) -> None:
        """Something was typed."""
        if not self._soon.isActive():
            self._soon.start()

    def flush(self) -> None:
        """Keep at once what is not kept yet, and wait until the disk has it."""
        if self._soon.isActive():
            self._soon.stop()
            self._keep()
        self._pool.waitForDone()

    def forget(self, key: str) -> None:
        """Remove a draft that was taken in or discarded; what was to be written of it is not."""
        self._soon.stop()
        self._begin(lambda: self.drafts.remove(key))

    def _keep(self) -> None:
        draft = self._content()
        if draft is not None:
            self._begin(lambda: self.drafts.keep(draft))

    def _begin(self, work: Callable[[], None]) -> None:
        self._pool.start(lambda: self._do(work))

    def _do(self, work: Callable[[], None]) -> None:
        try:
            work()
        except OSError as error:
            self.failed.emit(error)
