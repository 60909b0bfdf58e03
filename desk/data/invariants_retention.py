"""What must hold for destroyed data: nobody is left in a row of nobody, and minutes stand behind it."""

from __future__ import annotations

from desk.data.invariants_cut import since_the_cut
from desk.domain.health import Invariant
from desk.domain.retention import GONE_NAME, GONE_NIK

_SOMEBODY_LEFT = " UNION ALL ".join(
    f"SELECT '{subject}:' || id AS subject, 'somebody_left' AS fault FROM {table}"
    f" WHERE nik = '{GONE_NIK}' AND (name <> '{GONE_NAME}'{more})"
    for subject, table, more in (
        ("job", "print_job", " OR name_key <> '' OR birth_date IS NOT NULL OR address <> ''"),
        ("application", "application", " OR name_key <> '' OR applicant_nik <> '' OR phone <> ''"),
        ("complaint", "complaint", " OR phone <> ''"),
        ("data_request", "data_request", " OR contact <> ''"),
    )
)

_MINUTES = f"""
    SELECT 'retention_minutes:' || m.id AS subject, 'approved_by_the_proposer' AS fault
    FROM retention_minutes m WHERE m.decided_by = m.proposed_by
    UNION ALL
    SELECT 'retention_minutes:' || m.id, 'destroyed_without_approval' FROM retention_minutes m
    JOIN retention_line l ON l.minutes_id = m.id
    WHERE l.destroyed > 0 AND m.state NOT IN ('approved', 'destroyed')
    UNION ALL
    SELECT 'retention_minutes:' || m.id, 'not_in_the_journal' FROM retention_minutes m
    WHERE m.state IN ('approved', 'destroyed') AND NOT EXISTS (
        SELECT 1 FROM journal j WHERE j.subject = 'retention_minutes:' || m.id
            AND j.action || '' = 'destruction_decided')
        AND {since_the_cut("m.decided_at")}
    UNION ALL
    SELECT 'number:' || d.number, 'destroyed_and_there' FROM destroyed_paper d
    WHERE EXISTS (SELECT 1 FROM case_letter l WHERE l.number = d.number)"""

QUERIES = (
    (Invariant.DESTROYED_AS_APPROVED, _SOMEBODY_LEFT),
    (Invariant.DESTROYED_AS_APPROVED, _MINUTES),
)
