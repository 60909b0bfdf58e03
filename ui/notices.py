"""The one way to tell the person at the screen something without stopping them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, Signal

from ui.actions import OFFER_KEY, UNDO_KEY
from ui.masking import masked
from ui.palette import Tone

SHORT_MS = 6_000
LONG_MS = 12_000


@dataclass(frozen=True, slots=True)
class Notice:
    """One line at the bottom edge; ``act`` is what its button does, and ``key`` presses it.

    ``stays_ms`` 0 means until closed.
    """

    number: int
    tone: Tone
    text: str
    button: str = ""
    act: Callable[[], None] | None = None
    stays_ms: int = SHORT_MS
    key: str = OFFER_KEY


class Notices(QObject):
    """Carries notices to whoever shows them."""

    said = Signal(object)
    withdrawn = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)

    def info(self, text: str, undo: Callable[[], None] | None = None) -> int:
        """Say what was done; with ``undo``, a button beside it takes it back."""
        if undo is None:
            return self._say(Tone.GOOD, text)
        return self._say(Tone.GOOD, text, self.tr("Undo"), undo, LONG_MS, UNDO_KEY)

    def offer(self, text: str, button: str, act: Callable[[], None]) -> int:
        """Say what was done and offer one next step, such as opening the file just written."""
        return self._say(Tone.GOOD, text, button, act, LONG_MS)

    def hint(self, text: str) -> int:
        """Say why a key does nothing here; it goes by itself."""
        return self._say(Tone.WARN, text, stays_ms=LONG_MS)

    def warn(self, text: str) -> int:
        """Say what needs care; it stays until closed."""
        return self._say(Tone.WARN, text, stays_ms=0)

    def advise(self, text: str, button: str, act: Callable[[], None]) -> int:
        """Say what should be seen to, with the button that does it; it stays until closed."""
        return self._say(Tone.WARN, text, button, act, 0)

    def error(self, text: str, button: str = "", act: Callable[[], None] | None = None) -> int:
        """Say what did not work and what to do; it stays until closed."""
        return self._say(Tone.BAD, text, button, act, 0)

    def withdraw(self, number: int) -> None:
        """Take a notice away whose cause is gone."""
        self.withdrawn.emit(number)

    def _say(
        self,
        tone: Tone,
        text: str,
        button: str = "",
        act: Callable[[], None] | None = None,
        stays_ms: int = SHORT_MS,
        key: str = OFFER_KEY,
    ) -> int:
        notice = Notice(next(self._numbers), tone, masked(text), button, act, stays_ms, key)
        self.said.emit(notice)
        return notice.number
