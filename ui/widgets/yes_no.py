"""Questions answered with one key each: J or Y for yes, T or N for no."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme import STEP
from ui.widgets.key_or_scan import KeyOrScan
from ui.widgets.looks import dress, empty_layout, label

_YES, _NO = "JY", "TN"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class YesNo(QWidget):
    """One question; ``answered`` when a person answers it, ``entered`` when Enter leads on."""

    answered = Signal()
    entered = Signal()
    scanned = Signal(str)

    def __init__(self, code: str, ask: str, answer: bool | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("look", "ask")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(STEP, STEP // 2, STEP, STEP // 2)
        row.setSpacing(STEP)
        words = label(ask, "", self)
        words.setWordWrap(True)
        row.addWidget(words, 1)
        self.yes = self._chip(self.tr("Yes   Y"), value=True)
        self.no = self._chip(self.tr("No   N"), value=False)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self._ears = KeyOrScan(self)
        self._ears.key.connect(self._hear)
        self._ears.scan.connect(self.scanned)
        self._show(answer)

    def answer(self) -> bool | None:
        """Return the answer, None while there is none."""
        return self._answer

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat() and not self._ears.enter():
                self.entered.emit()
        elif event.text().strip() and not event.isAutoRepeat():
            self._ears.hear(event.text())
        else:
            super().keyPressEvent(event)

    def _chip(self, words: str, *, value: bool) -> QPushButton:
        chip = QPushButton(words, self)
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        dress(chip, "chip")
        chip.clicked.connect(lambda: self._give(value))
        return chip

    def _hear(self, key: str) -> None:
        if key.upper() in _YES:
            self._give(answer=True)
        elif key.upper() in _NO:
            self._give(answer=False)

    def _give(self, answer: bool) -> None:
        self._show(answer)
        self.answered.emit()

    def _show(self, answer: bool | None) -> None:
        self._answer = answer
        self.yes.setChecked(answer is True)
        self.no.setChecked(answer is False)


class Questions(QWidget):
    """The questions of a service; answers outlive a change of the service that asks them too."""

    changed = Signal()
    entered = Signal(object)
    scanned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP // 2)
        self._known: dict[str, bool] = {}
        self.rows: list[YesNo] = []
        self.hide()

    def ask(self, questions: Sequence[tuple[str, str]], after: QWidget) -> None:
        """Ask these, unless they are asked already; Tab reaches them from ``after``."""
        if [code for code, _ in questions] == [row.code for row in self.rows]:
            return
        empty_layout(self._column)
        self.rows = []
        for code, words in questions:
            row = YesNo(code, words, self._known.get(code), self)
            row.answered.connect(lambda row=row: self._on_answered(row))
            row.entered.connect(lambda row=row: self.entered.emit(row))
            row.scanned.connect(self.scanned)
            self._column.addWidget(row)
            QWidget.setTabOrder(self.rows[-1] if self.rows else after, row)
            self.rows.append(row)
        self.setVisible(bool(self.rows))

    def answers(self) -> dict[str, bool]:
        """Return the answers to what is asked now."""
        return {row.code: answer for row in self.rows if (answer := row.answer()) is not None}

    def put(self, answers: Mapping[str, bool]) -> None:
        """Take answers given before, such as those of a draft."""
        self._known = dict(answers)
        self.rows = []
        empty_layout(self._column)
        self.hide()

    def open_one(self) -> YesNo | None:
        """Return the first question without an answer."""
        return next((row for row in self.rows if row.answer() is None), None)

    def _on_answered(self, row: YesNo) -> None:
        answer = row.answer()
        if answer is not None:
            self._known[row.code] = answer
        self.changed.emit()
        self.entered.emit(row)
