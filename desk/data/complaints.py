"""Complaints in and out; nothing about money is read for anybody but a head and its owner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, case, func, insert, or_, select, tuple_, update

from desk.data.complaint_tables import complaint, complaint_step, complaint_template
from desk.data.counter_tables import application
from desk.data.office_tables import staff
from desk.domain.complaint_answers import AnswerTemplate
from desk.domain.complaints import (
    UNANSWERED,
    UNFINISHED,
    AnswerWay,
    Complaint,
    ComplaintCounts,
    ComplaintDeed,
    ComplaintFilter,
    ComplaintKind,
    ComplaintState,
    ComplaintStep,
    Tie,
)
from desk.domain.errors import NotFound
from desk.domain.paging import Cursor, Page
from desk.domain.staff import Role, Staff
from desk.domain.text import mark

COMPLAINT = mark("thing", "Complaint")
_its = complaint.c
_step = complaint_step.c
_owner, _accused, _receiver, _to = (
    staff.alias(name) for name in ("owner", "accused", "receiver", "given_to")
)
_NEWEST_STEP = (
    select(func.max(_step.id)).where(_step.complaint_id == _its.id).correlate(complaint).scalar_subquery()
)
_PLACE = case((_its.state.in_(UNANSWERED), 0), (_its.state == ComplaintState.ANSWERED, 1), else_=2)
"""What waits for an answer stands first, then what waits to be closed, then the rest."""
_ROW = (
    select(
        complaint,
        _PLACE.label("place"),
        _NEWEST_STEP.label("step_id"),
        _owner.c.name.label("owner"),
        _accused.c.name.label("accused"),
        _receiver.c.name.label("receiver"),
        application.c.number.label("tied_number"),
    )
    .select_from(complaint)
    .join(_receiver, _receiver.c.id == _its.received_by)
    .outerjoin(_owner, _owner.c.id == _its.owner_id)
    .outerjoin(_accused, _accused.c.id == _its.accused_id)
    .outerjoin(application, application.c.id == _its.application_id)
)


def seen_by(reader: Staff) -> ColumnElement[bool]:
    """Return which complaints somebody may see: about money only heads, but the accused, and the owner."""
    plain = _its.kind != ComplaintKind.MONEY
    if Role.HEAD in reader.roles:
        return or_(plain, _its.accused_id.is_(None), _its.accused_id != reader.id)
    return or_(plain, _its.owner_id == reader.id)


def add(db: Connection, values: Mapping[str, Any]) -> int:
    """Keep a new complaint and return its number in the books."""
    return int(db.execute(insert(complaint).values(**values).returning(_its.id)).scalar_one())


def change(db: Connection, complaint_id: int, values: Mapping[str, Any]) -> None:
    """Keep what a step changed."""
    db.execute(update(complaint).where(_its.id == complaint_id).values(**values))


def add_step(
    db: Connection,
    complaint_id: int,
    deed: ComplaintDeed,
    now: datetime,
    staff_id: int,
    *,
    text: str = "",
    to_id: int | None = None,
    way: AnswerWay | None = None,
    kind: ComplaintKind | None = None,
) -> None:
    """Keep a step of a complaint's history."""
    values = {"complaint_id": complaint_id, "deed": deed, "at": now, "staff_id": staff_id}
    db.execute(insert(complaint_step).values(**values, text=text, to_id=to_id, way=way, kind=kind))


def get(db: Connection, complaint_id: int, reader: Staff, *, for_update: bool = False) -> Complaint:
    """Return one complaint.

    Raises:
        NotFound: there is none of this number that ``reader`` may see.
    """
    if for_update:
        db.execute(select(_its.id).where(_its.id == complaint_id).with_for_update())
    row = db.execute(_ROW.where(_its.id == complaint_id, seen_by(reader))).first()
    if row is None:
        raise NotFound(COMPLAINT, str(complaint_id))
    return _complaint(row)


def just_taken(db: Connection, complaint_id: int) -> Complaint:
    """Return a complaint to whoever has just taken it down, whatever it is about."""
    return _complaint(db.execute(_ROW.where(_its.id == complaint_id)).one())


def with_number(db: Connection, number: str, reader: Staff) -> Complaint | None:
    """Return the complaint of a number, None when there is none that ``reader`` may see."""
    row = db.execute(_ROW.where(_its.number == number, seen_by(reader))).first()
    return None if row is None else _complaint(row)


def page(
    db: Connection, which: ComplaintFilter, reader: Staff, today: date, after: Cursor | None, size: int
) -> Page[Complaint]:
    """Return complaints: what waits for an answer first, the first due before the others."""
    query = _ROW.where(seen_by(reader), *_conditions(which, reader, today))
    if after is not None:
        query = query.where(tuple_(_PLACE, _its.due_on, _its.id) > tuple(after))
    rows = db.execute(query.order_by(_PLACE, _its.due_on, _its.id).limit(size + 1)).all()
    shown, last = rows[:size], rows[size - 1] if len(rows) > size else None
    cursor = None if last is None else (last.place, last.due_on, last.id)
    return Page(tuple(map(_complaint, shown)), cursor)


