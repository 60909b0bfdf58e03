"""What a person sets for themselves: language, look, size of the words; and the way out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import ABOUT_KEY, LOCK_KEY, OWN_ACCOUNT_KEY, PICTURE_KEY, WHERE_KEY, spoken_key
from ui.context import Context
from ui.icons import icon
from ui.language import LANGUAGES
from ui.theme import Scheme

ZOOMS = (1.0, 1.15, 1.3, 1.5)
LANGUAGE, SCHEME, ZOOM = "look/language", "look/scheme", "look/zoom"


class Leaver(Protocol):
    """A window that shows its keys and can be left."""

    def show_shortcuts(self) -> None: ...

    def save_picture(self) -> None: ...

    def about(self) -> None: ...

    def who_is_where(self) -> None: ...

    def own_account(self) -> None: ...

    def lock(self) -> None: ...

    def sign_out(self) -> None: ...


class WindowMenu(QMenu):
    """Opens from the name in the status line; every choice is remembered on this PC."""

    def __init__(self, window: Leaver, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._add_languages()
        self._add_schemes()
        self._add_zooms()
        self.addSeparator()
        keys = self.addAction(icon("keyboard"), self.tr("Keys at a glance"))
        keys.setText(f"{keys.text()}\t{spoken_key('F1')}")
        keys.triggered.connect(window.show_shortcuts)
        about = self.addAction(icon("info"), self.tr("About this program"))
        about.setText(f"{about.text()}\t{spoken_key(ABOUT_KEY)}")
        about.triggered.connect(window.about)
        picture = self.addAction(icon("document"), self.tr("Picture for support"))
        picture.setText(f"{picture.text()}\t{spoken_key(PICTURE_KEY)}")
        picture.setToolTip(self.tr("Only the words of the program can be read on it; no person can."))
        picture.triggered.connect(window.save_picture)
        where = self.addAction(icon("people"), self.tr("Who is where"))
        where.setText(f"{where.text()}\t{spoken_key(WHERE_KEY)}")
        where.triggered.connect(window.who_is_where)
        own = self.addAction(icon("user"), self.tr("My account"))
        own.setText(f"{own.text()}\t{spoken_key(OWN_ACCOUNT_KEY)}")
        own.triggered.connect(window.own_account)
        lock = self.addAction(icon("lock"), self.tr("Lock the screen"))
        lock.setText(f"{lock.text()}\t{spoken_key(LOCK_KEY)}")
        lock.triggered.connect(window.lock)
        leave = self.addAction(icon("sign-out"), self.tr("Sign out"))
        leave.triggered.connect(window.sign_out)

    def _add_languages(self) -> None:
        menu = self.addMenu(icon("edit"), self.tr("Language"))
        for code, name in LANGUAGES.items():
            chosen = code == self._context.language.code
            self._add(menu, name, partial(self._speak, code), chosen)

    def _add_schemes(self) -> None:
        menu = self.addMenu(icon("theme"), self.tr("Look"))
        names = {
            Scheme.SYSTEM: self.tr("Like the system"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        for scheme, name in names.items():
            chosen = scheme is self._context.theme.scheme
            self._add(menu, name, partial(self._wear, scheme), chosen)

    def _add_zooms(self) -> None:
        menu = self.addMenu(icon("eye"), self.tr("Size of the words"))
        now = float(str(self._context.preferences.value(ZOOM, 1.0)))
        for zoom in ZOOMS:
            self._add(menu, f"{zoom:.0%}", partial(self._zoom, zoom), abs(zoom - now) < 0.01)

    def _add(self, menu: QMenu, name: str, act: Callable[[], None], chosen: bool) -> None:
        group = menu.findChild(QActionGroup) or QActionGroup(menu)
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(chosen)
        group.addAction(action)
        action.triggered.connect(lambda _checked: act())

    def _speak(self, code: str) -> None:
        self._context.preferences.setValue(LANGUAGE, code)
        self._context.language.speak(code)

    def _wear(self, scheme: Scheme) -> None:
        self._context.preferences.setValue(SCHEME, scheme.value)
        self._context.theme.wear(scheme)

    def _zoom(self, zoom: float) -> None:
        self._context.preferences.setValue(ZOOM, zoom)
        self._context.theme.wear(self._context.theme.scheme, zoom)
