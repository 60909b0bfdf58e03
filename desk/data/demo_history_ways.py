"""How the cards of the past left: over the counter, under a BAST, or not yet."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from desk.data.custody_tables import handover, handover_item, pick_up
from desk.data.demo_history_book import Book
from desk.data.demo_history_plan import OfficeHours, weighed, working_days
from desk.data.demo_history_prints import PrintRoom
from desk.domain.demo_people import DEMO_DAY
from desk.domain.handover import ItemOutcome, Proof, ReturnReason, Taker
from desk.domain.journal import Action
from desk.domain.printing import Delivery, JobState, PrintReason
from desk.domain.regions import Gazetteer
from desk.domain.stock import ScrapCategory

Row = dict[str, Any]
_NEVER_COLLECTED = 0.055
_OLDEST_ON_SHELF = DEMO_DAY - timedelta(days=120)
_PER_SLOT = 50
_TAKERS = {Taker.SELF: 70, Taker.FAMILY: 22, Taker.PROXY: 5, Taker.RT: 3}
_PROOFS = {
    Taker.SELF: (Proof.FINGERPRINT, Proof.RECEIPT, Proof.KK),
    Taker.FAMILY: (Proof.KK,),
    Taker.PROXY: (Proof.LETTER,),
    Taker.RT: (Proof.LETTER,),
}
_OLD_CARD = frozenset({PrintReason.DAMAGED, PrintReason.DATA_CHANGE, PrintReason.MOVED_IN})
_MOST_BY_POST = 60
_POST = "Kantor Pos Serang"


class WaysOut:
    """Hands printed cards over, day after day."""

    def __init__(
        self,
        book: Book,
        chance: Random,
        hours: OfficeHours,
        staff: Mapping[str, int],
        places: Gazetteer,
        room: PrintRoom,
        office_name: str,
    ) -> None:
        self._book = book
        self._chance = chance
        self._hours = hours
        self._clerks = (staff["siti"], staff["dewi"])
        self._places = places
        self._room = room
        self._office_name = office_name
        self._days = working_days()
        self._ready: dict[tuple[Delivery, str], list[Row]] = defaultdict(list)
        self._later: dict[date, list[Callable[[date], None]]] = defaultdict(list)
        self._filled: Counter[str] = Counter()
        self._tracking = 0

    def shelve(self, day: date, jobs: Sequence[Row]) -> None:
        """Put the cards printed in a day on the shelf, each to its way out."""
        for job in jobs:
            job["slot"] = self._slot(job)
            way = job["delivery"]
            if way is Delivery.COUNTER:
                self._await_holder(day, job)
            else:
                code = {
                    Delivery.KECAMATAN: job["district_code"],
                    Delivery.KELURAHAN: job["village_code"],
                    Delivery.POST: "",
                }[way]
                self._ready[way, code].append(job)

    def _slot(self, job: Row) -> str:
        district = self._places.district(job["district_code"])
        letters = "".join(word[:3] for word in (district.name if district else "LUAR").upper().split())
        prefix = {Delivery.POST: "POS", Delivery.COUNTER: f"{letters}-L"}.get(job["delivery"], letters)
        self._filled[prefix] += 1
        return f"{prefix}-{1 + self._filled[prefix] // _PER_SLOT:02d}"

    def _plan(self, day: date, working: int, deed: Callable[[date], None]) -> None:
        """Do something some working days later; what would come after the last day stays undone."""
        place = self._days.index(day) + working
        if place < len(self._days):
            self._later[self._days[place]].append(deed)

    def work(self, day: date) -> None:
        """Do what is due on a day: pick-ups, answers of receivers, and what is sent out."""
        for deed in self._later.pop(day, ()):
            deed(day)
        for (way, code), jobs in self._ready.items():
            if jobs and self._goes_today(way, day, len(jobs)):
                self._send(day, way, code, jobs[:_MOST_BY_POST] if way is Delivery.POST else list(jobs))
                del jobs[: _MOST_BY_POST if way is Delivery.POST else None]

    @staticmethod
    def _goes_today(way: Delivery, day: date, cards: int) -> bool:
        if way is Delivery.POST:
            return cards >= 20
        if way is Delivery.KECAMATAN:
            return day.weekday() == 4
        return day.weekday() == 3 and 8 <= day.day <= 14

    # Over the counter

    def _await_holder(self, day: date, job: Row) -> None:
        if day >= _OLDEST_ON_SHELF and self._chance.random() < _NEVER_COLLECTED:
            return
        self._plan(day, int(self._chance.expovariate(1 / 2.6)), lambda on: self._hand_over(on, job))

    def _hand_over(self, day: date, job: Row) -> None:
        at = max(
            self._hours.at(day, self._chance.randint(8, 14), self._chance.randint(0, 59)),
            job["printed_at"] + timedelta(minutes=25),
        )
        clerk = self._chance.choice(self._clerks)
        taker = weighed(self._chance, _TAKERS)
        proof = self._chance.choice(_PROOFS[taker])
        old = None
        if job["reason"] in _OLD_CARD:
            old = self._room.box(at, clerk, job["kind"], ScrapCategory.WITHDRAWN, job["reason"].code, job)
        self._book.add(
            pick_up,
            {
                "job_id": job["id"],
                "at": at,
                "staff_id": clerk,
                "taker": taker,
                "taker_name": job["name"] if taker is Taker.SELF else f"WALI {job['name'].split()[0]}",
                "proof": proof,
                "old_card_taken": old is not None,
                "old_card_id": old,
            },
        )
        facts = {"taker": taker.code, "proof": proof.code, "slot": job["slot"]}
        self._line(at, clerk, Action.CARD_PICKED_UP, [f"job:{job['id']}"], facts)
        job |= {"state": JobState.HANDED_OVER, "slot": None, "handed_over_at": at}

    def _line(
        self, at: datetime, by: int, action: Action, subjects: list[str], facts: dict[str, object]
    ) -> None:
        self._book.line(at, by, action, subjects, facts, workstation="Loket 2")

    # Under a BAST

    def _send(self, day: date, way: Delivery, code: str, jobs: list[Row]) -> None:
        at = self._hours.at(day, 14, self._chance.randint(20, 50))
        clerk = self._chance.choice(self._clerks)
        number = self._book.number("bast", at)
        destination, receiver = self._destination(way, code)
        sent = self._book.add(
            handover,
            {
                "number": number,
                "way": way,
                "destination_code": code,
                "destination": destination,
                "at": at,
                "staff_id": clerk,
                "giver": self._party("Siti Aminah", "Petugas loket", self._office_name),
                "receiver": self._party(receiver, "Petugas", destination),
            },
        )
        items = []
        for position, job in enumerate(jobs, start=1):
            self._tracking += 1
            item: Row = {
                "handover_id": sent,
                "job_id": job["id"],
                "position": position,
                "outcome": ItemOutcome.PENDING,
                "reason": None,
                "settled_at": None,
                "tracking_number": f"P20{self._tracking:07d}ID" if way is Delivery.POST else "",
            }
            self._book.add(handover_item, item)
            items.append((item, job))
            job |= {"state": JobState.SENT, "slot": None, "handover_id": sent}
        subjects = [f"handover:{number}", *(f"job:{job['id']}" for job in jobs)]
        facts = {"cards": len(jobs), "way": way.code, "number": number}
        self._line(at, clerk, Action.HANDOVER_SENT, subjects, facts)
        self._plan(day, self._chance.randint(2, 4), lambda on: self._answer(on, number, items))

    @staticmethod
    def _party(name: str, position: str, office: str) -> dict[str, str]:
        return {"name": name, "position": position, "nip": "", "office": office}

    def _destination(self, way: Delivery, code: str) -> tuple[str, str]:
        if way is Delivery.POST:
            return _POST, "Asep Saepudin"
        if way is Delivery.KECAMATAN:
            district = self._places.district(code)
            return f"Kecamatan {district.name if district else code}", "Yayan Rukmana"
        village = self._places.village(code)
        return f"Kelurahan {village.name if village else code}", "Nana Sutisna"

    def _answer(self, day: date, number: str, items: list[tuple[Row, Row]]) -> None:
        at = self._hours.at(day, 10, self._chance.randint(0, 59))
        clerk = self._chance.choice(self._clerks)
        for item, job in items:
            luck = self._chance.random()
            item["settled_at"] = at
            if luck < 0.003:
                item |= {"outcome": ItemOutcome.MISSING, "reason": ReturnReason.NOT_IN_PARCEL}
            elif luck < 0.022:
                why = self._chance.choice((ReturnReason.NOT_COLLECTED, ReturnReason.ADDRESS_UNKNOWN))
                item |= {"outcome": ItemOutcome.RETURNED, "reason": why}
                job |= {"state": JobState.PRINTED, "handover_id": None, "slot": self._slot(job)}
                self._await_holder(day, job)
            else:
                item["outcome"] = ItemOutcome.RECEIVED
                job |= {"state": JobState.HANDED_OVER, "handed_over_at": at}
        subjects = [f"handover:{number}", *(f"job:{job['id']}" for _, job in items)]
        facts: dict[str, object] = {"cards": len(items), "number": number}
        self._line(at, clerk, Action.HANDOVER_RECEIVED, subjects, facts)
