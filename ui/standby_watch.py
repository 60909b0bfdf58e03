"""Says in a window that the server waits for its second one: since when, what goes on, who has to do what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk.domain.text import mark
from ui.actions import REFRESH_KEY
from ui.context import Context
from ui.gone_watch import kept_deeds, to_the_second
from ui.palette import Tone
from ui.widgets.banner import Banner, keyed

_WAITS = mark("gone", "The office's server waits for its second server since {since} and confirms no step.")
_DEED = mark(
    "gone",
    "Your last step is not confirmed yet: do not repeat it, it ends by itself once the server confirms.",
)
_READING = mark("gone", "Looking and searching go on; new steps are not written.")
_KEPT = mark(
    "gone", "Looking and searching go on; kept on this PC until then: {deeds}. Nothing else is written."
)
_ADMINISTRATOR = mark(
    "gone",
    "For the administrator: start the second server, or take it out of synchronous_standby_names "
    "(docs/operations.md).",
)
_TRY = mark("gone", "Try now")
_CONFIRMS = mark("gone", "The server confirms steps again since {time}.")


class StandbyWatch(QObject):
    """Belongs to one window; its band is there as long as the server confirms nothing, and goes by itself."""

    def __init__(self, context: Context, window: QWidget, add_band: Callable[[QWidget], None]) -> None:
        super().__init__(window)
        self._context = context
        self.band = Banner(Tone.WARN, "warning", window)
        add_band(self.band)
        changes = context.changes
        self.band.asked.connect(changes.ask)
        changes.waiting.connect(self._say)
        changes.gone.connect(self._say)  # that is said instead
        changes.confirming.connect(self._on_confirming)
        context.language.changed.connect(self._say)
        self._say()

    def _on_confirming(self) -> None:
        self._say()
        language = self._context.language
        now = to_the_second(self._context.office.now(), language)
        self._context.notices.info(language.say(_CONFIRMS).format(time=now))

    def _say(self, _news: object = None) -> None:
        waits, language = self._context.changes.waits, self._context.language
        if waits is None:
            self.band.say("")
            return
        say = language.say
        kept = kept_deeds(self._context)
        parts = [
            say(_WAITS).format(since=to_the_second(waits.since, language)),
            *([say(_DEED)] if waits.deed else []),
            say(_KEPT).format(deeds=", ".join(map(say, kept))) if kept else say(_READING),
            say(_ADMINISTRATOR),
        ]
        self.band.say(" ".join(parts), keyed(say(_TRY), REFRESH_KEY))
