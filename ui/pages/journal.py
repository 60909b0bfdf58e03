"""The journal: who did what to what, and why; found by person, record, day and deed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.journal import Action, Topic
from desk.domain.journal_chain import Seal
from desk.domain.journal_view import JournalAsk, Kind, SealFound, Told
from desk.domain.paging import Page as Rows
from desk.domain.text import mark
from reports import journal as journal_report
from reports.catalogue import rows_in
from reports.document import Document, Face
from reports.journal_lines import sentence, subject
from reports.request import Request
from ui.actions import PageAction
from ui.dialogs.one_line import OneLineDialog
from ui.masking import masked
from ui.pages.first_focus import take_focus
from ui.pages.page import Page
from ui.pages.saving import save_paper
from ui.tables.journal_columns import JOURNAL_COLUMNS, badge_of
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.theme import STEP
from ui.widgets.choices import Pick
from ui.widgets.day_field import DayField
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.journal_filters import ABOUT, DAYS, KIND, PERSON, SPAN, JournalFilters
from ui.widgets.looks import label
from ui.widgets.search_box import SearchBox

REPORT = "journal"


class JournalPage(Page):
    """Every entry, newest first; a scan narrows it to a person or a record, F6 checks a seal from paper."""

    title = mark("pages", "Journal")
    topics = frozenset(Topic)
    page_actions = (
        PageAction("check_seal", mark("journal_page", "Check a seal"), "check", "F6", Action.JOURNAL_READ),
        PageAction("show_record", mark("journal_page", "History of the record"), "history", "F7"),
        PageAction("save_pdf", mark("journal_page", "Save as PDF"), "save", "Ctrl+S", Action.JOURNAL_READ),
        PageAction("save_excel", mark("journal_page", "Excel"), "export", "Ctrl+E", Action.JOURNAL_READ),
    )

    def build(self) -> None:
        tasks, preferences = self.context.tasks, self.context.preferences
        self._today: date | None = None
        self._subjects: tuple[str, ...] = ()
        self.search = SearchBox(self.tr("Scan or type a NIK, receipt, BAST, batch or parcel"), self)
        self.filters = JournalFilters(self.say, self)
        deeds = sorted(((action, self.say(action.word)) for action in Action), key=lambda pair: pair[1])
        self.deed = Pick(self.tr("Deed"), ((None, self.tr("Every deed")), *deeds), self)
        self.deed.setMaximumWidth(36 * STEP)
        self.first, self.last = DayField(self.tr("From"), self), DayField(self.tr("to"), self)
        self.table: PagedTable[Told] = PagedTable(
            JOURNAL_COLUMNS, lambda told: told.entry.id, tasks, self.language, self
        )
        self.view = TableView(self.table, "journal", preferences, self)
        self.details = DetailPanel(self.language)
        self._wire()
        self._lay_out()
        self._say_nothing_chosen()

    def refresh(self) -> None:
        if self._today is None:
            self.run(self._people, self._begin, line="people")
        else:
            self.view.refresh()

    def receive(self, value: object) -> None:
        """Show the history of one record, or of everything a person has here."""
        if isinstance(value, tuple) and value:
            self._narrow(tuple(str(one) for one in value), "")

    def take_scan(self, text: str) -> bool:
        """Show everything about what was scanned."""
        self.search.setText(text)
        self._find(text)
        return True

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.view)

    # What the keys do

    def check_seal(self) -> None:
        """Ask for a seal off a daily report, and say which entry it is of and whether all before is sound."""
        typed = OneLineDialog.ask(
            self,
            self.tr("Check a seal"),
            self.tr("Type what stands beside “Journal seal” on a daily report; 12 digits or more will do."),
            self.tr("Seal"),
            self.tr("Check"),
        )
        if typed is not None:
            self.run(
                lambda: self.office.journal.find_seal(self.staff, typed),
                self._on_seal,
                saying=self.tr("Hashing the journal again"),
            )

    def show_record(self) -> None:
        """Show everything that was done to what the chosen entry is about."""
        told = self.view.current()
        if isinstance(told, Told) and told.entry.subject:
            self._narrow((told.entry.subject,), subject(told.entry.subject, told.about, self.say))

    def save_pdf(self) -> None:
        """Save what the filters show as PDF."""
        self._save(Face.PDF)

    def save_excel(self) -> None:
        """Save what the filters show as a workbook."""
        self._save(Face.XLSX)

    # Building

    def _wire(self) -> None:
        self.view.setAccessibleName(self.say(self.title))
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.on_retry(self.refresh)
        self.view.moved_to.connect(self._show_entry)
        self.view.say_when_empty(
            "document",
            self.tr("No entry fits"),
            self.tr("Clear the filters to see the whole journal, or choose other days."),
        )
        self.table.failed.connect(self.not_fetched)
        self.table.answered.connect(self._on_answered)
        self.filters.changed.connect(lambda _values: self._show_list())
        self.deed.currentIndexChanged.connect(lambda _place: self._show_list())
        for field in (self.first, self.last):
            field.dateChanged.connect(lambda _day: self._show_list())
        self.search.searched.connect(self._find)
        self.search.scanned.connect(self._find)
        self.search.down.connect(self.view.setFocus)

    def _lay_out(self) -> None:
        top = QWidget(self)
        rows = QVBoxLayout(top)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(STEP // 2)
        first = QHBoxLayout()
        first.setSpacing(STEP)
        first.addWidget(self.search, 1)
        first.addWidget(self.deed)
        self.span = QWidget(top)
        days = QHBoxLayout(self.span)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(STEP)
        days.addWidget(label(self.tr("From"), "", self.span))
        days.addWidget(self.first)
        days.addWidget(label(self.tr("to"), "", self.span))
        days.addWidget(self.last)
        first.addWidget(self.span)
        self.span.hide()
        rows.addLayout(first)
        rows.addWidget(self.filters)
        self.add_bar(top, self.view.columns.button(self))
        self.add_body(self.split(self.view, self.details, 0.7))

    # The list

    def _people(self) -> tuple[date, tuple[tuple[int, str], ...]]:
        return self.office.today(), self.office.journal.people(self.staff)

    def _begin(self, known: tuple[date, tuple[tuple[int, str], ...]]) -> None:
        self._today, people = known
        self.filters.offer_people(people)
        for field in (self.first, self.last):
            field.blockSignals(True)
            field.begin(self._today, self._today)
            field.blockSignals(False)
        self._show_list()

    def _asked(self) -> JournalAsk:
        chosen = self.filters.values()
        asked = JournalAsk(
            staff_id=who if isinstance(who := chosen.get(PERSON), int) else None,
            kind=kind if isinstance(kind := chosen.get(KIND), Kind) else None,
            action=self.deed.value(),
            subjects=self._subjects if ABOUT in chosen else (),
        )
        if chosen.get(DAYS) == SPAN:
            return replace(asked, first=self.first.day(), last=self.last.day())
        days = self.filters.days(self._today) if self._today else None
        return replace(asked, first=days[0], last=days[1]) if days else asked

    def _show_list(self) -> None:
        self.span.setVisible(self.filters.values().get(DAYS) == SPAN)
        if self._today is not None:
            asked = self._asked()
            self.table.show(lambda cursor, size: self.office.journal.page(self.staff, asked, cursor, size))

    def _on_answered(self, page: Rows[Told]) -> None:
        shown, number = len(page.rows), self.language.number
        more = self.tr("{n} and more entries").format(n=number(shown))
        self.show_counts(more if page.after else self.tr("%n entries", "", shown))
        if not page.rows:
            self._say_nothing_chosen()
        elif self.view.current() is None:
            self.view.selectRow(0)

    def _find(self, text: str) -> None:
        if text.strip():
            self.run(
                lambda: self.office.journal.subjects_of(text),
                lambda subjects: self._narrow(subjects, text.strip()),
                line="find",
            )

    def _narrow(self, subjects: tuple[str, ...], called: str) -> None:
        self._subjects = subjects
        self.filters.show_only(subjects, masked(called) if called else ", ".join(subjects))

    # The details

    def _say_nothing_chosen(self) -> None:
        self.details.clear(self.tr("Choose an entry to read it whole."))
        self._weigh(None)

    def _show_entry(self, told: object) -> None:
        if not isinstance(told, Told):
            self._say_nothing_chosen()
            return
        entry, language = told.entry, self.language
        self.details.begin(self.say(entry.action.word), badge_of(told), language.moment(entry.at))
        self.details.say(sentence(told, self.say), "info")
        pairs = [
            (self.tr("Entry"), language.number(entry.id)),
            (self.tr("Done by"), entry.staff_name or self.tr("somebody unknown")),
            (self.tr("Workstation"), entry.workstation or "–"),
            (self.tr("Subject"), subject(entry.subject, told.about, self.say) or "–"),
            (self.tr("Reason"), entry.reason or "–"),
            (self.tr("Hash"), Seal(entry.id, told.hash).written),
        ]
        self.details.values(pairs)
        self._weigh(told)

    def _weigh(self, told: Told | None) -> None:
        why = self.tr("Choose an entry about a record first.")
        self.button("show_record").allow(told is not None and bool(told.entry.subject), why)

    # Seals and papers

    def _on_seal(self, found: SealFound) -> None:
        entry = found.told.entry
        facts = {"entry": self.language.number(entry.id), "moment": self.language.moment(entry.at)}
        if found.sound:
            text = self.tr(
                "The seal is entry {entry} of {moment}; every entry up to it is as it was written."
            )
            self.context.notices.info(text.format(**facts))
        else:
            text = self.tr(
                "The seal is entry {entry} of {moment}, but an entry before it was touched: {fault}."
            )
            self.context.notices.warn(text.format(**facts, fault=found.fault))
        self._narrow((entry.subject,), subject(entry.subject, found.told.about, self.say))

    def _save(self, face: Face) -> None:
        asked, made = self._asked(), list[Document]()
        request = Request(language=self.language.code)

        def make() -> Document:
            made.append(journal_report.document(self.office, self.staff, request, asked, self.say))
            return made[-1]

        def note() -> None:
            self.office.day_book.note_export(
                self.staff, REPORT, rows_in(made[-1]), action=Action.JOURNAL_READ
            )

        save_paper(self, make, face, noted=note)
