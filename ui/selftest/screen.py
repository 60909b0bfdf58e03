"""The screen: Qt with the display driver it finds, and every picture the program brings along."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QImageReader, QPixmap
from PySide6.QtWidgets import QApplication

import resources
from desk.domain.text import mark
from ui.icons import icon, names
from ui.selftest.found import Found, Trial, fault, good, note

_CHOSEN = "QT_QPA_PLATFORM"
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")
_DRIVERS = "qt.qpa.plugin"
_SIDE = 32
_SHEET_PICTURES = ("tick", "down", "up")
_NONE = mark("selftest", "there is no display here; everything is drawn in memory.")
_DRIVER = mark("selftest", "driver {driver}, {width} × {height} pixels at {scale} %.")
_NO_SCREEN = mark("selftest", "the driver {driver} has no screen.")
_CONNECT = mark("selftest", "Sign in at the PC itself and try again.")
_BLANK = mark("selftest", "the picture {file} cannot be drawn.")
_ICONS = mark("selftest", "{number} pictures drawn.")


def check(trial: Trial) -> Iterator[Found]:
    """Start Qt as the window does; a driver that is missing ends this process, which is told outside."""
    headless = sys.platform not in ("win32", "darwin") and not any(map(os.environ.get, (_CHOSEN, *_DISPLAYS)))
    if headless:
        os.environ[_CHOSEN] = "offscreen"
        yield note(_NONE)
    _hear_qt(trial)
    app = QApplication(["prrdesk"])
    trial.kept.append(app)
    app.setApplicationName("PRR Desk")
    app.setQuitOnLastWindowClosed(False)
    screen = app.primaryScreen()
    if screen is None:
        yield fault(_NO_SCREEN, _CONNECT, driver=app.platformName())
        return
    size, scale = screen.size(), round(screen.devicePixelRatio() * 100)
    yield good(_DRIVER, driver=app.platformName(), width=size.width(), height=size.height(), scale=scale)
    yield from _pictures(trial)


def _hear_qt(trial: Trial) -> None:
    """Pass on what Qt says before it ends the process, and write down the rest."""

    def heard(kind: QtMsgType, where: QMessageLogContext, text: str) -> None:
        # Without a driver Qt on Windows asks for an OK, before it says that it ends, and nobody is there.
        no_driver = sys.platform == "win32" and where.category == _DRIVERS
        if kind is QtMsgType.QtFatalMsg or no_driver:
            trial.last_words(" ".join(text.split()))
            os._exit(1)
        print(text, file=sys.stderr, flush=True)  # noqa: T201 - into the file the selftest keeps

    trial.kept.append(heard)
    qInstallMessageHandler(heard)


def _pictures(trial: Trial) -> Iterator[Found]:
    """Draw every icon, and what style sheets show, which takes a plugin of Qt."""
    shown = sorted(names())
    blank = []
    for name in shown:
        trial.doing(name)
        if not _visible(icon(name).pixmap(_SIDE, _SIDE)):
            blank.append(f"{name}.svg")
    in_sheets = [f"{name}_{kind}.svg" for name in _SHEET_PICTURES for kind in ("dark", "light")]
    blank += [file for file in in_sheets if not _readable(file)]
    yield from (fault(_BLANK, file=file) for file in blank)
    if not blank:
        yield good(_ICONS, number=len(shown) + len(in_sheets))


def _readable(file: str) -> bool:
    found = resources.path("icons").joinpath(file)
    return not QImageReader(str(found)).read().isNull()


def _visible(pixmap: QPixmap) -> bool:
    image = pixmap.toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(QColor(image.pixelColor(x, y)).alpha() for x, y in places)
