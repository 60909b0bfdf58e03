"""The day at a glance: what was done, what is left, what waits for a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desk.domain.journal import Action, Topic
from desk.domain.office_reports import BACKLOG_AGES, Today
from desk.domain.printing import JobState
from desk.domain.queue_view import QueueFilter
from desk.domain.stock import OFFICE, StockLevel
from desk.domain.text import mark
from ui.pages.first_focus import take_focus
from ui.pages.home_safe import SAFE_KEY, SafeNow, safe_now, safe_things
from ui.pages.page import Page
from ui.palette import Tone
from ui.theme import STEP
from ui.widgets.bar_chart import Bar, BarChart, Part
from ui.widgets.looks import empty_layout, label, line
from ui.widgets.stat_tile import StatTile
from ui.widgets.tile_rows import TileRows
from ui.widgets.to_do import ToDo, ToDoList

HANDOVERS = 200
SATURDAY = 5
DAYS_NAMED = 4
"""Days of promise with a bar of their own; what is promised later stands in one."""
WAITING_AND_HELD = (JobState.WAITING, JobState.HELD)
KEYS = (
    ("F2", mark("home", "Cards of which nobody said what became of them")),
    ("F3", mark("home", "The day that is not closed yet")),
    ("F4", mark("home", "Held cards")),
    ("F5", mark("home", "The first PRR list, while none was taken in")),
    ("F6", mark("home", "Your own unfinished batch")),
    ("F7", mark("home", "Blanks that run low")),
    ("F8", mark("home", "Handovers not confirmed")),
    ("F9", mark("home", "Cards that wait to be destroyed")),
    ("F10", mark("home", "Applications that are due")),
    SAFE_KEY,
)
"""What each key of this page opens, whether anything waits there or not."""


Tiles = tuple[tuple[str, str, Callable[[], None]], ...]


@dataclass(frozen=True, slots=True)
class Glance:
    """What the page shows; the figures of ``today`` are all of one moment."""

    today: Today
    in_hand: int
    """Cards this person has claimed and not told of."""
    to_destroy: int
    unconfirmed: int
    low_stock_days: int
    any_list: bool
    """Whether a PRR list was ever taken in; cards that wait came from one."""
    still_open: date | None
    """The working day before, when it had work and is not closed."""
    safe: SafeNow


class HomePage(Page):
    """The numbers of the print room and the counter, what waits since when, the store, and what to do."""

    title = mark("pages", "Home")
    topics = frozenset(Topic)

    def build(self) -> None:
        self.glance: Glance | None = None
        self.tiles: dict[str, StatTile] = {}
        ground = QWidget(self)
        ground.setProperty("look", "ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(3 * STEP)
        self.at_counter = self.staff.may(Action.DOCUMENT_COLLECTED)
        rows = QVBoxLayout()
        rows.setSpacing(STEP)
        rows.addLayout(self._make_tiles(self._print_room()))
        if self.at_counter:
            rows.addLayout(self._make_tiles(self._counter()))
        column.addLayout(rows)
        across = QHBoxLayout()
        across.setSpacing(4 * STEP)
        across.addWidget(self._make_chart(), 3)
        across.addWidget(self._make_right(), 2)
        column.addLayout(across)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(ground)
        self.add_body(area)

    def other_keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of what may wait for a person."""
        return [(self.say(what), key) for key, what in KEYS]

    def refresh(self) -> None:
        self.run(self._fetch, self._show, line="glance", saying=self.tr("Fetching the figures of today"))

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        take_focus(self.tiles["waiting"])

    # In the pool

    def _fetch(self) -> Glance:
        office = self.office
        today = office.day_book.today()
        batch = office.print_queue.my_batch(self.staff)
        return Glance(
            today,
            len(batch.jobs) if batch else 0,
            len(office.store.to_destroy()),
            sum(1 for sent in office.handover.handovers(None, HANDOVERS).rows if sent.pending),
            office.preferences.settings().low_stock_days,
            today.waiting + today.in_print + today.held > 0 or bool(office.intake.lists(None, 1).rows),
            self._still_open(today.day),
            safe_now(office),
        )

    def _still_open(self, today: date) -> date | None:
        before = today - timedelta(days=1)
        while before.weekday() >= SATURDAY:
            before -= timedelta(days=1)
        day_book = self.office.day_book
        return before if day_book.worked_on(before) and not day_book.closings(before, before) else None

    # Building

    def _print_room(self) -> Tiles:
        unknown = QueueFilter(states=(JobState.UNKNOWN,))
        return (
            ("waiting", self.tr("waiting to be printed"), partial(self._open, "print_queue", QueueFilter())),
            ("held", self.tr("held"), partial(self._open, "overlaps")),
            ("unknown", self.tr("outcome unknown"), partial(self._open, "print_queue", unknown)),
            ("printed", self.tr("printed today"), partial(self._open, "reports", "daily-print")),
            ("spoiled", self.tr("spoiled today"), partial(self._open, "stock")),
            ("handed_over", self.tr("handed over today"), partial(self._open, "reports", "handover-daily")),
            ("uncollected", self.tr("on the shelf"), partial(self._open, "handover")),
        )

    def _counter(self) -> Tiles:
        return (
            ("taken_in", self.tr("applications today"), partial(self._open, "walk_in")),
            ("to_verify", self.tr("to be verified"), partial(self._open, "verification")),
            ("due", self.tr("due, not ready"), partial(self._open, "verification")),
            ("made", self.tr("papers made today"), partial(self._open, "pick_up")),
            ("given", self.tr("papers given today"), partial(self._open, "pick_up")),
        )

    def _make_tiles(self, tiles: Tiles) -> TileRows:
        row = TileRows()
        for name, title, go in tiles:
            tile = StatTile(title, self)
            tile.clicked.connect(lambda _checked=False, go=go: go())
            self.tiles[name] = tile
            row.addWidget(tile)
        return row

    def _make_chart(self) -> QWidget:
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        title = self.tr("Waiting and held cards by kecamatan and age of the recording")
        column.addWidget(_title(title, block))
        self.chart = BarChart(title, self.language.number, block)
        self.chart.chosen.connect(lambda which: self._open("print_queue", which))
        column.addWidget(self.chart)
        self.no_backlog = label("", "muted", block)
        self.no_backlog.hide()  # nothing is claimed before it is known
        column.addWidget(self.no_backlog)
        if self.at_counter:
            column.addSpacing(STEP)
            column.addWidget(self._make_promises())
        column.addStretch(1)
        return block

    def _make_promises(self) -> QWidget:
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        title = self.tr("Files to verify by the day they are promised for")
        column.addWidget(_title(title, block))
        self.promises = BarChart(title, self.language.number, block)
        self.promises.chosen.connect(lambda _day: self._open("verification"))
        column.addWidget(self.promises)
        self.no_promises = label(self.tr("No file waits to be verified."), "muted", block)
        self.no_promises.hide()  # nothing is claimed before it is known
        column.addWidget(self.no_promises)
        return block

    def _make_right(self) -> QWidget:
        block = QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        self.to_do = ToDoList(self.tr("Waits for a person"), self, block)
        column.addWidget(self.to_do)
        column.addWidget(line(block))
        column.addWidget(label(self.tr("Blanks in the store"), "strong", block))
        self.store = QGridLayout()
        self.store.setHorizontalSpacing(2 * STEP)
        self.store.setVerticalSpacing(STEP // 2)
        self.store.setColumnStretch(0, 1)
        column.addLayout(self.store)
        column.addStretch(1)
        return block

    # Showing

    def _show(self, glance: Glance) -> None:
        self.glance = glance
        today = glance.today
        closed = self.tr("closed under number {number}").format(number=today.report_number)
        self.show_counts(self.language.date(today.day) + (f"  ·  {closed}" if today.report_number else ""))
        self._show_tiles(today)
        self._show_chart(glance)
        if self.at_counter:
            self._show_promises(today)
        self._show_store(glance)
        self.to_do.show_all(self._things(glance), self.tr("Nothing waits for a person now."))

    def _show_tiles(self, today: Today) -> None:
        number = self.language.number
        late = sum(today.uncollected[1:])
        first = today.age_limits[0] if today.age_limits else 0
        for name, count, note, tone in (
            ("waiting", today.waiting, "", Tone.NEUTRAL),
            ("held", today.held, "", Tone.WARN),
            ("unknown", today.unknown, "", Tone.BAD),
            ("printed", today.printed, "", Tone.NEUTRAL),
            ("spoiled", today.spoiled, "", Tone.NEUTRAL),
            ("handed_over", today.handed_over, "", Tone.NEUTRAL),
            ("uncollected", late, self.tr("> {days}").format(days=self.language.age(first)), Tone.NEUTRAL),
            ("taken_in", today.counter.taken_in, "", Tone.NEUTRAL),
            ("to_verify", today.counter.to_verify, "", Tone.NEUTRAL),
            ("due", today.counter.late, "", Tone.WARN),
            ("made", today.counter.made, "", Tone.NEUTRAL),
            ("given", today.counter.given, "", Tone.NEUTRAL),
        ):
            if name in self.tiles:
                self.tiles[name].show_number(number(count), note, tone if count else Tone.NEUTRAL)

    def _show_promises(self, today: Today) -> None:
        late = later = 0
        then: list[tuple[date, int]] = []
        for day, files in today.counter.promised:
            if day < today.day:
                late += files
            elif len(then) < DAYS_NAMED:
                then.append((day, files))
            else:
                later += files
        bars = [(self.tr("Late"), late, Tone.BAD)]
        for day, files in then:
            now = day == today.day
            title = self.tr("Today") if now else self.language.short_date(day)
            bars.append((title, files, Tone.WARN if now else Tone.INFO))
        bars.append((self.tr("After that"), later, Tone.INFO))
        shown = [Bar(title, (Part(title, files, tone),)) for title, files, tone in bars if files]
        self.promises.show_bars(shown)
        self.promises.setVisible(bool(shown))
        self.no_promises.setVisible(not shown)

    def _show_chart(self, glance: Glance) -> None:
        today = glance.today
        bands = self._bands(today)
        bars = []
        for place in today.backlog:
            which = QueueFilter(states=WAITING_AND_HELD, district_code=place.code or None)
            parts = tuple(Part(title, cards) for title, cards in zip(bands, place.ages, strict=False))
            bars.append(Bar(place.name or self.tr("Place not recognised"), parts, which))
        bars.sort(key=lambda bar: -bar.number)
        self.chart.show_bars(bars)
        total = sum(bar.number for bar in bars)
        self.chart.setVisible(total > 0)
        self.no_backlog.setVisible(total == 0)
        self.no_backlog.setText(self._why_empty(glance.any_list))

    def _why_empty(self, any_list: bool) -> str:
        if any_list:
            return self.tr("No card waits: every PRR of the lists is printed.")
        if self.staff.may(Action.LIST_TAKEN_IN):
            return self.tr("No PRR list was taken in yet. F5 opens the page that takes one in.")
        return self.tr("No PRR list was taken in yet; an operator takes one in on the page “PRR list”.")

    def _bands(self, today: Today) -> list[str]:
        ages = BACKLOG_AGES
        words = [self.tr("up to {days}").format(days=self.language.age(ages[0]))]
        for low, high in pairwise(ages):
            words.append(self.tr("{first}–{days}").format(first=low + 1, days=self.language.age(high)))
        return [*words, self.tr("older")]

    def _show_store(self, glance: Glance) -> None:
        empty_layout(self.store)
        right = Qt.AlignmentFlag.AlignRight
        levels = [level for level in glance.today.blanks if level.place == OFFICE]
        for row, level in enumerate(levels):
            low = _is_low(level, glance.low_stock_days)
            self.store.addWidget(label(self.say(level.goods.word), "", self), row, 0)
            count = label(self.language.number(level.quantity), "strong", self)
            self.store.addWidget(count, row, 1, right)
            words = label(self._lasts(level), "warn" if low else "muted", self)
            self.store.addWidget(words, row, 2, right)

    def _lasts(self, level: StockLevel) -> str:
        days = level.days_left
        if days is None:
            return self.tr("not used lately")
        return self.tr("lasts {days}").format(days=self.language.age(int(days)))

    def _things(self, glance: Glance) -> list[ToDo]:
        today = glance.today
        low = [
            level for level in today.blanks if level.place == OFFICE and _is_low(level, glance.low_stock_days)
        ]
        unknown = QueueFilter(states=(JobState.UNKNOWN,))
        queue, overlaps, stock = self.tr("Queue"), self.tr("Overlaps"), self.tr("Stock")
        number = self.language.number
        no_list = not glance.any_list and self.staff.may(Action.LIST_TAKEN_IN)
        due = today.counter.late if self.at_counter else 0
        things = (
            (no_list, ToDo(
                "", self.tr("The first PRR list can be taken in"), self.tr("PRR list"), "F5",
                partial(self._open, "intake"), Tone.INFO, "import")),
            (today.unknown, self._thing(
                today.unknown, self.tr("cards began to print, and nobody said what became of them"),
                queue, "F2", partial(self._open, "print_queue", unknown), Tone.BAD, "question")),
            (glance.in_hand, self._thing(
                glance.in_hand, self.tr("cards of your batch are in your hands, not finished"),
                self.tr("Work sheet"), "F6", partial(self._open, "work_sheet"), Tone.INFO, "card")),
            (glance.still_open is not None, ToDo(
                "", self.tr("{day} is not closed yet").format(day=self.language.date(glance.still_open)),
                self.tr("Reports"), "F3",
                partial(self._open, "reports", ("daily-print", glance.still_open)), Tone.WARN, "lock")),
            (today.held, self._thing(
                today.held, self.tr("cards are held until somebody decides"),
                overlaps, "F4", partial(self._open, "overlaps"), Tone.WARN, "hold")),
            (due, self._thing(
                due, self.tr("applications are promised for today or earlier and not ready"),
                self.tr("Documents"), "F10", partial(self._open, "verification"), Tone.WARN, "clock")),
            (len(low), ToDo(
                "", self.tr("Blanks run low: {goods}").format(
                    goods=", ".join(f"{self.say(one.goods.word)} {number(one.quantity)}" for one in low)),
                stock, "F7", partial(self._open, "stock"), Tone.WARN, "stock")),
            (glance.unconfirmed, self._thing(
                glance.unconfirmed, self.tr("handovers are not confirmed by the receiver"),
                self.tr("Handover"), "F8", partial(self._open, "handover"), Tone.INFO, "handover")),
            (glance.to_destroy, self._thing(
                glance.to_destroy, self.tr("cards lie in the box to be destroyed"),
                stock, "F9", partial(self._open, "stock"), Tone.INFO, "trash")),
        )  # fmt: skip
        return [thing for waits, thing in things if waits] + safe_things(self, glance.safe)

    def _thing(
        self, count: int, text: str, place: str, key: str, go: Callable[[], None], tone: Tone, sign: str
    ) -> ToDo:
        return ToDo(self.language.number(count), text, place, key, go, tone, sign)

    def _open(self, name: str, value: object = None) -> None:
        self.context.open_page(name, value)


def _title(text: str, parent: QWidget) -> QLabel:
    """Return the title of a chart, which goes on in a second line where the window is narrow."""
    words = label(text, "strong", parent)
    words.setWordWrap(True)
    return words


def _is_low(level: StockLevel, days: int) -> bool:
    """Whether goods last less than the office wants; what is used up is always low."""
    left = level.days_left
    return left is not None and left < days
