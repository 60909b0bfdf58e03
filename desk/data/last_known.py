"""Reading what a counter keeps for when the server is gone: everything live in pages, then what changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from sys import intern
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, literal, null, or_, select, tuple_

from desk.data import application_rows, appointments, job_rows
from desk.data.counter_tables import application
from desk.data.custody_tables import handover
from desk.data.ended_tables import UNDECIDED, ended_effect, ended_person
from desk.data.mission_tables import receipt_line, receipt_list
from desk.data.office_tables import district, journal, staff, village
from desk.data.print_tables import batch, print_job
from desk.domain.applications import (
    OPEN_STATES,
    AppFilter,
    Applicant,
    Application,
    AppState,
    Subject,
)
from desk.domain.journal import Action, Topic
from desk.domain.last_known import KnownApplication, KnownCard
from desk.domain.missions import LineOutcome
from desk.domain.paging import Cursor
from desk.domain.printing import LIVE_STATES, HoldReason, JobState

_job = print_job.c
_NOT_ASKED = ("birth_place", "address", "rt", "rw", "token")
"""What nobody asks of a card at a counter."""
_CARD = (
    select(
        *(
            _job[name]
            for name in (
                *("id", "nik", "name", "name_key", "birth_date", "sex", "village_code", "district_code"),
                *("kind", "state", "reason", "channel", "delivery", "rank", "first_time", "disaster"),
                *("recorded_on", "due_on", "printed_at", "slot", "cancel_reason"),
            )
        ),
        village.c.name.label("village"),
        district.c.name.label("district"),
        staff.c.name.label("claimed_by"),
        batch.c.number.label("batch_number"),
        handover.c.number.label("bast"),
        handover.c.destination,
        *(literal("").label(name) for name in _NOT_ASKED),
        null().label("lease_until"),
    )
    .select_from(print_job)
    .outerjoin(village, village.c.code == _job.village_code)
    .outerjoin(district, district.c.code == _job.district_code)
    .outerjoin(batch, batch.c.id == _job.batch_id)
    .outerjoin(staff, staff.c.id == batch.c.staff_id)
    .outerjoin(handover, handover.c.id == _job.handover_id)
)
_LIVE = _job.state.in_(bindparam("live", LIVE_STATES, expanding=True, literal_execute=True))
"""Written out, so that the server sees that the index over live cards has them all."""
_LISTS = frozenset(
    {
        *(Topic.PRINT_QUEUE, Topic.OVERLAPS, Topic.HANDOVER, Topic.APPLICATIONS, Topic.APPOINTMENTS),
        *(Topic.POST, Topic.MISSIONS),
    }
)
_NAMING = frozenset(
    {
        *("job", "application", "batch", "handover", "parcel", "sweep", "workstation", "request", "mission"),
        *("complaint", "staff", "report", "day", "kept"),
    }
)
"""Subjects that name what changed, or stand beside some that do; any other deed may have changed anything."""
_ENDED = (AppState.REFUSED, AppState.WITHDRAWN)
_MANY = 2_000
"""Lines of the journal; whoever missed more reads everything again."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What changed since an entry of the journal; ``anything`` when that cannot be said record by record."""

    newest: int
    jobs: frozenset[int] = frozenset()
    applications: frozenset[int] = frozenset()
    batches: frozenset[str] = frozenset()
    handovers: frozenset[str] = frozenset()
    anything: bool = False


def touched(db: Connection, cursor: int) -> Touched:
    """Return what the journal says changed after the entry ``cursor``."""
    query = select(journal.c.id, journal.c.action, journal.c.subject).where(journal.c.id > cursor)
    rows = db.execute(query.order_by(journal.c.id).limit(_MANY + 1)).all()
    found: dict[str, set[str]] = {"job": set(), "application": set(), "batch": set(), "handover": set()}
    anything = len(rows) > _MANY
    for _, action, subject in rows:
        kind, _, number = subject.partition(":")
        if kind in found:
            found[kind].add(number)
        elif kind not in _NAMING and Action.of(action).topics & _LISTS:
            anything = True
    return Touched(
        rows[-1][0] if rows else cursor,
        frozenset(int(one) for one in found["job"] if one.isdecimal()),
        frozenset(int(one) for one in found["application"] if one.isdecimal()),
        frozenset(found["batch"]),
        frozenset(found["handover"]),
        anything,
    )


