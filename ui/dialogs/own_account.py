"""One's own account: how it stands, when one was here last, and what one changes about it."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.accounts import BadgeState, Deputy, OwnAccount
from desk.domain.staff import Role
from ui.dialogs.dialog import Dialog
from ui.language import Language
from ui.theme import STEP
from ui.widgets.looks import label, line

SHOWN = 6
"""Sign-ins that fit on a small screen."""


class OwnStep(Enum):
    """What somebody wants to change about their own account."""

    PASSWORD = auto()
    PIN = auto()
    SET_UP_FACTOR = auto()
    NEW_CODES = auto()
    REMOVE_FACTOR = auto()


class OwnAccountDialog(Dialog):
    """Shows the account and returns the step that was chosen, by button or by its number."""

    def __init__(
        self, own: OwnAccount, language: Language, *, may_have_factor: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._own, self._language, self._may_have_factor = own, language, may_have_factor
        self.step: OwnStep | None = None
        self.setWindowTitle(self.tr("My account"))
        self.setMinimumWidth(80 * STEP)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(label(own.staff.name, "title", self))
        column.addLayout(self._values())
        for words in self._warnings():
            told = label(words, "warn", self)
            told.setWordWrap(True)
            column.addWidget(told)
        column.addLayout(self._steps())
        column.addWidget(line(self))
        column.addWidget(label(self.tr("Last sign-ins"), "strong", self))
        column.addLayout(self._sign_ins())
        row = QHBoxLayout()
        row.addStretch(1)
        self.no = QPushButton(self.tr("Close"), self)
        self.no.clicked.connect(self.reject)
        row.addWidget(self.no)
        column.addLayout(row)
        self.buttons[0].setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, own: OwnAccount, language: Language, *, may_have_factor: bool
    ) -> OwnStep | None:
        """Show the account, and return what is to be changed, or None."""
        dialog = cls(own, language, may_have_factor=may_have_factor, parent=parent)
        dialog.exec()
        return dialog.step

    def _values(self) -> QGridLayout:
        own, say = self._own, self._language.say
        tasks = ", ".join(say(role.word) for role in Role if role in own.staff.roles)
        factor = self.tr("not set up")
        if own.codes_left is not None:
            factor = self.tr("set up, %n recovery code(s) left", "", own.codes_left)
        pairs = [
            (self.tr("Signs in as"), own.staff.login),
            (self.tr("Tasks today"), tasks),
            (self.tr("Badge"), say(own.badge.word)),
            (self.tr("Second factor"), factor),
            (self.tr("Signed in at"), ", ".join(dict.fromkeys(one.workstation for one in own.present))),
        ]
        pairs[2:2] = [(self.tr("Deputy (Plh.)"), self._duties(one)) for one in own.deputies]
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(pairs):
            grid.addWidget(label(name, "muted", self), row, 0)
            said = label(value or "–", "", self)
            said.setWordWrap(True)
            said.setAccessibleName(f"{name}: {value}")
            grid.addWidget(said, row, 1)
        return grid

    def _duties(self, deputy: Deputy) -> str:
        """Return whose duties one does, as what, and how long."""
        day = self._language.short_date
        return self.tr("{role} for {name}, {first} – {last}").format(
            role=self._language.say(deputy.role.word),
            name=deputy.for_name,
            first=day(deputy.first),
            last=day(deputy.last),
        )

    def _warnings(self) -> list[str]:
        own = self._own
        told = []
        if len({one.workstation for one in own.present}) > 1:
            told.append(self.tr("You are signed in at more than one place. If one of them is not you, lock it"
                                " and change your password."))  # fmt: skip
        if own.badge is BadgeState.NO_PIN:
            told.append(self.tr("Your badge opens nothing before you choose a PIN."))
        if own.codes_left is not None and own.codes_left <= 2:
            told.append(self.tr("Few recovery codes are left; make new ones."))
        return told

    def _steps(self) -> QGridLayout:
        offered = [(OwnStep.PASSWORD, self.tr("Change my password"))]
        if self._own.badge is not BadgeState.NONE:
            offered.append((OwnStep.PIN, self.tr("Choose the PIN of my badge")))
        if self._own.codes_left is not None:
            offered.append((OwnStep.NEW_CODES, self.tr("Make new recovery codes")))
            offered.append((OwnStep.REMOVE_FACTOR, self.tr("Remove the second factor")))
        elif self._may_have_factor:
            offered.append((OwnStep.SET_UP_FACTOR, self.tr("Set up a second factor (code of an app)")))
        grid = QGridLayout()
        grid.setSpacing(STEP)
        self.buttons: list[QPushButton] = []
        for number, (step, words) in enumerate(offered, 1):
            button = QPushButton(f"{number}   {words}", self)
            button.setAccessibleName(words)
            take = partial(self._take, step)
            button.clicked.connect(take)
            QShortcut(QKeySequence(str(number)), button).activated.connect(take)
            self.buttons.append(button)
            grid.addWidget(button, (number - 1) // 2, (number - 1) % 2)
        return grid

    def _sign_ins(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP // 2)
        grid.setColumnStretch(2, 1)
        shown = self._own.sign_ins[:SHOWN]
        for row, one in enumerate(shown):
            grid.addWidget(label(self._language.moment(one.at), "", self), row, 0)
            grid.addWidget(label(one.workstation, "", self), row, 1)
            what = label(self._language.say(one.what), "bad" if one.refused else "", self)
            grid.addWidget(what, row, 2)
        if not shown:
            grid.addWidget(label(self.tr("This is the first time."), "muted", self), 0, 0)
        return grid

    def _take(self, step: OwnStep, _checked: bool = False) -> None:
        self.step = step
        self.accept()
