"""Everything a storm may change, read in one look."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from desk.data import offices
from desk.data.counter_tables import application
from desk.data.custody_tables import handover, handover_item, scrap, stock_level, stock_move
from desk.data.database import Connection, Database
from desk.data.office_tables import counter, issued_number, journal
from desk.data.print_tables import attempt, batch, hold, print_job, prr_list
from desk.domain.stock import Goods, ScrapCategory


class Job(NamedTuple):
    """Where the tables say a card is."""

    state: str
    slot: str | None
    batch: str | None
    transport: str | None


class Line(NamedTuple):
    """A line of the journal, with the office's day on which it was written."""

    id: int
    at: object
    staff_id: int | None
    workstation: str
    action: str
    subject: str
    facts: Mapping[str, Any]
    day: str


@dataclass(frozen=True)
class Tables:
    """One moment of the office."""

    first_line: int
    lines: Sequence[Line]
    jobs: Mapping[int, Job]
    blanks: int
    moved: int
    box: int
    good_since: Mapping[int, int]
    counters: Mapping[tuple[str, str], int]
    issued: frozenset[str]
    void: frozenset[str]
    transports: Mapping[str, Mapping[int, str]]
    applications: int
    lists: frozenset[int]
    born_at: Mapping[str, list[int]]
    held_at: Mapping[str, set[int]]
    templates: Mapping[str, str]
    tries: int

    @property
    def last_line(self) -> int:
        return self.lines[-1].id if self.lines else self.first_line - 1


def read(url: str, since: Tables | None = None) -> Tables:
    """Read the tables; the journal from after ``since``, or none of it."""
    database = Database(url)
    with database.snapshot() as db:
        found = _read(db, since)
    database.close()
    return found


def _read(db: Connection, since: Tables | None) -> Tables:
    settings = offices.read_settings(db)
    last = db.execute(select(func.max(journal.c.id))).scalar() or 0
    first = since.first_line if since else last + 1
    zone = ZoneInfo(settings.zone)
    blank = Goods.BLANK_KTP
    job, level, moves = print_job.c, stock_level.c, stock_move.c
    where = (
        select(job.id, job.state, job.slot, batch.c.number, handover.c.number)
        .outerjoin(batch, batch.c.id == job.batch_id)
        .outerjoin(handover, handover.c.id == job.handover_id)
    )
    good = select(attempt.c.job_id, func.count()).where(
        attempt.c.outcome == "good", attempt.c.id > (since.tries if since else 0)
    )
    items = select(handover.c.number, handover_item.c.job_id, handover_item.c.outcome).join_from(
        handover, handover_item
    )
    transports: dict[str, dict[int, str]] = defaultdict(dict)
    for number, card, outcome in db.execute(items):
        transports[number][card] = outcome.code
    issued = db.execute(select(issued_number.c.number, issued_number.c.void_at)).all()
    return Tables(
        first,
        [
            Line(*row, f"{row.at.astimezone(zone):%Y%m%d}")
            for row in db.execute(
                select(
                    journal.c.id,
                    journal.c.at,
                    journal.c.staff_id,
                    journal.c.workstation,
                    journal.c.action,
                    journal.c.subject,
                    journal.c.facts,
                )
                .where(journal.c.id >= first)
                .order_by(journal.c.id)
            )
        ],
        {row[0]: Job(row.state.code, *row[2:]) for row in db.execute(where)},
        db.execute(select(func.sum(level.quantity)).where(level.goods == blank)).scalar() or 0,
        int(db.execute(select(func.sum(moves.quantity)).where(moves.goods == blank)).scalar() or 0),
        _count(db, scrap.c.id, scrap.c.category == ScrapCategory.SPOILED),
        {row[0]: row[1] for row in db.execute(good.group_by(attempt.c.job_id))},
        {
            (kind, period): value
            for kind, period, value in db.execute(select(counter.c.kind, counter.c.period, counter.c.value))
        },
        frozenset(row.number for row in issued),
        frozenset(row.number for row in issued if row.void_at is not None),
        dict(transports),
        _count(db, application.c.id),
        frozenset(db.execute(select(prr_list.c.id)).scalars()),
        _by_moment(db.execute(select(job.queued_at, job.id)).all(), list),
        _by_moment(db.execute(select(hold.c.opened_at, hold.c.job_id)).all(), set),
        settings.numbers,
        db.execute(select(func.max(attempt.c.id))).scalar() or 0,
    )


def _count(db: Connection, what: Any, *where: Any) -> int:
    return int(db.execute(select(func.count(what)).where(*where)).scalar_one())


def _by_moment(rows: Iterable[Any], kind: type[Any]) -> Mapping[str, Any]:
    found: dict[str, Any] = {}
    for at, number in rows:
        known = found.setdefault(str(at), kind())
        known.add(number) if kind is set else known.append(number)
    return found
