"""Whatever happens, every day closes, and opens as the day before closed."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random

import make
import pytest
from conftest import Clock
from sqlalchemy import func, insert, select
from storms import LONG

from desk.data import stock
from desk.data.database import Database
from desk.data.print_tables import hold, print_job
from desk.domain.errors import DeskError
from desk.domain.handover import ItemOutcome, Party, Proof, ReturnReason, Taker
from desk.domain.printing import (
    UNPRINTED_STATES,
    CancelReason,
    CardKind,
    Delivery,
    HoldReason,
    JobState,
    PrintReason,
    SpoilReason,
)
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.office import Office
from desk.rooms.handover import Result

FIRST = date(2020, 8, 4)
DAYS = 4 if LONG else 3
DEEDS = 40
PLACES = (
    {"district_code": "36.73.01", "village_code": "36.73.01.1001"},
    {"district_code": "36.73.02", "village_code": "36.73.02.1001"},
    {"district_code": "", "village_code": ""},
)


class Days:
    """An office in which things happen at random, looked at each midnight by counting its rows."""

    def __init__(self, office: Office, url: str, operator: Staff, clock: Clock, seed: int) -> None:
        self.office, self.url, self.operator, self.clock = office, url, operator, clock
        self.chance = Random(seed)
        self.people = 0
        self.done: Counter[str] = Counter()
        self.database = Database(url)

    def some_deed(self) -> None:
        deeds = (
            self.job_comes_in, self.job_comes_in, self.job_is_held, self.stock_comes, self.print_one,
            self.print_one, self.print_one, self.pick_up, self.send, self.receive, self.withdraw,
            self.cancel, self.release, self.undo, self.count_stock,
        )  # fmt: skip
        deed = self.chance.choice(deeds)
        try:
            deed()
            self.done[deed.__name__] += 1
        except DeskError:
            self.done["refused"] += 1
        self.clock.pass_(minutes=self.chance.randint(1, 8))

    def jobs(self, *states: JobState) -> list[int]:
        with self.database.snapshot() as db:
            query = select(print_job.c.id).where(print_job.c.state.in_(states)).order_by(print_job.c.id)
            return list(db.execute(query).scalars())

    def one(self, *states: JobState):  # type: ignore[no-untyped-def]
        found = self.jobs(*states)
        if not found:
            raise DeskError
        return self.office.print_queue.job(self.chance.choice(found))

    def job_comes_in(self, state: JobState = JobState.WAITING) -> int:
        self.people += 1
        return make.job(
            self.url,
            self.people,
            **self.chance.choice(PLACES),
            state=state,
            queued_at=self.clock.now,
            kind=self.chance.choice((CardKind.KTP_EL, CardKind.KTP_EL, CardKind.KIA)),
            reason=self.chance.choice((PrintReason.FIRST, PrintReason.LOST, PrintReason.OUT_OF_TOWN)),
            delivery=self.chance.choice(list(Delivery)),
        )

    def job_is_held(self) -> None:
        job = self.job_comes_in(JobState.HELD)
        with self.database.transaction() as db:
            db.execute(
                insert(hold).values(
                    job_id=job, reason=HoldReason.DIED, other_nik="", opened_at=self.clock.now
                )
            )

    def stock_comes(self) -> None:
        goods = self.chance.choice((Goods.BLANK_KTP, Goods.BLANK_KIA))
        self.office.store.receive(self.operator, goods, self.chance.randint(1, 20), "BAST")

    def count_stock(self) -> None:
        held = self.office.store.levels()[0].quantity
        self.office.store.count(self.operator, Goods.BLANK_KTP, max(0, held - 1), "hilang")

    def print_one(self) -> None:
        job = self.office.print_queue.claim(self.operator, 1, QueueFilter()).jobs[0]
        started = self.office.work_sheet.start(self.operator, job)
        self.clock.pass_(minutes=1)
        end = self.chance.random()
        if end < 0.7:
            self.office.work_sheet.good(self.operator, started, "A-01")
        elif end < 0.85:
            self.office.work_sheet.spoiled(self.operator, started, SpoilReason.COLOUR)
        else:
            self.office.work_sheet.put_back(self.operator, started)

    def pick_up(self) -> None:
        self.office.handover.pick_up(
            self.operator, self.one(JobState.PRINTED), Taker.SELF, "", Proof.KK,
            old_card_taken=self.chance.random() < 0.3,
        )  # fmt: skip

    def send(self) -> None:
        ready = [self.office.print_queue.job(number) for number in self.jobs(JobState.PRINTED)]
        chosen = [job for job in ready if self.chance.random() < 0.5]
        way = self.chance.choice((Delivery.KECAMATAN, Delivery.KELURAHAN, Delivery.POST))
        self.office.handover.send(self.operator, chosen, way, "36.73.02", "Kasemen", Party("Ratu"))

    def receive(self) -> None:
        lines = [line for line in self.office.handover.handovers().rows if line.pending or line.missing]
        if not lines:
            raise DeskError
        sent = self.office.handover.handover(self.chance.choice(lines).number)
        settled = (ItemOutcome.RECEIVED, ItemOutcome.RETURNED, ItemOutcome.MISSING)
        results = [
            Result(item.job.id, outcome, None if outcome is settled[0] else ReturnReason.NOT_COLLECTED)
            for item in sent.items
            if item.outcome in (ItemOutcome.PENDING, ItemOutcome.MISSING)
            for outcome in [self.chance.choice(settled)]
        ]
        self.office.handover.receive(self.operator, sent.number, results)

    def withdraw(self) -> None:
        self.office.handover.withdraw(self.operator, self.one(JobState.PRINTED), CancelReason.MOVED, "pindah")

    def cancel(self) -> None:
        job = self.one(JobState.WAITING, JobState.HELD)
        self.office.print_queue.cancel(self.operator, job.id, CancelReason.DIED, "meninggal")

    def release(self) -> None:
        self.office.overlaps.release(self.operator, self.one(JobState.HELD).id, "sudah dicek")

    def undo(self) -> None:
        self.office.undo.take_back(self.operator, "salah tekan")
        for job in self.office.work_sheet.unknown():
            self.office.work_sheet.was_good(self.operator, job, "A-02")

    def midnight(self) -> dict[str, Counter[object]]:
        """Count the rows as they stand."""
        job = print_job.c
        with self.database.snapshot() as db:
            by = (job.kind, job.reason, job.district_code, job.state)
            backlog: Counter[object] = Counter()
            held: Counter[object] = Counter()
            shelf: Counter[object] = Counter()
            for kind, reason, code, state, jobs in db.execute(select(*by, func.count()).group_by(*by)):
                row = "out" if reason is PrintReason.OUT_OF_TOWN else code
                backlog[kind, row] += jobs if state in UNPRINTED_STATES else 0
                held[kind, row] += jobs if state is JobState.HELD else 0
                shelf[kind] += jobs if state is JobState.PRINTED else 0
            blanks = Counter({goods: stock.balance(db, goods) for goods in Goods})
        return {"backlog": backlog, "held": held, "shelf": shelf, "stock": blanks}


@pytest.mark.parametrize(
    ("engine", "seed"),
    [("sqlite", 0), ("postgresql", 1)]
    + [
        pytest.param(engine, seed, marks=pytest.mark.storm)
        for engine, seed in (("sqlite", 1), ("sqlite", 2), ("postgresql", 0), ("postgresql", 2))
        if LONG
    ],
)
def test_every_day_closes_and_the_next_opens_with_it(
    office: Office, office_url: str, head: Staff, clock: Clock, seed: int
) -> None:
    days = Days(office, office_url, head, clock, seed)
    make.blanks(office, head, 30)
    seen = []
    for _day in range(DAYS):
        for _ in range(DEEDS):
            days.some_deed()
        seen.append(days.midnight())
        clock.now = clock.now.replace(hour=0, minute=30) + timedelta(days=1)
    assert FIRST + timedelta(days=DAYS) == clock.now.date()
    assert days.done["print_one"] > 10, days.done
    former = None
    for number, midnight in enumerate(seen):
        facts = office.day_book.facts(FIRST + timedelta(days=number))
        assert {line.goods: line.closing for line in facts.stock} == dict(midnight["stock"])
        for line in facts.backlog:
            assert line.closing == midnight["backlog"][line.kind, line.code], line
            assert line.held == midnight["held"][line.kind, line.code], line
        for shelf in facts.shelf:
            assert shelf.closing == midnight["shelf"][shelf.kind], shelf
        if former is not None:
            closed = {line.key: line.closing for line in former.backlog if line.closing}
            assert {line.key: line.opening for line in facts.backlog if line.opening} == closed
            assert [line.opening for line in facts.shelf] == [line.closing for line in former.shelf]
            assert [line.opening for line in facts.stock] == [line.closing for line in former.stock]
        used = {line.goods: line.good for line in facts.stock}
        assert used[Goods.BLANK_KTP] + used[Goods.BLANK_KIA] == len(facts.cards)
        former = facts
    days.database.close()
