"""Every text a window shows or tells to a screen reader, for looking numbers of people up in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

ROWS = 60
"""Of a list: what scrolls further down is made by the same columns."""
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.EditRole,
)
_SIXTEEN = re.compile(r"(?<!\d)\d{16}(?!\d)")
_BARE = re.compile(r"[ .\-]")


@dataclass(frozen=True)
class Surface:
    """A text, and where it stands."""

    where: str
    text: str


def surfaces(window: QWidget, *, lists: bool = True) -> Iterator[Surface]:
    """Return every text of a window: titles, words, tips, accessible names, lists, fields, placeholders.

    Without ``lists`` the cells of lists are left out: reading them takes longest, and a moved cursor
    changes none.
    """
    for widget in (window, *window.findChildren(QWidget)):
        name = type(widget).__name__
        for kind, text in _texts(widget, lists=lists):
            if text:
                yield Surface(f"{name}.{kind}", text)
    for action in window.findChildren(QAction):
        yield Surface("QAction", f"{action.text()} {action.toolTip()}")


def _texts(widget: QWidget, *, lists: bool) -> Iterator[tuple[str, str]]:
    yield "title", widget.windowTitle()
    yield "tip", widget.toolTip()
    yield "accessible", f"{widget.accessibleName()} {widget.accessibleDescription()}"
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit):
        yield "field", f"{widget.text()} {widget.placeholderText()}"
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield "field", widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield "choice", " | ".join(widget.itemText(place) for place in range(widget.count()))
    elif lists and isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield "list", "\n".join(_cells(widget.model()))


def _columns(model: QAbstractItemModel) -> range:
    # Qt hides the count of a list, which has one column.
    return range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex()))


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), ROWS)):
        for column in _columns(model):
            index = model.index(row, column)
            for role in _ROLES:
                shown = index.data(role)
                if isinstance(shown, str):
                    yield shown
    for column in _columns(model):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def leaks(shown: Iterator[Surface], phones: frozenset[str]) -> list[Surface]:
    """Return the surfaces on which a number of sixteen digits, or a telephone number, stands whole."""
    found = []
    for surface in shown:
        bare = _BARE.sub("", surface.text)
        if _SIXTEEN.search(surface.text) or _SIXTEEN.search(bare) or any(one in bare for one in phones):
            found.append(surface)
    return found
