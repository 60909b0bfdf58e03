"""The counter: who stands there, what they ask for, what they brought; taken in with one key."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtGui import QHideEvent, QShowEvent

from desk.domain.application_errors import (
    ApplicationUnderWay,
    NikUnusable,
    NotEntitled,
    PapersMissing,
    ReasonForDoubt,
)
from desk.domain.applications import Accepted
from desk.domain.errors import OfficeUnavailable
from desk.domain.journal import Action, Topic
from desk.domain.nik import check_nik
from desk.domain.outbox import Once, Waiting
from desk.domain.text import mark
from ui.actions import PageAction
from ui.dialogs.confirm import Confirm, Question
from ui.errors import explain
from ui.pages.first_focus import take_focus
from ui.pages.keeping import book_or_keep, say_kept, unless_away
from ui.pages.page import Page
from ui.pages.walk_in_doubts import said_of
from ui.pages.walk_in_drafts import CONTINUE_KEY, CounterDrafts
from ui.pages.walk_in_filled import Filled, request_of
from ui.pages.walk_in_form import EDIT_KEY, CounterForm
from ui.pages.walk_in_kept import deed_of
from ui.pages.walk_in_known import Looked, look_up
from ui.pages.walk_in_panel import service_name, summary_of
from ui.pages.walk_in_rules import Fetched, Offered, Weighed, fetch
from ui.pages.walk_in_side import RECEIPT_KEY, CounterSide
from ui.palette import Tone
from ui.printing import receipt_printer
from ui.widgets.banner import Banner
from ui.widgets.doubt_list import DOUBT_KEY
from ui.widgets.pick_line import LastPicked
from ui.widgets.quiet import Quiet


class WalkInPage(Page):
    """NIK, service, checklist, Ctrl+Enter; everything else is there when it is needed."""

    title = mark("pages", "Counter")
    topics = frozenset({Topic.APPLICATIONS, Topic.SERVICES})
    page_actions = (
        PageAction(
            "take_in",
            mark("counter", "Take in"),
            "check",
            "Ctrl+Return",
            Action.APPLICATION_TAKEN_IN,
            primary=True,
        ),
        PageAction("next_person", mark("counter", "Next person"), "user", "F5"),
        PageAction("edit_person", mark("counter", "Edit the person"), "edit", EDIT_KEY),
        PageAction("discard", mark("counter", "Throw the form away"), "trash", "F8"),
        PageAction("print_receipt", mark("counter", "Print the receipt"), "print", RECEIPT_KEY),
    )

    def build(self) -> None:
        self.offered: Offered | None = None
        self._begun: Filled | None = None
        self._weighed: tuple[str, str, Weighed] | None = None
        self._nik = self._next_scan = ""
        self._looking = self._wanted = self._taking = False
        self.problem = Banner(Tone.WARN, "warning", self)
        self.quiet = Quiet(self)
        self.form = CounterForm(self.say, self.language.code, self)
        self.side = CounterSide(self)
        self.side.changed.connect(self._weigh)
        self.recent = LastPicked(self.context.preferences, f"counter/recent/{self.staff.login}")
        self.drafts = CounterDrafts(self, self.form.filled, self._name_of)
        self.add_bar(self.drafts.banner)
        self.add_bar(self.problem)
        self.add_body(self.split(self.form, self.side.panel, 0.62))
        self.form.nik_given.connect(self._on_nik)
        self.form.nik.scanned.connect(self._on_nik_scanned)
        self.form.scanned.connect(self.take_scan)
        self.form.service_chosen.connect(lambda _code: self._weigh())
        self.form.changed.connect(self._on_typed)
        self.form.done.connect(lambda: self.button("take_in").setFocus())
        self.drafts.chosen.connect(self._go_on)
        self.on_key("Ctrl+Enter", self.button("take_in").click)  # the Enter of the number keys
        self.on_key(CONTINUE_KEY, self.drafts.go_on)
        self.form.person.edit.clicked.connect(self.button("edit_person").click)
        for slot in ("edit_person", "print_receipt"):
            self.button(slot).hide()  # they stand beside what they are about
        self._begin()

    def other_keys(self) -> list[tuple[str, str]]:
        """Return the keys that have no button of their own."""
        return [
            (self.tr("Go on with a form set aside"), CONTINUE_KEY),
            (self.tr("Show the application that is still open"), DOUBT_KEY),
            (self.tr("Answer a question: yes, no"), self.tr("Y, N")),
            (self.tr("Tick a line of the checklist, or all"), "1, A"),
        ]

    def refresh(self) -> None:
        self.run(lambda: fetch(self.office), self._on_fetched, line="offered")

    def receive(self, value: object) -> None:
        """Take up a form that was kept and is to be changed, or show the application of a number."""
        if isinstance(value, Filled):
            (self._go_on if self.offered is not None else self.take_up)(value)
        elif isinstance(value, str):
            self.side.show_number(value)

    def begun(self) -> Filled | None:
        form = self._begun or self.form.filled()
        return form if form.begun else None

    def take_up(self, begun: Filled) -> None:
        self._begun = begun  # the services it is about are not fetched yet

    def take_scan(self, text: str) -> bool:
        """Serve whoever a NIK belongs to, or show the application of a receipt."""
        if self._taking:
            self._next_scan = text
        elif check_nik(text).usable:
            self._serve(check_nik(text).nik)
        elif text.isdigit():
            self.problem.say(self.tr("That was not a whole NIK. Scan it once more."))
        else:
            self.side.show_number(text)
        return True

    # What the buttons do

    def take_in(self) -> None:
        """Take the application in, once."""
        if self._taking:
            return
        if self.offered is None:
            self.problem.say(
                self.tr("The services are not known here yet. They come as soon as the server answers.")
            )
            return
        if self._looking:
            self._wanted = True  # as soon as it is known who it is
            return
        problem = self.form.problem()
        if problem is not None:
            self.problem.say(problem.text)
            self.form.go_to(problem.where)
            return
        self.problem.say("")
        form = self.form.filled()
        request = request_of(form, self.offered.catalogue, self.offered.today)
        self._taking = True
        once = Once(form.key)
        self.quiet.listen()
        book_or_keep(
            self,
            form.key,
            deed_of(form, request, self.offered, self._weighed, self),
            lambda: self.office.walk_in.accept(self.staff, request, reason=form.reason, booked=once),
            lambda accepted: self.quiet.then(lambda: self._on_taken_in(form, accepted)),
            lambda waiting: self.quiet.then(lambda: self._on_kept(form, waiting)),
            lambda error: self.quiet.then(lambda: self._on_refused(error)),
        )

    def next_person(self) -> None:
        """Empty the form for the next person; one that was begun is set aside."""
        if not self._taking:
            self._set_aside()
            self._begin()
            self.drafts.offer()

    def edit_person(self) -> None:
        """Let the data of a known person be corrected for this application."""
        self.form.edit_person()

    def discard(self) -> None:
        """Throw the form away."""
        form = self.form.filled()
        if form.begun:
            title = self.tr("Throw this form away?")
            text = self.tr("What was typed for {name} is gone then.").format(name=form.title or "–")
            question: Question[None] = Question(title, text, self.tr("Throw away"), grave=True)
            if Confirm.ask(self, question) is None:
                return
        if not self._taking:
            self.drafts.forget(form.key)
            self._begin()

    def print_receipt(self) -> None:
        """Print the receipt, or the slip of what was kept, on the right."""
        self.side.print_receipt()

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.form.open_end() if self.form.filled().begun else self.form.nik)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.drafts.keeper.flush()

    # Serving

    def _begin(self) -> None:
        """Begin with nobody; what is on the right stays until somebody comes."""
        self._nik = ""
        self._looking = self._wanted = False
        self.problem.say("")
        self.form.clear(uuid4().hex)
        self.button("edit_person").allow(False, self.tr("Nobody is in the form yet."))
        self.side.invite()
        if self.isVisible():
            self.form.go_to(self.form.nik)

    def _set_aside(self) -> None:
        if self.form.filled().begun:
            self.drafts.keeper.note()
            self.drafts.keeper.flush()

    def _serve(self, nik: str) -> None:
        """Begin with a person whose NIK was scanned; the same person again is no other."""
        if nik == self._nik:
            self.form.go_to(self.form.open_end())
            return
        self._set_aside()
        self._begin()
        self.drafts.offer()
        self.form.nik.setText(nik)
        self._look_up(nik)

    def _on_nik(self, text: str) -> None:
        checked = check_nik(text)
        if not text:
            self._nik = ""
            self.form.ask_person()
            self.side.show_nobody()
            self.form.go_to(self.form.person.name)
        elif any(sign.isalpha() for sign in text):
            self.form.nik.setText(self._nik)
            self.side.show_number(text)
        elif checked.flaw is not None:
            problem = self.form.problem()
            self.problem.say(problem.text if problem else self.say(checked.flaw.word))
        else:
            self._look_up(checked.nik)

    def _on_nik_scanned(self, text: str) -> None:
        # The scanner wrote over the NIK of the person before; their form keeps its own.
        self.form.nik.setText(self._nik)
        self.take_scan(text)

    def _look_up(self, nik: str) -> None:
        self.problem.say("")
        self._nik = nik
        self._looking = True
        self._ask_about(nik, lambda looked: self._on_history(nik, looked), self._on_not_found)
        self.form.go_to(self.form.service)

    def _ask_about(
        self, nik: str, then: Callable[[Looked], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        self.run(lambda: look_up(self.office, self.staff, nik), then, failed, line="nik")

    def _on_history(self, nik: str, looked: Looked) -> None:
        found = looked.history
        self.answered_of(looked.as_of)
        if found.subject is not None:
            self.form.show_person(found.subject, summary_of(found.subject, self.language))
        else:
            self._ask_person()
        self.button("edit_person").allow(found.subject is not None, self.tr("The fields are open already."))
        self.side.show_history(nik, looked.named, looked.as_of)
        self._weigh()
        self._on_looked()

    def _on_not_found(self, error: Exception) -> None:
        self.fail(error)
        self._ask_person()
        self._on_looked()

    def _on_looked(self) -> None:
        self._looking = False
        if self._wanted:
            self._wanted = False
            self.take_in()

    def _ask_person(self) -> None:
        at_service = self.form.service.hasFocus() and not self.form.service.text()
        self.form.ask_person()
        if at_service:
            self.form.go_to(self.form.person.name)

    def _weigh(self) -> None:
        """Ask the office what speaks against it, and for which day it would be promised."""
        service, nik = self.form.service.value(), self._nik
        if not service:
            self.form.show_doubts((), "")
            return
        desk = self.office.walk_in
        self.run(
            lambda: Weighed(desk.doubts(nik, service), desk.promise(service)),
            lambda weighed: self._on_weighed(nik, service, weighed),
            unless_away(self),
            line="doubts",
        )

    def _on_weighed(self, nik: str, service: str, weighed: Weighed) -> None:
        self._weighed = (nik, service, weighed)
        doubts = [said_of(warned, self.language, self.side.show_number) for warned in weighed.warned]
        promise = self.tr("Promised for {day}").format(day=self.language.date(weighed.promised))
        self.form.show_doubts(doubts, promise)

    # After it was taken in

    def _on_taken_in(self, form: Filled, accepted: Accepted) -> None:
        self.side.show_accepted(accepted)
        self._on_done(form)

    def _on_kept(self, form: Filled, waiting: Waiting) -> None:
        self.side.show_kept(waiting)
        self.context.notices.info(say_kept(self, waiting))
        self._on_done(form)

    def _on_done(self, form: Filled) -> None:
        self._taking = False
        self.drafts.forget(form.key)
        self.recent.add(form.service)
        self.form.offer_recent(self.recent.values())
        self._begin()
        told = receipt_printer(self.context.preferences)
        if told.name and told.at_once:
            self.print_receipt()
        self.drafts.offer()
        self._serve_waiting_scan()

    def _on_refused(self, error: Exception) -> None:
        self._taking = False
        explanation = explain(error, self.language)
        if explanation is not None and isinstance(error, OfficeUnavailable):
            kept = self.tr("The form is kept on this PC and is never taken in twice.")
            retry = self.button("take_in").click
            self.context.notices.error(f"{explanation.whole} {kept}", self.tr("Try again"), retry)
        elif explanation is not None and isinstance(error, _TO_MEND):
            self.problem.say(explanation.whole)
            self._weigh()
        else:
            self.fail(error)
        self._serve_waiting_scan()

    def _serve_waiting_scan(self) -> None:
        text, self._next_scan = self._next_scan, ""
        if text:
            self.take_scan(text)

    # Drafts and what was used last

    def _go_on(self, form: Filled) -> None:
        self._set_aside()
        self._begin()
        self.form.fill(form, summary_of(form.subject(), self.language))
        self._nik = form.nik
        self.form.go_to(self.form.open_end())
        self._weigh()
        if form.nik:
            nik = form.nik
            self._ask_about(nik, lambda looked: self.side.show_history(nik, looked.named, looked.as_of))

    def _on_typed(self) -> None:
        self.problem.say("")
        self.drafts.keeper.note()

    def _on_fetched(self, fetched: Fetched) -> None:
        first = self.offered is None
        self.offered = fetched.offered
        self.side.offer(fetched.offered, fetched.settings)
        self.form.offer(fetched.offered, self.recent.values())
        self.answered_of(fetched.as_of)
        number = self.language.number(fetched.waiting) if fetched.waiting is not None else "–"
        self.show_counts(self.tr("{count} to be verified").format(count=number))
        if self._begun is not None:
            self._go_on(self._begun)
            self._begun = None
        if first:
            self.drafts.offer()

    def _name_of(self, service: str) -> str:
        return service_name(self.offered.catalogue, service, self.language) if self.offered else service


_TO_MEND = (ApplicationUnderWay, NikUnusable, NotEntitled, PapersMissing, ReasonForDoubt)
"""Refusals that are mended in the form itself."""
