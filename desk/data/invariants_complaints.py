"""What must hold for complaints: their state and owner follow from their steps, and nobody judges himself."""

from __future__ import annotations

from desk.domain.complaints import ComplaintDeed, ComplaintKind, ComplaintState
from desk.domain.health import Invariant

_STATES = {
    ComplaintDeed.TAKEN_IN: ComplaintState.OPEN,
    ComplaintDeed.ANSWERED: ComplaintState.ANSWERED,
    ComplaintDeed.CLOSED: ComplaintState.CLOSED,
    ComplaintDeed.REOPENED: ComplaintState.REOPENED,
    ComplaintDeed.WITHDRAWN: ComplaintState.WITHDRAWN,
}
_LEADS = " ".join(f"WHEN '{deed.code}' THEN '{state.code}'" for deed, state in _STATES.items())
_DEEDS = ", ".join(f"'{deed.code}'" for deed in _STATES)
_NEWEST = "(SELECT max(s.id) FROM complaint_step s WHERE s.complaint_id = c.id AND {which})"

_NOT_AS_STEPPED = f"""
    SELECT 'complaint:' || c.id AS subject,
        CASE WHEN n.id IS NULL THEN 'taken_down_by_nobody' ELSE 'not_the_newest_state' END AS fault
    FROM complaint c LEFT JOIN complaint_step n ON n.id = {_NEWEST.format(which=f"s.deed IN ({_DEEDS})")}
    WHERE n.id IS NULL OR c.state <> CASE n.deed {_LEADS} END"""

_ANOTHER_OWNER = f"""
    SELECT 'complaint:' || c.id AS subject, 'owner_not_as_given' AS fault
    FROM complaint c LEFT JOIN complaint_step n ON n.id = {_NEWEST.format(which="s.to_id IS NOT NULL")}
    WHERE coalesce(c.owner_id, 0) <> coalesce(n.to_id, 0)"""

_JUDGE_OF_HIMSELF = """
    SELECT 'complaint:' || id AS subject, 'owner_is_accused' AS fault FROM complaint
    WHERE owner_id = accused_id"""

_MONEY_WITHOUT_OWNER = f"""
    SELECT 'complaint:' || id AS subject, 'money_without_owner' AS fault FROM complaint
    WHERE kind = '{ComplaintKind.MONEY.code}' AND owner_id IS NULL"""

_SETTLED = f"""
    SELECT 'complaint:' || c.id AS subject, 'settled_without_a_step' AS fault FROM complaint c
    WHERE (c.settled_at IS NULL) <> NOT EXISTS (SELECT 1 FROM complaint_step s WHERE s.complaint_id = c.id
        AND s.deed IN ('{ComplaintDeed.ANSWERED.code}', '{ComplaintDeed.CLOSED.code}'))"""

QUERIES = (
    (
        Invariant.COMPLAINTS_AS_STEPPED,
        " UNION ALL ".join(
            (_NOT_AS_STEPPED, _ANOTHER_OWNER, _JUDGE_OF_HIMSELF, _MONEY_WITHOUT_OWNER, _SETTLED)
        ),
    ),
)
