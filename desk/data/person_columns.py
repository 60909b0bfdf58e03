"""Where numbers of people stand, and which tables hold nobody or are told of otherwise."""

from __future__ import annotations

from collections.abc import Mapping

NIK_COLUMNS = frozenset(
    {
        "record.nik",
        "record_family.nik",
        "prr_list_trace.subject",
        "prr_list_trace.was",
        "print_job.nik",
        "hold.other_nik",
        "scrap.nik",
        "application.nik",
        "application.applicant_nik",
        "complaint.nik",
        "person_case.nik",
        "person_case.other_nik",
        "case_decision.kept_nik",
        "ended_person.nik",
        "data_request.nik",
        "closed_day.facts",
        "journal.facts",
        "journal.subject",
        "legal_hold.nik",
    }
)
"""Every column that holds NIKs; a new one that is not here fails a test."""

WITHOUT_ROWS: Mapping[str, str] = {
    "legal_hold": "an order of the law may have to stay unknown; the paper says so",
    "journal": "told apart: who saw the data and who worked on it",
    "scan": "the files themselves: named with the attachments, copied by the counter where asked",
    "scan_part": "the bytes of those files",
    "scan_seal": "that those files are encrypted",
    "approval_request": "what staff asked the head; the deed itself stands in the journal",
    "parcel_content": "leads from a parcel to what is in it",
}
"""Tables that hold or lead to people and are not read row by row."""

NOT_PEOPLE = frozenset(
    {
        *("app_export", "batch", "booked", "catalogue_version", "complaint_template", "counter", "day_off"),
        *("closed_day_cut", "destroyed_paper", "destruction", "district", "filled_year", "handover"),
        *(
            "import_profile",
            "import_run",
            "issued_number",
            "journal_cut",
            "journal_head",
            "message_text",
            "mission",
            "office",
        ),
        *("prr_list", "prr_list_undo", "queue_tally", "receipt_list", "retention_line", "retention_minutes"),
        *("staff", "stock_level", "stock_move", "trust_root", "village", "village_alias", "incident"),
        *("incident_staff", "account", "account_salt", "badge", "deputy", "presence", "second_factor"),
        *("recovery_code", "sign_in_try", "office_key", "key_wrap", "alembic_version", "campaign"),
    }
)
"""Tables in which no citizen stands: the office's own, figures, and heads of lists."""
