"""Opens the program: the sign-in at once, everything heavy behind it, then the windows of who signs in.

What is imported here is loaded before anything is painted, so it is kept to what the sign-in needs.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from types import TracebackType
from typing import Protocol

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QObject, QSettings, QSize, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget

from ui.dialogs.locked_card import LockedBy
from ui.dialogs.sign_in import HEIGHT, WIDTH, SignIn
from ui.garbage import leave_out, search_the_rest
from ui.icons import icon
from ui.language import INDONESIAN, LANGUAGES, Language
from ui.masking import masked
from ui.seats import Seat, Seats
from ui.tasks import Tasks
from ui.theme import Scheme, Theme

LANGUAGE, SCHEME, ZOOM, NAME = "look/language", "look/scheme", "look/zoom", "sign-in/name"

UNSEEN_MS = 300
"""Garbage is searched once the sign-in is painted: nobody waits for their window meanwhile."""
REST_AFTER_MS = 1_500
"""The rest is loaded while a password is typed; who is quicker has the figures of the first page by then."""


class Session(Protocol):
    """An office behind the sign-in; ``open``, ``load_rest`` and ``close`` may take long."""

    def open(self) -> None:
        """Open the office; called in the pool."""

    def begin(self, desktop: Desktop) -> None:
        """The office is open: be ready for who comes."""

    def load_rest(self) -> None:
        """Bring along what the first page does without; called in the pool."""

    def close(self) -> None:
        """Let go of the office."""

    def enter(self, name: str, password: str) -> None:
        """Let somebody in by name and password, who then comes to ``Desktop.take_seat``."""

    def enter_by_badge(self, badge: str, pin: str) -> None:
        """Let somebody in by badge and PIN."""

    def window(self, desktop: Desktop) -> tuple[str, QMainWindow]:
        """Return the name of who came in last, and their window."""

    def came_back(self, seat: Seat) -> None:
        """The work of who unlocked is on the screen again."""

    def locked(self, seat: Seat) -> None:
        """The work of somebody was hidden."""

    def left(self, seat: Seat) -> None:
        """Somebody signed out."""

    def now(self) -> datetime:
        """Return the office's present moment."""

    def may_close(self, seats: Seats, parent: QWidget) -> bool:
        """Ask whether the program may end with work of others in it."""

    def first_start(self, desktop: Desktop, error: Exception) -> QWidget | None:
        """Return what makes a new office when ``error`` says that there is none; None for other faults."""

    def explain(self, error: BaseException, language: Language) -> str | None:
        """Return what went wrong and what to do; None when the fault is the program's own."""

    def report(self, error: BaseException, parent: QWidget) -> None:
        """Tell of a fault of the program itself."""


SCREEN = QSize(1366, 768)
"""The screen of a usual counter; every page is laid out for it."""
_TITLE_BAR = 32
"""Pixels the window system puts above a window."""

Load = Callable[[], Session]
"""Brings everything heavy along, called in the pool once the sign-in is painted; it opens nothing yet."""


