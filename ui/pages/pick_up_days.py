"""Appointments: a day's half-hours and how full they are, who comes, and who did not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QSplitter, QVBoxLayout, QWidget

from desk.domain.appointments import Appointment, AppointmentState, HalfHour
from desk.domain.paging import Page
from ui.dialogs.move_appointment import fill_line
from ui.icons import icon
from ui.language import Language
from ui.tables.paged import PagedTable
from ui.tables.pick_up_columns import appointment_columns
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.looks import dress, label


@dataclass(frozen=True, slots=True)
class Day:
    """A day at the pick-up counter; no half-hours when the office is closed."""

    day: date
    half_hours: tuple[HalfHour, ...]
    appointments: tuple[Appointment, ...]
    missed: tuple[Appointment, ...]
    services: Mapping[str, str]


class DaysPart(QWidget):
    """Emits ``turned`` with -1 or 1 for another working day, ``opened`` with an appointment on Enter."""

    turned = Signal(int)
    opened = Signal(object)

    def __init__(
        self, tasks: Tasks, language: Language, preferences: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._services: Mapping[str, str] = {}
        self.shown: Day | None = None
        self.day = label("", "title", self)
        self.full = label("", "muted", self)
        self.times = QListWidget(self)
        self.times.setAccessibleName(self.tr("Half-hours of the day"))
        self.times.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.times.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.coming = self._table(tasks, days=False)
        self.coming_view = self._view(self.coming, "pick-up-day", preferences)
        self.coming_view.setAccessibleName(self.tr("Appointments of the day"))
        self.missed = self._table(tasks, days=True)
        self.missed_view = self._view(self.missed, "pick-up-missed", preferences)
        self.missed_view.setAccessibleName(self.tr("Who did not come, to be called"))
        for view in (self.coming_view, self.missed_view):
            view.say_when_empty("calendar", self.tr("The appointments have not been read yet"), "")
        self._missed_title = label("", "strong", self)
        self._arrange()
        self._turn_by("Left", -1)
        self._turn_by("Right", 1)

    def show_day(self, day: Day) -> None:
        """Show a day and who did not come before it."""
        self.shown = day
        self.coming_view.say_when_empty("calendar", self.tr("Nobody has an appointment on this day"), "")
        self.missed_view.say_when_empty("check", self.tr("Everybody came, or has a new appointment"), "")
        self._services = day.services
        self.day.setText(self._language.date(day.day))
        places = sum(half.capacity for half in day.half_hours)
        booked = sum(half.booked for half in day.half_hours)
        number = self._language.number
        closed = self.tr("The office is closed on this day.")
        taken = self.tr("{booked} of {places} places taken").format(
            booked=number(booked), places=number(places)
        )
        self.full.setText(taken if places else closed)
        self.times.clear()
        self.times.addItems([fill_line(half) for half in day.half_hours])
        missed = len(day.missed)
        self._missed_title.setText(self.tr("%n did not come; call and give a new half-hour", "", missed))
        self.coming.refresh()
        self.missed.refresh()

    def current(self) -> Appointment | None:
        """Return the appointment with the focus, of those who come or of those who did not."""
        view = self.missed_view if self.missed_view.hasFocus() else self.coming_view
        chosen: Appointment | None = view.current()
        if chosen is None:
            chosen = self.missed_view.current()
        movable = (AppointmentState.BOOKED, AppointmentState.MISSED)
        return chosen if chosen is not None and chosen.state in movable else None

    def take_focus(self) -> None:
        """Let the keys go to the list of the day."""
        self.coming_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _table(self, tasks: Tasks, *, days: bool) -> PagedTable[Appointment]:
        columns = appointment_columns(lambda code: self._services.get(code, code), days=days)
        return PagedTable(columns, lambda row: row.id, tasks, self._language, self)

    def _view(self, table: PagedTable[Appointment], name: str, preferences: QSettings) -> TableView:
        view = TableView(table, name, preferences, self)
        view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        view.opened.connect(self.opened)
        missed = name == "pick-up-missed"

        def rows() -> tuple[Appointment, ...]:
            if self.shown is None:
                return ()
            return self.shown.missed if missed else self.shown.appointments

        table.show(lambda _cursor, _size: Page(rows(), None))
        return view

    def _turn_by(self, key: str, step: int) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.turned.emit(step))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        head.setSpacing(STEP)
        for sign, words, step in (
            ("left", self.tr("The working day before (Left)"), -1),
            ("right", self.tr("The next working day (Right)"), 1),
        ):
            head.addWidget(self._arrow(sign, words, step))
        head.addWidget(self.day)
        head.addWidget(self.full)
        head.addStretch(1)
        head.addWidget(self.coming_view.columns.button(self))
        lists = QSplitter(Qt.Orientation.Vertical, self)
        lists.setChildrenCollapsible(False)
        lists.setHandleWidth(1)
        lists.addWidget(self.coming_view)
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, STEP, 0, 0)
        column.setSpacing(STEP)
        self._missed_title.setContentsMargins(2 * STEP, 0, 0, 0)
        column.addWidget(self._missed_title)
        column.addWidget(self.missed_view, 1)
        lists.addWidget(below)
        lists.setSizes([600, 400])
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.times)
        split.addWidget(lists)
        split.setStretchFactor(1, 1)
        split.setSizes([260, 740])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(split, 1)

    def _arrow(self, sign: str, words: str, step: int) -> QPushButton:
        button = QPushButton(icon(sign), "", self)
        button.setToolTip(words)
        button.setAccessibleName(words)
        dress(button, "quiet")
        button.clicked.connect(lambda: self.turned.emit(step))
        return button
