"""The list of the verification: what waits, whose it is, what came back; the details right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desk.domain.applications import TO_VERIFY, Application, AppState
from desk.domain.paging import Page as Rows
from desk.domain.services import Catalogue
from desk.domain.text import mark
from desk.domain.verification import Check, Claimed
from ui.language import Language
from ui.palette import Tone
from ui.tables.check_columns import CHECK_COLUMNS, CheckRow
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP
from ui.widgets.banner import Banner
from ui.widgets.check_filters import CheckFilters
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.looks import line
from ui.widgets.view_tabs import ViewTabs

WAITING, MINE, SECOND, RETURNED, ALL = "waiting", "mine", "second", "returned", "all"
VIEWS = (
    (WAITING, mark("check", "Waiting to be verified")),
    (MINE, mark("check", "Mine")),
    (SECOND, mark("check", "Second look")),
    (RETURNED, mark("check", "With the applicant")),
    (ALL, mark("check", "All")),
)
STATES: Mapping[str, tuple[AppState, ...]] = {
    WAITING: TO_VERIFY,
    SECOND: (AppState.SECOND_CHECK,),
    RETURNED: (AppState.RETURNED,),
    ALL: (),
}
"""Which applications a view shows; those of ``MINE`` are told by whoever holds them."""
_DETAILS_AFTER_MS = 60


@dataclass(frozen=True, slots=True)
class CheckAnswer:
    """A page of rows with what was counted beside it."""

    page: Rows[CheckRow]
    counts: Mapping[str, int]
    late: int
    mine: tuple[Claimed, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class CheckFile:
    """One application with its catalogue and its finished checks, for the details."""

    row: CheckRow
    catalogue: Catalogue
    checks: tuple[Check, ...]
    mine: bool
    today: date

    @property
    def application(self) -> Application:
        """The application itself."""
        return self.row.application


class CheckListPart(QWidget):
    """``asked`` when another list is wanted, ``chosen`` when the details of a row (or none) are."""

    asked = Signal()
    chosen = Signal(object)

    def __init__(self, tasks: Tasks, language: Language, preferences: QSettings, page: QWidget) -> None:
        super().__init__(page)
        self.mine = Banner(Tone.INFO, "user", self)
        self.tabs = ViewTabs([(name, language.say(word)) for name, word in VIEWS], page)
        self.tabs.opened.connect(self.asked)
        self.filters = CheckFilters(language.say, self)
        self.filters.changed.connect(self.asked)
        self.table: PagedTable[CheckRow] = PagedTable(
            CHECK_COLUMNS,
            lambda row: row.application.id,
            tasks,
            language,
            self,
            page_of=lambda answer: answer.page,
        )
        self.view = TableView(self.table, "verification", preferences)
        self.view.setAccessibleName(self.tr("Applications"))
        self.details = DetailPanel(language, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_DETAILS_AFTER_MS)
        self._soon.timeout.connect(lambda: self.chosen.emit(self.view.current()))
        self.view.moved_to.connect(lambda _row: self._soon.start())
        self._arrange()
        self.forget()

    def say_when_empty(self) -> None:
        """Say why nothing is in the open view."""
        if self.filters.values():
            self.view.say_when_empty(
                "filter",
                self.tr("No application matches these filters"),
                self.tr("Take a filter away to see more."),
                self.tr("Clear filters"),
                self.filters.clear,
            )
            return
        title, text = {
            WAITING: (
                self.tr("Nothing waits to be verified"),
                self.tr("What is taken in at the counter or comes in by another channel waits here."),
            ),
            MINE: (self.tr("No application is in your hands"), self.tr("F5 takes the next one.")),
            SECOND: (
                self.tr("Nothing waits for a second pair of eyes"),
                self.tr("The head chooses in the settings which services are checked twice."),
            ),
            RETURNED: (
                self.tr("No application is with its applicant"),
                self.tr("What you return waits here until it comes back."),
            ),
            ALL: (self.tr("No application yet"), self.tr("They come in at the counter.")),
        }[self.tabs.current()]
        self.view.say_when_empty("verification", title, text)

    def show_answer(self, answer: CheckAnswer, language: Language) -> None:
        """Show the counts, and put the cursor somewhere."""
        for name, count in answer.counts.items():
            self.tabs.show_count(name, language.number(count) if count else "")
        self.filters.show_count("late", True, language.number(answer.late) if answer.late else "")
        if self.view.current() is None and self.table.rowCount():
            self.view.selectRow(0)
        elif not self.table.rowCount():
            self.forget()

    def forget(self) -> None:
        """Show no details."""
        self.details.clear(self.tr("Choose an application to see its documents and earlier checks."))

    def rows(self) -> Sequence[CheckRow]:
        """Return the rows fetched so far."""
        return self.table.rows()

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        bar.setSpacing(STEP)
        bar.addWidget(self.filters, 1)
        bar.addWidget(self.view.columns.button(self))
        left = QWidget(self)
        inner = QVBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.view)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self.details)
        split.setStretchFactor(0, 1)
        split.setSizes([680, 320])
        tabs = QHBoxLayout()
        tabs.setContentsMargins(STEP, 0, STEP, 0)
        tabs.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.mine)
        column.addLayout(tabs)
        column.addSpacing(STEP)
        column.addLayout(bar)
        column.addWidget(line(self))
        column.addWidget(split, 1)
