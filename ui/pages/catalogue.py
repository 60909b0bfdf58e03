"""The pages of the program in the order of the side bar; a new page is one entry here."""

from __future__ import annotations

from desk.domain.journal import Topic
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Role
from desk.domain.text import mark
from ui.pages.entry import PageEntry
from ui.pages.handover import HandoverPage
from ui.pages.home import HomePage
from ui.pages.intake import IntakePage
from ui.pages.overlaps import OverlapsPage
from ui.pages.print_queue import PrintQueuePage
from ui.pages.reports import ReportsPage
from ui.pages.search import SearchPage
from ui.pages.settings import SettingsPage
from ui.pages.stock import StockPage
from ui.pages.work_sheet import WorkSheetPage
from ui.pages.work_sheet_batch import cards_in_hand

_COUNTER = frozenset({Role.CLERK, Role.OPERATOR, Role.HEAD})
_PRINT_ROOM = frozenset({Role.OPERATOR, Role.HEAD})

PAGES: tuple[PageEntry, ...] = (
    PageEntry("home", mark("pages", "Home"), "home", HomePage),
    PageEntry(
        "print_queue",
        mark("pages", "Print queue"),
        "print",
        PrintQueuePage,
        _COUNTER,
        count=lambda office, _staff: office.print_queue.view(QueueFilter(), size=1).matching,
        topics=frozenset({Topic.PRINT_QUEUE}),
    ),
    PageEntry("intake", mark("pages", "PRR list"), "import", IntakePage, _PRINT_ROOM),
    PageEntry(
        "work_sheet",
        mark("pages", "Work sheet"),
        "card",
        WorkSheetPage,
        _PRINT_ROOM,
        count=cards_in_hand,
        topics=frozenset({Topic.PRINT_QUEUE}),
    ),
    PageEntry(
        "overlaps",
        mark("pages", "Overlaps"),
        "overlap",
        OverlapsPage,
        _COUNTER,
        count=lambda office, _staff: office.overlaps.cards(),
        topics=frozenset({Topic.OVERLAPS}),
    ),
    PageEntry(
        "handover",
        mark("pages", "Handover"),
        "handover",
        HandoverPage,
        _COUNTER,
        count=lambda office, _staff: sum(shelf.cards for shelf in office.handover.shelves()),
        topics=frozenset({Topic.HANDOVER}),
    ),
    PageEntry("stock", mark("pages", "Stock"), "stock", StockPage, _COUNTER),
    PageEntry("reports", mark("pages", "Reports"), "reports", ReportsPage, _COUNTER | {Role.AUDITOR}),
    PageEntry("search", mark("pages", "Search"), "search", SearchPage),
    PageEntry("settings", mark("pages", "Settings"), "settings", SettingsPage),
)
