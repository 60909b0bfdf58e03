"""The one place where numbers of people stand whole: a strip that counts down and goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desk.domain.text import Word
from desk.domain.whole_numbers import Number, Whole
from ui.actions import COPY_WHOLE_KEY, WHOLE_KEY, spoken_key
from ui.palette import Tone
from ui.theme import STEP, strong_font
from ui.widgets.looks import dress, empty_layout, label
from ui.widgets.sign import Sign

TICK_MS = 1_000
_NOT_KEPT = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x01",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\x00\x00\x00\x00",
    "x-kde-passwordManagerHint": b"secret",
}
"""Asks the clipboard histories of Windows and KDE not to keep what is copied."""


class WholeStrip(QFrame):
    """Hidden until it shows numbers, and again when the seconds are over; ``gone`` says that they are."""

    gone = Signal()

    def __init__(self, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._left = 0
        self._copied = ""
        self._numbers: tuple[Whole, ...] = ()
        self._words: list[QLabel] = []
        self.setProperty("notice", Tone.WARN.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(2 * STEP)
        row.addWidget(Sign("eye", 20, Tone.WARN, self), 0, Qt.AlignmentFlag.AlignTop)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(STEP // 2)
        row.addLayout(self._lines, 1)
        self.left = label("", "warn", self)
        row.addWidget(self.left)
        self.copy = QPushButton(self)
        self.copy.clicked.connect(self.copy_first)
        again = self.tr("Mask again")
        self.off = QPushButton(f"{again}   {spoken_key(WHOLE_KEY)}", self)
        self.off.clicked.connect(self.hide_numbers)
        for button in (self.copy, self.off):
            dress(button, "quiet")
            row.addWidget(button)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self.hide()

    @property
    def shows(self) -> bool:
        """Whether numbers can be seen now."""
        return bool(self._numbers)

    def show_numbers(self, numbers: Sequence[Whole], seconds: int) -> None:
        """Show numbers for so many seconds."""
        self.hide_numbers()
        self._numbers, self._left = tuple(numbers), seconds
        for name, line in _by_person(self._numbers).items():
            told = "   ".join(f"{self._say(one.number.word)} {_spaced(one)}" for one in line)
            words = label(" · ".join(part for part in (name, told) if part), "", self)
            words.setFont(strong_font(self.font()))
            words.setWordWrap(True)
            self._lines.addWidget(words)
            self._words.append(words)
        first = self._numbers[0]
        copy = self.tr("Copy {what}").format(what=self._say(first.number.word))
        self.copy.setText(f"{copy}   {spoken_key(COPY_WHOLE_KEY)}")
        self._say_left()
        self._tick.start()
        self.show()

    def hide_numbers(self) -> None:
        """Take the numbers away, and out of the clipboard if they were copied."""
        self._tick.stop()
        shown, self._numbers = self._numbers, ()
        for words in self._words:
            words.clear()  # the label itself goes a moment later
        self._words.clear()
        empty_layout(self._lines)
        self._forget_copy()
        self.hide()
        if shown:
            self.gone.emit()

    def copy_first(self) -> None:
        """Copy the first number, for as long as it is shown."""
        if self._numbers:
            self._copied = self._numbers[0].value
            held = QMimeData()
            held.setText(self._copied)
            for kind, value in _NOT_KEPT.items():
                held.setData(kind, value)
            QGuiApplication.clipboard().setMimeData(held)

    # Qt asks

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._numbers:
            self.hide_numbers()

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def _on_tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.hide_numbers()
        else:
            self._say_left()

    def _say_left(self) -> None:
        self.left.setText(self.tr("masked again in {n} s").format(n=self._left))

    def _forget_copy(self) -> None:
        board = QGuiApplication.clipboard()
        if self._copied and board.text() == self._copied:
            board.clear()
        self._copied = ""


def _by_person(numbers: Sequence[Whole]) -> dict[str, list[Whole]]:
    told: dict[str, list[Whole]] = {}
    for one in numbers:
        told.setdefault(one.name, []).append(one)
    return told


def _spaced(one: Whole) -> str:
    """Return a number as it is read aloud or compared; a telephone number as it was written."""
    if one.number is Number.PHONE:
        return one.value
    return " ".join(one.value[place : place + 4] for place in range(0, len(one.value), 4))
