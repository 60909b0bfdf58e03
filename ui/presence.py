"""Says every minute that a window is still here, and tells its owner where else they are signed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from desk.domain.accounts import Presence
from desk.domain.errors import DeskError
from desk.domain.text import mark
from ui.context import Context

EVERY_MS = 60_000
_ELSEWHERE = mark(
    "door",
    "You are also signed in at {place}, since {since}. Left it open yourself? Lock it or sign out there. "
    "Was it not you? Change your password now (your name at the bottom left) and tell your head.",
)


class PresenceWatch(QObject):
    """Belongs to one window of somebody; both windows of somebody tell of the other within a minute."""

    def __init__(self, context: Context, session: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._session = context, session
        self._told: dict[str, int] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.beat)

    def begin(self, elsewhere: Iterable[Presence]) -> None:
        """Tell where else they are now, and go on every minute."""
        self._tell(tuple(elsewhere))
        self._timer.start()
        self._context.changes.back.connect(self._on_back)

    def beat(self) -> None:
        """Say that this window is still here."""
        room, staff = self._context.office.staff_room, self._context.staff
        self._context.tasks.run(
            self, lambda: room.beat(staff, self._session), self._tell, self._on_failed, line="presence"
        )

    def sign_out(self, let_go: Callable[[], None] | None = None) -> None:
        """The person signs out, and their office is let go; nobody waits for the office to note it."""
        self._timer.stop()
        room, staff, session = self._context.office.staff_room, self._context.staff, self._session
        tasks = self._context.tasks

        def leave() -> None:
            try:
                room.sign_out(staff, session)
            finally:
                if let_go is not None:
                    let_go()

        tasks.run(tasks, leave, None, self._on_failed)

    def leave(self) -> None:
        """The program ends with this window open."""
        self._timer.stop()
        self._context.office.staff_room.leave(self._context.staff, self._session)

    def _tell(self, elsewhere: tuple[Presence, ...]) -> None:
        notices, language = self._context.notices, self._context.language
        now = {one.session: one for one in elsewhere}
        for session in [gone for gone in self._told if gone not in now]:
            notices.withdraw(self._told.pop(session))
        for session, one in now.items():
            if session not in self._told:
                words = language.say(_ELSEWHERE)
                told = words.format(place=one.workstation, since=language.moment(one.since))
                self._told[session] = notices.warn(told)

    def _on_back(self) -> None:
        """Be known again at once, and let what happened at the door meanwhile be written down."""
        if self._timer.isActive():
            self.beat()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DeskError):  # it stands in the status line, or is said at the next step
            self._context.crash(error)
