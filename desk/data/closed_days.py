"""Closed days: the frozen snapshot of each, and its addenda."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from desk.data.office_tables import closed_day, staff
from desk.domain import frozen
from desk.domain.day_book import ClosedDay, Closing, DayFacts, differences
from desk.domain.errors import DayIsClosed

_row = closed_day.c


def number_of(db: Connection, day: date) -> str | None:
    """Return the number of a closed day's report, None while the day is open."""
    return db.execute(
        select(closed_day.c.number).where(closed_day.c.day == day, closed_day.c.addendum == 0)
    ).scalar()


def versions(db: Connection, day: date) -> tuple[ClosedDay, ...]:
    """Return the frozen report of a day and its addenda; nothing while the day is open."""
    query = (
        select(
            _row.day,
            _row.addendum,
            _row.number,
            _row.facts,
            _row.sha256,
            _row.note,
            _row.closed_at,
            staff.c.name,
            staff.c.nip,
            staff.c.position,
        )
        .join(staff, staff.c.id == _row.staff_id)
        .where(_row.day == day)
        .order_by(_row.addendum)
    )
    found: list[ClosedDay] = []
    for row in db.execute(query):
        facts = frozen.read(DayFacts, row.facts)
        changed = differences(found[-1].facts, facts) if found else ()
        found.append(
            ClosedDay(
                day=row.day,
                addendum=row.addendum,
                number=row.number,
                facts=facts,
                sha256=row.sha256,
                note=row.note,
                closed_at=row.closed_at,
                closed_by=row.name,
                nip=row.nip,
                position=row.position,
                differences=changed,
            )
        )
    return tuple(found)


def add(db: Connection, facts: DayFacts, addendum: int, *, number: str, staff_id: int, now: datetime) -> None:
    """Freeze the facts of a day.

    Raises:
        DayIsClosed: somebody froze them first; nothing is written.
    """
    values = frozen.stored(facts)
    try:
        with db.begin_nested():
            db.execute(
                insert(closed_day).values(
                    day=facts.day,
                    addendum=addendum,
                    number=number,
                    facts=values,
                    sha256=frozen.checksum(values),
                    note=facts.note,
                    closed_at=now,
                    staff_id=staff_id,
                )
            )
    except IntegrityError as error:
        known = number_of(db, facts.day)
        if known is None:
            raise
        raise DayIsClosed(facts.day, known) from error


def closings(db: Connection, first: date, last: date) -> tuple[Closing, ...]:
    """Return the reports and addenda of a span of days, newest day first."""
    query = (
        select(_row.day, _row.addendum, _row.number, _row.closed_at, staff.c.name, _row.note)
        .join(staff, staff.c.id == _row.staff_id)
        .where(_row.day >= first, _row.day <= last)
        .order_by(_row.day.desc(), _row.addendum)
    )
    return tuple(Closing(*row) for row in db.execute(query))


def damaged(db: Connection) -> tuple[str, ...]:
    """Return the numbers of frozen reports whose facts are not the ones that were summed."""
    query = select(_row.number, _row.facts, _row.sha256).order_by(_row.id)
    return tuple(number for number, facts, sha256 in db.execute(query) if frozen.checksum(facts) != sha256)
