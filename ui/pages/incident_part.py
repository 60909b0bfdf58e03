"""Incidents on screen: the register with the time left, what the journal tells, the report on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.incidents import Breach, Deed, Incident, IncidentState, Tally
from desk.domain.journal import Action
from desk.domain.paging import Page as Rows
from desk.domain.text import mark
from reports import data_incident
from reports.catalogue import rows_in
from reports.document import Document, Face
from reports.request import Request
from ui.dialogs.confirm import Confirm, Question
from ui.dialogs.incident_forms import NoteIncidentDialog, TellIncidentDialog
from ui.dialogs.one_line import OneLineDialog
from ui.masking import masked
from ui.pages.data_part import DataPart, Step
from ui.pages.page import Page
from ui.pages.saving import save_paper
from ui.tables.data_columns import INCIDENT_COLUMNS, IncidentRow, time_left
from ui.tables.paged import PagedTable
from ui.tables.view import TableView

REPORT = "data-incident"
WITH_NIK = "whole"
LISTED = 12
_STILL = mark("personal_data", "(still to be written)")


@dataclass(frozen=True, slots=True)
class Scope:
    """Whom and which PCs an incident can be about, and what time it is."""

    people: tuple[tuple[int, str], ...]
    places: tuple[str, ...]
    now: datetime


class IncidentPart(DataPart):
    """F5 notes an incident, F6 describes it, F8 saves the report, F7 as Excel, F9 reports or closes."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._row: IncidentRow | None = None
        self.list: PagedTable[IncidentRow] = PagedTable(
            INCIDENT_COLUMNS, lambda row: row.incident.id, page.context.tasks, self.language, self
        )
        self.view = TableView(self.list, "data-incidents", page.context.preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Data incidents, what is to be reported first"))
        self.view.say_when_empty(
            "check",
            self.tr("No data incident is noted"),
            self.tr("F5 notes one: a lost memory stick, a list in the wrong hands, a stolen password."),
        )
        self.view.on_retry(page.refresh)
        self.list.failed.connect(page.not_fetched)
        self.view.moved_to.connect(self._show)
        self.follow(self.list, self.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.lay_out(self.view, 0.58))
        self.list.show(lambda _cursor, _size: Rows(self._fetch(), None))
        self.details.clear(self.tr("Choose an incident to see what the journal tells."))

    def refresh(self) -> None:
        self.view.refresh()

    def first_list(self) -> QWidget:
        return self.view

    # What the keys do

    def steps(self) -> dict[str, Step]:
        its = self._row.incident if self._row is not None else None
        chosen = "" if its else self.tr("Choose an incident first.")
        tell = self.needs(Action.INCIDENT_TOLD) or chosen
        closed = its is not None and its.state is IncidentState.CLOSED
        if closed:
            tell = tell or self.tr("It is closed.")
        reported = its is not None and its.state is not IncidentState.OPEN
        step = self.tr("Close it") if reported else self.tr("It was reported")
        return {
            "begin": Step(self.tr("Note one"), "add", self.needs(Action.INCIDENT_NOTED)),
            "paper": Step(self.tr("Report (PDF)"), "save", chosen),
            "step": Step(step, "check" if reported else "send", tell),
            "other": Step(self.tr("Describe"), "edit", tell),
            "more": Step(self.tr("Report (Excel)"), "export", chosen),
        }

    def begin(self) -> None:
        """Note an incident."""
        self.page.run(self._scope, self._note)

    def paper(self) -> None:
        """Save the report as PDF."""
        self._save(Face.PDF)

    def more(self) -> None:
        """Save the report as Excel."""
        self._save(Face.XLSX)

    def other(self) -> None:
        """Write which data, what it may lead to, what was done, and how people were told."""
        if self._row is None:
            return
        its = self._row.incident
        told = TellIncidentDialog.ask(self, its.number, its.told)
        if told is not None:
            self._do(lambda: self.office.incidents.tell(self.staff, its.id, told))

    def step(self) -> None:
        """Note that the incident was reported, or that nothing is left to do."""
        if self._row is None:
            return
        its = self._row.incident
        if its.state is IncidentState.OPEN:
            title = self.tr("To whom was it reported?")
            text = self.tr(
                "The report names the data and what was done; it goes to the authority and the people."
            )
            field, yes = self.tr("Authority and people"), self.tr("It was reported")
            to = OneLineDialog.ask(self, title, text, field, yes)
            if to:
                self._do(lambda: self.office.incidents.report(self.staff, its.id, to))
            return
        question: Question[None] = Question(
            self.tr("Close this incident?"),
            self.tr("Nothing is left to do: people are told, holes are closed."),
            self.tr("Close it"),
        )
        if Confirm.ask(self, question) is not None:
            self._do(lambda: self.office.incidents.close(self.staff, its.id))

    def _do(self, deed: Callable[[], Incident]) -> None:
        self.page.run(deed, lambda _its: self.refresh())

    def _scope(self) -> Scope:
        people = tuple((one.id, one.name) for one in self.office.staff_room.everyone())
        return Scope(people, self.office.incidents.workstations(self.staff), self.office.day_book.local_now())

    def _note(self, scope: Scope) -> None:
        new = NoteIncidentDialog.ask(self, scope.people, scope.places, scope.now, self.language.zone)
        if new is not None:
            self.page.run(lambda: self.office.incidents.note(self.staff, new), self._on_noted)

    def _on_noted(self, its: Incident) -> None:
        words = self.tr("Incident {number} noted; it is to be reported by {when}.")
        self.page.context.notices.warn(
            words.format(number=its.number, when=self.language.long_moment(its.due_at))
        )
        self.lead_to(its.id)

    def _save(self, face: Face) -> None:
        """Ask whether NIKs stand whole in the list of people, which takes a right and a reason."""
        if self._row is None:
            return
        its = self._row.incident
        if not self.staff.may_try(Action.NIKS_SHOWN):
            self._write(its, face, "")
            return
        question: Question[str] = Question(
            self.tr("Which numbers stand in the list of people?"),
            self.tr("Whole numbers are for letters to the people; the report to the authority needs none."),
            self.tr("Make the report"),
            choices=(("", self.tr("Masked NIK")), (WITH_NIK, self.tr("Whole NIK, noted in the journal"))),
        )
        decision = Confirm.ask(self, question)
        if decision is not None:
            self._write(its, face, decision.value or "")

    def _write(self, its: Incident, face: Face, niks: str) -> None:
        wanted = Request(number=its.number, language=self.language.code, full_nik=niks == WITH_NIK)
        made: list[Document] = []

        def make() -> Document:
            made.append(data_incident.fill(self.office, self.staff, wanted, self.say))
            return made[-1]

        def note() -> None:
            rows = rows_in(made[-1])
            if wanted.full_nik:
                self.office.whole_numbers.for_report(self.staff, REPORT, its.number, rows, its.number)
            self.office.day_book.note_export(
                self.staff, REPORT, rows, full_nik=wanted.full_nik, action=Action.DATA_RIGHTS_READ
            )

        save_paper(self.page, make, face, noted=note)

    # Showing

    def _fetch(self) -> tuple[IncidentRow, ...]:
        now = self.office.day_book.local_now()
        return tuple(IncidentRow(one, now) for one in self.office.incidents.every(self.staff))

    def _show(self, row: IncidentRow | None) -> None:
        if row is None:
            return
        self._row = row
        its = row.incident
        self._begin(row)
        self.changed.emit()
        self.page.run(
            lambda: self.office.incidents.breach(self.staff, its.number),
            partial(self._show_breach, row),
            line="breach",
        )

    def _begin(self, row: IncidentRow) -> None:
        its, language = row.incident, self.language
        self.details.begin(its.number, None, self.say(its.state.word))
        if its.state is IncidentState.OPEN:
            late = its.is_late(row.now)
            words = self.tr("To be reported by {when}: {left}.")
            told = words.format(
                when=language.long_moment(its.due_at), left=time_left(its.due_at, row.now, language)
            )
            self.details.say(told, "bad" if late else "warn")
        everything = self.tr("all")
        still = self.say(_STILL)
        self.details.values(
            [
                (self.tr("What happened"), masked(its.what)),
                (self.tr("Became known"), language.moment(its.known_at)),
                (self.tr("Span"), f"{language.moment(its.first)} – {language.moment(its.last)}"),
                (self.tr("Accounts"), ", ".join(name for _, name in its.staff) or everything),
                (self.tr("Workstations"), ", ".join(its.workstations) or everything),
                (self.tr("Which data"), masked(its.told.data) or still),
                (self.tr("What was done"), masked(its.told.done) or still),
                (self.tr("Reported to"), masked(its.reported_to) or self.tr("nobody yet")),
            ]
        )

    def _show_breach(self, row: IncidentRow, found: Breach) -> None:
        if self._row is not row:
            return
        number = self.language.number
        totals = [
            (self.say(deed.word), number(sum(one.counts.get(deed, 0) for one in found.tallies)))
            for deed in Deed
        ]
        totals.append((self.tr("Rows taken out"), number(found.rows_out)))
        self.details.values(totals, self.tr("What the journal tells"))
        people = [(self.say(word), number(count)) for word, count in found.by_kind]
        if people:
            self.details.values(people, self.tr("Whose data"))
        who = [(_at(one), self._counted(one)) for one in found.tallies[:LISTED]]
        if who:
            self.details.values(who, self.tr("Who did what"))
        more = len(found.tallies) - LISTED
        if more > 0:
            self.details.say(self.tr("%n more in the report", "", more), "info")

    def _counted(self, one: Tally) -> str:
        number = self.language.number
        return " · ".join(
            f"{self.say(deed.word)} {number(one.counts[deed])}" for deed in Deed if one.counts.get(deed)
        )


def _at(one: Tally) -> str:
    return " · ".join(part for part in (one.who or "–", one.workstation) if part)
