"""Receipt lists: which documents an RT took along, and what came back signed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from desk.data import services
from desk.data.counter_tables import application
from desk.data.mission_tables import mission, receipt_line, receipt_list
from desk.data.office_tables import staff
from desk.domain.errors import NotFound
from desk.domain.missions import (
    FileIsOut,
    Leftover,
    LineOutcome,
    ListNoted,
    ReceiptLine,
    ReceiptList,
)
from desk.domain.text import mark

RECEIPT_LIST = mark("thing", "Receipt list")
_list, _line = receipt_list.c, receipt_line.c


def add(
    db: Connection,
    mission_id: int,
    rw: str,
    rt: str,
    carrier: str,
    application_ids: Sequence[int],
    *,
    staff_id: int,
    now: datetime,
) -> ReceiptList:
    """Let an RT take documents along on a list of its own.

    Raises:
        FileIsOut: one of them is with its RT already.
    """
    mine = (_list.mission_id == mission_id, _list.rw == rw, _list.rt == rt)
    part = int(db.execute(select(func.count()).select_from(receipt_list).where(*mine)).scalar_one()) + 1
    of_mission = db.execute(select(mission.c.number).where(mission.c.id == mission_id)).scalar_one()
    number = f"{of_mission}/RW{rw or '-'}/RT{rt or '-'}" + (f"-{part}" if part > 1 else "")
    new = insert(receipt_list).values(
        number=number,
        mission_id=mission_id,
        rw=rw,
        rt=rt,
        part=part,
        carrier=carrier,
        staff_id=staff_id,
        at=now,
    )
    list_id = int(db.execute(new.returning(_list.id)).scalar_one())
    for position, application_id in enumerate(application_ids, 1):
        values = {"list_id": list_id, "position": position, "application_id": application_id}
        try:
            with db.begin_nested():
                db.execute(insert(receipt_line).values(**values, outcome=LineOutcome.OUT))
        except IntegrityError:
            out = out_with(db, application_id)
            if not out:
                raise
            raise FileIsOut(_number_of(db, application_id), out) from None
    return get(db, list_id)


def get(db: Connection, list_id: int) -> ReceiptList:
    """Return one receipt list.

    Raises:
        NotFound: there is none of this number.
    """
    return _one(db, _list.id == list_id, str(list_id))


def by_number(db: Connection, number: str) -> ReceiptList:
    """Return the receipt list of a number.

    Raises:
        NotFound: there is none of this number.
    """
    return _one(db, _list.number == number, number)


def of_mission(db: Connection, mission_id: int) -> tuple[ReceiptList, ...]:
    """Return the receipt lists of a mission in order of RW, RT and time."""
    return _lists(db, _rows().where(_list.mission_id == mission_id))


def still_out(db: Connection, mission_id: int) -> str:
    """Return the number of a list that has not come back, empty when there is none."""
    query = select(_list.number).where(_list.mission_id == mission_id, _list.noted_at.is_(None))
    return db.execute(query.order_by(_list.id)).scalars().first() or ""


def out_with(db: Connection, application_id: int) -> str:
    """Return the list a document is out with, empty when it is not."""
    query = (
        select(_list.number)
        .join(receipt_line, _line.list_id == _list.id)
        .where(_line.application_id == application_id, _line.outcome == LineOutcome.OUT)
    )
    return db.execute(query).scalar() or ""


def where_documents_are(db: Connection, mission_id: int) -> tuple[Mapping[int, str], Mapping[int, Leftover]]:
    """Return the list each document is out with, and why others came back the last time."""
    query = (
        select(_list.number, receipt_line)
        .join(receipt_list, _list.id == _line.list_id)
        .where(_list.mission_id == mission_id)
        .order_by(_list.id)
    )
    out: dict[int, str] = {}
    left: dict[int, Leftover] = {}
    for row in db.execute(query):
        left.pop(row.application_id, None)
        if row.outcome is LineOutcome.OUT:
            out[row.application_id] = row.number
        elif row.outcome is LineOutcome.LEFT:
            left[row.application_id] = Leftover(row.reason, row.note)
    return out, left


def note(db: Connection, list_id: int, *, staff_id: int, now: datetime) -> None:
    """Say that the signed list has come back.

    Raises:
        ListNoted: it was noted before.
    """
    fresh = (_list.id == list_id, _list.noted_at.is_(None))
    if db.execute(update(receipt_list).where(*fresh).values(noted_at=now, noted_by=staff_id)).rowcount != 1:
        noted = get(db, list_id)
        raise ListNoted(noted.number, noted.noted_by)


def settle(
    db: Connection, list_id: int, application_id: int, outcome: LineOutcome, left: Leftover | None = None
) -> None:
    """Say what became of one document of a list."""
    values: dict[str, Any] = {"outcome": outcome}
    if left is not None:
        values |= {"reason": left.reason, "note": left.note}
    mine = (_line.list_id == list_id, _line.application_id == application_id)
    db.execute(update(receipt_line).where(*mine).values(**values))


def _number_of(db: Connection, application_id: int) -> str:
    query = select(application.c.number).where(application.c.id == application_id)
    return str(db.execute(query).scalar_one())


def _rows() -> Select[Any]:
    noter = staff.alias("noter")
    return (
        select(receipt_list, staff.c.name.label("by"), noter.c.name.label("noter"))
        .join(staff, staff.c.id == _list.staff_id)
        .outerjoin(noter, noter.c.id == _list.noted_by)
        .order_by(_list.rw, _list.rt, _list.part)
    )


def _one(db: Connection, where: ColumnElement[bool], number: str) -> ReceiptList:
    found = _lists(db, _rows().where(where))
    if not found:
        raise NotFound(RECEIPT_LIST, number)
    return found[0]


def _lists(db: Connection, query: Select[Any]) -> tuple[ReceiptList, ...]:
    rows = db.execute(query).all()
    lines = _lines(db, [row.id for row in rows])
    return tuple(
        ReceiptList(
            row.id,
            row.number,
            row.mission_id,
            row.rw,
            row.rt,
            row.carrier,
            row.at,
            row.by,
            tuple(lines.get(row.id, ())),
            row.noted_at,
            row.noter or "",
        )
        for row in rows
    )


def _lines(db: Connection, list_ids: Sequence[int]) -> Mapping[int, list[ReceiptLine]]:
    if not list_ids:
        return {}
    query = (
        select(
            receipt_line,
            application.c.name,
            application.c.service,
            application.c.catalogue_id,
            application.c.paper_number,
        )
        .join(application, application.c.id == _line.application_id)
        .where(_line.list_id.in_(list(list_ids)))
        .order_by(_line.list_id, _line.position)
    )
    rows = db.execute(query).all()
    known = {version: services.catalogue(db, version) for version in {row.catalogue_id for row in rows}}
    found: dict[int, list[ReceiptLine]] = {}
    for row in rows:
        found.setdefault(row.list_id, []).append(
            ReceiptLine(
                row.position,
                row.application_id,
                row.name,
                known[row.catalogue_id].services[row.service].name,
                row.paper_number,
                row.outcome,
                Leftover(row.reason, row.note) if row.reason is not None else None,
            )
        )
    return found
