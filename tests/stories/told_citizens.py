"""The citizens of the story of messages: what is true of each now; how they are told, called and served."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

import asking
import make
from conftest import Clock
from sqlalchemy import text
from stories.sms_provider import Sms, SmsProvider
from storms import LONG

from desk.data.database import Database
from desk.domain.applications import Applicant, Application, AppState
from desk.domain.appointments import Appointment
from desk.domain.carriers import Medium
from desk.domain.handover import Taker
from desk.domain.message_calls import CallOutcome
from desk.domain.messages import MessageKind
from desk.domain.staff import Staff
from desk.domain.verification import Verdict
from desk.office import Office
from reports.message_texts import composer
from reports.words import full_day

HOW_MANY = 300 if LONG else 30
WRONG_NUMBER, WANTS_NONE, COMES_AT_ONCE = 13, 9, 5


@dataclass
class Citizen:
    """Somebody who waits for a document, and what is true of it now."""

    place: int
    phone: str
    asked: Application
    half_hour: Appointment | None = None
    ready_on: date | None = None
    was_told: bool = False
    missed: bool = False
    called: list[CallOutcome] = field(default_factory=list)

    @property
    def stays_away(self) -> bool:
        """Whether they do not come at their half-hour: two of fifteen."""
        return self.place % 15 in (0, 7)

    @property
    def needs_a_week(self) -> bool:
        """Whether they come only after the reminder of the first week."""
        return self.stays_away and self.place % 2 == 1

    def heard_since(self, day: date) -> bool:
        """Whether they were told on a day or later, as far as the provider knows, that they missed theirs."""
        missed = self.half_hour is not None and self.half_hour.day >= day - timedelta(days=1)
        return missed and self.phone not in OFF


def phone_of(place: int) -> str:
    return f"+6281210{place:06d}"


DEAD = {phone_of(place) for place in range(HOW_MANY) if place % 10 == 3}
OFF = {phone_of(place) for place in range(HOW_MANY) if place % 10 == 7}


class Story:
    """The office, its two counters that send, the provider, and the citizens."""

    def __init__(self, url: str, counters: list[Office], clock: Clock, provider: SmsProvider) -> None:
        self.url = url
        self.office, self.counters, self.clock, self.provider = counters[0], counters, clock, provider
        self.carriers = [{Medium.SMS: provider.carrier()} for _ in counters]
        self.compose = composer(self.office)
        self.by_login: dict[str, Staff] = {one.login: one for one in self.office.staff_room.everyone()}
        self.clerk, self.operator = self.by_login["siti"], self.by_login["rina"]
        self.citizens: dict[str, Citizen] = {}
        self.told: list[tuple[Sms, MessageKind, Citizen]] = []
        self.calls: list[tuple[MessageKind, CallOutcome]] = []
        self.uncollected: set[str] = set()

    # The office

    def at(self, hour: int, minute: int = 0, day: date | None = None) -> None:
        """Let it become a time of the office's day."""
        local = datetime.combine(day or self.office.today(), time(hour, minute))
        moment = local.replace(tzinfo=self.clock.now.tzinfo) - timedelta(hours=7)
        self.clock.now = max(self.clock.now, moment)

    def take_in(self) -> None:
        for place in range(HOW_MANY):
            service = ("KTP_HILANG", "surat_hilang", "kk") if place % 2 else ("KK_RUSAK", "kk_rusak", "ktp")
            who = Applicant(phone=phone_of(place).replace("+62", "0"))
            wanted = asking.request(service[0], place + 1, *service[1:], applicant=who)
            asked = self.office.walk_in.accept(self.clerk, wanted).application
            self.citizens[asked.number] = Citizen(place, phone_of(place), asked)
            self.clock.pass_(seconds=10)

    def verify(self) -> None:
        for one in self.citizens.values():
            claimed = self.office.verification.take(self.clerk, one.asked.id)
            findings = asking.in_order(claimed.application)
            one.asked = self.office.verification.finish(self.clerk, claimed, Verdict.VERIFIED, findings)

    def finish(self) -> None:
        """Print the cards and make the papers; one card is taken back, and found good after all."""
        make.blanks(self.office, self.operator, HOW_MANY)
        cards = [one for one in self.citizens.values() if one.place % 2]
        papers = [one for one in self.citizens.values() if not one.place % 2]
        for one in cards:
            assert one.asked.job_id is not None
            (job,) = self.office.print_queue.claim_these(self.operator, [one.asked.job_id]).jobs
            self.office.work_sheet.good(
                self.operator, self.office.work_sheet.start(self.operator, job), "A-01"
            )
        self.office.undo.take_back(self.operator, "salah tekan")
        (in_doubt,) = self.office.work_sheet.unknown()
        self.office.work_sheet.was_good(self.operator, in_doubt, "A-02")
        for one in papers:
            self.office.pick_up.made(self.clerk, one.asked.id, f"367301040820{one.place:04d}", "B-01")
        for one in self.citizens.values():
            one.ready_on, one.was_told = self.office.today(), one.place == WANTS_NONE
            self.look_up(one)

    def look_up(self, one: Citizen) -> None:
        one.asked = self.office.walk_in.application(one.asked.number)
        one.half_hour = self.office.pick_up.appointment(one.asked.id)

    def collect(self, one: Citizen) -> None:
        shown = [thing.code for thing in self.office.pick_up.to_show(one.asked, Taker.SELF)]
        self.office.pick_up.collect(self.clerk, one.asked.id, Taker.SELF, "", shown)
        self.look_up(one)
        assert one.asked.state is AppState.COLLECTED

    def move(self) -> None:
        """Let one in ten choose the last half-hour that is free before anybody has waited a week."""
        for one in self.waiting():
            if one.place % 10 == 1:
                days = (self.office.today() + timedelta(days=1), self.office.today() + timedelta(days=6))
                free = [each for each in self.office.pick_up.half_hours(*days) if each.free]
                one.half_hour = self.office.pick_up.appoint(self.clerk, one.asked.id, free[-1])
                one.was_told = False

    def waiting(self) -> list[Citizen]:
        return [one for one in self.citizens.values() if one.asked.state is not AppState.COLLECTED]

    # Its messages

    def let_out(self) -> None:
        """Let both counters send, minute by minute, until nothing more leaves; nothing untrue may."""
        empty = 0
        while empty < 2:
            before = len(self.provider.book) + self.provider.turned_away
            self.each_sends()
            self.read_book()
            empty = 0 if len(self.provider.book) + self.provider.turned_away > before else empty + 1
            self.clock.pass_(seconds=61)
        self.office.sending.ask_after(self.clerk, self.carriers[0])

    def each_sends(self, counters: int = 2) -> None:
        def sends(which: int) -> None:
            sending = self.counters[which].sending
            sending.plan(self.clerk)
            sending.send(self.clerk, self.carriers[which], self.compose)

        with ThreadPoolExecutor(counters) as pool:
            list(pool.map(sends, range(counters)))

    def night(self) -> None:
        """Let the program run at night; nobody is written to."""
        before = len(self.provider.book)
        self.office.pick_up.begin_day()
        self.each_sends(1)
        assert len(self.provider.book) == before

    def read_book(self) -> None:
        """Compare what has just left with what is so at this moment."""
        kinds = kinds_by_id(self.url)
        for sms in self.provider.book[len(self.told) :]:
            kind = kinds[int(sms.key.partition("-")[0])]
            (number,) = (number for number in self.citizens if number in sms.text)
            one = self.citizens[number]
            assert sms.to == one.phone
            assert is_so(kind, sms, one, self.office.today()), (kind, sms, one)
            if sms.end in ("arrived", "taken"):
                one.was_told = True
            if kind is MessageKind.UNCOLLECTED_7:
                self.uncollected.add(number)
            self.told.append((sms, kind, one))

    def call(self) -> None:
        """Call whoever no message has reached; every third does not answer at first."""
        while rows := self.office.messages.to_call().rows:
            for row in rows:
                one = self.citizens[row.number]
                outcome = CallOutcome.REACHED
                if one.place == WRONG_NUMBER:
                    outcome = CallOutcome.WRONG_NUMBER
                elif one.place % 3 == 0 and one.called[-1:] != [CallOutcome.NO_ANSWER]:
                    outcome = CallOutcome.NO_ANSWER
                self.office.messages.call(self.clerk, row.id, outcome)
                one.called.append(outcome)
                self.calls.append((row.kind, outcome))
                # Nobody knows the right number; who it belongs to asks at the counter in the end.
                one.was_told = one.was_told or outcome is not CallOutcome.NO_ANSWER
            self.clock.pass_(hours=3, minutes=1)


