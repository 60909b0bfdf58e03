"""What speaks against an intake or will happen with it, each with what to do, and the reason asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.banner import keyed
from ui.widgets.form_grid import FormGrid, text_line
from ui.widgets.looks import dress, empty_layout, label

DOUBT_KEY = "F7"


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence; ``blocks``: nothing is taken in against it, ``wants_reason``: only with a reason."""

    text: str
    tone: Tone
    blocks: bool = False
    wants_reason: bool = False
    button: str = ""
    act: Callable[[], None] | None = None


class DoubtList(QWidget):
    """Hidden while there is nothing to say; ``changed`` when the reason was typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(STEP // 2)
        column.addLayout(self._lines)
        self._asks = FormGrid(self)
        self.reason = text_line(self.tr("Why it is taken in all the same"), self._asks)
        self._asks.add_row(self.tr("Reason"), self.reason)
        column.addWidget(self._asks)
        self.reason.textEdited.connect(self.changed)
        self._said: tuple[Said, ...] = ()
        self.show_all(())

    def show_all(self, said: Sequence[Said]) -> None:
        """Say these instead of what was said before; the reason typed so far stays."""
        shown = [replace(one, act=None) for one in self._said]
        if shown and shown == [replace(one, act=None) for one in said]:
            return
        self._said = tuple(said)
        empty_layout(self._lines)
        for one in self._said:
            self._lines.addWidget(self._frame(one))
        self._asks.setVisible(self.wants_reason())
        self.setVisible(bool(self._said))

    def texts(self) -> list[str]:
        """Return what is said."""
        return [one.text for one in self._said]

    def wants_reason(self) -> bool:
        """Whether a reason in words is asked for."""
        return any(one.wants_reason for one in self._said)

    def blocking(self) -> str:
        """Return the first sentence against which nothing is taken in."""
        return next((one.text for one in self._said if one.blocks), "")

    def order(self) -> list[QWidget]:
        """Return the fields Enter goes through."""
        return [self.reason] if self.wants_reason() else []

    def _frame(self, one: Said) -> QFrame:
        box = QFrame(self)
        box.setProperty("notice", one.tone.value)
        row = QHBoxLayout(box)
        row.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
        words = label(one.text, "", box)
        words.setWordWrap(True)
        row.addWidget(words, 1)
        if one.act is not None:
            button = QPushButton(keyed(one.button, DOUBT_KEY), box)
            button.setShortcut(QKeySequence(DOUBT_KEY))
            dress(button, "link")
            button.clicked.connect(one.act)
            row.addWidget(button)
        return box
