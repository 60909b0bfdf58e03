"""Says at the sign-in, while the office's server is away, who can go on here and who has to wait, and why."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desk.domain.server_errors import LetInNoLonger
from desk.domain.text import mark
from ui.context import Context
from ui.desktop import Desktop
from ui.gone_watch import to_the_second
from ui.main_window import MainWindow

_GONE = mark(
    "door",
    "The office's server is not connected since {since}. {names}: unlock as always, this PC still knows your "
    "password. Nobody else can sign in until the server is back, because it looks at the passwords.",
)
_KEPT = mark(
    "door",
    "Kept on this PC for the server: {n}. It is safe here, encrypted, and sent when the server is back.",
)


class DoorNews(QObject):
    """One for all windows of the program: whoever has one here can unlock it without the server."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._here: list[Context] = []
        desktop.language.changed.connect(self._say)

    def follow(self, window: MainWindow) -> None:
        """Count on one more window, until its owner signs out."""
        context = window.context
        if not context.office.on_server:
            return
        self._here.append(context)
        context.changes.gone.connect(self._say)
        context.changes.back.connect(self._say)
        if context.outbox is not None:
            context.outbox.changed.connect(self._say)
        window.signed_out.connect(lambda: self._forget(context))

    def _forget(self, context: Context) -> None:
        self._here.remove(context)
        self._say()

    def _say(self) -> None:
        away = [
            (one, one.changes.gone_since)
            for one in self._here
            # Whom a server that is there refuses is told so when they try.
            if one.changes.gone_since is not None and not isinstance(one.changes.why_gone, LetInNoLonger)
        ]
        language, text = self._desktop.language, ""
        if away:
            since = to_the_second(min(gone for _, gone in away), language)
            names = ", ".join(one.staff.name for one, _ in away)
            text = language.say(_GONE).format(since=since, names=names)
            kept = sum(len(one.outbox.box.deeds) for one, _ in away if one.outbox is not None)
            if kept:
                text += " " + language.say(_KEPT).format(n=language.number(kept))
        self._desktop.sign_in.band(text, "server")
