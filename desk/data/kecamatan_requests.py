"""The kecamatan's print requests in the books: who was asked for, where each stands, what each BAST left."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Select, delete, func, insert, or_, select

from desk.data import ended_people
from desk.data.counter_tables import application
from desk.data.custody_tables import handover, handover_item
from desk.data.import_tables import import_line, import_run
from desk.data.kecamatan_tables import kecamatan_leftover, kecamatan_request
from desk.data.office_tables import district, staff, village
from desk.data.print_tables import attempt, hold, print_job, record
from desk.domain.applications import OPEN_STATES
from desk.domain.handover import ItemOutcome
from desk.domain.imports import RowOutcome
from desk.domain.kecamatan import SETTLED, Asked, Leftover, Looked, Stand, Standing, standing
from desk.domain.printing import HoldReason, JobState
from desk.domain.regions import District

_asked = kecamatan_request.c
_app = application.c
_job = print_job.c
_left = kecamatan_leftover.c
_AT_ONCE = 500
TOLD_FOR_DAYS = 90
"""So long after it was asked for, a BAST tells of a request that was settled otherwise."""


def add(
    db: Connection,
    application_id: int,
    import_id: int,
    district_code: str,
    asked_on: date,
    not_before: date | None,
) -> None:
    """Keep that a kecamatan asked for this application; what it asked before stays as it was."""
    known = select(_asked.application_id).where(_asked.application_id == application_id)
    if db.execute(known).first() is None:
        db.execute(
            insert(kecamatan_request).values(
                application_id=application_id,
                import_id=import_id,
                district_code=district_code,
                asked_on=asked_on,
                not_before=not_before,
            )
        )


def forget(db: Connection, import_id: int) -> None:
    """Let go of everything one list asked for."""
    db.execute(delete(kecamatan_request).where(_asked.import_id == import_id))


def districts(db: Connection) -> tuple[District, ...]:
    """Return the kecamatan of the office."""
    rows = db.execute(select(district.c.code, district.c.name).order_by(district.c.code))
    return tuple(District(*row) for row in rows)


def waits_until(db: Connection, job_id: int, today: date) -> date | None:
    """Return the 17th birthday that a card still waits for."""
    query = (
        select(_asked.not_before)
        .join(application, _app.id == _asked.application_id)
        .where(_app.job_id == job_id, _app.state.in_(OPEN_STATES), _asked.not_before > today)
    )
    found: date | None = db.execute(query).scalar()
    return found


def too_young(db: Connection, today: date) -> dict[str, date]:
    """Return the NIKs whose cards must wait for the 17th birthday of their holders, and until when."""
    query = (
        select(_app.nik, _asked.not_before)
        .join(application, _app.id == _asked.application_id)
        .where(_asked.not_before > today, _app.state.in_(OPEN_STATES), _app.nik != "")
    )
    return {row.nik: row.not_before for row in db.execute(query)}


def grown_up(db: Connection, today: date) -> tuple[int, ...]:
    """Return the cards that are held for an age their holders have reached."""
    still = (
        select(_asked.application_id)
        .join(application, _app.id == _asked.application_id)
        .where(_app.job_id == hold.c.job_id, _asked.not_before > today, _app.state.in_(OPEN_STATES))
    )
    query = select(hold.c.job_id).where(
        hold.c.reason == HoldReason.TOO_YOUNG, hold.c.decided_at.is_(None), ~still.exists()
    )
    return tuple(db.execute(query).scalars())


def requests(
    db: Connection, zone: str, today: date, district_code: str | None = None, since: date | None = None
) -> tuple[tuple[str, Asked], ...]:
    """Return what is open and what was asked ``since``, each with its kecamatan, the newest first."""
    query = _ROWS
    if district_code is not None:
        query = query.where(_asked.district_code == district_code)
    if since is not None:
        query = query.where(or_(_asked.asked_on >= since, _app.state.in_(OPEN_STATES)))
    rows = db.execute(query.order_by(_asked.asked_on.desc(), _app.name_key, _app.id)).all()
    holds = _holds(db, [row.job_id for row in rows if row.job_state is JobState.HELD])
    spoiled = _spoiled(db, [row.job_id for row in rows if row.job_state is JobState.WAITING])
    without = [row.nik for row in rows if row.job_id is None and row.nik]
    earlier, ended = _earlier(db, without), ended_people.of_niks(db, without)
    made = [row.job_id for row in rows if row.job_state is JobState.PRINTED]
    holds |= {one.job_id: (one.person.end.hold,) for one in ended_people.undecided(db, made)}
    local = ZoneInfo(zone)

    def looked(row: Any) -> Looked:
        gone, before = row.handed_over_at, earlier.get(row.nik)
        return Looked(
            row.state,
            row.not_before,
            row.district_code,
            row.job_state,
            holds.get(row.job_id, ()),
            row.cancel_reason,
            row.job_id in spoiled,
            row.doubt or "",
            row.status or "",
            row.bast or "",
            row.destination_code or "",
            row.outcome is ItemOutcome.MISSING,
            None if gone is None else gone.astimezone(local).date(),
            None if before is None else before.astimezone(local).date(),
            next(
                (one.end.cancel for one in ended.get(row.nik, ()) if one.is_certainly(row.nik, row.name)),
                None,
            ),
        )

    return tuple((row.district_code, _asked_of(row, standing(looked(row), today))) for row in rows)


def _asked_of(row: Any, stands: Standing) -> Asked:
    return Asked(
        row.id, row.application_number, row.nik, row.name, row.birth_date, row.village or "", row.rt, row.rw,
        row.asked_on, row.import_id, row.file, row.by, row.promised_on, row.job_id, stands,
    )  # fmt: skip


_DOUBT = (
    select(import_line.c.reason)
    .where(
        import_line.c.import_id == _asked.import_id,
        import_line.c.application_id == _app.id,
        import_line.c.outcome == RowOutcome.DOUBTFUL,
    )
    .limit(1)
    .scalar_subquery()
)
_OUTCOME = (
    select(handover_item.c.outcome)
    .where(handover_item.c.handover_id == _job.handover_id, handover_item.c.job_id == _job.id)
    .scalar_subquery()
)
_ROWS: Select[Any] = (
    select(
        _app.id,
        _app.number.label("application_number"),
        _app.nik,
        _app.name,
        _app.birth_date,
        _app.rt,
        _app.rw,
        _app.state,
        _app.promised_on,
        _app.job_id,
        village.c.name.label("village"),
        _asked.district_code,
        _asked.import_id,
        _asked.asked_on,
        _asked.not_before,
        import_run.c.file,
        staff.c.name.label("by"),
        _job.state.label("job_state"),
        _job.cancel_reason,
        _job.handed_over_at,
        handover.c.number.label("bast"),
        handover.c.destination_code,
        record.c.status,
        _DOUBT.label("doubt"),
        _OUTCOME.label("outcome"),
    )
    .select_from(kecamatan_request)
    .join(application, _app.id == _asked.application_id)
    .join(import_run, import_run.c.id == _asked.import_id)
    .join(staff, staff.c.id == import_run.c.staff_id)
    .outerjoin(village, village.c.code == _app.village_code)
    .outerjoin(print_job, _job.id == _app.job_id)
    .outerjoin(handover, handover.c.id == _job.handover_id)
    .outerjoin(record, record.c.nik == _app.nik)
)


def _holds(db: Connection, job_ids: Collection[int]) -> dict[int, tuple[HoldReason, ...]]:
    found: dict[int, tuple[HoldReason, ...]] = {}
    for part in _parts(job_ids):
        query = select(hold.c.job_id, hold.c.reason).where(
            hold.c.job_id.in_(part), hold.c.decided_at.is_(None)
        )
        for job_id, reason in db.execute(query.order_by(hold.c.id)):
            found[job_id] = (*found.get(job_id, ()), reason)
    return found


def _spoiled(db: Connection, job_ids: Collection[int]) -> set[int]:
    found: set[int] = set()
    for part in _parts(job_ids):
        query = select(attempt.c.job_id).where(attempt.c.job_id.in_(part), attempt.c.outcome == "spoiled")
        found.update(db.execute(query).scalars())
    return found


def _earlier(db: Connection, niks: Collection[str]) -> dict[str, Any]:
    """Return when the newest card of each NIK was handed over."""
    found: dict[str, Any] = {}
    for part in _parts(niks):
        query = select(_job.nik, func.max(_job.handed_over_at)).where(
            _job.nik.in_(part), _job.state == JobState.HANDED_OVER
        )
        found.update((nik, at) for nik, at in db.execute(query.group_by(_job.nik)))
    return found


def _parts(items: Iterable[Any]) -> list[list[Any]]:
    every = list(items)
    return [every[first : first + _AT_ONCE] for first in range(0, len(every), _AT_ONCE)]


# What a BAST leaves over


def leave_over(
    db: Connection, number: str, district_code: str, sent: Collection[int], zone: str, today: date
) -> int:
    """Write down why everybody else whom a kecamatan asked for is not in a bundle; return how many.

    Who is settled is told once.
    """
    told = {
        (row.application_id, row.reason)
        for row in db.execute(
            select(_left.application_id, _left.reason)
            .join(kecamatan_request, _asked.application_id == _left.application_id)
            .where(_asked.district_code == district_code, _left.reason.in_(tuple(SETTLED)))
        )
    }
    handover_id = db.execute(select(handover.c.id).where(handover.c.number == number)).scalar_one()
    rows: list[dict[str, Any]] = []
    for _, one in requests(db, zone, today, district_code, today - timedelta(days=TOLD_FOR_DAYS)):
        stand = one.standing.stand
        arrived = stand in (Stand.SENT, Stand.RECEIVED)
        if one.job_id in sent or arrived or (one.application_id, stand) in told:
            continue
        rows.append(
            {
                "handover_id": handover_id,
                "application_id": one.application_id,
                "position": len(rows) + 1,
                "reason": stand,
                "about": one.standing.about,
                "day": one.standing.day,
                "number": one.standing.number,
            }
        )
    if rows:
        db.execute(insert(kecamatan_leftover), rows)
    return len(rows)


def left_over(db: Connection, number: str) -> tuple[Leftover, ...]:
    """Return what a BAST left over, as it was said then."""
    query = (
        select(
            _left.position,
            _app.number.label("application_number"),
            _app.nik,
            _app.name,
            village.c.name.label("village"),
            _asked.asked_on,
            _app.received_at,
            _left.reason,
            _left.about,
            _left.day,
            _left.number,
        )
        .select_from(kecamatan_leftover)
        .join(handover, handover.c.id == _left.handover_id)
        .join(application, _app.id == _left.application_id)
        .outerjoin(kecamatan_request, _asked.application_id == _left.application_id)
        .outerjoin(village, village.c.code == _app.village_code)
        .where(handover.c.number == number)
        .order_by(_left.position)
    )
    return tuple(
        Leftover(
            row.position,
            row.application_number,
            row.nik,
            row.name,
            row.village or "",
            row.asked_on or row.received_at.date(),
            Standing(row.reason, row.about, row.day, row.number),
        )
        for row in db.execute(query)
    )


def take_back(db: Connection, handover_id: int) -> None:
    """Forget what a BAST left over that was taken back."""
    db.execute(delete(kecamatan_leftover).where(_left.handover_id == handover_id))
