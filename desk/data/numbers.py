"""Numbers of papers, drawn from a counter row inside the transaction; a void number stays visible."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.sql.dml import ReturningInsert

from desk.data.dialect import inserting
from desk.data.office_tables import counter, issued_number

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def _bump_of(dialect: str) -> ReturningInsert[int]:
    one_more = inserting(dialect, counter).on_conflict_do_update(
        index_elements=[counter.c.kind, counter.c.period], set_={"value": counter.c.value + 1}
    )
    return one_more.returning(counter.c.value)


_BUMP = {dialect: _bump_of(dialect) for dialect in ("sqlite", "postgresql")}
_ISSUE = insert(issued_number)


def draw(db: Connection, kind: str, template: str, today: date, now: datetime) -> str:
    """Return the next number of ``kind``; the sequence starts anew each year, a daily one each day."""
    period = f"{today:%Y%m%d}" if "{day}" in template else f"{today:%Y}"
    first = {"kind": kind, "period": period, "value": 1}
    value = db.execute(_BUMP[db.dialect.name], first).scalar_one()
    number = template.format(n=value, day=f"{today:%Y%m%d}", roman=_ROMAN[today.month - 1], year=today.year)
    db.execute(_ISSUE, {"number": number, "kind": kind, "issued_at": now})
    return number


def make_void(db: Connection, number: str, reason: str, now: datetime) -> None:
    """Mark a number as void; it is never given out again."""
    db.execute(
        update(issued_number).where(issued_number.c.number == number).values(void_at=now, void_reason=reason)
    )


def void_numbers(db: Connection, kind: str, since: datetime, until: datetime) -> tuple[str, ...]:
    """Return the numbers of ``kind`` given out in a span and made void."""
    query = (
        select(issued_number.c.number)
        .where(issued_number.c.kind == kind, issued_number.c.void_at.is_not(None))
        .where(issued_number.c.issued_at >= since, issued_number.c.issued_at < until)
        .order_by(issued_number.c.number)
    )
    return tuple(db.execute(query).scalars())
