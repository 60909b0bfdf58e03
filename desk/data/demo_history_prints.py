"""The print room of the past: claims, tries, blanks, ribbon and film, day after day."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from heapq import heapify, heappop, heappush
from random import Random
from typing import Any

from desk.data.custody_tables import destruction, scrap
from desk.data.demo_history_book import Book
from desk.data.demo_history_plan import FIRST_DAY, OfficeHours, weighed
from desk.data.print_tables import attempt, batch
from desk.domain.journal import Action
from desk.domain.printing import CardKind, JobState, SpoilReason
from desk.domain.stock import BLANK_FOR, Goods, Move, ScrapCategory

Row = dict[str, Any]
_BATCH = 10
_SPOILED = 0.021
_SPOIL_REASONS = {
    SpoilReason.CHIP_FAILED: 30,
    SpoilReason.COLOUR: 22,
    SpoilReason.JAM: 15,
    SpoilReason.LAMINATE: 12,
    SpoilReason.BLANK_DEFECT: 9,
    SpoilReason.WARPED: 6,
    SpoilReason.WRONG_PHOTO: 4,
    SpoilReason.WRONG_DATA: 2,
}
_OPENING = {
    Goods.BLANK_KTP: 1_860,
    Goods.BLANK_KIA: 420,
    Goods.RIBBON: 9,
    Goods.FILM: 7,
    Goods.CLEANING_KIT: 3,
}
_LOTS = {
    Goods.BLANK_KTP: (700, 2_000, "BAST Ditjen Dukcapil"),
    Goods.BLANK_KIA: (60, 500, "Kontrak KIA"),
    Goods.RIBBON: (3, 10, "E-katalog"),
    Goods.FILM: (2, 8, "E-katalog"),
    Goods.CLEANING_KIT: (1, 4, "E-katalog"),
}
"""Reorder when this few are left, in lots of so many, from there."""
_PER_RIBBON = 480
_DESTROYED_ON = date(2020, 7, 10)
_DESTROYED_UNTIL = date(2020, 7, 1)
_PRINTERS = {"rina": "Printer 1", "budi": "Printer 2", "agus": "Printer 3"}
_WITNESSES = [
    {"name": "Dadang Suherman", "position": "Satpol PP Kota Serang", "nip": ""},
    {"name": "Aiptu Maman Sukma", "position": "Polres Serang Kota", "nip": ""},
]


class PrintRoom:
    """Prints the cards of a day and keeps the stock that takes."""

    def __init__(self, book: Book, chance: Random, hours: OfficeHours, staff: Mapping[str, int]) -> None:
        self._book = book
        self._chance = chance
        self._hours = hours
        self._staff = staff
        self._operators = tuple(_PRINTERS)
        self._printed = 0
        self._boxed: list[Row] = []
        self._tokens = 0

    def open_store(self) -> None:
        """Write down what was there when the office began to keep books here."""
        at = self._hours.at(FIRST_DAY, 7, 35)
        for goods, quantity in _OPENING.items():
            self._book.move(at, goods, Move.OPENING, quantity, self._staff["rina"], note="Saldo awal")

    def begin(self, day: date) -> None:
        """Receive what has run low, and test a printer now and then."""
        at = self._hours.at(day, 7, 50)
        by = self._staff["rina"]
        for goods, (few, lot, source) in _LOTS.items():
            if self._book.level(goods) <= few:
                reference = f"{source} {day:%d/%m/%Y}"
                self._book.move(at, goods, Move.RECEIVED, lot, by, reference=reference)
                facts = {"quantity": lot, "balance": self._book.level(goods)}
                self._book.line(at, by, Action.STOCK_RECEIVED, [f"stock:{goods.code}"], facts)
        if day.day in (2, 3, 15, 16) and day.weekday() < 2:
            self._test(at + timedelta(minutes=5), by)
        if day == _DESTROYED_ON:
            self._destroy(day)

    def _test(self, at: datetime, by: int) -> None:
        goods = Goods.BLANK_KTP
        self._book.move(at, goods, Move.TEST, -1, by, note="Uji warna setelah ganti ribbon")
        self.box(at, by, CardKind.KTP_EL, ScrapCategory.BLANK, "Uji warna setelah ganti ribbon")
        facts = {"quantity": 1, "move": Move.TEST.code}
        self._book.line(at, by, Action.STOCK_SPOILED, [f"stock:{goods.code}"], facts)

    def work(self, day: date, jobs: Sequence[Row]) -> list[Row]:
        """Print every card of a day, spoiled ones again, and return them as they came out."""
        waiting = deque(jobs)
        done: list[Row] = []
        free = [(self._hours.at(day, 8, 2 + place * 3), login) for place, login in enumerate(self._operators)]
        heapify(free)
        while waiting:
            at, login = heappop(free)
            taken = [waiting.popleft() for _ in range(min(_BATCH, len(waiting)))]
            at, spoiled = self._batch(at, login, taken, done)
            waiting.extend(spoiled)
            heappush(free, (at + timedelta(minutes=self._chance.randint(1, 6)), login))
        return done

    def _batch(
        self, at: datetime, login: str, jobs: Sequence[Row], done: list[Row]
    ) -> tuple[datetime, list[Row]]:
        by = self._staff[login]
        self._tokens += 1
        number = self._book.number("batch", at)
        token = f"{self._tokens:032x}"
        row = {
            "number": number,
            "token": token,
            "staff_id": by,
            "claimed_at": at,
            "lease_until": at + timedelta(minutes=90),
            "printer": _PRINTERS[login],
        }
        claimed = self._book.add(batch, row)
        subjects = [f"batch:{number}", *(f"job:{job['id']}" for job in jobs)]
        self._book.line(at, by, Action.BATCH_CLAIMED, subjects, {"batch": claimed, "jobs": len(jobs)})
        spoiled = []
        for job in jobs:
            began = at + timedelta(seconds=self._chance.randint(10, 40))
            at = began + timedelta(seconds=self._chance.randint(75, 190))
            if self._try(job, claimed, by, began, at):
                done.append(job)
            else:
                spoiled.append(job)
        return at, spoiled

    def _try(self, job: Row, batch_id: int, by: int, began: datetime, ended: datetime) -> bool:
        why = weighed(self._chance, _SPOIL_REASONS) if self._chance.random() < _SPOILED else None
        tried = self._book.add(
            attempt,
            {
                "job_id": job["id"],
                "batch_id": batch_id,
                "staff_id": by,
                "started_at": began,
                "ended_at": ended,
                "outcome": "spoiled" if why else "good",
                "spoil_reason": why,
            },
        )
        subject = [f"job:{job['id']}"]
        self._book.line(began, by, Action.PRINT_STARTED, subject, {})
        kind = Move.SPOILED if why else Move.GOOD
        self._book.move(ended, BLANK_FOR[job["kind"]], kind, -1, by, reference=subject[0], attempt_id=tried)
        if why:
            self._book.line(ended, by, Action.CARD_SPOILED, subject, {"reason": why.code})
            self.box(ended, by, job["kind"], ScrapCategory.SPOILED, why.code, job, tried)
            return False
        job |= {
            "state": JobState.PRINTED,
            "batch_id": batch_id,
            "started_at": began,
            "printed_at": ended,
            "printed_by": by,
        }
        self._book.line(ended, by, Action.CARD_GOOD, subject, {})
        self._use_up(ended, by)
        return True

    def _use_up(self, at: datetime, by: int) -> None:
        self._printed += 1
        for goods, every in ((Goods.RIBBON, _PER_RIBBON), (Goods.FILM, 750), (Goods.CLEANING_KIT, 2_500)):
            if self._printed % every == 0:
                self._book.move(at, goods, Move.GOOD, -1, by, note="Habis")
                facts = {"quantity": 1, "move": Move.GOOD.code}
                self._book.line(at, by, Action.STOCK_SPOILED, [f"stock:{goods.code}"], facts)

    # The destruction box

    def box(
        self,
        at: datetime,
        by: int,
        kind: CardKind,
        category: ScrapCategory,
        reason: str,
        job: Row | None = None,
        attempt_id: int | None = None,
    ) -> int:
        """Put a card into the box of cards to be destroyed, and return its number there."""
        row: Row = {
            "at": at,
            "kind": kind,
            "category": category,
            "reason": reason,
            "nik": job["nik"] if job else "",
            "name": job["name"] if job else "",
            "address": f"{job['address']}, RT {job['rt']}/RW {job['rw']}" if job else "",
            "job_id": job["id"] if job else None,
            "attempt_id": attempt_id,
            "staff_id": by,
            "destruction_id": None,
        }
        self._boxed.append(row)
        return self._book.add(scrap, row)

    def _destroy(self, day: date) -> None:
        at = self._hours.at(day, 14, 30)
        head = self._staff["hendra"]
        burned = [row for row in self._boxed if row["at"] < self._hours.at(_DESTROYED_UNTIL, 0)]
        number = self._book.number("destruction", at)
        minutes = self._book.add(
            destruction,
            {
                "number": number,
                "at": at,
                "place": "Halaman belakang kantor",
                "method": "Dibakar",
                "staff_id": head,
                "witnesses": _WITNESSES,
            },
        )
        for row in burned:
            row["destruction_id"] = minutes
        facts = {"cards": len(burned)}
        self._book.line(at, head, Action.CARDS_DESTROYED, [f"destruction:{number}"], facts)