class Desktop(QObject):
    """The parts that outlive a sign-in: language, look, tasks, what was set on this PC, who works here."""

    def __init__(self, app: QApplication, preferences: QSettings, load: Load) -> None:
        super().__init__()
        app.setWindowIcon(icon("prrdesk"))
        self.preferences = preferences
        self.theme = Theme(app, _scheme(preferences), _zoom(preferences))
        self.language = Language(app, _code(preferences))
        self.tasks = Tasks(self)
        self.seats = Seats(self.language)
        self._load = load
        self._session: Session | None = None
        self._open = False
        self._opening = self._ended = False
        self._waiting: Callable[[], None] | None = None
        self._hint = ""
        self._told: BaseException | None = None
        self.sign_in = self._make_sign_in()

    @property
    def window(self) -> QMainWindow | None:
        """The window that is seen; None while nobody is signed in or the screen is locked."""
        seat = self.seats.current
        return seat.window if seat is not None and shiboken6.isValid(seat.window) else None

    def begin(self, hint: str = "") -> None:
        """Show the sign-in, with ``hint`` below its fields; once it is painted, open the office behind it."""
        self._hint = hint
        self.sign_in.hint(hint)
        self.sign_in.show()

    def open_office(self) -> None:
        """Load what is heavy and open the office, unless that is done or under way."""
        if self._open or self._opening:
            return
        self._opening = True
        if self._session is None:
            self.tasks.run(self, self._load, self._on_loaded, self._on_not_loaded)
        else:
            self.tasks.run(self, self._session.open, self._on_opened, self._on_not_opened)

    def open_office_for(self, then: Callable[[], None]) -> None:
        """Open the office and go on with ``then``."""
        self._waiting = then
        self.open_office()

    def speak(self, code: str) -> None:
        """Speak another language from now on, on this PC."""
        self.preferences.setValue(LANGUAGE, code)
        self.language.speak(code)

    def lock(self, *, by_itself: bool = False) -> None:
        """Hide the work that is seen behind the sign-in; all of it stays and goes on."""
        window, session = self.window, self._session
        if window is None or session is None:
            return
        self.sign_in.setGeometry(window.geometry())
        seat = self.seats.lock(session.now(), by_itself=by_itself)
        _forget_copies()
        self._show_sign_in()
        if seat is not None:
            session.locked(seat)

    def take_seat(self, login: str) -> None:
        """Somebody was let in: their own work comes back, or they begin anew."""
        self._on_signed_in(login)

    def end(self, milliseconds: int = 10_000) -> None:
        """Wait so long for what was begun, and let go of the office; once is enough."""
        if self._ended:
            return
        self._ended = True
        self.tasks.cancel_all()
        self.tasks.finish(milliseconds)
        if self._session is not None:
            self._session.close()

    @property
    def can_report(self) -> bool:
        """Whether the program is loaded far enough to tell of a fault of its own."""
        return self._session is not None

    def crash(self, error: BaseException) -> None:
        """Tell of a fault of the program itself and go on; each once, however many windows hear of it.

        Raises:
            BaseException: the fault, when it lies in loading the program, before anything could tell of it.
        """
        if self._session is None:
            raise error
        if error is not self._told:
            self._told = error
            self._session.report(error, self.window or self.sign_in)

    def _make_sign_in(self) -> SignIn:
        sheet = SignIn(self.language, str(self.preferences.value(NAME, "")))
        sheet.painted.connect(self.open_office)
        sheet.asked.connect(self._on_asked)
        sheet.badge_asked.connect(self._on_badge)
        sheet.language_asked.connect(self.speak)
        sheet.may_close = self._may_close
        return sheet

    def _may_close(self) -> bool:
        return self._session is None or self._session.may_close(self.seats, self.sign_in)

    def _show_sign_in(self) -> None:
        """Show the sign-in, and whose work stands behind it."""
        waiting = self.seats.waiting()
        if waiting:
            first = waiting[0]
            since = self.language.long_moment(first.locked_at)
            others = tuple(seat.name for seat in waiting[1:])
            self.sign_in.stand_before(LockedBy(first.login, first.name, since, first.by_itself, others))
        else:
            self.sign_in.stand_before(None)
            self.sign_in.hint(self._hint)
            self.sign_in.resize(WIDTH, HEIGHT)
        self.sign_in.show()
        self.sign_in.activateWindow()
        QTimer.singleShot(UNSEEN_MS, self, search_the_rest)

    def _on_loaded(self, session: Session) -> None:
        self._session = session
        self._opening = False
        self.open_office()

    def _on_not_loaded(self, error: Exception) -> None:
        self._opening = False
        self.crash(error)

    def _on_opened(self, _nothing: None) -> None:
        self._opening = False
        self._open = True
        if self._session is not None:
            self._session.begin(self)
        QTimer.singleShot(REST_AFTER_MS, self, self._load_rest)
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting()

    def _load_rest(self) -> None:
        if self._session is not None:
            know_all_widgets()
            self.tasks.run(self, self._session.load_rest, failed=self.crash)

    def _on_not_opened(self, error: Exception) -> None:
        self._opening = False
        self._waiting = None
        first_start = self._session.first_start(self, error) if self._session is not None else None
        if first_start is None:
            self._refuse(error)
        else:
            self.sign_in.show_step(first_start)

    def _on_asked(self, name: str, password: str) -> None:
        session = self._session
        if session is None or not self._open:
            self._waiting = lambda: self._on_asked(name, password)
            self.open_office()
        else:
            session.enter(name, password)

    def _on_badge(self, badge: str, pin: str) -> None:
        session = self._session
        if session is None or not self._open:
            self._waiting = lambda: self._on_badge(badge, pin)
            self.open_office()
        else:
            session.enter_by_badge(badge, pin)

    def _on_signed_in(self, login: str) -> None:
        if self._session is None:
            return
        self.preferences.setValue(NAME, login)
        seat = self.seats.of(login)
        if seat is not None:
            self.seats.bring_back(seat)
            self._session.came_back(seat)
        else:
            name, window = self._session.window(self)
            self.seats.sit(login, name, window)
        self.sign_in.leave()
        if seat is None:
            leave_out()

    def leave_seat(self) -> None:
        """Whoever works now signs out; the sign-in stands there again."""
        session, seat = self._session, self.seats.leave()
        if seat is not None and self.seats.waiting():
            self.sign_in.setGeometry(seat.window.geometry())
        _forget_copies()
        self._show_sign_in()
        if seat is not None and session is not None:
            session.left(seat)
            seat.window.deleteLater()

    def _refuse(self, error: Exception) -> None:
        said = self._session.explain(error, self.language) if self._session else None
        self.sign_in.refuse(said or "")
        if said is None:
            self.crash(error)


