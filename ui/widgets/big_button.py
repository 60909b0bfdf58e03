"""A button that is seen from an arm's length, with its key beside its words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.icons import icon
from ui.theme import STEP, strong_font
from ui.widgets.busy_button import BusyButton
from ui.widgets.looks import dress

HEIGHT = 7 * STEP


def big_button(text: str, key: str, sign: str, parent: QWidget, *, primary: bool = False) -> BusyButton:
    """Return a tall button; it fills the height of the row it is put in."""
    role = QPalette.ColorRole.Base if primary else QPalette.ColorRole.ButtonText
    button = BusyButton(f"{text}   {key}", parent, picture=icon(sign, role=role))
    button.setAccessibleName(text)
    button.setFont(strong_font(parent.font()))
    button.setIconSize(QSize(3 * STEP, 3 * STEP))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    if primary:
        dress(button, "primary")
    return button


def big_row(parent: QWidget) -> tuple[QWidget, QHBoxLayout]:
    """Return a row as tall as its big buttons, and its layout."""
    row = QWidget(parent)
    row.setFixedHeight(HEIGHT)
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(2 * STEP)
    return row, across
