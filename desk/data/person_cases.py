"""Pairs of records that may be one person: found, listed, decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, insert, or_, select, update

from desk.data import ended_people, job_rows, print_jobs
from desk.data.case_tables import case_decision, case_letter, person_case
from desk.data.list_tables import record_family
from desk.data.office_tables import district, staff, village
from desk.data.print_tables import hold, print_job, record
from desk.domain.errors import NotFound
from desk.domain.likeness import Evidence, Likeness, Reason
from desk.domain.paging import Cursor, Page
from desk.domain.person_cases import CaseDecision, CaseLetter, CaseSide, PastDecision, PersonCase
from desk.domain.printing import LIVE_STATES, HoldReason, JobState
from desk.domain.same_person_scan import Match
from desk.domain.text import mark

CASE = mark("thing", "Case")
_case = person_case.c
_AT_ONCE = 400
_REASON_OF = {reason.code: reason for reason in Reason}


def known_pairs(db: Connection) -> frozenset[tuple[str, str]]:
    """Return the pairs found before."""
    return frozenset((row.nik, row.other_nik) for row in db.execute(select(_case.nik, _case.other_nik)))


def new_in(db: Connection, list_id: int) -> frozenset[str]:
    """Return the NIKs that no list before this one named."""
    named = (record.c.last_list_id >= list_id, record.c.first_list_id == list_id)
    return frozenset(db.execute(select(record.c.nik).where(*named)).scalars())


def add(db: Connection, matches: Sequence[Match], now: datetime) -> None:
    """Keep pairs that were not found before."""
    rows = [
        {
            "nik": match.nik,
            "other_nik": match.other_nik,
            "score": match.likeness.score,
            "evidence": [[each.reason.code, each.bits] for each in match.likeness.evidence],
            "found_at": now,
        }
        for match in matches
    ]
    if rows:
        db.execute(insert(person_case), rows)


def hold_cards(db: Connection, matches: Iterable[Match], now: datetime) -> int:
    """Hold the waiting cards of the pairs, each for the other NIK; return how many are held anew."""
    facts = [
        fact for match in matches for fact in ((match.nik, match.other_nik), (match.other_nik, match.nik))
    ]
    held: set[int] = set()
    for at in range(0, len(facts), _AT_ONCE):
        held |= _hold(db, facts[at : at + _AT_ONCE], now)
    return len(held)


def _hold(db: Connection, facts: Sequence[tuple[str, str]], now: datetime) -> set[int]:
    niks = {nik for fact in facts for nik in fact}
    live = select(print_job.c.id, print_job.c.nik, print_job.c.name, print_job.c.state).where(
        print_job.c.nik.in_(niks), print_job.c.state.in_(LIVE_STATES)
    )
    jobs = {row.nik: row for row in db.execute(live)}
    names = {
        row.nik: row.name
        for row in db.execute(select(record.c.nik, record.c.name).where(record.c.nik.in_(niks)))
    }
    told = {
        (row.job_id, row.other_nik)
        for row in db.execute(
            select(hold.c.job_id, hold.c.other_nik).where(
                hold.c.job_id.in_([job.id for job in jobs.values()]),
                hold.c.reason == HoldReason.SAME_PERSON_OTHER_NIK,
            )
        )
    }
    held = set()
    for nik, other in facts:
        job = jobs.get(nik)
        if job is None or job.state not in (JobState.HELD, JobState.WAITING) or (job.id, other) in told:
            continue
        db.execute(
            insert(hold).values(
                job_id=job.id,
                reason=HoldReason.SAME_PERSON_OTHER_NIK,
                other_nik=other,
                other_name=names.get(other, ""),
                other_job_id=jobs[other].id if other in jobs else None,
                opened_at=now,
            )
        )
        if job.state is JobState.WAITING and job.id not in held:
            print_jobs.move(db, job.id, (JobState.WAITING,), JobState.HELD)
            held.add(job.id)
    return held


def page(
    db: Connection, decision: CaseDecision | None, nik: str | None, after: Cursor | None, size: int
) -> Page[PersonCase]:
    """Return cases with one decision or none yet, the likeliest first; or all of one NIK."""
    where: list[ColumnElement[bool]] = []
    if nik is not None:
        where.append(or_(_case.nik == nik, _case.other_nik == nik))
    else:
        where.append(_case.decision.is_(None) if decision is None else _case.decision == decision)
    if after is not None:
        score, last = after
        where.append(or_(_case.score < score, (_case.score == score) & (_case.id > last)))
    query = select(person_case).where(*where).order_by(_case.score.desc(), _case.id).limit(size + 1)
    rows = db.execute(query).all()
    shown = rows[:size]
    last_row = shown[-1] if len(rows) > size else None
    return Page(_cases(db, shown), None if last_row is None else (last_row.score, last_row.id))


def get(db: Connection, case_id: int, *, for_update: bool = False) -> PersonCase:
    """Return one case.

    Raises:
        NotFound: there is none of this number.
    """
    query = select(person_case).where(_case.id == case_id)
    rows = db.execute(query.with_for_update() if for_update else query).all()
    if not rows:
        raise NotFound(CASE, str(case_id))
    return _cases(db, rows)[0]


def some(db: Connection, case_ids: Sequence[int]) -> tuple[PersonCase, ...]:
    """Return those of these cases that there are."""
    rows = db.execute(select(person_case).where(_case.id.in_(case_ids))).all() if case_ids else []
    return _cases(db, rows)


def counts(db: Connection) -> dict[CaseDecision | None, int]:
    """Return how many cases have each decision, None for those nobody has decided."""
    query = select(_case.decision, func.count()).group_by(_case.decision)
    return {row[0]: int(row[1]) for row in db.execute(query)}


def decide(
    db: Connection,
    case_id: int,
    decision: CaseDecision,
    *,
    kept_nik: str,
    reason: str,
    staff_id: int,
    now: datetime,
) -> None:
    """Keep a decision beside the earlier ones."""
    values = {"case_id": case_id, "decision": decision, "kept_nik": kept_nik, "reason": reason}
    db.execute(insert(case_decision).values(**values, staff_id=staff_id, at=now))
    db.execute(update(person_case).where(_case.id == case_id).values(decision=decision))


def decisions(db: Connection, case_id: int) -> tuple[PastDecision, ...]:
    """Return every decision of a case, the newest first."""
    return tuple(
        PastDecision(row.decision, row.kept_nik, row.at, row.name, row.reason)
        for row in db.execute(
            select(case_decision, staff.c.name)
            .join(staff, staff.c.id == case_decision.c.staff_id)
            .where(case_decision.c.case_id == case_id)
            .order_by(case_decision.c.id.desc())
        )
    )


def newest_letter(db: Connection, case: PersonCase, letter: CaseLetter) -> tuple[str, datetime] | None:
    """Return number and moment of the newest letter of a kind about what is decided now."""
    its = case_letter.c
    decided = its.decision.is_(None) if case.decision is None else its.decision == case.decision
    query = select(its.number, its.at).where(its.case_id == case.id, its.letter == letter, decided)
    row = db.execute(query.order_by(its.id.desc()).limit(1)).first()
    return None if row is None else (row.number, row.at)


def keep_letter(
    db: Connection, case: PersonCase, letter: CaseLetter, number: str, *, staff_id: int, now: datetime
) -> None:
    """Keep which number a letter about a case got."""
    values = {"case_id": case.id, "letter": letter, "number": number, "decision": case.decision}
    db.execute(insert(case_letter).values(**values, staff_id=staff_id, at=now))


def cancelled_at(db: Connection, niks: Sequence[str], moment: datetime) -> tuple[int, ...]:
    """Return the jobs of some NIKs that were cancelled at one moment."""
    query = select(print_job.c.id).where(
        print_job.c.nik.in_(niks),
        print_job.c.state == JobState.CANCELLED,
        print_job.c.cancelled_at == moment,
    )
    return tuple(db.execute(query).scalars())


def release_between(
    db: Connection, nik: str, other: str, *, decision: str, reason: str, staff_id: int, now: datetime
) -> tuple[int, ...]:
    """Close what holds the cards of one NIK because of the other; return the cards nothing holds any more."""
    mine = select(print_job.c.id).where(print_job.c.nik == nik)
    closed = db.execute(
        update(hold)
        .where(
            hold.c.job_id.in_(mine),
            hold.c.reason == HoldReason.SAME_PERSON_OTHER_NIK,
            hold.c.other_nik == other,
            hold.c.decided_at.is_(None),
        )
        .values(decided_at=now, decided_by=staff_id, decision=decision, decision_reason=reason)
        .returning(hold.c.job_id)
    ).scalars()
    still = select(hold.c.job_id).where(hold.c.decided_at.is_(None))
    free = select(print_job.c.id).where(
        print_job.c.id.in_(set(closed)), print_job.c.state == JobState.HELD, print_job.c.id.not_in(still)
    )
    return tuple(db.execute(free).scalars())


def _cases(db: Connection, rows: Sequence[Row[Any]]) -> tuple[PersonCase, ...]:
    niks = sorted({nik for row in rows for nik in (row.nik, row.other_nik)})
    sides = _sides(db, niks)
    last = _last_decisions(db, [row.id for row in rows if row.decision is not None])
    return tuple(
        PersonCase(
            row.id,
            sides[row.nik],
            sides[row.other_nik],
            Likeness(row.score, tuple(Evidence(_REASON_OF[code], bits) for code, bits in row.evidence)),
            row.found_at,
            *last.get(row.id, ()),
        )
        for row in rows
    )


def _last_decisions(db: Connection, case_ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    newest = select(func.max(case_decision.c.id)).where(case_decision.c.case_id.in_(case_ids))
    query = (
        select(case_decision, staff.c.name)
        .join(staff, staff.c.id == case_decision.c.staff_id)
        .where(case_decision.c.id.in_(newest.group_by(case_decision.c.case_id)))
    )
    return {
        row.case_id: (row.decision, row.kept_nik, row.at, row.name, row.reason) for row in db.execute(query)
    }


def _sides(db: Connection, niks: Sequence[str]) -> dict[str, CaseSide]:
    jobs: dict[str, list[Any]] = {nik: [] for nik in niks}
    numbers = db.execute(
        select(print_job.c.id).where(print_job.c.nik.in_(niks)).order_by(print_job.c.id.desc())
    )
    for job in sorted(job_rows.jobs(db, list(numbers.scalars())), key=lambda each: -each.id):
        jobs[job.nik].append(job)
    query = (
        select(
            record,
            village.c.name.label("village"),
            district.c.name.label("district"),
            record_family.c.family_card,
            record_family.c.mother,
        )
        .outerjoin(village, village.c.code == record.c.village_code)
        .outerjoin(district, district.c.code == record.c.district_code)
        .outerjoin(record_family, record_family.c.nik == record.c.nik)
        .where(record.c.nik.in_(niks))
    )
    ended = ended_people.of_niks(db, niks)
    return {
        row.nik: CaseSide(
            row.nik, row.name, row.birth_place, row.birth_date, row.sex, row.address, row.rt, row.rw,
            row.village or "", row.district or "", row.status, row.recorded_on, tuple(jobs[row.nik]),
            row.family_card or "", row.mother or "", ended.get(row.nik, ()),
        )
        for row in db.execute(query)
    }  # fmt: skip
