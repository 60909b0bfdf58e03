"""All keys of the window and of the open page on one sheet, made from the actions themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.dialogs.dialog import Dialog
from ui.theme import STEP
from ui.widgets.looks import label

Group = tuple[str, Sequence[tuple[str, str]]]
"""A heading and its lines: what happens, by which keys."""

_AROUND_ACROSS, _AROUND_DOWN = 8 * STEP, 24 * STEP
"""The room the margins, the heading, the button and the window's own frame take."""

_IN_A_COLUMN = 20
"""Lines; more do not fit the height of a small screen."""


class Shortcuts(Dialog):
    """Shows groups of keys side by side."""

    def __init__(self, groups: Sequence[Group], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys at a glance"))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(self.tr("Keys at a glance"), "title", self))
        column.addWidget(self._sheet(groups), 1)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    @classmethod
    def ask(cls, parent: QWidget | None, groups: Sequence[Group]) -> None:
        """Show the sheet until it is closed."""
        cls(groups, parent).exec()

    def _sheet(self, groups: Sequence[Group]) -> QScrollArea:
        """Return the groups side by side; on a small screen they scroll and the button stays in sight."""
        ground = QWidget(self)
        across = QHBoxLayout(ground)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(5 * STEP)
        for title, lines in groups:
            for begin in range(0, len(lines), _IN_A_COLUMN):
                part = lines[begin : begin + _IN_A_COLUMN]
                across.addLayout(self._group("" if begin else title, part), 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(ground)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wanted = ground.sizeHint()
        room = self.screen().availableSize()
        area.setMinimumSize(
            min(wanted.width() + 2 * STEP, room.width() - _AROUND_ACROSS),
            min(wanted.height(), room.height() - _AROUND_DOWN),
        )
        return area

    def _group(self, title: str, lines: Sequence[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(title, "strong", self), 0, 0, 1, 2)
        for row, (what, keys) in enumerate(lines, 1):
            grid.addWidget(label(what, "", self), row, 0)
            grid.addWidget(label(keys, "muted", self), row, 1)
        return grid
