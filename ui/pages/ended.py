"""People who died or moved out: everybody recorded, and the cards that somebody decides about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.ended import Effect, End, EndedCard, EndedPerson, same_name
from desk.domain.journal import Action, Topic
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.printing import JobState, PrintJob
from desk.domain.text import mark
from ui.actions import PageAction
from ui.dialogs.choose_file import ChooseFile
from ui.dialogs.confirm import Confirm, Question
from ui.masking import masked
from ui.pages.first_focus import take_focus
from ui.pages.page import Page
from ui.pages.undoing import tell_with_undo
from ui.tables.ended_columns import (
    END_BADGES,
    ENDED_CARD_COLUMNS,
    ENDED_PERSON_COLUMNS,
    spoken_end,
    whereabouts,
)
from ui.tables.job_columns import STATE_BADGES
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.theme import STEP
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.filter_bar import Choice, Filter, FilterBar
from ui.widgets.parts import Parts
from ui.widgets.search_box import SearchBox
from ui.widgets.two_sides import Side, TwoSides

TO_DECIDE, RECORDED = "to_decide", "recorded"


@dataclass(frozen=True, slots=True)
class People:
    """A page of everybody recorded, and how many there are of each kind."""

    page: Rows[EndedPerson]
    counts: Mapping[End, int]


class EndedPage(Page):
    """Cards to be decided about, and everybody recorded; F5 withdraws, F6 lets a card be given out."""

    title = mark("pages", "Died, moved")
    topics = frozenset({Topic.OVERLAPS, Topic.HANDOVER, Topic.PRINT_QUEUE})
    page_actions = (
        PageAction("take_list", mark("ended_page", "Take in a list"), "import", "F4", Action.ENDS_TAKEN_IN),
        PageAction("show_card", mark("ended_page", "Show the card"), "search", "F7"),
        PageAction("keep", mark("ended_page", "Give it out"), "handover", "F6", Action.ENDED_CARD_KEPT),
        PageAction(
            "withdraw", mark("ended_page", "Withdraw card"), "trash", "F5", Action.JOB_CANCELLED, primary=True
        ),
    )

    def build(self) -> None:
        tasks, preferences = self.context.tasks, self.context.preferences
        self._end: End | None = None
        self._begins = ""
        self._wanted = 0
        self.parts = Parts(self)
        self.cards = PagedTable(ENDED_CARD_COLUMNS, lambda row: row.effect_id, tasks, self.language, self)
        self.card_view = TableView(self.cards, "ended-cards", preferences, self.parts.stack)
        self.people: PagedTable[EndedPerson] = PagedTable(
            ENDED_PERSON_COLUMNS,
            lambda row: row.id,
            tasks,
            self.language,
            self,
            page_of=lambda answer: answer.page,
        )
        self.people_view = TableView(self.people, "ended-people", preferences, self.parts.stack)
        self.details = DetailPanel(self.language)
        self.parts.add(TO_DECIDE, self.tr("Cards to decide"), self.card_view, self)
        self.parts.add(RECORDED, self.tr("Everybody recorded"), self._recorded(), self)
        self._wire()
        self.add_body(self.split(self.parts, self.details, 0.66))
        self.cards.show(lambda _cursor, _size: Rows(self.office.ended.to_decide(), None))
        self._show_people()
        self._say_nothing_chosen()
        self._weigh()

    def refresh(self) -> None:
        self.card_view.refresh()
        self.people_view.refresh()

    def receive(self, value: object) -> None:
        """Show the card that somebody has to decide about."""
        if isinstance(value, PrintJob):
            self.parts.open(TO_DECIDE)
            self._wanted = value.id
            self.card_view.refresh()

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.card_view if self.parts.current() == TO_DECIDE else self.people_view)

    # What the buttons do

    def take_list(self) -> None:
        """Choose a list of deaths or moves and look at it on the page of imports."""
        kinds = self.tr("Lists") + " (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.htm *.html);;"
        kinds += self.tr("All files") + " (*)"
        path = ChooseFile.to_read(self, self.tr("Take in a list"), kinds, self.context.preferences)
        if path is not None:
            self.context.open_page("import_desk", path)

    def withdraw(self) -> None:
        """Take the chosen card from the shelf to the destruction box."""
        card = self._card()
        if card is None:
            return
        text = self.tr("{name}: {recorded}. The card goes to the box of cards to be destroyed.")
        question: Question[None] = Question(
            self.tr("Withdraw this card?"),
            text.format(name=card.job.name, recorded=spoken_end(card.person, self.language)),
            self.tr("Withdraw card"),
            wants_reason=True,
            grave=True,
        )
        decision = Confirm.ask(self, question)
        if decision is not None:
            self.run(
                lambda: self.office.handover.withdraw(
                    self.staff, card.job, card.person.end.cancel, decision.reason
                ),
                self._on_withdrawn,
            )

    def keep(self) -> None:
        """Let the chosen card be given out all the same."""
        card = self._card()
        if card is None:
            return
        text = self.tr("{name}: {recorded}. The list is wrong, or it means somebody else.")
        question: Question[None] = Question(
            self.tr("Give this card out all the same?"),
            text.format(name=card.job.name, recorded=spoken_end(card.person, self.language)),
            self.tr("Give it out"),
            wants_reason=True,
        )
        decision = Confirm.ask(self, question)
        if decision is not None:
            self.run(lambda: self.office.ended.keep(self.staff, card.job, decision.reason), self._on_kept)

    def show_card(self) -> None:
        """Open everything about the card or the person chosen."""
        card, person = self._card(), self._person()
        nik = card.job.nik if card is not None else person.nik if person is not None else ""
        if nik:
            self.context.open_page("search", nik)

    # Wiring

    def _recorded(self) -> QWidget:
        ground = QWidget(self.parts.stack)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, STEP // 2, 0, 0)
        column.setSpacing(STEP // 2)
        self.search = SearchBox(self.tr("Beginning of the name or NIK"), ground)
        ends = tuple(Choice(end, self.say(end.word)) for end in End)
        self.filters = FilterBar((Filter("end", self.tr("Recorded as"), ends),), ground)
        head = QHBoxLayout()
        head.setContentsMargins(STEP, 0, STEP, 0)
        head.setSpacing(STEP)
        head.addWidget(self.search, 1)
        head.addWidget(self.filters)
        column.addLayout(head)
        column.addWidget(self.people_view, 1)
        return ground

    def _wire(self) -> None:
        single = TableView.SelectionMode.SingleSelection
        for view, name in (
            (self.card_view, self.tr("Cards to decide")),
            (self.people_view, self.tr("Everybody recorded")),
        ):
            view.setAccessibleName(name)
            view.setSelectionMode(single)
            view.on_retry(self.refresh)
            view.moved_to.connect(lambda _row: self._show_chosen())
            view.opened.connect(lambda _row: self.show_card())
        self.card_view.say_when_empty(
            "check",
            self.tr("No card to decide about"),
            self.tr("Cards made for somebody recorded as died or moved stand here until somebody decides."),
        )
        self.people_view.say_when_empty(
            "people",
            self.tr("Nobody is recorded"),
            self.tr("Lists of deaths and moves come in on the page Import, F4."),
        )
        for table in (self.cards, self.people):
            table.failed.connect(self.not_fetched)
        self.cards.answered.connect(self._on_cards)
        self.people.answered.connect(self._on_people)
        self.parts.opened.connect(lambda _name: self._show_chosen())
        self.filters.changed.connect(self._on_filter)
        for signal in (self.search.typed, self.search.searched, self.search.scanned):
            signal.connect(self._on_search)
        self.search.down.connect(lambda: self.people_view.setFocus(Qt.FocusReason.TabFocusReason))

    def _on_filter(self, values: Mapping[str, object]) -> None:
        end = values.get("end")
        self._end = end if isinstance(end, End) else None
        self._show_people()

    def _on_search(self, text: str) -> None:
        if text != self._begins:
            self._begins = text
            self._show_people()

    def _show_people(self) -> None:
        end, begins = self._end, self._begins
        self.people.show(lambda cursor, size: self._fetch_people(end, begins, cursor, size))

    def _fetch_people(self, end: End | None, begins: str, cursor: Cursor | None, size: int) -> People:
        room = self.office.ended
        return People(room.people(end, begins, cursor, size), room.counts())

    def _on_cards(self, page: Rows[EndedCard]) -> None:
        count = len(page.rows)
        self.parts.show_count(TO_DECIDE, self.language.number(count) if count else "")
        self.show_counts(self.tr("%n card(s) to decide", "", count) if count else "")
        wanted = next((row for row in page.rows if row.job.id == self._wanted), None)
        if wanted is not None:
            self._wanted = 0
            self.card_view.choose(wanted.effect_id)
        elif count and self.card_view.current() is None:
            self.card_view.selectRow(0)
        self._show_chosen()

    def _on_people(self, answer: People) -> None:
        number = self.language.number
        self.parts.show_count(RECORDED, number(sum(answer.counts.values())))
        for end, count in answer.counts.items():
            self.filters.show_count("end", end, number(count))
        self._show_chosen()

    # What is chosen

    def _card(self) -> EndedCard | None:
        row = self.card_view.current() if self.parts.current() == TO_DECIDE else None
        return row if isinstance(row, EndedCard) else None

    def _person(self) -> EndedPerson | None:
        row = self.people_view.current() if self.parts.current() == RECORDED else None
        return row if isinstance(row, EndedPerson) else None

    def _show_chosen(self) -> None:
        card, person = self._card(), self._person()
        if card is not None:
            self._show_card(card)
        elif person is not None:
            self.run(
                lambda: (person, self.office.ended.effects(person)),
                lambda answer: self._show_person(*answer),
                line="person",
            )
        else:
            self._say_nothing_chosen()
        self._weigh()

    def _say_nothing_chosen(self) -> None:
        self.details.clear(self.tr("Choose a line to see what is recorded."))

    def _show_card(self, card: EndedCard) -> None:
        job = card.job
        subtitle = f"{masked(job.nik)} · {self.say(job.kind.word)}"
        self.details.begin(job.name, STATE_BADGES[job.state], subtitle)
        self.details.say(spoken_end(card.person, self.language), "bad")
        if not card.certain:
            self.details.say(self.tr("The list may mean somebody else: compare the two."), "warn")
        if step := self._what_now(card):
            self.details.say(step, "info")
        self.details.add(
            TwoSides(self.tr("This card"), self.tr("In the list"), self._sides(card), self.details)
        )
        where = whereabouts(card, self.language)
        self.details.values(
            ((self.tr("Address"), job.full_address), (self.tr("Where"), where or "–")), self.tr("The card")
        )

    def _sides(self, card: EndedCard) -> list[Side]:
        job, person, day = card.job, card.person, self.language.short_date
        nik = masked(person.nik) if person.nik else "–"
        return [
            Side(self.tr("Name"), job.name, person.name, same_name(job.name, person.name)),
            Side(self.tr("NIK"), masked(job.nik), nik, job.nik == person.nik),
            Side(
                self.tr("Born"),
                day(job.birth_date),
                day(person.birth_date),
                job.birth_date == person.birth_date,
            ),
        ]

    def _lines(self, person: EndedPerson) -> None:
        self.details.values(
            (
                (self.tr("Name"), person.name),
                (self.tr("NIK"), masked(person.nik) if person.nik else "–"),
                (self.tr("Born"), self.language.short_date(person.birth_date)),
                (self.tr("Place"), person.place or "–"),
                (self.tr("List"), person.file),
            ),
            self.tr("In the list"),
        )

    def _show_person(self, person: EndedPerson, effects: tuple[Effect, ...]) -> None:
        self.details.begin(person.name, END_BADGES[person.end])
        self.details.say(spoken_end(person, self.language), "bad")
        for effect in dict.fromkeys(effects):
            self.details.say(self.say(effect.word), "info")
        if not effects:
            self.details.say(self.tr("No card and no application of this person was here."), "good")
        self._lines(person)

    # What can be done now

    def _what_now(self, card: EndedCard) -> str:
        """Return why the card cannot be withdrawn now and what to do first; empty when it can be."""
        if card.job.state is JobState.PRINTED:
            return ""
        if card.job.state is JobState.SENT:
            return self.tr("The card has left: ask for it back, and note on the page Handover that it came.")
        return self.tr("The card is in the printer: decide when the operator has said what became of it.")

    def _weigh(self) -> None:
        card = self._card()
        no_card = self.tr("Choose a card under “Cards to decide” first.") if card is None else ""
        not_now = self._what_now(card) if card is not None else ""
        for slot, needs, why_not in (
            ("withdraw", Action.JOB_CANCELLED, no_card or not_now),
            ("keep", Action.ENDED_CARD_KEPT, no_card),
        ):
            if self.staff.may(needs):
                self.button(slot).allow(not why_not, why_not)
        nothing = card is None and self._person() is None
        self.button("show_card").allow(not nothing, self.tr("Choose a line first.") if nothing else "")

    def _on_withdrawn(self, job: PrintJob) -> None:
        text = self.tr("{name}: the card has been withdrawn and lies in the destruction box.")
        tell_with_undo(self, text.format(name=job.name), Action.JOB_CANCELLED, f"job:{job.id}")
        self.refresh()

    def _on_kept(self, job: PrintJob) -> None:
        text = self.tr("{name}: the card may be given out.")
        self.context.notices.info(text.format(name=job.name))
        self.refresh()
