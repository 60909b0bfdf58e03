"""Small pieces of a page in the one look they have: titles, lines, quiet labels."""

from __future__ import annotations

from typing import Literal

from PySide6 import QtCore
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QWidget

Look = Literal[
    "title", "strong", "muted", "bad", "warn", "good", "primary", "quiet", "link", "danger", "chip"
]


Ground = Literal["card", "panel", "line", "upright", "ask", "at", "picks", "columns", "figures"]


def dress(widget: QWidget, look: Look | Ground | Literal[""]) -> None:
    """Give ``widget`` one of the looks the style sheets know; an empty one takes it off."""
    if widget.property("look") == look:
        return
    widget.setProperty("look", look)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str, look: Look | Literal[""] = "", parent: QWidget | None = None) -> QLabel:
    """Return a label that shows ``text`` as it is, never as markup."""
    made = QLabel(text, parent)
    made.setTextFormat(QtCore.Qt.TextFormat.PlainText)
    if look:
        made.setProperty("look", look)
    return made


def line(parent: QWidget | None = None) -> QFrame:
    """Return a thin line across."""
    made = QFrame(parent)
    made.setProperty("look", "line")
    return made


def upright(parent: QWidget | None = None) -> QFrame:
    """Return a thin line down."""
    made = QFrame(parent)
    made.setProperty("look", "upright")
    return made


def empty_layout(layout: QLayout) -> None:
    """Take everything out of ``layout`` and delete it."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            empty_layout(inner)
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
