"""The reports of the office: read on screen, taken out as Excel or PDF, and the day closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.domain.day_book import Closing
from desk.domain.journal import Action, Topic
from desk.domain.regions import District, Village
from desk.domain.replicas import ReplicaUnusable
from desk.domain.text import mark
from reports.catalogue import CATALOGUE, Report, rows_in, told
from reports.document import Document, Face
from reports.request import Needs, Request
from ui.actions import PageAction
from ui.errors import explain
from ui.icons import icon
from ui.pages.day_closing import DayClosing
from ui.pages.document_view import DocumentView
from ui.pages.first_focus import take_focus
from ui.pages.page import Page
from ui.pages.printing_paper import print_paper
from ui.pages.report_numbers import numbers_of
from ui.pages.saving import open_path, save_paper
from ui.pages.whole_report import TakeOut, with_whole
from ui.palette import Tone
from ui.tables.report_rows import ReadDocument, read_document
from ui.theme import STEP
from ui.widgets.banner import Banner
from ui.widgets.days_list import DAYS_BACK, DaysList
from ui.widgets.empty_state import EmptyState
from ui.widgets.looks import label, line
from ui.widgets.report_ask import ReportAsk

DAILY = "daily-print"


@dataclass(frozen=True, slots=True)
class Answer:
    """A report read, with the addenda of its day."""

    read: ReadDocument
    addenda: tuple[int, ...]
    about: str


@dataclass(frozen=True, slots=True)
class Days:
    """Today, what has been closed lately, and the places reports can be told for."""

    today: date
    closings: tuple[Closing, ...]
    districts: tuple[District, ...]
    villages: tuple[Village, ...]


class ReportsPage(Page):
    """Catalogue left, the report right; what is saved is the very document on screen."""

    title = mark("pages", "Reports")
    topics = frozenset({Topic.REPORTS, Topic.PRINT_QUEUE, Topic.STOCK, Topic.HANDOVER})
    page_actions = (
        PageAction("save_excel", mark("reports_page", "Excel"), "export", "Ctrl+E", Action.REPORT_EXPORTED),
        PageAction(
            "save_pdf", mark("reports_page", "PDF"), "document", "Ctrl+Shift+E", Action.REPORT_EXPORTED
        ),
        PageAction("print_report", mark("reports_page", "Print"), "print", "Ctrl+P", Action.REPORT_EXPORTED),
        PageAction("add_addendum", mark("reports_page", "Addendum"), "edit", "F6", Action.ADDENDUM_ADDED),
        PageAction(
            "close_day", mark("reports_page", "Close the day"), "lock", "F5", Action.DAY_CLOSED, primary=True
        ),
    )

    def build(self) -> None:
        self.answer: Answer | None = None
        self._today: date | None = None
        self._wanted: date | None = None
        self._closed: dict[date, Closing] = {}
        self._replica: str | None = ""
        self._closing = DayClosing(self)
        open_here = (report for report in CATALOGUE if report.open_to(self.staff))
        self.reports = tuple(report for report in open_here if not report.apart)
        self.catalogue = self._make_catalogue()
        self.days = DaysList(self.language, self)
        self.days.day_chosen.connect(self._on_day)
        self.ask = ReportAsk(self.language, self)
        self.ask.changed.connect(self._fetch_report)
        self.full_nik = QCheckBox(self.tr("Whole NIK in the file"), self)
        self.full_nik.setToolTip(self.tr("The journal notes who took whole NIKs out of the program."))
        self.full_nik.setVisible(self.staff.may_try(Action.NIKS_SHOWN))
        self.about = label("", "muted", self)
        self.about.setWordWrap(True)
        self.saved = Banner(Tone.GOOD, "check", self)
        self.folder = QPushButton(icon("folder"), self.tr("Show in folder"), self)
        self.saved.add(self.folder)
        self.view = DocumentView(self.language, self)
        self.empty = EmptyState(self)
        self.stage = QStackedWidget(self)
        self.stage.addWidget(self.empty)
        self.stage.addWidget(self.view)
        self._saved_path: Path | None = None
        self.saved.asked.connect(lambda: self._open(folder=False))
        self.folder.clicked.connect(lambda: self._open(folder=True))
        self.add_body(self.split(self._left(), self._right(), 0.22))
        self.catalogue.setCurrentRow(0)
        self.catalogue.currentRowChanged.connect(lambda _row: self._on_report())
        self._on_report()

    def refresh(self) -> None:
        self.run(self._fetch_days, self._show_days, self._on_unreadable, line="days")
        if self._today is not None:
            self._fetch_report()

    def receive(self, value: object) -> None:
        """Open a report by name, or ``(name, day)``."""
        name, day = value if isinstance(value, tuple) else (value, None)
        place = next((place for place, report in enumerate(self.reports) if report.name == name), None)
        if place is not None:
            self.catalogue.setCurrentRow(place)
        if isinstance(day, date) and self._today is None:
            self._wanted = day
        elif isinstance(day, date):
            self.ask.show_day(day)

    # What the buttons do

    def save_excel(self) -> None:
        """Save the report on screen as a workbook."""
        self._take_out(partial(self._save, Face.XLSX))

    def save_pdf(self) -> None:
        """Save the report on screen as a PDF."""
        self._take_out(partial(self._save, Face.PDF))

    def print_report(self) -> None:
        """Print the report on screen with a printer of this PC."""
        self._take_out(partial(print_paper, self))

    def close_day(self) -> None:
        """Close the day of the daily report."""
        self._open_daily()
        self._closing.close(self.ask.chosen_day())

    def add_addendum(self) -> None:
        """Correct the closed day of the daily report."""
        self._open_daily()
        self._closing.correct(self.ask.chosen_day())

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Its rows were laid out while the page was made, before they had the height of the look.
        self.catalogue.scheduleDelayedItemsLayout()
        take_focus(self.catalogue)

    # In the pool

    def _fetch_days(self) -> Days:
        today = self.office.today()
        closings = self.office.day_book.closings(today - timedelta(days=DAYS_BACK), today)
        places = self.office.preferences.places()
        return Days(today, closings, places.districts, places.villages)

    def _fill(self, report: Report, request: Request) -> Document:
        return told(report, self.office, self.staff, request, self.say, self._replica)

    def _read(self, report: Report, request: Request) -> Answer:
        read = read_document(self._fill(report, request))
        day = request.day if report.name == DAILY else None
        closings = self.office.day_book.closings(day, day) if day is not None else ()
        addenda = tuple(sorted(one.addendum for one in closings if one.addendum))
        return Answer(read, addenda, request.about)

    # Building

    def _make_catalogue(self) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(self.tr("Reports"))
        for report in self.reports:
            item = QListWidgetItem(self.say(report.title), made)
            item.setToolTip(self.say(report.about))
        return made

    def _left(self) -> QWidget:
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, STEP, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.catalogue, 3)
        column.addWidget(line(ground))
        head = label(self.tr("The last days"), "strong", ground)
        head.setContentsMargins(2 * STEP, 0, 0, 0)
        column.addWidget(head)
        column.addWidget(self.days, 4)
        ground.setFixedWidth(34 * STEP)
        return ground

    def _right(self) -> QWidget:
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QWidget(ground)
        rows = QVBoxLayout(top)
        rows.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        rows.setSpacing(STEP)
        across = QHBoxLayout()
        across.setSpacing(2 * STEP)
        across.addWidget(self.ask, 1)
        across.addWidget(self.full_nik)
        rows.addWidget(self.about)
        rows.addLayout(across)
        column.addWidget(top)
        column.addWidget(self.saved)
        column.addWidget(line(ground))
        column.addWidget(self.stage, 1)
        return ground

    # Showing

    def _report(self) -> Report | None:
        row = self.catalogue.currentRow()
        return self.reports[row] if 0 <= row < len(self.reports) else None

    def _on_report(self) -> None:
        report = self._report()
        if report is None:
            self.empty.say("lock", self.tr("Reports are not among your tasks"), "")
            return
        self.full_nik.setChecked(False)
        self.full_nik.setVisible(self.staff.may_try(Action.NIKS_SHOWN) and not report.never_whole)
        self.saved.say("")
        self.about.setText(self.say(report.about))
        self.ask.ask_for(report.needs, report.by_place, report.by_channel)
        self.answer, self._replica = None, ""
        self.stage.setCurrentWidget(self.empty)
        self.empty.say("reports", self.say(report.title), self.tr("Fetching the figures …"))
        if report.needs is Needs.NUMBER:
            asked = partial(numbers_of, self.office, self.staff, report.name)
            self.run(asked, self._on_numbers, line="numbers")
        elif self._today is not None:
            self._fetch_report()
        self._weigh()

    def _on_numbers(self, numbers: Sequence[str]) -> None:
        self.ask.number.clearEditText()
        self.ask.offer_numbers(numbers)
        self._fetch_report()

    def _show_days(self, days: Days) -> None:
        self.ask.offer_places(days.districts, days.villages)
        if days.today != self._today:
            self._begin_day(days.today)
        self._closed = {one.day: one for one in reversed(days.closings) if one.addendum == 0}
        self.days.show_days(days.today, days.closings)
        self._weigh()

    def _begin_day(self, today: date) -> None:
        """Ask for today, unless a person has asked for another day."""
        before, self._today = self._today, today
        wanted, self._wanted = self._wanted, None
        if before is None or self.ask.chosen_day() == before:
            self.ask.begin(today)
        if wanted is not None:
            self.ask.show_day(wanted)
        self._fetch_report()

    def _on_day(self, day: date) -> None:
        self._open_daily()
        self.ask.show_day(day)

    def _open_daily(self) -> None:
        report = self._report()
        if report is None or report.needs is not Needs.DAY:
            self.receive(DAILY)

    def _fetch_report(self) -> None:
        report = self._report()
        self._weigh()
        if report is None or self._today is None:
            return
        missing = self.ask.missing()
        if missing:
            self.answer = None
            self._weigh()
            self.stage.setCurrentWidget(self.empty)
            self.empty.say("document", self.say(report.title), missing)
            return
        request = self.ask.request()
        self.run(
            lambda: self._read(report, request),
            self._on_read,
            self._on_unreadable,
            line="report",
            saying=self.tr("Fetching the figures"),
        )

    def _on_read(self, answer: Answer) -> None:
        self.answer = answer
        if self.ask.version.value() == 0 or answer.addenda:
            self.ask.offer_versions(answer.addenda)
        self.view.show_document(answer.read)
        self.stage.setCurrentWidget(self.view)
        self._weigh()

    def _on_unreadable(self, error: Exception) -> None:
        self.answer = None
        explanation = explain(error, self.language)
        if explanation is None:
            self.fail(error)
            return
        self.stage.setCurrentWidget(self.empty)
        again, act = self.tr("Try again"), self.refresh if self._today is None else self._fetch_report
        if isinstance(error, ReplicaUnusable):
            again, act = self.tr("Read at the office's server"), self._read_at_office
        self.empty.say("warning", explanation.text, explanation.cure, again, act, Tone.WARN)
        self._weigh()

    def _read_at_office(self) -> None:
        """Read this report where the counters write, until another one is chosen."""
        self._replica = None
        self._fetch_report()

    # Saving

    def _take_out(self, take_out: TakeOut) -> None:
        report, answer = self._report(), self.answer
        if report is None or answer is None:
            return
        document = answer.read.document
        rows = rows_in(document)
        if self.full_nik.isChecked():
            asked = self.ask.request(full_nik=True)
            with_whole(self, report, asked, rows, take_out, replica=self._replica)
            return
        note, about = self.office.day_book.note_export, answer.about
        take_out(lambda: document, lambda: note(self.staff, report.name, rows, about=about))

    def _save(self, face: Face, make: Callable[[], Document], noted: Callable[[], None]) -> None:
        save_paper(self, make, face, noted=noted, saved=self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self._saved_path = path
        self.saved.say(
            self.tr("{name} has been saved in {folder}.").format(name=path.name, folder=str(path.parent)),
            self.tr("Open"),
        )

    def _open(self, *, folder: bool) -> None:
        if self._saved_path is not None:
            open_path(self, self._saved_path.parent if folder else self._saved_path)

    # What can be done now

    def _weigh(self) -> None:
        nothing = self.tr("There is no report on screen yet.")
        for slot in ("save_excel", "save_pdf", "print_report"):
            if self.staff.may(Action.REPORT_EXPORTED):
                self.button(slot).allow(self.answer is not None, nothing)
        day = self.ask.chosen_day()
        closed = self._closed.get(day)
        if self.staff.may_try(Action.ADDENDUM_ADDED):
            is_open = self.tr("An addendum follows a closed day; close the day first.")
            self.button("add_addendum").allow(closed is not None or self._beyond(day), is_open)
        self._tell_closing(closed)

    def _beyond(self, day: date) -> bool:
        """Whether a day is too long ago to be known from the list of the last days."""
        return self._today is not None and day < self._today - timedelta(days=DAYS_BACK)

    def _tell_closing(self, closed: Closing | None) -> None:
        report = self._report()
        if report is None or report.name != DAILY or closed is None:
            self.show_counts("")
            return
        self.show_counts(self.tr("Closed, number {number}").format(number=closed.number))
