"""What the work sheet does while the server is gone: printing needs a live claim, so its answers wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from desk.domain.text import mark
from ui.context import Context
from ui.pages.work_sheet_lease import Lease
from ui.palette import Tone
from ui.widgets.banner import Banner

_WAITS = mark(
    "sheet",
    "Waiting for the server: say what became of this card once it is back. Put a printed card aside and "
    "print no other.",
)
_UNTIL = mark(
    "sheet",
    "Yours until {time}, renewed as soon as the server is back; if it is late, you are asked about it.",
)
_NOT_NOW = mark("sheet", "Not written down: the answer waits for the server. Say it again once it is back.")


class SheetWaiting(QObject):
    """Shows above the sheet that it waits, and goes on with the claims at once when the server is back."""

    def __init__(
        self, context: Context, lease: Lease, lasts_until: Callable[[], datetime | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._lasts_until = context, lasts_until
        self.band = Banner(Tone.WARN, "clock")
        context.changes.gone.connect(self._on_gone)
        context.changes.back.connect(self._on_back)
        context.changes.back.connect(lease.go_on)
        if context.changes.gone_since is not None:
            self._on_gone(context.changes.gone_since)

    def refuses(self) -> bool:
        """Whether a step has to wait; says so."""
        away = self._context.changes.gone_since is not None
        if away:
            self._context.notices.hint(self._context.language.say(_NOT_NOW))
        return away

    def _on_gone(self, _since: datetime) -> None:
        language, until = self._context.language, self._lasts_until()
        lasts = language.say(_UNTIL).format(time=language.time(until)) if until is not None else ""
        self.band.say(f"{language.say(_WAITS)} {lasts}".strip())

    def _on_back(self) -> None:
        self.band.say("")
