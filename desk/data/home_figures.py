"""The figures of the home page: what today came to so far, each from an index or the tally."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from desk.data import closed_days, counter_reports, day_flows, day_stock, job_rows, report_rows
from desk.data.day_flows import COUNTS_AS_PRINTED, within
from desk.data.day_rows import Span
from desk.data.print_tables import attempt, print_job
from desk.domain.office_reports import Today
from desk.domain.printing import Delivery, JobState
from desk.domain.settings import OfficeSettings
from desk.domain.stock import BLANK_FOR, Move

PACE_DAYS = 14
"""The pace of use is taken over this many days, as on the stock page."""

_WORK = frozenset({Move.RECEIVED, Move.OPENING, Move.GOOD, Move.SPOILED, Move.SENT_OUT})

_job = print_job.c


def read(
    db: Connection, span: Span, settings: OfficeSettings, now: datetime, band_edges: tuple[datetime, ...]
) -> Today:
    """Return the figures of the day that is under way."""
    states = job_rows.by_state(db)
    went = day_flows.left(db, span.begin, span.end)
    by_hand = sum(cards for (_, way), cards in went.items() if way is Delivery.COUNTER)
    shelf = day_flows.shelf_now(db, band_edges)
    uncollected = Counter[int]()
    for (_, band), cards in shelf.items():
        uncollected[band] += cards
    blanks = set(BLANK_FOR.values())
    return Today(
        day=span.first,
        at=now,
        taken_in=_count(db, print_job, within(_job.queued_at, span.begin, span.end)),
        printed=_count(db, print_job, COUNTS_AS_PRINTED, within(_job.printed_at, span.begin, span.end)),
        spoiled=_count(
            db, attempt, attempt.c.outcome == "spoiled", within(attempt.c.ended_at, span.begin, span.end)
        ),
        picked_up=by_hand,
        sent_out=sum(went.values()) - by_hand,
        waiting=states[JobState.WAITING],
        in_print=states[JobState.CLAIMED] + states[JobState.PRINTING],
        held=states[JobState.HELD],
        unknown=states[JobState.UNKNOWN],
        ready=states[JobState.PRINTED],
        oldest_waiting=_oldest(db),
        backlog=report_rows.backlog_ages(db, span.first),
        age_limits=settings.uncollected_days,
        uncollected=tuple(uncollected[band] for band in range(len(band_edges) + 1)),
        blanks=tuple(level for level in day_stock.levels(db, now, PACE_DAYS) if level.goods in blanks),
        report_number=closed_days.number_of(db, span.first) or "",
        counter=counter_reports.today(db, span),
    )


def worked_on(db: Connection, span: Span) -> bool:
    """Whether cards were printed in a span, or goods moved in the store, what was taken back not counted."""
    moves = day_stock.moved(db, span.begin, span.end)
    if any(pieces for (_, kind), pieces in moves.items() if kind in _WORK):
        return True
    return _count(db, print_job, COUNTS_AS_PRINTED, within(_job.printed_at, span.begin, span.end)) > 0


def _count(db: Connection, table: Any, *where: ColumnElement[bool]) -> int:
    return int(db.execute(select(func.count()).select_from(table).where(*where)).scalar_one())


def _oldest(db: Connection) -> date | None:
    waiting = select(_job.recorded_on).where(_job.state == JobState.WAITING)
    return db.execute(waiting.order_by(_job.recorded_on).limit(1)).scalar()
