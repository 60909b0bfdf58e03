"""Rows of small fields, one below the other, to which rows are added and from which they are taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import STEP
from ui.widgets.choices import Pick
from ui.widgets.looks import dress


class RowStack(QWidget):
    """Emits ``changed``; a subclass makes the fields of one row and says how they are read."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remove_words = ""
        self._rows: list[tuple[QWidget, Callable[[], Any]]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        self._column = QVBoxLayout()
        self._column.setSpacing(STEP // 2)
        column.addLayout(self._column)
        self.add = QPushButton(self)
        self.add.setIcon(icon("add"))
        self.add.setAutoDefault(False)
        dress(self.add, "link")
        self.add.clicked.connect(self._on_add)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    # A subclass fills these in

    def fill_row(self, row: QHBoxLayout, value: Any) -> Callable[[], Any]:
        """Make the fields of a row for a value, or for a new one; return how they are read."""
        raise TypeError(self)

    # It and its owner use these

    def name_steps(self, add: str, remove: str) -> None:
        """Say what adding and taking away a row are called."""
        self.add.setText(add)
        self._remove_words = remove

    def put(self, values: Sequence[Any]) -> None:
        """Show rows for some values."""
        for row, _ in self._rows:
            self._drop(row)
        self._rows = []
        for value in values:
            self._append(value)

    def values(self) -> tuple[Any, ...]:
        """Return what the rows say now."""
        return tuple(read() for _, read in self._rows)

    def take_focus(self) -> None:
        """Put the focus on the first field, on adding a row when there is none."""
        first = self._rows[0][0].findChild(QComboBox) if self._rows else None
        (first or self.add).setFocus(Qt.FocusReason.TabFocusReason)

    def pick(self, title: str, answers: Sequence[tuple[Any, str]], row: QHBoxLayout, share: int) -> Pick:
        """Add a field of a row with answers to pick from."""
        made = Pick(title, answers, self)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(12)
        made.currentIndexChanged.connect(self.changed)
        row.addWidget(made, share)
        return made

    def _append(self, value: Any) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        read = self.fill_row(row, value)
        remove = QToolButton(holder)
        remove.setIcon(icon("close"))
        remove.setToolTip(self._remove_words)
        remove.setAccessibleName(self._remove_words)
        remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        remove.clicked.connect(lambda: self._remove(holder))
        row.addWidget(remove)
        self._rows.append((holder, read))
        self._column.addWidget(holder)
        return holder

    def _on_add(self) -> None:
        holder = self._append(None)
        first = holder.findChild(QComboBox)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _remove(self, holder: QWidget) -> None:
        self._rows = [(row, read) for row, read in self._rows if row is not holder]
        self._drop(holder)
        self.add.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _drop(self, holder: QWidget) -> None:
        self._column.removeWidget(holder)
        holder.hide()
        holder.deleteLater()
