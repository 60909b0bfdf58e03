"""Documents on screen: what waits to be verified, and the sheet on which one application is checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget

from desk.domain.applications import Application, AppState
from desk.domain.errors import NotFound, OfficeUnavailable
from desk.domain.journal import Action, Topic
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.regions import Gazetteer
from desk.domain.services import Catalogue
from desk.domain.text import mark
from desk.domain.verification import Claimed
from reports import return_note
from ui.actions import PageAction
from ui.icons import icon
from ui.pages.first_focus import take_focus
from ui.pages.page import Page
from ui.pages.verification_desk import CheckDesk
from ui.pages.verification_facts import show_details
from ui.pages.verification_list import MINE, RETURNED, STATES, CheckAnswer, CheckFile, CheckListPart
from ui.pages.verification_rows import why_not_return, why_not_verify
from ui.pages.verification_state import Case, CheckState
from ui.pages.verification_steps import CheckSteps
from ui.tables.check_columns import CheckRow, rows_of
from ui.widgets.banner import keyed
from ui.widgets.check_filters import check_filter
from ui.widgets.looks import dress
from ui.widgets.person_fields import lines_of

SEARCH = "search"
_TAKEABLE = (AppState.RECEIVED, AppState.SECOND_CHECK, AppState.CHECKING)
_IN_LIST = ("take_next", "came_back", "print_note", "save_note")
_IN_SHEET = ("add_files", "newest_scan", "put_back", "return_it", "refuse", "verify")


class VerificationPage(Page):
    """The list, and the sheet in its place while somebody checks; every step has its key."""

    title = mark("pages", "Documents")
    topics = frozenset({Topic.APPLICATIONS})
    page_actions = (
        PageAction("save_note", mark("check", "Save the note"), "save", "Ctrl+S", Action.REPORT_EXPORTED),
        PageAction("print_note", mark("check", "Return note"), "print", "Ctrl+P", Action.REPORT_EXPORTED),
        PageAction("came_back", mark("check", "Take in again"), "return", "F4", Action.APPLICATION_CAME_BACK),
        PageAction(
            "take_next", mark("check", "Take the next"), "play", "F5", Action.CHECK_BEGUN, primary=True
        ),
        PageAction("add_files", mark("check", "Add files"), "attach", "Ctrl+O", Action.FILE_ATTACHED),
        PageAction("newest_scan", mark("check", "Newest scan"), "import", "F3", Action.FILE_ATTACHED),
        PageAction("go_on", mark("check", "Correct the form"), "edit", "F2", Action.APPLICATION_CORRECTED),
        PageAction("put_back", mark("check", "Leave to others"), "undo", "F6", Action.CHECK_PUT_BACK),
        PageAction("refuse", mark("check", "Refuse"), "cancel", "F8", Action.APPLICATION_REFUSED),
        PageAction("return_it", mark("check", "Return"), "return", "F7", Action.APPLICATION_RETURNED),
        PageAction("verify", mark("check", "Verified"), "check", "F9", Action.APPLICATION_VERIFIED),
    )

    def build(self) -> None:
        self._mine: tuple[Claimed, ...] = ()
        self._file: CheckFile | None = None
        tasks = self.context.tasks
        self.steps = CheckSteps(self)
        self.desk = CheckDesk(self, self.steps)
        self.list = CheckListPart(tasks, self.language, self.context.preferences, self)
        self.stage = QStackedWidget(self)
        self.stage.addWidget(self.list)
        self.stage.addWidget(self.desk.sheet)
        self._wire()
        self.add_body(self.stage)
        dress(self.button("verify"), "primary")
        self.fetch_once(self._fetch_services, self._on_services)
        self._show_list()
        self._weigh()

    def refresh(self) -> None:
        self.list.view.refresh()
        self.desk.refresh()

    def receive(self, value: object) -> None:
        """Show the application of a number."""
        if isinstance(value, str):
            self._open_number(value)

    def take_scan(self, text: str) -> bool:
        if self.state is not None:
            self.desk.tell_scan(text)
        else:
            self._open_number(text)
        return True

    def parts_open(self) -> list[str]:
        return [self.list.tabs.current()]

    def open_parts(self, names: Sequence[str]) -> None:
        self.list.tabs.open(names[0])

    def begun(self) -> Case | None:
        return self.state.case if self.state is not None else None

    def take_up(self, begun: Case) -> None:
        """Go on with the application that was on the sheet; what was found of it is kept as a draft."""

        def failed(error: Exception) -> None:
            if isinstance(error, OfficeUnavailable):
                self.steps.taken.emit(begun)  # as it was; whether it still is, is asked when it ends
            else:
                self.fail(error)

        self.run(lambda: self._held(begun.application.number), self._go_on_with, failed)

    def other_keys(self) -> Sequence[tuple[str, str]]:
        if self.state is not None:
            return self.desk.sheet.key_lines()
        return [*self.list.tabs.key_lines(), (self.tr("Go on with what is in your hands"), "F2")]

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.desk.sheet.list if self.state is not None else self.list.view)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.desk.drafts.keeper.flush()

    # What the keys do

    def take_next(self) -> None:
        """Take the application promised first of what the filters show."""
        if self.state is None:
            view = self.list.tabs.current()
            states = STATES[view] if view not in (MINE, RETURNED) else ()
            self.steps.take_next(check_filter(self.list.filters.values(), states))

    def came_back(self) -> None:
        """Take a returned application in again."""
        file = self._file
        if self.state is None and file is not None and file.application.state is AppState.RETURNED:
            self.steps.came_back(file)

    def save_note(self) -> None:
        """Save the note that went back with the documents."""
        if self._noted is not None:
            self.steps.save_note(self._noted)

    def print_note(self) -> None:
        """Print the note that went back with the documents."""
        if self._noted is not None:
            self.steps.print_note(self._noted)

    def add_files(self) -> None:
        """Choose files for the document the cursor is at."""
        self.desk.choose_files()

    def newest_scan(self) -> None:
        """Attach the newest file of the scanner's folder; without a folder, ask which it is."""
        self.desk.newest_scan()

    def put_back(self) -> None:
        """Leave the application to whoever is next."""
        if self.state is not None:
            self.steps.put_back(self.state)

    def return_it(self) -> None:
        """Send the application back with what was found."""
        if self.state is not None:
            self.steps.return_it(self.state)

    def refuse(self) -> None:
        """End the application on a legal ground."""
        if self.state is not None:
            self.steps.refuse(self.state)

    def verify(self) -> None:
        """Say that every document is in order."""
        if self.state is not None:
            self.steps.verify(self.state)

    def go_on(self) -> None:
        """Correct the form on the sheet, take again what was lost, or go on with what is in hand."""
        if self.state is not None and self.desk.holds(self.state):
            self.steps.correct(self.state)
        elif self.state is not None:
            self.desk.sheet.urgent.press()
        elif self._mine:
            self.steps.resume(self._mine[0])

    def _held(self, number: str) -> Claimed | None:
        mine = self.office.verification.mine(self.staff)
        return next((one for one in mine if one.application.number == number), None)

    def _go_on_with(self, held: Claimed | None) -> None:
        if held is not None:
            self.steps.resume(held)

    # The list

    def _show_list(self) -> None:
        view, values = self.list.tabs.current(), self.list.filters.values()
        self.list.say_when_empty()
        self.list.table.show(lambda cursor, size: self._fetch(view, values, cursor, size))

    def _fetch(self, view: str, values: object, cursor: Cursor | None, size: int) -> CheckAnswer:
        chips = values if isinstance(values, dict) else {}
        now = self.office.day_book.local_now()
        catalogue = self.office.services.catalogue()
        mine = self.office.verification.mine(self.staff)
        if view == MINE:
            page: Rows[Application] = Rows(tuple(one.application for one in mine), None)
        else:
            which = check_filter(chips, STATES[view], now.date())
            page = self.office.walk_in.applications(which, cursor, size)
        counts, late = self._count(chips, len(mine)) if cursor is None else ({}, 0)
        return CheckAnswer(rows_of(page, catalogue, self.language.code, now), counts, late, mine, now)

    def _count(self, chips: dict[str, object], mine: int) -> tuple[dict[str, int], int]:
        count, today = self.office.walk_in.count, self.office.today()
        counts = {name: count(check_filter(chips, states, today)) for name, states in STATES.items()}
        late = check_filter({**chips, "late": True}, STATES["waiting"], today)
        return counts | {MINE: mine}, count(late)

    def _fetch_services(self) -> tuple[Catalogue, Gazetteer]:
        return self.office.services.catalogue(), self.office.preferences.places()

    def _on_services(self, offered: tuple[Catalogue, Gazetteer]) -> None:
        catalogue, places = offered
        districts = {district.code: district.name for district in places.districts}
        self.steps.villages = lines_of(
            [(one.code, one.name, districts[one.district_code]) for one in places.villages]
        )
        code = self.language.code
        self.list.filters.offer([(one.code, one.name.said(code)) for one in catalogue.services.values()])

    def _on_answered(self, answer: CheckAnswer) -> None:
        self.list.show_answer(answer, self.language)
        self._mine = answer.mine
        self._remind()
        if self.state is None:
            self._say_counts(answer)

    def _say_counts(self, answer: CheckAnswer) -> None:
        number = self.language.number
        parts = [self.tr("{n} to be verified").format(n=number(answer.counts.get("waiting", 0)))]
        if answer.late:
            parts.append(self.tr("{n} late").format(n=number(answer.late)))
        self.show_counts(" · ".join(parts))

    def _remind(self) -> None:
        held = self._mine
        if not held:
            self.list.mine.say("")
            return
        words = self.tr("%n application(s) are in your hands; the first: {number}, {name}.", "", len(held))
        first = held[0].application
        self.list.mine.say(
            words.format(number=first.number, name=first.called), keyed(self.tr("Go on"), "F2")
        )

    def _on_row(self, row: CheckRow | None) -> None:
        if row is None:
            self._file = None
            self.list.forget()
            self._weigh()
        elif self.state is None:
            self.run(lambda: self._fetch_file(row), self._on_file, line="details")

    def _fetch_file(self, row: CheckRow) -> CheckFile:
        asked = row.application
        catalogue = self.office.services.catalogue(asked.catalogue_version)
        mine = any(one.application.id == asked.id for one in self.office.verification.mine(self.staff))
        return CheckFile(row, catalogue, self.office.verification.checks(asked.id), mine, self.office.today())

    def _on_file(self, file: CheckFile) -> None:
        self._file = file
        show_details(self.list.details, file, self.staff.name, self.language, self._buttons_for(file))
        self._weigh()

    def _buttons_for(self, file: CheckFile) -> list[QPushButton]:
        made: list[QPushButton] = []
        asked = file.application

        def add(words: str, sign: str, act: Callable[[], None]) -> None:
            made.append(QPushButton(icon(sign), words, self.list.details))
            made[-1].clicked.connect(lambda _checked=False: act())

        if file.mine or asked.state in _TAKEABLE:
            add(keyed(self.tr("Check it"), "Return"), "play", lambda: self._open(file.row))
        check = return_note.newest_return(file.checks)
        if check is not None and asked.state is AppState.RETURNED:
            add(
                self.tr("Copy the text for the applicant"),
                "document",
                lambda: self.steps.copy_message(asked, file.catalogue, check),
            )
        return made

    def _open(self, row: CheckRow) -> None:
        held = next((one for one in self._mine if one.application.id == row.application.id), None)
        if held is not None:
            self.steps.resume(held)
        elif row.application.state in _TAKEABLE:
            self.steps.take(row.application.id)
        elif row.application.state is AppState.RETURNED:
            self.button("came_back").click()

    def _open_number(self, number: str) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, NotFound):
                self.context.open_page(SEARCH, number)
            else:
                self.fail(error)

        def found(row: CheckRow) -> None:
            if not self.list.view.choose(row.application.id):
                self._on_row(row)

        self.run(lambda: self._row_of(number), found, failed)

    def _row_of(self, number: str) -> CheckRow:
        asked = self.office.walk_in.application(number)
        page: Rows[Application] = Rows((asked,), None)
        now = self.office.day_book.local_now()
        return rows_of(page, self.office.services.catalogue(), self.language.code, now).rows[0]

    # What can be done now

    @property
    def state(self) -> CheckState | None:
        """The application on the sheet."""
        return self.desk.state

    @property
    def _noted(self) -> Application | None:
        """The application chosen in the list, when there is a note that went back with it."""
        file = self._file
        if self.state is not None or file is None or return_note.newest_return(file.checks) is None:
            return None
        return file.application

    def _on_left(self) -> None:
        """Show the list again; what is in hand stays in hand."""
        self.stage.setCurrentWidget(self.list)
        self.list.view.setFocus()
        self._weigh()
        self.refresh_soon()

    def _weigh(self) -> None:
        """Show the buttons of what is open, and say of each why it cannot be pressed."""
        state = self.state
        for slot in _IN_LIST:
            self.button(slot).setVisible(state is None)
        for slot in _IN_SHEET:
            self.button(slot).setVisible(state is not None)
        if state is None:
            self._weigh_list()
            return
        held = self.desk.holds(state)
        lost = "" if held else self.tr("Its time ran out; take it again first.")
        for slot, why in (
            ("verify", lost or why_not_verify(state, self.language)),
            ("return_it", lost or why_not_return(state, self.language)),
            ("refuse", lost),
            ("put_back", lost),
        ):
            self.button(slot).allow(not why, why)
        self.show_counts("")
        why = lost or why_not_verify(state, self.language)
        self.desk.sheet.say_why(why or self.tr("Every document is in order."))

    def _weigh_list(self) -> None:
        file = self._file
        returned = file is not None and file.application.state is AppState.RETURNED
        why = self.tr("Choose a returned application first.")
        self.button("came_back").allow(returned, why)
        for slot in ("save_note", "print_note"):
            self.button(slot).allow(self._noted is not None, why)

    def _wire(self) -> None:
        self.list.asked.connect(self._show_list)
        self.list.chosen.connect(self._on_row)
        self.list.table.failed.connect(self.not_fetched)
        self.list.table.answered.connect(self._on_answered)
        self.list.view.opened.connect(self._open)
        self.list.view.on_retry(self.refresh)
        self.list.mine.asked.connect(self.go_on)
        self.desk.changed.connect(self._weigh)
        self.desk.opened.connect(lambda: self.stage.setCurrentWidget(self.desk.sheet))
        self.desk.left.connect(self._on_left)
        self.desk.correct_asked.connect(self.button("go_on").click)
        self.button("go_on").hide()  # the form has its own, where the words are; this one has the key
