"""Reading parcels: found by number or by what is in them, and listed by how long they have been away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select, tuple_

from desk.data import application_rows, job_rows, services
from desk.data.counter_tables import application
from desk.data.custody_tables import handover
from desk.data.office_tables import staff
from desk.data.post_tables import parcel, parcel_content, parcel_event
from desk.data.print_tables import print_job
from desk.domain.applications import Application, AppState
from desk.domain.paging import Cursor, Page
from desk.domain.post import (
    SILENT,
    UNDER_WAY,
    AfterReturn,
    Content,
    MailAddress,
    OldCard,
    Parcel,
    ParcelEvent,
    ParcelState,
    PostFilter,
)
from desk.domain.post_errors import ParcelUnknown
from desk.domain.printing import JobState, PrintJob
from desk.domain.services import Text

_par, _in, _said, _app = parcel.c, parcel_content.c, parcel_event.c, application.c
_ROW: Select[Any] = select(parcel, handover.c.number.label("bast")).join(
    handover, handover.c.id == _par.handover_id
)


def get(db: Connection, parcel_id: int) -> Parcel:
    """Return one parcel that is known to be there."""
    return _parcels(db, _ROW.where(_par.id == parcel_id))[0]


def find(db: Connection, number: str) -> Parcel:
    """Return the parcel of a tracking number or of our own number.

    Raises:
        ParcelUnknown: there is none.
    """
    found = with_number(db, number)
    if found is None:
        raise ParcelUnknown(number)
    return found


def with_number(db: Connection, number: str) -> Parcel | None:
    """Return the parcel of a tracking number or of our own number, None when there is none."""
    written = number.strip().upper()
    plain = "".join(written.split())
    tracked = and_(_par.tracking_number == plain, _par.tracking_number != "")
    found = _parcels(db, _ROW.where(or_(tracked, _par.number == written))) if plain else ()
    return found[0] if found else None


def of_handover(db: Connection, handover_id: int) -> tuple[Parcel, ...]:
    """Return the parcels of a consignment in the order of its manifest."""
    return _parcels(db, _ROW.where(_par.handover_id == handover_id).order_by(_par.position))


def newest_of_job(db: Connection, job_id: int) -> Parcel | None:
    """Return the last parcel a card left in."""
    return _newest(db, _in.job_id == job_id)


def newest_of_application(db: Connection, application_id: int) -> Parcel | None:
    """Return the last parcel the paper of an application left in."""
    return _newest(db, _in.application_id == application_id)


def is_under_way(db: Connection, application_id: int) -> bool:
    """Whether the paper of an application is in a parcel that has neither arrived nor come back."""
    query = select(_in.parcel_id).where(_in.application_id == application_id, _in.under_way)
    return db.execute(query).first() is not None


def page(
    db: Connection,
    which: PostFilter,
    today: date,
    ages: Sequence[int],
    held_days: int,
    after: Cursor | None,
    size: int,
) -> Page[Parcel]:
    """Return parcels under way, the longest first."""
    query = _ROW.where(*conditions(which, today, ages, held_days))
    if after is not None:
        query = query.where(tuple_(_par.sent_at, _par.id) > tuple(after))
    rows = _parcels(db, query.order_by(_par.sent_at, _par.id).limit(size + 1))
    shown = rows[:size]
    return Page(shown, (shown[-1].sent_at, shown[-1].id) if len(rows) > size else None)


def counts(db: Connection, today: date, ages: Sequence[int], held_days: int) -> Mapping[PostFilter, int]:
    """Return how many parcels each filter shows."""
    numbers = {
        which: func.count().filter(and_(*conditions(which, today, ages, held_days))).label(which.code)
        for which in PostFilter
    }
    row = db.execute(select(*numbers.values()).select_from(parcel)).mappings().one()
    return {which: int(row[which.code]) for which in numbers}


def conditions(
    which: PostFilter, today: date, ages: Sequence[int], held_days: int
) -> list[ColumnElement[bool]]:
    """Return what a filter asks; a parcel is silent while nothing was said since it was sent."""
    if which is PostFilter.OLD_CARDS:
        wanted = select(_in.parcel_id).where(_in.parcel_id == _par.id, _in.old_card == OldCard.WANTED)
        return [_par.state == ParcelState.DELIVERED, wanted.exists()]
    asked: list[ColumnElement[bool]] = [_par.state.in_(UNDER_WAY)]
    if which in SILENT:
        days = ages[min(SILENT.index(which), len(ages) - 1)]
        asked = [_par.state == ParcelState.SENT, _par.newest_on <= today - timedelta(days=days)]
    elif which is PostFilter.HELD:
        asked = [_par.state == ParcelState.HELD]
    elif which is PostFilter.LAST_DAYS:
        last = today - timedelta(days=max(held_days - 1, 0))
        asked = [_par.state == ParcelState.HELD, _par.newest_on <= last]
    elif which is PostFilter.UNTRACKED:
        asked.append(_par.tracking_number == "")
    return asked


def came_back(db: Connection, after: Cursor | None, size: int, *, to_decide: bool) -> Page[Parcel]:
    """Return parcels that came back, the newest first: all of them, or those somebody has to decide about."""
    query = _ROW.where(_par.state == ParcelState.RETURNED)
    if to_decide:
        query = query.where(*_to_decide())
    if after is not None:
        query = query.where(tuple_(_par.newest_on, _par.id) < tuple(after))
    rows = _parcels(db, query.order_by(_par.newest_on.desc(), _par.id.desc()).limit(size + 1))
    shown = rows[:size]
    return Page(shown, (shown[-1].newest_on, shown[-1].id) if len(rows) > size else None)


def undecided(db: Connection) -> int:
    """Return how many parcels came back and wait for somebody to decide."""
    query = select(func.count()).select_from(parcel).where(_par.state == ParcelState.RETURNED, *_to_decide())
    return int(db.execute(query).scalar_one())


def _to_decide() -> tuple[ColumnElement[bool], ...]:
    """Return the condition that something of it still lies here: a card may have been fetched meanwhile."""
    here = or_(print_job.c.state == JobState.PRINTED, and_(_app.state == AppState.READY, _app.slot != ""))
    inside = (
        select(_in.parcel_id)
        .outerjoin(print_job, print_job.c.id == _in.job_id)
        .outerjoin(application, _app.id == _in.application_id)
        .where(_in.parcel_id == _par.id, here)
    )
    return _par.after.is_(None), inside.exists()


def sent_within(db: Connection, since: datetime, until: datetime) -> tuple[Parcel, ...]:
    """Return the parcels sent in a span, in the order they left."""
    span = (_par.sent_at >= since, _par.sent_at < until)
    return _parcels(db, _ROW.where(*span).order_by(_par.sent_at, _par.handover_id, _par.position))


def still_away(db: Connection) -> tuple[Parcel, ...]:
    """Return every parcel under way, the longest first."""
    return _parcels(db, _ROW.where(_par.state.in_(UNDER_WAY)).order_by(_par.sent_at, _par.id))


def events(db: Connection, parcel_id: int) -> tuple[ParcelEvent, ...]:
    """Return everything the post said of a parcel, oldest first, what was taken back with it."""
    return _events(db, [_said.parcel_id == parcel_id])


def events_within(db: Connection, first: date, last: date) -> tuple[tuple[ParcelEvent, Parcel], ...]:
    """Return what the post said of the days of a span and nobody took back, each with its parcel."""
    of: dict[int, int] = {}
    said = [one for one in _events(db, [_said.day >= first, _said.day <= last], of) if not one.taken_back]
    numbers = {of[one.id] for one in said}
    found = {one.id: one for one in _parcels(db, _ROW.where(_par.id.in_(numbers)))} if numbers else {}
    return tuple((one, found[of[one.id]]) for one in said)


def _events(
    db: Connection, where: Sequence[ColumnElement[bool]], of: dict[int, int] | None = None
) -> tuple[ParcelEvent, ...]:
    undoing = parcel_event.alias("undoing")
    query = (
        select(parcel_event, staff.c.name, undoing.c.id.label("undone"))
        .join(staff, staff.c.id == _said.staff_id)
        .outerjoin(undoing, undoing.c.takes_back == _said.id)
        .where(_said.takes_back.is_(None), *where)
        .order_by(_said.id)
    )
    rows = db.execute(query).all()
    if of is not None:
        of.update({row.id: row.parcel_id for row in rows})
    return tuple(
        ParcelEvent(
            row.id, row.at, row.name, row.state, row.day, row.receiver, row.reason, row.note,
            row.undone is not None,
        )
        for row in rows
    )  # fmt: skip


def _newest(db: Connection, what: ColumnElement[bool]) -> Parcel | None:
    newest = select(func.max(_in.parcel_id)).where(what).scalar_subquery()
    found = _parcels(db, _ROW.where(_par.id == newest))
    return found[0] if found else None


def _parcels(db: Connection, query: Select[Any]) -> tuple[Parcel, ...]:
    rows = db.execute(query).all()
    inside = _contents(db, [row.id for row in rows])
    return tuple(_parcel(row, tuple(inside.get(row.id, ()))) for row in rows)


def _parcel(row: Any, contents: tuple[Content, ...]) -> Parcel:
    where = MailAddress(
        row.name, row.street, row.rt, row.rw, row.village, row.district, row.postcode, row.phone
    )
    after: AfterReturn | None = row.after
    return Parcel(
        row.id, row.number, row.bast, row.position, row.state, row.tracking_number, where, row.cost,
        row.payment, row.sent_at, row.newest_on, row.receiver, row.reason, after, contents,
    )  # fmt: skip


def _contents(db: Connection, parcel_ids: Sequence[int]) -> dict[int, list[Content]]:
    if not parcel_ids:
        return {}
    query = select(parcel_content).where(_in.parcel_id.in_(parcel_ids))
    rows = db.execute(query.order_by(_in.parcel_id, _in.position)).all()
    jobs = {job.id: job for job in job_rows.jobs(db, [row.job_id for row in rows if row.job_id])}
    asked = of_cards(db, list(jobs))
    papers = [row.application_id for row in rows if row.application_id]
    asked_papers = {one.id: one for one in application_rows.by_ids(db, papers)}
    found: dict[int, list[Content]] = {}
    for row in rows:
        job = jobs.get(row.job_id)
        about = asked.get(row.job_id) if job is not None else asked_papers[row.application_id]
        found.setdefault(row.parcel_id, []).append(content(db, job, about, row.old_card))
    return found


def of_cards(db: Connection, job_ids: Sequence[int]) -> dict[int, Application]:
    """Return the applications some cards were printed for, by card."""
    found = application_rows.of_jobs(db, job_ids)
    return {one.job_id: one for one in found if one.job_id is not None}


def content(db: Connection, job: PrintJob | None, asked: Application | None, old_card: OldCard) -> Content:
    """Return a card, or the paper of an application, as one thing of a parcel."""
    if job is not None:
        number = asked.number if asked is not None else ""
        return Content(
            job.id,
            None,
            number,
            job.kind.word,
            job.name,
            job.nik,
            job.slot,
            job.printed_at,
            old_card,
            job.channel,
        )
    if asked is None:
        raise ValueError("a parcel holds cards and papers")
    what: Text = services.catalogue(db, asked.catalogue_version).services[asked.service].name
    person = asked.subject
    return Content(
        None,
        asked.id,
        asked.number,
        what,
        person.name,
        person.nik,
        asked.slot,
        asked.ready_at,
        old_card,
        asked.channel,
    )
