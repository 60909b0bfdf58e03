"""The lists the demo office took in: records, the backlog, and the overlaps that hold a part of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from desk.data.demo_history_book import Book
from desk.data.demo_history_plan import BACKLOG, FIRST_DAY, LIST_DAYS, OfficeHours, way_of, weighed
from desk.data.print_tables import hold, print_job, prr_list, record
from desk.domain.demo_people import DemoPerson, People
from desk.domain.intake import LIST_KIND
from desk.domain.journal import Action
from desk.domain.printing import (
    DEFAULT_PRIORITY,
    CancelReason,
    CardKind,
    Channel,
    Delivery,
    HoldReason,
    JobState,
    PrintReason,
)
from desk.domain.record_status import RecordStatus

Row = dict[str, Any]
_PERSON = tuple(DemoPerson.__dataclass_fields__)
_NEWEST = len(LIST_DAYS)
_DOUBLES = 40
_OTHER_NAMES = 16
_NOWHERE = 14
_NOT_READY_ANY_MORE = 10
_AGAIN = {
    CancelReason.DIED: (HoldReason.DIED, 9),
    CancelReason.MOVED: (HoldReason.MOVED_OUT, 11),
    CancelReason.PRINTED_ELSEWHERE: (HoldReason.ALREADY_PRINTED, 8),
}
_ENDED = ((CancelReason.DIED, 12), (CancelReason.MOVED, 14), (CancelReason.WRONG_DATA, 5))
_NOT_READY = (
    (RecordStatus.SENT_FOR_ENROLLMENT, 160),
    (RecordStatus.BIO_CAPTURED, 120),
    (RecordStatus.DUPLICATE_RECORD, 70),
    (RecordStatus.ADJUDICATE_RECORD, 25),
    (RecordStatus.ENROLL_FAILURE_AT_CENTRAL, 45),
)
_ASKED = {
    Channel.NONE: 880,
    Channel.SMARTDUKCAPIL: 52,
    Channel.COUNTER: 30,
    Channel.WHATSAPP: 14,
    Channel.KECAMATAN: 24,
}
_RELEASED_REASON = "Sudah dicocokkan dengan Kartu Keluarga, orangnya berbeda"


class Lists:
    """Takes in the lists of the past, one after the other."""

    def __init__(
        self, book: Book, people: People, chance: Random, hours: OfficeHours, staff: Mapping[str, int]
    ) -> None:
        self._book = book
        self._people = people
        self._chance = chance
        self._hours = hours
        self._operator = staff["rina"]
        self._head = staff["hendra"]
        self._counts = [Counter[str]() for _ in LIST_DAYS]
        self.first_time_after = date(2002, 8, 4)
        self.jobs: list[Row] = []
        """Every print job of the past, as it stands by now."""

    # What a list brings

    def moment(self, number: int) -> datetime:
        """Return when list ``number``, counted from 1, was taken in."""
        return self._hours.at(LIST_DAYS[number - 1], 7, 40)

    def person(self, first_list: int, last_list: int, recorded_on: date, *, first_time: bool = False) -> Row:
        """Put somebody new into the record, named by the lists from ``first_list`` to ``last_list``."""
        return self.on_record(self._people.adult(first_time=first_time), first_list, last_list, recorded_on)

    def on_record(
        self,
        person: DemoPerson,
        first_list: int,
        last_list: int,
        recorded_on: date | None,
        status: RecordStatus = RecordStatus.PRINT_READY_RECORD,
    ) -> Row:
        """Put a person into the record and count their rows in the lists that name them."""
        row: Row = {name: getattr(person, name) for name in _PERSON}
        values = {
            "status": status.code,
            "status_raw": status.code.replace("_", " "),
            "recorded_on": recorded_on,
            "first_list_id": first_list,
            "last_list_id": last_list,
        }
        self._book.keep(record, row | values)
        ready = status is RecordStatus.PRINT_READY_RECORD
        self._counts[first_list - 1]["queued" if ready else "not_ready"] += 1
        for number in range(first_list + 1, last_list + 1):
            self._counts[number - 1]["repeated" if ready else "not_ready"] += 1
        return row

    def job(self, person: Row, queued_at: datetime, recorded_on: date, **values: Any) -> Row:
        """Open a print job for somebody."""
        born = person["birth_date"]
        kind = values.get("kind", CardKind.KTP_EL)
        row: Row = {
            **person,
            "kind": kind,
            "state": JobState.WAITING,
            "reason": PrintReason.FIRST,
            "channel": Channel.NONE,
            "delivery": Delivery.COUNTER,
            "rank": len(DEFAULT_PRIORITY) - 1,
            "first_time": kind is CardKind.KTP_EL and born > self.first_time_after,
            "disaster": False,
            "recorded_on": recorded_on,
            "due_on": None,
            "queued_at": queued_at,
            "asked_at": None,
            "prr_list_id": None,
            "batch_id": None,
            "token": None,
            "started_at": None,
            "printed_at": None,
            "printed_by": None,
            "slot": None,
            "handover_id": None,
            "handed_over_at": None,
            "cancel_reason": None,
            "cancelled_at": None,
            "earlier_job_id": None,
            **values,
        }
        self._book.add(print_job, row)
        self.jobs.append(row)
        return row

    # The backlog

    def fill_backlog(self, one_in: int) -> None:
        """Put everybody into the record whose card is still to be printed, and what holds some of them.

        Or only one in so many of those whom nothing holds.
        """
        held = self._overlaps()
        for _ in range(BACKLOG // one_in - held):
            self._waiting()
        for reason, how_many in _ENDED:
            for _ in range(how_many):
                self._ended(reason)
        for status, how_many in _NOT_READY:
            for _ in range(how_many):
                recorded = self._recorded_on()
                self.on_record(self._people.adult(), self._list_of(recorded), _NEWEST, recorded, status)

    def _recorded_on(self) -> date:
        """Return a day of recording: most within two years, some many years ago."""
        return LIST_DAYS[-1] - timedelta(days=int(self._chance.expovariate(1 / 420)) % 2_900 + 2)

    @staticmethod
    def _list_of(recorded: date) -> int:
        return next(number for number, day in enumerate(LIST_DAYS, start=1) if recorded < day)

    def _backlog_job(self, person: DemoPerson, recorded: date, **values: Any) -> Row:
        number = self._list_of(recorded)
        row = self.on_record(person, number, _NEWEST, recorded)
        return self.job(row, self.moment(number), recorded, prr_list_id=number, **values)

    def _waiting(self) -> None:
        recorded = self._recorded_on()
        channel = weighed(self._chance, _ASKED)
        values: Row = {"channel": channel, "delivery": way_of(channel, self._chance)}
        if channel is not Channel.NONE:
            asked = LIST_DAYS[-1] - timedelta(days=self._chance.randint(0, 5))
            number = self._list_of(recorded)
            values["asked_at"] = max(
                self._hours.at(asked, 9, self._chance.randint(0, 59)), self.moment(number)
            )
            values["due_on"] = asked + timedelta(days=7) if self._chance.random() < 0.3 else None
            values["reason"] = PrintReason.SUKET if self._chance.random() < 0.25 else PrintReason.FIRST
        person = self._people.adult(first_time=self._chance.random() < 0.05)
        self._backlog_job(person, recorded, **values)

    def _ended(self, reason: CancelReason, last_list: int = 2) -> Row:
        """Queue somebody with the first list whose job ended some weeks later without a card."""
        recorded = FIRST_DAY - timedelta(days=self._chance.randint(20, 900))
        row = self.on_record(self._people.adult(), 1, last_list, recorded)
        at = self._hours.at(date(2020, 6, 3) + timedelta(days=self._chance.randint(0, 20)), 10, 15)
        job = self.job(
            row,
            self.moment(1),
            recorded,
            prr_list_id=1,
            state=JobState.CANCELLED,
            cancel_reason=reason,
            cancelled_at=at,
        )
        told = {"why": reason.code}
        self._book.line(at, self._head, Action.JOB_CANCELLED, [f"job:{job['id']}"], told, reason=reason.code)
        return job

    # What holds

    def _overlaps(self) -> int:
        """Make the overlaps, and return how many jobs of the backlog that makes."""
        return (
            sum(self._double() for _ in range(_DOUBLES))
            + sum(self._other_name() for _ in range(_OTHER_NAMES))
            + sum(self._nowhere() for _ in range(_NOWHERE))
            + sum(self._no_longer_ready() for _ in range(_NOT_READY_ANY_MORE))
            + sum(self._ready_again(why, *held) for why, held in _AGAIN.items())
            + self._released()
        )

    def _hold(self, job: Row, reason: HoldReason, number: int, **values: Any) -> Row:
        row: Row = {
            "job_id": job["id"],
            "reason": reason,
            "other_nik": "",
            "other_name": "",
            "other_job_id": None,
            "opened_at": self.moment(number),
            "decided_at": None,
            "decided_by": None,
            "decision": None,
            "decision_reason": "",
            **values,
        }
        self._book.add(hold, row)
        return row

    def _count_held(self, number: int, rows: int = 1) -> None:
        self._counts[number - 1]["held"] += rows
        self._counts[number - 1]["queued"] -= rows

    def _pair(self, state: JobState) -> tuple[Row, Row, list[Row]]:
        person = self._people.adult()
        recorded = self._recorded_on()
        first = self._backlog_job(person, recorded, state=state)
        second = self._backlog_job(self._people.double(person, len(self.jobs)), recorded, state=state)
        number = first["prr_list_id"]
        holds = [
            self._hold(
                job,
                HoldReason.SAME_PERSON_OTHER_NIK,
                number,
                other_nik=other["nik"],
                other_name=other["name"],
                other_job_id=other["id"],
            )
            for job, other in ((first, second), (second, first))
        ]
        self._count_held(number, 2)
        return first, second, holds

    def _double(self) -> int:
        self._pair(JobState.HELD)
        return 2

    def _released(self) -> int:
        """Make pairs that somebody has looked at already; they wait, or one of them is cancelled."""
        kept = 0
        for number in range(12):
            first, second, holds = self._pair(JobState.WAITING)
            at = self._hours.at(LIST_DAYS[-1], 10 + number // 6, 5 + number)
            cancelled = number % 3 == 0
            for job, held in zip((first, second), holds, strict=True):
                ends = cancelled and job is second
                held |= {"decided_at": at, "decided_by": self._operator, "decision_reason": _RELEASED_REASON}
                held["decision"] = "cancelled" if ends else "released"
                action = Action.JOB_CANCELLED if ends else Action.JOB_RELEASED
                if ends:
                    job |= {
                        "state": JobState.CANCELLED,
                        "cancel_reason": CancelReason.DOUBLE,
                        "cancelled_at": at,
                    }
                subject = [f"job:{job['id']}"]
                self._book.line(at, self._operator, action, subject, {}, reason=_RELEASED_REASON)
            kept += 1 if cancelled else 2
        return kept

    def _other_name(self) -> int:
        person = self._people.adult()
        job = self._backlog_job(person, self._recorded_on(), state=JobState.HELD)
        number = job["prr_list_id"]
        self._hold(
            job,
            HoldReason.SAME_NIK_OTHER_NAME,
            number,
            other_nik=person.nik,
            other_name=self._people.other_name(person),
        )
        self._count_held(number)
        self._counts[number - 1]["held"] += 1
        return 1

    def _nowhere(self) -> int:
        person = replace(self._people.adult(), village_code="")
        recorded = self._recorded_on()
        number = self._list_of(recorded)
        row = self.on_record(person, number, _NEWEST, recorded)
        job = self.job(row, self.moment(number), recorded, prr_list_id=number, state=JobState.HELD)
        self._hold(job, HoldReason.REGION_UNKNOWN, number)
        self._count_held(number)
        return 1

    def _no_longer_ready(self) -> int:
        recorded = FIRST_DAY - timedelta(days=self._chance.randint(30, 700))
        status = RecordStatus.DUPLICATE_RECORD
        row = self.on_record(self._people.adult(), 1, _NEWEST, recorded, status)
        self._counts[0] += Counter(queued=1)
        self._counts[0]["not_ready"] -= 1
        job = self.job(row, self.moment(1), recorded, prr_list_id=1, state=JobState.HELD)
        self._hold(job, HoldReason.NO_LONGER_READY, _NEWEST, other_name=status.code)
        return 1

    def _ready_again(self, why: CancelReason, reason: HoldReason, how_many: int) -> int:
        """Name people once more in the newest list whose earlier job had ended."""
        for _ in range(how_many):
            earlier = self._ended(why, _NEWEST)
            again = self.job(
                {name: earlier[name] for name in _PERSON},
                self.moment(_NEWEST),
                earlier["recorded_on"],
                prr_list_id=_NEWEST,
                state=JobState.HELD,
            )
            self._hold(
                again,
                reason,
                _NEWEST,
                other_nik=earlier["nik"],
                other_name=earlier["name"],
                other_job_id=earlier["id"],
            )
            self._counts[-1]["held"] += 1
            self._counts[-1]["repeated"] -= 1
        return how_many

    # The lists themselves

    def write(self) -> None:
        """Keep a line for every list, with counts that add up."""
        for number, counts in enumerate(self._counts, start=1):
            counts["rejected"] = self._chance.randint(4, 30)
            figures = {name: counts[name] for name in ("queued", "held", "repeated", "not_ready", "rejected")}
            day = LIST_DAYS[number - 1]
            at = self.moment(number)
            self._book.add(
                prr_list,
                {
                    "at": at,
                    "staff_id": self._operator,
                    "kind": LIST_KIND,
                    "file_name": f"PRR_KOTA_SERANG_{day:%d%m%Y}.xlsx",
                    "sha256": f"{number:064x}",
                    "rows": sum(figures.values()),
                    **figures,
                    "changed": 0,
                    "vanished": 0,
                },
            )
            facts = {**figures, "rows": sum(figures.values())}
            self._book.line(at, self._operator, Action.LIST_TAKEN_IN, [f"list:{number}"], facts)
