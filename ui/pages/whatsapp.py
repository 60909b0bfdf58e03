"""WhatsApp on screen: a pasted chat is in the queue after Enter; who waits for an answer stands beside."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.application_errors import ApplicationUnderWay, NikUnusable, NotEntitled, ReasonForDoubt
from desk.domain.applications import Accepted, AskedWhen
from desk.domain.chat_answers import AnswerDue
from desk.domain.chat_request import ChatRequest
from desk.domain.errors import FieldMissing
from desk.domain.journal import Action, Topic
from desk.domain.nik import check_nik
from desk.domain.outbox import Once
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.printing import Channel
from desk.domain.status_answers import History
from desk.domain.text import mark
from ui.actions import PageAction
from ui.dialogs.confirm import Confirm, Question
from ui.errors import explain
from ui.pages.first_focus import take_focus
from ui.pages.page import Page
from ui.pages.walk_in_doubts import said_of
from ui.pages.walk_in_filled import Filled
from ui.pages.walk_in_panel import summary_of
from ui.pages.walk_in_rules import Offered, Weighed
from ui.pages.whatsapp_answer import ChatAnswers
from ui.pages.whatsapp_form import EDIT_KEY, ChatForm
from ui.palette import Tone
from ui.tables.chat_columns import CHAT_COLUMNS, DueRow
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.theme import STEP
from ui.widgets.banner import Banner
from ui.widgets.channel_strip import ChannelStrip
from ui.widgets.looks import label
from ui.widgets.person_fields import lines_of
from ui.widgets.pick_line import LastPicked

_TO_MEND = (ApplicationUnderWay, NikUnusable, NotEntitled, ReasonForDoubt, FieldMissing)


@dataclass(frozen=True, slots=True)
class DueAnswer:
    """A page of who waits, and how many do."""

    page: Rows[DueRow]
    count: int | None


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form, for a page that is built anew in another language."""

    form: Filled
    chat: str
    asked: AskedWhen | None


