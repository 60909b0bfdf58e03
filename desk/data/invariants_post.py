"""What must hold for parcels: what is in one is nowhere else, and the post's words lead to where it is."""

from __future__ import annotations

from desk.domain.health import Invariant
from desk.domain.post import UNDER_WAY

_MOVING = "(" + ", ".join(f"'{state.code}'" for state in UNDER_WAY) + ")"
_RANK = """CASE {of} WHEN 'sent' THEN 0 WHEN 'failed_1' THEN 1 WHEN 'failed_2' THEN 2 WHEN 'held' THEN 3
    ELSE 4 END"""
_STANDS = "e.takes_back IS NULL AND NOT EXISTS (SELECT 1 FROM parcel_event u WHERE u.takes_back = e.id)"

_CARDS = f"""
    SELECT 'parcel:' || p.number AS subject, p.state, 'card_not_with_it' AS fault
    FROM parcel p JOIN parcel_content c ON c.parcel_id = p.id
    JOIN print_job j ON j.id = c.job_id
    WHERE p.state IN {_MOVING} AND (j.state <> 'sent' OR j.handover_id <> p.handover_id)
    UNION ALL
    SELECT 'parcel:' || p.number, p.state, 'card_not_delivered'
    FROM parcel p JOIN parcel_content c ON c.parcel_id = p.id
    JOIN print_job j ON j.id = c.job_id
    WHERE p.state = 'delivered' AND (j.state <> 'handed_over' OR j.handover_id <> p.handover_id)
    UNION ALL
    SELECT 'parcel:' || p.number, p.state, 'item_says_otherwise'
    FROM parcel p JOIN parcel_content c ON c.parcel_id = p.id
    LEFT JOIN handover_item i ON i.handover_id = p.handover_id AND i.job_id = c.job_id
    WHERE c.job_id IS NOT NULL AND (i.id IS NULL OR i.tracking_number <> p.tracking_number
        OR i.outcome <> CASE p.state WHEN 'delivered' THEN 'received' WHEN 'returned' THEN 'returned'
            ELSE 'pending' END)
    UNION ALL
    SELECT 'handover:' || h.number, 'sent', 'card_in_no_parcel'
    FROM handover h JOIN handover_item i ON i.handover_id = h.id
    WHERE EXISTS (SELECT 1 FROM parcel p WHERE p.handover_id = h.id) AND NOT EXISTS (
        SELECT 1 FROM parcel p JOIN parcel_content c ON c.parcel_id = p.id
        WHERE p.handover_id = h.id AND c.job_id = i.job_id)"""

_PAPERS = f"""
    SELECT 'parcel:' || p.number AS subject, p.state, 'paper_not_with_it' AS fault
    FROM parcel p JOIN parcel_content c ON c.parcel_id = p.id
    JOIN application a ON a.id = c.application_id
    WHERE p.state IN {_MOVING} AND NOT (a.state = 'ready' AND a.slot = '' AND a.job_id IS NULL)
    UNION ALL
    SELECT 'parcel:' || p.number, p.state, 'paper_not_delivered'
    FROM parcel p JOIN parcel_content c ON c.parcel_id = p.id
    JOIN application a ON a.id = c.application_id
    WHERE p.state = 'delivered' AND a.state <> 'collected'"""

_WHOLE = f"""
    SELECT 'parcel:' || p.number AS subject, p.state, 'empty' AS fault FROM parcel p
    WHERE NOT EXISTS (SELECT 1 FROM parcel_content c WHERE c.parcel_id = p.id)
    UNION ALL
    SELECT DISTINCT 'parcel:' || p.number, p.state, 'contents_say_otherwise'
    FROM parcel p JOIN parcel_content c ON c.parcel_id = p.id
    WHERE (p.state IN {_MOVING} AND NOT c.under_way) OR (p.state NOT IN {_MOVING} AND c.under_way)
    UNION ALL
    SELECT 'parcel:' || p.number, p.state, 'address_incomplete' FROM parcel p
    WHERE p.name = '' OR p.street = '' OR p.rt = '' OR p.rw = '' OR p.village = ''
        OR length(p.postcode) <> 5 OR p.phone = ''
    UNION ALL
    SELECT 'parcel:' || p.number, p.state, 'left_otherwise' FROM parcel p
    JOIN handover h ON h.id = p.handover_id WHERE h.way <> 'post'"""

_AS_SAID = f"""
    SELECT 'parcel:' || p.number AS subject, p.state, coalesce(n.state, 'sent') AS said
    FROM parcel p LEFT JOIN parcel_event n ON n.id = (
        SELECT max(e.id) FROM parcel_event e WHERE e.parcel_id = p.id AND {_STANDS})
    WHERE p.state <> coalesce(n.state, 'sent') OR (n.id IS NOT NULL AND p.newest_on <> n.day)
    UNION ALL
    SELECT 'parcel:' || p.number, e.state, 'said_twice'
    FROM parcel p JOIN parcel_event e ON e.parcel_id = p.id
    JOIN parcel_event later ON later.parcel_id = p.id AND later.id > e.id
    WHERE {_STANDS} AND later.takes_back IS NULL
        AND NOT EXISTS (SELECT 1 FROM parcel_event v WHERE v.takes_back = later.id)
        AND {_RANK.format(of="later.state")} <= {_RANK.format(of="e.state")}"""

_OLD_CARDS = """
    SELECT 'parcel:' || p.number AS subject, p.state, 'old_card_not_in_the_box' AS fault
    FROM parcel p JOIN parcel_content c ON c.parcel_id = p.id
    JOIN scrap s ON s.id = c.old_card_id
    WHERE s.category <> 'withdrawn' OR s.job_id <> c.job_id OR p.state <> 'delivered'"""

QUERIES = (
    (
        Invariant.PARCELS_HOLD,
        " UNION ALL ".join((_CARDS, _PAPERS, _WHOLE, _OLD_CARDS)),
    ),
    (Invariant.PARCELS_AS_SAID, _AS_SAID),
)
