"""The mark on a page whose lists and answers are of an earlier moment, because the server is gone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.domain.text import mark
from ui.context import Context
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.looks import label
from ui.widgets.sign import Sign

AS_OF = mark("known", "State of {time} – server not connected")
_NEVER = mark("known", "Not read yet – server not connected; it fills by itself once the server is back")


class KnownMark(QWidget):
    """Stands below the head of a page while the server is gone."""

    def __init__(self, context: Context, parent: QWidget, *, answers_only: bool = False) -> None:
        """Make the mark; a page with ``answers_only`` shows nothing until something was asked there."""
        super().__init__(parent)
        self._empty = answers_only
        self._context = context
        self._fresh_at: datetime | None = None
        self._answer_of: datetime | None = None
        self._stale = True
        self.words = label("", "warn", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        row.setSpacing(STEP)
        row.addWidget(Sign("warning", 16, Tone.WARN, self))
        row.addWidget(self.words, 1)
        context.changes.gone.connect(self._on_gone)
        context.changes.back.connect(self._on_back)
        self.show_state()

    def refreshed(self) -> None:
        """The page has asked for what it shows."""
        if self._context.changes.gone_since is None:
            self._fresh_at, self._stale = self._context.office.now(), False

    def outdated(self) -> None:
        """Something changed that the page has not asked for."""
        self._stale = True

    def answered_of(self, moment: datetime | None) -> None:
        """What was just answered is of ``moment``; None when it came from the server."""
        self._answer_of, self._empty = moment, False
        self.show_state()

    def show_state(self) -> None:
        """Say of which moment the page is, or nothing while the server is there."""
        since = self._context.changes.gone_since
        self.setVisible(since is not None and not self._empty)
        if since is None:
            return
        # What was not announced as changed stood until the server was last heard of.
        shown = self._answer_of or (self._fresh_at if self._stale else since)
        language = self._context.language
        said = language.say(AS_OF).format(time=language.time(shown)) if shown else language.say(_NEVER)
        self.words.setText(said)

    def _on_gone(self, _since: datetime) -> None:
        self.show_state()

    def _on_back(self) -> None:
        self._answer_of, self._stale = None, True
        self.show_state()
