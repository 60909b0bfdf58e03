"""What must hold for missions of jemput bola and their receipt lists, as questions to the database."""

from __future__ import annotations

from desk.domain.health import Invariant

_RECEIPTS_AGREE = """
    SELECT 'application:' || l.application_id AS subject, r.number, CASE
        WHEN l.outcome = 'out' AND r.noted_at IS NOT NULL THEN 'noted_but_out'
        WHEN l.outcome = 'out' AND (a.state <> 'ready' OR a.job_id IS NOT NULL) THEN 'out_but_not_ready'
        WHEN l.outcome = 'out' AND f.mission_id IS NULL THEN 'out_of_no_mission'
        WHEN l.outcome <> 'out' AND r.noted_at IS NULL THEN 'settled_but_not_noted'
        WHEN l.outcome = 'handed' AND a.state <> 'collected' THEN 'signed_but_not_collected'
        END AS fault
    FROM receipt_line l JOIN receipt_list r ON r.id = l.list_id
    JOIN application a ON a.id = l.application_id
    LEFT JOIN mission_file f ON f.application_id = l.application_id AND f.mission_id = r.mission_id"""

_ENDED_WELL = """
    SELECT 'mission:' || m.id AS subject, m.state, CASE
        WHEN m.state = 'cancelled' AND EXISTS (
            SELECT 1 FROM mission_file f WHERE f.mission_id = m.id) THEN 'cancelled_with_files'
        WHEN m.state IN ('finished', 'cancelled') AND EXISTS (
            SELECT 1 FROM receipt_list r WHERE r.mission_id = m.id AND r.noted_at IS NULL)
            THEN 'ended_with_a_list_out'
        WHEN m.state = 'planned' AND EXISTS (
            SELECT 1 FROM mission_file f WHERE f.mission_id = m.id) THEN 'files_before_it_began'
        END AS fault
    FROM mission m"""

_LISTS_WITH_LINES = """
    SELECT 'mission:' || r.mission_id AS subject, r.number, 'empty_list' AS fault FROM receipt_list r
    WHERE NOT EXISTS (SELECT 1 FROM receipt_line l WHERE l.list_id = r.id)"""


def _faults(query: str) -> str:
    return f"SELECT * FROM ({query}) AS looked_at WHERE fault IS NOT NULL"


QUERIES = (
    (Invariant.RECEIPTS_AGREE, _faults(_RECEIPTS_AGREE)),
    (Invariant.RECEIPTS_AGREE, _LISTS_WITH_LINES),
    (Invariant.MISSIONS_END_WELL, _faults(_ENDED_WELL)),
)
