"""Whatever is done at the counter, in whatever order: no card without ground, no document in two hands."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import list_files
import pytest
from catalogues import shipped
from conftest import Clock, Model
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)
from service_people import document_number, takes_it, typical
from storms import LONG

from desk.domain.applications import AppFilter, Application, AppState, Request
from desk.domain.errors import DeskError, OfficeUnavailable
from desk.domain.handover import Proof, Taker
from desk.domain.journal import Action
from desk.domain.printing import CancelReason, Channel, JobState, PrintJob, PrintReason, SpoilReason
from desk.domain.queue_view import QueueFilter
from desk.domain.services import Source
from desk.domain.staff import Staff
from desk.domain.stock import Goods
from desk.domain.verification import Claimed, Finding, FindingKind, Verdict
from desk.office import Office

CATALOGUE = shipped()
BEFORE_THE_HOLIDAYS = datetime(2020, 8, 19, 2, 0, tzinfo=UTC)
"""09:00 in Serang on a Wednesday; nobody works on the next four days."""
ASKED_FOR = ("KTP_BARU", "KTP_HILANG", "KTP_RUSAK", "KIA_HILANG", "KK_RUSAK", "AKTA_LAHIR", "PINDAH_KELUAR")
BRINGS_CARDS = frozenset({"list", "verified", "reprint"})
"""The only deeds after which there may be more print jobs than before."""
HAPPENS = frozenset(
    "accept next verified list claim start collect undo withdraw put_back returned came_back good spoiled "
    "made pick_up appoint was_told".split()
)
T = TypeVar("T")
which = st.integers(0, 30)
verdicts = st.sampled_from((*[Verdict.VERIFIED] * 3, Verdict.RETURNED, Verdict.REFUSED))
outcomes = st.sampled_from(("good", "good", "good", "spoiled", "card_put_back"))


class CounterLife(RuleBasedStateMachine):
    """An office in which anybody does anything, and what a bystander knows of it."""

    template: ClassVar[Path]
    done: ClassVar[Counter[str]]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="counter-"))
        shutil.copy(self.template, self.folder / "office.sqlite")
        self.clock = Clock(BEFORE_THE_HOLIDAYS)
        self.office = Office(
            f"sqlite:///{self.folder / 'office.sqlite'}", clock=self.clock, workstation="Loket 3"
        )
        by_login = {person.login: person for person in self.office.staff_room.everyone()}
        self.clerks: list[Staff] = [by_login["siti"], by_login["hendra"]]
        self.operator, self.head = by_login["rina"], by_login["hendra"]
        self.closed = {off.day for year in (2020, 2021) for off in self.office.calendar.days_off(year).days}
        self.asked: dict[int, Request] = {}
        self.claims: list[Claimed] = []
        self.in_hand: list[PrintJob] = []
        self.grounds: set[str] = set()
        self.out: set[tuple[str, int]] = set()
        self.files = self.known = 0
        self.opened = False

    @initialize()
    def open_the_day(self) -> None:
        for goods in (Goods.BLANK_KTP, Goods.BLANK_KIA):
            self.office.store.receive(self.operator, goods, 200, "BAST/01")
        settings_now = self.office.preferences.settings()
        self.office.preferences.change(
            self.head, replace(settings_now, four_eyes=("PINDAH_KELUAR",), appointment_capacity=1)
        )
        for number, service in enumerate(ASKED_FOR, 1):
            self.accept(service, number, Channel.COUNTER)
        for verdict in (*[Verdict.VERIFIED] * 5, Verdict.RETURNED):
            self.next(0)
            self.verify(0, verdict)
        self.claim(4)
        self.print(0, "good")
        self.made(0)
        self.opened = True

    # The counter

    @rule(
        service=st.sampled_from(ASKED_FOR),
        number=st.integers(1, 4),
        channel=st.sampled_from((Channel.COUNTER, Channel.WHATSAPP)),
    )
    def accept(self, service: str, number: int, channel: Channel) -> None:
        wanted = replace(typical(CATALOGUE, CATALOGUE.services[service], number), channel=channel)
        room, clerk = self.office.walk_in, self.clerks[0]
        taken = self.try_("accept", lambda: room.accept(clerk, wanted, reason="diminta lagi"))
        if taken is not None:
            self.asked[taken.application.id] = wanted
            self.promised(taken.application)

    @rule(one=which)
    def withdraw(self, one: int) -> None:
        asked = self.application(one)
        self.try_("withdraw", lambda: self.office.walk_in.withdraw(self.clerks[0], asked.id, "tidak jadi"))

    @rule(who=st.integers(0, 1), verdict=verdicts | st.none())
    def next(self, who: int, verdict: Verdict | None = None) -> None:
        claimed = self.try_("next", lambda: self.office.verification.next(self.clerks[who]))
        if claimed is not None:
            self.claims.append(claimed)
            if verdict is not None:
                self.verify(-1, verdict)

    @precondition(lambda self: self.claims)
    @rule(one=which, verdict=verdicts)
    def verify(self, one: int, verdict: Verdict) -> None:
        claimed = self.claims.pop(one % len(self.claims))
        holder = next(
            (who for who in self.clerks if who.name == claimed.application.checked_by), self.clerks[0]
        )
        kinds = [FindingKind.VALID] * len(claimed.application.papers)
        if verdict is not Verdict.VERIFIED:
            kinds[0] = FindingKind.UNREADABLE
        papers = zip(claimed.application.papers, kinds, strict=True)
        findings = [Finding(paper.document, kind) for paper, kind in papers]
        room = self.office.verification
        seen = self.try_(
            verdict.code, lambda: room.finish(holder, claimed, verdict, findings, "Perpres 96/2018")
        )
        if seen is not None and seen.state not in (
            AppState.RETURNED,
            AppState.REFUSED,
            AppState.SECOND_CHECK,
        ):
            self.grounds.add(seen.subject.nik)

    @precondition(lambda self: self.claims)
    @rule(one=which)
    def put_back(self, one: int) -> None:
        claimed = self.claims.pop(one % len(self.claims))
        self.try_("put_back", lambda: self.office.verification.put_back(self.clerks[0], claimed))

    @rule(one=which)
    def came_back(self, one: int) -> None:
        asked = self.one_in(AppState.RETURNED, one)
        if asked is None:
            return
        room = self.office.verification
        back = self.try_("came_back", lambda: room.came_back(self.clerks[0], asked.id, asked.papers))
        if back is not None:
            self.promised(back)

    # The centre and the print room

    @rule(numbers=st.sets(st.integers(1, 4), min_size=1), ready=st.booleans())
    def take_list(self, numbers: set[int], ready: bool) -> None:
        self.files += 1
        rows = [
            list_files.Row(
                f"367301010190{number:04d}", f"WARGA {number:04d}", status="PRR" if ready else "SENT"
            )
            for number in sorted(numbers)
        ]
        path = list_files.write(self.folder / f"{self.files}.csv", *rows)
        if self.try_("list", lambda: self.office.intake.take_in(self.operator, path)) and ready:
            self.grounds |= {row.nik for row in rows}

    @rule(size=st.integers(1, 4), outcome=outcomes | st.none())
    def claim(self, size: int, outcome: str | None = None) -> None:
        batch = self.try_("claim", lambda: self.office.print_queue.claim(self.operator, size))
        for job in batch.jobs if batch else ():
            started = self.try_("start", partial(self.office.work_sheet.start, self.operator, job))
            if started is not None:
                assert started.nik in self.grounds, "a card is printed that nobody had a ground for"
                self.in_hand.append(started)
                if outcome is not None:
                    self.print(-1, outcome)

    @precondition(lambda self: self.in_hand)
    @rule(one=which, outcome=outcomes)
    def print(self, one: int, outcome: str) -> None:
        job, sheet = self.in_hand.pop(one % len(self.in_hand)), self.office.work_sheet
        deeds: dict[str, Callable[[], PrintJob]] = {
            "good": lambda: sheet.good(self.operator, job, "A-01"),
            "spoiled": lambda: sheet.spoiled(self.operator, job, SpoilReason.JAM),
            "card_put_back": lambda: sheet.put_back(self.operator, job),
        }
        self.try_(outcome, deeds[outcome])

    @rule(one=which, good=st.booleans())
    def look_into_the_tray(self, one: int, good: bool) -> None:
        sheet, unknown = self.office.work_sheet, self.office.work_sheet.unknown()
        if unknown:
            job = unknown[one % len(unknown)]
            self.try_(
                "was_told",
                lambda: sheet.was_good(self.operator, job, "A-02") if good
                else sheet.was_not_printed(self.operator, job),
            )  # fmt: skip

    @rule(one=which, deed=st.sampled_from(("cancel", "release", "reprint")))
    def decide(self, one: int, deed: str) -> None:
        jobs = self.jobs()
        if not jobs:
            return
        job, queue = jobs[one % len(jobs)], self.office.print_queue
        deeds: dict[str, Callable[[], PrintJob]] = {
            "cancel": lambda: queue.cancel(self.operator, job.id, CancelReason.WRONG_DATA, "keliru"),
            "release": lambda: self.office.overlaps.release(self.head, job.id, "sudah diperiksa"),
            "reprint": lambda: queue.reprint(
                self.head, job.id, PrintReason.DAMAGED, Channel.COUNTER, "rusak"
            ),
        }
        self.try_(deed, deeds[deed])

    # The pick-up counter

    @rule(one=which)
    def made(self, one: int) -> None:
        waiting = [
            asked
            for asked in self.all_in(AppState.VERIFIED)
            if CATALOGUE.services[asked.service].source is Source.PAPER
        ]
        asked = waiting[one % len(waiting)] if waiting else self.application(one)
        kind = CATALOGUE.services[asked.service].paper_number
        number = document_number(kind, asked.id)
        made = self.try_("made", lambda: self.office.pick_up.made(self.clerks[0], asked.id, number, "DOK-01"))
        assert made is None or asked.id in {one.id for one in waiting}

    @rule(one=which, ready=st.booleans())
    def collect(self, one: int, ready: bool) -> None:
        asked = (self.one_in(AppState.READY, one) if ready else None) or self.application(one)
        taker, name, relation = takes_it(self.asked[asked.id])
        desk = self.office.pick_up
        shown = [need.code for need in desk.to_show(asked, taker)]
        given = self.try_(
            "collect", lambda: desk.collect(self.clerks[0], asked.id, taker, name, shown, relation)
        )
        if given is not None:
            self.leaves(asked.job_id, asked.id)

    @rule(one=which)
    def pick_up(self, one: int) -> None:
        jobs = [job for job in self.jobs() if job.state in (JobState.PRINTED, JobState.HANDED_OVER)]
        if jobs:
            job, desk = jobs[one % len(jobs)], self.office.handover
            if self.try_("pick_up", lambda: desk.pick_up(self.clerks[0], job, Taker.SELF, "", Proof.KK)):
                self.leaves(job.id, 0)

    @rule(one=which, later=st.integers(0, 12), half_hour=st.integers(0, 40))
    def appoint(self, one: int, later: int, half_hour: int) -> None:
        asked = self.one_in(AppState.READY, one) or self.application(one)
        begin = self.office.today()
        free = self.office.pick_up.half_hours(begin, begin + timedelta(days=14))
        if free:
            chosen = free[(half_hour + later * 16) % len(free)]
            self.try_("appoint", lambda: self.office.pick_up.appoint(self.clerks[0], asked.id, chosen))

    @rule(who=st.integers(0, 2))
    def undo(self, who: int) -> None:
        people = (*self.clerks, self.operator)
        could = [one for one in people if self.office.undo.last(one) is not None] or people
        person = could[who % len(could)]
        step = self.try_("undo", lambda: self.office.undo.take_back(person, "keliru"))
        if step is not None and step.action is Action.DOCUMENT_COLLECTED:
            facts: Mapping[str, Any] = step.facts
            self.out.discard(_key(facts["job"], facts["application"]))
        elif step is not None and step.action is Action.CARD_PICKED_UP:
            self.out.discard(_key(int(step.subject.removeprefix("job:")), 0))

    # Time

    @rule(span=st.sampled_from(({"minutes": 3}, {"minutes": 25}, {"hours": 5}, {"days": 1}, {"days": 11})))
    def time_passes(self, span: dict[str, float]) -> None:
        before = self.office.today()
        self.clock.pass_(**span)
        self.try_("sweep", lambda: self.office.print_queue.sweep(self.operator))
        if self.office.today() != before:
            self.office.print_queue.begin_day()
            self.office.pick_up.begin_day()

    # What a bystander knows

    def try_(self, name: str, deed: Callable[[], T]) -> T | None:
        """Do something or be refused; only some deeds may bring a card into being."""
        try:
            made = deed()
        except OfficeUnavailable:
            raise
        except DeskError as refused:
            self.told(f"not {name}: {type(refused).__name__}", may_bring=False)
            return None
        self.told(name, may_bring=name in BRINGS_CARDS)
        return made

    def told(self, what: str, *, may_bring: bool) -> None:
        """Count what random hands did, and the cards there are now."""
        self.done[what] += self.opened
        cards = self.office.print_queue.view(QueueFilter(tuple(JobState)), size=1).matching
        assert may_bring or cards == self.known, f"{what} brought a card"
        self.known = cards

    def promised(self, asked: Application) -> None:
        assert self.worked(asked.promised_on), asked.promised_on
        assert asked.promised_on >= self.office.today()

    def worked(self, day: date) -> bool:
        return day.weekday() < 5 and day not in self.closed

    def leaves(self, job_id: int | None, application_id: int) -> None:
        key = _key(job_id, application_id)
        assert key not in self.out, "a document was handed over twice"
        self.out.add(key)

    def jobs(self) -> tuple[PrintJob, ...]:
        return self.office.print_queue.view(QueueFilter(tuple(JobState))).page.rows

    def all_in(self, *states: AppState) -> tuple[Application, ...]:
        return self.office.walk_in.applications(AppFilter(states=states)).rows

    def one_in(self, state: AppState, one: int) -> Application | None:
        found = self.all_in(state)
        return found[one % len(found)] if found else None

    def application(self, one: int) -> Application:
        every = self.all_in()
        return every[one % len(every)]

    def teardown(self) -> None:
        try:
            assert self.office.health.check() == ()
            for asked in self.all_in():
                kept = self.office.pick_up.appointment(asked.id)
                assert self.worked(asked.promised_on)
                assert kept is None or self.worked(kept.day)
        finally:
            self.office.close()
            shutil.rmtree(self.folder)


def _key(job_id: int | None, application_id: int) -> tuple[str, int]:
    return ("application", application_id) if job_id is None else ("job", job_id)


def live(template: Path, lives: int, deeds: int) -> Counter[str]:
    """Let so many offices live, and return how often each deed was done or refused."""
    done: Counter[str] = Counter()
    life: Any = type("Life", (CounterLife,), {"template": template, "done": done})
    how = settings(
        max_examples=lives,
        stateful_step_count=deeds,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(life, settings=how)
    return done


@pytest.fixture
def engine() -> str:
    """SQLite alone: the stories of every service run on both."""
    return "sqlite"


@pytest.mark.storm
def test_whatever_is_done_no_card_is_without_ground_and_no_document_in_two_hands(
    model: Model, capsys: pytest.CaptureFixture[str]
) -> None:
    offices, steps = (60, 80) if LONG else (5, 40)
    done = live(Path(model.name), offices, steps)
    with capsys.disabled() if LONG else nullcontext():
        print("\nthe counter, deeds done: " + ", ".join(f"{name} {done[name]}" for name in sorted(HAPPENS)))
    assert len(HAPPENS & set(+done)) > len(HAPPENS) // 2, done
