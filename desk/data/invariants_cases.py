"""What must hold for pairs of records that may be one person, and for what was decided about them."""

from __future__ import annotations

from desk.domain.health import Invariant

_OUT_OF_ORDER = """
    SELECT 'case:' || id AS subject, 'larger_nik_first' AS fault FROM person_case WHERE nik >= other_nik"""

_NEWEST = "(SELECT max(d.id) FROM case_decision d WHERE d.case_id = c.id)"

_NOT_AS_DECIDED = f"""
    SELECT 'case:' || c.id AS subject, CASE
        WHEN n.id IS NULL THEN 'decided_by_nobody'
        WHEN c.decision IS NULL THEN 'decision_lost'
        ELSE 'not_the_newest_decision' END AS fault
    FROM person_case c LEFT JOIN case_decision n ON n.id = {_NEWEST}
    WHERE coalesce(c.decision, '') <> coalesce(n.decision, '')"""

_STRANGE_NIK = """
    SELECT 'case:' || c.id AS subject, 'kept_nik_of_neither' AS fault
    FROM case_decision d JOIN person_case c ON c.id = d.case_id
    WHERE d.kept_nik <> '' AND d.kept_nik NOT IN (c.nik, c.other_nik)"""

QUERIES = ((Invariant.CASES_AS_DECIDED, " UNION ALL ".join((_OUT_OF_ORDER, _NOT_AS_DECIDED, _STRANGE_NIK))),)
