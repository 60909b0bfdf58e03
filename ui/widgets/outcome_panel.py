"""What became of a card: three answers on three keys, then the slot or the reason, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.domain.printing import SpoilReason
from desk.domain.text import Word
from ui.theme import STEP, title_font
from ui.widgets.big_button import big_button, big_row
from ui.widgets.busy_button import BusyButton
from ui.widgets.looks import label

GOOD, SPOILED = "G", "S"
_ACROSS = 3
"""Columns of reasons: eight buttons must leave room for the card above them."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The words of the three answers and the key of the third."""

    good: str
    spoiled: str
    none: str
    none_key: str


class SlotLine(QLineEdit):
    """The shelf slot, filled in; Enter, a scanner's too, confirms it."""

    confirmed = Signal()
    left = Signal()

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class OutcomePanel(QStackedWidget):
    """Emits ``good`` with the slot, ``spoiled`` with the reason, ``none`` when no card came out.

    Enter alone does nothing until the slot is asked; ``left`` when Escape went back to the three answers.
    """

    good = Signal(str)
    spoiled = Signal(object)
    none = Signal()
    left = Signal()

    def __init__(self, say: Callable[[Word], str], answers: Answers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = answers
        self._offer = ""
        self._three = self._make_three()
        self._slot = self._make_slot()
        self._why = self._make_why(say)
        for page in (self._three, self._slot, self._why):
            self.addWidget(page)

    def begin(self, offer: str) -> None:
        """Ask about another card; ``offer`` is the slot it would go to."""
        self._offer = offer
        self.setCurrentWidget(self._three)
        for button in (self.good_button, self.spoiled_button, self.none_button, self.confirm):
            button.done()

    def hear(self, key: str) -> bool:
        """Take a key; return whether it meant something."""
        if self.currentWidget() is self._why and key.isdigit():
            return self._pick(int(key))
        if self.currentWidget() is not self._three:
            return False
        button = {
            GOOD: self.good_button,
            SPOILED: self.spoiled_button,
            self._answers.none_key: self.none_button,
        }.get(key.upper())
        if button is None:
            return False
        button.click()
        return True

    def take_slot(self, text: str) -> None:
        """Fill in a slot that was scanned; it still has to be confirmed."""
        self.ask_slot()
        self.slot.setText(text)
        self.slot.setFocus()

    def ask_slot(self) -> None:
        """Ask for the slot, with the one offered filled in."""
        self.setCurrentWidget(self._slot)
        self.slot.setText(self._offer)
        self.slot.selectAll()
        self.slot.setFocus()
        self.good_button.done()

    def ask_reason(self) -> None:
        """Ask why the card is spoiled."""
        self.setCurrentWidget(self._why)
        self._why.setFocus()  # not on a reason: Enter alone must not choose one
        self.spoiled_button.done()

    def at_the_three(self) -> bool:
        """Whether the three answers are asked for, and neither slot nor reason."""
        return self.currentWidget() is self._three

    def back(self) -> bool:
        """Go back to the three answers; return whether it was elsewhere."""
        if self.at_the_three():
            return False
        self.setCurrentWidget(self._three)
        self.left.emit()
        return True

    # Building

    def _make_three(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        row, across = big_row(page)
        words = self._answers
        self.good_button = big_button(words.good, GOOD, "check", row, primary=True)
        self.spoiled_button = big_button(words.spoiled, SPOILED, "spoiled", row)
        self.none_button = big_button(words.none, words.none_key, "undo", row)
        self.good_button.asked.connect(self.ask_slot)
        self.spoiled_button.asked.connect(self.ask_reason)
        self.none_button.asked.connect(self.none)
        for button in (self.good_button, self.spoiled_button, self.none_button):
            across.addWidget(button, 1)
        column.addWidget(row)
        column.addStretch(1)
        return page

    def _make_slot(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        title = self.tr("Put the card into this slot, or scan another one")
        column.addWidget(label(title, "strong", page))
        row, across = big_row(page)
        self.confirm = big_button(
            self.tr("Good, it is in the slot"), self.tr("Enter"), "check", row, primary=True
        )
        self.confirm.asked.connect(self._say_good)
        self.slot = SlotLine(row)
        self.slot.setAccessibleName(title)
        self.slot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.slot.setFont(title_font(self.font()))
        self.slot.confirmed.connect(self._confirm)
        self.slot.left.connect(self.back)
        self.slot.textChanged.connect(lambda text: self.confirm.allow(bool(text.strip())))
        across.addWidget(self.slot, 1)
        across.addWidget(self.confirm, 1)
        column.addWidget(row)
        column.addWidget(label(self.tr("Esc goes back to the three answers."), "muted", page))
        column.addStretch(1)
        return page

    def _make_why(self, say: Callable[[Word], str]) -> QWidget:
        page = QWidget(self)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(STEP)
        title = label(self.tr("What is wrong with the card? Esc goes back."), "strong", page)
        grid.addWidget(title, 0, 0, 1, _ACROSS)
        self.reasons: list[BusyButton] = []
        down = -(-len(SpoilReason) // _ACROSS)
        for place, reason in enumerate(SpoilReason):
            button = BusyButton(f"{place + 1}   {say(reason.word)}", page)
            button.setAccessibleName(say(reason.word))
            button.asked.connect(lambda chosen=reason, pressed=button: self._spoil(chosen, pressed))
            grid.addWidget(button, 1 + place % down, place // down)
            self.reasons.append(button)
        grid.setRowStretch(1 + down, 1)
        return page

    def _say_good(self) -> None:
        self.good.emit(self.slot.text().strip())

    def _confirm(self) -> None:
        self.confirm.click()

    def _pick(self, number: int) -> bool:
        if not 1 <= number <= len(self.reasons):
            return False
        self.reasons[number - 1].click()
        return True

    def _spoil(self, reason: SpoilReason, button: BusyButton) -> None:
        self.spoiled.emit(reason)
        button.done()
