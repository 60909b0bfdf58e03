"""Progress of work in several steps, such as taking in a list: which step begins, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk.domain.text import Word
from ui.tasks import Progress


class Steps(Progress):
    """Progress of work in several steps; ``entered`` names the step that begins."""

    entered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._step: Word | None = None

    def tell(self, done: int, total: int, step: Word) -> None:
        """Tell how far a step is.

        Raises:
            Cancelled: the person asked to stop.
        """
        if step != self._step:
            self._step = step
            self.entered.emit(step)
        self(done, total)