def _three_working_days_after(missed: date, today: date) -> bool:
    """Whether it is three working days since the day after an appointment, when its citizen was told."""
    told = missed + timedelta(days=1)
    since = [told + timedelta(days=number + 1) for number in range((today - told).days)]
    return sum(day.weekday() < 5 for day in since) >= 3


def kinds_by_id(url: str) -> dict[int, MessageKind]:
    codes = {kind.code: kind for kind in MessageKind}
    return {number: codes[kind] for number, kind in asked_for(url, "SELECT id, kind FROM message")}


def asked_for(url: str, query: str) -> list[Any]:
    database = Database(url)
    with database.snapshot() as db:
        rows = list(db.execute(text(query)))
    database.close()
    return rows


def is_so(kind: MessageKind, sms: Sms, one: Citizen, today: date) -> bool:
    """Whether what somebody is told is true at this moment."""
    state, kept = one.asked.state, one.half_hour
    if kind is MessageKind.RECEIVED:
        return state is AppState.RECEIVED
    if kind is MessageKind.VERIFIED:
        return state is AppState.VERIFIED
    if state is not AppState.READY or kept is None or one.ready_on is None:
        return False
    if kind is MessageKind.UNCOLLECTED_7:
        held = one.phone not in OFF and kept is not None and not _three_working_days_after(kept.day, today)
        return one.missed and today - one.ready_on >= timedelta(days=7) and not held
    names_it = full_day(kept.day, "id") in sms.text and f"{kept.begins:%H.%M}" in sms.text
    if kind is MessageKind.MISSED:
        return one.missed and names_it
    return names_it and today < kept.day and not one.missed