def counts(db: Connection, reader: Staff, today: date) -> ComplaintCounts:
    """Return how many complaints wait for whom, of those that ``reader`` may see."""
    mine = _its.owner_id == reader.id
    late = _its.state.in_(UNANSWERED) & (_its.due_on < today)
    waiting = (mine & _its.state.in_(UNANSWERED)) | late
    query = select(
        *(func.count(case((each, 1))) for each in (mine, _its.id.is_not(None), late, waiting))
    ).where(_its.state.in_(UNFINISHED), seen_by(reader))
    return ComplaintCounts(*(int(number) for number in db.execute(query).one()))


def of_person(
    db: Connection, nik: str, phone: str, reader: Staff, *, unfinished: bool = False, limit: int = 20
) -> tuple[Complaint, ...]:
    """Return the complaints of a NIK or a telephone, newest first; none for neither."""
    same = [column == value for column, value in ((_its.nik, nik), (_its.phone, phone)) if value]
    if not same:
        return ()
    query = _ROW.where(or_(*same), _its.state != ComplaintState.WITHDRAWN, seen_by(reader))
    if unfinished:
        query = query.where(_its.state.in_(UNFINISHED))
    return tuple(map(_complaint, db.execute(query.order_by(_its.id.desc()).limit(limit))))


def steps(db: Connection, complaint_id: int) -> tuple[ComplaintStep, ...]:
    """Return the history of a complaint, newest first."""
    query = (
        select(complaint_step, staff.c.name.label("by"), _to.c.name.label("given_to"))
        .join(staff, staff.c.id == _step.staff_id)
        .outerjoin(_to, _to.c.id == _step.to_id)
        .where(_step.complaint_id == complaint_id)
        .order_by(_step.id.desc())
    )
    return tuple(
        ComplaintStep(row.deed, row.at, row.by, row.text, row.given_to or "", row.way, row.kind)
        for row in db.execute(query)
    )


def templates(db: Connection) -> Mapping[ComplaintKind, AnswerTemplate]:
    """Return the templates the head has written, by kind."""
    query = select(complaint_template, staff.c.name).join(staff, staff.c.id == complaint_template.c.staff_id)
    return {row.kind: AnswerTemplate(row.kind, row.text, row.name, row.at) for row in db.execute(query)}


def put_template(db: Connection, kind: ComplaintKind, text: str, staff_id: int, now: datetime) -> None:
    """Keep the template of a kind; without words the program's own counts again."""
    db.execute(complaint_template.delete().where(complaint_template.c.kind == kind))
    if text:
        values = {"kind": kind, "text": text, "staff_id": staff_id, "at": now}
        db.execute(insert(complaint_template).values(**values))


# Lists of complaints


def same_again(db: Connection, new: Mapping[str, str]) -> bool:
    """Whether these words of this person are here already, and were not taken back."""
    query = select(_its.id).where(
        *(_its[name] == value for name, value in new.items()), _its.state != ComplaintState.WITHDRAWN
    )
    return db.execute(query.limit(1)).first() is not None


def of_import(db: Connection, import_id: int) -> tuple[int, ...]:
    """Return the complaints a list brought."""
    return tuple(db.execute(select(_its.id).where(_its.import_id == import_id).order_by(_its.id)).scalars())


def touched(db: Connection, import_id: int) -> tuple[str, ...]:
    """Return the numbers of the complaints of a list that somebody has worked on since."""
    since = select(_step.id).where(_step.complaint_id == _its.id, _step.deed != ComplaintDeed.TAKEN_IN)
    query = select(_its.number).where(
        _its.import_id == import_id, or_(since.exists(), _its.state != ComplaintState.OPEN)
    )
    return tuple(db.execute(query.order_by(_its.id)).scalars())


def _conditions(which: ComplaintFilter, reader: Staff, today: date) -> Sequence[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = [_its.state != ComplaintState.WITHDRAWN]
    if which.mine:
        asked.append(_its.owner_id == reader.id)
    if which.unfinished:
        asked.append(_its.state.in_(UNFINISHED))
    if which.late:
        asked += [_its.state.in_(UNANSWERED), _its.due_on < today]
    if which.kind is not None:
        asked.append(_its.kind == which.kind)
    if which.channel is not None:
        asked.append(_its.channel == which.channel)
    return asked


def _complaint(row: Row[Any]) -> Complaint:
    return Complaint(
        id=row.id,
        number=row.number,
        kind=row.kind,
        channel=row.channel,
        state=row.state,
        name=row.name,
        phone=row.phone,
        nik=row.nik,
        text=row.text,
        tie=Tie(row.application_id, row.job_id),
        tied_number=row.tied_number or "",
        received_at=row.received_at,
        received_by=row.receiver,
        due_on=row.due_on,
        owner_id=row.owner_id,
        owner=row.owner or "",
        accused_id=row.accused_id,
        accused=row.accused or "",
        settled_at=row.settled_at,
        closed_at=row.closed_at,
        done=row.done,
        step_id=row.step_id,
    )
