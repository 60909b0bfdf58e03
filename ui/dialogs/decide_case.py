"""The decision about two records: what it does, and why, from ready reasons by a number key or typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.looks import label


class DecideCaseDialog(Form):
    """``before`` says what an earlier decision was and that this one takes its place; empty if none."""

    def __init__(
        self,
        title: str,
        text: str,
        before: str,
        yes: str,
        reasons: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        self._before, self._reasons = before, tuple(reasons)
        super().__init__(title, text, yes, parent)
        self.group.buttons()[0].setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, title: str, text: str, before: str, yes: str, reasons: Sequence[str]
    ) -> str | None:
        """Ask, and return the reason, or None when nothing shall be decided."""
        dialog = cls(title, text, before, yes, reasons, parent)
        return dialog.reason.text().strip() if dialog.confirmed() else None

    def fill(self) -> None:
        if self._before:
            warned = label(self._before, "warn", self)
            warned.setWordWrap(True)
            self.column.insertWidget(self.column.indexOf(self.fields), warned)
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        rows = QVBoxLayout()
        rows.setSpacing(STEP // 2)
        for place, reason in enumerate(self._reasons, 1):
            radio = QRadioButton(f"{place}   {reason}", self)
            radio.setAccessibleName(reason)
            self.group.addButton(radio, place)
            rows.addWidget(radio)
        self.fields.addRow(rows)
        self.reason = self.add_line(
            self.tr("Reason"), hint=self.tr("choose above by its number, or type; it is kept in the journal")
        )
        self.group.idClicked.connect(self.take)
        self.group.idToggled.connect(self._on_toggled)
        self.reason.textEdited.connect(self._on_typed)

    def missing(self) -> str:
        if not self.reason.text().strip():
            return self.tr("Choose a reason by its number, or write it in a few words.")
        return ""

    def take(self, place: int) -> None:
        """Take a ready reason, and lead on to the step."""
        self.group.button(place).setChecked(True)
        self.reason.setText(self._reasons[place - 1])
        self.yes.setFocus()

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if isinstance(self.focusWidget(), QLineEdit) or event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            super().keyPressEvent(event)
        elif text.isdecimal() and 1 <= int(text) <= len(self._reasons):
            self.take(int(text))
        elif text.isalpha():
            self.reason.setText(text)
            self.reason.setFocus()
            self.reason.setCursorPosition(len(text))
            self._on_typed()
        else:
            super().keyPressEvent(event)

    def _on_toggled(self, place: int, checked: bool) -> None:
        if checked:
            self.reason.setText(self._reasons[place - 1])

    def _on_typed(self) -> None:
        """Let go of the ready reason that is no longer what stands there."""
        self.group.setExclusive(False)
        for button in self.group.buttons():
            button.setChecked(False)
        self.group.setExclusive(True)
