"""A few fields and one step: what every small form of the program has in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.dialog import Dialog
from ui.theme import STEP
from ui.widgets.choices import Pick
from ui.widgets.looks import dress, label
from ui.widgets.scan_guard import ScanGuard

MOST = 1_000_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Form(Dialog):
    """Title, text, fields, and a step that wakes up when nothing is missing; Enter takes it.

    A subclass adds its fields in ``fill`` and says in ``missing`` what is not there yet. A scan never takes
    the step.
    """

    def __init__(
        self, title: str, text: str, yes: str, parent: QWidget | None = None, *, grave: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(64 * STEP)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        self.column.setSpacing(2 * STEP)
        self.head = label(title, "title", self)
        self.head.setWordWrap(True)
        self.column.addWidget(self.head)
        if text:
            words = label(text, "", self)
            words.setWordWrap(True)
            self.column.addWidget(words)
        self.fields = QFormLayout()
        self.fields.setHorizontalSpacing(2 * STEP)
        self.fields.setVerticalSpacing(STEP)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.column.addLayout(self.fields)
        self.why = label("", "muted", self)
        self.why.setWordWrap(True)
        self.why.setMinimumHeight(self.why.fontMetrics().lineSpacing())
        self.yes = QPushButton(yes, self)
        self.no = QPushButton(self.tr("Cancel"), self)
        self._filled = False
        self.fill()
        self._filled = True
        self.column.addWidget(self.why)
        self.column.addLayout(self._buttons(grave=grave))
        self.guard = ScanGuard(self)
        self.guard.scanned.connect(self.on_scan)
        self.guard.watch(self)
        self.weigh()

    # A form fills these in

    def fill(self) -> None:
        """Add the fields."""

    def missing(self) -> str:
        """Return what is not there yet, as a sentence; nothing when the step can be taken."""
        return ""

    def on_scan(self, text: str) -> None:
        """Answer a scan; it must not take the step."""
        self.why.setText(self.tr("The scan was not used: finish or cancel this form first, then scan again."))

    # A form uses these

    def add_line(self, title: str, text: str = "", hint: str = "") -> QLineEdit:
        """Add a field for one line of text."""
        field = QLineEdit(text, self)
        field.setPlaceholderText(hint)
        field.setAccessibleName(title)
        field.textChanged.connect(self.weigh)
        self.fields.addRow(title, field)
        return field

    def add_number(self, title: str, least: int = 0, value: int = 0) -> QSpinBox:
        """Add a field for a whole number."""
        field = QSpinBox(self)
        field.setRange(least, MOST)
        field.setValue(value)
        field.setGroupSeparatorShown(True)
        field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setMaximumWidth(20 * STEP)
        field.setAccessibleName(title)
        field.valueChanged.connect(self.weigh)
        self.fields.addRow(title, field)
        return field

    def add_choice(self, title: str, answers: Sequence[tuple[Any, str]]) -> Pick:
        """Add a field with a few answers to pick from."""
        field = Pick(title, answers, self)
        field.currentIndexChanged.connect(self.weigh)
        self.fields.addRow(title, field)
        return field

    def weigh(self) -> None:
        """Let the step be taken or say what it still needs; while the fields are being made, nothing."""
        if not self._filled:
            return
        missing = self.missing()
        self.yes.setEnabled(not missing)
        self.why.setText(missing)
        if self.isVisible():
            self.grow()

    def name_step(self, title: str, yes: str) -> None:
        """Name the form and its step in the words of the subclass."""
        self.setWindowTitle(title)
        self.head.setText(title)
        self.yes.setText(yes)

    def confirmed(self) -> bool:
        """Ask, and return whether the step was taken."""
        return self.exec() == QDialog.DialogCode.Accepted

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not self.yes.isEnabled():
            self._go_on()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        focused = self.focusWidget()
        if isinstance(focused, QSpinBox):
            focused.selectAll()

    def _go_on(self) -> None:
        """Go to the next field as long as something is missing; never to the buttons, where Enter acts."""
        before = self.focusWidget()
        self.focusNextChild()
        if before is not None and self.focusWidget() in (self.yes, self.no):
            before.setFocus()

    def _buttons(self, *, grave: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addStretch(1)
        self.no.clicked.connect(self.reject)
        dress(self.yes, "danger" if grave else "primary")
        self.yes.setDefault(True)
        self.yes.clicked.connect(self.accept)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        return row
