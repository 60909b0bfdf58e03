"""A picture of the window for whoever helps from afar: the program can be seen, the people cannot."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QWidget

from desk.domain.export_errors import FileIsOpen, FileNotWritten
from desk.domain.text import mark
from ui.dialogs.choose_file import ChooseFile
from ui.pages.page import Page
from ui.pages.saving import offer_to_open
from ui.widgets.side_bar import SideBar

BLOCK = 20
"""Pixels that become one: three letters of the screen's size, of which no digit is left."""
_WHERE = mark("support", "Save the picture for support")
_KIND = mark("support", "Picture (*.png)")
_NAME = mark("support", "picture-for-support")


def save_picture(page: Page) -> None:
    """Draw the window, ask where the picture goes, and save it."""
    image = picture(page.window()).toImage()
    name, kind = f"{page.say(_NAME)}.png", page.say(_KIND)
    path = ChooseFile.to_write(page, page.say(_WHERE), name, kind, page.context.preferences)
    if path is None:
        return
    whole = path if path.suffix.lower() == ".png" else path.with_name(f"{path.name}.png")
    page.run(lambda: _write(image, whole), lambda done: offer_to_open(page, done))


def picture(window: QWidget) -> QPixmap:
    """Return the window as it is, everything coarse but what can name nobody."""
    sharp = window.grab()
    scale = sharp.devicePixelRatio()
    few = QSize(max(1, window.width() // BLOCK), max(1, window.height() // BLOCK))
    ways = Qt.AspectRatioMode.IgnoreAspectRatio
    small = sharp.scaled(few, ways, Qt.TransformationMode.SmoothTransformation)
    coarse = small.scaled(sharp.size(), ways, Qt.TransformationMode.FastTransformation)
    coarse.setDevicePixelRatio(scale)
    painter = QPainter(coarse)
    for part in readable(window):
        place = QRect(part.mapTo(window, QPoint()), part.size())
        painter.drawPixmap(place, sharp, QRect(place.topLeft() * scale, place.size() * scale))
    painter.end()
    return coarse


def readable(window: QWidget) -> list[QWidget]:
    """Return the parts that say what the program is doing and hold nothing of a person."""
    parts: list[QWidget] = [*window.findChildren(SideBar), *window.findChildren(QHeaderView)]
    for page in window.findChildren(Page):
        parts += page.own_words()
    return [part for part in parts if part.isVisible()]


def _write(drawn: QImage, path: Path) -> Path:
    made = QBuffer()
    made.open(QBuffer.OpenModeFlag.WriteOnly)
    drawn.save(made, "PNG")  # type: ignore[call-overload]  # its stubs ask for bytes, which it does not take
    try:
        path.write_bytes(made.data().data())
    except PermissionError as error:
        raise FileIsOpen(path.name) from error
    except OSError as error:
        raise FileNotWritten(path.name, error.strerror or str(error)) from error
    return path
