"""Opens the program: the sign-in at once, everything heavy behind it, then the window.

What is imported here is loaded before anything is painted, so it is kept to what the sign-in needs.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget

from ui.dialogs.sign_in import SignIn
from ui.garbage import search_the_rest
from ui.icons import icon
from ui.language import INDONESIAN, LANGUAGES, Language
from ui.tasks import Tasks
from ui.theme import Scheme, Theme

LANGUAGE, SCHEME, ZOOM, NAME = "look/language", "look/scheme", "look/zoom", "sign-in/name"

REST_AFTER_MS = 1_500
"""The rest is loaded while a password is typed; who is quicker has the figures of the first page by then."""


class Session(Protocol):
    """An office behind the sign-in; ``open`` and ``sign_in`` are called in the pool."""

    def open(self) -> None:
        """Open the office."""

    def load_rest(self) -> None:
        """Bring along what the first page does without; called in the pool."""

    def close(self) -> None:
        """Let go of the office."""

    def sign_in(self, name: str, password: str) -> str:
        """Sign somebody in and return the name they sign in with."""

    def window(self, desktop: Desktop, signed_out: Callable[[], None]) -> QMainWindow:
        """Return the window for who signed in last; it calls ``signed_out`` when they leave."""

    def explain(self, error: BaseException, language: Language) -> str | None:
        """Return what went wrong and what to do; None when the fault is the program's own."""

    def report(self, error: BaseException, parent: QWidget, version: str) -> None:
        """Tell of a fault of the program itself."""


Load = Callable[[], Session]
"""Brings everything heavy along, called in the pool once the sign-in is painted; it opens nothing yet."""


class Desktop(QObject):
    """The parts that outlive a sign-in: language, look, tasks, what was set on this PC."""

    def __init__(self, app: QApplication, preferences: QSettings, version: str, load: Load) -> None:
        super().__init__()
        self.preferences = preferences
        self.version = version
        self.theme = Theme(app, _scheme(preferences), _zoom(preferences))
        self.language = Language(app, _code(preferences))
        self.tasks = Tasks(self)
        self.window: QMainWindow | None = None
        self._load = load
        self._session: Session | None = None
        self._open = False
        self._opening = False
        self._waiting: tuple[str, str] | None = None
        self._hint = ""
        self.sign_in = self._make_sign_in()

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

    def end(self) -> None:
        """Wait for what was begun and let go of the office."""
        self.tasks.cancel_all()
        self.tasks.finish()
        if self._session is not None:
            self._session.close()

    @property
    def can_report(self) -> bool:
        """Whether the program is loaded far enough to tell of a fault of its own."""
        return self._session is not None

    def crash(self, error: BaseException) -> None:
        """Tell of a fault of the program itself and go on.

        Raises:
            BaseException: the fault, when it lies in loading the program, before anything could tell of it.
        """
        if self._session is None:
            raise error
        self._session.report(error, self.window or self.sign_in, self.version)

    def _make_sign_in(self) -> SignIn:
        sheet = SignIn(self.language, str(self.preferences.value(NAME, "")))
        sheet.setWindowIcon(icon("card"))
        sheet.painted.connect(self.open_office)
        sheet.asked.connect(self._on_asked)
        sheet.language_asked.connect(self._on_language)
        return sheet

    def _on_language(self, code: str) -> None:
        self.preferences.setValue(LANGUAGE, code)
        self.language.speak(code)

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
        QTimer.singleShot(REST_AFTER_MS, self, self._load_rest)
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._on_asked(*waiting)

    def _load_rest(self) -> None:
        if self._session is not None:
            know_all_widgets()
            self.tasks.run(self, self._session.load_rest, failed=self.crash)

    def _on_not_opened(self, error: Exception) -> None:
        self._opening = False
        self._waiting = None
        self._refuse(error)

    def _on_asked(self, name: str, password: str) -> None:
        session = self._session
        if session is None or not self._open:
            self._waiting = (name, password)
            self.open_office()
            return
        self.tasks.run(self, lambda: session.sign_in(name, password), self._on_signed_in, self._refuse)

    def _on_signed_in(self, login: str) -> None:
        if self._session is None:
            return
        self.preferences.setValue(NAME, login)
        self.window = self._session.window(self, self._on_signed_out)
        self.window.setWindowIcon(icon("card"))
        self.window.show()
        self.sign_in.leave()
        search_the_rest()

    def _on_signed_out(self) -> None:
        former, self.window = self.window, None
        self.sign_in.hint(self._hint)
        self.sign_in.password.setFocus()
        self.sign_in.show()
        if former is not None:
            former.hide()
            former.deleteLater()

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
    version: str = "",
    hint: str = "",
    preferences: QSettings | None = None,
) -> int:
    """Show the program until its last window is closed; return the exit code."""
    app = QApplication.instance() or QApplication([sys.argv[0] if sys.argv else "prrdesk", *arguments])
    if not isinstance(app, QApplication):
        raise TypeError(type(app))
    app.setApplicationName("PRR Desk")
    app.setDesktopFileName("prrdesk")
    desktop = Desktop(app, preferences or QSettings("prrdesk", "prrdesk"), version, load)
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
