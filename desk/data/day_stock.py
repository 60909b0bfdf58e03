"""Table A of the daily report: what the office's store held, what moved, what is left."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from desk.data import stock
from desk.data.custody_tables import stock_move
from desk.data.day_flows import within
from desk.data.day_rows import Span
from desk.domain.day_book import StockLine
from desk.domain.stock import OFFICE, TAKES, Goods, Move, StockLevel

_move = stock_move.c


def moved(
    db: Connection, since: datetime, until: datetime | None, place: str = OFFICE
) -> dict[tuple[Goods, Move], int]:
    """Return the signed sum of every kind of move in a span; goods are named so that their index is used."""
    where = (_move.goods.in_(list(Goods)), _move.place == place, within(_move.at, since, until))
    query = select(_move.goods, _move.move, func.sum(_move.quantity)).where(*where)
    return {
        (goods, kind): int(sum_) for goods, kind, sum_ in db.execute(query.group_by(_move.goods, _move.move))
    }


def lines(db: Connection, span: Span, counted: Mapping[Goods, int], note: str) -> tuple[StockLine, ...]:
    """Return table A: the balance now, counted back over the moves since, split by kind of move."""
    held = stock.balances(db)
    during = moved(db, span.begin, span.end)
    after = moved(db, span.end, None)
    remarks = _remarks(db, span)
    found = []
    for goods in Goods:
        later = sum(after.get((goods, kind), 0) for kind in Move)
        closing = held.get((goods, OFFICE), 0) - later
        parts = {kind: during.get((goods, kind), 0) for kind in Move}
        physical = counted.get(goods)
        remark = [remarks.get(goods, "")]
        if physical is not None and physical != closing:
            remark.append(note)
        found.append(
            StockLine(
                goods=goods,
                opening=closing - sum(parts.values()),
                # The first filling of a store is goods received: the day before it there was nothing.
                received=parts[Move.RECEIVED] + parts[Move.OPENING],
                good=-parts[Move.GOOD],
                spoiled=-parts[Move.SPOILED],
                test=-parts[Move.TEST],
                sent_out=-parts[Move.SENT_OUT],
                returned=parts[Move.RETURNED],
                count_difference=parts[Move.COUNTED],
                closing=closing,
                counted=physical,
                remark="; ".join(text for text in remark if text),
            )
        )
    return tuple(found)


def _remarks(db: Connection, span: Span) -> dict[Goods, str]:
    """Return the references and notes of what came in or was counted."""
    told = (Move.RECEIVED, Move.RETURNED, Move.OPENING, Move.COUNTED)
    query = (
        select(_move.goods, _move.reference, _move.note)
        .where(
            _move.goods.in_(list(Goods)),
            _move.place == OFFICE,
            within(_move.at, span.begin, span.end),
            _move.move.in_(told),
        )
        .order_by(_move.id)
    )
    notes: dict[Goods, list[str]] = {}
    for goods, reference, note in db.execute(query):
        notes.setdefault(goods, []).extend(text for text in (reference, note) if text)
    return {goods: "; ".join(dict.fromkeys(texts)) for goods, texts in notes.items()}


def levels(db: Connection, now: datetime, pace_days: int) -> tuple[StockLevel, ...]:
    """Return the office's balances and the pace at which each was used over the last days."""
    held = stock.balances(db)
    used = moved(db, now - timedelta(days=pace_days), None)
    return tuple(
        StockLevel(
            goods,
            OFFICE,
            held.get((goods, OFFICE), 0),
            -sum(used.get((goods, kind), 0) for kind in TAKES - {Move.SENT_OUT}) / pace_days,
        )
        for goods in Goods
    )
