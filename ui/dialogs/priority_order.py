"""The order of the rules by which cards are printed: the head moves them, everybody may read them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from desk.domain.printing import PriorityRule, complete_order
from desk.domain.text import Word
from ui.actions import spoken_key
from ui.dialogs.dialog import Dialog
from ui.icons import icon
from ui.theme import STEP
from ui.widgets.looks import dress, label


class PriorityOrder(Dialog):
    """A list of the rules, first rule first; the last one fits every card and stays last."""

    def __init__(
        self,
        rules: Sequence[PriorityRule],
        say: Callable[[Word], str],
        may_change: bool,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._rules = list(rules)
        self._say = say
        self._may = may_change
        title = self.tr("Order of printing")
        self.setWindowTitle(title)
        self.setMinimumWidth(60 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(title, "title", self))
        words = label(self._explanation(), "", self)
        words.setWordWrap(True)
        column.addWidget(words)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setSpacing(STEP // 2)
        column.addWidget(self.list)
        column.addLayout(self._buttons())
        self.list.currentRowChanged.connect(self._weigh)
        self._show(0)
        self.list.setFixedHeight((self.list.sizeHintForRow(0) + STEP) * len(self._rules) + 2 * STEP)
        self.list.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        rules: Sequence[PriorityRule],
        say: Callable[[Word], str],
        may_change: bool,
    ) -> tuple[PriorityRule, ...] | None:
        """Show the rules; return them in their new order, or None when nothing is to change."""
        dialog = cls(rules, say, may_change, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.order() == complete_order(rules):
            return None
        return dialog.order()

    def order(self) -> tuple[PriorityRule, ...]:
        """Return the rules as they stand now."""
        return complete_order(self._rules)

    def move(self, step: int) -> None:  # type: ignore[override]  # a rule moves, the window stays
        """Move the chosen rule up (-1) or down (1)."""
        row = self.list.currentRow()
        if self._can(row, step):
            self._rules[row], self._rules[row + step] = self._rules[row + step], self._rules[row]
            self._show(row + step)

    def _explanation(self) -> str:
        if self._may:
            return self.tr(
                "A card is ranked by the first rule that fits it; among equals the oldest recording is first."
                " Move a rule with {up} and {down}."
            ).format(up=spoken_key("Ctrl+Up"), down=spoken_key("Ctrl+Down"))
        return self.tr(
            "A card is ranked by the first rule that fits it; among equals the oldest recording is first."
            " The section head sets this order."
        )

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        self.up = self._mover("up", self.tr("Up"), "Ctrl+Up", -1)
        self.down = self._mover("down", self.tr("Down"), "Ctrl+Down", 1)
        row.addWidget(self.up)
        row.addWidget(self.down)
        row.addStretch(1)
        self.no = QPushButton(self.tr("Cancel") if self._may else self.tr("Close"), self)
        self.no.clicked.connect(self.reject)
        row.addWidget(self.no)
        self.yes = QPushButton(self.tr("Use this order"), self)
        self.yes.setDefault(True)
        dress(self.yes, "primary")
        self.yes.clicked.connect(self.accept)
        self.yes.setVisible(self._may)
        row.addWidget(self.yes)
        return row

    def _mover(self, sign: str, text: str, key: str, step: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setIcon(icon(sign))
        button.setVisible(self._may)
        button.clicked.connect(lambda: self.move(step))
        if self._may:
            QShortcut(QKeySequence(key), self, lambda: self.move(step))
        return button

    def _show(self, row: int) -> None:
        self.list.clear()
        self.list.addItems([f"{place}.  {self._say(rule.word)}" for place, rule in enumerate(self._rules, 1)])
        self.list.setCurrentRow(row)
        self._weigh()

    def _weigh(self) -> None:
        row = self.list.currentRow()
        self.up.setEnabled(self._can(row, -1))
        self.down.setEnabled(self._can(row, 1))

    def _can(self, row: int, step: int) -> bool:
        last = len(self._rules) - 1
        return self._may and 0 <= row < last and 0 <= row + step < last
