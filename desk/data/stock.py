"""The stock ledger: balances that cannot fall below zero, moves that explain them, cards to be destroyed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, select, text, update

from desk.data.custody_tables import destruction, scrap, stock_level, stock_move
from desk.data.office_tables import staff
from desk.domain.errors import NotEnough
from desk.domain.printing import PrintJob
from desk.domain.stock import (
    OFFICE,
    Destruction,
    Goods,
    Move,
    ScrapCard,
    ScrapCategory,
    StockMove,
    Witness,
)

_EMPTY_LEVEL = text(
    "INSERT INTO stock_level (goods, place, quantity) VALUES (:goods, :place, 0)"
    " ON CONFLICT (goods, place) DO NOTHING"
)


def balance(db: Connection, goods: Goods, place: str = OFFICE) -> int:
    """Return how much the books hold."""
    query = select(stock_level.c.quantity).where(stock_level.c.goods == goods, stock_level.c.place == place)
    return db.execute(query).scalar() or 0


def balances(db: Connection) -> dict[tuple[Goods, str], int]:
    """Return every balance by goods and place."""
    rows = db.execute(select(stock_level.c.goods, stock_level.c.place, stock_level.c.quantity))
    return {(goods, place): quantity for goods, place, quantity in rows}


def move(
    db: Connection,
    goods: Goods,
    kind: Move,
    change: int,
    *,
    at: datetime,
    staff_id: int,
    place: str = OFFICE,
    reference: str = "",
    note: str = "",
    attempt_id: int | None = None,
) -> int:
    """Change a balance by a signed quantity, write it down, and return the new balance.

    Raises:
        NotEnough: the books do not hold that much.
    """
    level = stock_level.c
    db.execute(_EMPTY_LEVEL, {"goods": goods.code, "place": place})
    left = db.execute(
        update(stock_level)
        .where(level.goods == goods, level.place == place, level.quantity + change >= 0)
        .values(quantity=level.quantity + change)
        .returning(level.quantity)
    ).scalar()
    if left is None:
        raise NotEnough(goods.word, -change, balance(db, goods, place))
    db.execute(
        insert(stock_move).values(
            at=at,
            goods=goods,
            place=place,
            move=kind,
            quantity=change,
            reference=reference,
            note=note,
            staff_id=staff_id,
            attempt_id=attempt_id,
        )
    )
    return int(left)


def sums(
    db: Connection, until: datetime, since: datetime | None = None, place: str = OFFICE
) -> dict[tuple[Goods, Move], int]:
    """Return the signed sum of every kind of move in a span."""
    cells = stock_move.c
    where: list[ColumnElement[bool]] = [cells.place == place, cells.at < until]
    if since is not None:
        where.append(cells.at >= since)
    query = select(cells.goods, cells.move, func.sum(cells.quantity)).where(*where)
    rows = db.execute(query.group_by(cells.goods, cells.move))
    return {(goods, kind): int(total) for goods, kind, total in rows}


def card(db: Connection, goods: Goods, place: str, limit: int) -> tuple[StockMove, ...]:
    """Return the newest lines of a stock card."""
    cells = stock_move.c
    query = (
        select(
            cells.id,
            cells.at,
            cells.goods,
            cells.place,
            cells.move,
            cells.quantity,
            cells.reference,
            cells.note,
            staff.c.name,
        )
        .join(staff, staff.c.id == cells.staff_id)
        .where(cells.goods == goods, cells.place == place)
        .order_by(cells.id.desc())
        .limit(limit)
    )
    return tuple(StockMove(*row) for row in db.execute(query))


def received_notes(db: Connection, since: datetime, until: datetime) -> dict[Goods, str]:
    """Return the references and notes of what was received in a span, for the report's remark."""
    cells = stock_move.c
    query = (
        select(cells.goods, cells.reference, cells.note)
        .where(cells.at >= since, cells.at < until, cells.move.in_((Move.RECEIVED, Move.COUNTED)))
        .order_by(cells.id)
    )
    notes: dict[Goods, list[str]] = {}
    for goods, reference, note in db.execute(query):
        notes.setdefault(goods, []).extend(text for text in (reference, note) if text)
    return {goods: "; ".join(dict.fromkeys(texts)) for goods, texts in notes.items()}


def add_scrap(db: Connection, values: dict[str, Any]) -> int:
    """Put a card into the box of cards to be destroyed."""
    return int(db.execute(insert(scrap).values(**values).returning(scrap.c.id)).scalar_one())


def add_card_scrap(
    db: Connection, job: PrintJob, category: ScrapCategory, reason: str, *, at: datetime, staff_id: int
) -> int:
    """Put the card of a print job, or the old one it replaces, into the box of cards to be destroyed."""
    return add_scrap(
        db,
        {
            "at": at,
            "kind": job.kind,
            "category": category,
            "reason": reason,
            "nik": job.nik,
            "name": job.name,
            "address": job.full_address,
            "job_id": job.id,
            "staff_id": staff_id,
        },
    )


def scraps(
    db: Connection, where: Sequence[ColumnElement[bool]], ids: Iterable[int] | None = None
) -> tuple[ScrapCard, ...]:
    """Return cards of the box, oldest first."""
    cells = scrap.c
    query = (
        select(
            cells.id,
            cells.at,
            cells.kind,
            cells.category,
            cells.reason,
            cells.nik,
            cells.name,
            cells.address,
            cells.job_id,
            staff.c.name,
            func.coalesce(destruction.c.number, ""),
        )
        .join(staff, staff.c.id == cells.staff_id)
        .outerjoin(destruction, destruction.c.id == cells.destruction_id)
        .where(*where)
        .order_by(cells.id)
    )
    if ids is not None:
        query = query.where(cells.id.in_(list(ids)))
    return tuple(ScrapCard(*row) for row in db.execute(query))


def to_destroy(db: Connection, ids: Iterable[int] | None = None) -> tuple[ScrapCard, ...]:
    """Return the cards still in the box."""
    return scraps(db, [scrap.c.destruction_id.is_(None)], ids)


def destroy(
    db: Connection,
    number: str,
    ids: Iterable[int],
    *,
    at: datetime,
    staff_id: int,
    place: str,
    method: str,
    witnesses: Sequence[Witness],
) -> int:
    """Note that cards were destroyed, and return the minutes' number in the database."""
    watched = [{"name": w.name, "position": w.position, "nip": w.nip} for w in witnesses]
    values = {
        "number": number,
        "at": at,
        "staff_id": staff_id,
        "place": place,
        "method": method,
        "witnesses": watched,
    }
    minutes = db.execute(insert(destruction).values(**values).returning(destruction.c.id)).scalar_one()
    still_there = (scrap.c.id.in_(list(ids)), scrap.c.destruction_id.is_(None))
    db.execute(update(scrap).where(*still_there).values(destruction_id=minutes))
    return int(minutes)


def destructions(db: Connection, number: str | None = None) -> tuple[Destruction, ...]:
    """Return the minutes of destruction, newest first, or the one of a number."""
    cells = destruction.c
    query = (
        select(cells.id, cells.number, cells.at, cells.place, cells.method, staff.c.name, cells.witnesses)
        .join(staff, staff.c.id == cells.staff_id)
        .order_by(cells.id.desc())
    )
    if number is not None:
        query = query.where(cells.number == number)
    found = []
    for ident, numbered, at, place, method, by, witnesses in db.execute(query).all():
        cards = scraps(db, [scrap.c.destruction_id == ident])
        watched = tuple(Witness(**w) for w in witnesses)
        found.append(Destruction(ident, numbered, at, place, method, by, watched, cards))
    return tuple(found)
