"""Opens the program: the sign-in at once, everything heavy behind it, then the window."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication, QMainWindow

from desk.domain.staff import Staff
from ui.dialogs.crash import Crash
from ui.dialogs.sign_in import SignIn
from ui.errors import explain
from ui.icons import icon
from ui.language import INDONESIAN, LANGUAGES, Language
from ui.tasks import Tasks
from ui.theme import Scheme, Theme

LANGUAGE, SCHEME, ZOOM, NAME = "look/language", "look/scheme", "look/zoom", "sign-in/name"


class Session(Protocol):
    """An opened office behind the sign-in."""

    def sign_in(self, name: str, password: str) -> Staff:
        """Return who this is; called in the pool."""

    def window(self, staff: Staff, desktop: Desktop, signed_out: Callable[[], None]) -> QMainWindow:
        """Return the window for ``staff``, which calls ``signed_out`` when they leave."""


Load = Callable[[], Callable[[], Session]]
"""Opens the office, called in the pool; what it returns is called in the thread of the window."""


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
        self._waiting: tuple[str, str] | None = None
        self._loading = False
        self._hint = ""
        self.sign_in = self._make_sign_in()

    def begin(self, hint: str = "") -> None:
        """Show the sign-in, with ``hint`` below its fields; once it is painted, open the office behind it."""
        self._hint = hint
        self.sign_in.hint(hint)
        self.sign_in.show()

    def crash(self, error: BaseException) -> None:
        """Tell of a fault of the program itself and go on."""
        Crash.ask(self.window or self.sign_in, error, self.version)

    def load_now(self) -> None:
        """Open the office in the pool, unless that is done or under way."""
        if self._session is None and not self._loading:
            self._loading = True
            self.tasks.run(self, self._load, self._on_loaded, self._on_load_failed)

    def _make_sign_in(self) -> SignIn:
        sheet = SignIn(self.language, str(self.preferences.value(NAME, "")))
        sheet.setWindowIcon(icon("card"))
        sheet.painted.connect(self.load_now)
        sheet.asked.connect(self._on_asked)
        sheet.language_asked.connect(self._on_language)
        return sheet

    def _on_language(self, code: str) -> None:
        self.preferences.setValue(LANGUAGE, code)
        self.language.speak(code)

    def _on_loaded(self, finish: Callable[[], Session]) -> None:
        self._loading = False
        self._session = finish()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._on_asked(*waiting)

    def _on_load_failed(self, error: Exception) -> None:
        self._loading = False
        self._waiting = None
        self._refuse(error)

    def _on_asked(self, name: str, password: str) -> None:
        session = self._session
        if session is None:
            self._waiting = (name, password)
            self.load_now()
            return
        self.tasks.run(self, lambda: session.sign_in(name, password), self._on_signed_in, self._refuse)

    def _on_signed_in(self, staff: Staff) -> None:
        if self._session is None:
            return
        self.preferences.setValue(NAME, staff.login)
        self.window = self._session.window(staff, self, self._on_signed_out)
        self.window.setWindowIcon(icon("card"))
        self.window.show()
        self.sign_in.leave()

    def _on_signed_out(self) -> None:
        former, self.window = self.window, None
        self.sign_in.hint(self._hint)
        self.sign_in.password.setFocus()
        self.sign_in.show()
        if former is not None:
            former.hide()
            former.deleteLater()

    def _refuse(self, error: Exception) -> None:
        explanation = explain(error, self.language)
        if explanation is None:
            self.sign_in.refuse("")
            self.crash(error)
        else:
            self.sign_in.refuse(explanation.whole)


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
        if isinstance(error, Exception):
            desktop.crash(error)
        else:
            before(kind, error, trace)

    sys.excepthook = report
    try:
        desktop.begin(hint)
        code = app.exec()
        desktop.tasks.finish()
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
