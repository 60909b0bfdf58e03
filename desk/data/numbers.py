"""Numbers of papers, drawn from a counter row inside the transaction; a void number stays visible."""

from __future__ import annotations

from collections.abc import Container
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, insert, text, update

from desk.data.office_tables import issued_number

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_BUMP = text(
    "INSERT INTO counter (kind, period, value) VALUES (:kind, :period, :more)"
    " ON CONFLICT (kind, period) DO UPDATE SET value = counter.value + :more RETURNING value"
)
_ISSUE = insert(issued_number)


def draw(db: Connection, kind: str, template: str, today: date, now: datetime) -> str:
    """Return the next number of ``kind``; the sequence starts anew each year, a daily one each day."""
    return draw_many(db, kind, template, today, now, 1)[0]


def draw_many(
    db: Connection, kind: str, template: str, today: date, now: datetime, how_many: int
) -> tuple[str, ...]:
    """Return the next numbers of ``kind``, one after the other."""
    if not how_many:
        return ()
    period = f"{today:%Y%m%d}" if "{day}" in template else f"{today:%Y}"
    last = count_on(db, kind, period, how_many)
    facts = {"day": f"{today:%Y%m%d}", "roman": _ROMAN[today.month - 1], "year": today.year}
    numbers = tuple(template.format(n=n, **facts) for n in range(last - how_many + 1, last + 1))
    db.execute(_ISSUE, [{"number": number, "kind": kind, "issued_at": now} for number in numbers])
    return numbers


def count_on(db: Connection, kind: str, period: str, more: int) -> int:
    """Let a counter go on by ``more``, hold it until the end of the transaction, and return where it is."""
    return int(db.execute(_BUMP, {"kind": kind, "period": period, "more": more}).scalar_one())


def counted_in(
    kind: str, issued_at: datetime, zone: ZoneInfo, counters: Container[tuple[str, str]]
) -> tuple[str, str]:
    """Return the counter that gave out a number: that of its day where there is one, else of its year."""
    day = issued_at.astimezone(zone)
    daily = (kind, f"{day:%Y%m%d}")
    return daily if daily in counters else (kind, f"{day:%Y}")


def make_void(db: Connection, number: str, reason: str, now: datetime) -> None:
    """Mark a number as void; it is never given out again."""
    db.execute(
        update(issued_number).where(issued_number.c.number == number).values(void_at=now, void_reason=reason)
    )
