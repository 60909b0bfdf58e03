"""Taking back a word of the post: the parcel is where it was, and both rows stay in the books."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from desk.data import parcel_rows, parcels
from desk.data.counter_tables import application
from desk.data.custody_tables import handover_item, scrap
from desk.data.post_tables import parcel, parcel_content, parcel_event, parcel_label
from desk.data.print_tables import print_job
from desk.domain.applications import AppState
from desk.domain.handover import ItemOutcome
from desk.domain.post import UNDER_WAY, OldCard, Parcel, ParcelState
from desk.domain.printing import JobState

_par, _in, _said, _app, _job = parcel.c, parcel_content.c, parcel_event.c, application.c, print_job.c


def result(db: Connection, event_id: int, *, sent_on: date, staff_id: int, now: datetime) -> bool:
    """Take one result back, and return whether everything was still where the result had put it."""
    event = db.execute(select(parcel_event).where(_said.id == event_id)).one()
    standing = _standing(db, event.parcel_id)
    if not standing or standing[-1].id != event_id:
        return False
    if event.state not in UNDER_WAY and not _contents_back(db, event.parcel_id, event.state):
        return False
    before = standing[-2] if len(standing) > 1 else None
    moved = db.execute(
        update(parcel)
        .where(_par.id == event.parcel_id, _par.state == event.state, _par.after.is_(None))
        .values(
            state=before.state if before else ParcelState.SENT,
            newest_on=before.day if before else sent_on,
            receiver="",
            reason=None,
        )
    )
    if moved.rowcount != 1:
        return False
    same = {name: getattr(event, name) for name in ("parcel_id", "state", "day")}
    db.execute(insert(parcel_event).values(**same, at=now, staff_id=staff_id, takes_back=event_id))
    return True


def events_of_import(db: Connection, import_id: int) -> tuple[tuple[int, int], ...]:
    """Return the results an import brought, each with its parcel, newest first."""
    query = select(_said.id, _said.parcel_id).where(_said.import_id == import_id, _said.takes_back.is_(None))
    return tuple((row.id, row.parcel_id) for row in db.execute(query.order_by(_said.id.desc())))


def unlabel(db: Connection, import_id: int) -> int:
    """Take the tracking numbers of an import off again, and return how many that were."""
    rows = db.execute(select(parcel_label).where(parcel_label.c.import_id == import_id)).all()
    for row in rows:
        one = parcel_rows.get(db, row.parcel_id)
        db.execute(update(parcel).where(_par.id == one.id).values(tracking_number=row.before))
        parcels.carry(db, one, row.before)
    return len(rows)


def worked_on(db: Connection, import_id: int) -> tuple[str, ...]:
    """Return the numbers of the parcels of an import about which something was said or done since."""
    touched = set(db.execute(select(_said.parcel_id).where(_said.import_id == import_id)).scalars())
    labelled = select(parcel_label).where(parcel_label.c.import_id == import_id)
    labels = {row.parcel_id: row.tracking_number for row in db.execute(labelled)}
    numbers = []
    for parcel_id in sorted(touched | set(labels)):
        one = parcel_rows.get(db, parcel_id)
        standing = _standing(db, parcel_id)
        others = [each.id for each in standing if each.import_id != import_id]
        mine = [each.id for each in standing if each.import_id == import_id]
        later = bool(mine and others and max(others) > min(mine)) or bool(others and not mine)
        relabelled = parcel_id in labels and one.tracking_number != labels[parcel_id]
        if later or relabelled or one.after is not None or not _in_place(one):
            numbers.append(one.number)
    return tuple(numbers)


def _in_place(one: Parcel) -> bool:
    """Whether what came back still stands where it was put."""
    return one.state is not ParcelState.RETURNED or all(each.slot for each in one.contents)


def _standing(db: Connection, parcel_id: int) -> list[Any]:
    """Return what the post said and nobody took back, oldest first."""
    undoing = parcel_event.alias("undoing")
    query = (
        select(parcel_event)
        .outerjoin(undoing, undoing.c.takes_back == _said.id)
        .where(_said.parcel_id == parcel_id, _said.takes_back.is_(None), undoing.c.id.is_(None))
    )
    return list(db.execute(query.order_by(_said.id)))


def _contents_back(db: Connection, parcel_id: int, state: ParcelState) -> bool:
    handed = db.execute(select(_par.handover_id).where(_par.id == parcel_id)).scalar_one()
    for row in db.execute(select(parcel_content).where(_in.parcel_id == parcel_id)).all():
        if row.job_id is not None:
            back = _card_back(db, row.job_id, handed, state) and _old_card_back(db, row)
        else:
            back = _paper_back(db, row.application_id, state)
        if not back:
            return False
    db.execute(update(parcel_content).where(_in.parcel_id == parcel_id).values(under_way=True))
    return True


def _card_back(db: Connection, job_id: int, handover_id: int, state: ParcelState) -> bool:
    delivered = state is ParcelState.DELIVERED
    before = JobState.HANDED_OVER if delivered else JobState.PRINTED
    moved = db.execute(
        update(print_job)
        .where(_job.id == job_id, _job.state == before)
        .values(state=JobState.SENT, slot=None, handed_over_at=None, handover_id=handover_id)
    )
    item = handover_item.c
    settled = db.execute(
        update(handover_item)
        .where(
            item.handover_id == handover_id,
            item.job_id == job_id,
            item.outcome == (ItemOutcome.RECEIVED if delivered else ItemOutcome.RETURNED),
        )
        .values(outcome=ItemOutcome.PENDING, reason=None, settled_at=None)
    )
    return moved.rowcount == settled.rowcount == 1


def _paper_back(db: Connection, application_id: int, state: ParcelState) -> bool:
    delivered = state is ParcelState.DELIVERED
    stands = (
        (_app.state == AppState.COLLECTED)
        if delivered
        else (_app.state == AppState.READY) & (_app.slot != "")
    )
    moved = db.execute(
        update(application)
        .where(_app.id == application_id, stands)
        .values(state=AppState.READY, slot="", collected_at=None)
    )
    return moved.rowcount == 1


def _old_card_back(db: Connection, row: Any) -> bool:
    """Take the old card the courier brought out of the box; one that was burned cannot come back."""
    if row.old_card_id is None:
        return True
    found = db.execute(select(scrap.c.destruction_id).where(scrap.c.id == row.old_card_id)).one()
    if found.destruction_id is not None:
        return False
    mine = (_in.parcel_id == row.parcel_id, _in.position == row.position)
    db.execute(update(parcel_content).where(*mine).values(old_card=OldCard.WANTED, old_card_id=None))
    db.execute(scrap.delete().where(scrap.c.id == row.old_card_id))
    return True
