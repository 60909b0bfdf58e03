"""One file dropped on a page: offered while it hangs over it, handed over when it is let go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from ui.pages.page import Page


class FileDrop(QObject):
    """``hovering`` while a file hangs over the page, ``left`` when it is gone, ``dropped`` with its path."""

    hovering = Signal()
    left = Signal()
    dropped = Signal(Path)

    def __init__(self, page: Page, welcome: Callable[[], bool]) -> None:
        """``welcome`` says whether a file can be taken now."""
        super().__init__(page)
        self._page, self._welcome = page, welcome
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if self._welcome() and event.mimeData().hasUrls():
                event.acceptProposedAction()
                self.hovering.emit()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.left.emit()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._drop(event)
            return True
        return super().eventFilter(watched, event)

    def _drop(self, event: QDropEvent) -> None:
        self.left.emit()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if len(files) == 1:
            event.acceptProposedAction()
            self.dropped.emit(files[0])
        else:
            self._page.context.notices.warn(self.tr("Drop one file at a time."))
