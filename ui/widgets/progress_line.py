"""What the program is doing and how far it is; it appears only when the wait is felt."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from ui.tasks import Progress
from ui.theme import STEP
from ui.widgets.looks import label

FELT_MS = 300


class ProgressLine(QWidget):
    """Hidden at first; ``begin`` shows it after 300 ms, ``end`` hides it at once."""

    def __init__(self, say_number: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say_number
        self._progress: Progress | None = None
        self._what = ""
        self.words = label("", "muted", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self.tr("Cancel"), self)
        self.stop.setProperty("look", "link")
        self.stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        room = self.sizePolicy()
        room.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(room)
        self._felt = QTimer(self)
        self._felt.setSingleShot(True)
        self._felt.setInterval(FELT_MS)
        self._felt.timeout.connect(self.show)
        self.hide()

    def begin(self, what: str, progress: Progress | None = None) -> None:
        """Say ``what`` goes on; with ``progress`` also how far it is, and offer to stop it."""
        self._release()
        self._what = what
        self._progress = progress
        self.words.setText(what)
        self.bar.setAccessibleName(what)
        self.bar.setRange(0, 0)
        self.stop.setVisible(progress is not None)
        self.stop.setEnabled(True)
        if progress is not None:
            progress.moved.connect(self._move)
        self._felt.start()

    def end(self) -> None:
        """Hide; the work has ended."""
        self._felt.stop()
        self._release()
        self.hide()

    @Slot(int, int)
    def _move(self, done: int, total: int) -> None:
        scale = max(1, total // 1_000_000)
        self.bar.setRange(0, max(total // scale, 1))
        self.bar.setValue(done // scale)
        count = self.tr("{done} of {total}").format(done=self._say(done), total=self._say(total))
        self.words.setText(f"{self._what}  {count}")

    def _cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
            self.stop.setEnabled(False)
            self.words.setText(self.tr("Stopping …"))

    def _release(self) -> None:
        if self._progress is not None:
            self._progress.moved.disconnect(self._move)
            self._progress = None
