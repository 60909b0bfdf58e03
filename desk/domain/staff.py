"""The people of the office, and the one table that says who may do what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desk.domain.deeds import deed
from desk.domain.errors import NotAllowed
from desk.domain.journal import Action
from desk.domain.text import Word, mark


class Role(Enum):
    """A hat that a staff member wears; one person may wear several."""

    CLERK = "clerk"
    OPERATOR = "operator"
    VERIFIER = "verifier"
    HEAD = "head"
    DATA_OFFICER = "data_officer"
    ADMIN = "admin"
    AUDITOR = "auditor"

    @property
    def word(self) -> Word:
        """The role as staff say it."""
        return _ROLE_WORDS[self]


_ROLE_WORDS = {
    Role.CLERK: mark("role", "Counter clerk"),
    Role.OPERATOR: mark("role", "Print operator"),
    Role.VERIFIER: mark("role", "Verification clerk"),
    Role.HEAD: mark("role", "Section head"),
    Role.DATA_OFFICER: mark("role", "Data officer"),
    Role.ADMIN: mark("role", "Administrator"),
    Role.AUDITOR: mark("role", "Auditor"),
}

_EVERYONE = frozenset(Role)
_HEAD = frozenset({Role.HEAD})
_ADMIN = frozenset({Role.ADMIN})
_OFFICE = _HEAD | _ADMIN
_CLERK = _HEAD | {Role.CLERK}
_PRINT_ROOM = _HEAD | {Role.OPERATOR}
_COUNTER = _CLERK | _PRINT_ROOM
_CHECKERS = _CLERK | {Role.VERIFIER}
_LISTS = _PRINT_ROOM | {Role.DATA_OFFICER}
"""Who answers for the central lists and for records that overlap."""
_TAKERS = _COUNTER | _LISTS
_DESKS = _COUNTER | _CHECKERS | _LISTS
"""Everybody who works on what citizens asked for; the administrator does not, and the auditor only reads."""
_READERS = _DESKS | {Role.AUDITOR}
_OVERSEERS = _OFFICE | {Role.AUDITOR}

MAY: dict[Action, frozenset[Role]] = {
    Action.OFFICE_OPENED: _ADMIN,
    Action.OFFICE_UPGRADED: _EVERYONE,
    Action.OFFICE_MOVED: _ADMIN,
    Action.SIGNED_IN: _EVERYONE,
    Action.STAFF_ADDED: _ADMIN,
    Action.SIGNED_OUT: _EVERYONE,
    Action.SIGN_IN_REFUSED: _EVERYONE,
    Action.SCREEN_LOCKED: _EVERYONE,
    Action.SCREEN_UNLOCKED: _EVERYONE,
    Action.ACCOUNT_LOCKED: _EVERYONE,
    Action.ACCOUNT_NOTED: _EVERYONE,
    Action.PASSWORD_CHANGED: _EVERYONE,
    Action.PIN_CHOSEN: _EVERYONE,
    Action.SECOND_FACTOR_OFF: _EVERYONE,
    Action.RECOVERY_CODES_MADE: _EVERYONE,
    Action.SECOND_FACTOR_ON: _OFFICE,
    Action.ACCOUNT_UNLOCKED: _ADMIN,
    Action.STAFF_CHANGED: _ADMIN,
    Action.ROLES_CHANGED: _ADMIN,
    Action.STAFF_DEACTIVATED: _ADMIN,
    Action.STAFF_REACTIVATED: _ADMIN,
    Action.DEPUTY_NAMED: _ADMIN,
    Action.DEPUTY_ENDED: _ADMIN,
    Action.PASSWORD_GIVEN: _ADMIN,
    Action.BADGE_GIVEN: _ADMIN,
    Action.BADGE_TAKEN: _ADMIN,
    Action.SECOND_FACTOR_RESET: _ADMIN,
    Action.ACCOUNTS_READ: _OVERSEERS,
    Action.SETTINGS_CHANGED: _OFFICE,
    Action.LIST_TAKEN_IN: _LISTS,
    Action.LIST_UNDONE: _LISTS,
    Action.JOB_RELEASED: _HEAD,
    Action.JOB_CANCELLED: _LISTS,
    Action.REQUESTS_TAKEN_IN: _TAKERS,
    Action.ENDS_TAKEN_IN: _LISTS,
    Action.ENDED_CARD_KEPT: _LISTS,
    Action.IMPORT_UNDONE: _TAKERS,
    Action.PROFILE_SAVED: _TAKERS,
    Action.APP_STATUSES_GIVEN: _TAKERS,
    Action.ANSWER_PREPARED: _COUNTER | _CHECKERS,
    Action.MESSAGE_SENT: _DESKS,
    Action.MESSAGE_RESENT: _DESKS,
    Action.CITIZEN_CALLED: _DESKS,
    Action.CONTACT_CHANGED: _DESKS,
    Action.REPLY_HEARD: _DESKS,
    Action.REPLY_SETTLED: _DESKS,
    Action.MESSAGE_TESTED: _OFFICE,
    Action.CARRIER_CHANGED: _OFFICE,
    Action.CAMPAIGN_PREPARED: _CLERK,
    Action.CAMPAIGN_STARTED: _HEAD,
    Action.CAMPAIGN_STOPPED: _CLERK,
    Action.PEOPLE_COMPARED: _LISTS,
    Action.CASE_DECIDED: _LISTS,
    Action.JOB_ASKED_FOR: _COUNTER,
    Action.REPRINT_ASKED: _HEAD,
    Action.BATCH_CLAIMED: _PRINT_ROOM,
    Action.PRINT_STARTED: _PRINT_ROOM,
    Action.PRINT_INTERRUPTED: _PRINT_ROOM,
    Action.CARD_GOOD: _PRINT_ROOM,
    Action.CARD_SPOILED: _PRINT_ROOM,
    Action.JOB_PUT_BACK: _PRINT_ROOM,
    Action.LEASE_ENDED: _DESKS,
    Action.STEP_UNDONE: _DESKS,
    Action.STOCK_RECEIVED: _PRINT_ROOM,
    Action.STOCK_COUNTED: _PRINT_ROOM,
    Action.STOCK_MOVED: _PRINT_ROOM,
    Action.STOCK_SPOILED: _PRINT_ROOM,
    Action.CARD_WITHDRAWN: _COUNTER,
    Action.CARDS_DESTROYED: _HEAD,
    Action.SLOT_CHANGED: _COUNTER,
    Action.CARD_PICKED_UP: _CLERK,
    Action.HANDOVER_SENT: _COUNTER,
    Action.HANDOVER_RECEIVED: _COUNTER,
    Action.ADDRESS_WRITTEN: _COUNTER,
    Action.PARCEL_LABELLED: _COUNTER,
    Action.PARCEL_CHARGED: _COUNTER,
    Action.POST_RESULT_NOTED: _COUNTER,
    Action.POST_RESULT_TAKEN_BACK: _COUNTER,
    Action.POST_RESULTS_LISTED: _TAKERS,
    Action.RETURN_DECIDED: _COUNTER,
    Action.DAY_CLOSED: _HEAD,
    Action.ADDENDUM_ADDED: _HEAD,
    Action.REPORT_EXPORTED: _READERS,
    Action.NIK_SHOWN: _DESKS,
    Action.NIKS_SHOWN: _HEAD,
    Action.BACKUP_MADE: _OFFICE,
    Action.OFFICE_RESTORED: _OFFICE,
    Action.NUMBERS_CARRIED: _OFFICE,
    Action.CATALOGUE_CHANGED: _OFFICE,
    Action.CALENDAR_CHANGED: _OFFICE,
    Action.MESSAGE_TEXT_CHANGED: _OFFICE,
    Action.APPLICATION_TAKEN_IN: _CLERK,
    Action.APPLICATION_WITHDRAWN: _CLERK,
    Action.KEPT_DROPPED: _EVERYONE,
    Action.FILE_ATTACHED: _CHECKERS,
    Action.FILE_REMOVED: _CHECKERS,
    Action.FILE_SHOWN: _CHECKERS,
    Action.CHECK_BEGUN: _CHECKERS,
    Action.CHECK_PUT_BACK: _CHECKERS,
    Action.APPLICATION_VERIFIED: _CHECKERS,
    Action.APPLICATION_RETURNED: _CHECKERS,
    Action.APPLICATION_CORRECTED: _CHECKERS,
    Action.APPLICATION_REFUSED: _CHECKERS,
    Action.APPLICATION_CAME_BACK: _CHECKERS,
    Action.PAPER_MADE: _CLERK,
    Action.DOCUMENT_COLLECTED: _CLERK,
    Action.APPOINTMENT_CHANGED: _CLERK,
    Action.MISSION_PLANNED: _CLERK,
    Action.MISSION_CHANGED: _CLERK,
    Action.MISSION_MOVED_ON: _CLERK,
    Action.MISSION_CANCELLED: _CLERK,
    Action.MISSION_FILES_CHANGED: _CLERK,
    Action.RECEIPT_LIST_MADE: _CLERK,
    Action.RECEIPT_LIST_NOTED: _CLERK,
    Action.COMPLAINT_TAKEN_IN: _DESKS,
    Action.COMPLAINTS_LISTED: _DESKS,
    Action.COMPLAINT_GIVEN: _DESKS,
    Action.COMPLAINT_SORTED: _DESKS,
    Action.COMPLAINT_TIED: _DESKS,
    Action.COMPLAINT_ANSWERED: _DESKS,
    Action.COMPLAINT_CLOSED: _DESKS,
    Action.COMPLAINT_REOPENED: _DESKS,
    Action.COMPLAINT_TEMPLATE_CHANGED: _HEAD,
    Action.TRUST_ROOT_CHANGED: _ADMIN,
    Action.REFUSED: _EVERYONE,
    Action.APPROVAL_ASKED: _DESKS,
    Action.APPROVAL_DECIDED: _HEAD,
    Action.APPROVAL_WITHDRAWN: _DESKS,
    Action.STOCK_CORRECTED: _HEAD,
    Action.PASSPHRASE_SET: _OFFICE,
    Action.PASSPHRASE_CHANGED: _OFFICE,
    Action.RECOVERY_SHEET_MADE: _OFFICE,
    Action.KEY_UNLOCKED: _EVERYONE,
    Action.KEY_FORGOTTEN: _OFFICE,
    Action.FILES_ENCRYPTED: _OFFICE,
    Action.OLD_OFFICE_ACCEPTED: _HEAD,
    Action.LISTS_READ: _READERS,
    Action.DESKS_READ: _HEAD | {Role.AUDITOR},
    Action.COMPLAINTS_READ: _READERS,
    Action.RIGHTS_READ: _OVERSEERS,
    Action.JOURNAL_READ: _OVERSEERS,
    Action.DATA_RIGHTS_READ: _OVERSEERS | {Role.DATA_OFFICER},
    Action.PERIOD_SET: _HEAD,
    Action.LEGAL_HOLD_PLACED: _OFFICE | {Role.DATA_OFFICER},
    Action.LEGAL_HOLD_LIFTED: _HEAD,
    Action.DESTRUCTION_PROPOSED: _OFFICE | {Role.DATA_OFFICER},
    Action.DESTRUCTION_DECIDED: _HEAD,
    Action.DATA_DESTROYED: _OFFICE | {Role.DATA_OFFICER},
    Action.OWN_DATA_ASKED: _CLERK | {Role.DATA_OFFICER},
    Action.OWN_DATA_GATHERED: _HEAD | {Role.DATA_OFFICER},
    Action.LOOKERS_NAMED: _HEAD,
    Action.OWN_DATA_ANSWERED: _HEAD | {Role.DATA_OFFICER},
    Action.INCIDENT_NOTED: _OFFICE | {Role.DATA_OFFICER},
    Action.INCIDENT_TOLD: _HEAD | {Role.DATA_OFFICER},
}

ASK: dict[Action, frozenset[Role]] = {
    Action.REPRINT_ASKED: frozenset({Role.OPERATOR}),
    Action.JOB_RELEASED: frozenset({Role.OPERATOR, Role.DATA_OFFICER}),
    Action.STOCK_CORRECTED: frozenset({Role.OPERATOR}),
    Action.CARDS_DESTROYED: frozenset({Role.OPERATOR}),
    Action.ADDENDUM_ADDED: frozenset({Role.OPERATOR, Role.CLERK, Role.DATA_OFFICER}),
    Action.NIKS_SHOWN: _DESKS - _HEAD,
    Action.CAMPAIGN_STARTED: frozenset({Role.CLERK}),
}
"""Four eyes: who may do a deed once somebody who may do it alone has approved it."""


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody who works here."""

    id: int
    login: str
    name: str
    roles: frozenset[Role]
    nip: str = ""
    position: str = ""

    def may(self, action: Action) -> bool:
        """Whether one of this person's roles allows ``action``."""
        return bool(self.roles & MAY[action])

    def may_ask(self, action: Action) -> bool:
        """Whether this person may do ``action`` with an approval, and not without."""
        return not self.may(action) and bool(self.roles & ASK.get(action, frozenset()))

    def may_try(self, action: Action) -> bool:
        """Whether this person may do ``action``, alone or with an approval."""
        return self.may(action) or self.may_ask(action)

    def must_be_allowed(self, action: Action) -> None:
        """Let an allowed action pass.

        Raises:
            NotAllowed: no role of this person allows it.
        """
        if not self.may(action):
            raise NotAllowed(deed(action), tuple(role.word for role in Role if role in MAY[action]))
