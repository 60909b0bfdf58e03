"""One question with a few answers, all of them in sight; arrow keys choose."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QVBoxLayout, QWidget

from ui.theme import STEP
from ui.widgets.looks import label


class Choices(QWidget):
    """Emits ``changed`` with the answer chosen by hand or with ``choose``."""

    changed = Signal(object)

    def __init__(
        self, title: str, answers: Sequence[tuple[Any, str]], chosen: Any, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._answers = tuple(answers)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        if title:
            column.addWidget(label(title, "muted", self))
        self.group = QButtonGroup(self)
        for place, (_, words) in enumerate(self._answers):
            radio = QRadioButton(words, self)
            radio.setAccessibleName(f"{title}: {words}" if title else words)
            self.group.addButton(radio, place)
            column.addWidget(radio)
        column.addStretch(1)
        self.choose(chosen)
        self.group.idToggled.connect(self._on_toggled)

    def value(self) -> Any:
        """Return the answer chosen now."""
        return self._answers[self.group.checkedId()][0]

    def choose(self, value: Any) -> None:
        """Choose an answer."""
        place = next(place for place, (answer, _) in enumerate(self._answers) if answer == value)
        self.group.button(place).setChecked(True)

    def take_focus(self) -> None:
        """Put the focus on the answer chosen now."""
        self.group.checkedButton().setFocus(Qt.FocusReason.TabFocusReason)

    def _on_toggled(self, place: int, checked: bool) -> None:
        if checked:
            self.changed.emit(self._answers[place][0])


class Pick(QComboBox):
    """One question whose answers are folded away; typing a letter or an arrow chooses."""

    def __init__(self, title: str, answers: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: tuple[tuple[Any, str], ...] = ()
        self.setAccessibleName(title)
        self.offer(answers)

    def offer(self, answers: Sequence[tuple[Any, str]]) -> None:
        """Offer other answers; the first one is chosen."""
        self._answers = tuple(answers)
        self.clear()
        self.addItems([words for _, words in self._answers])

    def value(self) -> Any:
        """Return the answer chosen now."""
        return self._answers[self.currentIndex()][0]

    def choose(self, value: Any) -> None:
        """Choose an answer."""
        self.setCurrentIndex(
            next(place for place, (answer, _) in enumerate(self._answers) if answer == value)
        )
