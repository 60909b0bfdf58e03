"""The store: blanks, ribbon and film in and out, and the locked box of cards to be destroyed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from desk.data import numbers, once, stock
from desk.domain.approvals import correction_of, destruction_of
from desk.domain.errors import FieldMissing, NothingToHandOver, ReasonMissing
from desk.domain.journal import Action
from desk.domain.printing import CardKind
from desk.domain.staff import Staff
from desk.domain.stock import (
    BLANK_FOR,
    OFFICE,
    TAKES,
    Destruction,
    Goods,
    Move,
    ScrapCard,
    ScrapCategory,
    StockLevel,
    StockMove,
    Witness,
    signed,
)
from desk.domain.text import mark
from desk.rooms.work import Work, Workbench

PACE_DAYS = 14
"""The pace of use is taken over this many days, so that one closed day does not mislead."""
_WITNESS = mark("field", "Witness")


class Store:
    """What staff do with blanks, ribbon, film and cards to be destroyed.

    A ``key`` makes a step one that is booked once: the same key again raises ``AlreadyBooked``. When a server
    dies at the wrong moment, nobody can know whether the step was kept; with its key it can be tried again.
    """

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def levels(self) -> tuple[StockLevel, ...]:
        """Return every balance, the office's own goods first, with the pace at which each is used."""
        now = self._bench.now()
        with self._bench.look() as db:
            held = stock.balances(db)
            used = stock.sums(db, now, now - timedelta(days=PACE_DAYS))
        keys = {(goods, OFFICE) for goods in Goods} | set(held)
        ordered = sorted(keys, key=lambda key: (key[1] != OFFICE, key[1], list(Goods).index(key[0])))
        pace = {
            goods: -sum(used.get((goods, move), 0) for move in TAKES - {Move.SENT_OUT}) / PACE_DAYS
            for goods in Goods
        }
        return tuple(
            StockLevel(goods, place, held.get((goods, place), 0), pace[goods] if place == OFFICE else 0.0)
            for goods, place in ordered
        )

    def card(self, goods: Goods, place: str = OFFICE, limit: int = 500) -> tuple[StockMove, ...]:
        """Return the stock card of one thing at one place, newest line first."""
        with self._bench.look() as db:
            return stock.card(db, goods, place, limit)

    def receive(
        self, staff: Staff, goods: Goods, quantity: int, reference: str, note: str = "", *, key: str = ""
    ) -> int:
        """Take goods in, and return the new balance.

        Raises:
            FieldMissing: no quantity.
        """
        with self._bench.work(staff, Action.STOCK_RECEIVED) as work:
            once.keep(work.db, key, work.now)
            left = _book(work, goods, Move.RECEIVED, _quantity(quantity), reference=reference, note=note)
            work.subject = f"stock:{goods.code}"
            work.facts = {"quantity": quantity, "balance": left}
            work.changed({"balance": left - quantity}, {"balance": left})
            return left

    def count(
        self, staff: Staff, goods: Goods, counted: int, note: str, place: str = OFFICE, *, key: str = ""
    ) -> int:
        """Write down a count, and return its difference from the books.

        Raises:
            ReasonMissing: the count differs and nobody says why.
            NeedsApproval: it differs, and the head has to approve that first.
        """
        with self._bench.work(staff, Action.STOCK_COUNTED) as work:
            once.keep(work.db, key, work.now)
            difference = counted - stock.balance(work.db, goods, place)
            if difference and not note.strip():
                raise ReasonMissing
            if difference:
                work.needs(Action.STOCK_CORRECTED, correction_of(goods, place, difference))
                _book(work, goods, Move.COUNTED, difference, place=place, note=note)
            work.subject = f"stock:{goods.code}"
            work.reason = note.strip()
            work.facts = {"counted": counted, "difference": difference, "place": place}
            work.changed({"balance": counted - difference}, {"balance": counted})
            return difference

    def send_to(
        self, staff: Staff, goods: Goods, quantity: int, district_code: str, reference: str, *, key: str = ""
    ) -> int:
        """Move goods to a kecamatan, and return what the office has left.

        Raises:
            NotEnough: the office does not have that much.
        """
        return self._between(staff, goods, quantity, OFFICE, district_code, reference, key)

    def take_back(
        self, staff: Staff, goods: Goods, quantity: int, district_code: str, reference: str, *, key: str = ""
    ) -> int:
        """Move goods back from a kecamatan, and return what the kecamatan has left.

        Raises:
            NotEnough: the kecamatan does not have that much.
        """
        return self._between(staff, goods, quantity, district_code, OFFICE, reference, key)

    def _between(
        self, staff: Staff, goods: Goods, quantity: int, source: str, target: str, reference: str, key: str
    ) -> int:
        with self._bench.work(staff, Action.STOCK_MOVED) as work:
            once.keep(work.db, key, work.now)
            arrives = Move.RETURNED if target == OFFICE else Move.RECEIVED
            moved = _quantity(quantity)
            left = _book(work, goods, Move.SENT_OUT, moved, place=source, reference=reference)
            _book(work, goods, arrives, moved, place=target, reference=reference)
            work.subject = f"stock:{goods.code}"
            work.facts = {"quantity": quantity, "from": source, "to": target}
            work.changed({"balance": left + moved}, {"balance": left})
            return left

    def use(self, staff: Staff, goods: Goods, quantity: int, note: str = "", *, key: str = "") -> int:
        """Note that ribbon, film or a cleaning kit was used up, and return the new balance.

        Raises:
            NotEnough: the books do not hold that much.
        """
        return self._take(staff, goods, Move.GOOD, _quantity(quantity), note, key)

    def test_print(self, staff: Staff, kind: CardKind, quantity: int, note: str, *, key: str = "") -> int:
        """Note blanks used for a test; they go to the destruction box.

        Raises:
            NotEnough: the books do not hold that much.
        """
        return self._waste(staff, kind, Move.TEST, quantity, note, key)

    def spoil_blank(self, staff: Staff, kind: CardKind, quantity: int, note: str, *, key: str = "") -> int:
        """Note blanks found defective before printing; they go to the destruction box.

        Raises:
            ReasonMissing: nobody says what is wrong with them.
            NotEnough: the books do not hold that much.
        """
        if not note.strip():
            raise ReasonMissing
        return self._waste(staff, kind, Move.SPOILED, quantity, note, key)

    def _take(self, staff: Staff, goods: Goods, move: Move, quantity: int, note: str, key: str) -> int:
        with self._bench.work(staff, Action.STOCK_SPOILED) as work:
            once.keep(work.db, key, work.now)
            work.subject = f"stock:{goods.code}"
            work.facts = {"quantity": quantity, "move": move.code}
            left = _book(work, goods, move, quantity, note=note)
            work.changed({"balance": left + quantity}, {"balance": left})
            return left

    def _waste(self, staff: Staff, kind: CardKind, move: Move, quantity: int, note: str, key: str) -> int:
        with self._bench.work(staff, Action.STOCK_SPOILED) as work:
            once.keep(work.db, key, work.now)
            goods = BLANK_FOR[kind]
            left = _book(work, goods, move, _quantity(quantity), note=note)
            for _ in range(quantity):
                stock.add_scrap(
                    work.db,
                    {
                        "at": work.now,
                        "kind": kind,
                        "category": ScrapCategory.BLANK,
                        "reason": note.strip()[:100],
                        "staff_id": staff.id,
                    },
                )
            work.subject = f"stock:{goods.code}"
            work.facts = {"quantity": quantity, "move": move.code}
            work.changed({"balance": left + quantity}, {"balance": left})
            return left

    # The box of cards to be destroyed

    def to_destroy(self) -> tuple[ScrapCard, ...]:
        """Return the cards in the box."""
        with self._bench.look() as db:
            return stock.to_destroy(db)

    def withdraw_old_card(
        self, staff: Staff, kind: CardKind, nik: str, name: str, address: str, reason: str, *, key: str = ""
    ) -> None:
        """Put an old card that somebody brought in into the box.

        Raises:
            ReasonMissing: nobody says why it is withdrawn.
        """
        if not reason.strip():
            raise ReasonMissing
        with self._bench.work(staff, Action.CARD_WITHDRAWN) as work:
            once.keep(work.db, key, work.now)
            box = stock.add_scrap(
                work.db,
                {
                    "at": work.now,
                    "kind": kind,
                    "category": ScrapCategory.WITHDRAWN,
                    "reason": reason.strip()[:100],
                    "nik": nik,
                    "name": name,
                    "address": address,
                    "staff_id": staff.id,
                },
            )
            work.subject = f"scrap:{box}"
            work.reason = reason.strip()
            work.changed({}, {"kind": kind.code, "category": ScrapCategory.WITHDRAWN.code})

    def destroy(
        self, staff: Staff, card_ids: Sequence[int], place: str, method: str, witnesses: Sequence[Witness]
    ) -> Destruction:
        """Note that cards were destroyed before witnesses, under numbered minutes.

        SE Mendagri 470.13/11176/SJ of 13 December 2018: burned, each time with minutes and a list by name.

        Raises:
            NothingToHandOver: no card was chosen, or they were destroyed before.
            FieldMissing: nobody watched.
            NeedsApproval: the head has to approve it first.
        """
        watched = [w for w in witnesses if w.name.strip()]
        if not watched:
            raise FieldMissing(_WITNESS)
        with self._bench.work(staff, Action.CARDS_DESTROYED, destruction_of(card_ids)) as work:
            cards = stock.to_destroy(work.db, card_ids)
            if not cards:
                raise NothingToHandOver
            template = work.settings.numbers["destruction"]
            number = numbers.draw(work.db, "destruction", template, work.today, work.now)
            stock.destroy(
                work.db,
                number,
                [card.id for card in cards],
                at=work.now,
                staff_id=work.staff.id,
                place=place.strip(),
                method=method.strip(),
                witnesses=watched,
            )
            work.subject = f"destruction:{number}"
            work.facts = {"cards": len(cards)}
            work.changed({"in_box": len(cards)}, {"destroyed": len(cards)})
            return stock.destructions(work.db, number)[0]

    def destructions(self) -> tuple[Destruction, ...]:
        """Return the minutes of destruction, newest first."""
        with self._bench.look() as db:
            return stock.destructions(db)


def _quantity(quantity: int) -> int:
    if quantity <= 0:
        raise FieldMissing(mark("field", "Quantity"))
    return quantity


def _book(
    work: Work,
    goods: Goods,
    move: Move,
    quantity: int,
    *,
    place: str = OFFICE,
    reference: str = "",
    note: str = "",
) -> int:
    return stock.move(
        work.db,
        goods,
        move,
        signed(move, quantity),
        at=work.now,
        staff_id=work.staff.id,
        place=place,
        reference=reference.strip(),
        note=note.strip(),
    )
