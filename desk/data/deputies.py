"""Deputies in and out: who does whose duties, from which day to which."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from desk.data.account_tables import deputy
from desk.data.office_tables import staff
from desk.domain.accounts import Deputy
from desk.domain.staff import Role


def name(db: Connection, new: Deputy) -> int:
    """Keep a deputy and return the number of it."""
    values = {
        "staff_id": new.staff_id,
        "for_id": new.for_id,
        "role": new.role.value,
        "first_on": new.first,
        "last_on": new.last,
        "letter": new.letter,
    }
    return int(db.execute(insert(deputy).values(**values).returning(deputy.c.id)).scalar_one())


def end(db: Connection, number: int, now: datetime) -> bool:
    """End a deputy before the last day; False when that was done already."""
    still = (deputy.c.id == number) & deputy.c.ended_at.is_(None)
    return bool(db.execute(update(deputy).where(still).values(ended_at=now)).rowcount)


def every(db: Connection) -> Mapping[int, tuple[Deputy, ...]]:
    """Return all deputies that were not ended early, by who stands in, the newest first."""
    query = (
        select(
            deputy.c.id,
            deputy.c.staff_id,
            deputy.c.for_id,
            staff.c.name,
            deputy.c.role,
            deputy.c.first_on,
            deputy.c.last_on,
            deputy.c.letter,
        )
        .join(staff, staff.c.id == deputy.c.for_id)
        .where(deputy.c.ended_at.is_(None))
        .order_by(deputy.c.first_on.desc(), deputy.c.id.desc())
    )
    found: dict[int, tuple[Deputy, ...]] = {}
    for number, staff_id, for_id, of, role, first, last, letter in db.execute(query):
        one = Deputy(number, staff_id, for_id, of, Role(role), first, last, letter)
        found[staff_id] = (*found.get(staff_id, ()), one)
    return found
