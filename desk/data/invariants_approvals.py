"""What must hold for deeds that take two people: each approval is another's, and used up by one deed."""

from __future__ import annotations

from desk.domain.health import Invariant

_DEEDS = """SELECT subject, staff_id, count(*) AS deeds FROM journal
    WHERE subject LIKE 'request:%' AND action NOT LIKE 'approval%' AND action <> 'refused'
    GROUP BY subject, staff_id"""

_TWO_PEOPLE = f"""
    SELECT 'request:' || r.id AS subject, r.state, 'approved_by_the_asker' AS fault
    FROM approval_request r WHERE r.decided_by = r.staff_id
    UNION ALL
    SELECT 'request:' || r.id, r.state, 'spent_without_a_word'
    FROM approval_request r WHERE r.spent_at IS NOT NULL AND r.decided_by IS NULL
    UNION ALL
    SELECT 'request:' || r.id, r.state, CASE WHEN d.deeds > 1 THEN 'spent_twice' ELSE 'spent_on_nothing' END
    FROM approval_request r LEFT JOIN ({_DEEDS}) d ON d.subject = 'request:' || r.id
    WHERE r.state = 'spent' AND COALESCE(d.deeds, 0) <> 1
        AND NOT EXISTS (SELECT 1 FROM journal_cut c WHERE c.until >= r.spent_at)
    UNION ALL
    SELECT 'request:' || r.id, r.state, 'never_asked'
    FROM approval_request r WHERE NOT EXISTS (
            SELECT 1 FROM journal j WHERE j.subject = 'request:' || r.id
                AND j.action || '' = 'approval_asked' AND j.staff_id = r.staff_id)
        AND NOT EXISTS (SELECT 1 FROM journal_cut c WHERE c.until >= r.asked_at)
    UNION ALL
    SELECT 'request:' || r.id, r.state, 'never_answered'
    FROM approval_request r WHERE r.decided_by IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM journal j WHERE j.subject = 'request:' || r.id
                AND j.action || '' = 'approval_decided' AND j.staff_id = r.decided_by)
        AND NOT EXISTS (SELECT 1 FROM journal_cut c WHERE c.until >= r.decided_at)
    UNION ALL
    SELECT d.subject, COALESCE(r.state, ''), 'done_without_approval'
    FROM ({_DEEDS}) d LEFT JOIN approval_request r ON 'request:' || r.id = d.subject
    WHERE r.id IS NULL OR r.state <> 'spent' OR r.staff_id <> d.staff_id"""

QUERIES = ((Invariant.TWO_PEOPLE, _TWO_PEOPLE),)
