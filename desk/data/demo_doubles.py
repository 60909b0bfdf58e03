"""Who stands twice in the demo office, and what was done about it before it had an overlap desk."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from desk.data.print_tables import hold, print_job
from desk.domain.person_cases import CaseDecision
from desk.domain.printing import HoldReason, JobState

Decided = tuple[str, str, CaseDecision, str]
"""NIK, other NIK, decision and reason; the first NIK is the one that stays."""

_WAITING = 15
_ONE_PERSON, _DIFFERENT = 4, 3
_ELSEWHERE = (
    (CaseDecision.WAIT_FOR_CENTRE, "Surat sudah dikirim ke pusat"),
    (CaseDecision.WAIT_FOR_CENTRE, "Status rekaman masih dalam pengecekan ketunggalan"),
    (CaseDecision.DATA_OFFICER, "Perlu dicek di SIAK"),
)


def decided(db: Connection) -> tuple[Decided, ...]:
    """Return pairs and the decision that fits what became of their cards."""
    looked_at = _pairs(db, open_=False)
    ended = [pair for pair in looked_at if pair[2] is JobState.CANCELLED][:_ONE_PERSON]
    went_on = [pair for pair in looked_at if pair[2] is JobState.WAITING][:_DIFFERENT]
    return (
        *((one, other, CaseDecision.SAME_PERSON, "Sidik jari sama") for one, other, _ in ended),
        *((one, other, CaseDecision.DIFFERENT_PEOPLE, "Sidik jari berbeda") for one, other, _ in went_on),
        *(
            (one, other, *what)
            for (one, other, _), what in zip(_pairs(db, open_=True)[_WAITING:], _ELSEWHERE, strict=False)
        ),
    )


def waiting(db: Connection) -> tuple[str, ...]:
    """Return the NIKs of pairs nobody has decided about."""
    return tuple(one for one, _, _ in _pairs(db, open_=True)[:_WAITING])


def _pairs(db: Connection, *, open_: bool) -> Sequence[tuple[str, str, JobState]]:
    """Return each pair once, the older NIK first, with the state of the other one's card."""
    query = (
        select(hold.c.other_nik, print_job.c.nik, print_job.c.state)
        .join(print_job, print_job.c.id == hold.c.job_id)
        .where(
            hold.c.reason == HoldReason.SAME_PERSON_OTHER_NIK,
            hold.c.decided_at.is_(None) if open_ else hold.c.decided_at.is_not(None),
            hold.c.other_job_id < hold.c.job_id,
        )
        .order_by(hold.c.id)
    )
    return [(row[0], row[1], row[2]) for row in db.execute(query)]
