"""The pages of the program in the order of the side bar; a new page is one entry here."""

from __future__ import annotations

from desk.domain.app_statuses import AppView
from desk.domain.applications import TO_VERIFY, AppFilter
from desk.domain.journal import Action, Topic
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.domain.text import mark
from desk.office import Office
from ui.pages.entry import PageEntry


def _cards_in_hand(office: Office, staff: Staff) -> int:
    """Return how many cards somebody has claimed and not told of."""
    batch = office.print_queue.my_batch(staff)
    return len(batch.jobs) if batch else 0


def _about_own_data(office: Office, staff: Staff) -> int:
    """Return how many requests and incidents are open, and for the head how many proposals to destroy."""
    proposed = office.retention.waiting() if staff.may(Action.DESTRUCTION_DECIDED) else 0
    return office.own_data.waiting() + office.incidents.open_ones() + proposed


PAGES: tuple[PageEntry, ...] = (
    PageEntry("home", mark("pages", "Home"), "home", "ui.pages.home:HomePage"),
    PageEntry(
        "walk_in",
        mark("pages", "Counter"),
        "counter",
        "ui.pages.walk_in:WalkInPage",
        (Action.APPLICATION_TAKEN_IN,),
    ),
    PageEntry(
        "verification",
        mark("pages", "Documents"),
        "verification",
        "ui.pages.verification:VerificationPage",
        (Action.CHECK_BEGUN,),
        count=lambda office, _staff: office.walk_in.count(AppFilter(states=TO_VERIFY)),
        topics=frozenset({Topic.APPLICATIONS}),
    ),
    PageEntry(
        "pick_up",
        mark("pages", "Pick-up"),
        "pick-up",
        "ui.pages.pick_up:PickUpPage",
        (Action.DOCUMENT_COLLECTED,),
        count=lambda office, _staff: office.pick_up.ready(),
        topics=frozenset({Topic.APPLICATIONS, Topic.HANDOVER}),
    ),
    PageEntry(
        "print_queue",
        mark("pages", "Print queue"),
        "print",
        "ui.pages.print_queue:PrintQueuePage",
        (Action.LISTS_READ,),
        count=lambda office, _staff: office.print_queue.view(QueueFilter(), size=1).matching,
        topics=frozenset({Topic.PRINT_QUEUE}),
    ),
    PageEntry(
        "work_sheet",
        mark("pages", "Work sheet"),
        "card",
        "ui.pages.work_sheet:WorkSheetPage",
        (Action.CARD_GOOD,),
        count=_cards_in_hand,
        topics=frozenset({Topic.PRINT_QUEUE}),
    ),
    PageEntry(
        "handover",
        mark("pages", "Handover"),
        "handover",
        "ui.pages.handover:HandoverPage",
        (Action.LISTS_READ,),
        count=lambda office, _staff: sum(shelf.cards for shelf in office.handover.shelves()),
        topics=frozenset({Topic.HANDOVER}),
    ),
    PageEntry(
        "stock",
        mark("pages", "Stock"),
        "stock",
        "ui.pages.stock:StockPage",
        (Action.STOCK_RECEIVED, Action.CARD_WITHDRAWN, Action.DESKS_READ),
    ),
    PageEntry(
        "channels",
        mark("pages", "Channels"),
        "channels",
        "ui.pages.channels:ChannelsPage",
        (Action.LISTS_READ,),
        count=lambda office, _staff: office.channels.late(),
        topics=frozenset({Topic.APPLICATIONS, Topic.PRINT_QUEUE}),
    ),
    PageEntry(
        "smartdukcapil",
        mark("pages", "Smartdukcapil"),
        "phone",
        "ui.pages.smartdukcapil:SmartdukcapilPage",
        (Action.APP_STATUSES_GIVEN, Action.DESKS_READ),
        count=lambda office, _staff: office.smartdukcapil.count(AppView.TELL),
        topics=frozenset({Topic.APPLICATIONS, Topic.PRINT_QUEUE, Topic.HANDOVER}),
    ),
    PageEntry(
        "whatsapp",
        mark("pages", "WhatsApp"),
        "chat",
        "ui.pages.whatsapp:WhatsAppPage",
        (Action.ANSWER_PREPARED, Action.DESKS_READ),
        count=lambda office, _staff: office.whatsapp.unanswered(),
        topics=frozenset({Topic.APPLICATIONS, Topic.PRINT_QUEUE, Topic.HANDOVER}),
    ),
    PageEntry(
        "messages",
        mark("pages", "Messages"),
        "message",
        "ui.pages.messages:MessagesPage",
        (Action.CITIZEN_CALLED, Action.DESKS_READ),
        count=lambda office, _staff: office.messages.calls() + office.messages.unanswered(),
        topics=frozenset({Topic.MESSAGES, Topic.APPLICATIONS}),
    ),
    PageEntry(
        "kecamatan",
        mark("pages", "Kecamatan"),
        "place",
        "ui.pages.kecamatan:KecamatanPage",
        (Action.HANDOVER_SENT, Action.DESKS_READ),
        count=lambda office, _staff: sum(line.ready for line in office.kecamatan.overview()),
        topics=frozenset({Topic.HANDOVER, Topic.APPLICATIONS}),
    ),
    PageEntry(
        "missions",
        mark("pages", "Jemput bola"),
        "outreach",
        "ui.pages.missions:MissionsPage",
        (Action.MISSION_PLANNED, Action.DESKS_READ),
        count=lambda office, _staff: office.missions.count(),
        topics=frozenset({Topic.MISSIONS}),
    ),
    PageEntry(
        "post",
        mark("pages", "Kantor Pos"),
        "post",
        "ui.pages.post:PostPage",
        (Action.ADDRESS_WRITTEN, Action.DESKS_READ),
        count=lambda office, _staff: office.post.to_do(),
        topics=frozenset({Topic.POST, Topic.HANDOVER, Topic.APPLICATIONS}),
    ),
    PageEntry(
        "complaints",
        mark("pages", "Complaints"),
        "complaint",
        "ui.pages.complaints:ComplaintsPage",
        (Action.COMPLAINT_ANSWERED, Action.DESKS_READ),
        count=lambda office, staff: office.complaints.counts(staff).waiting,
        topics=frozenset({Topic.COMPLAINTS}),
    ),
    PageEntry(
        "intake", mark("pages", "PRR list"), "import", "ui.pages.intake:IntakePage", (Action.LIST_TAKEN_IN,)
    ),
    PageEntry(
        "import_desk",
        mark("pages", "Import"),
        "document",
        "ui.pages.import_desk:ImportDeskPage",
        (Action.REQUESTS_TAKEN_IN, Action.DESKS_READ),
    ),
    PageEntry(
        "overlaps",
        mark("pages", "Overlaps"),
        "overlap",
        "ui.pages.overlaps:OverlapsPage",
        (Action.LISTS_READ,),
        count=lambda office, _staff: office.overlaps.cards(),
        topics=frozenset({Topic.OVERLAPS}),
    ),
    PageEntry(
        "overlap_desk",
        mark("pages", "Double records"),
        "people",
        "ui.pages.overlap_desk:OverlapDeskPage",
        (Action.LISTS_READ,),
        count=lambda office, _staff: office.overlap_desk.counts().get(None, 0),
        topics=frozenset({Topic.OVERLAPS}),
    ),
    PageEntry(
        "ended",
        mark("pages", "Died, moved"),
        "ended",
        "ui.pages.ended:EndedPage",
        (Action.LISTS_READ,),
        count=lambda office, _staff: office.ended.open_cards(),
        topics=frozenset({Topic.HANDOVER, Topic.OVERLAPS}),
    ),
    PageEntry(
        "reports",
        mark("pages", "Reports"),
        "reports",
        "ui.pages.reports:ReportsPage",
        (Action.REPORT_EXPORTED,),
    ),
    PageEntry(
        "requests",
        mark("pages", "Approvals"),
        "requests",
        "ui.pages.requests:RequestsPage",
        (Action.APPROVAL_DECIDED, Action.APPROVAL_ASKED, Action.DESKS_READ),
        count=lambda office, staff: office.approvals.waiting(staff).whole,
        topics=frozenset({Topic.APPROVALS}),
    ),
    PageEntry(
        "accounts",
        mark("pages", "Staff"),
        "user",
        "ui.pages.accounts:AccountsPage",
        (Action.ACCOUNTS_READ,),
        count=lambda office, staff: office.accounts.locked(staff),
        topics=frozenset({Topic.STAFF}),
    ),
    PageEntry("rights", mark("pages", "Rights"), "rights", "ui.pages.rights:RightsPage"),
    PageEntry(
        "personal_data",
        mark("pages", "Personal data"),
        "privacy",
        "ui.pages.personal_data:PersonalDataPage",
        (Action.DATA_RIGHTS_READ, Action.OWN_DATA_ASKED),
        count=_about_own_data,
        topics=frozenset({Topic.PERSONAL_DATA}),
    ),
    PageEntry(
        "journal",
        mark("pages", "Journal"),
        "history",
        "ui.pages.journal:JournalPage",
        (Action.JOURNAL_READ,),
    ),
    PageEntry(
        "search", mark("pages", "Search"), "search", "ui.pages.search:SearchPage", (Action.LISTS_READ,)
    ),
    PageEntry(
        "services",
        mark("pages", "Services"),
        "services",
        "ui.pages.services:ServicesPage",
        (Action.CATALOGUE_CHANGED,),
    ),
    PageEntry("settings", mark("pages", "Settings"), "settings", "ui.pages.settings:SettingsPage"),
)
