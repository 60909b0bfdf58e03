"""What each deed writes, table by table, from which the rights of every role at the server are made.

A word names a table and what is done to its rows: ``+`` new ones, ``~`` other values, ``-`` gone, ``*`` held
until commit and no more. Names of columns behind it narrow ``~`` to them. What a deed's undoing writes stands
with the deed. Entries of the journal, wrong tries and presences are everybody's, and are not repeated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desk.data.schema import metadata
from desk.data.server_functions import VIEWS
from desk.domain.journal import Action
from desk.domain.staff import ASK, MAY, Role

WRITES: Mapping[Action, str] = {
    Action.SIGNED_IN: "recovery_code~ second_factor~last_step",
    Action.STAFF_CHANGED: "staff~",
    Action.ROLES_CHANGED: "staff~",
    Action.STAFF_DEACTIVATED: "badge- staff~",
    Action.STAFF_REACTIVATED: "account+~ second_factor~ staff~",
    Action.DEPUTY_NAMED: "deputy+ staff*",
    Action.DEPUTY_ENDED: "deputy~ staff*",
    Action.PASSWORD_GIVEN: "account+~ second_factor~ staff~",
    Action.PASSWORD_CHANGED: "account~ second_factor~ recovery_code~ staff~password_hash",
    Action.BADGE_GIVEN: "badge+- staff*",
    Action.BADGE_TAKEN: "badge-",
    Action.PIN_CHOSEN: "badge~",
    Action.SECOND_FACTOR_ON: "recovery_code+- second_factor+-",
    Action.SECOND_FACTOR_OFF: "recovery_code- second_factor~-",
    Action.SECOND_FACTOR_RESET: "recovery_code- second_factor-",
    Action.RECOVERY_CODES_MADE: "recovery_code+- second_factor~",
    Action.STAFF_ADDED: "account+~ staff+",
    Action.SETTINGS_CHANGED: "office~settings print_job~rank",
    Action.LIST_TAKEN_IN: (
        "application~ hold+ office* print_job+~ prr_list+ prr_list_trace+ record+~ record_family+-"
    ),
    Action.LIST_UNDONE: (
        "application~ hold~- office* person_case- print_job~- prr_list_trace- prr_list_undo+ record~- "
        "record_family-"
    ),
    Action.JOB_RELEASED: "approval_request~ hold~ print_job~",
    Action.JOB_CANCELLED: "appointment~ ended_effect~ hold~ pick_up~ print_job~ scrap+-",
    Action.JOB_ASKED_FOR: "print_job~",
    Action.REPRINT_ASKED: "approval_request~ hold+~ print_job+~",
    Action.BATCH_CLAIMED: "batch+~ counter+~ issued_number+ print_job~",
    Action.PRINT_STARTED: "attempt+ print_job~",
    Action.PRINT_INTERRUPTED: "attempt~ print_job~",
    Action.CARD_GOOD: "appointment+~ attempt+~ print_job~ stock_level+~ stock_move+",
    Action.CARD_SPOILED: (
        "attempt+~ ended_effect~ hold+~ pick_up~ print_job~ scrap+- stock_level+~ stock_move+"
    ),
    Action.JOB_PUT_BACK: "attempt~ print_job~",
    Action.LEASE_ENDED: "attempt~ batch* print_job~",
    Action.STOCK_RECEIVED: "booked+ stock_level+~ stock_move+",
    Action.STOCK_COUNTED: "approval_request~ booked+ stock_level+~ stock_move+",
    Action.STOCK_MOVED: "booked+ stock_level+~ stock_move+",
    Action.STOCK_SPOILED: "booked+ scrap+ stock_level+~ stock_move+",
    Action.CARD_WITHDRAWN: "booked+ parcel_content~ scrap+",
    Action.CARDS_DESTROYED: "approval_request~ counter+~ destruction+ issued_number+ scrap~",
    Action.SLOT_CHANGED: "print_job~",
    Action.CARD_PICKED_UP: "appointment~ booked+ pick_up+~- print_job~ scrap+-",
    Action.HANDOVER_SENT: (
        "application~ counter+~ handover+~- handover_item+~- issued_number+~ kecamatan_leftover+- "
        "parcel+~- parcel_content+~- parcel_event- parcel_label- print_job~"
    ),
    Action.ADDRESS_WRITTEN: "mail_address+-",
    Action.PARCEL_LABELLED: "handover_item~ parcel~ parcel_label+",
    Action.PARCEL_CHARGED: "parcel~",
    Action.POST_RESULT_NOTED: (
        "application~ handover_item~ parcel~ parcel_content~ parcel_event+ pick_up~ print_job~ scrap+-"
    ),
    Action.POST_RESULT_TAKEN_BACK: (
        "application~ handover_item~ parcel~ parcel_content~ parcel_event+ print_job~ scrap-"
    ),
    Action.POST_RESULTS_LISTED: (
        "application~ handover_item~ import_line+ import_run+~ parcel~ parcel_content~ parcel_event+ "
        "parcel_label+ print_job~"
    ),
    Action.RETURN_DECIDED: "application~ parcel~ print_job~",
    Action.HANDOVER_RECEIVED: "handover_item~ print_job~",
    Action.DAY_CLOSED: "closed_day+ counter+~ issued_number+",
    Action.ADDENDUM_ADDED: "approval_request~ closed_day+ counter+~ issued_number+",
    Action.REPORT_EXPORTED: "case_letter+ counter+~ issued_number+ person_case*",
    Action.NIKS_SHOWN: "approval_request~",
    Action.CATALOGUE_CHANGED: "catalogue_version+ office*",
    Action.CALENDAR_CHANGED: "day_off+~- filled_year+",
    Action.APPLICATION_TAKEN_IN: (
        "application+~ application_paper+ asked_when+ booked+ counter+~ issued_number+ mission_file+ "
        "mission~ print_job~"
    ),
    Action.APPLICATION_WITHDRAWN: "application~ hold~ print_job~",
    Action.REQUESTS_TAKEN_IN: (
        "application+~ asked_when+ counter+~ hold+~ import_line+ import_run+~ issued_number+ "
        "kecamatan_request+ mission~ mission_file+ outside_request+~ outside_said+ print_job~"
    ),
    Action.ENDS_TAKEN_IN: "ended_effect+ ended_person+ hold+~ import_line+ import_run+~ print_job~",
    Action.ENDED_CARD_KEPT: "ended_effect~",
    Action.IMPORT_UNDONE: (
        "application~ complaint~ complaint_step+ ended_effect- ended_person- handover_item~ hold~- "
        "import_run~ kecamatan_request- mission_file- outside_request- parcel~ parcel_content~ "
        "parcel_event+ print_job~"
    ),
    Action.APP_STATUSES_GIVEN: "app_export+ app_export_line+ counter+~ issued_number+",
    Action.ANSWER_PREPARED: "chat_answer+",
    Action.MESSAGE_SENT: "contact+~ message+~ message_sending+~",
    Action.MESSAGE_RESENT: "message~",
    Action.CITIZEN_CALLED: "contact+~ message~ message_call+",
    Action.CONTACT_CHANGED: "contact+~ message_reply~",
    Action.REPLY_HEARD: "contact+~ message_reply+",
    Action.REPLY_SETTLED: "message_reply~",
    Action.CAMPAIGN_PREPARED: "campaign+",
    Action.CAMPAIGN_STARTED: "approval_request~ campaign~ message+",
    Action.CAMPAIGN_STOPPED: "campaign~ message~",
    Action.PROFILE_SAVED: "import_profile+-",
    Action.PEOPLE_COMPARED: "hold+ person_case+ print_job~",
    Action.CASE_DECIDED: "approval_request~ case_decision+ hold~ person_case~ print_job~",
    Action.FILE_ATTACHED: "application* attachment+ scan+* scan_part+ scan_seal+",
    Action.FILE_REMOVED: "attachment~",
    Action.CHECK_BEGUN: "application~ application_check*",
    Action.CHECK_PUT_BACK: "application~",
    Action.APPLICATION_VERIFIED: (
        "application_check+ application~ appointment+ booked+ finding+ hold+~ print_job+~"
    ),
    Action.APPLICATION_RETURNED: "application_check+ application~ booked+ finding+",
    Action.APPLICATION_CORRECTED: "application~ application_paper+- print_job~",
    Action.APPLICATION_REFUSED: "application_check+ application~ booked+ finding+ print_job~",
    Action.APPLICATION_CAME_BACK: "application~ application_paper+- paper_before+",
    Action.PAPER_MADE: "application~ appointment+ mission* service_record+",
    Action.DOCUMENT_COLLECTED: "application~ appointment~ booked+ collection+- pick_up+~- print_job~ scrap+-",
    Action.APPOINTMENT_CHANGED: "appointment+~",
    Action.MISSION_PLANNED: "counter+~ issued_number+ mission+",
    Action.MISSION_CHANGED: "mission~",
    Action.MISSION_MOVED_ON: "mission~",
    Action.MISSION_CANCELLED: "mission~",
    Action.MISSION_FILES_CHANGED: "mission* mission_file+-",
    Action.RECEIPT_LIST_MADE: "application~ appointment~ mission* receipt_line+ receipt_list+",
    Action.RECEIPT_LIST_NOTED: "application~ collection+- receipt_line~ receipt_list~",
    Action.COMPLAINT_TAKEN_IN: "booked+ complaint+ complaint_step+ counter+~ issued_number+",
    Action.COMPLAINTS_LISTED: "complaint+ complaint_step+ counter+~ import_line+ import_run+~ issued_number+",
    Action.COMPLAINT_GIVEN: "complaint~ complaint_step+",
    Action.COMPLAINT_SORTED: "complaint~ complaint_step+",
    Action.COMPLAINT_TIED: "complaint~ complaint_step+",
    Action.COMPLAINT_ANSWERED: "complaint~ complaint_step+",
    Action.COMPLAINT_CLOSED: "complaint~ complaint_step+",
    Action.COMPLAINT_REOPENED: "complaint~ complaint_step+",
    Action.COMPLAINT_TEMPLATE_CHANGED: "complaint_template+-",
    Action.OFFICE_RESTORED: "counter+~ issued_number+~",
    Action.NUMBERS_CARRIED: "counter+~ issued_number+~",
    Action.MESSAGE_TEXT_CHANGED: "message_text+-",
    Action.TRUST_ROOT_CHANGED: "trust_root+-",
    Action.PASSPHRASE_SET: "key_wrap+- office_key+~ scan~",
    Action.PASSPHRASE_CHANGED: "key_wrap+-",
    Action.RECOVERY_SHEET_MADE: "key_wrap+-",
    Action.FILES_ENCRYPTED: "office_key~ scan~ scan_part~- scan_seal+-",
    Action.KEPT_DROPPED: "booked+",
    Action.APPROVAL_ASKED: "approval_request+",
    Action.APPROVAL_DECIDED: "approval_request~",
    Action.APPROVAL_WITHDRAWN: "approval_request~",
    Action.PERIOD_SET: "office~settings",
    Action.LEGAL_HOLD_PLACED: "legal_hold+",
    Action.LEGAL_HOLD_LIFTED: "legal_hold~",
    Action.DESTRUCTION_PROPOSED: "retention_line+ retention_minutes+",
    Action.DESTRUCTION_DECIDED: "counter+~ issued_number+ retention_minutes~",
    Action.DATA_DESTROYED: (
        "app_export_line~ application~ application_check~ application_paper~ attachment- case_decision- "
        "case_letter- chat_answer- closed_day~ closed_day_cut+ collection~ complaint~ complaint_step~ "
        "data_request~ destroyed_paper+ ended_effect- ended_person- finding~ handover~ handover_item~ "
        "hold~ import_line- import_run~ incident~ legal_hold- mail_address- message- message_call- "
        "message_reply- message_sending- mission~ outside_request~ outside_said- paper_before~ parcel~ "
        "parcel_event~ parcel_label~ person_case- pick_up~ print_job~ prr_list~ prr_list_trace- "
        "receipt_line~ receipt_list~ record- record_family- retention_line~ retention_minutes~ scan- "
        "scan_part- scan_seal- scrap~"
    ),
    Action.OWN_DATA_ASKED: "counter+~ data_request+ issued_number+",
    Action.OWN_DATA_GATHERED: "data_request~",
    Action.OWN_DATA_ANSWERED: "data_request~",
    Action.INCIDENT_NOTED: "counter+~ incident+ incident_staff+ issued_number+",
    Action.INCIDENT_TOLD: "incident~",
}
EVERYBODY = "journal+ journal_head* message~at presence+~- sign_in_try+~-"
"""Journal entries in one's own name, which are checked; that one is here, and one's wrong tries."""
HIDDEN: Mapping[str, str] = {
    "second_factor": "staff_id last_step since",
    "recovery_code": "id staff_id used_at",
    "badge": "staff_id badge_hash given_at",
}
"""Tables of which everybody reads these columns alone; the rest of one's own is in a view."""
STAFF = "staff"
"""The group everybody belongs to who works here."""
TABLE, SEQUENCE, FUNCTION = "TABLE", "SEQUENCE", "FUNCTION"
_WORD = re.compile(r"(?P<table>[a-z_]+)(?P<verbs>[+~*-]+)(?P<columns>[a-z_,]*)")
_CUT = "desk_cut_journal(text,timestamp with time zone)"
_VERBS = {"+": "INSERT", "~": "UPDATE", "-": "DELETE"}


