"""What sends messages to citizens while a window is open, on a PC that is allowed to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pkgutil import resolve_name
from time import monotonic

from PySide6.QtCore import QObject, QSettings, QTimer

from desk.domain.carrier_errors import CarrierAway, CarrierNotReady
from desk.domain.carrier_settings import Opened
from desk.domain.carriers import Medium
from desk.domain.errors import DeskError, OfficeUnavailable
from desk.domain.journal import Action, Topic
from desk.domain.sending_rounds import Round
from desk.domain.text import Word
from ui.context import Context
from ui.errors import explain
from ui.tasks import Progress

EVERY_MS = 30_000
LONGEST_S = 20
"""Seconds after which a round begins no further message: the window has other work for its threads."""
SENDS = "messages/this_pc_sends"
_Whys = dict[Medium, Word | None]
COMPOSER = "reports.message_texts:composer"
"""Loaded at the first round; with its papers it takes a tenth of a second."""


def sends(preferences: QSettings) -> bool:
    """Return whether this PC sends messages; none does until somebody says so."""
    return str(preferences.value(SENDS, "false")).lower() == "true"


def let_send(preferences: QSettings, *, on: bool) -> None:
    """Let this PC send messages, or no longer."""
    preferences.setValue(SENDS, "true" if on else "false")


class MessageSender(QObject):
    """Does a round every half minute; ``failed`` hears once of what stands in the way, until it is gone."""

    def __init__(self, context: Context, failed: Callable[[Exception], None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._failed = failed
        self._told = ""
        self._away: _Whys = {}
        self._left_out: _Whys = {}
        self._open = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.send)

    def begin(self) -> None:
        """Send what waits now, and go on every half minute."""
        if self._context.staff.may(Action.MESSAGE_SENT):
            self._timer.start()
            self.send()

    def send(self) -> None:
        """Do a round now, unless one is under way or this PC does not send."""
        if self._open or not sends(self._context.preferences):
            return
        self._open = True
        progress = Progress()
        self._context.tasks.run(
            self, lambda: self._round(progress), self._on_done, self._on_failed, progress=progress
        )

    def _round(self, progress: Progress) -> tuple[Opened, Round]:
        office, staff, until = self._context.office, self._context.staff, monotonic() + LONGEST_S
        opened = office.carriers.opened(staff)
        compose = resolve_name(COMPOSER)(office)
        return opened, office.sending.round(
            staff, opened, compose, lambda: not progress.cancelled() and monotonic() < until
        )

    def _on_done(self, answer: tuple[Opened, Round]) -> None:
        self._open = False
        opened, done = answer
        if done.changed:
            self._context.changes.changed.emit(frozenset({Topic.MESSAGES}))
        if done.trouble is not None:
            self._tell(done.trouble)
        else:
            self._told = ""
        self._tell_each(opened.why_not, CarrierNotReady, self._left_out)
        self._left_out = dict(opened.why_not)
        self._tell_each(done.asked, CarrierAway, self._away)
        self._away |= done.asked

    def _tell_each(
        self, whys: Mapping[Medium, Word | None], kind: type[CarrierAway | CarrierNotReady], told: _Whys
    ) -> None:
        for medium, why in whys.items():
            if why is not None and told.get(medium) != why:
                self._failed(kind(medium.word, why))

    def _on_failed(self, error: Exception) -> None:
        self._open = False
        if isinstance(error, OfficeUnavailable):
            return  # that the server is away stands in the status line already
        if isinstance(error, DeskError):
            self._tell(error)
        else:
            self._failed(error)

    def _tell(self, error: Exception) -> None:
        explanation = explain(error, self._context.language)
        said = explanation.whole if explanation is not None else ""
        if said != self._told or not said:
            self._failed(error)
        self._told = said
