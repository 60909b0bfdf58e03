"""The form of an application typed anew: every field with what stood there, and why it is corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from desk.domain.applications import Applicant, Application, Subject
from desk.domain.corrections import Correction, FormField, form_of
from desk.domain.nik import check_nik
from desk.domain.text import Word
from ui.dialogs.form import Form
from ui.theme import STEP
from ui.widgets.choices import Pick
from ui.widgets.enter_path import EnterPath
from ui.widgets.form_grid import text_line
from ui.widgets.looks import dress, label
from ui.widgets.person_fields import as_typed, read_birth
from ui.widgets.pick_line import Line, PickLine

_LENGTHS = {FormField.NIK: 25, FormField.KK_NUMBER: 25, FormField.RT: 3, FormField.RW: 3} | {
    FormField.APPLICANT_NIK: 25,
    FormField.RELATION: 60,
    FormField.PHONE: 30,
    FormField.EMAIL: 120,
}
_NUMBERS = (FormField.NIK, FormField.KK_NUMBER, FormField.APPLICANT_NIK)
_CAPITALS = (FormField.NAME, FormField.ADDRESS, FormField.APPLICANT)
_BORN, _SEX, _VILLAGE = FormField.BIRTH_DATE, FormField.SEX, FormField.VILLAGE
_BESIDES = 38 * STEP
"""What a screen shows above and below the fields."""
_LEAST = 12 * STEP


@dataclass(frozen=True, slots=True)
class Asked:
    """What is corrected: the application, the kelurahan offered, and the day no birth is later than."""

    application: Application
    villages: Sequence[Line]
    today: date


class CorrectDialog(Form):
    """Enter goes from field to field and at the end takes the step; a scan fills the number it is made in."""

    def __init__(
        self,
        asked: Asked,
        say: Callable[[Word], str],
        begun: Correction | None = None,
        refused: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._asked, self._say, self._begun = asked, say, begun
        self._subject, self._applicant = asked.application.subject, asked.application.applicant
        self._before = form_of(self._subject, self._applicant)
        self._inputs: dict[FormField, QLineEdit | Pick] = {}
        self._stood: dict[FormField, QLabel] = {}
        self._refused = refused
        super().__init__(
            self.tr("Correct the form of {number}").format(number=asked.application.number),
            "",
            self.tr("Correct"),
            parent,
        )
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._to_the_end)

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        asked: Asked,
        say: Callable[[Word], str],
        begun: Correction | None = None,
        refused: str = "",
    ) -> Correction | None:
        """Ask, and return the form as it is to be; ``begun`` is what was typed before it was refused."""
        dialog = cls(asked, say, begun, refused, parent)
        return dialog.correction() if dialog.confirmed() else None

    def fill(self) -> None:
        self.setMinimumWidth(80 * STEP)
        self.refusal = label(self._refused, "warn", self)
        self.refusal.setWordWrap(True)
        self.refusal.setVisible(bool(self._refused))
        self.column.insertWidget(1, self.refusal)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        ground = QWidget(self.area)
        self.rows = QGridLayout(ground)
        self.rows.setContentsMargins(0, 0, STEP, 0)
        self.rows.setHorizontalSpacing(STEP)
        self.rows.setVerticalSpacing(STEP // 2)
        self.rows.setColumnStretch(1, 3)
        self.rows.setColumnStretch(2, 2)
        begun = self._begun or Correction(self._subject, self._applicant, "")
        for field, value in form_of(begun.subject, begun.applicant).items():
            self._add(field, value, ground)
        self.area.setWidget(ground)
        room = self.screen().availableGeometry().height() - _BESIDES
        self.area.setMinimumHeight(max(_LEAST, min(ground.sizeHint().height(), room)))
        self.column.insertWidget(2, self.area, 1)
        why = begun.reason or (self.tr("completed from the documents") if not self._subject.name else "")
        self.reason = self.add_line(
            self.tr("Why"), why, self.tr("such as: typing error, differs from the KK")
        )
        self.path = EnterPath(self._order, self)
        self.path.follow([one for one in self._order() if not isinstance(one, PickLine)])
        self.path.reached.connect(lambda _where: QTimer.singleShot(0, self, self._show_focused))
        self.path.done.connect(self.yes.click)
        self._inputs[FormField.NIK].setFocus()

    def missing(self) -> str:
        self._mark_changed()
        if not self._text(FormField.NAME):
            return self.tr("Type the name of the person it is about.")
        for field in (FormField.NIK, FormField.APPLICANT_NIK):
            flaw = check_nik(self._text(field)).flaw if self._text(field) else None
            if flaw is not None and self._value(field) != self._before[field]:
                return f"{self._say(field.word)}: {self._say(flaw.word)}."
        typed = self._text(_BORN)
        born = read_birth(typed)
        if typed and (born is None or born > self._asked.today):
            return self.tr("The birth date cannot be read. Type it like 01-08-1990.")
        return self._end_missing()

    def on_scan(self, text: str) -> None:
        """Put a scanned number where the cursor is; no other field takes a scan."""
        field = self.focusWidget()
        if isinstance(field, QLineEdit) and field in [self._inputs[one] for one in _NUMBERS]:
            field.setText(check_nik(text).nik)
            self.path.step(field)
        else:
            super().on_scan(text)

    def correction(self) -> Correction:
        """Return the form as it stands here."""
        value = {field: self._value(field) for field in FormField}
        words = {field: str(one) for field, one in value.items() if not isinstance(one, date)}
        born = value[_BORN]
        subject = Subject(
            words[FormField.NIK],
            words[FormField.NAME],
            born if isinstance(born, date) else None,
            words[_SEX],
            words[FormField.ADDRESS],
            words[FormField.RT],
            words[FormField.RW],
            words[_VILLAGE],
            words[FormField.KK_NUMBER],
        )
        applicant = Applicant(
            words[FormField.APPLICANT],
            words[FormField.APPLICANT_NIK],
            words[FormField.RELATION],
            words[FormField.PHONE],
            words[FormField.EMAIL],
        )
        begun = self._begun
        despite = begun is not None and begun.despite and begun.subject.nik == subject.nik
        return Correction(subject, applicant, self.reason.text().strip(), despite)

    # The fields

    def _add(self, field: FormField, value: str | date | None, ground: QWidget) -> None:
        title = self._say(field.word)
        title = title[:1].upper() + title[1:]
        made = self._field(field, title, value, ground)
        self._inputs[field] = made
        stood = self._stood[field] = label(self._stood_there(field), "muted", ground)
        stood.setWordWrap(True)
        row = self.rows.rowCount()
        self.rows.addWidget(label(title, "muted", ground), row, 0)
        self.rows.addWidget(made, row, 1)
        self.rows.addWidget(stood, row, 2)

    def _field(
        self, field: FormField, title: str, value: str | date | None, ground: QWidget
    ) -> QLineEdit | Pick:
        if field is _SEX:
            pick = Pick(title, self._sexes(), ground)
            pick.choose(value)
            pick.currentIndexChanged.connect(self.weigh)
            return pick
        if field is _VILLAGE:
            line = PickLine(self.tr("type a few letters"), ground)
            line.setAccessibleName(title)
            line.offer(self._villages())
            line.choose(str(value))
            line.chosen.connect(self._on_village)
            line.entered.connect(lambda: self.path.step(line))
            return line
        made = text_line(title, ground, _LENGTHS.get(field, 0))
        made.setPlaceholderText(self.tr("such as 01-08-1990") if field is _BORN else "")
        made.setText(as_typed(value) if isinstance(value, date) else str(value or ""))
        made.setCursorPosition(0)
        made.textChanged.connect(self.weigh)
        return made

    def _sexes(self) -> list[tuple[str, str]]:
        known = [("", "–"), ("L", self.tr("L   Male")), ("P", self.tr("P   Female"))]
        return known if self._subject.sex in ("", "L", "P") else [*known, (self._subject.sex,) * 2]

    def _villages(self) -> tuple[Line, ...]:
        """Return the kelurahan of the city, and the one that stands there if it is another."""
        code, offered = self._subject.village_code, tuple(self._asked.villages)
        if not code or any(one.value == code for one in offered):
            return offered
        return (*offered, Line(code, self._asked.application.place))

    def _stood_there(self, field: FormField) -> str:
        value = self._before[field]
        if field is _VILLAGE:
            value = self._asked.application.place if value else ""
        elif field is _SEX:
            value = next(words for code, words in self._sexes() if code == value)
        shown = as_typed(value) if isinstance(value, date) else str(value or "")
        return self.tr("was: {before}").format(before=shown or self.tr("empty"))

    # What stands in them

    def _text(self, field: FormField) -> str:
        made = self._inputs[field]
        return made.text().strip() if isinstance(made, QLineEdit) else str(made.value())

    def _value(self, field: FormField) -> str | date | None:
        """Return a field as the office writes it; what was not touched stays as it was written."""
        made, before = self._inputs[field], self._before[field]
        if isinstance(made, Pick | PickLine):
            return str(made.value())
        if made.text() == (as_typed(before) if isinstance(before, date) else str(before or "")):
            return before
        text = made.text().strip()
        if field is _BORN:
            return read_birth(text)
        if field in _NUMBERS:
            return check_nik(text).nik
        return text.upper() if field in _CAPITALS else text

    def _changed(self) -> list[FormField]:
        return [field for field in FormField if self._value(field) != self._before[field]]

    def _mark_changed(self) -> None:
        changed = self._changed()
        for field, stood in self._stood.items():
            dress(stood, "warn" if field in changed else "muted")

    def _end_missing(self) -> str:
        village = self._inputs[_VILLAGE]
        if isinstance(village, PickLine) and self._text(_VILLAGE) and not village.value():
            return self.tr("Choose the kelurahan from the list.")
        if not self._changed():
            return self.tr("Type anew what is wrong; Enter goes on, Ctrl+Enter goes to the end.")
        return "" if self.reason.text().strip() else self.tr("Write why it is corrected.")

    # Going on

    def _on_village(self, _code: str) -> None:
        self.weigh()
        self.path.step(self._inputs[_VILLAGE])

    def _order(self) -> list[QWidget]:
        return [*self._inputs.values(), self.reason]

    def _to_the_end(self) -> None:
        if self.yes.isEnabled():
            self.accept()
        else:
            self.path.go_to(self.reason)

    def _show_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self.area.isAncestorOf(focused):
            self.area.ensureWidgetVisible(focused, 0, 4 * STEP)


def with_answer(correction: Correction) -> Correction:
    """Return a correction somebody answers for, whatever is recorded of the new NIK."""
    return replace(correction, despite=True)
