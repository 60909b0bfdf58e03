"""A page and an office made only to prove the shell; it shows every part a page may use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from threading import Event, Lock
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import DeskError, NothingWaiting, OfficeUnavailable, WrongPassword
from desk.domain.journal import Action, Topic
from desk.domain.news import Gone, News
from desk.domain.paging import Cursor
from desk.domain.paging import Page as Rows
from desk.domain.staff import Role, Staff
from desk.domain.text import Word
from ui.actions import PageAction
from ui.changes import Changes
from ui.context import Context
from ui.language import Language
from ui.main_window import MainWindow, Place
from ui.notices import Notices
from ui.pages.entry import PageEntry
from ui.pages.page import Page
from ui.palette import Tone
from ui.paper_writers import PaperWriters
from ui.papers import Papers
from ui.tables.columns import Align, Column
from ui.tables.paged import PagedTable
from ui.tables.view import TableView
from ui.tasks import Tasks
from ui.theme import STEP, Theme
from ui.widgets.bar_chart import Bar, BarChart, Part
from ui.widgets.detail_panel import DetailPanel, Happening
from ui.widgets.filter_bar import Choice, Filter, FilterBar
from ui.widgets.stat_tile import StatTile
from ui.widgets.status_badge import Badge

SITI = Staff(7, "siti", "Siti Aminah", frozenset({Role.OPERATOR}))
NOW = datetime(2020, 8, 4, 2, 41, tzinfo=UTC)
NAMES = ("AHMAD FAUZI", "SITI NURHALIZAH", "BUDI SANTOSO", "NENG YULIANTI", "UJANG SUPRIATNA", "RATU DEWI")
PLACES = ("Serang", "Cipocok Jaya", "Walantaka", "Curug", "Taktakan", "Kasemen")


@dataclass(frozen=True, slots=True)
class Job:
    """One row of the sample list."""

    number: int
    nik: str
    name: str
    place: str
    recorded: date
    state: str


BADGES = {
    "waiting": Badge(Word("sample", "Menunggu"), Tone.NEUTRAL, "clock"),
    "held": Badge(Word("sample", "Ditahan"), Tone.WARN, "hold"),
    "claimed": Badge(Word("sample", "Diambil"), Tone.INFO, "print"),
    "unknown": Badge(Word("sample", "Hasil belum diketahui"), Tone.BAD, "question"),
    "printed": Badge(Word("sample", "Siap diserahkan"), Tone.GOOD, "check"),
}


def job(number: int) -> Job:
    """Return the row with a number; every state comes up."""
    state = "waiting" if number % 7 else tuple(BADGES)[number // 7 % 5]
    return Job(
        number,
        f"3673••••••••{number % 10000:04}",
        NAMES[number % 6],
        PLACES[number * 7 % 6],
        date(2020, 8, 3) - timedelta(days=number % 90),
        state,
    )


class SampleQueue:
    """A room with a list of ``size`` rows that are made when asked for."""

    def __init__(self, office: SampleOffice, size: int) -> None:
        self.office = office
        self.size = size
        self.gone: set[int] = set()
        self.asked: list[tuple[object, int]] = []
        self.broken: Exception | None = None

    def rows(self, after: Cursor | None, size: int) -> Rows[Job]:
        """Return one page."""
        self.asked.append((after, size))
        if self.broken is not None:
            raise self.broken
        start = int(str(after[0])) if after else 0
        numbers: list[int] = []
        at = start
        while at < self.size and len(numbers) < size:
            at += 1
            if at not in self.gone:
                numbers.append(at)
        return Rows(tuple(map(job, numbers)), (at,) if at < self.size else None)

    def claim(self, staff: Staff, count: int) -> int:
        """Take the first waiting rows away."""
        staff.must_be_allowed(Action.BATCH_CLAIMED)
        if len(self.gone) >= self.size:
            raise NothingWaiting
        first = [n for n in range(1, self.size + 1) if n not in self.gone][:count]
        self.gone.update(first)
        self.office.announce(Topic.PRINT_QUEUE)
        return len(first)


class SampleStaffRoom:
    """Knows one person."""

    def sign_in(self, name: str, password: str) -> Staff:
        """Return Siti for her password."""
        if (name, password) != ("siti", "demo"):
            raise WrongPassword
        return SITI


class SampleEar:
    """Looks what other counters did when it is woken, and whether the office is there."""

    def __init__(self, office: SampleOffice, since: int | None) -> None:
        self._office = office
        self.upto = since
        self._bell = Event()
        self._bell.set()
        self._closed = self._gone = False

    def wait(self, seconds: float) -> News | None:
        """Return what is new once somebody asks."""
        if self._closed or not self._bell.wait(seconds) or self._closed:
            return None
        self._bell.clear()
        try:
            deeds = self._office.deeds()
        except OfficeUnavailable as error:
            gone, self._gone = self._gone, True
            return None if gone else News(gone=Gone(NOW, error))
        since, self.upto = self.upto, len(deeds)
        back, self._gone = self._gone, False
        return News(frozenset(deeds[since:]) if since is not None else frozenset(), 1, back=back)

    def wake(self) -> None:
        """Ask now."""
        self._bell.set()

    def close(self) -> None:
        """Ask no more."""
        self._closed = True
        self._bell.set()


class SampleOffice:
    """As much of an office as the shell touches."""

    def __init__(self, size: int = 19_000) -> None:
        self._listeners: list[Callable[[frozenset[Topic]], None]] = []
        self._lock = Lock()
        self._deeds: list[Topic] = []
        self.queue = SampleQueue(self, size)
        self.staff_room = SampleStaffRoom()
        self.down: DeskError | None = None

    def listen(self, callback: Callable[[frozenset[Topic]], None]) -> None:
        """Call ``callback`` after each change."""
        self._listeners.append(callback)

    def hear(self, since: int | None = None) -> SampleEar:
        """Return what hears of deeds at other counters."""
        return SampleEar(self, since)

    def now(self) -> datetime:
        """Return the present moment."""
        return NOW

    def deeds(self) -> list[Topic]:
        """Return every deed at another counter."""
        if self.down is not None:
            raise self.down
        with self._lock:
            return list(self._deeds)

    def elsewhere(self, topic: Topic) -> None:
        """Do something at another counter."""
        with self._lock:
            self._deeds.append(topic)

    def announce(self, topic: Topic) -> None:
        """Tell everybody here of a change."""
        for listener in self._listeners:
            listener(frozenset({topic}))


COLUMNS: tuple[Column[Job], ...] = (
    Column("name", Word("sample", "Nama"), lambda row, _: row.name, 24, orders=("name", "-name")),
    Column("nik", Word("sample", "NIK"), lambda row, _: row.nik, 18),
    Column("place", Word("sample", "Kecamatan"), lambda row, _: row.place, 16),
    Column("state", Word("sample", "Status"), badge=lambda row: BADGES[row.state], width=24),
    Column(
        "recorded",
        Word("sample", "Direkam"),
        lambda row, say: say.short_date(row.recorded),
        12,
        orders=("old",),
    ),
    Column(
        "age",
        Word("sample", "Umur"),
        lambda row, say: say.age((NOW.date() - row.recorded).days),
        10,
        Align.RIGHT,
    ),
    Column(
        "number",
        Word("sample", "Nomor"),
        lambda row, say: say.number(row.number),
        9,
        Align.RIGHT,
        shown=False,
    ),
)


class SamplePage(Page):
    """A list left, details right, everything a page of the program has."""

    title = Word("sample", "Antrean cetak")
    topics = frozenset({Topic.PRINT_QUEUE})
    page_actions = (
        PageAction("refresh", Word("sample", "Impor daftar"), "import", "Ctrl+I"),
        PageAction("claim", Word("sample", "Ambil 20"), "print", "F5", Action.BATCH_CLAIMED, primary=True),
        PageAction("refresh_soon", Word("sample", "Tutup hari"), "lock", "", Action.DAY_CLOSED),
        PageAction("build", Word("sample", "Akun baru"), "user", "F9", Action.STAFF_ADDED),
    )
    office: Any

    def build(self) -> None:
        self.refreshed = 0
        self.received: list[object] = []
        self.filters = FilterBar(
            (
                Filter("place", "Kecamatan", tuple(Choice(place, place) for place in PLACES)),
                Filter("channel", "Saluran", (Choice("wa", "WhatsApp"), Choice("counter", "Loket"))),
                Filter("held", "Ditahan"),
            )
        )
        self.table = PagedTable(COLUMNS, lambda row: row.number, self.context.tasks, self.language, self)
        self.view = TableView(self.table, "sample", self.context.preferences)
        self.view.setAccessibleName("Antrean cetak")
        self.view.say_when_empty(
            "print", "Belum ada antrean", "Impor daftar PRR, lalu kartu menunggu di sini."
        )
        self.view.on_retry(self.refresh)
        self.details = DetailPanel(self.language)
        self.details.clear("Pilih satu baris untuk melihat rinciannya.")
        self.table.answered.connect(self.on_answered)
        self.table.failed.connect(self.fail)
        self.view.moved_to.connect(self.show_job)
        self.add_bar(self.filters, self.view.columns.button(self))
        self.add_body(self.split(self.view, self.details))
        self.table.show(self.office.queue.rows)

    def refresh(self) -> None:
        self.refreshed += 1
        self.view.refresh()

    def receive(self, value: object) -> None:
        self.received.append(value)

    def claim(self) -> None:
        self.run(lambda: self.office.queue.claim(self.staff, 20), self.on_claimed, saying="Mengambil kartu")

    def on_claimed(self, count: int) -> None:
        self.context.notices.info(f"{count} kartu diambil.", self.refresh)

    def on_answered(self, page: Rows[Job]) -> None:
        left = self.office.queue.size - len(self.office.queue.gone)
        self.show_counts(f"{self.language.number(left)} menunggu · 127 ditahan · 3 belum diketahui")

    def show_job(self, row: Job | None) -> None:
        if row is None:
            return
        self.details.begin(row.name, BADGES[row.state], row.nik)
        if row.state == "held":
            self.details.say("Ditahan: NIK ini ada dua kali dengan nama yang berbeda.")
        self.details.values(
            (
                ("Kecamatan", row.place),
                ("Direkam", self.language.date(row.recorded)),
                ("Umur", self.language.age((NOW.date() - row.recorded).days)),
                ("Jalur serah", "Kecamatan"),
                ("Permohonan", ""),
            )
        )
        self.details.history(
            (
                Happening("04-08-2020 08:12", "Masuk dari daftar PRR 4 Agustus", "Siti Aminah"),
                Happening("03-08-2020 15:40", "Direkam di kecamatan"),
            ),
            "Riwayat",
        )


class HomePage(Page):
    """Numbers and bars."""

    title = Word("sample", "Beranda")
    topics = frozenset({Topic.PRINT_QUEUE})

    def build(self) -> None:
        ground = QWidget(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(3 * STEP)
        tiles = QHBoxLayout()
        tiles.setSpacing(STEP)
        for number, name, tone in (
            ("19.000", "menunggu dicetak", Tone.NEUTRAL),
            ("127", "ditahan", Tone.WARN),
            ("3", "hasil belum diketahui", Tone.BAD),
            ("412", "dicetak hari ini", Tone.GOOD),
            ("4.101", "keping tersisa", Tone.NEUTRAL),
        ):
            tile = StatTile(name)
            tile.show_number(number, tone=tone)
            tiles.addWidget(tile)
        column.addLayout(tiles)
        self.chart = BarChart("Antrean menurut kecamatan dan umur", self.language.number)
        self.chart.show_bars(
            [
                Bar(
                    place,
                    tuple(
                        Part(title, (n * share) // 10)
                        for title, share in (("sampai 30 hari", 5), ("31–90 hari", 3), ("lebih lama", 2))
                    ),
                    place,
                )
                for place, n in zip(PLACES, (6120, 3904, 3011, 2450, 1980, 1535), strict=True)
            ]
        )
        column.addWidget(self.chart)
        column.addStretch(1)
        self.add_body(ground)


ENTRIES = (
    PageEntry("home", Word("sample", "Beranda"), "home", "sample_page:HomePage"),
    PageEntry(
        "queue",
        Word("sample", "Cetak"),
        "print",
        "sample_page:SamplePage",
        count=lambda office, _: office.queue.size - len(office.queue.gone),  # type: ignore[attr-defined]  # the sample
        topics=frozenset({Topic.PRINT_QUEUE}),
    ),
    PageEntry("overlaps", Word("sample", "Tumpang tindih"), "overlap", "sample_page:SamplePage"),
    PageEntry("handover", Word("sample", "Serah terima"), "handover", "sample_page:SamplePage"),
    PageEntry("stock", Word("sample", "Stok"), "stock", "sample_page:SamplePage"),
    PageEntry("search", Word("sample", "Pencarian"), "search", "sample_page:SamplePage"),
    PageEntry("reports", Word("sample", "Laporan"), "reports", "sample_page:SamplePage"),
    PageEntry(
        "settings",
        Word("sample", "Pengaturan"),
        "settings",
        "sample_page:SamplePage",
        (Action.SETTINGS_CHANGED,),
    ),
)


def sample_window(
    office: SampleOffice, tasks: Tasks, theme: Theme, language: Language, preferences: QSettings
) -> MainWindow:
    """Return a window on a sample office, with the sample list open."""
    changes = Changes(office, tasks)

    def context(window: MainWindow) -> Context:
        return Context(
            office=office,  # type: ignore[arg-type]  # as much of an office as the shell touches
            staff=SITI,
            tasks=tasks,
            notices=Notices(window),
            changes=changes,
            language=language,
            theme=theme,
            preferences=preferences,
            papers=Papers(PaperWriters),
            open_page=window.open_page,
            crash=_raise,
        )

    window = MainWindow(context, ENTRIES, Place("Loket 3", demo=True, clock=lambda: NOW))
    window.open_page("queue")
    return window


def _raise(error: BaseException) -> None:
    raise error


def renamed(row: Job, name: str) -> Job:
    """Return a row with another name."""
    return replace(row, name=name)
