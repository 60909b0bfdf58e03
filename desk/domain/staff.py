"""The people of the office, and the one table that says who may do what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desk.domain.errors import NotAllowed
from desk.domain.journal import Action
from desk.domain.text import Word, mark


class Role(Enum):
    """A hat that a staff member wears; one person may wear several."""

    CLERK = "clerk"
    OPERATOR = "operator"
    HEAD = "head"
    ADMIN = "admin"
    AUDITOR = "auditor"

    @property
    def word(self) -> Word:
        """The role as staff say it."""
        return _ROLE_WORDS[self]


_ROLE_WORDS = {
    Role.CLERK: mark("role", "Counter clerk"),
    Role.OPERATOR: mark("role", "Print operator"),
    Role.HEAD: mark("role", "Section head"),
    Role.ADMIN: mark("role", "Administrator"),
    Role.AUDITOR: mark("role", "Auditor"),
}

_EVERYONE = frozenset(Role)
_PRINT_ROOM = frozenset({Role.OPERATOR, Role.HEAD})
_COUNTER = frozenset({Role.CLERK, Role.OPERATOR, Role.HEAD})
_CLERK = frozenset({Role.CLERK, Role.HEAD})
_HEAD = frozenset({Role.HEAD})
_ADMIN = frozenset({Role.ADMIN})

MAY: dict[Action, frozenset[Role]] = {
    Action.OFFICE_OPENED: _ADMIN,
    Action.SIGNED_IN: _EVERYONE,
    Action.STAFF_ADDED: _ADMIN,
    Action.SETTINGS_CHANGED: _HEAD | _ADMIN,
    Action.LIST_TAKEN_IN: _PRINT_ROOM,
    Action.LIST_UNDONE: _PRINT_ROOM,
    Action.JOB_RELEASED: _PRINT_ROOM,
    Action.JOB_CANCELLED: _PRINT_ROOM,
    Action.REQUESTS_TAKEN_IN: _COUNTER,
    Action.ENDS_TAKEN_IN: _PRINT_ROOM,
    Action.ENDED_CARD_KEPT: _PRINT_ROOM,
    Action.IMPORT_UNDONE: _COUNTER,
    Action.PROFILE_SAVED: _COUNTER,
    Action.APP_STATUSES_GIVEN: _COUNTER,
    Action.ANSWER_PREPARED: _COUNTER,
    Action.PEOPLE_COMPARED: _PRINT_ROOM,
    Action.CASE_DECIDED: _PRINT_ROOM,
    Action.JOB_ASKED_FOR: _COUNTER,
    Action.REPRINT_ASKED: _PRINT_ROOM,
    Action.BATCH_CLAIMED: _PRINT_ROOM,
    Action.PRINT_STARTED: _PRINT_ROOM,
    Action.PRINT_INTERRUPTED: _EVERYONE,
    Action.CARD_GOOD: _PRINT_ROOM,
    Action.CARD_SPOILED: _PRINT_ROOM,
    Action.JOB_PUT_BACK: _PRINT_ROOM,
    Action.LEASE_ENDED: _EVERYONE,
    Action.STEP_UNDONE: _COUNTER,
    Action.STOCK_RECEIVED: _PRINT_ROOM,
    Action.STOCK_COUNTED: _PRINT_ROOM,
    Action.STOCK_MOVED: _PRINT_ROOM,
    Action.STOCK_SPOILED: _PRINT_ROOM,
    Action.CARD_WITHDRAWN: _COUNTER,
    Action.CARDS_DESTROYED: _HEAD,
    Action.SLOT_CHANGED: _COUNTER,
    Action.CARD_PICKED_UP: _COUNTER,
    Action.HANDOVER_SENT: _COUNTER,
    Action.HANDOVER_RECEIVED: _COUNTER,
    Action.ADDRESS_WRITTEN: _COUNTER,
    Action.PARCEL_LABELLED: _COUNTER,
    Action.PARCEL_CHARGED: _COUNTER,
    Action.POST_RESULT_NOTED: _COUNTER,
    Action.POST_RESULT_TAKEN_BACK: _COUNTER,
    Action.POST_RESULTS_LISTED: _COUNTER,
    Action.RETURN_DECIDED: _COUNTER,
    Action.DAY_CLOSED: _HEAD,
    Action.ADDENDUM_ADDED: _HEAD,
    Action.REPORT_EXPORTED: _COUNTER | frozenset({Role.AUDITOR}),
    Action.NIK_SHOWN: _COUNTER,
    Action.BACKUP_MADE: _ADMIN | _HEAD,
    Action.OFFICE_RESTORED: _ADMIN | _HEAD,
    Action.CATALOGUE_CHANGED: _HEAD | _ADMIN,
    Action.CALENDAR_CHANGED: _HEAD | _ADMIN,
    Action.APPLICATION_TAKEN_IN: _CLERK,
    Action.APPLICATION_WITHDRAWN: _CLERK,
    Action.FILE_ATTACHED: _CLERK,
    Action.FILE_REMOVED: _CLERK,
    Action.FILE_SHOWN: _CLERK,
    Action.CHECK_BEGUN: _CLERK,
    Action.CHECK_PUT_BACK: _CLERK,
    Action.APPLICATION_VERIFIED: _CLERK,
    Action.APPLICATION_RETURNED: _CLERK,
    Action.APPLICATION_CORRECTED: _CLERK,
    Action.APPLICATION_REFUSED: _CLERK,
    Action.APPLICATION_CAME_BACK: _CLERK,
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
    Action.COMPLAINT_TAKEN_IN: _COUNTER,
    Action.COMPLAINTS_LISTED: _COUNTER,
    Action.COMPLAINT_GIVEN: _COUNTER,
    Action.COMPLAINT_SORTED: _COUNTER,
    Action.COMPLAINT_TIED: _COUNTER,
    Action.COMPLAINT_ANSWERED: _COUNTER,
    Action.COMPLAINT_CLOSED: _COUNTER,
    Action.COMPLAINT_REOPENED: _COUNTER,
    Action.COMPLAINT_TEMPLATE_CHANGED: _HEAD,
    Action.TRUST_ROOT_CHANGED: _ADMIN,
}


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

    def must_be_allowed(self, action: Action) -> None:
        """Let an allowed action pass.

        Raises:
            NotAllowed: no role of this person allows it.
        """
        if not self.may(action):
            raise NotAllowed(action.word, tuple(role.word for role in Role if role in MAY[action]))
