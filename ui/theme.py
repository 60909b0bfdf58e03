"""How the program looks: one font, two sizes, one palette in light and dark, spacing in steps of eight.

What the sign-in loads names ``QtCore.Qt`` only where it is used: that namespace alone takes 40 ms to load.
"""

from __future__ import annotations

from dataclasses import asdict
from enum import Enum
from string import Template

import font_roboto  # type: ignore[import-untyped]  # the package brings no types
from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

import resources
from ui.palette import DARK, LIGHT, Shades, qt_palette, shades_of

STEP = 8
"""One step of the grid in device-independent pixels; every gap is a multiple of it, or half of one."""
BODY_POINTS = 10.0
TITLE_POINTS = 15.0
SHEETS = ("00_base.qss", "10_controls.qss", "20_shell.qss")


class Scheme(Enum):
    """Which look a person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application and follows the system between light and dark."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, zoom: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._zoom = zoom
        self._system_dark = shades_of(app.palette()) is DARK
        self._worn: tuple[bool, float] | None = None
        load_fonts()
        if not app.styleSheet() and app.style().name() != "fusion":  # a sheet hides the name of its style
            app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.wear(scheme, zoom)

    @property
    def scheme(self) -> Scheme:
        """What was chosen, which may be to follow the system."""
        return self._scheme

    @property
    def dark(self) -> bool:
        """Whether the dark look is worn now."""
        if self._scheme is Scheme.SYSTEM:
            return self._system_dark
        return self._scheme is Scheme.DARK

    def wear(self, scheme: Scheme, zoom: float | None = None) -> None:
        """Change the look at once; ``zoom`` scales the text, 1.0 is ten points."""
        self._scheme = scheme
        self._zoom = zoom if zoom is not None else self._zoom
        look = (self.dark, self._zoom)
        if look == self._worn:
            return
        self._worn = look
        shades = DARK if self.dark else LIGHT
        self._app.setPalette(qt_palette(shades))
        sheet = style_sheet(shades, self._zoom)
        if sheet != self._app.styleSheet():  # Qt would read the same one again, for a sixth of a second
            self._app.setStyleSheet(sheet)
        # Last: with the first style sheet Windows gives tables, menus and tips its own font again.
        self._app.setFont(body_font(self._zoom))
        self.changed.emit()

    def _follow(self) -> None:
        scheme = self._app.styleHints().colorScheme()
        self._system_dark = scheme is QtCore.Qt.ColorScheme.Dark
        self.wear(self._scheme)


def load_fonts() -> None:
    """Make the two weights in use known to Qt, so that the program looks the same on every PC."""
    for file in (font_roboto.Roboto, font_roboto.RobotoMedium):
        if QFontDatabase.addApplicationFont(file) < 0:
            raise FileNotFoundError(file)


def body_font(zoom: float = 1.0) -> QFont:
    """Return the font of everything but titles."""
    font = QFont("Roboto")
    font.setPointSizeF(BODY_POINTS * zoom)
    return font


def title_font(body: QFont) -> QFont:
    """Return the font of a title beside ``body``: the second size, the second weight."""
    font = QFont(body)
    font.setPointSizeF(body.pointSizeF() * TITLE_POINTS / BODY_POINTS)
    font.setWeight(QFont.Weight.Medium)
    return font


def strong_font(body: QFont) -> QFont:
    """Return ``body`` one weight up."""
    font = QFont(body)
    font.setWeight(QFont.Weight.Medium)
    return font


def character_width(metrics: QFontMetrics) -> int:
    """Return the pixels of one character, in which columns and fields are counted.

    It is a digit's: the average of Qt is another one on each system, of the same font.
    """
    return metrics.horizontalAdvance("0")


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of one table row: 32 pixels at ten points, growing with the text."""
    return max(4 * STEP, round(metrics.height() * 1.75))


def style_sheet(shades: Shades, zoom: float = 1.0) -> str:
    """Return the style sheets in the colours of ``shades``.

    Raises:
        KeyError: a style sheet names a colour that is not in the palette.
    """
    kind = "dark" if shades is DARK else "light"
    pictures = {"tick": "tick", "arrow": "down", "arrow_up": "up"}
    words = asdict(shades) | {"title_points": f"{TITLE_POINTS * zoom:g}"}
    for place, name in pictures.items():
        words[place] = resources.path("icons", f"{name}_{kind}.svg").as_posix()
    return "\n".join(Template(resources.text("style", sheet)).substitute(words) for sheet in SHEETS)
