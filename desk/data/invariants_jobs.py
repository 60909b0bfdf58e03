"""What must hold for print jobs, their claims, holds, tries and places, as questions to the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection, text

from desk.domain.health import Invariant, Violation
from desk.domain.printing import LIVE_STATES, JobState


def codes(*states: JobState) -> str:
    """Return states as a list in SQL."""
    return "(" + ", ".join(f"'{state.code}'" for state in states) + ")"


_UNDER_CLAIM = codes(JobState.CLAIMED, JobState.PRINTING)
_WITH_CARD = codes(JobState.PRINTED, JobState.SENT, JobState.HANDED_OVER)

_ONE_LIVE_JOB = f"""
    SELECT 'job:' || max(id) AS subject, count(*) AS live_jobs, min(id) AS first_job
    FROM print_job WHERE state IN {codes(*LIVE_STATES)} GROUP BY nik, kind HAVING count(*) > 1"""

_STATE_FITS_COLUMNS = f"""
    SELECT 'job:' || id AS subject, state, fault FROM (
        SELECT id, state, CASE
            WHEN state NOT IN {codes(*JobState)} THEN 'state_unknown'
            WHEN state IN ('printing', 'unknown') AND started_at IS NULL THEN 'started_at_missing'
            WHEN state IN {_WITH_CARD} AND printed_at IS NULL THEN 'printed_at_missing'
            WHEN state IN {_WITH_CARD} AND printed_by IS NULL THEN 'printed_by_missing'
            WHEN state NOT IN {_WITH_CARD} AND state <> 'cancelled' AND printed_at IS NOT NULL
                THEN 'printed_at_too_early'
            WHEN state = 'printed' AND slot IS NULL THEN 'slot_missing'
            WHEN state <> 'printed' AND slot IS NOT NULL THEN 'slot_left_behind'
            WHEN state = 'sent' AND handover_id IS NULL THEN 'handover_missing'
            WHEN state = 'handed_over' AND handed_over_at IS NULL THEN 'handed_over_at_missing'
            WHEN state <> 'handed_over' AND handed_over_at IS NOT NULL THEN 'handed_over_at_too_early'
            WHEN state = 'cancelled' AND (cancel_reason IS NULL OR cancelled_at IS NULL)
                THEN 'cancel_reason_missing'
            WHEN state <> 'cancelled' AND (cancel_reason IS NOT NULL OR cancelled_at IS NOT NULL)
                THEN 'cancel_reason_left_behind'
        END AS fault FROM print_job) AS looked_at
    WHERE fault IS NOT NULL"""

_CLAIM_HAS_TOKEN = f"""
    SELECT 'job:' || j.id AS subject, j.state, CASE
        WHEN j.token IS NULL THEN 'token_missing'
        WHEN b.id IS NULL THEN 'batch_missing'
        ELSE 'token_of_another_batch' END AS fault
    FROM print_job j LEFT JOIN batch b ON b.id = j.batch_id
    WHERE j.state IN {_UNDER_CLAIM} AND (j.token IS NULL OR b.id IS NULL OR b.token <> j.token)
    UNION ALL
    SELECT 'job:' || id, state, 'token_left_behind' FROM print_job
    WHERE state NOT IN {_UNDER_CLAIM} AND token IS NOT NULL"""

_HELD_FOR_A_REASON = """
    SELECT 'job:' || j.id AS subject, j.state, 'nothing_holds_it' AS fault FROM print_job j
    WHERE j.state = 'held'
        AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.job_id = j.id AND h.decided_at IS NULL)
    UNION ALL
    SELECT DISTINCT 'job:' || j.id, j.state, 'hold_still_open'
    FROM hold h JOIN print_job j ON j.id = h.job_id
    WHERE h.decided_at IS NULL AND j.state <> 'held'"""

_TRIES = "(SELECT count(*) FROM attempt a WHERE a.job_id = j.id AND a.outcome {is_}) AS {name}"

_ONE_GOOD_ATTEMPT = f"""
    SELECT 'job:' || id AS subject, state, good_tries FROM (
        SELECT j.id, j.state, j.printed_at, {_TRIES.format(is_="= 'good'", name="good_tries")}
        FROM print_job j) AS looked_at
    WHERE good_tries <> CASE
        WHEN state IN {_WITH_CARD} OR (state = 'cancelled' AND printed_at IS NOT NULL) THEN 1 ELSE 0 END"""

_OPEN_ATTEMPT = f"""
    SELECT 'job:' || id AS subject, state, open_tries, unknown_tries FROM (
        SELECT j.id, j.state, {_TRIES.format(is_="IS NULL", name="open_tries")},
            {_TRIES.format(is_="= 'unknown'", name="unknown_tries")}
        FROM print_job j) AS looked_at
    WHERE open_tries <> CASE WHEN state = 'printing' THEN 1 ELSE 0 END
        OR unknown_tries <> CASE WHEN state = 'unknown' THEN 1 ELSE 0 END"""

# A card's places are asked for from both sides, each by an index: no sorting of a million cards in memory.
_ONE_PLACE = """
    SELECT 'job:' || id AS subject, state, 'not_on_the_shelf' AS fault FROM print_job
    WHERE state = 'printed' AND slot IS NULL
    UNION ALL
    SELECT 'job:' || id, state, 'also_on_the_shelf' FROM print_job
    WHERE state <> 'printed' AND slot IS NOT NULL
    UNION ALL
    SELECT 'job:' || j.id, j.state, 'in_no_transport' FROM print_job j
    WHERE j.state = 'sent' AND NOT EXISTS (
        SELECT 1 FROM handover_item i WHERE i.handover_id = j.handover_id AND i.job_id = j.id
            AND i.outcome IN ('pending', 'missing'))
    UNION ALL
    SELECT 'job:' || id, state, CASE hands WHEN 0 THEN 'in_no_hands' ELSE 'in_two_hands' END FROM (
        SELECT j.id, j.state, (SELECT count(*) FROM pick_up p WHERE p.job_id = j.id) + (
            SELECT count(*) FROM handover_item i
            WHERE i.handover_id = j.handover_id AND i.job_id = j.id AND i.outcome = 'received') AS hands
        FROM print_job j WHERE j.state = 'handed_over') AS given WHERE hands <> 1
    UNION ALL
    SELECT 'job:' || j.id, j.state, 'also_in_a_transport'
    FROM handover_item i JOIN print_job j ON j.id = i.job_id
    WHERE i.outcome IN ('pending', 'missing')
        AND (j.state <> 'sent' OR j.handover_id IS NULL OR j.handover_id <> i.handover_id)
    UNION ALL
    SELECT 'job:' || j.id, j.state, 'also_with_a_receiver'
    FROM handover_item i JOIN print_job j ON j.id = i.job_id
    WHERE i.outcome = 'received'
        AND (j.state <> 'handed_over' OR j.handover_id IS NULL OR j.handover_id <> i.handover_id)
    UNION ALL
    SELECT 'job:' || j.id, j.state, 'also_picked_up'
    FROM pick_up p JOIN print_job j ON j.id = p.job_id WHERE j.state <> 'handed_over'
    UNION ALL
    SELECT 'job:' || j.id, j.state, 'also_in_the_box'
    FROM scrap s JOIN print_job j ON j.id = s.job_id
    WHERE s.category = 'returned' AND NOT (j.state = 'cancelled' AND j.printed_at IS NOT NULL)
    UNION ALL
    SELECT 'job:' || j.id, j.state, 'not_in_the_box' FROM print_job j
    WHERE j.state = 'cancelled' AND j.printed_at IS NOT NULL
        AND j.id NOT IN (SELECT job_id FROM scrap WHERE category = 'returned' AND job_id IS NOT NULL)
    UNION ALL
    SELECT 'job:' || job_id, 'cancelled', 'twice_in_the_box'
    FROM scrap WHERE category = 'returned' GROUP BY job_id HAVING count(*) > 1"""

# trim() with a list of digits leaves something behind as soon as one character is no digit.
_NIK_SIXTEEN = """
    SELECT 'job:' || id AS subject, length(nik) AS characters FROM print_job
    WHERE length(nik) <> 16 OR trim(nik, '0123456789') <> ''
    UNION ALL
    SELECT 'record', length(nik) FROM record
    WHERE length(nik) <> 16 OR trim(nik, '0123456789') <> ''"""

_PLACES_KNOWN = """
    SELECT 'job:' || j.id AS subject, j.village_code, j.district_code FROM print_job j
    LEFT JOIN village v ON v.code = j.village_code
    LEFT JOIN district d ON d.code = j.district_code
    WHERE (j.district_code <> '' AND d.code IS NULL)
        OR (j.village_code <> '' AND (v.code IS NULL OR v.district_code <> j.district_code))"""

_COUNTS = ("queued", "held", "repeated", "not_ready", "rejected")
_LIST_COUNTS = f"""
    SELECT 'list:' || id AS subject, rows, {" + ".join(_COUNTS)} AS added_up FROM prr_list
    WHERE rows <> {" + ".join(_COUNTS)} OR {" OR ".join(f"{name} < 0" for name in _COUNTS)}"""

QUERIES = (
    (Invariant.NIK_SIXTEEN, _NIK_SIXTEEN),
    (Invariant.PLACES_KNOWN, _PLACES_KNOWN),
    (Invariant.ONE_LIVE_JOB, _ONE_LIVE_JOB),
    (Invariant.STATE_FITS_COLUMNS, _STATE_FITS_COLUMNS),
    (Invariant.CLAIM_HAS_TOKEN, _CLAIM_HAS_TOKEN),
    (Invariant.HELD_FOR_A_REASON, _HELD_FOR_A_REASON),
    (Invariant.ONE_GOOD_ATTEMPT, _ONE_GOOD_ATTEMPT),
    (Invariant.OPEN_ATTEMPT, _OPEN_ATTEMPT),
    (Invariant.ONE_PLACE, _ONE_PLACE),
    (Invariant.LIST_COUNTS, _LIST_COUNTS),
)

_KEY = "state, kind, district_code, village_code, reason, channel"
_JOBS = text(f"SELECT {_KEY} FROM print_job")
_TALLIED = text(f"SELECT {_KEY}, sum(jobs) FROM queue_tally GROUP BY {_KEY}")
_AT_ONCE = 5_000


def tally(db: Connection) -> Iterator[Violation]:
    """Count every job again; in a stream, because a million keys sorted by the database fill the memory."""
    counted: Counter[tuple[str, ...]] = Counter()
    for part in db.execute(_JOBS.execution_options(yield_per=_AT_ONCE)).partitions():
        counted.update(tuple(row) for row in part)
    tallied = {tuple(key): int(jobs) for *key, jobs in db.execute(_TALLIED)}
    for key in sorted(counted.keys() | tallied.keys()):
        if counted[key] != tallied.get(key, 0):
            facts = {"tallied": tallied.get(key, 0), "counted": counted[key]}
            yield Violation(Invariant.TALLY, f"tally:{':'.join(key)}", facts)


PROOFS = ((Invariant.TALLY, tally),)
