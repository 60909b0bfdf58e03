"""What a line of the journal costs, against the same transaction without it, on both engines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

import postgres
from sqlalchemy import insert

from bench.measure import Line, in_turn, once
from desk.data import invariants_journal, journal, journal_pages, offices
from desk.data import staff as accounts
from desk.data.database import Database
from desk.data.journal_pages import Span
from desk.data.office_tables import booked
from desk.domain.journal import Action
from desk.domain.journal_view import JournalAsk
from desk.domain.settings import OfficeSettings
from desk.domain.staff import Role, Staff

AT = datetime(2020, 1, 2, 1, 0, tzinfo=UTC)
LIMIT_MS = 2.0
TOGETHER_MS = 5.0
"""Who writes a line holds the end of the journal until the disk has it; others wait for that."""
_FACTS = {"slot": "A-12", "before": {"state": "printing"}, "after": {"state": "printed", "slot": "A-12"}}
_DEEDS = (Action.CARD_GOOD, Action.BATCH_CLAIMED, Action.PRINT_STARTED, Action.CARD_PICKED_UP)


@contextmanager
def _office(url: str) -> Iterator[Database]:
    """An office of its own with one clerk, whose number is 1."""
    database = Database(url)
    with database.transaction() as db:
        offices.create(db, OfficeSettings(), AT, demo=False)
        accounts.add(db, Staff(0, "siti", "Siti", frozenset(Role)), "x")
    yield database
    database.close()


def figures(folder: Path, entries: int) -> list[Line]:
    """Return the cost of a line on both engines, and what reading and checking a long journal takes."""
    lines = []
    with _office(f"sqlite:///{folder / 'jejak.sqlite'}") as database:
        lines.append(_cost("SQLite", database))
        lines += _long(database, entries)
    with postgres.server() as server, _office(server.create("jejak")) as database:
        lines.append(_cost("PostgreSQL", database))
        lines.append(_together(database, 16, 40))
    return lines


def _deed(database: Database, *, told: bool, count: Iterator[int]) -> Callable[[], None]:
    """Return one deed: settings read, a row written, and a line about it or none."""

    def do() -> None:
        key = f"k{next(count)}"
        with database.transaction() as db:
            offices.read_settings(db)
            db.execute(insert(booked).values(key=key, at=AT))
            if told:
                _line(db, key)

    return do


def _line(db: journal.Connection, key: str) -> None:
    journal.write(
        db,
        at=AT,
        staff_id=1,
        workstation="Loket 3",
        action=Action.CARD_GOOD,
        subjects=(f"job:{key}",),
        reason="",
        facts=_FACTS,
    )


def _cost(engine: str, database: Database, runs: int = 300) -> Line:
    numbers = iter(range(10**9))
    ours, floor = in_turn(
        _deed(database, told=True, count=numbers), _deed(database, told=False, count=numbers), runs
    )
    more = median(ours) - median(floor)
    holds = more < LIMIT_MS
    return Line(
        f"a deed with its line in the journal, {engine}",
        median(floor),
        median(ours),
        f"{LIMIT_MS:.0f} ms more",
        holds,
    )


def _together(database: Database, writers: int, rounds: int) -> Line:
    """Let many write at once: the end of the journal is the only row they share."""
    numbers = iter(range(10**6, 10**9))
    one, alone = _deed(database, told=True, count=numbers), _deed(database, told=False, count=numbers)
    times = []
    for work in (alone, one):
        began = perf_counter()
        with ThreadPoolExecutor(writers) as pool:
            list(pool.map(lambda _, work=work: [work() for _ in range(rounds)], range(writers)))
        times.append((perf_counter() - began) * 1000 / (writers * rounds))
    with database.snapshot() as db:
        sound = not list(invariants_journal.chain(db))
    more = times[1] - times[0]
    return Line(
        f"the same, {writers} writers at once, PostgreSQL, a deed",
        *times,
        f"{TOGETHER_MS:.0f} ms more, sound",
        sound and more < TOGETHER_MS,
    )


def _long(database: Database, entries: int) -> list[Line]:
    """Return what the first page of a person and the whole check take at many entries."""
    with database.transaction() as db:
        journal.append(db, (_some(number) for number in range(entries)))
    lines, span = [], Span(AT, AT + timedelta(days=4_000))
    with database.snapshot() as db:
        for name, asked in (
            ("all", JournalAsk()),
            ("one person", JournalAsk(staff_id=1)),
            ("one deed", JournalAsk(action=Action.CARD_PICKED_UP)),
            ("no refusals", JournalAsk(action=Action.REFUSED)),
        ):
            took = median(
                once(lambda asked=asked: journal_pages.page(db, asked, span, None, 200)) for _ in range(9)
            )
            lines.append(Line(f"a page of {entries:,} entries, {name}", 0, took, "30 ms", took < 30))
        began = perf_counter()
        sound = not list(invariants_journal.chain(db))
        took = (perf_counter() - began) * 1000
        each = 1000 * took / entries
        lines.append(
            Line(f"check the chain of {entries:,} entries", 0, took, "40 us each", sound and each < 40)
        )
    return lines


def _some(number: int) -> dict[str, object]:
    return {
        "at": AT + timedelta(seconds=20 * number),
        "staff_id": 1,
        "workstation": "Loket 3",
        "action": _DEEDS[number % len(_DEEDS)].code,
        "reason": "",
        "subject": f"job:{number // 4}",
        "facts": _FACTS,
    }
