"""Numbers given out after a backup was made: void in the office that goes on from it, not given out again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import date, datetime
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Executable, Row, func, insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from desk.data import numbers
from desk.data.database import Database
from desk.data.office_tables import counter, issued_number, journal
from desk.domain.addresses import without_login
from desk.domain.backup_errors import OldOfficeUnreadable
from desk.domain.errors import DeskError
from desk.domain.numbers_again import BEFORE_RESTORE, SKIPPED
from desk.domain.safe import Carried

_AT_ONCE = 500


class Before:
    """The office that a restored one takes the place of, at one moment."""

    def __init__(self, db: Connection, where: str) -> None:
        self._db = db
        self._where = where

    def read(self, query: Executable) -> Iterator[Row[Any]]:
        """Give the rows of a question.

        Raises:
            OldOfficeUnreadable: it is no office, or damaged.
        """
        try:
            with self._db.execute(query, execution_options={"yield_per": _AT_ONCE}) as rows:
                yield from rows
        except (SQLAlchemyError, ValueError, TypeError) as error:
            raise OldOfficeUnreadable(self._where) from error

    def must_be_of(self, restored: Connection) -> None:
        """Let pass the office that the backup is of: both journals begin alike.

        Raises:
            OldOfficeUnreadable: it is another one, whose numbers are no concern of this one.
        """
        first = select(func.min(journal.c.id))
        begins = [restored.execute(first).scalar(), *self._column(first)]
        # Where retention has cut the one journal further than the other, they have the later part in common.
        common = max((number for number in begins if number is not None), default=0)
        told = select(journal.c.hash).where(journal.c.id == common)
        here, there = restored.execute(told).scalars().all(), self._column(told)
        if None in begins or not here or here != there:
            raise OldOfficeUnreadable(self._where)

    def end(self) -> int:
        """Return the last entry of its journal."""
        return int(self._column(select(func.max(journal.c.id)))[0])

    def _column(self, query: Executable) -> list[Any]:
        return [row[0] for row in self.read(query)]


@contextmanager
def before(address: str) -> Iterator[Before]:
    """Read the office of before as it is at one moment.

    Raises:
        OldOfficeUnreadable: it cannot be opened.
    """
    where = without_login(address)
    with ExitStack() as opened:
        try:
            database = Database(address)
            opened.callback(database.close)
            if database.path is not None and not database.path.exists():
                raise OldOfficeUnreadable(where)  # SQLite would make an empty file there
            db = opened.enter_context(database.snapshot())
        except (DeskError, SQLAlchemyError) as error:
            raise OldOfficeUnreadable(where) from error
        yield Before(db, where)


def carry(old: Before, db: Connection, zone: ZoneInfo, now: datetime) -> Carried:
    """Enter every number of the office of before that is not known here as void, and count on after it.

    Raises:
        OldOfficeUnreadable: it is no office, another one, or damaged.
    """
    old.must_be_of(db)
    counters = select(counter).order_by(*counter.c)
    counted = {(row.kind, row.period): int(row.value) for row in old.read(counters)}
    # Held from here on: nobody draws a number that is about to be entered.
    held = {(kind, period): numbers.count_on(db, kind, period, 0) for kind, period in counted}
    added: Counter[tuple[str, str]] = Counter()
    for lost in _unknown(old, db):
        db.execute(insert(issued_number), [_void(row, now) for row in lost])
        added.update(numbers.counted_in(row.kind, row.issued_at, zone, counted) for row in lost)
    for (kind, period), more in added.items():
        is_now = held.get((kind, period), 0)
        numbers.count_on(db, kind, period, max(counted.get((kind, period), 0) - is_now, more))
    kinds: Counter[str] = Counter()
    for (kind, _period), more in added.items():
        kinds[kind] += more
    return Carried(old.end(), dict(sorted(kinds.items())))


def _unknown(old: Before, db: Connection) -> Iterator[list[Row[Any]]]:
    """Give what was given out there and is not known here, some at a time."""
    rows = old.read(select(issued_number))
    while some := tuple(islice(rows, _AT_ONCE)):
        asked = select(issued_number.c.number).where(issued_number.c.number.in_([row.number for row in some]))
        known = set(db.execute(asked).scalars())
        lost = [row for row in some if row.number not in known]
        if lost:
            yield lost


def _void(row: Row[Any], now: datetime) -> Mapping[str, object]:
    return {
        "number": row.number,
        "kind": row.kind,
        "issued_at": row.issued_at,
        "void_at": row.void_at or now,
        "void_reason": row.void_reason or BEFORE_RESTORE.text,
    }


def skip(db: Connection, kind: str, template: str, today: date, now: datetime, how_many: int) -> str:
    """Draw so many numbers of a kind and make them void; return the last of them."""
    drawn = numbers.draw_many(db, kind, template, today, now, how_many)
    for begin in range(0, len(drawn), _AT_ONCE):
        some = drawn[begin : begin + _AT_ONCE]
        db.execute(
            update(issued_number)
            .where(issued_number.c.number.in_(some))
            .values(void_at=now, void_reason=SKIPPED.text)
        )
    return drawn[-1]
