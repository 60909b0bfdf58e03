"""What must hold for applications, their checks, cards and takers, as questions to the database."""

from __future__ import annotations

from desk.data.invariants_cut import since_the_cut
from desk.domain.applications import AppState
from desk.domain.health import Invariant
from desk.domain.retention import GONE_NIK


def _codes(*states: AppState) -> str:
    return "(" + ", ".join(f"'{state.code}'" for state in states) + ")"


_DECIDED_WELL = _codes(AppState.VERIFIED, AppState.READY, AppState.COLLECTED)
_ENDED = _codes(AppState.REFUSED, AppState.WITHDRAWN)
_FINISHED_PAPER = f"a.job_id IS NULL AND a.state IN {_codes(AppState.READY, AppState.COLLECTED)}"

_FITS_COLUMNS = f"""
    SELECT 'application:' || id AS subject, state, fault FROM (
        SELECT id, state, CASE
            WHEN state NOT IN {_codes(*AppState)} THEN 'state_unknown'
            WHEN state = 'checking' AND (token IS NULL OR checked_by IS NULL OR lease_until IS NULL)
                THEN 'claim_missing'
            WHEN state <> 'checking' AND token IS NOT NULL THEN 'claim_left_behind'
            WHEN state IN {_DECIDED_WELL} AND verified_at IS NULL THEN 'verified_at_missing'
            WHEN state NOT IN {_DECIDED_WELL} AND state <> 'withdrawn' AND verified_at IS NOT NULL
                THEN 'verified_at_too_early'
            WHEN state IN {_ENDED} AND ended_at IS NULL THEN 'ended_at_missing'
            WHEN state NOT IN {_ENDED} AND ended_at IS NOT NULL THEN 'ended_at_left_behind'
            WHEN {_FINISHED_PAPER} AND (ready_at IS NULL OR paper_number = '') THEN 'paper_missing'
            WHEN job_id IS NULL AND state = 'ready' AND slot = '' AND NOT EXISTS (
                SELECT 1 FROM parcel_content c WHERE c.application_id = a.id AND c.under_way)
                THEN 'slot_missing'
            WHEN state <> 'ready' AND slot <> '' THEN 'slot_left_behind'
            WHEN job_id IS NULL AND state = 'collected' AND collected_at IS NULL
                THEN 'collected_at_missing'
            WHEN state <> 'collected' AND collected_at IS NOT NULL THEN 'collected_at_too_early'
        END AS fault FROM application a) AS looked_at
    WHERE fault IS NOT NULL"""

# A card and its application may be destroyed one after the other: then one of them has nobody's NIK.
_ELSE = f"(a.nik <> j.nik AND a.nik <> '{GONE_NIK}' AND j.nik <> '{GONE_NIK}')"
_FOLLOWS_CARD = f"""
    SELECT 'application:' || a.id AS subject, a.state, j.state AS card, CASE
        WHEN {_ELSE} THEN 'card_of_somebody_else' ELSE 'not_where_its_card_is' END AS fault
    FROM application a JOIN print_job j ON j.id = a.job_id
    WHERE {_ELSE} OR (a.state IN {_DECIDED_WELL} AND a.state <> CASE
        WHEN j.state IN ('printed', 'sent') THEN 'ready'
        WHEN j.state = 'handed_over' THEN 'collected'
        ELSE 'verified' END)"""

# A card that nobody's list brought is made only because somebody asked: here, or before there was a counter.
_CARD_ASKED_FOR = f"""
    SELECT 'job:' || j.id AS subject, j.state, j.reason FROM print_job j
    WHERE j.prr_list_id IS NULL AND {since_the_cut("j.queued_at")}
        AND NOT EXISTS (
            SELECT 1 FROM application a WHERE a.job_id = j.id AND a.verified_at IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM service_record s WHERE s.job_id = j.id)
        AND NOT EXISTS (
            SELECT 1 FROM journal l WHERE l.subject = 'job:' || j.id
                AND (l.action || '' = 'application_verified'
                OR (l.action || '' = 'reprint_asked' AND l.reason <> '' AND j.earlier_job_id IS NOT NULL)))"""

_COLLECTED_ONCE = """
    SELECT 'application:' || a.id AS subject, a.state, CASE
        WHEN a.state <> 'collected' THEN 'taken_but_not_collected'
        WHEN a.hands = 0 THEN 'in_no_hands' ELSE 'in_two_hands' END AS fault FROM (
            SELECT id, state, job_id,
                (SELECT count(*) FROM collection c WHERE c.application_id = application.id)
                + (SELECT count(*) FROM parcel_content d JOIN parcel p ON p.id = d.parcel_id
                    WHERE d.application_id = application.id AND p.state = 'delivered') AS hands
            FROM application) AS a
    WHERE (a.job_id IS NULL AND a.hands <> CASE WHEN a.state = 'collected' THEN 1 ELSE 0 END)
        OR (a.job_id IS NOT NULL AND a.hands > CASE WHEN a.state = 'collected' THEN 1 ELSE 0 END)
    UNION ALL
    SELECT 'application:' || a.id, a.state, 'card_not_taken' FROM application a
    JOIN collection c ON c.application_id = a.id
    WHERE a.job_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pick_up p WHERE p.job_id = a.job_id)
    UNION ALL
    SELECT 'application:' || a.id, a.state, 'card_in_no_hands' FROM application a
    JOIN print_job j ON j.id = a.job_id
    WHERE a.state = 'collected' AND j.state = 'handed_over'
        AND NOT EXISTS (SELECT 1 FROM pick_up p WHERE p.job_id = j.id)
        AND NOT EXISTS (SELECT 1 FROM handover_item i WHERE i.handover_id = j.handover_id AND i.job_id = j.id
            AND i.outcome = 'received')
    UNION ALL
    SELECT 'application:' || a.id, a.state, 'taken_by_nobody' FROM application a
    JOIN collection c ON c.application_id = a.id WHERE trim(c.taker_name) = ''"""

