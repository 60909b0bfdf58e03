"""The answer of the one search field: who, where the card is, why not, and what Enter does next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit

from desk.domain.handover import HandoverLine
from desk.domain.journal import Topic
from desk.domain.printing import JobState, PrintJob
from desk.domain.rights import needs
from desk.domain.search import AT_MOST, SHORTEST, Found
from desk.domain.status_answers import Standing
from desk.domain.text import mark
from ui.actions import PageAction
from ui.dialogs.ask_print import AskPrintDialog
from ui.errors import spoken_fact
from ui.icons import icon
from ui.masking import masked
from ui.pages.handing import hand_over
from ui.pages.page import Page
from ui.pages.pick_up_slips import hand_out_note
from ui.pages.search_beside import show_beside
from ui.pages.search_complaints import show_numbered
from ui.pages.search_known import all_about, answered, known_as_of, look_up, not_known, note_allowed, to_tell
from ui.pages.whereabouts import Answers, Dossier, Step, ready_application, told_to_citizen
from ui.tables.handover_badges import handover_badge
from ui.tables.job_columns import STATE_BADGES
from ui.tables.paged import PagedTable
from ui.tables.search_columns import SEARCH_COLUMNS, key_of
from ui.tables.view import TableView
from ui.theme import STEP
from ui.widgets.busy_button import BusyButton
from ui.widgets.citizen_answer import CitizenAnswer
from ui.widgets.detail_panel import DetailPanel, Happening
from ui.widgets.job_story import happenings
from ui.widgets.looks import dress
from ui.widgets.verdict import Verdict

WIDEST = 96 * STEP
"""A sentence wider than this is hard to follow from its end to the next line."""


class SearchPage(Page):
    """One answer is shown at once; among several, arrow keys choose."""

    title = mark("pages", "Search")
    topics = frozenset(
        {Topic.PRINT_QUEUE, Topic.OVERLAPS, Topic.HANDOVER, Topic.APPLICATIONS, Topic.COMPLAINTS}
    )
    page_actions = (PageAction("print_note", mark("pick_up", "Status note"), "document", "F9"),)

    answers_only = True

    def build(self) -> None:
        self._text = ""
        self._shown: Dossier | None = None
        self._button: BusyButton | None = None
        self._asking = False
        self._answered = ""
        self._fresh = False
        self._led = False  # whether the step was just taken: then Enter stays with what is shown next
        self.table = PagedTable(
            SEARCH_COLUMNS,
            key_of,
            self.context.tasks,
            self.language,
            self,
            page_of=lambda answer: answer.rows,
        )
        self.view = TableView(self.table, "search", self.context.preferences)
        self.view.setAccessibleName(self.tr("Answers"))
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.moved_to.connect(self._on_moved)
        self.view.opened.connect(lambda _row: self.next_step())
        self.view.on_retry(self.refresh)
        self.table.answered.connect(self._on_answers)
        self.table.failed.connect(self._on_failed)
        self.panel = DetailPanel(self.language)
        self._invite()
        self.add_body(self.split(self.view, self.panel, 0.55))
        self.view.hide()

    def person(self) -> object | None:
        return self._shown.found if self._shown is not None else super().person()

    def refresh(self) -> None:
        if self._text:
            self.table.refresh()

    def receive(self, value: object) -> None:
        text = str(value).strip()
        if text and text == self._answered and self.isVisible():
            self._enter()
        else:
            self.look(text)

    def take_scan(self, text: str) -> bool:
        self.look(text.strip())
        return True

    def fail(self, error: Exception) -> None:
        if self._button is not None:
            self._button.allow(True)
        super().fail(error)

    def look(self, text: str) -> None:
        """Search for ``text``; the former answer stays until the new one is here, but cannot be used."""
        self._text = text
        self._answered = ""
        self._fresh = True
        if self._button is not None:
            self._button.allow(False, self.tr("Searching …"))
        if len(text) < SHORTEST:
            self._clear()
            self._invite()
            return
        self.table.show(lambda _cursor, _size: look_up(self.office, self.staff, text))

    def next_step(self) -> None:
        """Do what Enter does with the answer shown."""
        if self._button is not None and self._button.isEnabled():
            self._button.click()

    # Answering

    def _on_answers(self, answers: Answers) -> None:
        if answers.text != self._text:
            return
        self._answered = answers.text
        rows = answers.rows.rows
        several = len(rows) > 1
        self.view.setVisible(several)
        self.show_counts(self._counted(len(rows), more=answers.more))
        self.answered_of(answers.as_of)
        if not rows or answers.first is None:
            self._say_nothing_found(answers)
            return
        fresh, self._fresh = self._fresh, False
        if not several:
            self._show(answers.first)
            if fresh:
                self._lead_to_step(answers.text)
            return
        current: Found | None = self.view.current()
        if current is None or current == rows[0]:
            self._show(answers.first)
            self.view.choose(key_of(rows[0]))
        else:
            self._fetch(current)

    def _counted(self, rows: int, *, more: bool) -> str:
        if more:
            text = self.tr("More than {n} answers: type more letters of the name, or the NIK.")
            return text.format(n=self.language.number(AT_MOST))
        return self.tr("%n answer(s)", "", rows) if rows > 1 else ""

    def _on_moved(self, row: Found | None) -> None:
        if row is not None and self._shown is not None and self._shown.found != row:
            self._fetch(row)

    def _fetch(self, row: Found) -> None:
        self.run(lambda: all_about(self.office, self.staff, row), self._show, line="dossier")

    def _on_failed(self, error: Exception) -> None:
        """Show nobody's card under a question that was not answered."""
        self._clear()
        self.panel.clear(self.tr("The search was not answered; the notice below says why."))
        self.not_fetched(error)

    def _enter(self) -> None:
        """Lead from the search field to the list of several answers, else to the step or to the answer."""
        if self.view.isVisible():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._button is not None or self._shown is not None:
            (self._button or self.panel).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lead_to_step(self, text: str) -> None:
        """Put a scanned code's next step under Enter, unless the person is already typing the next one."""
        typing = self.window().focusWidget()
        if isinstance(typing, QLineEdit) and typing.text().strip() != text:
            return
        of_parcel = self._shown is not None and self._shown.found.parcel is not None
        complete = of_parcel or (len(text) == 16 and text.isdecimal()) or "/" in text or "-" in text
        if complete and self.isVisible():
            self._enter()

    # Showing

    def _clear(self) -> None:
        self.table.clear()
        self.view.hide()
        self.show_counts("")
        self._show_nobody()

    def _invite(self) -> None:
        self._show_nobody()
        self.panel.clear(
            self.tr(
                "Scan a NIK, a batch or a BAST, or type at least {n} letters of a name or digits of a NIK."
            ).format(n=SHORTEST)
        )

    def _show_nobody(self) -> None:
        self._shown = self._button = None
        self.button("print_note").allow(False, self.tr("Look somebody up first."))

    def _say_nothing_found(self, answers: Answers) -> None:
        self._show_nobody()
        if answers.complaint is not None:
            self._button = show_numbered(self, self.panel, answers.complaint, WIDEST)
            self._lead_to_step(answers.text)
            return
        if answers.as_of is not None:
            self.panel.clear(not_known(self, answers.text, answers.as_of))
            return
        self.panel.clear(
            self.tr(
                "Nothing here matches “{text}”. Check the digits, or type the beginning of the name "
                "as on the KK. A person who is in no PRR list taken in so far is not known here."
            ).format(text=masked(answers.text))
        )

    def _show(self, case: Dossier) -> None:
        focused = self._led or (self._button is not None and self._button.hasFocus())
        self._led = False
        self._shown, self._button = case, None
        found = case.found
        if found.handover is not None:
            self._begin_handover(found.handover)
        else:
            self._begin_person(found)
        if case.as_of is not None:
            self.panel.say(known_as_of(self, case, case.as_of), "warn")
        told = answered(self, case)
        verdict = Verdict(told.sentence, told.tone, told.notes, self.panel)
        verdict.setMaximumWidth(WIDEST)
        self.panel.add(verdict)
        if told.step is not None:
            self._button = self._step_button(told.step)
            self.panel.buttons([self._button])
            if self._button.forbidden:
                self.panel.say(self._button.forbidden, "info")
            self._button.setMaximumWidth(WIDEST // 2)
        if focused and not isinstance(self.window().focusWidget(), QLineEdit):
            (self._button or self.panel).setFocus()
        show_beside(self, self.panel, case, WIDEST)
        for standing in to_tell(self, case):
            self.panel.add(self._for_citizen(standing, on_paper=case.as_of is None))
        note_allowed(self, case)
        self._values(found)
        self._history(case)

    def _for_citizen(self, standing: Standing, *, on_paper: bool) -> CitizenAnswer:
        asked = standing.application
        title = " · ".join(
            (spoken_fact(standing.what, self.language), asked.number if asked else masked(standing.nik))
        )
        box = CitizenAnswer(title, *told_to_citizen(standing, self.language), self.panel)
        box.setMaximumWidth(WIDEST)
        box.note.setVisible(on_paper)
        box.print_asked.connect(lambda: hand_out_note(self, standing))
        return box

    def _begin_handover(self, line: HandoverLine) -> None:
        self.panel.begin(line.number, handover_badge(line), self.language.long_moment(line.at))

    def _begin_person(self, found: Found) -> None:
        job, known = found.job, found.about
        if known is None:
            return
        born = self.language.date(known.birth_date)
        subtitle = " · ".join(part for part in (masked(known.nik), born) if part)
        self.panel.begin(known.name, STATE_BADGES[job.state] if job else None, subtitle)

    def _step_button(self, step: Step) -> BusyButton:
        button = BusyButton(
            f"{self.say(step.word)}   Enter",
            self.panel,
            picture=icon(step.icon, role=QPalette.ColorRole.Base),
        )
        dress(button, "primary")
        button.asked.connect(lambda: self._take(step, button))
        if step.needs is not None and (why_not := needs(self.staff, step.needs, self.say)):
            button.forbid(why_not)
        return button

    def _values(self, found: Found) -> None:
        job, person = found.job, found.person
        if job is not None:
            self.panel.values(
                (
                    (self.tr("Address"), job.full_address),
                    (self.tr("Card"), self.say(job.kind.word)),
                    (self.tr("Reason"), self.say(job.reason.word)),
                    (self.tr("Asked through"), self.say(job.channel.word)),
                    (self.tr("Leaves through"), self.say(job.delivery.word)),
                    (self.tr("Recorded"), self.language.date(job.recorded_on)),
                )
            )
        elif person is not None:
            rt_rw = f"RT {person.rt}/RW {person.rw}" if person.rt or person.rw else ""
            parts = (person.address, rt_rw, person.village, person.district)
            self.panel.values(
                (
                    (self.tr("Address"), ", ".join(part for part in parts if part)),
                    (self.tr("Recorded"), self.language.date(person.recorded_on)),
                )
            )

    def _history(self, case: Dossier) -> None:
        if case.found.job is not None:
            self.panel.history(happenings(case.entries, case.found.job, self.language), self.tr("History"))
        earlier = [
            Happening(
                self.language.date(job.printed_at),
                f"{self.say(job.reason.word)} · {self.say(job.state.word)}",
            )
            for job in case.found.jobs[1:]
        ]
        if earlier:
            self.panel.history(earlier, self.tr("Earlier cards"))

    # Doing

    def print_note(self) -> None:
        """Give the citizen the first of the answers on paper."""
        if self._shown is not None and self._shown.standings:
            hand_out_note(self, self._shown.standings[0])

    def _take(self, step: Step, button: BusyButton) -> None:
        case = self._shown
        if case is None or self._asking or button is not self._button:
            button.done()
            return
        self._asking = self._led = True
        self._pressed = button
        try:
            {
                Step.PICK_UP: self._hand_over,
                Step.COLLECT: self._collect,
                Step.ASK: self._ask_for_print,
                Step.HANDOVER: self._open_handover,
                Step.PARCEL: self._open_parcel,
                Step.OVERLAP: self._open_overlap,
                Step.DECIDE: self._open_overlap,
            }[step](case.found)
        finally:
            self._asking = False
            if self._pressed is button:  # nothing was begun: the dialog was left
                self._pressed = None
                button.done()
            else:
                self._spend(button)

    def _spend(self, button: BusyButton) -> None:
        """Let a step be taken once: what comes next is known when the answer has been fetched again."""
        if button is self._button:
            button.allow(False, self.tr("This step is being taken."))

    def _hand_over(self, found: Found) -> None:
        case = self._shown
        if case is not None and found.job is not None and case.giving is not None:
            hand_over(self, found.job, case.giving)

    def _collect(self, _found: Found) -> None:
        ready = ready_application(self._shown) if self._shown is not None else None
        if ready is not None:
            self.context.open_page("pick_up", ready.number)

    def _ask_for_print(self, found: Found) -> None:
        job = found.job
        if job is None:
            return
        channel = AskPrintDialog.ask(self, job.name, self.say)
        if channel is not None:
            self.run(lambda: self.office.print_queue.ask(self.staff, job.id, channel), self._on_asked)

    def _on_asked(self, job: PrintJob) -> None:
        text = self.tr("{name}: the print has been asked for; it moved up in the queue.")
        self.context.notices.info(text.format(name=job.name))

    def _open_handover(self, found: Found) -> None:
        number = found.handover.number if found.handover else found.transport[0] if found.transport else ""
        if number:
            self.context.open_page("handover", number)

    def _open_parcel(self, found: Found) -> None:
        case = self._shown
        carried = [one.parcel for one in case.standings if one.parcel is not None] if case else []
        parcel = found.parcel or next(iter(carried), None)
        if parcel is not None:
            self.context.open_page("post", parcel.number)

    def _open_overlap(self, found: Found) -> None:
        if found.job is not None:
            made = found.job.state is JobState.PRINTED
            self.context.open_page("ended" if made else "overlaps", found.job)
