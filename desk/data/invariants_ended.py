"""What must hold for people who died or moved: their cards stand as the lists left them."""

from __future__ import annotations

from desk.domain.health import Invariant

_AS_SAID = """
    SELECT 'job:' || j.id AS subject, j.state, CASE e.effect
        WHEN 'cancelled' THEN 'cancelled_and_lives' ELSE 'waits_without_a_decision' END AS fault
    FROM ended_effect e JOIN print_job j ON j.id = e.job_id
    WHERE (e.effect = 'cancelled' AND j.state <> 'cancelled')
        OR (e.effect = 'to_withdraw' AND e.decided_at IS NULL AND j.state IN ('waiting', 'claimed'))
    UNION ALL
    SELECT 'job:' || j.id, j.state, 'withdrawn_and_there'
    FROM ended_effect e JOIN print_job j ON j.id = e.job_id
    WHERE e.decision = 'withdrawn' AND j.state <> 'cancelled'
    UNION ALL
    SELECT 'import:' || p.import_id, p.kind, 'kept_of_another_list'
    FROM ended_person p JOIN import_run r ON r.id = p.import_id
    WHERE (p.kind = 'died' AND r.kind <> 'deaths') OR (p.kind = 'moved' AND r.kind <> 'moves')
        OR r.undone_at IS NOT NULL"""

QUERIES = ((Invariant.ENDED_AS_SAID, _AS_SAID),)