_NOW = "SELECT count(*) FROM application_check c WHERE c.application_id = a.id AND c.round = a.round"
_CHECKED_AS_DECIDED = f"""
    SELECT 'application:' || id AS subject, state, good, bad FROM (
        SELECT a.id, a.state, a.round,
            ({_NOW} AND c.verdict = 'verified') AS good,
            ({_NOW} AND c.verdict = 'verified' AND c.second) AS confirmed,
            ({_NOW} AND c.verdict = 'returned') AS returned,
            ({_NOW} AND c.verdict = 'refused') AS refused,
            ({_NOW} AND c.verdict <> 'verified') AS bad
        FROM application a) AS looked_at
    WHERE (state IN {_DECIDED_WELL} AND (bad > 0 OR (good = 0 AND NOT EXISTS (
            SELECT 1 FROM kecamatan_request k WHERE k.application_id = looked_at.id))))
        OR (state = 'second_check' AND (good <> 1 OR confirmed > 0 OR bad > 0))
        OR (state = 'received' AND good + bad > 0)
        OR (state = 'checking' AND (good > 1 OR confirmed > 0 OR bad > 0))
        OR (state = 'returned' AND (returned <> 1 OR bad > 1))
        OR (state = 'refused' AND (refused <> 1 OR bad > 1))"""

_FOUR_EYES = """
    SELECT 'application:' || s.application_id AS subject, s.round, CASE
        WHEN f.id IS NULL THEN 'no_first_check' ELSE 'same_person' END AS fault
    FROM application_check s LEFT JOIN application_check f
        ON f.application_id = s.application_id AND f.round = s.round AND NOT f.second
            AND f.verdict = 'verified'
    WHERE s.second AND (f.id IS NULL OR f.staff_id = s.staff_id)"""

_WRONG = "SELECT 1 FROM finding f WHERE f.check_id = c.id AND f.kind <> 'valid'"
_FINDINGS_AGREE = f"""
    SELECT 'application:' || c.application_id AS subject, c.round, c.verdict, 'something_is_wrong' AS fault
    FROM application_check c WHERE c.verdict = 'verified' AND EXISTS ({_WRONG})
    UNION ALL
    SELECT 'application:' || c.application_id, c.round, c.verdict, 'nothing_is_wrong'
    FROM application_check c WHERE c.verdict = 'returned' AND NOT EXISTS ({_WRONG})
    UNION ALL
    SELECT DISTINCT 'application:' || a.id, a.round, a.state, 'document_not_looked_at'
    FROM application a JOIN application_paper p ON p.application_id = a.id
    WHERE a.state IN {_DECIDED_WELL} AND NOT EXISTS (
        SELECT 1 FROM application_check c JOIN finding f ON f.check_id = c.id
        WHERE c.application_id = a.id AND c.round = a.round AND f.document = p.document)"""

_ROUNDS = f"""
    SELECT 'application:' || id AS subject, round, returns, came_back FROM (
        SELECT a.id, a.round, a.received_at,
            (SELECT count(*) FROM application_check c WHERE c.application_id = a.id
                AND c.verdict = 'returned' AND c.round < a.round) AS returns,
            (SELECT count(*) FROM journal l WHERE l.subject = 'application:' || a.id
                AND l.action || '' = 'application_came_back') AS came_back,
            (SELECT count(*) FROM application_check c WHERE c.application_id = a.id
                AND (c.round < 1 OR c.round > a.round)) AS beyond
        FROM application a) AS looked_at
    WHERE round < 1 OR returns <> round - 1 OR beyond > 0
        OR (came_back <> round - 1 AND {since_the_cut("received_at")})"""

_SERVICE_COUNTED = f"""
    SELECT 'application:' || a.id AS subject, a.state, 'not_counted' AS fault FROM application a
    WHERE {_FINISHED_PAPER} AND NOT EXISTS (SELECT 1 FROM service_record s WHERE s.number = a.number)
    UNION ALL
    SELECT 'application:' || a.id, a.state, 'counted_too_early' FROM application a
    JOIN service_record s ON s.number = a.number
    WHERE NOT ({_FINISHED_PAPER})"""

QUERIES = (
    (Invariant.APPLICATION_FITS_COLUMNS, _FITS_COLUMNS),
    (Invariant.FOLLOWS_CARD, _FOLLOWS_CARD),
    (Invariant.CARD_ASKED_FOR, _CARD_ASKED_FOR),
    (Invariant.COLLECTED_ONCE, _COLLECTED_ONCE),
    (Invariant.CHECKED_AS_DECIDED, _CHECKED_AS_DECIDED),
    (Invariant.FOUR_EYES, _FOUR_EYES),
    (Invariant.FINDINGS_AGREE, _FINDINGS_AGREE),
    (Invariant.ROUNDS, _ROUNDS),
    (Invariant.SERVICE_COUNTED, _SERVICE_COUNTED),
)
