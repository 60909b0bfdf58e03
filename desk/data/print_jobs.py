"""Print jobs: every step is a compare-and-set on state and token, and expects one row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    case,
    func,
    insert,
    literal,
    select,
    true,
    update,
)
from sqlalchemy.exc import IntegrityError

from desk.data import job_rows
from desk.data.office_tables import staff
from desk.data.print_tables import attempt, batch, print_job, record
from desk.domain.errors import CardAlreadyUnderWay, ClaimLost, JobMovedOn, NotFound
from desk.domain.printing import (
    LIVE_STATES,
    REPRINT_REASONS,
    Attempt,
    CancelReason,
    CardKind,
    Channel,
    Delivery,
    JobState,
    PrintJob,
    PrintReason,
    PriorityRule,
    SpoilReason,
)
from desk.domain.queue_view import QueueFilter
from desk.domain.text import mark

_job = print_job.c
_UNDER_CLAIM = (JobState.CLAIMED, JobState.PRINTING)
JOB = mark("thing", "Print job")


def rank_of(rules: Sequence[PriorityRule], tomorrow: date) -> ColumnElement[int]:
    """Return the position of the first rule that fits a job, as the database works it out."""
    fits: dict[PriorityRule, ColumnElement[bool]] = {
        PriorityRule.FIRST_TIME: _job.first_time,
        PriorityRule.DUE_TOMORROW: and_(_job.due_on.is_not(None), _job.due_on <= tomorrow),
        PriorityRule.DISASTER: _job.disaster,
        PriorityRule.ASKED_FOR: _job.channel != Channel.NONE,
        PriorityRule.SUKET: _job.reason == PrintReason.SUKET,
        PriorityRule.LOST_OR_DAMAGED: _job.reason.in_(REPRINT_REASONS),
        PriorityRule.OLDEST: true(),
    }
    return case(
        *((fits[rule], literal(place, Integer)) for place, rule in enumerate(rules)), else_=len(rules)
    )


def rank_again(
    db: Connection, rules: Sequence[PriorityRule], tomorrow: date, jobs: Sequence[int] | None = None
) -> None:
    """Put every unprinted job in its place after rules or day changed; only moved ones are written.

    ``jobs`` are those of which something changed, when nothing else has: the whole queue is then not read.
    """
    rank = rank_of(rules, tomorrow)
    moved = update(print_job).where(_job.state.in_((JobState.HELD, JobState.WAITING)), _job.rank != rank)
    db.execute((moved if jobs is None else moved.where(_job.id.in_(jobs))).values(rank=rank))


def add(db: Connection, values: dict[str, Any]) -> int:
    """Keep a new job and return its number.

    Raises:
        CardAlreadyUnderWay: this NIK has a live job of this card kind.
    """
    live = live_job(db, values["nik"], values["kind"])
    if live is not None:
        raise CardAlreadyUnderWay(live.id, live.state.word)
    try:
        with db.begin_nested():
            return int(db.execute(insert(print_job).values(**values).returning(_job.id)).scalar_one())
    except IntegrityError as error:
        live = live_job(db, values["nik"], values["kind"])
        if live is None:
            raise
        raise CardAlreadyUnderWay(live.id, live.state.word) from error


def live_job(db: Connection, nik: str, kind: CardKind) -> PrintJob | None:
    """Return the one live job of a NIK and card kind."""
    where = (_job.nik == nik, _job.kind == kind, _job.state.in_(LIVE_STATES))
    found = job_rows.jobs(db, select(_job.id).where(*where))
    return found[0] if found else None


_PERSON = (
    "nik",
    "name",
    "name_key",
    "birth_place",
    "birth_date",
    "sex",
    "address",
    "rt",
    "rw",
    "village_code",
    "district_code",
)


def copy_of(db: Connection, job_id: int) -> dict[str, Any]:
    """Return what a new job for the same person begins with: their newest record, else the earlier job.

    Raises:
        NotFound: there is no such job.
    """
    earlier = db.execute(select(print_job).where(_job.id == job_id)).mappings().first()
    if earlier is None:
        raise NotFound(JOB, str(job_id))
    newest = db.execute(select(record).where(record.c.nik == earlier["nik"])).mappings().first()
    person = newest or earlier
    kept = {name: earlier[name] for name in ("kind", "delivery", "disaster", "rank")}
    return kept | {name: person[name] for name in _PERSON}


def get(db: Connection, job_id: int) -> PrintJob:
    """Return one job.

    Raises:
        NotFound: there is none of this number.
    """
    found = job_rows.jobs(db, [job_id])
    if not found:
        raise NotFound(JOB, str(job_id))
    return found[0]


def claim(db: Connection, batch_id: int, token: str, which: QueueFilter, size: int) -> tuple[PrintJob, ...]:
    """Take the first waiting jobs of a filter in one statement; no two claims get the same one."""
    first = (
        select(_job.id)
        .where(*job_rows.conditions(which, JobState.WAITING))
        .order_by(_job.rank, _job.recorded_on, _job.id)
        .limit(size)
    )
    return _claim(db, batch_id, token, first)


def claim_these(db: Connection, batch_id: int, token: str, ids: Iterable[int]) -> tuple[PrintJob, ...]:
    """Take named jobs; those no longer waiting are left where they are."""
    # The state is hidden from SQLite's planner, which would else read every waiting job to find these.
    waiting = func.coalesce(_job.state, literal("")) == JobState.WAITING
    return _claim(db, batch_id, token, select(_job.id).where(_job.id.in_(list(ids)), waiting))


def _claim(db: Connection, batch_id: int, token: str, which: Select[int]) -> tuple[PrintJob, ...]:
    # A common table is worked out once; a plain subquery would be asked again and lock ever more rows.
    chosen = which.with_for_update(skip_locked=True).cte("chosen")
    taken = db.execute(
        update(print_job)
        .where(_job.id.in_(select(chosen.c.id)))
        .values(state=JobState.CLAIMED, batch_id=batch_id, token=token)
        .returning(_job.id)
    )
    return job_rows.jobs(db, [row.id for row in taken])


def step(db: Connection, job_id: int, token: str, before: JobState, after: JobState, **values: Any) -> None:
    """Move a claimed job on; the token goes when the claim does.

    Raises:
        ClaimLost: the job is no longer under this claim in this state.
    """
    moved = db.execute(
        update(print_job)
        .where(_job.id == job_id, _job.state == before, _job.token == token)
        .values(state=after, token=token if after in _UNDER_CLAIM else None, **values)
    )
    if moved.rowcount != 1:
        raise ClaimLost(job_id)


def move(db: Connection, job_id: int, before: Sequence[JobState], after: JobState, **values: Any) -> None:
    """Move an unclaimed job on.

    Raises:
        JobMovedOn: the job is in another state by now.
    """
    moved = db.execute(
        update(print_job).where(_job.id == job_id, _job.state.in_(before)).values(state=after, **values)
    )
    if moved.rowcount != 1:
        job = get(db, job_id)
        raise JobMovedOn(job_id, job.state.word, _holder(job))


def _holder(job: PrintJob) -> str:
    """Return who has a job in hand; whoever printed a card long on its way has nothing to do with it."""
    return job.claimed_by if job.state in (JobState.CLAIMED, JobState.PRINTING) else ""


def deliver_by(db: Connection, job_id: int, way: Delivery) -> None:
    """Let a card that has not left go out another way."""
    here = _job.state.not_in((JobState.SENT, JobState.HANDED_OVER, JobState.CANCELLED))
    db.execute(update(print_job).where(_job.id == job_id, here).values(delivery=way))


def cancel(
    db: Connection, job_id: int, before: Sequence[JobState], reason: CancelReason, now: datetime
) -> None:
    """End a job without a card."""
    move(
        db, job_id, before, JobState.CANCELLED, cancel_reason=reason, cancelled_at=now, slot=None, token=None
    )


def any_expired(db: Connection, now: datetime) -> bool:
    """Whether some lease has ended with cards still under it."""
    return db.execute(_expired(now).limit(1)).first() is not None


def end_expired(db: Connection, now: datetime) -> tuple[int, ...]:
    """End the claims whose lease has ended, and return the numbers of the jobs that were under them.

    A claim that somebody renews or ends at this very moment is left to them.
    """
    # Without the key: who begins to print holds the job and only looks at the batch's key.
    late = db.scalars(_expired(now).with_for_update(skip_locked=True, key_share=True)).all()
    mine = _job.batch_id.in_(late)
    given_back = update(print_job).where(mine, _job.state == JobState.CLAIMED)
    waiting = db.scalars(given_back.values(state=JobState.WAITING, token=None).returning(_job.id)).all()
    return (*_make_unknown(db, mine, now), *waiting)


def _expired(now: datetime) -> Select[int]:
    under_claim = select(_job.batch_id).where(_job.state.in_(_UNDER_CLAIM))
    return select(batch.c.id).where(batch.c.id.in_(under_claim), batch.c.lease_until < now)


def any_begun(db: Connection, staff_id: int, workstation: str) -> bool:
    """Whether somebody began to print at a workstation and has not said what became of it."""
    begun = select(_job.id).where(_job.state == JobState.PRINTING, _begun(staff_id, workstation))
    return db.execute(begun.limit(1)).first() is not None


def interrupt(db: Connection, staff_id: int, workstation: str, now: datetime) -> tuple[int, ...]:
    """Make the cards unknown that somebody began to print at a workstation, and return their numbers."""
    return _make_unknown(db, _begun(staff_id, workstation), now)


def _begun(staff_id: int, workstation: str) -> ColumnElement[bool]:
    open_try = (attempt.c.job_id == _job.id, attempt.c.outcome.is_(None))
    theirs = (attempt.c.staff_id == staff_id, attempt.c.workstation == workstation)
    return select(attempt.c.id).where(*open_try, *theirs).exists()


def _make_unknown(db: Connection, which: ColumnElement[bool], now: datetime) -> tuple[int, ...]:
    printing = update(print_job).where(_job.state == JobState.PRINTING, which)
    unknown = db.scalars(printing.values(state=JobState.UNKNOWN, token=None).returning(_job.id)).all()
    for job_id in unknown:
        end_attempt(db, job_id, "unknown", now)
    return tuple(unknown)


def unknown_of(db: Connection, staff_id: int) -> tuple[PrintJob, ...]:
    """Return the cards of unknown outcome whose printing somebody began."""
    theirs = (attempt.c.job_id == _job.id, attempt.c.outcome == "unknown", attempt.c.staff_id == staff_id)
    unknown = select(_job.id).where(
        _job.state == JobState.UNKNOWN, select(attempt.c.id).where(*theirs).exists()
    )
    return job_rows.jobs(db, unknown)


def start_attempt(
    db: Connection, job_id: int, batch_id: int, staff_id: int, workstation: str, now: datetime
) -> int:
    """Note that printing began, and where."""
    values = {
        "job_id": job_id,
        "batch_id": batch_id,
        "staff_id": staff_id,
        "workstation": workstation,
        "started_at": now,
    }
    return int(db.execute(insert(attempt).values(**values).returning(attempt.c.id)).scalar_one())


def end_attempt(
    db: Connection, job_id: int, outcome: str, now: datetime, spoiled: SpoilReason | None = None
) -> int:
    """Note how the open try at a card ended, and return its number.

    Raises:
        ClaimLost: no try is open.
    """
    open_try = (attempt.c.job_id == job_id, attempt.c.outcome.is_(None) | (attempt.c.outcome == "unknown"))
    newest = select(attempt.c.id).where(*open_try).order_by(attempt.c.id.desc()).limit(1).scalar_subquery()
    ended = db.execute(
        update(attempt)
        .where(attempt.c.id == newest)
        .values(outcome=outcome, ended_at=now, spoil_reason=spoiled)
        .returning(attempt.c.id)
    ).scalar()
    if ended is None:
        raise ClaimLost(job_id)
    return int(ended)


def attempts(db: Connection, job_id: int) -> tuple[Attempt, ...]:
    """Return every try at a card, first try first."""
    tries = attempt.c
    query = (
        select(
            tries.id,
            tries.job_id,
            staff.c.name,
            tries.started_at,
            tries.ended_at,
            tries.outcome,
            tries.spoil_reason,
        )
        .join(staff, staff.c.id == tries.staff_id)
        .where(tries.job_id == job_id)
        .order_by(tries.id)
    )
    return tuple(
        Attempt(number, job, operator, began, ended, outcome or "", spoiled)
        for number, job, operator, began, ended, outcome, spoiled in db.execute(query)
    )


def of_nik(db: Connection, nik: str) -> tuple[PrintJob, ...]:
    """Return every job a NIK ever had, newest first."""
    found = job_rows.jobs(db, select(_job.id).where(_job.nik == nik))
    return tuple(sorted(found, key=lambda job: job.id, reverse=True))
