"""How the backlog and the shelf moved: counted back from what is there now, so that a day always closes.

A pile at an earlier moment is today's pile plus what left it since and minus what came to it since. Only the
flows since that moment are read, each by its own index; the years before cost nothing.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Index, Select, and_, case, func, literal, not_, or_, select

from desk.data.custody_tables import handover, handover_item
from desk.data.day_rows import Rows, Span
from desk.data.print_tables import hold, print_job, queue_tally
from desk.data.schema import only
from desk.domain.day_book import BacklogLine, CancelCount, ShelfLine
from desk.domain.handover import ItemOutcome
from desk.domain.office_reports import EVERYWHERE, Area
from desk.domain.printing import (
    UNPRINTED_STATES,
    CancelReason,
    CardKind,
    Delivery,
    JobState,
    PrintReason,
)

_job = print_job.c

# Only the day book asks when jobs came in, ended or came back; the indexes live beside the questions.
Index("ix_print_job_queued_at", _job.queued_at)
_WAS_CANCELLED = _job.cancelled_at.is_not(None)
Index(
    "ix_print_job_cancelled_at",
    _job.cancelled_at,
    info=only(_WAS_CANCELLED),
)
_CAME_BACK = handover_item.c.outcome == ItemOutcome.RETURNED
Index(
    "ix_handover_item_came_back",
    handover_item.c.settled_at,
    info=only(_CAME_BACK),
)

COUNTS_AS_PRINTED = _job.state.not_in(UNPRINTED_STATES)
"""Beside ``printed_at``: a print taken back is unprinted again. Told by what it is not, so that SQLite reads
the moments by their index; an equality it would read first, and with it every card ever printed."""

Key = tuple[CardKind, str]
Piles = Counter[Key]


def _only(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return a condition no index is chosen for: the moment beside it leaves far fewer rows."""
    return case((condition, literal(1)), else_=literal(0)) == 1


def within(moment: Any, since: datetime, until: datetime | None) -> ColumnElement[bool]:
    """Return the condition that a moment lies in a span without end, or with one."""
    begun: ColumnElement[bool] = moment >= since
    return begun if until is None else and_(begun, moment < until)


def cards_of(area: Area) -> list[ColumnElement[bool]]:
    """Return the conditions that a card is somebody's of a kecamatan, and came by a channel."""
    asked: list[ColumnElement[bool]] = []
    if area.district_code:
        asked.append(_job.district_code == area.district_code)
    if area.channel is not None:
        asked.append(_job.channel == area.channel)
    return asked


# The backlog


def _piles(rows: Rows, found: Iterable[Sequence[Any]]) -> Piles:
    piles: Piles = Counter()
    for kind, reason, district_code, jobs in found:
        piles[kind, rows.of(reason, district_code)] += jobs
    return piles


def _grouped(*where: ColumnElement[bool]) -> Select[Any]:
    by = (_job.kind, _job.reason, _job.district_code)
    return select(*by, func.count()).where(*where).group_by(*by)


_KINDS = {kind.code: kind for kind in CardKind}
_REASONS = {reason.code: reason for reason in PrintReason}


def backlog_now(db: Connection, rows: Rows) -> Piles:
    """Return the unprinted jobs of this moment, from the tally."""
    tally = queue_tally.c
    by = (tally.kind, tally.reason, tally.district_code)
    unprinted = tally.state.in_([state.code for state in UNPRINTED_STATES])
    found = db.execute(select(*by, func.sum(tally.jobs)).where(unprinted).group_by(*by))
    return _piles(rows, ((_KINDS[kind], _REASONS[why], place, int(jobs)) for kind, why, place, jobs in found))


def taken_in(db: Connection, rows: Rows, since: datetime, until: datetime | None) -> Piles:
    """Return the jobs queued in a span; one that left before it was queued came in when it left."""
    not_printed = or_(_job.printed_at.is_(None), _job.printed_at >= since, not_(COUNTS_AS_PRINTED))
    not_ended = or_(_job.cancelled_at.is_(None), _job.cancelled_at >= since)
    came = _piles(rows, db.execute(_grouped(within(_job.queued_at, since, until), not_printed, not_ended)))
    if until is not None:
        queued_later = _only(_job.queued_at >= until)
        came.update(_piles(rows, db.execute(_printed_between(since, until).where(queued_later))))
        came.update(_piles(rows, db.execute(_cancelled_between(since, until).where(queued_later))))
    return came


