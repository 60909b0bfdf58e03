"""The office's days on the settings page: hours and places left, the days off of a year right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QSplitter, QVBoxLayout, QWidget

from desk.domain.calendar import DayOff, DayOffKind, YearOff
from desk.domain.journal import Action
from desk.domain.paging import Page as Rows
from desk.domain.services import Catalogue
from desk.domain.text import mark
from desk.rooms.calendar import FIRST_YEAR, LAST_YEAR
from ui.dialogs.day_off import DayOffDialog
from ui.icons import icon
from ui.pages.page import Page
from ui.palette import Tone
from ui.tables.columns import Column
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.theme import STEP
from ui.widgets.banner import Banner
from ui.widgets.busy_button import BusyButton
from ui.widgets.flow import Flow
from ui.widgets.looks import label
from ui.widgets.office_settings import COUNTER
from ui.widgets.setting_editors import ServiceTicks
from ui.widgets.settings_form import SettingsForm
from ui.widgets.status_badge import Badge

DAY_OFF_BADGES = {
    DayOffKind.HOLIDAY: Badge(DayOffKind.HOLIDAY.word, Tone.BAD, "calendar"),
    DayOffKind.JOINT_LEAVE: Badge(DayOffKind.JOINT_LEAVE.word, Tone.WARN, "people"),
    DayOffKind.OFFICE: Badge(DayOffKind.OFFICE.word, Tone.NEUTRAL, "lock"),
}
DAY_OFF_COLUMNS: tuple[Column[DayOff], ...] = (
    Column("day", mark("calendar", "Day"), lambda row, language: language.date(row.day), 26),
    Column("kind", mark("calendar", "Why"), width=23, badge=lambda row: DAY_OFF_BADGES[row.kind]),
    Column("name", mark("calendar", "Name"), lambda row, _: row.name, 34, tip=lambda row, _: row.name),
)


class CalendarPart(QWidget):
    """Days off are kept at once; hours and places are saved with the other settings."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._year: YearOff | None = None
        self.may_change = page.staff.may(Action.CALENDAR_CHANGED)
        self.form = SettingsForm((COUNTER,), page.say, self)
        self.year = QSpinBox(self)
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.year.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.year.setFixedWidth(8 * STEP)
        self.year.setToolTip(self.tr("Up and down change the year"))
        self.year.setAccessibleName(self.tr("Year"))
        self.year.valueChanged.connect(lambda _year: self.refresh())
        self.banner = Banner(Tone.INFO, "info", self)
        self.banner.asked.connect(self.fill_year)
        self.table = PagedTable(DAY_OFF_COLUMNS, lambda row: row.day, page.context.tasks, page.language, self)
        self.table.failed.connect(page.not_fetched)
        self.view = TableView(self.table, "days-off", page.context.preferences, self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.setAccessibleName(self.tr("Days off of the year"))
        self.view.say_when_empty("calendar", self.tr("No day off is known"), "")
        self.add = BusyButton(self.tr("Add a day off"), self, picture=icon("add"))
        self.add.asked.connect(self.add_day)
        self.remove = BusyButton(self.tr("Work on this day   Del"), self, picture=icon("trash"))
        self.remove.asked.connect(self.remove_day)
        self.fill = BusyButton("", self, picture=icon("calendar"))
        self.fill.asked.connect(self.fill_year)
        shortcut = QShortcut(QKeySequence("Del"), self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.remove.click)
        for button in (self.add, self.remove, self.fill):
            button.setVisible(self.may_change)
        self._arrange()
        self.table.show(lambda _cursor, _size: Rows(self._year.days if self._year else (), None))

    def refresh(self) -> None:
        """Fetch the year, this one at first, and the services that can be chosen."""
        page = self._page
        if self._year is None:
            page.run(page.office.today, lambda today: self._begin(today.year), line="calendar today")
        else:
            year = self.year.value()
            page.run(lambda: page.office.calendar.days_off(year), self._show, line="days off")
        page.run(page.office.services.catalogue, self._offer, line="four eyes")

    # What the buttons do

    def add_day(self) -> None:
        """Close the office on another day."""
        page = self._page
        new = DayOffDialog.ask(page, self.year.value(), page.say, page.language.date)
        if new is None:
            self.add.done()
        else:
            page.run(lambda: page.office.calendar.put(page.staff, new), self._show, button=self.add)

    def remove_day(self) -> None:
        """Let the chosen day be worked again."""
        page = self._page
        row: DayOff | None = self.view.current()
        if row is None or not self.may_change:
            self.remove.done()
        else:
            day = row.day
            page.run(lambda: page.office.calendar.remove(page.staff, day), self._show, button=self.remove)

    def fill_year(self) -> None:
        """Keep what is known of the country's days off of the year."""
        page, year = self._page, self.year.value()

        def done(new: tuple[DayOff, ...]) -> None:
            text = self.tr("{year}: %n day(s) off added.", "", len(new)).format(year=year)
            page.context.notices.info(text)
            self.refresh()

        page.run(lambda: page.office.calendar.fill(page.staff, year), done, button=self.fill)

    # Answering

    def _begin(self, year: int) -> None:
        self._year = YearOff(year, (), filled=True)
        if self.year.value() == year:
            self.refresh()
        else:
            self.year.setValue(year)

    def _show(self, year: YearOff) -> None:
        self._year = year
        if self.year.value() != year.year:
            self.year.setValue(year.year)
        self.table.refresh()
        self.fill.setText(self.tr("Fill year {year}").format(year=year.year))
        words = self.tr(
            "The office has not confirmed the days off of {year}; what is known of the country counts. "
            "Days by the moon are estimates until the ministers' joint decree."
        ).format(year=year.year)
        button = self.tr("Fill year {year}").format(year=year.year) if self.may_change else ""
        self.banner.say("" if year.filled else words, button)

    def _offer(self, catalogue: Catalogue) -> None:
        field = self.form.field("four_eyes")
        if isinstance(field, ServiceTicks):
            code = self._page.language.code
            field.offer([(one.code, one.name.said(code)) for one in catalogue.services.values()])

    def _arrange(self) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, STEP, 0, 0)
        column.setSpacing(STEP)
        head = QHBoxLayout()
        head.setContentsMargins(2 * STEP, 0, 2 * STEP, 0)
        head.setSpacing(STEP)
        head.addWidget(label(self.tr("Days off in"), "strong", right))
        head.addWidget(self.year)
        buttons = Flow(to_the_right=True)
        for button in (self.fill, self.add, self.remove):
            buttons.addWidget(button)
        head.addLayout(buttons, 1)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.form)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        self.form.setMinimumWidth(40 * STEP)
        split.setSizes([440, 560])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
