"""Widgets side by side with a line that can be drawn, below each other, or one alone from edge to edge."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget


def beside(left: QWidget, right: QWidget, share: float, parent: QWidget, *, grows: int = 0) -> QSplitter:
    """Put two widgets beside each other; ``share`` is the left one's part, ``grows`` the one that widens."""
    split = QSplitter(Qt.Orientation.Horizontal, parent)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(1)
    split.addWidget(left)
    split.addWidget(right)
    split.setStretchFactor(grows, 1)
    split.setSizes([round(1000 * share), round(1000 * (1 - share))])
    return split


def fill(whole: QWidget, inner: QWidget) -> None:
    """Let a widget have nothing but one inside it, from edge to edge."""
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inner)


def stacked(ground: QWidget, widgets: tuple[QWidget, ...], shares: tuple[int, ...]) -> QWidget:
    """Put widgets below each other on a ground; ``shares`` is how much of what is left each takes."""
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget, share in zip(widgets, shares, strict=True):
        column.addWidget(widget, share)
    return ground
