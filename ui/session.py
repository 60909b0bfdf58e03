"""An office and the windows onto it; loaded behind the sign-in, because it brings everything along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from desk.domain.journal import Action
from desk.domain.staff import Staff
from desk.office import Office
from ui.changes import Changes
from ui.context import Context
from ui.desktop import Desktop
from ui.dialogs.crash import Crash
from ui.errors import explain
from ui.language import OFFICE_ZONE, Language
from ui.main_window import MainWindow, Place
from ui.notices import Notices
from ui.pages.entry import PageEntry
from ui.pages.import_notices import ImportNotices
from ui.pages.queue_upkeep import QueueUpkeep
from ui.pages.tray_round import TrayRound
from ui.papers import Papers

TITLE_BAR = 32
"""Pixels the window system puts above a window; a window as tall as the screen hides its lower edge."""


class OfficeSession:
    """Signs staff in and gives each of them a window with the pages of their roles."""

    def __init__(
        self,
        open_office: Callable[[], Office],
        entries: Sequence[PageEntry],
        place: Place,
        papers: Papers,
    ) -> None:
        self._open_office = open_office
        self._entries = tuple(entries)
        self._place = place
        self._papers = papers
        self._office: Office | None = None
        self._zone: tzinfo = OFFICE_ZONE
        self._staff: Staff | None = None

    @property
    def office(self) -> Office:
        """The office, once it is open."""
        if self._office is None:
            raise RuntimeError("the office is not open yet")
        return self._office

    def open(self) -> None:
        """Open the office.

        Raises:
            OfficeNotSetUp: there is none yet.
            OfficeUnavailable: it cannot be reached.
        """
        self._office = self._open_office()
        self._zone = ZoneInfo(self._office.preferences.settings().zone)

    def load_rest(self) -> None:
        """Bring along the other pages and the writers of papers."""
        for entry in self._entries:
            entry.load()
        self._papers.writers()

    def close(self) -> None:
        """Let go of the office, if it was opened."""
        if self._office is not None:
            self._office.close()

    def sign_in(self, name: str, password: str) -> str:
        """Sign somebody in and return the name they sign in with.

        No sheet of theirs is open here any longer: what they were printing when the program ended or they
        signed out is unknown now, before any page can offer it again.

        Raises:
            WrongPassword: name and password do not belong together.
        """
        self._staff = self.office.staff_room.sign_in(name, password)
        self.office.print_queue.recover(self._staff)
        self.office.print_queue.sweep(self._staff)
        return self._staff.login

    def window(self, desktop: Desktop, signed_out: Callable[[], None]) -> MainWindow:
        """Return the window for who signed in last, with their first page open."""
        staff = self._staff
        if staff is None:
            raise RuntimeError("nobody has signed in")
        desktop.language.zone = self._zone
        changes = Changes(self.office, desktop.tasks)

        def context(window: MainWindow) -> Context:
            return Context(
                office=self.office,
                staff=staff,
                tasks=desktop.tasks,
                notices=Notices(window),
                changes=changes,
                language=desktop.language,
                theme=desktop.theme,
                preferences=desktop.preferences,
                papers=self._papers,
                open_page=window.open_page,
                crash=desktop.crash,
            )

        place = Place(self._place.workstation, self.office.is_demo, self._place.clock)
        window = MainWindow(context, self._entries, place)
        window.signed_out.connect(changes.stop)
        window.signed_out.connect(signed_out)
        room = window.screen().availableSize()
        window.resize(min(1366, room.width()), min(768, room.height() - TITLE_BAR))
        window.open_first()
        self._take_up(window, staff)
        return window

    def _take_up(self, window: MainWindow, staff: Staff) -> None:
        """Look after the queue while the window is open, and ask about the prints this person began."""
        page, context = window.page(), window.context
        if page is None:
            return

        def failed(error: Exception) -> None:
            seen = window.page()  # the first page is gone once the language has changed
            if seen is not None:
                seen.fail(error)

        upkeep = QueueUpkeep(self.office, staff, context.tasks, failed, window)
        upkeep.ordered.connect(context.changes.changed)
        upkeep.begin()
        ImportNotices(context, window).begin()
        if staff.may(Action.CARD_GOOD):
            TrayRound(page).begin(staff)

    def explain(self, error: BaseException, language: Language) -> str | None:
        """Return what went wrong and what to do; None when the fault is the program's own."""
        explanation = explain(error, language)
        return explanation.whole if explanation else None

    def report(self, error: BaseException, parent: QWidget, version: str) -> None:
        """Tell of a fault of the program itself."""
        Crash.ask(parent, error, version)
