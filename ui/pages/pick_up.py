"""The pick-up counter: what stands ready and goes to whom, papers to be made, appointments."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk.domain.appointments import Appointment
from desk.domain.collecting import Case, Collected, OnShelf
from desk.domain.journal import Action, Topic
from desk.domain.text import mark
from desk.rooms.last_known import KnownCases
from ui.actions import PageAction
from ui.errors import spoken_fact
from ui.pages.handing import hand_over
from ui.pages.page import Page
from ui.pages.pick_up_case import same_document, shown_case, told_case
from ui.pages.pick_up_days import Day, DaysPart
from ui.pages.pick_up_giving import Giving
from ui.pages.pick_up_known import Lookup
from ui.pages.pick_up_make import MakePart
from ui.pages.pick_up_ready import ReadyPart
from ui.pages.pick_up_slips import hand_out_note, hand_out_proof
from ui.pages.pick_up_steps import OTHER_KEYS, Today, begin, find_day, make_paper, move_appointment
from ui.pages.undoing import tell_with_undo
from ui.printing import receipt_printer
from ui.widgets.citizen_answer import CitizenAnswer
from ui.widgets.parts import Parts

READY, MAKE, DAYS = "ready", "make", "days"
_DAY_LIST = "appointments"
_HAND_OVER = mark("pick_up", "Hand over")
_MADE = mark("pick_up", "It is made")


class PickUpPage(Page):
    """A scan says where it stands and what to show; Ctrl+Enter hands it over, once."""

    title = mark("pages", "Pick-up")
    topics = frozenset({Topic.APPLICATIONS, Topic.APPOINTMENTS, Topic.HANDOVER, Topic.SETTINGS})
    page_actions = (
        PageAction("print_note", mark("pick_up", "Status note"), "document", "F9"),
        PageAction("print_proof", mark("pick_up", "Proof slip"), "print", "Ctrl+P"),
        PageAction("next_document", mark("pick_up", "Next of this person"), "right", "F7"),
        PageAction(
            "move_appointment",
            mark("pick_up", "Move appointment"),
            "calendar",
            "F6",
            Action.APPOINTMENT_CHANGED,
        ),
        PageAction("day_list", mark("pick_up", "Day list"), "reports", "F8", Action.REPORT_EXPORTED),
        PageAction(
            "hand_over",
            _HAND_OVER,
            "handover",
            "Ctrl+Return",
            Action.DOCUMENT_COLLECTED,
            primary=True,
        ),
    )

    def build(self) -> None:
        self.cases: tuple[Case, ...] = ()
        self.case: Case | None = None
        self.proof: tuple[Collected, Case] | None = None
        self.giving = Giving(self)
        self._looking = ""
        self._asked = ""
        self._day: date | None = None
        tasks, preferences = self.context.tasks, self.context.preferences
        pick_up = self.office.pick_up
        self.lookup = Lookup(self.office, self.staff)
        self.ready = ReadyPart(self.lookup.shelf, tasks, self.language, preferences, self)
        self.make = MakePart(pick_up.to_make, tasks, self.language, preferences, self)
        self.days = DaysPart(tasks, self.language, preferences, self)
        self.parts = Parts(self)
        for name, title, part in (
            (READY, self.tr("Ready to collect"), self.ready),
            (MAKE, self.tr("To be made"), self.make),
            (DAYS, self.tr("Appointments"), self.days),
        ):
            self.parts.add(name, title, part, self)
        self._wire()
        self.add_body(self.parts)
        self._invite()
        self._weigh()

    def person(self) -> object | None:
        return self.case if self.case is not None else super().person()

    def refresh(self) -> None:
        known = self.ready.today
        self.run(lambda: begin(self.office, known), self._on_today, line="today")
        self.ready.view.refresh()
        self.make.view.refresh()
        case = self.case
        if case is not None and not self._looking:
            self.run(lambda: self.lookup.again(case), self._on_again, line="case")

    def receive(self, value: object) -> None:
        """Look up the number or NIK another page hands over."""
        if isinstance(value, str) and value:
            self.parts.open(READY)
            self.look(value)

    def take_scan(self, text: str) -> bool:
        """Say where the document of a receipt is; on the list of what is to be made, choose it there."""
        if self.parts.current() == MAKE and self.make.wants(text):
            return True
        self.parts.open(READY)
        self.look(text)
        return True

    def other_keys(self) -> list[tuple[str, str]]:
        """Return the keys that have no button of their own."""
        return [*super().other_keys(), *((self.say(what), keys) for what, keys in OTHER_KEYS)]

    def unfinished(self) -> str:
        panel = self.ready.panel
        if self.case is None or not (panel.handing().shown or panel.handing().name):
            return ""
        return self.tr("{name}: the document has not been handed over yet.").format(
            name=self.case.standing.name
        )

    # Looking

    def look(self, text: str) -> None:
        """Look up a receipt or a NIK; what was shown cannot be handed over from now on."""
        wanted = "".join(text.split()).upper()
        if not wanted or wanted == self._looking:
            return
        if self.case is not None and wanted == self._asked:
            self.ready.take_panel()
            return  # the same label read twice changes nothing
        self._looking = wanted
        self._forget()
        self.ready.panel.clear(self.tr("Looking …"), "", "search")
        self.ready.take_panel()
        self.run(
            lambda: self.lookup.cases(wanted),
            lambda found: self._on_cases(wanted, found),
            lambda error: self._on_lost(wanted, error),
            line="case",
        )

    def next_document(self) -> None:
        """Show the next document of this person."""
        if self.case in self.cases:
            self._show(self.cases[(self.cases.index(self.case) + 1) % len(self.cases)])

    # Handing over

    def hand_over(self) -> None:
        """Hand the document over, once; say what is missing instead."""
        case = self.case
        if self.parts.current() == MAKE:
            self.make.make()
            return
        if case is None or self.parts.current() != READY:
            return
        if case.application is None:
            self._hand_over_card(case)
            return
        panel = self.ready.panel
        missing = panel.missing()
        if missing:
            panel.complain(missing)
            return
        self.giving.collect(
            case, panel.handing(), lambda given: self._on_given(given, case), self._done, self._on_refused
        )

    def _hand_over_card(self, case: Case) -> None:
        """Ask who takes a card that nobody has applied for."""
        job = case.standing.job
        if case.ready and job is not None:
            self.run(
                lambda: self.lookup.giving(job),
                lambda giving: hand_over(self, job, giving, lambda _job: self._done()),
            )

    def print_proof(self) -> None:
        """Print the proof slip of what is shown, if it was collected, else of what was handed over last."""
        case = self.case
        if case is not None and case.application is not None and case.standing.taken is not None:
            asked = case.application
            self.run(lambda: self.office.pick_up.collected(asked), lambda given: self._hand_out(given, case))
        elif self.proof is not None:
            hand_out_proof(self, *self.proof)

    def print_note(self) -> None:
        """Give the citizen the answer about the document on paper."""
        if self.case is not None:
            hand_out_note(self, self.case.standing)

    # Papers and appointments

    def move_appointment(self) -> None:
        """Give an appointment another half-hour: of the list, or of the document in hand."""
        chosen = self.days.current() if self.parts.current() == DAYS else self._appointment()
        if chosen is not None:
            move_appointment(self, chosen)

    def day_list(self) -> None:
        """Open the report of the day's appointments, to be printed."""
        self.context.open_page("reports", (_DAY_LIST, self._day))

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not isinstance(self.window().focusWidget(), QLineEdit):
            self._focus_part()

    # Building

    def _wire(self) -> None:
        shortcut = QShortcut(QKeySequence("Ctrl+Enter"), self)  # the Enter of the number keys
        shortcut.activated.connect(self.button("hand_over").click)
        for table in (self.ready.table, self.make.table, self.days.coming, self.days.missed):
            table.failed.connect(self.not_fetched)
        for view in (self.ready.view, self.make.view):
            view.on_retry(self.refresh)
        self.ready.chosen.connect(self._on_row)
        self.ready.opened.connect(self._on_opened)
        self.ready.scanned.connect(self.take_scan)
        self.make.made.connect(lambda row, number, slot: make_paper(self, self.make, row, number, slot))
        self.days.turned.connect(lambda step: self._fetch_day(self._day, step))
        self.days.opened.connect(lambda _row: self.move_appointment())
        self.parts.opened.connect(lambda _name: self._on_part())

    def _on_part(self) -> None:
        self._weigh()
        self._focus_part()

    def _focus_part(self) -> None:
        making = self.make.number if self.make.row is not None else self.make.view
        {READY: self.ready.panel, MAKE: making, DAYS: self.days.coming_view}[self.parts.current()].setFocus()

    # In the pool

    def _fetch_day(self, day: date | None, step: int) -> None:
        code = self.language.code
        self.run(lambda: find_day(self.office, code, day, step), self._on_day, line="day")

    # Answering

    def _on_today(self, today: Today) -> None:
        if self.ready.today != today.day:
            self.ready.view.refresh()  # who did not come until yesterday has been noted meanwhile
        for part in (self.ready, self.make):
            part.today = today.day
        if today.as_of is None:
            self.make.offer(today.slot)
            self.parts.show_count(READY, self.language.number(today.ready) if today.ready else "")
        self.answered_of(today.as_of)
        self._fetch_day(self._day, 0)

    def _on_day(self, day: Day) -> None:
        self._day = day.day
        self.days.show_day(day)
        self.parts.show_count(DAYS, self.language.number(len(day.missed)) if day.missed else "")
        self._weigh()

    def _on_row(self, row: OnShelf) -> None:
        if self.case is None or not same_document(self.case, row):
            self._forget()
            self._looking = ""
            self.run(lambda: self.lookup.case(row), self._on_case, line="case")

    def _on_opened(self, row: OnShelf) -> None:
        self._on_row(row)
        self.ready.take_panel()

    def _on_case(self, found: KnownCases) -> None:
        self.answered_of(found.as_of)
        self.cases = found.cases
        self._show(found.cases[0])

    def _on_cases(self, wanted: str, found: KnownCases) -> None:
        if wanted != self._looking:
            return
        self._looking, self._asked = "", wanted
        self.answered_of(found.as_of)
        self.cases = tuple(sorted(found.cases, key=lambda case: not case.ready))
        if self.cases:
            self._show(self.cases[0])
        else:
            self.ready.panel.clear(
                self.tr("Nothing here has this number"),
                self.tr("Check the digits, or type the name into the list."),
                "question",
            )
        self._weigh()

    def _on_lost(self, wanted: str, error: Exception) -> None:
        if wanted == self._looking:
            self._looking = ""
            self._invite()
        self.fail(error)

    def _on_again(self, case: Case) -> None:
        """Take in what became of the document in hand; what was ticked stays while it can still be given."""
        before = self.case
        if before is None or before == case:
            return
        self.cases = tuple(case if one is before else one for one in self.cases)
        same = before.application is None or before.application.id == getattr(case.application, "id", None)
        if same and (before.ready, before.slot, before.needs) == (case.ready, case.slot, case.needs):
            self.case = case
        elif same:
            self._show(case)

    def _on_given(self, given: Collected, case: Case) -> None:
        self.proof = (given, case)
        what = spoken_fact(case.standing.what, self.language)
        text = self.tr("{what} of {name}: handed to {taker}. Ctrl+P prints the proof slip.").format(
            what=what, name=case.standing.name, taker=given.taker_name
        )
        tell_with_undo(self, text, Action.DOCUMENT_COLLECTED, f"application:{given.application.id}")
        self._done()
        printer = receipt_printer(self.context.preferences)
        if printer.name and printer.at_once:
            hand_out_proof(self, given, case)

    def _hand_out(self, given: Collected | None, case: Case) -> None:
        if given is not None:
            hand_out_proof(self, given, case)

    def _done(self) -> None:
        """Show the next document of the same person that is ready, else wait for the next scan."""
        left = tuple(case for case in self.cases if case is not self.case and case.ready)
        self._forget()
        self.cases = left
        if left:
            self._show(left[0])
        else:
            self._invite()
        self._weigh()

    def _on_refused(self, error: Exception) -> None:
        self.fail(error)
        case = self.case
        if case is not None:
            self.run(lambda: self.lookup.again(case), self._on_again, line="case")

    def _appointment(self) -> Appointment | None:
        return self.case.standing.appointment if self.case is not None and self.case.ready else None

    # Showing

    def _forget(self) -> None:
        self.case, self.cases = None, ()
        self._asked = ""

    def _show(self, case: Case) -> None:
        self.case = case
        extra: list[QWidget] = []
        if case.ready:
            extra = [self._box(one) for one in self.cases if one is not case]
        self.ready.panel.show_document(shown_case(case, self.language), extra)
        self._weigh()

    def _box(self, case: Case) -> CitizenAnswer:
        """Return what else the person waits for, to be told."""
        box = CitizenAnswer(*told_case(case, self.language), self)
        box.print_asked.connect(lambda: hand_out_note(self, case.standing))
        return box

    def _invite(self) -> None:
        self._forget()
        self.ready.panel.clear(
            self.tr("Scan the receipt"),
            self.tr("Or choose a document in the list: its slot and what to show stand here."),
            "shelf",
        )

    def _weigh(self) -> None:
        part, ready = self.parts.current(), self.case is not None and self.case.ready
        why = self.tr("Scan a receipt or choose a document first.")
        may = self.staff.may
        if may(Action.DOCUMENT_COLLECTED):
            self.retitle("hand_over", self.say(_MADE if part == MAKE else _HAND_OVER))
            self.button("hand_over").allow(part == MAKE or (part == READY and ready), why)
        if may(Action.APPOINTMENT_CHANGED):
            self.button("move_appointment").allow(part == DAYS or self._appointment() is not None, why)
        self.button("print_note").allow(self.case is not None, why)
        self.button("next_document").allow(len(self.cases) > 1, self.tr("This person has one document here."))
        collected = self.case is not None and self.case.standing.taken is not None
        self.button("print_proof").allow(
            self.proof is not None or collected, self.tr("Nothing has been handed over yet.")
        )