def _printed_between(since: datetime, until: datetime | None) -> Select[Any]:
    return _grouped(COUNTS_AS_PRINTED, within(_job.printed_at, since, until))


def _cancelled_between(since: datetime, until: datetime | None) -> Select[Any]:
    return _grouped(_only(_job.printed_at.is_(None)), within(_job.cancelled_at, since, until))


def printed(db: Connection, rows: Rows, since: datetime, until: datetime | None) -> Piles:
    """Return the cards that count as printed in a span."""
    return _piles(rows, db.execute(_printed_between(since, until)))


def cancelled(db: Connection, rows: Rows, since: datetime, until: datetime | None) -> Piles:
    """Return the jobs that ended without a card in a span."""
    return _piles(rows, db.execute(_cancelled_between(since, until)))


def cancel_reasons(db: Connection, span: Span) -> tuple[CancelCount, ...]:
    """Return why jobs ended without a card, reasons without any left out."""
    where = (_only(_job.printed_at.is_(None)), within(_job.cancelled_at, span.begin, span.end))
    query = select(_job.cancel_reason, func.count()).where(*where).group_by(_job.cancel_reason)
    found: dict[CancelReason, int] = {row[0]: row[1] for row in db.execute(query)}
    return tuple(CancelCount(reason, found[reason]) for reason in CancelReason if reason in found)


def held_at(db: Connection, rows: Rows, moment: datetime) -> Piles:
    """Return the jobs something held at a moment, whatever was decided since."""
    by = (_job.kind, _job.reason, _job.district_code)
    query = (
        select(*by, func.count(_job.id.distinct()))
        .join(hold, hold.c.job_id == _job.id)
        .where(
            hold.c.opened_at < moment,
            or_(hold.c.decided_at.is_(None), hold.c.decided_at >= moment),
            or_(_job.printed_at.is_(None), _job.printed_at >= moment),
            or_(_job.cancelled_at.is_(None), _job.cancelled_at >= moment),
        )
        .group_by(*by)
    )
    return _piles(rows, db.execute(query))


def backlog(db: Connection, rows: Rows, span: Span) -> tuple[BacklogLine, ...]:
    """Return table C."""
    came = taken_in(db, rows, span.begin, span.end)
    went = printed(db, rows, span.begin, span.end)
    ended = cancelled(db, rows, span.begin, span.end)
    closing = backlog_now(db, rows)
    closing.update(printed(db, rows, span.end, None))
    closing.update(cancelled(db, rows, span.end, None))
    closing.subtract(taken_in(db, rows, span.end, None))
    held = held_at(db, rows, span.end)
    used = {code for piles in (came, went, ended, closing) for (_, code), jobs in piles.items() if jobs}
    return tuple(
        BacklogLine(
            kind=kind,
            code=code,
            name=rows.names.get(code, ""),
            opening=closing[kind, code] - came[kind, code] + went[kind, code] + ended[kind, code],
            taken_in=came[kind, code],
            printed=went[kind, code],
            cancelled=ended[kind, code],
            closing=closing[kind, code],
            held=held[kind, code],
        )
        for kind in CardKind
        for code in rows.order(used)
    )


# The shelf

Ways = Counter[tuple[CardKind, Delivery]]
Bands = Counter[tuple[CardKind, int]]


def _left_by_hand(since: datetime, until: datetime | None) -> tuple[ColumnElement[bool], ...]:
    """A card handed over that no transport carried was picked up at the counter."""
    return _only(_job.handover_id.is_(None)), within(_job.handed_over_at, since, until)


def _withdrawn(since: datetime, until: datetime | None) -> tuple[ColumnElement[bool], ...]:
    return (
        _only(_job.handover_id.is_(None)),
        _only(_job.printed_at.is_not(None)),
        within(_job.cancelled_at, since, until),
    )


def _sent(what: Sequence[Any], since: datetime, until: datetime | None) -> Select[Any]:
    return (
        select(*what)
        .select_from(handover)
        .join(handover_item, handover_item.c.handover_id == handover.c.id)
        .join(print_job, _job.id == handover_item.c.job_id)
        .where(within(handover.c.at, since, until))
    )


