"""Claims: a batch, its token and its lease."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from desk.data import job_rows
from desk.data.print_tables import batch, print_job
from desk.domain.errors import ClaimLost
from desk.domain.printing import Batch, JobState, PrintJob

_IN_HAND = (JobState.CLAIMED, JobState.PRINTING)

_ADD = insert(batch).returning(batch.c.id)


def add(
    db: Connection, number: str, token: str, staff_id: int, now: datetime, lease_until: datetime, printer: str
) -> Batch:
    """Open a claim, with no cards in it yet."""
    values = {
        "number": number,
        "token": token,
        "staff_id": staff_id,
        "claimed_at": now,
        "lease_until": lease_until,
        "printer": printer,
    }
    made = db.execute(_ADD, values).scalar_one()
    return Batch(made, number, token, lease_until, ())


def get(db: Connection, token: str) -> Batch:
    """Return a batch with the jobs that are still claimed or printing under it.

    Raises:
        ClaimLost: no batch has this token.
    """
    row = db.execute(
        select(batch.c.id, batch.c.number, batch.c.token, batch.c.lease_until).where(batch.c.token == token)
    ).first()
    if row is None:
        raise ClaimLost(0)
    under_it = (print_job.c.batch_id == row.id, print_job.c.token == token)
    jobs = job_rows.jobs(db, select(print_job.c.id).where(*under_it))
    return Batch(row.id, row.number, row.token, row.lease_until, jobs)


def unfinished_of(db: Connection, staff_id: int) -> Batch | None:
    """Return somebody's newest batch that still holds cards."""
    newest = (
        select(batch.c.token)
        .join(print_job, (print_job.c.batch_id == batch.c.id) & (print_job.c.token == batch.c.token))
        .where(batch.c.staff_id == staff_id, print_job.c.state.in_(_IN_HAND))
        .order_by(batch.c.id.desc())
        .limit(1)
    )
    token = db.execute(newest).scalar()
    return None if token is None else get(db, token)


def renew(db: Connection, token: str, staff_id: int, until: datetime) -> bool:
    """Lengthen a lease as long as cards are still under it."""
    under_it = (print_job.c.batch_id == batch.c.id, print_job.c.token == token)
    held = select(print_job.c.id).where(*under_it).exists()
    changed = db.execute(
        update(batch)
        .where(batch.c.token == token, batch.c.staff_id == staff_id, held)
        .values(lease_until=until)
    )
    return changed.rowcount == 1


def jobs_of(db: Connection, number: str) -> tuple[PrintJob, ...]:
    """Return the jobs last claimed under a batch number, whatever became of them."""
    return job_rows.jobs(
        db,
        select(print_job.c.id)
        .join(batch, batch.c.id == print_job.c.batch_id)
        .where(batch.c.number == number),
    )
