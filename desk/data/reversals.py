"""Taking a step back: the books keep both the step and its reversal."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from desk.data import appointments, ended_people, holds, kecamatan_requests, numbers, parcels, stock
from desk.data.counter_tables import application, collection
from desk.data.custody_tables import handover, handover_item, pick_up, scrap, stock_move
from desk.data.print_tables import attempt, print_job
from desk.domain.applications import AppState
from desk.domain.handover import ItemOutcome
from desk.domain.printing import CardKind, JobState
from desk.domain.stock import BLANK_FOR

_job = print_job.c


def outcome(db: Connection, job_id: int, before: JobState, staff_id: int, now: datetime) -> bool:
    """Make a card's outcome unknown again: its blank is back in the books, its spoiled card out of the box.

    Returns whether the card was still where the outcome had put it.
    """
    last = db.execute(
        select(attempt).where(attempt.c.job_id == job_id).order_by(attempt.c.id.desc()).limit(1)
    ).first()
    if last is None or last.outcome not in ("good", "spoiled"):
        return False
    kind = db.execute(select(_job.kind).where(_job.id == job_id)).scalar_one()
    if not _out_of_box(db, scrap.c.attempt_id == last.id):
        return False
    moved = _move(
        db,
        job_id,
        before,
        JobState.UNKNOWN,
        slot=None,
        printed_at=None,
        printed_by=None,
        started_at=last.started_at,
        batch_id=last.batch_id,
    )
    if not moved:
        return False
    _give_blank_back(db, last.id, kind, staff_id, now)
    db.execute(update(attempt).where(attempt.c.id == last.id).values(outcome="undone", spoil_reason=None))
    same = ("job_id", "batch_id", "staff_id", "workstation", "started_at")
    again = {name: getattr(last, name) for name in same}
    db.execute(insert(attempt).values(**again, ended_at=now, outcome="unknown"))
    return True


def _give_blank_back(db: Connection, attempt_id: int, kind: CardKind, staff_id: int, now: datetime) -> None:
    used = db.execute(
        select(stock_move.c.move, stock_move.c.quantity).where(stock_move.c.attempt_id == attempt_id)
    ).one()
    stock.move(
        db,
        BLANK_FOR[kind],
        used.move,
        -used.quantity,
        at=now,
        staff_id=staff_id,
        reference=f"undo:attempt:{attempt_id}",
    )


def pick_up_of(db: Connection, job_id: int, slot: str) -> bool:
    """Take a card back from the person it was just given to, into the slot it came from."""
    taken = db.execute(select(pick_up.c.old_card_id).where(pick_up.c.job_id == job_id)).first()
    if taken is None:
        return False
    db.execute(delete(pick_up).where(pick_up.c.job_id == job_id))
    if taken.old_card_id is not None and not _out_of_box(db, scrap.c.id == taken.old_card_id):
        return False
    appointments.take_back_of_card(db, job_id)
    return _move(db, job_id, JobState.HANDED_OVER, JobState.PRINTED, slot=slot, handed_over_at=None)


def collected(db: Connection, application_id: int, job_id: int | None, slot: str) -> bool:
    """Take a document back from the person it was just given to, into the slot it came from."""
    gone = db.execute(delete(collection).where(collection.c.application_id == application_id))
    if gone.rowcount != 1:
        return False
    if job_id is None:
        back = (application.c.id == application_id, application.c.state == AppState.COLLECTED)
        ready = {"state": AppState.READY, "slot": slot, "collected_at": None}
        if db.execute(update(application).where(*back).values(**ready)).rowcount != 1:
            return False
        appointments.take_back(db, application_id)
        return True
    return pick_up_of(db, job_id, slot)


def release(db: Connection, job_id: int, decided_at: datetime) -> bool:
    """Hold a job again that was released at one moment."""
    return holds.open_again(db, job_id, decided_at) > 0 and _move(db, job_id, JobState.WAITING, JobState.HELD)


def cancel(db: Connection, job_id: int, cancelled_at: datetime, slot: str | None) -> bool:
    """Bring a cancelled job back to where it was: the shelf, held, or waiting."""
    if slot is not None:
        if not _out_of_box(db, (scrap.c.job_id == job_id) & (scrap.c.at == cancelled_at)):
            return False
        appointments.take_back_of_card(db, job_id)
        ended_people.take_back(db, job_id, cancelled_at)
        before = JobState.PRINTED
    else:
        held = holds.open_again(db, job_id, cancelled_at) > 0
        before = JobState.HELD if held else JobState.WAITING
    back = {"cancel_reason": None, "cancelled_at": None, "slot": slot}
    try:
        with db.begin_nested():
            return _move(db, job_id, JobState.CANCELLED, before, **back)
    except IntegrityError:
        return False  # another job of this NIK lives by now


def sending(db: Connection, number: str, slots: dict[str, str], now: datetime, reason: str) -> bool:
    """Take a whole handover back to the shelf; its number stays visible as void."""
    sent = db.execute(select(handover.c.id).where(handover.c.number == number)).scalar()
    if sent is None:
        return False
    # Locked, so that no receiver's word can come between this look and what follows from it.
    items = db.execute(
        select(handover_item.c.job_id, handover_item.c.outcome)
        .where(handover_item.c.handover_id == sent)
        .with_for_update()
    ).all()
    if any(item.outcome is not ItemOutcome.PENDING for item in items):
        return False
    if parcels.have_events(db, sent) or not parcels.forget(db, sent, slots, reason, now):
        return False
    for item in items:
        slot = slots[str(item.job_id)]
        if not _move(db, item.job_id, JobState.SENT, JobState.PRINTED, slot=slot, handover_id=None):
            return False
    db.execute(delete(handover_item).where(handover_item.c.handover_id == sent))
    kecamatan_requests.take_back(db, sent)
    db.execute(delete(handover).where(handover.c.id == sent))
    numbers.make_void(db, number, reason, now)
    return True


def slot(db: Connection, job_id: int, slot_before: str) -> bool:
    """Put a card back into the slot it stood in."""
    return _move(db, job_id, JobState.PRINTED, JobState.PRINTED, slot=slot_before)


def _out_of_box(db: Connection, which: Any) -> bool:
    """Take a card out of the box of cards to be destroyed; one that was burned cannot come back."""
    found = db.execute(select(scrap.c.id, scrap.c.destruction_id).where(which)).first()
    if found is None:
        return True
    if found.destruction_id is not None:
        return False
    db.execute(update(pick_up).where(pick_up.c.old_card_id == found.id).values(old_card_id=None))
    db.execute(delete(scrap).where(scrap.c.id == found.id))
    return True


def _move(db: Connection, job_id: int, before: JobState, after: JobState, **values: Any) -> bool:
    moved = db.execute(
        update(print_job).where(_job.id == job_id, _job.state == before).values(state=after, **values)
    )
    return moved.rowcount == 1
