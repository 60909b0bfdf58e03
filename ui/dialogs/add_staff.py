"""A new colleague: name, how they sign in, what they do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desk.domain.passwords import weakness
from desk.domain.staff import Role
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.dialogs.sign_in_steps import too_weak
from ui.theme import STEP


@dataclass(frozen=True, slots=True)
class NewColleague:
    """What was written in the form; the password never shows up in a text of this value."""

    login: str = ""
    name: str = ""
    roles: frozenset[Role] = frozenset()
    nip: str = ""
    position: str = ""
    password: str = field(default="", repr=False)


class AddStaffDialog(Form):
    """Asks for everything an account needs; ``known`` are the sign-in names already taken."""

    def __init__(
        self,
        say: Callable[[Word], str],
        known: frozenset[str],
        filled: NewColleague,
        why: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._say, self._known, self._start = say, known, filled
        super().__init__("", why, "", parent)
        self.name_step(self.tr("Add a staff member"), self.tr("Add"))
        self.name.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        say: Callable[[Word], str],
        known: frozenset[str],
        filled: NewColleague,
        why: str = "",
    ) -> NewColleague | None:
        """Ask, and return the new colleague, or None; ``why`` says what was refused the last time."""
        dialog = cls(say, known, filled, why, parent)
        return dialog.colleague() if dialog.confirmed() else None

    def colleague(self) -> NewColleague:
        """Return what stands in the form now."""
        return NewColleague(
            self.login.text().strip().lower(),
            " ".join(self.name.text().split()),
            frozenset(role for role, box in self.roles.items() if box.isChecked()),
            self.nip.text().strip(),
            " ".join(self.position.text().split()),
            self.password.text(),
        )

    def fill(self) -> None:
        start = self._start
        self.name = self.add_line(self.tr("Name, with titles"), start.name)
        self.login = self.add_line(self.tr("Signs in as"), start.login, self.tr("short, for example “rina”"))
        self.nip = self.add_line(self.tr("NIP"), start.nip)
        self.position = self.add_line(self.tr("Position"), start.position)
        block = QWidget(self)
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(STEP // 2)
        self.roles = {role: QCheckBox(self._say(role.word), block) for role in Role}
        for place, (role, box) in enumerate(self.roles.items()):
            box.setChecked(role in start.roles)
            box.toggled.connect(self.weigh)
            grid.addWidget(box, *divmod(place, 2))
        self.fields.addRow(self.tr("Tasks"), block)
        self.password = self.add_line(self.tr("First password"), start.password)
        self.password.setToolTip(self.tr("It has to be changed at the first sign-in."))

    def missing(self) -> str:
        new = self.colleague()
        weak = weakness(new.password, (new.login, new.name, new.nip))
        checks = (
            (not new.name, self.tr("Write the name.")),
            (
                not new.login or " " in new.login,
                self.tr("Write a short name to sign in with, without spaces."),
            ),
            (
                new.login in self._known,
                self.tr("Somebody already signs in as “{login}”; choose another name.").format(
                    login=new.login
                ),
            ),
            (not new.roles, self.tr("Choose at least one task.")),
            (weak is not None, too_weak(self._say, weak) if weak is not None else ""),
        )
        return next((words for wrong, words in checks if wrong), "")
