"""Says in a window that the office's server is gone: since when, what still works, what waits for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk.domain.journal import Action
from desk.domain.server_errors import LetInNoLonger
from desk.domain.text import Word, mark
from ui.actions import REFRESH_KEY
from ui.context import Context
from ui.errors import explain
from ui.language import Language
from ui.last_known_keeper import LastKnownKeeper
from ui.main_window import MainWindow
from ui.palette import Tone
from ui.widgets.banner import Banner, keyed

_GONE = mark("gone", "The office's server is not connected since {since}.")
_SILENT = mark("gone", "The office's database has not answered since {since}.")
_STILL = mark("gone", "Still possible: {deeds}.")
_WAITS = mark("gone", "Waiting for it: {deeds}.")
_TRY = mark("gone", "Try now")
_BACK = mark("gone", "The server is connected again since {time}.")
_POSSIBLE: tuple[tuple[Action, bool, Word], ...] = (
    (Action.APPLICATION_TAKEN_IN, True, mark("gone", "taking applications in")),
    (Action.CHECK_BEGUN, True, mark("gone", "the verification you have open")),
    (Action.DOCUMENT_COLLECTED, True, mark("gone", "handing over what was seen ready")),
    (Action.LISTS_READ, False, mark("gone", "searching in the last known state")),
)
"""What still works for who may do it; whether it is kept at this PC until the server is back."""
_TYPING = mark("gone", "typing, which stays")
_WAITING: tuple[tuple[Action, Word], ...] = (
    (Action.CARD_GOOD, mark("gone", "printing")),
    (Action.HANDOVER_SENT, mark("gone", "BAST and parcels")),
    (Action.SETTINGS_CHANGED, mark("gone", "settings")),
)
_REST = mark("gone", "all other steps")


def to_the_second(moment: datetime, language: Language) -> str:
    """Return a time of day with its seconds: ``09:41:12``."""
    return f"{moment.astimezone(language.zone):%H:%M:%S}"


def kept_deeds(context: Context) -> list[Word]:
    """Return what this PC keeps for who works here while nothing can be written."""
    staff = context.staff
    if not context.office.outbox.is_open(staff):
        return []
    return [word for action, kept, word in _POSSIBLE if kept and staff.may(action)]


def watch_for_silence(context: Context, window: MainWindow) -> GoneWatch:
    """Let a window know what it can answer without the server, and say when that is gone."""
    keeper = LastKnownKeeper(context, window)
    window.signed_out.connect(keeper.end)
    keeper.begin()
    return GoneWatch(context, window, window.add_band)


class GoneWatch(QObject):
    """Belongs to one window; its band is there as long as the server is gone, and goes by itself."""

    def __init__(self, context: Context, window: QWidget, add_band: Callable[[QWidget], None]) -> None:
        super().__init__(window)
        self._context = context
        self.band = Banner(Tone.WARN, "warning", window)
        add_band(self.band)
        changes = context.changes
        self.band.asked.connect(changes.ask)
        changes.gone.connect(self._on_gone)
        changes.back.connect(self._on_back)
        context.language.changed.connect(self._say)
        self._say()

    def _on_gone(self, _since: datetime) -> None:
        self._say()

    def _on_back(self) -> None:
        self.band.say("")
        language = self._context.language
        now = to_the_second(self._context.office.now(), language)
        self._context.notices.info(language.say(_BACK).format(time=now))

    def _say(self) -> None:
        since, language = self._context.changes.gone_since, self._context.language
        if since is None:
            self.band.say("")
            return
        say, staff = language.say, self._context.staff
        why = self._context.changes.why_gone
        refused = explain(why, language) if isinstance(why, LetInNoLonger) else None
        if refused is not None:
            self.band.say(refused.whole, keyed(say(_TRY), REFRESH_KEY))
            return
        keeps = self._context.office.outbox.is_open(staff)
        known = self._context.office.last_known.wanted
        possible = [
            word for action, kept, word in _POSSIBLE if staff.may(action) and (keeps if kept else known)
        ]
        waiting = [word for action, word in _WAITING if staff.may(action)]
        parts = [
            say(_GONE if known else _SILENT).format(since=to_the_second(since, language)),
            say(_STILL).format(deeds=", ".join(say(word) for word in (*possible, _TYPING))),
            say(_WAITS).format(deeds=", ".join(say(word) for word in (*waiting, _REST))),
        ]
        self.band.say(" ".join(parts), keyed(say(_TRY), REFRESH_KEY))
