"""Gathers the rows of the demo office's past and writes them at once, journal and stock in order of time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Table, insert, text

from desk.data import journal
from desk.data.counter_tables import (
    application,
    application_check,
    application_paper,
    appointment,
    collection,
    finding,
)
from desk.data.custody_tables import (
    destruction,
    handover,
    handover_item,
    pick_up,
    scrap,
    stock_level,
    stock_move,
)
from desk.data.office_tables import counter, issued_number, service_record
from desk.data.print_tables import attempt, batch, hold, print_job, prr_list, record
from desk.domain.dates import ROMAN_MONTHS
from desk.domain.journal import Action
from desk.domain.settings import OfficeSettings
from desk.domain.stock import OFFICE, Goods, Move

_IN_ORDER = (
    prr_list,
    record,
    batch,
    handover,
    print_job,
    hold,
    attempt,
    destruction,
    scrap,
    handover_item,
    pick_up,
    stock_level,
    stock_move,
    application,
    application_paper,
    application_check,
    finding,
    appointment,
    collection,
    service_record,
    counter,
    issued_number,
)
"""What is referred to comes before what refers to it."""
_AT_ONCE = 5_000


class Book:
    """Every row of the past, kept until all of it is known."""

    def __init__(self, settings: OfficeSettings) -> None:
        self.zone = ZoneInfo(settings.zone)
        self._templates = settings.numbers
        self._rows: dict[Table, list[dict[str, Any]]] = defaultdict(list)
        self._ids: dict[Table, count[int]] = defaultdict(lambda: count(1))
        self._moves: list[tuple[datetime, dict[str, Any]]] = []
        self._lines: list[tuple[datetime, dict[str, Any]]] = []
        self._counters: Counter[tuple[str, str]] = Counter()
        self._levels: Counter[Goods] = Counter()

    def add(self, table: Table, row: dict[str, Any]) -> int:
        """Keep a row of a table with a running number, and return the number."""
        number = next(self._ids[table])
        row["id"] = number
        self._rows[table].append(row)
        return number

    def keep(self, table: Table, row: dict[str, Any]) -> None:
        """Keep a row of a table without a running number."""
        self._rows[table].append(row)

    def level(self, goods: Goods) -> int:
        """Return how much of something is left after everything kept so far."""
        return self._levels[goods]

    def move(
        self,
        at: datetime,
        goods: Goods,
        kind: Move,
        change: int,
        staff_id: int,
        *,
        reference: str = "",
        note: str = "",
        attempt_id: int | None = None,
    ) -> None:
        """Keep a stock move; ``change`` is signed."""
        self._levels[goods] += change
        row = {
            "at": at,
            "goods": goods,
            "place": OFFICE,
            "move": kind,
            "quantity": change,
            "reference": reference,
            "note": note,
            "staff_id": staff_id,
            "attempt_id": attempt_id,
        }
        self._moves.append((at, row))

    def line(
        self,
        at: datetime,
        staff_id: int,
        action: Action,
        subjects: Iterable[str],
        facts: Mapping[str, object],
        *,
        reason: str = "",
        workstation: str = "Cetak 1",
    ) -> None:
        """Keep one journal line for each subject of a deed."""
        same = {
            "at": at,
            "staff_id": staff_id,
            "workstation": workstation,
            "action": action.code,
            "reason": reason,
            "facts": facts,
        }
        self._lines += [(at, {**same, "subject": subject}) for subject in subjects]

    def number(self, kind: str, at: datetime) -> str:
        """Give out the next number of a kind, as the rooms do."""
        day = at.astimezone(self.zone)
        template = self._templates[kind]
        period = f"{day:%Y%m%d}" if "{day}" in template else f"{day:%Y}"
        self._counters[kind, period] += 1
        value = self._counters[kind, period]
        roman = ROMAN_MONTHS[day.month - 1]
        number = template.format(n=value, day=f"{day:%Y%m%d}", roman=roman, year=day.year)
        self.keep(issued_number, {"number": number, "kind": kind, "issued_at": at})
        return number

    def write(self, db: Connection) -> None:
        """Write everything."""
        for _, row in sorted(self._moves, key=lambda pair: pair[0]):
            self.keep(stock_move, row)
        for goods, quantity in self._levels.items():
            self.keep(stock_level, {"goods": goods, "place": OFFICE, "quantity": quantity})
        for (kind, period), value in self._counters.items():
            self.keep(counter, {"kind": kind, "period": period, "value": value})
        for table in _IN_ORDER:
            rows = self._rows[table]
            for first in range(0, len(rows), _AT_ONCE):
                db.execute(insert(table), rows[first : first + _AT_ONCE])
            if rows and table in self._ids:
                _go_on_counting(db, table)
        journal.append(db, [row for _, row in sorted(self._lines, key=lambda pair: pair[0])])


def _go_on_counting(db: Connection, table: Table) -> None:
    """Let a server continue after the numbers that were given here; SQLite does so by itself."""
    if db.dialect.name != "sqlite":
        newest = f"(SELECT max(id) FROM {table.name})"
        db.execute(text(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), {newest})"))
