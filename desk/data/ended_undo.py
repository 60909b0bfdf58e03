"""Taking a list of deaths or moves back, while nobody has worked on what it did to cards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, exists, or_, select, update

from desk.data import reversals
from desk.data.ended_tables import ended_effect, ended_person
from desk.data.print_tables import hold, print_job
from desk.domain.ended import Effect, End
from desk.domain.printing import LIVE_STATES, JobState

_ended = ended_person.c
_effect = ended_effect.c
_job = print_job.c


def worked_on(db: Connection, import_id: int) -> tuple[str, ...]:
    """Return who of a list stands for a card that somebody has decided about since, in the list's words."""
    live = print_job.alias("live")
    newer = exists().where(
        live.c.nik == _job.nik,
        live.c.kind == _job.kind,
        live.c.id != _job.id,
        live.c.state.in_(LIVE_STATES),
    )
    decided_hold = exists().where(
        hold.c.reason.in_([end.hold for end in End]),
        hold.c.other_nik == _ended.nik,
        hold.c.other_name == _ended.name,
        hold.c.decided_at.is_not(None),
        hold.c.decided_at > _effect.at,
        hold.c.job_id == _effect.job_id,
    )
    cancelled = _effect.effect == Effect.CANCELLED
    query = (
        select(_ended.paper_number, _ended.name, _ended.row_number)
        .select_from(ended_person)
        .join(ended_effect, _effect.ended_id == _ended.id)
        .outerjoin(print_job, _job.id == _effect.job_id)
        .where(
            _ended.import_id == import_id,
            or_(
                _effect.decision.is_not(None),
                cancelled & or_(_job.state != JobState.CANCELLED, newer),
                (_effect.effect == Effect.HELD) & decided_hold,
                (_effect.effect == Effect.HELD) & (_job.state != JobState.HELD),
            ),
        )
        .order_by(_ended.row_number)
    )
    return tuple(dict.fromkeys(row.paper_number or row.name for row in db.execute(query)))


class _Done(NamedTuple):
    effect: Effect
    job_id: int
    at: datetime


def revive(db: Connection, import_id: int) -> tuple[int, ...]:
    """Bring the cards a list cancelled or held back to where it found them; return which these are."""
    query = (
        select(_effect.effect, _effect.job_id, _effect.at)
        .join(ended_person, _ended.id == _effect.ended_id)
        .where(_ended.import_id == import_id, _effect.job_id.is_not(None))
        .order_by(_effect.id)
    )
    touched = [
        done.job_id
        for done in (_Done(*row) for row in db.execute(query).all())
        if done.effect is Effect.CANCELLED and reversals.cancel(db, done.job_id, done.at, None)
    ]
    held = _open_holds(db, import_id)
    _close(db, held)
    return (*touched, *(job_id for _, job_id in held))


def _open_holds(db: Connection, import_id: int) -> Sequence[tuple[int, int]]:
    """Return the holds that stand for somebody of a list, also those a later PRR list opened."""
    same = (_ended.nik == hold.c.other_nik) & (_ended.name == hold.c.other_name)
    query = (
        select(hold.c.id, hold.c.job_id)
        .join(ended_person, same)
        .where(
            _ended.import_id == import_id,
            hold.c.decided_at.is_(None),
            or_(*((_ended.kind == end) & (hold.c.reason == end.hold) for end in End)),
        )
    )
    return [(row.id, row.job_id) for row in db.execute(query)]


def _close(db: Connection, held: Sequence[tuple[int, int]]) -> None:
    db.execute(hold.delete().where(hold.c.id.in_([hold_id for hold_id, _ in held])))
    others = select(hold.c.id).where(hold.c.job_id == _job.id, hold.c.decided_at.is_(None))
    db.execute(
        update(print_job)
        .where(_job.id.in_([job_id for _, job_id in held]), _job.state == JobState.HELD, ~others.exists())
        .values(state=JobState.WAITING)
    )
