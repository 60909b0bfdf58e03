"""Cards on their way and in people's hands: handovers, their items, pick-ups at the counter."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from desk.data import ended_people, job_rows, print_jobs
from desk.data.custody_tables import handover, handover_item, pick_up
from desk.data.office_tables import staff
from desk.data.print_tables import print_job
from desk.domain.errors import JobMovedOn, NotFound
from desk.domain.handover import (
    Handover,
    HandoverItem,
    HandoverLine,
    ItemOutcome,
    Party,
    PickUp,
    ReturnReason,
)
from desk.domain.paging import Cursor, Page
from desk.domain.printing import Delivery, JobState, PrintJob
from desk.domain.text import mark

HANDOVER = mark("thing", "Handover")


def add(
    db: Connection,
    number: str,
    way: Delivery,
    destination_code: str,
    destination: str,
    *,
    at: datetime,
    staff_id: int,
    giver: Party,
    receiver: Party,
    jobs: Sequence[PrintJob],
    tracking: Sequence[str] = (),
) -> int:
    """Send printed cards out together; every one of them must still stand on the shelf.

    A consignment of papers alone has none.

    Raises:
        JobMovedOn: one of them left the shelf meanwhile; nothing is sent.
        HolderEnded: the holder of one died or moved, and nobody has decided about the card.
    """
    ended_people.must_be_decided(db, [job.id for job in jobs])
    sent = db.execute(
        insert(handover)
        .values(
            number=number,
            way=way,
            destination_code=destination_code,
            destination=destination,
            at=at,
            staff_id=staff_id,
            giver=asdict(giver),
            receiver=asdict(receiver),
        )
        .returning(handover.c.id)
    ).scalar_one()
    moved = db.execute(
        update(print_job)
        .where(print_job.c.id.in_([job.id for job in jobs]), print_job.c.state == JobState.PRINTED)
        .values(state=JobState.SENT, slot=None, handover_id=sent)
        .returning(print_job.c.id)
    )
    gone = {job.id for job in jobs} - set(moved.scalars())
    if gone:
        job = job_rows.jobs(db, [min(gone)])[0]
        raise JobMovedOn(job.id, job.state.word)
    if not jobs:
        return int(sent)  # papers alone, in parcels
    numbers = list(tracking) or [""] * len(jobs)
    db.execute(
        insert(handover_item),
        [
            {
                "handover_id": sent,
                "job_id": job.id,
                "position": place,
                "outcome": ItemOutcome.PENDING,
                "tracking_number": parcel,
            }
            for place, (job, parcel) in enumerate(zip(jobs, numbers, strict=True), start=1)
        ],
    )
    return int(sent)


def settle(
    db: Connection,
    handover_id: int,
    job_id: int,
    outcome: ItemOutcome,
    reason: ReturnReason | None,
    now: datetime,
) -> None:
    """Note what became of one card that was under way or missing.

    Raises:
        JobMovedOn: it was settled before.
    """
    unsettled = (ItemOutcome.PENDING, ItemOutcome.MISSING)
    settled = db.execute(
        update(handover_item)
        .where(
            handover_item.c.handover_id == handover_id,
            handover_item.c.job_id == job_id,
            handover_item.c.outcome.in_(unsettled),
        )
        .values(outcome=outcome, reason=reason, settled_at=now)
    )
    if settled.rowcount != 1:
        raise JobMovedOn(job_id, job_rows.jobs(db, [job_id])[0].state.word)


def get(db: Connection, number: str) -> Handover:
    """Return a handover with its cards.

    Raises:
        NotFound: no handover has this number.
    """
    row = db.execute(select(handover).where(handover.c.number == number)).first()
    if row is None:
        raise NotFound(HANDOVER, number)
    return Handover(
        row.id,
        row.number,
        row.way,
        row.destination_code,
        row.destination,
        row.at,
        Party(**row.giver),
        Party(**row.receiver),
        items(db, row.id),
    )


def items(db: Connection, handover_id: int) -> tuple[HandoverItem, ...]:
    """Return the cards of a handover in list order."""
    rows = db.execute(
        select(handover_item)
        .where(handover_item.c.handover_id == handover_id)
        .order_by(handover_item.c.position)
    ).all()
    jobs = {job.id: job for job in job_rows.jobs(db, [row.job_id for row in rows])}
    return tuple(
        HandoverItem(row.id, row.position, jobs[row.job_id], row.outcome, row.reason, row.tracking_number)
        for row in rows
    )


def lines(
    db: Connection,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    after: Cursor | None = None,
    size: int = 200,
) -> Page[HandoverLine]:
    """Return handovers, newest first, with how many of their cards are where."""
    counted = {
        outcome: func.count().filter(handover_item.c.outcome == outcome).label(outcome.code)
        for outcome in ItemOutcome
    }
    query = (
        select(
            handover.c.id,
            handover.c.number,
            handover.c.way,
            handover.c.destination,
            handover.c.at,
            staff.c.name,
            handover.c.receiver,
            func.count(handover_item.c.id).label("cards"),
            *counted.values(),
        )
        .join(staff, staff.c.id == handover.c.staff_id)
        .outerjoin(handover_item, handover_item.c.handover_id == handover.c.id)
        .group_by(handover.c.id, staff.c.name)
    )
    if since is not None:
        query = query.where(handover.c.at >= since)
    if until is not None:
        query = query.where(handover.c.at < until)
    if after is not None:
        query = query.where(handover.c.id < after[0])
    rows = db.execute(query.order_by(handover.c.id.desc()).limit(size + 1)).all()
    shown = tuple(
        HandoverLine(
            row.id,
            row.number,
            row.way,
            row.destination,
            row.at,
            row.name,
            row.receiver["name"],
            row.cards,
            row.pending,
            row.missing,
            row.returned,
        )
        for row in rows[:size]
    )
    return Page(shown, (shown[-1].id,) if len(rows) > size else None)


def line(db: Connection, number: str) -> HandoverLine | None:
    """Return one handover as a list shows it."""
    handed = db.execute(select(handover.c.id).where(handover.c.number == number)).scalar()
    return None if handed is None else lines(db, after=(handed + 1,), size=1).rows[0]


def moment_of(db: Connection, after: Cursor) -> datetime | None:
    """Return the earliest moment of the handovers before a page."""
    return db.execute(select(func.min(handover.c.at)).where(handover.c.id >= after[0])).scalar()


def last_receiver(db: Connection, way: Delivery) -> Party | None:
    """Return who signed last for what leaves one way."""
    query = select(handover.c.receiver).where(handover.c.way == way).order_by(handover.c.id.desc()).limit(1)
    found = db.execute(query).scalar()
    return None if found is None else Party(**found)


def number_of(db: Connection, handover_id: int) -> str:
    """Return the BAST number of a handover."""
    return str(db.execute(select(handover.c.number).where(handover.c.id == handover_id)).scalar_one())


def transport_of(db: Connection, job_id: int) -> tuple[str, str] | None:
    """Return the BAST number and destination of the transport that carries or carried a card."""
    return transports_of(db, (job_id,)).get(job_id)


def transports_of(db: Connection, job_ids: Collection[int]) -> dict[int, tuple[str, str]]:
    """Return the BAST number and destination of the transports that carry or carried some cards, by card."""
    if not job_ids:
        return {}
    rows = db.execute(
        select(print_job.c.id, handover.c.number, handover.c.destination)
        .join(handover, print_job.c.handover_id == handover.c.id)
        .where(print_job.c.id.in_(job_ids))
    )
    return {row.id: (row.number, row.destination) for row in rows}


def hand_to_citizen(db: Connection, job_id: int, values: dict[str, Any]) -> None:
    """Let a card leave the shelf with a person; ``values`` say when, who gave and who took it.

    Raises:
        JobMovedOn: the card is not on the shelf any more.
        HolderEnded: its holder died or moved, and nobody has decided about it.
    """
    ended_people.must_be_decided(db, (job_id,))
    print_jobs.move(
        db, job_id, (JobState.PRINTED,), JobState.HANDED_OVER, slot=None, handed_over_at=values["at"]
    )
    add_pick_up(db, {"job_id": job_id, **values})


def add_pick_up(db: Connection, values: dict[str, Any]) -> int:
    """Note that a person took a card.

    Raises:
        JobMovedOn: the card was picked up before.
    """
    try:
        with db.begin_nested():
            return int(db.execute(insert(pick_up).values(**values).returning(pick_up.c.id)).scalar_one())
    except IntegrityError as error:
        job = job_rows.jobs(db, [values["job_id"]])[0]
        raise JobMovedOn(job.id, job.state.word) from error


_PICKED = (
    select(
        pick_up.c.id,
        pick_up.c.job_id,
        pick_up.c.at,
        staff.c.name,
        pick_up.c.taker,
        pick_up.c.taker_name,
        pick_up.c.proof,
        pick_up.c.old_card_taken,
    )
    .join(staff, staff.c.id == pick_up.c.staff_id)
    .order_by(pick_up.c.at, pick_up.c.id)
)


def pick_up_of(db: Connection, job_id: int) -> PickUp | None:
    """Return who took a card at the counter."""
    row = db.execute(_PICKED.where(pick_up.c.job_id == job_id)).first()
    return None if row is None else PickUp(*row)


def pick_ups(db: Connection, since: datetime, until: datetime) -> tuple[tuple[PickUp, PrintJob], ...]:
    """Return the pick-ups of a span with the cards taken, in the order they happened."""
    rows = db.execute(_PICKED.where(pick_up.c.at >= since, pick_up.c.at < until))
    taken = [PickUp(*row) for row in rows]
    jobs = {job.id: job for job in job_rows.jobs(db, [one.job_id for one in taken])}
    return tuple((one, jobs[one.job_id]) for one in taken)
