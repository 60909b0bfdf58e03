"""The words of the journal: what staff may do, and which lists each deed touches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from desk.domain.text import Word, mark


class Topic(Enum):
    """A list somebody may be looking at; an announcement names the ones that changed."""

    PRINT_QUEUE = "print_queue"
    OVERLAPS = "overlaps"
    STOCK = "stock"
    HANDOVER = "handover"
    REPORTS = "reports"
    SETTINGS = "settings"
    STAFF = "staff"
    APPLICATIONS = "applications"
    APPOINTMENTS = "appointments"
    SERVICES = "services"
    POST = "post"
    COMPLAINTS = "complaints"
    MISSIONS = "missions"
    APPROVALS = "approvals"
    PERSONAL_DATA = "personal_data"
    MESSAGES = "messages"


_WHAT_STEPS_TOUCH = (
    *(Topic.PRINT_QUEUE, Topic.OVERLAPS, Topic.STOCK, Topic.HANDOVER, Topic.APPLICATIONS),
    *(Topic.APPOINTMENTS, Topic.POST, Topic.MISSIONS),
)
_APPLICATIONS = (Topic.APPLICATIONS,)
_COMPLAINTS, _SETTINGS, _PERSONAL_DATA = (Topic.COMPLAINTS,), (Topic.SETTINGS,), (Topic.PERSONAL_DATA,)
_CARD_BACK = (Topic.PRINT_QUEUE, Topic.OVERLAPS)
_BULK_BEGUN = (Topic.MESSAGES, Topic.APPROVALS)
"""A card that goes back to the queue meets what was found out about its owner meanwhile."""
_WHAT_POST_TOUCHES = (Topic.POST, Topic.HANDOVER, Topic.APPLICATIONS, Topic.STOCK)


class Action(Enum):
    """Everything that can be done in the office; a member is (code, words, lists it touches)."""

    OFFICE_OPENED = ("office_opened", mark("action", "Office set up"), ())
    OFFICE_UPGRADED = ("office_upgraded", mark("action", "Office brought to a newer version"), tuple(Topic))
    OFFICE_MOVED = ("office_moved", mark("action", "Office moved to another place"), ())
    SIGNED_IN = ("signed_in", mark("action", "Signed in"), (Topic.STAFF,))
    SIGNED_OUT = ("signed_out", mark("action", "Signed out"), (Topic.STAFF,))
    SIGN_IN_REFUSED = ("sign_in_refused", mark("action", "Sign-in refused"), ())
    SCREEN_LOCKED = ("screen_locked", mark("action", "Screen locked"), ())
    SCREEN_UNLOCKED = ("screen_unlocked", mark("action", "Screen unlocked"), ())
    ACCOUNT_LOCKED = ("account_locked", mark("action", "Account locked after wrong tries"), (Topic.STAFF,))
    ACCOUNT_UNLOCKED = ("account_unlocked", mark("action", "Account unlocked"), (Topic.STAFF,))
    ACCOUNT_NOTED = ("account_noted", mark("action", "Account of an earlier program taken over"), ())
    ACCOUNTS_READ = ("accounts_read", mark("action", "Accounts read"), ())
    STAFF_CHANGED = ("staff_changed", mark("action", "Name, NIP or position changed"), (Topic.STAFF,))
    ROLES_CHANGED = ("roles_changed", mark("action", "Roles changed"), (Topic.STAFF,))
    STAFF_DEACTIVATED = ("staff_deactivated", mark("action", "Account deactivated"), (Topic.STAFF,))
    STAFF_REACTIVATED = ("staff_reactivated", mark("action", "Account activated again"), (Topic.STAFF,))
    DEPUTY_NAMED = ("deputy_named", mark("action", "Deputy (Plh.) named"), (Topic.STAFF,))
    DEPUTY_ENDED = ("deputy_ended", mark("action", "Deputy (Plh.) ended early"), (Topic.STAFF,))
    PASSWORD_GIVEN = ("password_given", mark("action", "New password given"), (Topic.STAFF,))
    PASSWORD_CHANGED = ("password_changed", mark("action", "Own password changed"), (Topic.STAFF,))
    BADGE_GIVEN = ("badge_given", mark("action", "Badge given"), (Topic.STAFF,))
    BADGE_TAKEN = ("badge_taken", mark("action", "Badge taken away"), (Topic.STAFF,))
    PIN_CHOSEN = ("pin_chosen", mark("action", "Own PIN chosen"), (Topic.STAFF,))
    SECOND_FACTOR_ON = ("second_factor_on", mark("action", "Own second factor set up"), (Topic.STAFF,))
    SECOND_FACTOR_OFF = ("second_factor_off", mark("action", "Own second factor removed"), (Topic.STAFF,))
    SECOND_FACTOR_RESET = ("second_factor_reset", mark("action", "Second factor reset"), (Topic.STAFF,))
    RECOVERY_CODES_MADE = ("recovery_codes_made", mark("action", "Own recovery codes made anew"), ())
    STAFF_ADDED = ("staff_added", mark("action", "Staff member added"), (Topic.STAFF,))
    SETTINGS_CHANGED = (
        "settings_changed",
        mark("action", "Settings changed"),
        (Topic.SETTINGS, Topic.PRINT_QUEUE),
    )
    LIST_TAKEN_IN = (
        "list_taken_in",
        mark("action", "PRR list taken in"),
        (Topic.PRINT_QUEUE, Topic.OVERLAPS),
    )
    LIST_UNDONE = (
        "list_undone",
        mark("action", "PRR list undone"),
        (Topic.PRINT_QUEUE, Topic.OVERLAPS, Topic.APPLICATIONS),
    )
    JOB_RELEASED = (
        "job_released",
        mark("action", "Hold released"),
        (Topic.PRINT_QUEUE, Topic.OVERLAPS, Topic.APPROVALS),
    )
    JOB_CANCELLED = (
        "job_cancelled",
        mark("action", "Print job cancelled"),
        (Topic.PRINT_QUEUE, Topic.OVERLAPS, Topic.STOCK, Topic.HANDOVER),
    )
    JOB_ASKED_FOR = ("job_asked_for", mark("action", "Print asked for"), (Topic.PRINT_QUEUE,))
    REPRINT_ASKED = ("reprint_asked", mark("action", "Reprint asked for"), (*_CARD_BACK, Topic.APPROVALS))
    BATCH_CLAIMED = ("batch_claimed", mark("action", "Batch claimed"), (Topic.PRINT_QUEUE,))
    PRINT_STARTED = ("print_started", mark("action", "Printing started"), (Topic.PRINT_QUEUE,))
    PRINT_INTERRUPTED = ("print_interrupted", mark("action", "Printing interrupted"), (Topic.PRINT_QUEUE,))
    CARD_GOOD = (
        "card_good",
        mark("action", "Card printed"),
        (Topic.PRINT_QUEUE, Topic.STOCK, Topic.HANDOVER),
    )
    CARD_SPOILED = ("card_spoiled", mark("action", "Card spoiled"), (*_CARD_BACK, Topic.STOCK))
    JOB_PUT_BACK = ("job_put_back", mark("action", "Print job put back"), _CARD_BACK)
    LEASE_ENDED = ("lease_ended", mark("action", "Claim ran out"), _CARD_BACK)
    STEP_UNDONE = ("step_undone", mark("action", "Last step undone"), _WHAT_STEPS_TOUCH)
    STOCK_RECEIVED = ("stock_received", mark("action", "Stock received"), (Topic.STOCK,))
    STOCK_COUNTED = ("stock_counted", mark("action", "Stock counted"), (Topic.STOCK, Topic.APPROVALS))
    STOCK_MOVED = ("stock_moved", mark("action", "Stock moved"), (Topic.STOCK,))
    STOCK_SPOILED = ("stock_spoiled", mark("action", "Blank spoiled without a card"), (Topic.STOCK,))
    CARD_WITHDRAWN = ("card_withdrawn", mark("action", "Old card withdrawn"), (Topic.STOCK, Topic.POST))
    CARDS_DESTROYED = ("cards_destroyed", mark("action", "Cards destroyed"), (Topic.STOCK, Topic.APPROVALS))
    SLOT_CHANGED = ("slot_changed", mark("action", "Card moved to another slot"), (Topic.HANDOVER,))
    CARD_PICKED_UP = (
        "card_picked_up",
        mark("action", "Card handed to a citizen"),
        (Topic.HANDOVER, Topic.STOCK, Topic.APPLICATIONS, Topic.APPOINTMENTS),
    )
    HANDOVER_SENT = (
        "handover_sent",
        mark("action", "Cards sent out"),
        (Topic.HANDOVER, Topic.POST, Topic.APPLICATIONS),
    )
    ADDRESS_WRITTEN = ("address_written", mark("action", "Address for the post written"), (Topic.POST,))
    PARCEL_LABELLED = ("parcel_labelled", mark("action", "Tracking number noted"), (Topic.POST,))
    PARCEL_CHARGED = ("parcel_charged", mark("action", "Cost of a parcel corrected"), (Topic.POST,))
    POST_RESULT_NOTED = (
        "post_result_noted",
        mark("action", "Result of Kantor Pos noted"),
        _WHAT_POST_TOUCHES,
    )
    POST_RESULT_TAKEN_BACK = (
        "post_result_taken_back",
        mark("action", "Result of Kantor Pos taken back"),
        _WHAT_POST_TOUCHES,
    )
    POST_RESULTS_LISTED = (
        "post_results_listed",
        mark("action", "List of Kantor Pos taken in"),
        _WHAT_POST_TOUCHES,
    )
    RETURN_DECIDED = (
        "return_decided",
        mark("action", "Decided about what the post brought back"),
        (Topic.POST, Topic.HANDOVER, Topic.APPLICATIONS),
    )
    HANDOVER_RECEIVED = ("handover_received", mark("action", "Receipt of cards noted"), (Topic.HANDOVER,))
    DAY_CLOSED = ("day_closed", mark("action", "Day closed"), (Topic.REPORTS,))
    ADDENDUM_ADDED = (
        "addendum_added",
        mark("action", "Addendum to a closed day"),
        (Topic.REPORTS, Topic.APPROVALS),
    )
    REPORT_EXPORTED = ("report_exported", mark("action", "Report exported"), (Topic.REPORTS,))
    NIK_SHOWN = ("nik_shown", mark("action", "Full NIK shown"), ())
    NIKS_SHOWN = ("niks_shown", mark("action", "Full NIKs of many taken out"), (Topic.APPROVALS,))
    BACKUP_MADE = ("backup_made", mark("action", "Backup made"), ())
    OFFICE_RESTORED = ("office_restored", mark("action", "Office restored from a backup"), ())
    NUMBERS_CARRIED = ("numbers_carried", mark("action", "Numbers of before a restore made void"), _SETTINGS)

    CATALOGUE_CHANGED = ("catalogue_changed", mark("action", "Service catalogue changed"), (Topic.SERVICES,))
    CALENDAR_CHANGED = ("calendar_changed", mark("action", "Days off changed"), _SETTINGS)
    APPLICATION_TAKEN_IN = (
        "application_taken_in",
        mark("action", "Application taken in"),
        (Topic.APPLICATIONS, Topic.PRINT_QUEUE),
    )
    KEPT_DROPPED = ("kept_dropped", mark("action", "Kept while the server was away, and dropped"), ())
    APPLICATION_WITHDRAWN = (
        "application_withdrawn",
        mark("action", "Application withdrawn"),
        (Topic.APPLICATIONS, Topic.APPOINTMENTS, Topic.PRINT_QUEUE, Topic.OVERLAPS),
    )
    REQUESTS_TAKEN_IN = (
        "requests_taken_in",
        mark("action", "List of requests taken in"),
        (Topic.APPLICATIONS, Topic.PRINT_QUEUE),
    )
    ENDS_TAKEN_IN = (
        "ends_taken_in",
        mark("action", "List of deaths or moves taken in"),
        (Topic.PRINT_QUEUE, Topic.OVERLAPS, Topic.HANDOVER, Topic.APPLICATIONS),
    )
    ENDED_CARD_KEPT = (
        "ended_card_kept",
        mark("action", "Card of somebody recorded as died or moved may be given out"),
        (Topic.OVERLAPS, Topic.HANDOVER),
    )
    IMPORT_UNDONE = (
        "import_undone",
        mark("action", "Import undone"),
        (Topic.APPLICATIONS, Topic.PRINT_QUEUE, Topic.OVERLAPS, Topic.COMPLAINTS, Topic.HANDOVER),
    )
    APP_STATUSES_GIVEN = (
        "app_statuses_given",
        mark("action", "Statuses written for Smartdukcapil"),
        _APPLICATIONS,
    )
    ANSWER_PREPARED = ("answer_prepared", mark("action", "Answer by WhatsApp prepared"), _APPLICATIONS)
    MESSAGE_SENT = ("message_sent", mark("action", "Message to a citizen sent"), (Topic.MESSAGES,))
    MESSAGE_RESENT = ("message_resent", mark("action", "Message to be sent again"), (Topic.MESSAGES,))
    CITIZEN_CALLED = ("citizen_called", mark("action", "Citizen called"), (Topic.MESSAGES,))
    CONTACT_CHANGED = ("contact_changed", mark("action", "Wish of a citizen noted"), (Topic.MESSAGES,))
    REPLY_HEARD = ("reply_heard", mark("action", "Replies of citizens taken in"), (Topic.MESSAGES,))
    REPLY_SETTLED = ("reply_settled", mark("action", "Reply of a citizen dealt with"), (Topic.MESSAGES,))
    MESSAGE_TESTED = ("message_tested", mark("action", "Message sent on trial"), ())
    CARRIER_CHANGED = ("carrier_changed", mark("action", "Password of a carrier changed"), _SETTINGS)
    PROFILE_SAVED = ("profile_saved", mark("action", "Import profile saved"), _SETTINGS)
    CAMPAIGN_PREPARED = ("campaign_prepared", mark("action", "Bulk message prepared"), (Topic.MESSAGES,))
    CAMPAIGN_STARTED = ("campaign_started", mark("action", "Bulk message started"), _BULK_BEGUN)
    CAMPAIGN_STOPPED = ("campaign_stopped", mark("action", "Bulk message stopped"), (Topic.MESSAGES,))
    PEOPLE_COMPARED = (
        "people_compared",
        mark("action", "People compared"),
        (Topic.OVERLAPS, Topic.PRINT_QUEUE),
    )
    CASE_DECIDED = (
        "case_decided",
        mark("action", "Decided whether two records are one person"),
        (Topic.OVERLAPS, Topic.PRINT_QUEUE, Topic.APPROVALS),
    )
    FILE_ATTACHED = ("file_attached", mark("action", "Document attached"), _APPLICATIONS)
    FILE_REMOVED = ("file_removed", mark("action", "Document removed"), _APPLICATIONS)
    FILE_SHOWN = ("file_shown", mark("action", "Document looked at"), ())
    CHECK_BEGUN = ("check_begun", mark("action", "Verification begun"), _APPLICATIONS)
    CHECK_PUT_BACK = ("check_put_back", mark("action", "Verification put back"), _APPLICATIONS)
    APPLICATION_VERIFIED = (
        "application_verified",
        mark("action", "Application verified"),
        (*_CARD_BACK, Topic.APPLICATIONS, Topic.APPOINTMENTS, Topic.HANDOVER),
    )
    APPLICATION_RETURNED = ("application_returned", mark("action", "Application returned"), _APPLICATIONS)
    APPLICATION_CORRECTED = (
        "application_corrected",
        mark("action", "Form of an application corrected"),
        (Topic.APPLICATIONS, Topic.PRINT_QUEUE),
    )
    APPLICATION_REFUSED = ("application_refused", mark("action", "Application refused"), _APPLICATIONS)
    APPLICATION_CAME_BACK = (
        "application_came_back",
        mark("action", "Returned application came back"),
        (Topic.APPLICATIONS, Topic.PRINT_QUEUE),
    )
    PAPER_MADE = (
        "paper_made",
        mark("action", "Document made"),
        (Topic.APPLICATIONS, Topic.APPOINTMENTS, Topic.REPORTS),
    )
    DOCUMENT_COLLECTED = (
        "document_collected",
        mark("action", "Document handed to a citizen"),
        (Topic.APPLICATIONS, Topic.APPOINTMENTS, Topic.HANDOVER),
    )
    APPOINTMENT_CHANGED = (
        "appointment_changed",
        mark("action", "Appointment changed"),
        (Topic.APPOINTMENTS,),
    )
    MISSION_PLANNED = ("mission_planned", mark("action", "Mission of jemput bola planned"), (Topic.MISSIONS,))
    MISSION_CHANGED = ("mission_changed", mark("action", "Plan of a mission changed"), (Topic.MISSIONS,))
    MISSION_MOVED_ON = ("mission_moved_on", mark("action", "Mission moved on"), (Topic.MISSIONS,))
    MISSION_CANCELLED = ("mission_cancelled", mark("action", "Mission cancelled"), (Topic.MISSIONS,))
    MISSION_FILES_CHANGED = (
        "mission_files_changed",
        mark("action", "File added to or taken from a mission"),
        (Topic.MISSIONS,),
    )
    RECEIPT_LIST_MADE = (
        "receipt_list_made",
        mark("action", "Documents given to an RT with a receipt list"),
        (Topic.MISSIONS, Topic.APPLICATIONS, Topic.APPOINTMENTS, Topic.HANDOVER),
    )
    RECEIPT_LIST_NOTED = (
        "receipt_list_noted",
        mark("action", "Signed receipt list noted"),
        (Topic.MISSIONS, Topic.APPLICATIONS, Topic.HANDOVER),
    )
    COMPLAINT_TAKEN_IN = ("complaint_taken_in", mark("action", "Complaint taken in"), _COMPLAINTS)
    COMPLAINTS_LISTED = ("complaints_listed", mark("action", "List of complaints taken in"), _COMPLAINTS)
    COMPLAINT_GIVEN = ("complaint_given", mark("action", "Complaint given to somebody"), _COMPLAINTS)
    COMPLAINT_SORTED = ("complaint_sorted", mark("action", "Complaint sorted anew"), _COMPLAINTS)
    COMPLAINT_TIED = ("complaint_tied", mark("action", "Complaint tied to a document"), _COMPLAINTS)
    COMPLAINT_ANSWERED = ("complaint_answered", mark("action", "Complaint answered"), _COMPLAINTS)
    COMPLAINT_CLOSED = ("complaint_closed", mark("action", "Complaint closed"), _COMPLAINTS)
    COMPLAINT_REOPENED = ("complaint_reopened", mark("action", "Complaint reopened"), _COMPLAINTS)
    COMPLAINT_TEMPLATE_CHANGED = (
        "complaint_template_changed",
        mark("action", "Answer template changed"),
        _COMPLAINTS,
    )
    MESSAGE_TEXT_CHANGED = ("message_text_changed", mark("action", "Words of a message changed"), _SETTINGS)
    TRUST_ROOT_CHANGED = ("trust_root_changed", mark("action", "Trust root changed"), _SETTINGS)
    PASSPHRASE_SET = ("passphrase_set", mark("action", "Passphrase of the office set"), _SETTINGS)
    PASSPHRASE_CHANGED = ("passphrase_changed", mark("action", "Passphrase of the office changed"), _SETTINGS)
    RECOVERY_SHEET_MADE = ("recovery_sheet_made", mark("action", "Recovery sheet made"), _SETTINGS)
    KEY_UNLOCKED = ("key_unlocked", mark("action", "Key of the office given to a PC"), _SETTINGS)
    KEY_FORGOTTEN = ("key_forgotten", mark("action", "Key of the office taken from a PC"), _SETTINGS)
    FILES_ENCRYPTED = ("files_encrypted", mark("action", "Earlier files encrypted"), _SETTINGS)
    OLD_OFFICE_ACCEPTED = (
        "old_office_accepted",
        mark("action", "Older copy of the office accepted"),
        _SETTINGS,
    )
    LISTS_READ = ("lists_read", mark("action", "Work lists read"), ())
    DESKS_READ = ("desks_read", mark("action", "Lists of every desk read"), ())
    COMPLAINTS_READ = ("complaints_read", mark("action", "Complaints read"), ())
    RIGHTS_READ = ("rights_exported", mark("action", "Table of rights read or exported"), ())
    REFUSED = ("refused", mark("action", "Refused"), ())
    APPROVAL_ASKED = ("approval_asked", mark("action", "Asked the head to approve"), (Topic.APPROVALS,))
    APPROVAL_DECIDED = (
        "approval_decided",
        mark("action", "Decided about a request for approval"),
        (Topic.APPROVALS,),
    )
    APPROVAL_WITHDRAWN = (
        "approval_withdrawn",
        mark("action", "Request for approval withdrawn"),
        (Topic.APPROVALS,),
    )
    STOCK_CORRECTED = (
        "stock_corrected",
        mark("action", "Stock corrected to a count that differs"),
        (Topic.STOCK, Topic.APPROVALS),
    )
    JOURNAL_READ = ("journal_read", mark("action", "Journal read or exported"), ())
    DATA_RIGHTS_READ = ("data_rights_read", mark("action", "Retention, requests and incidents read"), ())
    PERIOD_SET = ("period_set", mark("action", "Retention period set"), _PERSONAL_DATA)
    LEGAL_HOLD_PLACED = ("legal_hold_placed", mark("action", "Data kept by order"), _PERSONAL_DATA)
    LEGAL_HOLD_LIFTED = ("legal_hold_lifted", mark("action", "Order to keep data lifted"), _PERSONAL_DATA)
    DESTRUCTION_PROPOSED = (
        "destruction_proposed",
        mark("action", "Destruction of data proposed"),
        _PERSONAL_DATA,
    )
    DESTRUCTION_DECIDED = (
        "destruction_decided",
        mark("action", "Destruction of data approved or refused"),
        _PERSONAL_DATA,
    )
    DATA_DESTROYED = ("data_destroyed", mark("action", "Data destroyed"), _PERSONAL_DATA)
    OWN_DATA_ASKED = ("own_data_asked", mark("action", "Request about own data taken down"), _PERSONAL_DATA)
    OWN_DATA_GATHERED = (
        "own_data_gathered",
        mark("action", "Everything held of a person put together"),
        _PERSONAL_DATA,
    )
    LOOKERS_NAMED = ("lookers_named", mark("action", "Staff named to a person who asked"), ())
    OWN_DATA_ANSWERED = (
        "own_data_answered",
        mark("action", "Request about own data answered"),
        _PERSONAL_DATA,
    )
    INCIDENT_NOTED = ("incident_noted", mark("action", "Data incident noted"), _PERSONAL_DATA)
    INCIDENT_TOLD = (
        "incident_told",
        mark("action", "Data incident described, reported or closed"),
        _PERSONAL_DATA,
    )

    def __init__(self, code: str, word: Word, topics: tuple[Topic, ...]) -> None:
        self.code = code
        self.word = word
        self.topics = frozenset(topics)

    @staticmethod
    def of(code: str) -> Action:
        """Return the action a journal line names."""
        return _BY_CODE[code]


_BY_CODE = {action.code: action for action in Action}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal."""

    id: int
    at: datetime
    staff_name: str
    workstation: str
    action: Action
    subject: str
    reason: str
    facts: Mapping[str, object]
