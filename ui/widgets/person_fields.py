"""Who an application is about: one quiet line for a person the office knows, fields for anybody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desk.domain.applications import Subject
from desk.domain.dates import read_date
from ui.theme import STEP
from ui.widgets.banner import keyed
from ui.widgets.choices import Pick
from ui.widgets.form_grid import FormGrid, text_line
from ui.widgets.looks import dress, label
from ui.widgets.pick_line import Line, PickLine


@dataclass(frozen=True, slots=True)
class Person:
    """The fields as they were typed."""

    name: str = ""
    birth: str = ""
    sex: str = ""
    address: str = ""
    rt: str = ""
    rw: str = ""
    village: str = ""


class PersonFields(QWidget):
    """Emits ``changed`` when something was typed, ``entered`` when Enter leaves a field."""

    changed = Signal()
    entered = Signal(object)

    def __init__(self, edit_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        self.known = FormGrid(self)
        self.summary = label("", "strong", self.known)
        self.summary.setWordWrap(True)
        self.edit = QPushButton(keyed(self.tr("Edit"), edit_key), self.known)
        self.edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        dress(self.edit, "link")
        self.known.add_row(self.tr("Person"), self.summary, self.edit, shares=(1, 0))
        column.addWidget(self.known)
        self.fields = FormGrid(self)
        self._make_fields()
        column.addWidget(self.fields)
        self.hint = label("", "warn", self)
        self.hint.setWordWrap(True)
        self.hint.hide()
        column.addWidget(self.hint)
        self.clear()

    def offer_villages(self, villages: Sequence[Line]) -> None:
        """Offer the kelurahan of the city."""
        self.village.offer(villages)

    def clear(self) -> None:
        """Show nobody."""
        self.put(Person())
        self.known.hide()
        self.fields.hide()
        self.say_hint("")

    def show_known(self, person: Person, summary: str) -> None:
        """Show somebody the office knows."""
        self.put(person)
        self.summary.setText(summary)
        self.known.show()
        self.fields.hide()

    def ask(self, person: Person) -> None:
        """Let the fields be typed in."""
        self.put(person)
        self.known.hide()
        self.fields.show()

    def is_known(self) -> bool:
        """Whether the person is shown as the office knows them."""
        return not self.known.isHidden()

    def say_hint(self, words: str, look: str = "warn") -> None:
        """Say what deserves a second look."""
        dress(self.hint, "warn" if look == "warn" else "muted")
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def put(self, person: Person) -> None:
        """Fill the fields in without telling."""
        self.name.setText(person.name)
        self.birth.setText(person.birth)
        self.sex.blockSignals(True)
        self.sex.choose(person.sex if person.sex in ("L", "P") else "")
        self.sex.blockSignals(False)
        self.address.setText(person.address)
        self.rt.setText(person.rt)
        self.rw.setText(person.rw)
        self.village.choose(person.village)
        self.show_birth_wrong(wrong=False)

    def person(self) -> Person:
        """Return the fields as they are now."""
        return Person(
            self.name.text(),
            self.birth.text(),
            str(self.sex.value()),
            self.address.text(),
            self.rt.text(),
            self.rw.text(),
            self.village.value(),
        )

    def show_birth_wrong(self, *, wrong: bool) -> None:
        """Mark a birth date that cannot be read."""
        if self.birth.property("wrong") != wrong:
            self.birth.setProperty("wrong", wrong)
            self.birth.style().unpolish(self.birth)
            self.birth.style().polish(self.birth)

    def order(self) -> list[QWidget]:
        """Return the fields in the order Enter goes through them; none while the person is known."""
        if self.fields.isHidden():
            return []
        return [self.name, self.birth, self.sex, self.address, self.rt, self.rw, self.village]

    def _make_fields(self) -> None:
        grid = self.fields
        self.name = text_line(self.tr("Full name"), grid)
        self.birth = text_line(self.tr("Birth date, such as 01-08-1990"), grid, 20)
        self.sex = Pick(
            self.tr("Sex"), (("", "–"), ("L", self.tr("L   Male")), ("P", self.tr("P   Female"))), grid
        )
        self.address = text_line(self.tr("Street or kampung"), grid)
        self.rt = text_line(self.tr("RT"), grid, 3)
        self.rw = text_line(self.tr("RW"), grid, 3)
        self.village = PickLine(self.tr("Kelurahan: type a few letters"), grid)
        grid.add_row(self.tr("Name"), self.name)
        grid.add_row(self.tr("Born, sex"), self.birth, self.sex, shares=(3, 2))
        grid.add_row(self.tr("Address"), self.address, self.rt, self.rw, shares=(6, 1, 1))
        grid.add_row(self.tr("Kelurahan"), self.village)
        for field in (self.name, self.birth, self.address, self.rt, self.rw):
            field.textEdited.connect(self.changed)
        self.sex.currentIndexChanged.connect(self.changed)
        self.village.chosen.connect(self.changed)


def lines_of(villages: Sequence[tuple[str, str, str]]) -> tuple[Line, ...]:
    """Return code, kelurahan and kecamatan as lines to pick from."""
    return tuple(Line(code, f"{name} (Kec. {district})", "", district) for code, name, district in villages)


def person_of(one: Subject) -> Person:
    """Return somebody the office knows as the fields show them."""
    born = as_typed(one.birth_date)
    return Person(one.name, born, one.sex, one.address, one.rt, one.rw, one.village_code)


def as_typed(day: date | None) -> str:
    """Return a day as it is typed."""
    return day.strftime("%d-%m-%Y") if day else ""


def read_birth(text: str) -> date | None:
    """Return a birth date as clerks type it: ``01-08-1990``, ``1/8/1990``, ``01081990``."""
    typed = text.strip()
    return read_date(typed) if len(typed) >= 6 else None  # fewer would be a day number of a spreadsheet
