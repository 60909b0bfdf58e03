"""Somebody asks for a card nobody had asked for: through which channel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk.domain.printing import Channel
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.widgets.choices import Choices

CHANNELS = tuple(channel for channel in Channel if channel is not Channel.NONE)


class AskPrintDialog(Form):
    """Asks for the channel; the counter is chosen already."""

    def __init__(self, name: str, say: Callable[[Word], str], parent: QWidget | None = None) -> None:
        self._say = say
        super().__init__(name, "", "", parent)
        self.setWindowTitle(self.tr("Ask for the print"))
        self.yes.setText(self.tr("Ask for the print   Enter"))
        self.channels.take_focus()

    @classmethod
    def ask(cls, parent: QWidget | None, name: str, say: Callable[[Word], str]) -> Channel | None:
        """Ask, and return the channel, or None when nothing is asked for."""
        dialog = cls(name, say, parent)
        return dialog.channel() if dialog.confirmed() else None

    def channel(self) -> Channel:
        """Return the channel chosen now."""
        chosen: Channel = self.channels.value()
        return chosen

    def fill(self) -> None:
        self.channels = Choices(
            self.tr("Asked for through"),
            [(one, self._say(one.word)) for one in CHANNELS],
            Channel.COUNTER,
            self,
        )
        self.column.addWidget(self.channels)
