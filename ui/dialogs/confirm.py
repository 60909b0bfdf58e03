"""A decision: what is about to happen, the reason if one is needed, and two buttons with verbs on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.dialog import Dialog
from ui.dialogs.grave import grave_key, make_grave
from ui.theme import STEP
from ui.widgets.looks import dress, label

V = TypeVar("V")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Question(Generic[V]):
    """What is asked: ``yes`` is the verb of the step; ``choices`` are (value, words) to pick a reason from.

    ``wants_reason`` asks for a reason in words; ``grave`` marks a step that cannot be taken back.
    ``may_say`` leaves room for a word that nobody has to write, and ``reason`` is one given before.
    """

    title: str
    text: str
    yes: str
    choices: tuple[tuple[V, str], ...] = ()
    wants_reason: bool = False
    grave: bool = False
    may_say: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Decision(Generic[V]):
    """What was decided: the value picked, if there were choices, and the reason in words."""

    value: V | None
    reason: str


class Confirm(Dialog):
    """Asks one ``Question``; the step's button wakes up when everything it needs is there."""

    def __init__(self, question: Question[Any], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._question = question
        self.setWindowTitle(question.title)
        self.setMinimumWidth(56 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(question.title, "title", self))
        words = label(question.text, "", self)
        words.setWordWrap(True)
        column.addWidget(words)
        self.group = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(STEP // 2)
        for place, (_, title) in enumerate(question.choices):
            radio = QRadioButton(title, self)
            self.group.addButton(radio, place)
            choices.addWidget(radio)
        column.addLayout(choices)
        self.group.idToggled.connect(self._weigh)
        self.reason = QPlainTextEdit(self)
        self.reason.setPlaceholderText(
            self.tr("A word with it, if you like; it is kept in the journal")
            if question.may_say
            else self.tr("Reason, in a few words; it is kept in the journal")
        )
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(9 * STEP)
        self.reason.installEventFilter(self)
        self.reason.setVisible(question.wants_reason or question.may_say)
        self.reason.setPlainText(question.reason)
        self.reason.textChanged.connect(self._weigh)
        column.addWidget(self.reason)
        self.why = label("", "muted", self)
        self.why.setWordWrap(True)
        self.why.setVisible(bool(question.grave or question.choices or question.wants_reason))
        column.addWidget(self.why)
        column.addSpacing(STEP)
        column.addLayout(self._buttons(question))
        self._first_focus()
        self._weigh()

    @classmethod
    def ask(cls, parent: QWidget | None, question: Question[V]) -> Decision[V] | None:
        """Ask, and return the decision, or None when the person turned back."""
        dialog = cls(question, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return dialog.decision(question)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter end the reason, which is one line however long: on to the step, or take it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() not in _ENTER:
            return super().eventFilter(watched, event)
        if self.yes.isEnabled() and self.yes.isDefault():
            self.yes.click()
        else:
            self._point_out()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter on the way back turn back; where it does nothing, say what does."""
        if event.key() not in _ENTER or (self.yes.isDefault() and self.yes.isEnabled()):
            super().keyPressEvent(event)
        elif self.no.hasFocus():
            self.reject()
        else:
            self._point_out()

    def decision(self, question: Question[V]) -> Decision[V]:
        """Return what stands in the dialog now."""
        place = self.group.checkedId()
        value = question.choices[place][0] if place >= 0 else None
        return Decision(value, " ".join(self.reason.toPlainText().split()))

    def _buttons(self, question: Question[V]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addStretch(1)
        self.no = QPushButton(self.tr("Cancel"), self)
        # Without this, Enter on a focused "Cancel" would take the step.
        self.no.setAutoDefault(not question.grave)
        self.no.clicked.connect(self.reject)
        self.yes = QPushButton(question.yes, self)
        dress(self.yes, "danger" if question.grave else "primary")
        self.yes.setDefault(True)
        if question.grave:
            make_grave(self, self.yes, question.yes)
        self.yes.clicked.connect(self.accept)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        return row

    def _first_focus(self) -> None:
        if self.group.buttons():
            self.group.buttons()[0].setFocus()
        elif self._question.wants_reason:
            self.reason.setFocus()
        else:
            (self.no if self._question.grave else self.yes).setFocus()

    def _weigh(self) -> None:
        missing = self._missing()
        self.yes.setEnabled(not missing)
        dress(self.why, "muted")
        self.why.setText(missing or (self._how() if self._question.grave else ""))

    def _missing(self) -> str:
        if self._question.choices and self.group.checkedId() < 0:
            return self.tr("Choose one of the answers.")
        if self._question.wants_reason and not self.reason.toPlainText().strip():
            return self.tr("Write the reason in a few words.")
        return ""

    def _how(self) -> str:
        return self.tr("{key} takes this step, Esc cancels; Enter alone does not.").format(key=grave_key())

    def _point_out(self) -> None:
        """Make the line stand out that says what is missing, or which key takes the step."""
        dress(self.why, "warn")