def cards_page(
    db: Connection, after: Cursor | None, size: int
) -> tuple[tuple[KnownCard, ...], Cursor | None]:
    """Return the next live cards and the place behind them, None after the last."""
    # The unique index over live cards has their NIKs in order.
    query = _CARD.where(_LIVE)
    if after is not None:
        query = query.where(
            tuple_(_job.nik, _job.kind) > tuple_(*after, types=[_job.nik.type, _job.kind.type])
        )
    rows = db.execute(query.order_by(_job.nik, _job.kind).limit(size)).all()
    last = (rows[-1].nik, rows[-1].kind) if len(rows) == size else None
    return _cards(db, rows), last


def applications_page(
    db: Connection, after: Cursor | None, size: int
) -> tuple[tuple[KnownApplication, ...], Cursor | None]:
    """Return the next open applications, the first promised first, and the place behind them."""
    found = application_rows.page(db, AppFilter(states=OPEN_STATES), after, size)
    return _applications(db, found.rows), found.after


def received_since(db: Connection, moment: datetime) -> tuple[int, ...]:
    """Return the numbers of the applications taken in since a moment, whatever became of them."""
    query = select(application.c.id).where(application.c.received_at >= moment)
    return tuple(db.execute(query.order_by(application.c.received_at, application.c.id)).scalars())


def these(
    db: Connection, jobs: Collection[int], applications: Collection[int]
) -> tuple[tuple[KnownCard, ...], tuple[KnownApplication, ...]]:
    """Return some cards and applications as they are now, and those tied to them."""
    asked = application_rows.by_ids(db, sorted(applications)) if applications else ()
    tied = {one.job_id for one in asked if one.job_id is not None}
    wanted = sorted({*jobs, *tied})
    cards = _cards(db, db.execute(_CARD.where(_job.id.in_(wanted))).all()) if wanted else ()
    others = (
        [one for one in application_rows.of_jobs(db, sorted(jobs)) if one.id not in applications]
        if jobs
        else []
    )
    return cards, _applications(db, [*asked, *others])


def numbers_of(db: Connection, batches: Iterable[str], handovers: Iterable[str]) -> frozenset[int]:
    """Return the cards of some batches and transports."""
    of: list[ColumnElement[bool]] = []
    if named := list(batches):
        of.append(_job.batch_id.in_(select(batch.c.id).where(batch.c.number.in_(named))))
    if named := list(handovers):
        of.append(_job.handover_id.in_(select(handover.c.id).where(handover.c.number.in_(named))))
    return frozenset(db.execute(select(_job.id).where(or_(*of))).scalars()) if of else frozenset()


def _cards(db: Connection, rows: Sequence[Any]) -> tuple[KnownCard, ...]:
    reasons = job_rows.open_holds(db, rows)
    ended = _undecided(db, [row.id for row in rows if row.state is JobState.PRINTED])
    return tuple(
        KnownCard(
            job_rows.job_of(row, reasons.get(row.id, ())),
            row.name_key,
            (intern(row.bast), intern(row.destination)) if row.bast else None,
            ended.get(row.id),
        )
        for row in rows
    )


def _undecided(db: Connection, made: Sequence[int]) -> dict[int, HoldReason]:
    if not made:
        return {}
    query = (
        select(ended_effect.c.job_id, ended_person.c.kind)
        .join(ended_person, ended_person.c.id == ended_effect.c.ended_id)
        .where(UNDECIDED, ended_effect.c.job_id.in_(made))
    )
    return {row.job_id: row.kind.hold for row in db.execute(query)}


def _applications(db: Connection, found: Sequence[Application]) -> tuple[KnownApplication, ...]:
    ids = [one.id for one in found]
    kept = appointments.of_applications(db, ids)
    out = _out_with(db, ids)
    grounds = _grounds(db, [one.id for one in found if one.state in _ENDED])
    return tuple(
        KnownApplication(_spare(one), kept.get(one.id), out.get(one.id, ""), grounds.get(one.id, ""))
        for one in found
    )


def _grounds(db: Connection, ids: Sequence[int]) -> dict[int, str]:
    if not ids:
        return {}
    query = select(application.c.id, application.c.end_reason).where(application.c.id.in_(ids))
    return {row.id: row.end_reason or "" for row in db.execute(query)}


def _out_with(db: Connection, ids: Sequence[int]) -> dict[int, str]:
    if not ids:
        return {}
    query = (
        select(receipt_line.c.application_id, receipt_list.c.number)
        .join(receipt_list, receipt_list.c.id == receipt_line.c.list_id)
        .where(receipt_line.c.application_id.in_(ids), receipt_line.c.outcome == LineOutcome.OUT)
    )
    return {row.application_id: row.number for row in db.execute(query)}


def _spare(one: Application) -> Application:
    """Return an application without what nobody asks for at a counter."""
    its = one.subject
    subject = Subject(its.nik, its.name, its.birth_date, its.sex)
    return replace(one, subject=subject, applicant=Applicant(one.applicant.name), note="")
