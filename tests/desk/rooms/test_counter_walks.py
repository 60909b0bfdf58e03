"""Whatever the counter and the print room do, in whatever order, every promise of the office stays kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from random import Random

import asking
import make
import pytest
from channel_lists import must_agree
from conftest import Clock
from sqlalchemy import text
from storms import LONG, server_in_storms

from desk.data.database import Database
from desk.domain.applications import AppFilter, Application, AppState
from desk.domain.calendar import DayOff, DayOffKind
from desk.domain.errors import DeskError
from desk.domain.handover import Proof, Taker
from desk.domain.printing import CancelReason, Channel, Delivery, JobState, PrintReason, SpoilReason
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Role, Staff
from desk.domain.stock import Goods
from desk.domain.verification import Finding, FindingKind, Verdict
from desk.office import Office

_BROUGHT = {
    "KTP_BARU": ("kk",),
    "KTP_HILANG": ("surat_hilang", "kk"),
    "KTP_RUSAK": ("ktp_rusak", "kk"),
    "KIA_5_17": ("akta_lahir", "kk", "ktp_ortu", "pas_foto"),
    "KK_RUSAK": ("kk_rusak", "ktp"),
    "AKTA_MATI": ("surat_mati", "kk", "ktp_almarhum"),
    "PINDAH_KELUAR": ("kk",),
}
_PEOPLE = 14
_STEPS = 400 if LONG else 250
_LOOKED_AT_EVERY = 50


class Walk:
    """Does one thing after the other, each as a person would, right or wrong."""

    def __init__(
        self, office: Office, url: str, clock: Clock, clerks: tuple[Staff, Staff], others: tuple[Staff, Staff]
    ) -> None:
        self.office, self.url, self.clock = office, url, clock
        self.clerks, (self.operator, self.head) = clerks, others
        self.chance = Random(7)
        self.done: Counter[str] = Counter()
        self.deeds: dict[str, Callable[[], object]] = {
            name[1:]: getattr(self, name) for name in dir(Walk) if name[0] == "_" and name[1:] in _WEIGHTS
        }

    def step(self) -> None:
        """Try one thing; what the office refuses must leave no trace."""
        name = self.chance.choices(tuple(_WEIGHTS), tuple(_WEIGHTS.values()))[0]
        self.clock.pass_(minutes=self.chance.randint(1, 9))
        try:
            self.deeds[name]()
            self.done[name] += 1
        except (DeskError, IndexError):
            self.done[f"{name} refused"] += 1

    @property
    def clerk(self) -> Staff:
        return self.chance.choice(self.clerks)

    def _applications(self, *states: AppState) -> tuple[Application, ...]:
        return self.office.walk_in.applications(AppFilter(states)).rows

    def _one(self, *states: AppState) -> Application:
        return self.chance.choice(self._applications(*states))

    def _take_in(self) -> object:
        service = self.chance.choice(tuple(_BROUGHT))
        number = self.chance.randint(1, _PEOPLE)
        about = asking.subject(number)
        if service.startswith("KIA"):
            about = replace(
                about, birth_date=about.birth_date.replace(year=2010) if about.birth_date else None
            )
        asked = asking.request(
            service,
            number,
            *_BROUGHT[service],
            subject=about,
            channel=self.chance.choice((Channel.COUNTER, Channel.WHATSAPP)),
            delivery=self.chance.choice((Delivery.COUNTER, Delivery.KECAMATAN)),
        )
        return self.office.walk_in.accept(self.clerk, asked, reason=self.chance.choice(("", "mendesak")))

    def _check(self) -> object:
        clerk = self.clerk
        held = self.office.verification.mine(clerk)
        claimed = held[0] if held else self.office.verification.next(clerk)
        verdict = self.chance.choice(
            (Verdict.VERIFIED,) * 5 + (Verdict.RETURNED, Verdict.REFUSED, Verdict.REFUSED)
        )
        found = [Finding(paper.document, FindingKind.VALID) for paper in claimed.application.papers]
        if verdict is Verdict.RETURNED:
            found[0] = replace(found[0], kind=self.chance.choice(list(FindingKind)))
        return self.office.verification.finish(
            clerk, claimed, verdict, found, self.chance.choice(("", "Perpres", "Perpres"))
        )

    def _begin(self) -> object:
        return self.office.verification.next(self.clerk)

    def _put_back(self) -> object:
        held = [(clerk, one) for clerk in self.clerks for one in self.office.verification.mine(clerk)]
        clerk, claimed = self.chance.choice(held)
        return self.office.verification.put_back(clerk, claimed)

    def _come_back(self) -> object:
        asked = self._one(AppState.RETURNED, AppState.RECEIVED)
        return self.office.verification.came_back(self.clerk, asked.id, asked.papers)

    def _withdraw(self) -> object:
        return self.office.walk_in.withdraw(self.clerk, self._one(*AppState).id, "tidak jadi")

    def _make(self) -> object:
        asked = self._one(AppState.VERIFIED, AppState.VERIFIED, AppState.READY)
        number = {"AKTA_MATI": "3673-KM-04082020-0001", "PINDAH_KELUAR": "SKPWNI/3673/04082020/0001"}
        written = number.get(asked.service, "3673010408200001")
        return self.office.pick_up.made(self.clerk, asked.id, written, self.office.pick_up.offer_slot())

    def _collect(self) -> object:
        asked = self._one(AppState.READY, AppState.COLLECTED)
        taker = self.chance.choice((Taker.SELF, Taker.FAMILY))
        shown = [one.code for one in self.office.pick_up.to_show(asked, taker)]
        return self.office.pick_up.collect(self.clerk, asked.id, taker, "ANI", shown)

    def _appoint(self) -> object:
        asked, day = self._one(AppState.READY), self.office.today() + timedelta(days=1)
        free = self.office.pick_up.half_hours(day, day + timedelta(days=4))
        return self.office.pick_up.appoint(self.clerk, asked.id, self.chance.choice(free[:4]))

    def _recorded(self) -> object:
        return make.job(self.url, self.chance.randint(1, _PEOPLE))

    def _print(self) -> object:
        job = self.office.print_queue.claim(self.operator, 1).jobs[0]
        started = self.office.work_sheet.start(self.operator, job)
        luck = self.chance.random()
        if luck < 0.1:
            return self.office.work_sheet.spoiled(self.operator, started, SpoilReason.JAM)
        return self.office.work_sheet.good(self.operator, started, self.office.work_sheet.offer_slot(started))

    def _job(self, *states: JobState) -> int:
        rows = self.office.print_queue.view(QueueFilter(states), size=50).page.rows
        return self.chance.choice(rows).id

    def _pick_up(self) -> object:
        job = self.office.print_queue.job(self._job(JobState.PRINTED))
        return self.office.handover.pick_up(self.clerk, job, Taker.SELF, "", Proof.KK)

    def _reprint(self) -> object:
        why = self.chance.choice((PrintReason.LOST, PrintReason.DAMAGED, PrintReason.FIRST))
        job = self._job(JobState.HANDED_OVER)
        return self.office.print_queue.reprint(
            self.head, job, why, Channel.COUNTER, self.chance.choice(("", "hilang", "hilang"))
        )

    def _cancel(self) -> object:
        job = self._job(JobState.WAITING, JobState.HELD)
        return self.office.print_queue.cancel(self.operator, job, CancelReason.WRONG_DATA, "salah data")

    def _undo(self) -> object:
        return self.office.undo.take_back(self.chance.choice((*self.clerks, self.operator)), "keliru")

    def _night(self) -> object:
        self.clock.pass_(hours=18)
        self.office.print_queue.begin_day()
        return self.office.pick_up.begin_day()

    def _close_a_day(self) -> object:
        day = self.office.today() + timedelta(days=self.chance.randint(1, 3))
        return self.office.calendar.put(self.head, DayOff(day, DayOffKind.OFFICE, "Tutup"))


_WEIGHTS = {
    "take_in": 30,
    "check": 34,
    "begin": 6,
    "put_back": 5,
    "come_back": 9,
    "withdraw": 4,
    "make": 12,
    "collect": 12,
    "appoint": 4,
    "recorded": 6,
    "print": 18,
    "pick_up": 4,
    "reprint": 12,
    "cancel": 6,
    "undo": 5,
    "night": 4,
    "close_a_day": 1,
}


@pytest.fixture
def walk(
    office: Office,
    office_url: str,
    clock: Clock,
    clerk: Staff,
    operator: Staff,
    head: Staff,
) -> Walk:
    second = make.person(office_url, "dewi", "Dewi Lestari", Role.CLERK)
    settings = office.preferences.settings()
    office.preferences.change(head, replace(settings, four_eyes=("PINDAH_KELUAR",), reprint_days=2))
    make.blanks(office, operator, 300)
    office.store.receive(operator, Goods.BLANK_KIA, 100, "BAST/02")
    return Walk(office, office_url, clock, (clerk, second), (operator, head))


@server_in_storms
def test_no_order_of_deeds_breaks_a_promise_or_makes_a_card_nobody_may_have(walk: Walk) -> None:
    for number in range(1, _STEPS + 1):
        walk.step()
        if number % _LOOKED_AT_EVERY == 0:
            assert walk.office.health.check() == (), dict(walk.done)
    states = {asked.state for asked in walk.office.walk_in.applications(AppFilter(), size=1000).rows}
    assert {AppState.COLLECTED, AppState.READY, AppState.REFUSED, AppState.WITHDRAWN} <= states, walk.done
    missing = [name for name in _WEIGHTS if not walk.done[name]]
    assert not missing, walk.done
    _must_be_asked_for(walk.url)
    must_agree(walk.office, 200)


def _must_be_asked_for(url: str) -> None:
    """Ask the journal how every card began that no list brought."""
    database = Database(url)
    with database.snapshot() as db:
        made = db.execute(text("SELECT id FROM print_job WHERE prr_list_id IS NULL")).scalars().all()
        lines = "SELECT action, reason FROM journal WHERE subject = :job ORDER BY id"
        began = [db.execute(text(lines), {"job": f"job:{number}"}).first() for number in made]
    database.close()
    assert began
    for first in began:
        assert first is not None
        assert first.action == "application_verified" or (first.action == "reprint_asked" and first.reason)
