"""What an administrator fills in about the account of somebody else; each form returns values alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desk.domain.accounts import SHORTEST_BADGE
from desk.domain.dates import read_date
from desk.domain.passwords import new_password, weakness
from desk.domain.staff import Role, Staff
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.dialogs.sign_in_steps import too_weak
from ui.theme import STEP

Say = Callable[[Word], str]


class ChangePersonForm(Form):
    """Asks how somebody is called."""

    def __init__(self, person: Staff, why: str, parent: QWidget | None = None) -> None:
        self._person = person
        super().__init__("", why, "", parent)
        self.name_step(self.tr("Name and position"), self.tr("Keep this name"))
        self.name.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, person: Staff, why: str = "") -> tuple[str, str, str] | None:
        """Ask, and return name, NIP and position, or None."""
        form = cls(person, why, parent)
        return form.values() if form.confirmed() else None

    def values(self) -> tuple[str, str, str]:
        """Return what stands in the form now."""
        return _plain(self.name.text()), self.nip.text().strip(), _plain(self.position.text())

    def fill(self) -> None:
        self.name = self.add_line(self.tr("Name, with titles"), self._person.name)
        self.nip = self.add_line(self.tr("NIP"), self._person.nip)
        self.position = self.add_line(self.tr("Position"), self._person.position)

    def missing(self) -> str:
        name, nip, position = self.values()
        if not name:
            return self.tr("Write the name.")
        same = (name, nip, position) == (self._person.name, self._person.nip, self._person.position)
        return self.tr("Nothing has been edited.") if same else ""


class RolesForm(Form):
    """Asks which tasks somebody has."""

    def __init__(self, person: Staff, say: Say, why: str, parent: QWidget | None = None) -> None:
        self._person, self._say = person, say
        super().__init__("", why, "", parent)
        self.name_step(self.tr("Tasks of {name}").format(name=person.name), self.tr("Keep these tasks"))
        next(iter(self.roles.values())).setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, person: Staff, say: Say, why: str = "") -> frozenset[Role] | None:
        """Ask, and return the tasks, or None when they stay."""
        form = cls(person, say, why, parent)
        return form.chosen() if form.confirmed() else None

    def chosen(self) -> frozenset[Role]:
        """Return the tasks chosen now."""
        return frozenset(role for role, box in self.roles.items() if box.isChecked())

    def fill(self) -> None:
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        self.roles = {role: QCheckBox(self._say(role.word), block) for role in Role}
        for role, box in self.roles.items():
            box.setChecked(role in self._person.roles)
            box.toggled.connect(self.weigh)
            column.addWidget(box)
        self.fields.addRow(block)

    def missing(self) -> str:
        if not self.chosen():
            return self.tr("Choose at least one task, or deactivate the account.")
        return self.tr("These are the tasks now.") if self.chosen() == self._person.roles else ""


@dataclass(frozen=True, slots=True)
class NewDeputy:
    """Whose duties, which role of theirs, from when to when, by which letter."""

    for_id: int
    role: Role
    first: date
    last: date
    letter: str


class DeputyForm(Form):
    """Asks whose duties somebody does for a time, and by which letter."""

    def __init__(
        self,
        person: Staff,
        others: Sequence[Staff],
        today: date,
        say: Say,
        filled: NewDeputy | None,
        why: str,
        parent: QWidget | None = None,
    ) -> None:
        self._person, self._today, self._say, self._start = person, today, say, filled
        self._others = [one for one in others if one.id != person.id and one.roles - person.roles]
        super().__init__("", why, "", parent)
        self.name_step(
            self.tr("{name} as deputy (Plh.)").format(name=person.name), self.tr("Name the deputy")
        )
        self.whose.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        person: Staff,
        others: Sequence[Staff],
        today: date,
        say: Say,
        filled: NewDeputy | None = None,
        why: str = "",
    ) -> NewDeputy | None:
        """Ask, and return the deputy, or None; ``others`` are whose duties can be done."""
        form = cls(person, others, today, say, filled, why, parent)
        return form.deputy() if form.confirmed() else None

    def deputy(self) -> NewDeputy:
        """Return what stands in the form now."""
        first = read_date(self.first.text(), self._today) or self._today
        last = read_date(self.last.text(), self._today) or self._today
        return NewDeputy(self.whose.value(), self.role.value(), first, last, _plain(self.letter.text()))

    def fill(self) -> None:
        start = self._start
        people = [(one.id, one.name) for one in self._others]
        self.whose = self.add_choice(self.tr("Does the duties of"), [(0, ""), *people])
        self.role = self.add_choice(self.tr("As"), [(None, "")])
        self.whose.currentIndexChanged.connect(self._offer_roles)
        heads = [one for one in self._others if Role.HEAD in one.roles]
        heads.sort(key=lambda one: Role.ADMIN in one.roles)  # the first administrator has every role
        if start is not None or heads:
            self.whose.choose(start.for_id if start is not None else heads[0].id)
        self._offer_roles()
        if start is not None:
            self.role.choose(start.role)
        hint = self.tr("dd-mm-yyyy")
        self.first = self.add_line(
            self.tr("First day"), _written(start.first if start else self._today), hint
        )
        self.last = self.add_line(self.tr("Last day"), _written(start.last) if start else "", hint)
        self.letter = self.add_line(
            self.tr("Number of the letter"),
            start.letter if start else "",
            self.tr("for example 800/123-Dukcapil/2020"),
        )

    def missing(self) -> str:
        if not self.whose.value() or self.role.value() is None:
            return self.tr("Choose whose duties, and which.")
        first, last = (read_date(line.text(), self._today) for line in (self.first, self.last))
        if first is None or last is None:
            return self.tr("Write first and last day as dd-mm-yyyy.")
        if first > last:
            return self.tr("The first day comes after the last.")
        return "" if _plain(self.letter.text()) else self.tr("Write the number of the letter.")

    def _offer_roles(self) -> None:
        other = next((one for one in self._others if one.id == self.whose.value()), None)
        roles = [role for role in Role if other is not None and role in other.roles - self._person.roles]
        roles.sort(key=lambda role: role is not Role.HEAD)
        self.role.offer([(role, self._say(role.word)) for role in roles] or [(None, "")])


class NewPasswordForm(Form):
    """Offers a password that can be said over the counter; its owner has to change it."""

    def __init__(self, person: Staff, title: str, say: Say, text: str, parent: QWidget | None = None) -> None:
        self._person, self._say = person, say
        super().__init__("", text, "", parent)
        self.name_step(title, self.tr("Give this password"))
        self.password.selectAll()
        self.password.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, person: Staff, title: str, say: Say, text: str) -> str | None:
        """Ask, and return the password, or None."""
        form = cls(person, title, say, text, parent)
        return form.password.text() if form.confirmed() else None

    def fill(self) -> None:
        self.password = self.add_line(self.tr("New password"), new_password())

    def missing(self) -> str:
        known = (self._person.login, self._person.name, self._person.nip)
        weak = weakness(self.password.text(), known)
        return too_weak(self._say, weak) if weak is not None else ""


@dataclass(frozen=True, slots=True)
class ScannedBadge:
    """The code of a badge; it never shows up in a text of this value."""

    code: str = field(repr=False)


class BadgeForm(Form):
    """Waits for a badge to be scanned; its owner chooses the PIN."""

    def __init__(self, person: Staff, why: str, parent: QWidget | None = None) -> None:
        super().__init__("", why, "", parent)
        self.name_step(self.tr("Badge of {name}").format(name=person.name), self.tr("Give this badge"))
        self.badge.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, person: Staff, why: str = "") -> ScannedBadge | None:
        """Ask, and return the badge, or None."""
        form = cls(person, why, parent)
        return ScannedBadge(form.badge.text().strip()) if form.confirmed() else None

    def fill(self) -> None:
        self.badge = self.add_line(self.tr("Badge"), "", self.tr("scan it, or type its code"))

    def missing(self) -> str:
        if len(self.badge.text().strip()) < SHORTEST_BADGE:
            return self.tr("Scan the badge with the scanner.")
        return ""

    def on_scan(self, text: str) -> None:
        self.badge.setText(text)
        self.yes.setFocus()


def _plain(text: str) -> str:
    return " ".join(text.split())


def _written(day: date) -> str:
    return f"{day:%d-%m-%Y}"
