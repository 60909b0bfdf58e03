"""Writing parcels: sent, labelled, told of by the post, taken back; each step only from where it starts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from desk.data import numbers, parcel_rows
from desk.data.counter_tables import application
from desk.data.custody_tables import handover_item
from desk.data.post_tables import parcel, parcel_content, parcel_event, parcel_label
from desk.domain.application_errors import ApplicationMovedOn
from desk.domain.applications import AppState
from desk.domain.post import (
    UNDER_WAY,
    AfterReturn,
    Content,
    OldCard,
    Parcel,
    ParcelState,
    Payment,
    PostResult,
    ToPost,
)
from desk.domain.post_errors import ParcelMovedOn, TrackingTaken
from desk.domain.printing import JobState

_par, _in, _said, _app = parcel.c, parcel_content.c, parcel_event.c, application.c


def add(
    db: Connection,
    wanted: ToPost,
    *,
    number: str,
    handover_id: int,
    position: int,
    cost: int,
    payment: Payment,
    now: datetime,
    today: date,
) -> int:
    """Send one parcel; its cards belong to the handover already, its papers leave their slots here.

    Raises:
        ApplicationMovedOn: one of its papers left the shelf meanwhile.
    """
    values = asdict(wanted.address) | {
        "number": number,
        "handover_id": handover_id,
        "position": position,
        "state": ParcelState.SENT,
        "cost": cost,
        "payment": payment,
        "sent_at": now,
        "newest_on": today,
    }
    new = int(db.execute(insert(parcel).values(**values).returning(_par.id)).scalar_one())
    for place, one in enumerate(wanted.contents, 1):
        if one.application_id is not None:
            _take_from_shelf(db, one)
        db.execute(
            insert(parcel_content).values(
                parcel_id=new,
                position=place,
                job_id=one.job_id,
                application_id=one.application_id if one.job_id is None else None,
                under_way=True,
                old_card=one.old_card,
            )
        )
    return new


def _take_from_shelf(db: Connection, one: Content) -> None:
    stands = (_app.id == one.application_id, _app.state == AppState.READY, _app.slot != "")
    if db.execute(update(application).where(*stands).values(slot="")).rowcount != 1:
        raise ApplicationMovedOn(one.number, JobState.SENT.word)


def label(
    db: Connection, one: Parcel, tracking: str, *, now: datetime, staff_id: int, import_id: int | None = None
) -> None:
    """Give a parcel under way its tracking number; the cards in it carry it too.

    Raises:
        TrackingTaken: another parcel has it.
        ParcelMovedOn: the parcel has arrived or come back.
    """
    taken = parcel_rows.with_number(db, tracking)
    if taken is not None and taken.id != one.id:
        raise TrackingTaken(tracking, taken.number, taken.address.name)
    try:
        with db.begin_nested():
            _change(db, one, tracking_number=tracking)
    except IntegrityError as error:
        other = parcel_rows.with_number(db, tracking)
        if other is None:
            raise
        raise TrackingTaken(tracking, other.number, other.address.name) from error
    given = {"tracking_number": tracking, "before": one.tracking_number, "import_id": import_id}
    db.execute(insert(parcel_label).values(parcel_id=one.id, at=now, staff_id=staff_id, **given))
    carry(db, one, tracking)


def carry(db: Connection, one: Parcel, tracking: str) -> None:
    """Let the cards of a parcel carry its tracking number."""
    cards = [each.job_id for each in one.contents if each.job_id is not None]
    carried = select(_par.handover_id).where(_par.id == one.id).scalar_subquery()
    db.execute(
        update(handover_item)
        .where(handover_item.c.handover_id == carried, handover_item.c.job_id.in_(cards))
        .values(tracking_number=tracking)
    )


def charge(db: Connection, one: Parcel, cost: int, payment: Payment) -> None:
    """Correct what the post takes for a parcel, and from whom; also once it has arrived."""
    db.execute(update(parcel).where(_par.id == one.id).values(cost=cost, payment=payment))


def _change(db: Connection, one: Parcel, **values: Any) -> None:
    moving = (_par.id == one.id, _par.state.in_(UNDER_WAY))
    if db.execute(update(parcel).where(*moving).values(**values)).rowcount != 1:
        raise moved_on(db, one)


def moved_on(db: Connection, one: Parcel) -> ParcelMovedOn:
    """Return the refusal that says where a parcel is by now."""
    now = parcel_rows.get(db, one.id)
    return ParcelMovedOn(now.number, now.state.word)


def say(
    db: Connection,
    one: Parcel,
    told: PostResult,
    *,
    now: datetime,
    staff_id: int,
    import_id: int | None = None,
) -> int:
    """Move a parcel on to what the post says, and keep its words; return the row of the event.

    Raises:
        ParcelMovedOn: it is no longer where this result found it.
    """
    receiver = told.receiver if told.state is ParcelState.DELIVERED else ""
    reason = told.reason if told.state is ParcelState.RETURNED else None
    moved = db.execute(
        update(parcel)
        .where(_par.id == one.id, _par.state == one.state)
        .values(state=told.state, newest_on=told.day, receiver=receiver, reason=reason)
    )
    if moved.rowcount != 1:
        raise moved_on(db, one)
    if told.state not in UNDER_WAY:
        db.execute(update(parcel_content).where(_in.parcel_id == one.id).values(under_way=False))
    values = {
        "parcel_id": one.id,
        "at": now,
        "staff_id": staff_id,
        "state": told.state,
        "day": told.day,
        "receiver": told.receiver,
        "reason": told.reason,
        "note": told.note,
        "import_id": import_id,
    }
    return int(db.execute(insert(parcel_event).values(**values).returning(_said.id)).scalar_one())


def old_card_in_box(db: Connection, one: Parcel, job_id: int, scrap_id: int) -> None:
    """Note that the courier brought the old card a card of this parcel replaces."""
    mine = (_in.parcel_id == one.id, _in.job_id == job_id)
    db.execute(update(parcel_content).where(*mine).values(old_card=OldCard.BROUGHT, old_card_id=scrap_id))


def decide(db: Connection, one: Parcel, after: AfterReturn) -> None:
    """Say what becomes of a parcel that came back; another decision may follow while nothing of it has left.

    Raises:
        ParcelMovedOn: the same was decided before, it never came back, or it has left again.
    """
    back = (
        _par.id == one.id,
        _par.state == ParcelState.RETURNED,
        or_(_par.after.is_(None), _par.after != after),
    )
    if _left_again(db, one) or db.execute(update(parcel).where(*back).values(after=after)).rowcount != 1:
        raise moved_on(db, one)


def _left_again(db: Connection, one: Parcel) -> bool:
    jobs = [each.job_id for each in one.contents if each.job_id is not None]
    papers = [each.application_id for each in one.contents if each.application_id is not None]
    same = or_(_in.job_id.in_(jobs), _in.application_id.in_(papers))
    return db.execute(select(_in.parcel_id).where(_in.under_way, same).limit(1)).first() is not None


def put_on_shelf(db: Connection, one: Content, slot: str) -> None:
    """Let the paper of an application stand on the shelf again."""
    stands = (_app.id == one.application_id, _app.state == AppState.READY, _app.slot == "")
    if db.execute(update(application).where(*stands).values(slot=slot)).rowcount != 1:
        raise ApplicationMovedOn(one.number, AppState.READY.word)


def handover_of(db: Connection, one: Parcel) -> int:
    """Return the handover a parcel left with."""
    return int(db.execute(select(_par.handover_id).where(_par.id == one.id)).scalar_one())


def numbers_of(db: Connection, handover_id: int) -> tuple[str, ...]:
    """Return the numbers of the parcels of a consignment."""
    return tuple(db.execute(select(_par.number).where(_par.handover_id == handover_id)).scalars())


def sent_on(db: Connection, event_id: int, zone: str) -> date:
    """Return the office's day on which the parcel of an event was sent."""
    query = select(_par.sent_at).join(parcel_event, _said.parcel_id == _par.id).where(_said.id == event_id)
    sent_at: datetime = db.execute(query).scalar_one()
    return sent_at.astimezone(ZoneInfo(zone)).date()


