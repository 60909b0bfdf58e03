"""Numbers of papers, drawn from a counter row inside the transaction; a void number stays visible."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection, insert, select, text, update

from desk.data.office_tables import issued_number

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_BUMP = text(
    "INSERT INTO counter (kind, period, value) VALUES (:kind, :period, 1)"
    " ON CONFLICT (kind, period) DO UPDATE SET value = counter.value + 1 RETURNING value"
)
_ISSUE = insert(issued_number)


def draw(db: Connection, kind: str, template: str, today: date, now: datetime) -> str:
    """Return the next number of ``kind``; the sequence starts anew each year, a daily one each day."""
    period = f"{today:%Y%m%d}" if "{day}" in template else f"{today:%Y}"
    value = db.execute(_BUMP, {"kind": kind, "period": period}).scalar_one()
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
