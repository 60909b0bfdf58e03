"""Offers at the sign-in to let the office of this PC be at another server from now on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desk.domain.addresses import is_server
from desk.domain.errors import OfficeUnavailable
from desk.domain.moves import OfficeMovedAway
from desk.domain.text import mark
from ui.desktop import Desktop
from ui.founding import Enter
from ui.server_door import ServerDoor
from ui.settling import Settling

_CHANGE = mark("door", "Change the server's address …")
_SAFE = mark(
    "door",
    "What is kept on this PC for the server is safe: it stays here, encrypted, and is sent when whoever kept "
    "it signs in after the server is back.",
)


class OtherAddress(QObject):
    """Lives as long as the program; the way is there whether the server answers or not.

    It is not where whoever started the program named the address, nor before somebody's locked work, which
    is at the server as it is.
    """

    def __init__(self, desktop: Desktop, door: ServerDoor, enter: Enter) -> None:
        super().__init__(desktop)
        self._desktop, self._door, self._enter = desktop, door, enter
        self._left, self._moved_to = "", ""
        desktop.sign_in.built.connect(self.offer)
        desktop.sign_in.asked.connect(lambda: self._tell_kept(away=False))
        self.offer()

    def heard(self, error: Exception) -> None:
        """Somebody was not let in; an office that has moved says where it is now."""
        if isinstance(error, OfficeMovedAway):
            self._left, self._moved_to = self._door.address.url, error.to
        self._tell_kept(away=isinstance(error, OfficeUnavailable))
        self.offer()

    def offer(self) -> None:
        """Show the way where it can be gone."""
        desktop = self._desktop
        fits = not self._door.address.named and not desktop.seats.waiting() and is_server(self._begin())
        desktop.sign_in.offer(desktop.language.say(_CHANGE) if fits else "", self._ask)

    def _tell_kept(self, *, away: bool) -> None:
        """Let nobody fear for what they kept; behind a lock the sheet says so by itself."""
        desktop = self._desktop
        told = away and not desktop.seats.waiting() and self._door.keeps()
        desktop.sign_in.band(desktop.language.say(_SAFE) if told else "", "kept")

    def _begin(self) -> str:
        """Return the address from which another one is asked for."""
        now = self._door.address.url
        return self._moved_to if self._moved_to and self._left == now else now

    def _ask(self) -> None:
        desktop = self._desktop
        settling = Settling(desktop, self._door, self._enter, desktop.open_office, self._begin())
        desktop.sign_in.show_step(settling.sheet)
