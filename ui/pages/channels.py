"""All channels beside each other: what came, what waits for whom, what is late, and each figure's list."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.applications import UNVERIFIED
from desk.domain.channels import Cell, ChannelBook, ChannelRow, Group
from desk.domain.journal import Action
from desk.domain.printing import Delivery
from desk.domain.text import mark
from ui.actions import PageAction
from ui.pages.first_focus import take_focus
from ui.pages.page import Page
from ui.tables.channel_columns import CHANNEL_COLUMNS
from ui.tables.channel_figures import ChannelFigures, ChannelTable
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.theme import STEP, row_height
from ui.widgets.channel_strip import TOPICS
from ui.widgets.looks import label, line

LEAST_LINES = 5
QUIET_MS = 120
"""A cell that is only walked over is not asked for."""


class ChannelsPage(Page):
    """The arrows walk the figures, the list follows; Enter goes into the list, and there to the request."""

    title = mark("pages", "Channels")
    topics = TOPICS
    page_actions = (
        PageAction("back", mark("channels", "Back to the figures"), "up", "F4"),
        PageAction("open_chosen", mark("channels", "Open"), "right", "F5", primary=True),
    )

    def build(self) -> None:
        self.figures = ChannelFigures(self.language, self)
        self.table = ChannelTable(self.figures, self)
        self.table.setAccessibleName(self.say(self.title))
        self.rows: PagedTable[ChannelRow] = PagedTable(
            CHANNEL_COLUMNS, lambda row: row.key, self.context.tasks, self.language, self
        )
        self.view = TableView(self.rows, "channels", self.context.preferences)
        self.view.on_retry(self.refresh)
        self.rows.failed.connect(self.not_fetched)
        self.rows.answered.connect(self._on_answered)
        self.view.opened.connect(self._open)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._show_list)
        self.table.moved.connect(lambda _cell: self._quiet.start())
        self.table.entered.connect(self._enter_list)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.view)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.back)
        self.heading = label("", "strong", self)
        self.heading.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self.add_body(self._ground())
        self.table.choose(Cell())

    def refresh(self) -> None:
        self.run(self.office.channels.book, self._show, line="figures")
        self.view.refresh()

    def receive(self, value: object) -> None:
        """Show the list of a figure."""
        if isinstance(value, Cell):
            self.table.choose(value)
            self._enter_list(value)

    # What the buttons do

    def back(self) -> None:
        """Go from the list to the figure it was counted in."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_chosen(self) -> None:
        """Open the request the keys are on."""
        row = self.view.current()
        if row is None:
            self.context.notices.warn(self.tr("Choose a request in the list first."))
        else:
            self._open(row)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.view.hasFocus():
            take_focus(self.table)

    # Building

    def _ground(self) -> QWidget:
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table)
        column.addWidget(line(ground))
        column.addWidget(self.heading)
        self.view.setMinimumHeight(LEAST_LINES * row_height(self.fontMetrics()))
        column.addWidget(self.view, 1)
        return ground

    # Showing

    def _show(self, book: ChannelBook) -> None:
        self.figures.show_book(book)
        number, whole = self.language.number, book.whole
        words = self.tr("{day}  ·  {open} open  ·  {late} late")
        self.show_counts(
            words.format(
                day=self.language.date(book.today),
                open=number(whole.waiting),
                late=number(whole[Group.LATE]),
            )
        )
        self._title_list()

    def _title_list(self) -> None:
        cell = self.table.chosen()
        if cell is not None:
            place = self.figures.index_of(cell)
            words = f"{self._said(cell)}: {self.figures.text(place.row(), place.column())}"
            self.heading.setText(words)
            self.view.setAccessibleName(words)

    def _said(self, cell: Cell) -> str:
        if cell.stream is None:
            whence = self.tr("All channels")
        elif cell.stream is Delivery.POST:
            whence = self.tr("By Kantor Pos")
        else:
            whence = self.say(cell.stream.word)
        return f"{whence}  ·  {self.say(cell.group.word)}"

    def _show_list(self) -> None:
        cell = self.table.chosen()
        if cell is None:
            return
        self._quiet.stop()
        self._title_list()
        self.view.say_when_empty(
            "check", self.tr("Nothing here"), self.tr("{what}: no request.").format(what=self._said(cell))
        )
        self.rows.show(lambda cursor, size: self.office.channels.page(cell, cursor, size))

    def _on_answered(self, _page: object) -> None:
        if self.view.current() is None and self.rows.rowCount():
            self.view.selectRow(0)

    def _enter_list(self, _cell: Cell) -> None:
        self._show_list()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, row: ChannelRow) -> None:
        """Open a request where somebody works on it: in the verification, else where its document is told."""
        asked = row.application
        if asked is None:
            if row.job is not None:
                self.context.open_page("print_queue", row.job.id)
        elif asked.state in UNVERIFIED and self.staff.may(Action.CHECK_BEGUN):
            self.context.open_page("verification", asked.number)
        else:
            self.context.open_page("search", asked.number)
