"""Says what this window shows, and shows beside the rows of its lists which colleague has them open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from desk.domain.errors import DeskError
from desk.domain.text import mark
from desk.domain.whereabouts import Whereabout, others_at, short_name, subject_of
from ui.context import Context
from ui.dialogs.dialog import is_concealed
from ui.pages.page import Page
from ui.tables.view import TableView

LOOK_MS = 1_000
TELL_S = 3.0
"""What is shown shorter is told to nobody: whoever walks down a list has none of its records open."""
ASK_S = 5.0
_OPEN_AT = mark("colleagues", "{name} has this open at {place}, since {time}")
_OPEN = mark("colleagues", "{name} has this open, since {time}")


class Colleagues(QObject):
    """Belongs to one window of somebody; ``name`` returns the open page's name, ``page`` the page itself."""

    def __init__(
        self,
        context: Context,
        session: str,
        name: Callable[[], str],
        page: Callable[[], Page | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._session = context, session
        self._name, self._page = name, page
        self._shown = self._told = ("", "")
        self._shown_since = self._asked_at = 0.0
        self._others: Mapping[str, Sequence[str]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look every second from now on."""
        self._timer.start()

    def look(self) -> None:
        """Tell what has been open here for a while, and ask now and then what others have open."""
        if self._context.changes.gone_since is not None:
            return
        shown, now = self._open_here(), monotonic()
        if shown != self._shown:
            self._shown, self._shown_since = shown, now
            self._mark()
        if shown != self._told and now - self._shown_since >= TELL_S:
            self._told = shown
            self._tell(*shown)
        if shown[0] and now - self._asked_at >= ASK_S:
            self._asked_at = now
            room = self._context.office.staff_room
            self._context.tasks.run(
                self, room.whereabouts, self.show_others, self._on_failed, line="whereabouts"
            )

    def show_others(self, everybody: Sequence[Whereabout]) -> None:
        """Mark the rows that colleagues have open."""
        others = {about: self._words(there) for about, there in others_at(everybody, self._session).items()}
        if others != self._others:
            self._others = others
            self._mark()

    def _open_here(self) -> tuple[str, str]:
        page = self._page()
        if page is None or is_concealed(page.window()):
            return "", ""
        return self._name(), subject_of(page.person())

    def _tell(self, page: str, subject: str) -> None:
        room, staff = self._context.office.staff_room, self._context.staff
        tasks = self._context.tasks
        tasks.run(self, lambda: room.open_at(staff, self._session, page, subject), None, self._on_failed)

    def _mark(self) -> None:
        page = self._page()
        for view in page.findChildren(TableView) if page is not None else ():
            view.show_beside(self._others)

    def _words(self, there: Sequence[Whereabout]) -> tuple[str, str]:
        language = self._context.language
        said = [
            language.say(_OPEN_AT if one.workstation else _OPEN).format(
                name=one.name, place=one.workstation, time=language.time(one.since)
            )
            for one in there
        ]
        return ", ".join(dict.fromkeys(short_name(one.name) for one in there)), "\n".join(said)

    def _on_failed(self, error: Exception) -> None:
        self._told = ("", "")  # told again once the office is there
        if not isinstance(error, DeskError):  # what stands in the way is said at the next step
            self._context.crash(error)
