"""The line above every page that says what waits at this PC for the server."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.palette import Tone
from ui.widgets.banner import Banner


class OutboxBand(Banner):
    """Tells how many deeds wait, and how they stay when their owner leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.INFO, "send", parent)
        self.staying = ""
        """What somebody who leaves should know, as a sentence."""

    def urge(self, *, urgent: bool) -> None:
        """Look like something that needs a person, or like something that goes by itself."""
        self.setProperty("notice", (Tone.WARN if urgent else Tone.INFO).value)
        self.style().unpolish(self)
        self.style().polish(self)