def have_events(db: Connection, handover_id: int) -> bool:
    """Whether the post has said anything of a consignment."""
    said = select(_said.id).join(parcel, _par.id == _said.parcel_id).where(_par.handover_id == handover_id)
    return db.execute(said.limit(1)).first() is not None


def forget(db: Connection, handover_id: int, slots: Mapping[str, str], reason: str, now: datetime) -> bool:
    """Take the parcels of a consignment apart again; ``slots`` say where each paper stood.

    Their numbers are void. Returns whether every paper could go back to its slot.
    """
    inside = select(_par.id).where(_par.handover_id == handover_id)
    rows = db.execute(select(_in.application_id).where(_in.parcel_id.in_(inside))).scalars()
    for application_id in [row for row in rows if row is not None]:
        slot = slots.get(f"application:{application_id}", "")
        stands = (_app.id == application_id, _app.state == AppState.READY, _app.slot == "")
        if not slot or db.execute(update(application).where(*stands).values(slot=slot)).rowcount != 1:
            return False
    for number in numbers_of(db, handover_id):
        numbers.make_void(db, number, reason, now)
    db.execute(delete(parcel_label).where(parcel_label.c.parcel_id.in_(inside)))
    db.execute(delete(parcel_content).where(_in.parcel_id.in_(inside)))
    db.execute(delete(parcel).where(_par.handover_id == handover_id))
    return True
