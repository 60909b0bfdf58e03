"""Smartdukcapil on screen: what came, for whom it waits, the app's list beside ours, what to tell the app."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from desk.domain.app_statuses import AppExport, AppRequest, AppView, Group, Reconciliation
from desk.domain.applications import Application, AppState
from desk.domain.journal import Action, Topic
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.printing import Channel
from desk.domain.text import mark
from ui.actions import PageAction
from ui.pages.first_focus import take_focus
from ui.pages.page import Page
from ui.pages.smartdukcapil_facts import show_comparison, show_export, show_request
from ui.pages.smartdukcapil_steps import AppSteps
from ui.tables.app_columns import APP_COLUMNS, COMPARED_COLUMNS, EXPORT_COLUMNS, AppRow, ComparedRow
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.widgets.channel_strip import ChannelStrip
from ui.widgets.detail_panel import DetailPanel
from ui.widgets.view_tabs import ViewTabs

Row = TypeVar("Row")
COMPARED, FILES = "compared", "files"
_TITLES = (
    (AppView.OPEN.value, mark("app", "Not finished")),
    (AppView.LATE.value, mark("app", "Late")),
    (AppView.TELL.value, mark("app", "To tell the app")),
    (COMPARED, mark("app", "Compared with the app")),
    (FILES, mark("app", "Files for the app")),
)
_CHECKED = (AppState.RECEIVED, AppState.CHECKING, AppState.SECOND_CHECK, AppState.RETURNED)


@dataclass(frozen=True, slots=True)
class AppAnswer:
    """A page of requests with the counts of every view."""

    page: Rows[AppRow]
    counts: Mapping[str, int]
    today: date


class SmartdukcapilPage(Page):
    """F5 takes in the app's list, F6 compares it, F8 writes statuses for the app; Enter opens a request."""

    title = mark("pages", "Smartdukcapil")
    topics = frozenset({Topic.APPLICATIONS, Topic.PRINT_QUEUE, Topic.HANDOVER})
    page_actions = (
        PageAction("save", mark("app", "Save the comparison"), "save", "Ctrl+S", Action.REPORT_EXPORTED),
        PageAction("again", mark("app", "Write it once more"), "undo", "F9", Action.APP_STATUSES_GIVEN),
        PageAction("tell_all", mark("app", "All statuses"), "send", "Shift+F8", Action.APP_STATUSES_GIVEN),
        PageAction("tell", mark("app", "Statuses for the app"), "send", "F8", Action.APP_STATUSES_GIVEN),
        PageAction("compare", mark("app", "Compare"), "search", "F6", Action.REQUESTS_TAKEN_IN),
        PageAction(
            "take_in",
            mark("app", "Take in the app's list"),
            "import",
            "F5",
            Action.REQUESTS_TAKEN_IN,
            primary=True,
        ),
    )

    def build(self) -> None:
        self.told: Reconciliation | None = None
        self._today = date.min
        self.steps = AppSteps(self, self._show_comparison)
        self.strip = ChannelStrip(self.context, Channel.SMARTDUKCAPIL, self)
        self.tabs = ViewTabs([(name, self.say(word)) for name, word in _TITLES], self)
        self.tabs.opened.connect(lambda _name: self._show_list())
        self.requests: PagedTable[AppRow] = PagedTable(
            APP_COLUMNS,
            lambda row: row.request.application.id,
            self.context.tasks,
            self.language,
            self,
            page_of=lambda answer: answer.page,
        )
        self.requests.answered.connect(self._on_answered)
        self.compared: PagedTable[ComparedRow] = PagedTable(
            COMPARED_COLUMNS, lambda row: row.line.outside_number, self.context.tasks, self.language, self
        )
        self.files: PagedTable[AppExport] = PagedTable(
            EXPORT_COLUMNS, lambda row: row.id, self.context.tasks, self.language, self
        )
        self.view = self._view(self.requests, "app_requests")
        self.compared_view = self._view(self.compared, "app_compared")
        self.files_view = self._view(self.files, "app_files")
        self.lists = QStackedWidget(self)
        for view in (self.view, self.compared_view, self.files_view):
            self.lists.addWidget(view)
        self.details = DetailPanel(self.language)
        self.add_bar(self.strip)
        self.add_bar(self.tabs, self.view.columns.button(self))
        self.add_body(self.split(self.lists, self.details, 0.72))
        self.files.show(self.office.smartdukcapil.exports)
        self._show_list()

    def refresh(self) -> None:
        self.view.refresh()
        self.files_view.refresh()

    def take_scan(self, text: str) -> bool:
        self._open_number(text)
        return True

    def parts_open(self) -> list[str]:
        return [self.tabs.current()]

    def open_parts(self, names: Sequence[str]) -> None:
        self.tabs.open(names[0])

    def begun(self) -> Reconciliation | None:
        return self.told

    def take_up(self, begun: Reconciliation) -> None:
        """Show the comparison again in another language."""
        self.told = begun
        self._show_list()

    def other_keys(self) -> Sequence[tuple[str, str]]:
        keys = [*self.tabs.key_lines(), (self.tr("Open the request"), self.tr("Enter"))]
        return [*keys, *self.strip.key_lines()]

    # What the keys do

    def take_in(self) -> None:
        """Choose an export of the app, compare it, and take in what is new."""
        self.steps.choose(to_take_in=True)

    def compare(self) -> None:
        """Choose an export of the app and compare it; nothing is written."""
        self.steps.choose(to_take_in=False)

    def tell(self) -> None:
        """Write what the app does not know yet."""
        self.steps.give(self._today, everything=False)

    def tell_all(self) -> None:
        """Write how every request stands."""
        self.steps.give(self._today, everything=True)

    def again(self) -> None:
        """Write a file for the app once more."""
        chosen = self.files_view.current()
        if isinstance(chosen, AppExport):
            self.steps.again(chosen.number)

    def save(self) -> None:
        """Save the comparison as a workbook."""
        if self.told is not None:
            self.steps.save_comparison(self.told)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self._open_view())

    # The lists

    def _view(self, table: PagedTable[Row], name: str) -> TableView:
        table.failed.connect(self.not_fetched)
        view = TableView(table, name, self.context.preferences)
        view.setAccessibleName(self.say(self.title))
        view.on_retry(self.refresh)
        view.moved_to.connect(lambda _row: self._show_details())
        view.opened.connect(lambda _row: self._open())
        return view

    def _open_view(self) -> TableView:
        return {COMPARED: self.compared_view, FILES: self.files_view}.get(self.tabs.current(), self.view)

    def _show_list(self) -> None:
        name, told = self.tabs.current(), self.told
        self.lists.setCurrentWidget(self._open_view())
        self._say_when_empty(name)
        if name == COMPARED:
            self.compared.show(lambda _cursor, _size: self._rows_of(told))
        elif name != FILES:
            self.requests.show(lambda cursor, size: self._fetch(AppView(name), cursor, size))
        self._show_details()
        if self.isVisible() and not isinstance(self.focusWidget(), QLineEdit):
            self._open_view().setFocus()

    def _fetch(self, view: AppView, cursor: Cursor | None, size: int) -> AppAnswer:
        desk, today = self.office.smartdukcapil, self.office.today()
        page = desk.requests(view, cursor, size)
        names = self._services()
        rows = tuple(AppRow(one, self._service_of(one.application, names), today) for one in page.rows)
        counts = {one.value: desk.count(one) for one in AppView if one is not AppView.ALL}
        return AppAnswer(Rows(rows, page.after), counts if cursor is None else {}, today)

    def _rows_of(self, told: Reconciliation | None) -> Rows[ComparedRow]:
        names = self._services() if told is not None else {}
        lines = told.lines if told is not None else ()
        return Rows(tuple(ComparedRow(one, names.get(one.service, one.service)) for one in lines), None)

    def _services(self) -> dict[str, str]:
        offered = self.office.services.catalogue().services.values()
        return {one.code: one.name.said(self.language.code) for one in offered}

    @staticmethod
    def _service_of(asked: Application, names: Mapping[str, str]) -> str:
        return names.get(asked.service, asked.service)

    def _on_answered(self, answer: AppAnswer) -> None:
        if answer.counts:
            self._today = answer.today
            number = self.language.number
            for name, count in answer.counts.items():
                self.tabs.show_count(name, number(count) if count else "")
            parts = [self.tr("{n} not finished").format(n=number(answer.counts[AppView.OPEN.value]))]
            if late := answer.counts[AppView.LATE.value]:
                parts.append(self.tr("{n} late").format(n=number(late)))
            if tell := answer.counts[AppView.TELL.value]:
                parts.append(self.tr("{n} to tell the app").format(n=number(tell)))
            self.show_counts(" · ".join(parts))
        if self.requests.rowCount() and not self.view.chosen().rows:
            self.view.selectRow(0)
        self._weigh()

    def _show_comparison(self, told: Reconciliation) -> None:
        self.told = told
        differ = len(told.lines) - told.count(Group.AGREE)
        self.tabs.show_count(COMPARED, self.language.number(differ) if differ else "")
        if self.tabs.current() == COMPARED:
            self._show_list()
        else:
            self.tabs.open(COMPARED)

    def _say_when_empty(self, name: str) -> None:
        self.compared_view.say_when_empty(
            "search",
            self.tr("No list of the app was compared yet"),
            self.tr("F6 compares an export of the app with the office; nothing is written."),
        )
        self.files_view.say_when_empty(
            "send",
            self.tr("No file was written for the app yet"),
            self.tr("F8 writes what the app does not know yet; each file has a number."),
        )
        words = {
            AppView.LATE.value: self.tr("Nothing is late, counted from the day the citizen asked"),
            AppView.TELL.value: self.tr("The app knows how far each request is"),
        }
        text = self.tr("F5 takes in the list the app exports.")
        title = words.get(name, self.tr("Every request of the app is finished"))
        self.view.say_when_empty("check", title, text)

    # The details

    def _show_details(self) -> None:
        row = self._open_view().current()
        if isinstance(row, AppRow):
            show_request(self.details, row.request, row.service, self.language)
        elif isinstance(row, ComparedRow) and row.line.ours is not None:
            show_request(self.details, row.line.ours, row.service, self.language, row.line)
        elif isinstance(row, AppExport):
            self.run(
                lambda: self.office.smartdukcapil.export(row.number),
                lambda made: show_export(self.details, made, self.language),
                line="details",
            )
        elif self.tabs.current() == COMPARED and self.told is not None:
            show_comparison(self.details, self.told, self.language)
        else:
            self.details.clear(self.tr("Choose a line to see its details."))
        self._weigh()

    def _open(self) -> None:
        asked = self._chosen()
        if asked is not None:
            self._open_number(asked.application.number, asked.application.state)
        elif isinstance(self._open_view().current(), AppExport):
            self.button("again").click()

    def _open_number(self, number: str, state: AppState | None = None) -> None:
        checks = self.staff.may(Action.CHECK_BEGUN)
        if state in _CHECKED and checks:
            self.context.open_page("verification", number)
        elif state is AppState.READY and checks:
            self.context.open_page("pick_up", number)
        else:
            self.context.open_page("search", number)

    def _chosen(self) -> AppRequest | None:
        row = self._open_view().current()
        if isinstance(row, AppRow):
            return row.request
        return row.line.ours if isinstance(row, ComparedRow) else None

    def _weigh(self) -> None:
        name = self.tabs.current()
        self._offer("save", seen=name == COMPARED, why="" if self.told else self.tr("Compare a list first."))
        chosen = isinstance(self.files_view.current(), AppExport)
        first = self.tr("Choose one of the files first.")
        self._offer("again", seen=name == FILES, why="" if chosen else first)

    def _offer(self, slot: str, *, seen: bool, why: str) -> None:
        button = self._buttons.get(slot)
        if button is not None:
            button.setVisible(seen)
            button.allow(not why, why)
