"""Who works here, at which counter, how healthy the database is, and what time it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ui.icons import icon
from ui.masking import as_tip
from ui.theme import STEP, character_width
from ui.widgets.looks import dress, label

SLOW_MS = 250
LEAST = 8 * STEP
"""Pixels: a time of day, or the first word of what is told."""
WHO_SIGNS = 48
"""Somebody with every role would ask for a window wider than a small screen."""


class StatusLine(QWidget):
    """The bottom edge of the window; ``say_now`` gives date and time in words."""

    def __init__(
        self, who: str, where: str, say_now: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._say_now = say_now
        self.who = QPushButton(self)
        self.who.setText(self._fitted(who))
        self.who.setToolTip(as_tip(who) if self.who.text() != who else "")
        self.who.setIcon(icon("user"))
        self.who.setIconSize(QSize(20, 16))
        dress(self.who, "quiet")
        self.where = label(where, "muted", self)
        self.demo = label(self.tr("Demo: nobody in it exists, everybody knows its password"), "", self)
        self.demo.setObjectName("demo")
        self.demo.hide()
        self.health = label("", "muted", self)
        self.clock = label("", "", self)
        self.clock.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for words in (self.where, self.demo, self.clock):
            words.setMinimumWidth(LEAST)  # in a narrow window they give way, the day before the time
        row = QHBoxLayout(self)
        row.setContentsMargins(STEP, 2, 2 * STEP, 2)
        row.setSpacing(3 * STEP)
        for part in (self.who, self.where, self.demo):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.health)
        row.addWidget(self.clock)
        self._tick = QTimer(self)
        self._tick.setInterval(5_000)
        self._tick.timeout.connect(self.show_time)
        self._tick.start()
        self.show_time()

    def show_menu(self, menu: QMenu) -> None:
        """Open ``menu`` from the name at the left."""
        self.who.setMenu(menu)

    def _fitted(self, who: str) -> str:
        metrics = self.fontMetrics()
        room = WHO_SIGNS * character_width(metrics)
        return metrics.elidedText(who, Qt.TextElideMode.ElideRight, room)

    def show_time(self) -> None:
        """Show the present moment."""
        self.clock.setText(self._say_now())

    def show_health(self, milliseconds: int) -> None:
        """Show how fast the database answered."""
        self.health.setText(self.tr("Database {ms} ms").format(ms=milliseconds))
        dress(self.health, "warn" if milliseconds > SLOW_MS else "muted")

    def show_gone(self, since: str) -> None:
        """Show since when the office is out of reach."""
        self.health.setText(self.tr("Not connected since {time}").format(time=since))
        dress(self.health, "bad")

    def show_lost(self) -> None:
        """Show that the database did not answer."""
        self.health.setText(self.tr("Database does not answer"))
        dress(self.health, "bad")
