"""An opened office and the windows onto it; loaded behind the sign-in, because it brings everything along."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desk.domain.staff import Staff
from desk.office import Office
from ui.changes import Changes
from ui.context import Context
from ui.desktop import Desktop
from ui.main_window import MainWindow, Place
from ui.notices import Notices
from ui.pages.entry import PageEntry


class OfficeSession:
    """Signs staff in and gives each of them a window with the pages of their roles."""

    def __init__(self, office: Office, entries: Sequence[PageEntry], place: Place) -> None:
        self._office = office
        self._entries = tuple(entries)
        self._place = place

    def sign_in(self, name: str, password: str) -> Staff:
        """Return who this is.

        Raises:
            WrongPassword: name and password do not belong together.
        """
        return self._office.staff_room.sign_in(name, password)

    def window(self, staff: Staff, desktop: Desktop, signed_out: Callable[[], None]) -> MainWindow:
        """Return the window for ``staff``, with the first page of the catalogue open."""
        changes = Changes(self._office, desktop.tasks)

        def context(window: MainWindow) -> Context:
            return Context(
                office=self._office,
                staff=staff,
                tasks=desktop.tasks,
                notices=Notices(window),
                changes=changes,
                language=desktop.language,
                theme=desktop.theme,
                preferences=desktop.preferences,
                open_page=window.open_page,
                crash=desktop.crash,
            )

        window = MainWindow(context, self._entries, self._place)
        window.signed_out.connect(changes.stop)
        window.signed_out.connect(signed_out)
        window.resize(1366, 768)
        window.open_first()
        return window
