"""Taking back that a receipt list came back signed: its documents are with the RT again."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.exc import IntegrityError

from desk.data.counter_tables import application, collection
from desk.data.mission_tables import mission, receipt_line, receipt_list
from desk.domain.applications import AppState
from desk.domain.missions import OPEN_MISSIONS, LineOutcome

_list, _line, _app = receipt_list.c, receipt_line.c, application.c


def signed(db: Connection, number: str, slot: str) -> bool:
    """Let a noted list be out again, and return whether its documents were still where that had put them."""
    query = (
        select(_list.id)
        .join(mission, mission.c.id == _list.mission_id)
        .where(_list.number == number, _list.noted_at.is_not(None), mission.c.state.in_(OPEN_MISSIONS))
    )
    list_id = db.execute(query).scalar()
    if list_id is None:
        return False
    lines = db.execute(select(receipt_line).where(_line.list_id == list_id)).all()
    if not all(_back(db, row.application_id, row.outcome, slot) for row in lines):
        return False
    out = {"outcome": LineOutcome.OUT, "reason": None, "note": ""}
    try:
        with db.begin_nested():
            db.execute(update(receipt_line).where(_line.list_id == list_id).values(**out))
    except IntegrityError:
        return False  # one of them is out with another list by now
    noted = {"noted_at": None, "noted_by": None}
    db.execute(update(receipt_list).where(_list.id == list_id).values(**noted))
    return True


def _back(db: Connection, application_id: int, outcome: LineOutcome, slot: str) -> bool:
    """Put one document back among those that are with the RT."""
    before = AppState.READY
    if outcome is LineOutcome.HANDED:
        before = AppState.COLLECTED
        db.execute(delete(collection).where(collection.c.application_id == application_id))
    moved = db.execute(
        update(application)
        .where(_app.id == application_id, _app.state == before)
        .values(state=AppState.READY, slot=slot, collected_at=None)
    )
    return moved.rowcount == 1