class WhatsAppPage(Page):
    """Ctrl+V, a look, Enter: it is in the queue; F6 answers whoever is chosen, else the last one taken in."""

    title = mark("pages", "WhatsApp")
    topics = frozenset({Topic.APPLICATIONS, Topic.HANDOVER, Topic.PRINT_QUEUE, Topic.SERVICES})
    page_actions = (
        PageAction("open_list", mark("chat", "Take in a table"), "import", "F7", Action.REQUESTS_TAKEN_IN),
        PageAction("discard", mark("chat", "Begin anew"), "trash", "F8", Action.APPLICATION_TAKEN_IN),
        PageAction("edit_person", mark("chat", "Edit the person"), "edit", EDIT_KEY),
        PageAction("waiting", mark("chat", "Who waits"), "right", "F5"),
        PageAction("answer", mark("chat", "Answer the citizen"), "send", "F6", Action.ANSWER_PREPARED),
        PageAction(
            "take_in",
            mark("chat", "Take in"),
            "check",
            "Ctrl+Return",
            Action.APPLICATION_TAKEN_IN,
            primary=True,
        ),
    )

    def build(self) -> None:
        self.offered: Offered | None = None
        self._nik = self._last = ""
        self._taking = False
        self._typed: Typed | None = None
        self.answers = ChatAnswers(self)
        self.strip = ChannelStrip(self.context, Channel.WHATSAPP, self)
        self.problem = Banner(Tone.WARN, "warning", self)
        self.form = ChatForm(self.say, self.language.code, self)
        self.recent = LastPicked(self.context.preferences, f"chat/recent/{self.staff.login}")
        self.table: PagedTable[DueRow] = PagedTable(
            CHAT_COLUMNS,
            lambda row: row.due.application.id,
            self.context.tasks,
            self.language,
            self,
            page_of=lambda answer: answer.page,
        )
        self.table.failed.connect(self.not_fetched)
        self.table.answered.connect(self._on_answered)
        self.view = TableView(self.table, "chat_answers", self.context.preferences)
        self.view.setAccessibleName(self.tr("Waiting for an answer"))
        self.view.on_retry(self.refresh)
        self.view.opened.connect(lambda _row: self.button("answer").click())
        self.view.say_when_empty(
            "check",
            self.tr("Everybody has been answered"),
            self.tr("Whoever asks by WhatsApp stands here until an answer was prepared."),
        )
        self.add_bar(self.strip)
        self.add_bar(self.problem)
        may = self.staff.may(Action.APPLICATION_TAKEN_IN)
        self.form.setVisible(may)
        self.add_body(self.split(self.form, self._right(), 0.52) if may else self._right())
        self._wire()
        self.table.show(self._fetch_due)
        self.button("edit_person").hide()  # it stands beside the person
        self._begin()

    def refresh(self) -> None:
        self.view.refresh()
        self.run(self._fetch_offered, self._on_offered, line="offered")

    def receive(self, value: object) -> None:
        """Answer about the application of a number."""
        if isinstance(value, str):
            self.answers.answer_number(value)

    def take_scan(self, text: str) -> bool:
        if check_nik(text).usable:
            self.form.nik.setText(check_nik(text).nik)
            self._on_nik(text)
            return True
        return False

    def other_keys(self) -> list[tuple[str, str]]:
        """Return the keys that have no button of their own."""
        return [(self.tr("Paste the chat"), "Ctrl+V"), *self.strip.key_lines()]

    def begun(self) -> Typed | None:
        if not self._begun():
            return None
        return Typed(self.form.filled(), self.form.chat.toPlainText(), self.form.asked)

    def take_up(self, begun: Typed) -> None:
        self._typed = begun  # the services it is about are not fetched yet

    def unfinished(self) -> str:
        return self.tr("A request from the chat is not taken in yet.") if self._begun() else ""

    # What the keys do

    def take_in(self) -> None:
        """Take the request in, once."""
        if self._taking:
            return
        problem, request, form = self.form.problem(), self.form.request(), self.form.filled()
        if problem is not None or request is None:
            self._say_problem(problem.text if problem is not None else "")
            self.form.path.go_to(problem.where if problem is not None else self.form.chat)
            return
        self.problem.say("")
        self._taking = True
        self.run(
            lambda: self.office.walk_in.accept(
                self.staff, request, reason=form.reason, booked=Once(form.key)
            ),
            self._on_taken_in,
            self._on_refused,
        )

    def answer(self) -> None:
        """Prepare the answer to whoever is chosen in the list; from the form, to the last one taken in."""
        row = self.view.current()
        if self.view.hasFocus() and isinstance(row, DueRow):
            self.answers.answer(row.due.application.id)
        elif self._last:
            self.answers.answer_number(self._last)
        elif isinstance(row, DueRow):
            self.answers.answer(row.due.application.id)
        else:
            self.context.notices.info(self.tr("Everybody has been answered."))

    def waiting(self) -> None:
        """Go to the list of who waits for an answer."""
        self.view.setFocus()
        if self.table.rowCount() and not self.view.chosen().rows:
            self.view.selectRow(0)

    def open_list(self) -> None:
        """Take in a table of requests."""
        self.context.open_page("import_desk", None)

    def edit_person(self) -> None:
        """Let the data of a known person be corrected for this request."""
        self.form.person.ask(self.form.person.person())
        self.form.path.go_to(self.form.person.name)

    def discard(self) -> None:
        """Empty the form."""
        if self._begun():
            question: Question[None] = Question(
                self.tr("Throw this request away?"),
                self.tr("What was pasted and typed is gone then; nothing of it is in the queue."),
                self.tr("Throw away"),
                grave=True,
            )
            if Confirm.ask(self, question) is None:
                return
        self._begin()

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.form.chat if self.staff.may(Action.APPLICATION_TAKEN_IN) else self.view)

    # Building

    def _right(self) -> QWidget:
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, STEP, 0, 0)
        column.setSpacing(STEP // 2)
        self.heading = label(self.tr("Waiting for an answer"), "strong", ground)
        self.heading.setContentsMargins(STEP, 0, STEP, 0)
        column.addWidget(self.heading)
        column.addWidget(self.view, 1)
        return ground

    def _wire(self) -> None:
        self.form.told.connect(self._read)
        self.form.nik_given.connect(self._on_nik)
        self.form.service_chosen.connect(self._weigh)
        self.form.done.connect(lambda: self.button("take_in").setFocus())
        self.form.person.edit.clicked.connect(self.button("edit_person").click)

    # From the chat to the form

    def _begin(self) -> None:
        self._nik = ""
        self._say_problem("")
        self.form.clear(uuid4().hex)
        if self.isVisible():
            self.form.path.go_to(self.form.chat)

    def _begun(self) -> bool:
        form = self.form.filled()
        return bool(form.nik or form.name or form.applicant or self.form.chat.toPlainText().strip())

    def _read(self, text: str) -> None:
        self.run(lambda: self.office.whatsapp.read(text), self._on_read, line="chat")

    def _on_read(self, guess: ChatRequest) -> None:
        self._say_problem("")
        self.form.show_guess(guess)
        self._look_up(self.form.filled().nik)
        self._weigh()
        self._go_on()

    def _go_on(self) -> None:
        """Lead to what is missing, else to the button: the next Enter takes it in."""
        problem = self.form.problem()
        if problem is not None:
            self.form.path.go_to(problem.where)
        elif self.button("take_in").isEnabled():
            self.button("take_in").setFocus()

    def _on_nik(self, text: str) -> None:
        checked = check_nik(text)
        if text and checked.flaw is not None:
            self._say_problem(f"{self.say(checked.flaw.word)}.")
            return
        self._say_problem("")
        self._look_up(checked.nik)
        self._weigh()
        self.form.path.step(self.form.nik)

    def _look_up(self, nik: str) -> None:
        self._nik = nik
        if nik:
            history = self.office.walk_in.history
            self.run(lambda: history(nik), lambda found: self._on_history(nik, found), line="nik")

    def _on_history(self, nik: str, found: History) -> None:
        if nik == self._nik and found.subject is not None:
            self.form.show_person(found.subject, summary_of(found.subject, self.language))
            if self.form.person.name.hasFocus() or not self.focusWidget():
                self._go_on()

    def _weigh(self) -> None:
        service, nik = self.form.service.value(), check_nik(self.form.nik.text()).nik
        if not service:
            self.form.show_doubts((), "")
            return
        desk = self.office.walk_in
        self.run(
            lambda: Weighed(desk.doubts(nik, service), desk.promise(service)), self._on_weighed, line="doubts"
        )

    def _on_weighed(self, weighed: Weighed) -> None:
        def show(number: str) -> None:
            self.context.open_page("search", number)

        doubts = [said_of(warned, self.language, show) for warned in weighed.warned]
        promise = ""
        if self.form.asked is None:
            promise = self.tr("Promised for {day}").format(day=self.language.date(weighed.promised))
        self.form.show_doubts(doubts, promise)
        if self.button("take_in").hasFocus() and self.form.problem() is not None:
            self._go_on()

    # After it was taken in

    def _on_taken_in(self, accepted: Accepted) -> None:
        self._taking = False
        taken = accepted.application
        self._last = taken.number
        self.recent.add(self.form.service.value())
        words = self.tr("{number} is taken in, promised for {day}.")
        facts = {"number": taken.number, "day": self.language.date(taken.promised_on)}
        self.context.notices.offer(
            words.format(**facts), self.tr("Answer   F6"), lambda: self.answers.answer(taken.id)
        )
        self._begin()
        QTimer.singleShot(0, self, lambda: self.form.path.go_to(self.form.chat))

    def _on_refused(self, error: Exception) -> None:
        self._taking = False
        explanation = explain(error, self.language)
        if explanation is not None and isinstance(error, _TO_MEND):
            self._say_problem(explanation.whole)
            self._weigh()
        else:
            self.fail(error)

    def _say_problem(self, text: str) -> None:
        self.problem.say(text)

    # In the pool

    def _fetch_offered(self) -> Offered:
        places = self.office.preferences.places()
        districts = {district.code: district.name for district in places.districts}
        villages = lines_of([(one.code, one.name, districts[one.district_code]) for one in places.villages])
        return Offered(self.office.services.catalogue(), villages, places.home, self.office.today())

    def _on_offered(self, offered: Offered) -> None:
        self.offered = offered
        self.form.offer(offered, self.recent.values())
        if self._typed is not None:
            typed, self._typed = self._typed, None
            self.form.fill(typed.form, typed.chat, typed.asked)
            self._look_up(typed.form.nik)
            self._weigh()

    def _fetch_due(self, cursor: Cursor | None, size: int) -> DueAnswer:
        page = self.office.whatsapp.waiting(cursor, size)
        offered = self.office.services.catalogue().services
        code = self.language.code

        def named(due: AnswerDue) -> str:
            service = offered.get(due.application.service)
            return service.name.said(code) if service is not None else due.application.service

        rows = tuple(DueRow(due, named(due)) for due in page.rows)
        count = self.office.whatsapp.unanswered() if cursor is None else None
        return DueAnswer(Rows(rows, page.after), count)

    def _on_answered(self, answer: DueAnswer) -> None:
        if answer.count is not None:
            number = self.language.number(answer.count)
            self.show_counts(self.tr("{n} wait for an answer").format(n=number) if answer.count else "")