@dataclass(frozen=True, slots=True, order=True)
class Right:
    """One thing that a group may do at the server; without a column, with all of them."""

    kind: str
    thing: str
    verb: str
    column: str = ""

    def __str__(self) -> str:
        """The right as it stands between GRANT and the group."""
        return f"{self.verb}{f' ({self.column})' if self.column else ''} ON {self.kind} {self.thing}"


FUNCTIONS: Mapping[str, tuple[str, ...]] = {
    STAFF: (
        "desk_login()",
        "desk_staff()",
        "desk_group(text)",
        "desk_has(text)",
        "desk_owner()",
        "desk_fit_roles()",
        "desk_keep_role(text,text)",
        "desk_fold_tally(integer)",
        "desk_count_again()",
        "desk_roles_missing()",
        "desk_made(text)",
        "desk_misfits()",
    ),
    Role.ADMIN.value: ("desk_end_sessions(text)", _CUT),
    Role.HEAD.value: (_CUT,),
    Role.DATA_OFFICER.value: (_CUT,),
}


def groups() -> tuple[str, ...]:
    """Return the codes of all groups: one for everybody, and one for each role."""
    return (STAFF, *(role.value for role in Role))


def of_group(group: str) -> frozenset[Right]:
    """Return everything that a group may do."""
    rights = {Right(FUNCTION, function, "EXECUTE") for function in FUNCTIONS.get(group, ())}
    if group == STAFF:
        everybody = (words for action, words in WRITES.items() if MAY[action] == frozenset(Role))
        return frozenset({*rights, *_reads(), *_written([EVERYBODY, *everybody])})
    role = Role(group)
    does = (action for action in WRITES if role in MAY[action] | ASK.get(action, frozenset()))
    return frozenset({*rights, *_written(WRITES[action] for action in does)}) - of_group(STAFF)


def _reads() -> Iterator[Right]:
    for name in metadata.tables:
        for column in HIDDEN[name].split() if name in HIDDEN else ("",):
            yield Right(TABLE, name, "SELECT", column)
    for name in ("server_journal", *VIEWS):
        yield Right(TABLE, name, "SELECT")


def _written(lines: Iterable[str]) -> Iterator[Right]:
    for word in {word for line in lines for word in line.split()}:
        found = _WORD.fullmatch(word)
        if found is None:
            raise ValueError(word)
        table = metadata.tables[found["table"]]
        for verb in found["verbs"]:
            columns = found["columns"].split(",")
            if verb == "*":  # a server holds rows for nobody who may not write to them
                yield Right(TABLE, table.name, "UPDATE", table.primary_key.columns[0].name)
                continue
            for column in columns if verb == "~" else ("",):
                yield Right(TABLE, table.name, _VERBS[verb], column)
            numbered = table.autoincrement_column
            if verb == "+" and numbered is not None:
                yield Right(SEQUENCE, f"{table.name}_{numbered.name}_seq", "USAGE")