def _came_back(what: Sequence[Any], since: datetime, until: datetime | None) -> Select[Any]:
    return (
        select(*what)
        .select_from(handover_item)
        .join(print_job, _job.id == handover_item.c.job_id)
        .where(_CAME_BACK, within(handover_item.c.settled_at, since, until))
    )


def left(db: Connection, since: datetime, until: datetime | None, area: Area = EVERYWHERE) -> Ways:
    """Return the cards of a kecamatan or a channel or all that left the shelf, by the way they went."""
    ways: Ways = Counter()
    by_hand = select(_job.kind, func.count()).where(*_left_by_hand(since, until))
    sent = _sent((_job.kind, handover.c.way, func.count()), since, until)
    for wanted in cards_of(area):
        by_hand, sent = by_hand.where(_only(wanted)), sent.where(_only(wanted))
    for kind, cards in db.execute(by_hand.group_by(_job.kind)):
        ways[kind, Delivery.COUNTER] += cards
    for kind, way, cards in db.execute(sent.group_by(_job.kind, handover.c.way)):
        ways[kind, way] += cards
    return ways


def shelf(db: Connection, span: Span, youngest_of: Sequence[datetime]) -> tuple[ShelfLine, ...]:
    """Return table D; ``youngest_of`` are the moments since which a card belongs to each age band."""
    begin, end = span.begin, span.end
    out = left(db, begin, end)
    what = (_job.kind, func.count())
    came = _by_kind(db, select(*what).where(COUNTS_AS_PRINTED, within(_job.printed_at, begin, end)))
    back = _by_kind(db, _came_back(what, begin, end))
    gone = _by_kind(db, select(*what).where(*_withdrawn(begin, end)))
    bands = _bands_at(db, end, youngest_of)
    lines = []
    for kind in CardKind:
        remaining = tuple(bands[kind, band] for band in range(len(youngest_of) + 1))
        ways = {way: out[kind, way] for way in Delivery}
        opening = sum(remaining) - came[kind] - back[kind] + sum(ways.values()) + gone[kind]
        lines.append(
            ShelfLine(
                kind=kind,
                opening=opening,
                printed=came[kind],
                counter=ways[Delivery.COUNTER],
                kecamatan=ways[Delivery.KECAMATAN],
                kelurahan=ways[Delivery.KELURAHAN],
                post=ways[Delivery.POST],
                returned=back[kind],
                withdrawn=gone[kind],
                remaining=remaining,
            )
        )
    return tuple(lines)


def _by_kind(db: Connection, query: Select[Any]) -> Counter[CardKind]:
    return Counter({row[0]: row[1] for row in db.execute(query.group_by(_job.kind))})


def shelf_now(db: Connection, youngest_of: Sequence[datetime]) -> Bands:
    """Return the cards on the shelf at this moment by kind and age band."""
    return _bands(db, select(_job.kind, *_band_counts(youngest_of)).where(_job.state == JobState.PRINTED))


def _bands_at(db: Connection, moment: datetime, youngest_of: Sequence[datetime]) -> Bands:
    counts = _band_counts(youngest_of)
    what = (_job.kind, *counts)
    bands = shelf_now(db, youngest_of)
    for query in (
        select(*what).where(*_left_by_hand(moment, None)),
        select(*what).where(*_withdrawn(moment, None)),
        _sent(what, moment, None),
    ):
        bands.update(_bands(db, query))
    for query in (
        select(*what).where(COUNTS_AS_PRINTED, _job.printed_at >= moment),
        _came_back(what, moment, None),
    ):
        bands.subtract(_bands(db, query))
    return bands


def _band_counts(youngest_of: Sequence[datetime]) -> list[Any]:
    """Return one counting column for each age band, youngest first."""
    edges = [None, *youngest_of, None]
    columns = []
    for newer, older in itertools.pairwise(edges):
        where = [_job.printed_at < newer] if newer is not None else []
        where += [_job.printed_at >= older] if older is not None else []
        columns.append(func.count().filter(and_(*where)) if where else func.count())
    return columns


def _bands(db: Connection, query: Select[Any]) -> Bands:
    bands: Bands = Counter()
    for kind, *counts in db.execute(query.group_by(_job.kind)):
        for band, cards in enumerate(counts):
            bands[kind, band] += cards
    return bands
