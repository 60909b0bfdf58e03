"""The overlap desk on screen: who may stand here under two NIKs, side by side, and five keys that decide."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon, QKeyEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desk.domain.journal import Action, Topic
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.person_cases import CaseDecision, CaseFile, CaseLetter, PersonCase
from desk.domain.printing import JobState, PrintJob
from desk.domain.search import Person
from desk.domain.text import mark
from ui.actions import PageAction
from ui.pages.case_details import show_case, show_central
from ui.pages.case_steps import CaseSteps
from ui.pages.page import Page
from ui.tables.case_columns import CASE_COLUMNS, CENTRAL_COLUMNS
from ui.tables.columns import Column
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.theme import STEP
from ui.widgets.case_filters import CaseFilters
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.flow import Flow
from ui.widgets.key_or_scan import KeyOrScan
from ui.widgets.looks import line
from ui.widgets.view_tabs import ViewTabs

Row = TypeVar("Row")
TO_DECIDE, CENTRAL = "to_decide", "central"
VIEWS: Mapping[str, CaseDecision | None] = {
    TO_DECIDE: None,
    **{decision.code: decision for decision in CaseDecision},
}
"""The views that show cases, with the decision they show."""
_TITLES = (
    (TO_DECIDE, mark("cases", "To be decided")),
    (CaseDecision.SAME_PERSON.code, mark("cases", "One person")),
    (CaseDecision.DIFFERENT_PEOPLE.code, mark("cases", "Different people")),
    (CaseDecision.WAIT_FOR_CENTRE.code, mark("cases", "Waits for the centre")),
    (CaseDecision.DATA_OFFICER.code, mark("cases", "Data officer")),
    (CENTRAL, mark("cases", "Double at the centre")),
)
_KEYS = {"1": "left_stays", "2": "right_stays", "3": "different", "4": "centre", "5": "officer"}
_DETAILS_AFTER_MS = 60


@dataclass(frozen=True, slots=True)
class CaseAnswer:
    """A page of a view with the counts of all of them."""

    page: Rows[PersonCase] | Rows[Person]
    counts: Mapping[str, int]


class OverlapDeskPage(Page):
    """The list left; right the case with its decisions below it, each a key."""

    title = mark("pages", "Double records")
    topics = frozenset({Topic.OVERLAPS, Topic.PRINT_QUEUE})
    page_actions = (
        *(
            PageAction(slot, title, icon, key, Action.CASE_DECIDED)
            for (key, slot), (title, icon) in zip(
                _KEYS.items(),
                (
                    (mark("cases", "One person, left NIK stays"), "left"),
                    (mark("cases", "One person, right NIK stays"), "right"),
                    (mark("cases", "Different people"), "people"),
                    (mark("cases", "Waits for the centre"), "clock"),
                    (mark("cases", "Data officer"), "send"),
                ),
                strict=True,
            )
        ),
        PageAction("open_held", mark("cases", "Open the held card"), "hold", "Ctrl+O"),
        PageAction("letter_citizen", mark("cases", "Letter to the citizen"), "document", "Ctrl+P"),
        PageAction("letter_centre", mark("cases", "Letter to the centre"), "send", "Ctrl+Shift+P"),
        PageAction(
            "compare",
            mark("cases", "Compare everybody"),
            "compare",
            "F5",
            Action.PEOPLE_COMPARED,
            primary=True,
        ),
    )

    def build(self) -> None:
        self.file: CaseFile | None = None
        self.steps = CaseSteps(self)
        self.ears = KeyOrScan(self)
        self.ears.key.connect(self._on_answer_key)
        self.ears.scan.connect(lambda text: self.context.open_page("search", text))
        self.tabs = ViewTabs([(name, self.say(word)) for name, word in _TITLES], self)
        self.tabs.opened.connect(self._on_tab)
        self.filters = CaseFilters(self.say, self)
        self.filters.changed.connect(self._show_list)
        self.cases = self._table(CASE_COLUMNS, lambda case: case.id)
        self.view = self._view(self.cases, "cases")
        self.central = self._table(CENTRAL_COLUMNS, lambda person: person.nik)
        self.central_view = self._view(self.central, "central_doubles")
        self.lists = QStackedWidget(self)
        self.lists.addWidget(self.view)
        self.lists.addWidget(self.central_view)
        self.details = DetailPanel(self.language)
        self._soon_details = QTimer(self)
        self._soon_details.setSingleShot(True)
        self._soon_details.setInterval(_DETAILS_AFTER_MS)
        self._soon_details.timeout.connect(self._fetch_details)
        self.columns_button = self.view.columns.button(self)
        self.add_bar(self.tabs, self.columns_button)
        self.add_bar(self.filters)
        self.add_body(self.split(self.lists, self._right(), 0.54))
        self._show_list()

    def refresh(self) -> None:
        self._open_view().refresh()
        self._fetch_details()

    def receive(self, value: object) -> None:
        """Show one case alone, wherever it stands."""
        if isinstance(value, PersonCase):
            name = next(name for name, decision in VIEWS.items() if decision is value.decision)
            self.tabs.open(name)
            self.filters.show_only(value)

    def other_keys(self) -> Sequence[tuple[str, str]]:
        return self.tabs.key_lines()

    # What the keys do

    def left_stays(self) -> None:
        """Decide that both are one person, whose first NIK stays."""
        self._one_person(0)

    def right_stays(self) -> None:
        """Decide that both are one person, whose second NIK stays."""
        self._one_person(1)

    def different(self) -> None:
        """Decide that they are different people."""
        self._decide(CaseDecision.DIFFERENT_PEOPLE)

    def centre(self) -> None:
        """Let the cases wait for the centre."""
        self._decide(CaseDecision.WAIT_FOR_CENTRE)

    def officer(self) -> None:
        """Send the cases to the data officer."""
        self._decide(CaseDecision.DATA_OFFICER)

    def compare(self) -> None:
        """Compare all people of the office."""
        self.steps.compare()

    def letter_citizen(self) -> None:
        """Write to the citizen about the case shown."""
        if (case := self._case()) is not None:
            self.steps.save_letter(case, CaseLetter.CITIZEN)

    def letter_centre(self) -> None:
        """Write to the centre about the case shown."""
        if (case := self._case()) is not None:
            self.steps.save_letter(case, CaseLetter.CENTRE)

    def open_held(self) -> None:
        """Go to the card that is held because of this case."""
        if (case := self._case()) is None:
            return
        held = _held(case)
        if held is None:
            self.context.notices.warn(self.tr("No card of these two records is held."))
        else:
            self.context.open_page("overlaps", held)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not isinstance(QApplication.focusWidget(), QLineEdit):
            self._open_view().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        if event.isAutoRepeat() or not (digit.isascii() and digit.isdecimal()):
            super().keyPressEvent(event)
        else:
            self.ears.hear(digit)

    # Building

    def _table(self, columns: Sequence[Column[Row]], key: Callable[[Row], Hashable]) -> PagedTable[Row]:
        table = PagedTable(
            columns, key, self.context.tasks, self.language, self, page_of=lambda answer: answer.page
        )
        table.failed.connect(self.not_fetched)
        table.answered.connect(self._on_answered)
        return table

    def _view(self, table: PagedTable[Row], name: str) -> TableView:
        view = TableView(table, name, self.context.preferences)
        view.setAccessibleName(self.say(self.title))
        view.on_retry(self.refresh)
        view.moved_to.connect(lambda _row: self._soon_details.start())
        view.chosen_changed.connect(lambda _chosen: self._weigh())
        view.opened.connect(lambda _row: self.ears.enter())
        return view

    def _right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.details, 1)
        self.decisions = QWidget(right)
        inner = QVBoxLayout(self.decisions)
        inner.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        keys = Flow()
        inner.addLayout(keys)
        for key, slot in _KEYS.items():
            if self.staff.may(Action.CASE_DECIDED):
                self.button(slot).setIcon(QIcon())  # the number is its sign
                keys.addWidget(self.button(slot))
            for shortcut in self.findChildren(QShortcut):
                if shortcut.key().toString() == key:
                    shortcut.setEnabled(False)  # a scanner types digits, too; KeyOrScan tells them apart
        column.addWidget(line(right))
        column.addWidget(self.decisions)
        return right

    # The lists

    def _open_view(self) -> TableView:
        return self.central_view if self.tabs.current() == CENTRAL else self.view

    def _on_tab(self) -> None:
        if self.filters.values():
            self.filters.clear()  # which shows the list
        else:
            self._show_list()

    def _show_list(self) -> None:
        name, case_id = self.tabs.current(), self.filters.case_id()
        self.columns_button.setVisible(name != CENTRAL)
        self.filters.setVisible(bool(self.filters.values()))
        self.lists.setCurrentWidget(self._open_view())
        self._say_when_empty(name)
        self._say_nothing_chosen()
        if name == CENTRAL:
            self.central.show(self._fetch_central)
        else:
            self.cases.show(lambda cursor, size: self._fetch_cases(name, case_id, cursor, size))

    def _fetch_cases(self, name: str, case_id: int | None, cursor: Cursor | None, size: int) -> CaseAnswer:
        desk = self.office.overlap_desk
        if case_id is not None:
            case = desk.case(case_id)
            alone = (case,) if case.decision is VIEWS[name] else ()
            return CaseAnswer(Rows(alone, None), self._counted())
        return CaseAnswer(desk.page(VIEWS[name], cursor, size), self._counted())

    def _fetch_central(self, cursor: Cursor | None, size: int) -> CaseAnswer:
        return CaseAnswer(self.office.overlap_desk.central(cursor, size), self._counted())

    def _counted(self) -> Mapping[str, int]:
        counts = self.office.overlap_desk.counts()
        found = {name: counts.get(decision, 0) for name, decision in VIEWS.items()}
        return {**found, CENTRAL: self.office.overlap_desk.central_count()}

    def _on_answered(self, answer: CaseAnswer) -> None:
        number = self.language.number
        for name, count in answer.counts.items():
            self.tabs.show_count(name, number(count) if count else "")
        self.show_counts(self.tr("%n case(s) to decide", "", answer.counts[TO_DECIDE]))
        view = self._open_view()
        if self.filters.values() and not view.table.rowCount():
            self.filters.clear()  # the one case has been decided: on to the others
        elif view.table.rowCount() and not view.chosen().rows:
            view.selectRow(max(0, view.currentIndex().row()))  # the next one after a decision
        elif not view.table.rowCount():
            self._say_nothing_chosen()

    def _say_when_empty(self, name: str) -> None:
        if name == CENTRAL:
            self.central_view.say_when_empty(
                "check",
                self.tr("The centre calls no record here double"),
                self.tr("Records with the status DUPLICATE or ADJUDICATE come in with the PRR list."),
            )
        elif name == TO_DECIDE:
            self.view.say_when_empty(
                "check",
                self.tr("No pair of records waits for a decision"),
                self.tr(
                    "People of a new list are compared by themselves; F5 compares everybody with everybody."
                ),
            )
        else:
            self.view.say_when_empty(
                "info",
                self.tr("No case was decided so"),
                self.tr("Decided cases stay here, and can be decided anew."),
            )

    # The details

    def _say_nothing_chosen(self) -> None:
        self.file = None
        self.details.clear(self.tr("Choose a line to see both records."))
        self._weigh()

    def _fetch_details(self) -> None:
        row = self._open_view().current()
        if isinstance(row, PersonCase):
            self.run(lambda: self.office.overlap_desk.file(row.id), self._show_file, line="details")
        elif isinstance(row, Person):
            show_central(self.details, row, self.language)
        else:
            self._say_nothing_chosen()
        self._weigh()

    def _show_file(self, file: CaseFile) -> None:
        row = self._open_view().current()
        if isinstance(row, PersonCase) and row.id == file.case.id:
            self.file = file
            show_case(self.details, file, self.language)
            self._weigh()

    # What can be done now

    def _weigh(self) -> None:
        of_cases = self.tabs.current() != CENTRAL
        chosen = self._chosen() if of_cases else ()
        self.decisions.setVisible(of_cases and self.staff.may(Action.CASE_DECIDED))
        nothing = self.tr("Choose a case first.")
        several = self.tr("Which NIK stays is decided case by case.")
        for slot in _KEYS.values() if self.staff.may(Action.CASE_DECIDED) else ():
            together = slot not in ("left_stays", "right_stays") or len(chosen) < 2
            self.button(slot).allow(bool(chosen) and together, nothing if not chosen else several)
        current = chosen[0] if len(chosen) == 1 else None
        different = current is not None and current.decision is CaseDecision.DIFFERENT_PEOPLE
        apart = self.tr("They are different people: there is nothing to write.")
        for slot in ("letter_citizen", "letter_centre"):
            self.button(slot).allow(current is not None and not different, apart if different else nothing)
            self.button(slot).setVisible(of_cases)
        held = current is not None and _held(current) is not None
        self.button("open_held").allow(held, self.tr("No card of these two records is held."))
        self.button("open_held").setVisible(of_cases)

    def _chosen(self) -> tuple[PersonCase, ...]:
        rows: tuple[PersonCase, ...] = self.view.chosen().rows
        return rows

    def _case(self) -> PersonCase | None:
        row = self.view.current()
        return row if isinstance(row, PersonCase) else None

    def _on_answer_key(self, key: str) -> None:
        slot = _KEYS.get(key)
        if slot is not None and self.staff.may(Action.CASE_DECIDED):
            self.button(slot).click()

    def _one_person(self, stays: int) -> None:
        case = self._case()
        if case is not None:
            niks = (case.one.nik, case.other.nik)
            self.steps.decide((case,), CaseDecision.SAME_PERSON, niks[stays])

    def _decide(self, decision: CaseDecision) -> None:
        chosen = self.view.chosen()
        if chosen.everything and not self.cases.complete():
            of_view = VIEWS[self.tabs.current()]
            self.run(lambda: self._all(of_view), lambda cases: self.steps.decide(cases, decision))
        elif chosen.rows:
            self.steps.decide(chosen.rows, decision)

    def _all(self, decision: CaseDecision | None) -> tuple[PersonCase, ...]:
        """Fetch every case of a view, also those nobody has scrolled to."""
        found: list[PersonCase] = []
        after: Cursor | None = None
        while True:
            page = self.office.overlap_desk.page(decision, after)
            found += page.rows
            if page.after is None:
                return tuple(found)
            after = page.after


def _held(case: PersonCase) -> PrintJob | None:
    """Return the first card of a case that is held."""
    jobs = (*case.one.jobs, *case.other.jobs)
    return next((job for job in jobs if job.state is JobState.HELD), None)
