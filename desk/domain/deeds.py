"""What can be done in the office, in the words in which its head reads who may do it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from desk.domain.journal import Action
from desk.domain.text import Word, mark


class Area(Enum):
    """A part of the office's work, to read the table of rights by."""

    COUNTER = mark("right_area", "At the counter")
    CHECKING = mark("right_area", "Verification of documents")
    PRINT_ROOM = mark("right_area", "In the print room")
    LISTS = mark("right_area", "Lists and overlaps")
    STOCK = mark("right_area", "Blanks and cards in store")
    HANDOVER = mark("right_area", "Handover and Kantor Pos")
    OUTREACH = mark("right_area", "Jemput bola")
    COMPLAINTS = mark("right_area", "Complaints")
    REPORTS = mark("right_area", "Reports and the day")
    READING = mark("right_area", "What is read")
    ACCOUNTS = mark("right_area", "Accounts")
    SETTINGS = mark("right_area", "Settings and safekeeping")
    PERSONAL_DATA = mark("right_area", "Personal data")


DEEDS: Mapping[Area, Mapping[Action, Word]] = {
    Area.COUNTER: {
        Action.APPLICATION_TAKEN_IN: mark("deed", "Take an application in"),
        Action.APPLICATION_WITHDRAWN: mark("deed", "Withdraw an application"),
        Action.KEPT_DROPPED: mark("deed", "Drop what was kept while the server was away"),
        Action.JOB_ASKED_FOR: mark("deed", "Ask for the print of a card"),
        Action.PAPER_MADE: mark("deed", "Note that a document is made"),
        Action.APPOINTMENT_CHANGED: mark("deed", "Change an appointment"),
        Action.CARD_PICKED_UP: mark("deed", "Hand a card to a citizen"),
        Action.DOCUMENT_COLLECTED: mark("deed", "Hand a document to a citizen"),
        Action.CARD_WITHDRAWN: mark("deed", "Withdraw the old card of a citizen"),
        Action.ANSWER_PREPARED: mark("deed", "Prepare an answer by WhatsApp"),
        Action.MESSAGE_SENT: mark("deed", "Send messages to citizens"),
        Action.CAMPAIGN_PREPARED: mark("deed", "Prepare a bulk message"),
        Action.CAMPAIGN_STARTED: mark("deed", "Send a bulk message"),
        Action.CAMPAIGN_STOPPED: mark("deed", "Stop a bulk message"),
        Action.MESSAGE_RESENT: mark("deed", "Send a message to a citizen again"),
        Action.CITIZEN_CALLED: mark("deed", "Call citizens whom no message reached"),
        Action.CONTACT_CHANGED: mark("deed", "Note whether and how a citizen is written to"),
        Action.REPLY_HEARD: mark("deed", "Take in what citizens reply"),
        Action.REPLY_SETTLED: mark("deed", "Deal with the reply of a citizen"),
    },
    Area.CHECKING: {
        Action.CHECK_BEGUN: mark("deed", "Take an application for verification"),
        Action.CHECK_PUT_BACK: mark("deed", "Put a verification back"),
        Action.APPLICATION_VERIFIED: mark("deed", "Verify an application"),
        Action.APPLICATION_RETURNED: mark("deed", "Return an application to the citizen"),
        Action.APPLICATION_REFUSED: mark("deed", "Refuse an application"),
        Action.APPLICATION_CORRECTED: mark("deed", "Correct the form of an application"),
        Action.APPLICATION_CAME_BACK: mark("deed", "Take a returned application in again"),
        Action.FILE_ATTACHED: mark("deed", "Attach a document"),
        Action.FILE_REMOVED: mark("deed", "Remove an attached document"),
        Action.FILE_SHOWN: mark("deed", "Look at an attached document"),
    },
    Area.PRINT_ROOM: {
        Action.BATCH_CLAIMED: mark("deed", "Claim cards for printing"),
        Action.PRINT_STARTED: mark("deed", "Begin to print a card"),
        Action.CARD_GOOD: mark("deed", "Confirm a printed card"),
        Action.CARD_SPOILED: mark("deed", "Note a spoiled card"),
        Action.JOB_PUT_BACK: mark("deed", "Put a claimed card back"),
        Action.PRINT_INTERRUPTED: mark("deed", "Note one's own interrupted print"),
        Action.LEASE_ENDED: mark("deed", "End claims that have run out"),
        Action.REPRINT_ASKED: mark("deed", "Print another card for somebody"),
        Action.JOB_CANCELLED: mark("deed", "Cancel a print job"),
        Action.STEP_UNDONE: mark("deed", "Take one's own last step back"),
    },
    Area.LISTS: {
        Action.LIST_TAKEN_IN: mark("deed", "Take a PRR list in"),
        Action.LIST_UNDONE: mark("deed", "Undo a PRR list"),
        Action.REQUESTS_TAKEN_IN: mark("deed", "Take a list of requests in"),
        Action.ENDS_TAKEN_IN: mark("deed", "Take a list of deaths or moves in"),
        Action.COMPLAINTS_LISTED: mark("deed", "Take a list of complaints in"),
        Action.POST_RESULTS_LISTED: mark("deed", "Take a list of Kantor Pos in"),
        Action.IMPORT_UNDONE: mark("deed", "Undo an import"),
        Action.PROFILE_SAVED: mark("deed", "Save an import profile"),
        Action.APP_STATUSES_GIVEN: mark("deed", "Write statuses for Smartdukcapil"),
        Action.PEOPLE_COMPARED: mark("deed", "Compare people with each other"),
        Action.CASE_DECIDED: mark("deed", "Decide whether two records are one person"),
        Action.JOB_RELEASED: mark("deed", "Release a held card"),
        Action.ENDED_CARD_KEPT: mark(
            "deed", "Let the card of somebody recorded as died or moved be given out"
        ),
    },
    Area.STOCK: {
        Action.STOCK_RECEIVED: mark("deed", "Take stock in"),
        Action.STOCK_MOVED: mark("deed", "Move or use up stock"),
        Action.STOCK_COUNTED: mark("deed", "Count the stock"),
        Action.STOCK_CORRECTED: mark("deed", "Correct the books to a count that differs"),
        Action.STOCK_SPOILED: mark("deed", "Write off a spoiled blank"),
        Action.CARDS_DESTROYED: mark("deed", "Destroy cards"),
    },
    Area.HANDOVER: {
        Action.SLOT_CHANGED: mark("deed", "Move a card to another slot"),
        Action.HANDOVER_SENT: mark("deed", "Send cards out"),
        Action.HANDOVER_RECEIVED: mark("deed", "Note the receipt of cards"),
        Action.ADDRESS_WRITTEN: mark("deed", "Write an address for the post"),
        Action.PARCEL_LABELLED: mark("deed", "Note a tracking number"),
        Action.PARCEL_CHARGED: mark("deed", "Correct the cost of a parcel"),
        Action.POST_RESULT_NOTED: mark("deed", "Note a result of Kantor Pos"),
        Action.POST_RESULT_TAKEN_BACK: mark("deed", "Take a result of Kantor Pos back"),
        Action.RETURN_DECIDED: mark("deed", "Decide about what the post brought back"),
    },
    Area.OUTREACH: {
        Action.MISSION_PLANNED: mark("deed", "Plan a mission of jemput bola"),
        Action.MISSION_CHANGED: mark("deed", "Change the plan of a mission"),
        Action.MISSION_MOVED_ON: mark("deed", "Move a mission on"),
        Action.MISSION_CANCELLED: mark("deed", "Cancel a mission"),
        Action.MISSION_FILES_CHANGED: mark("deed", "Add a file to a mission or take it out"),
        Action.RECEIPT_LIST_MADE: mark("deed", "Give documents to an RT with a receipt list"),
        Action.RECEIPT_LIST_NOTED: mark("deed", "Note a signed receipt list"),
    },
    Area.COMPLAINTS: {
        Action.COMPLAINTS_READ: mark("deed", "Read complaints"),
        Action.COMPLAINT_TAKEN_IN: mark("deed", "Take a complaint in"),
        Action.COMPLAINT_GIVEN: mark("deed", "Give a complaint to somebody"),
        Action.COMPLAINT_SORTED: mark("deed", "Sort a complaint anew"),
        Action.COMPLAINT_TIED: mark("deed", "Tie a complaint to a document"),
        Action.COMPLAINT_ANSWERED: mark("deed", "Answer a complaint"),
        Action.COMPLAINT_CLOSED: mark("deed", "Close a complaint"),
        Action.COMPLAINT_REOPENED: mark("deed", "Reopen a complaint"),
        Action.COMPLAINT_TEMPLATE_CHANGED: mark("deed", "Change an answer template"),
    },
    Area.REPORTS: {
        Action.DAY_CLOSED: mark("deed", "Close a day"),
        Action.ADDENDUM_ADDED: mark("deed", "Reopen a closed day with an addendum"),
        Action.REPORT_EXPORTED: mark("deed", "Export a report"),
        Action.APPROVAL_ASKED: mark("deed", "Ask the head to approve a deed"),
        Action.APPROVAL_WITHDRAWN: mark("deed", "Withdraw one's own request"),
        Action.APPROVAL_DECIDED: mark("deed", "Approve or refuse a request"),
    },
    Area.READING: {
        Action.LISTS_READ: mark("deed", "Read the work lists, with masked numbers"),
        Action.DESKS_READ: mark("deed", "Read the lists of every desk, with masked numbers"),
        Action.NIK_SHOWN: mark("deed", "See the whole numbers of one person, for a reason"),
        Action.NIKS_SHOWN: mark("deed", "Take out whole NIKs of many"),
        Action.ACCOUNTS_READ: mark("deed", "Read the accounts"),
        Action.RIGHTS_READ: mark("deed", "Read and export the rights of all"),
        Action.JOURNAL_READ: mark("deed", "Read the whole journal"),
        Action.DATA_RIGHTS_READ: mark("deed", "Read retention, requests and incidents"),
    },
    Area.ACCOUNTS: {
        Action.STAFF_ADDED: mark("deed", "Make an account"),
        Action.STAFF_CHANGED: mark("deed", "Change name, NIP or position"),
        Action.ROLES_CHANGED: mark("deed", "Change roles"),
        Action.STAFF_DEACTIVATED: mark("deed", "Close an account"),
        Action.STAFF_REACTIVATED: mark("deed", "Open a closed account again"),
        Action.ACCOUNT_UNLOCKED: mark("deed", "Unlock an account"),
        Action.DEPUTY_NAMED: mark("deed", "Name a deputy (Plh.)"),
        Action.DEPUTY_ENDED: mark("deed", "End a deputy's time early"),
        Action.PASSWORD_GIVEN: mark("deed", "Give somebody a new password"),
        Action.PASSWORD_CHANGED: mark("deed", "Change one's own password"),
        Action.BADGE_GIVEN: mark("deed", "Give a badge"),
        Action.BADGE_TAKEN: mark("deed", "Take a badge away"),
        Action.PIN_CHOSEN: mark("deed", "Choose one's own PIN"),
        Action.SECOND_FACTOR_ON: mark("deed", "Set up one's own second factor"),
        Action.SECOND_FACTOR_OFF: mark("deed", "Remove one's own second factor"),
        Action.SECOND_FACTOR_RESET: mark("deed", "Reset somebody's second factor"),
        Action.RECOVERY_CODES_MADE: mark("deed", "Make one's own recovery codes anew"),
    },
    Area.SETTINGS: {
        Action.SETTINGS_CHANGED: mark("deed", "Change the settings"),
        Action.CATALOGUE_CHANGED: mark("deed", "Change the service catalogue"),
        Action.CALENDAR_CHANGED: mark("deed", "Change the days off"),
        Action.MESSAGE_TEXT_CHANGED: mark("deed", "Change the words of messages to citizens"),
        Action.TRUST_ROOT_CHANGED: mark("deed", "Change whose signatures are trusted"),
        Action.CARRIER_CHANGED: mark("deed", "Change the password of a carrier of messages"),
        Action.MESSAGE_TESTED: mark("deed", "Send a message on trial"),
        Action.BACKUP_MADE: mark("deed", "Make a backup"),
        Action.OFFICE_RESTORED: mark("deed", "Restore the office from a backup"),
        Action.NUMBERS_CARRIED: mark("deed", "Make numbers of before a restore void"),
        Action.OFFICE_MOVED: mark("deed", "Move the office to a server or a file"),
        Action.OLD_OFFICE_ACCEPTED: mark("deed", "Go on with an older state of the office"),
        Action.PASSPHRASE_SET: mark("deed", "Set the passphrase of the office"),
        Action.PASSPHRASE_CHANGED: mark("deed", "Change the passphrase of the office"),
        Action.RECOVERY_SHEET_MADE: mark("deed", "Print the recovery sheet"),
        Action.KEY_UNLOCKED: mark("deed", "Open the documents of the office on a PC"),
        Action.KEY_FORGOTTEN: mark("deed", "Let a PC forget the key"),
        Action.FILES_ENCRYPTED: mark("deed", "Encrypt the documents kept so far"),
    },
    Area.PERSONAL_DATA: {
        Action.PERIOD_SET: mark("deed", "Set how long data are kept"),
        Action.LEGAL_HOLD_PLACED: mark("deed", "Keep data by order"),
        Action.LEGAL_HOLD_LIFTED: mark("deed", "Lift an order to keep data"),
        Action.DESTRUCTION_PROPOSED: mark("deed", "Propose the destruction of data"),
        Action.DESTRUCTION_DECIDED: mark("deed", "Approve the destruction of data"),
        Action.DATA_DESTROYED: mark("deed", "Destroy data"),
        Action.OWN_DATA_ASKED: mark("deed", "Take down a request about own data"),
        Action.OWN_DATA_GATHERED: mark("deed", "Put together everything held of a person"),
        Action.OWN_DATA_ANSWERED: mark("deed", "Answer a request about own data"),
        Action.LOOKERS_NAMED: mark("deed", "Name to a person who looked at their data"),
        Action.INCIDENT_NOTED: mark("deed", "Note a data incident"),
        Action.INCIDENT_TOLD: mark("deed", "Describe, report or close a data incident"),
    },
}
"""Every action that is a right, in words that follow "who may"; one line in one part for each."""


NO_RIGHTS: Mapping[Action, str] = {
    Action.OFFICE_OPENED: "done once, before there is anybody to allow it",
    Action.OFFICE_UPGRADED: "happens when an office of an earlier program is brought up",
    Action.SIGNED_IN: "whoever has an account and knows the password",
    Action.SIGNED_OUT: "whoever is signed in",
    Action.SIGN_IN_REFUSED: "happens; nobody does it by right",
    Action.SCREEN_LOCKED: "whoever is signed in",
    Action.SCREEN_UNLOCKED: "whoever locked it",
    Action.ACCOUNT_LOCKED: "happens after wrong tries; nobody does it by right",
    Action.ACCOUNT_NOTED: "happens once, when an office of an earlier program is brought up",
    Action.REFUSED: "happens; nobody does it by right",
}
"""Lines of the journal that are no right of anybody's, each with the reason."""

_WORDS = {action: word for deeds in DEEDS.values() for action, word in deeds.items()}


def deed(action: Action) -> Word:
    """Return what is done, in the words in which a right is told."""
    return _WORDS.get(action, action.word)
