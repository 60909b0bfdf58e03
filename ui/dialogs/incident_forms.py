"""Noting an incident with personal data, describing it for the report, and saying to whom it was reported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QDateTimeEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from desk.domain.incidents import NewIncident, Told
from ui.dialogs.form import Form
from ui.theme import STEP

_FORMAT = "dd-MM-yyyy HH:mm"
_LINES = 9 * STEP


class NoteIncidentDialog(Form):
    """Asks when an incident became known, about which span, accounts and PCs it is, and what happened."""

    def __init__(
        self,
        people: Sequence[tuple[int, str]],
        places: Sequence[str],
        now: datetime,
        zone: tzinfo,
        parent: QWidget | None = None,
    ) -> None:
        self._people, self._places = tuple(people), tuple(places)
        self._now, self._zone = now.astimezone(zone), zone
        super().__init__("", "", "", parent)
        self.name_step(self.tr("Note an incident"), self.tr("Note it; the clock runs"))
        self.setMinimumWidth(88 * STEP)
        self.what.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        people: Sequence[tuple[int, str]],
        places: Sequence[str],
        now: datetime,
        zone: tzinfo,
    ) -> NewIncident | None:
        """Ask, and return the incident, or None when there is none."""
        dialog = cls(people, places, now, zone, parent)
        return dialog.incident() if dialog.confirmed() else None

    def incident(self) -> NewIncident:
        """Return what stands in the dialog now."""
        return NewIncident(
            known_at=self._moment(self.known),
            first=self._moment(self.first),
            last=self._moment(self.last),
            what=self.what.toPlainText().strip(),
            staff_ids=tuple(self._people[place][0] for place in _ticked(self.whose)),
            workstations=tuple(self._places[place] for place in _ticked(self.where)),
        )

    def fill(self) -> None:
        self.what = _text(self, self.tr("What happened, and how it became known"))
        self.fields.addRow(self.tr("What happened"), self.what)
        self.known = self._when(self.tr("Became known"), self._now)
        self.first = self._when(self.tr("Span from"), self._now - timedelta(days=1))
        self.last = self._when(self.tr("Span to"), self._now)
        names = [name for _, name in self._people]
        self.whose = self._list(self.tr("Accounts (none ticked: all)"), names)
        self.where = self._list(self.tr("Workstations (none ticked: all)"), self._places)

    def missing(self) -> str:
        if not self.what.toPlainText().strip():
            return self.tr("Write what happened and how it became known.")
        its = self.incident()
        if its.last <= its.first or its.first > its.known_at:
            return self.tr("The span ends before it begins, or begins after it became known.")
        return ""

    def _when(self, title: str, moment: datetime) -> QDateTimeEdit:
        field = QDateTimeEdit(self)
        field.setDisplayFormat(_FORMAT)
        field.setDateTime(QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, 0))
        field.setAccessibleName(title)
        field.dateTimeChanged.connect(self.weigh)
        self.fields.addRow(title, field)
        return field

    def _moment(self, field: QDateTimeEdit) -> datetime:
        day, time = field.date(), field.time()
        local = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone)
        return local.astimezone(UTC)

    def _list(self, title: str, names: Sequence[str]) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(title)
        made.setMaximumHeight(12 * STEP)
        for name in names:
            item = QListWidgetItem(name, made)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.fields.addRow(title, made)
        return made


class TellIncidentDialog(Form):
    """Asks for what the report must say: which data, what it may lead to, what was done, who was told."""

    def __init__(self, number: str, told: Told, parent: QWidget | None = None) -> None:
        self._told = told
        super().__init__(number, "", "", parent)
        self.setWindowTitle(self.tr("Describe the incident"))
        self.yes.setText(self.tr("Keep the description"))
        self.setMinimumWidth(88 * STEP)
        self.data.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, number: str, told: Told) -> Told | None:
        """Ask, and return what was written, or None when it stays as it was."""
        dialog = cls(number, told, parent)
        return dialog.told() if dialog.confirmed() else None

    def told(self) -> Told:
        """Return what stands in the dialog now."""
        boxes = (self.data, self.harm, self.done_, self.people)
        return Told(*(box.toPlainText().strip() for box in boxes))

    def fill(self) -> None:
        self.data = self._box(self.tr("Which data"), self._told.data)
        self.harm = self._box(self.tr("What it may lead to"), self._told.harm)
        self.done_ = self._box(self.tr("What was and will be done"), self._told.done)
        self.people = self._box(self.tr("How the people were told"), self._told.told)

    def _box(self, title: str, text: str) -> QPlainTextEdit:
        made = _text(self, title)
        made.setPlainText(text)
        self.fields.addRow(title, made)
        return made


def _text(form: Form, name: str) -> QPlainTextEdit:
    made = QPlainTextEdit(form)
    made.setTabChangesFocus(True)
    made.setFixedHeight(_LINES)
    made.setAccessibleName(name)
    made.textChanged.connect(form.weigh)
    return made


def _ticked(widget: QListWidget) -> list[int]:
    places = range(widget.count())
    return [place for place in places if widget.item(place).checkState() is Qt.CheckState.Checked]