def know_all_widgets() -> None:
    """Let PySide get to know every kind of widget now, in 20 ms.

    It does so when Qt first hands over a widget of its own making, which would be while the first list opens;
    two threads that make it learn at once end in a segmentation fault.
    """
    QScrollArea().viewport()


def open_window(
    load: Load,
    arguments: Sequence[str] = (),
    *,
    hint: str = "",
    preferences: QSettings | None = None,
) -> int:
    """Show the program until its last window is closed; return the exit code."""
    app = QApplication.instance() or QApplication([sys.argv[0] if sys.argv else "prrdesk", *arguments])
    if not isinstance(app, QApplication):
        raise TypeError(type(app))
    app.setApplicationName("PRR Desk")
    app.setDesktopFileName("prrdesk")
    desktop = Desktop(app, preferences or QSettings("prrdesk", "prrdesk"), load)
    before = sys.excepthook

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception) and desktop.can_report:
            desktop.crash(error)
        else:
            before(kind, error, trace)

    sys.excepthook = report
    try:
        desktop.begin(hint)
        code = app.exec()
        desktop.end()
    finally:
        sys.excepthook = before
    return code


def _code(preferences: QSettings) -> str:
    code = str(preferences.value(LANGUAGE, INDONESIAN))
    return code if code in LANGUAGES else INDONESIAN


def _scheme(preferences: QSettings) -> Scheme:
    stored = str(preferences.value(SCHEME, Scheme.SYSTEM.value))
    return next((scheme for scheme in Scheme if scheme.value == stored), Scheme.SYSTEM)


def _zoom(preferences: QSettings) -> float:
    try:
        return min(max(float(str(preferences.value(ZOOM, 1.0))), 1.0), 2.0)
    except ValueError:
        return 1.0  # settings written by hand: the usual size


def _forget_copies() -> None:
    """Take away what was copied or marked here, and a person's number from anywhere: the next one pastes."""
    board = QApplication.clipboard()
    for mode, ours in (
        (QClipboard.Mode.Clipboard, board.ownsClipboard()),
        (QClipboard.Mode.Selection, board.ownsSelection()),
    ):
        text = board.text(mode)
        if ours or masked(text) != text:
            board.clear(mode)


def fit(window: QMainWindow) -> None:
    """Give a window the size of a usual screen; without room for that and a frame it fills the whole one."""
    room = window.screen().availableSize()
    window.resize(SCREEN.boundedTo(room))
    if room.width() <= SCREEN.width() or room.height() <= SCREEN.height() + _TITLE_BAR:
        window.setWindowState(QtCore.Qt.WindowState.WindowMaximized)
