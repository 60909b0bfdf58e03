"""Writes five months of a city office at once: what the demo day finds when it begins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from itertools import islice
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from desk.data import calendar, print_jobs, services
from desk.data.demo_history_book import Book
from desk.data.demo_history_counter import DemoCounter
from desk.data.demo_history_lists import Lists
from desk.data.demo_history_plan import (
    FIRST_DAY,
    LIST_DAYS,
    OfficeHours,
    PlannedCard,
    cards,
    papers,
    working_days,
)
from desk.data.demo_history_prints import PrintRoom
from desk.data.demo_history_ways import WaysOut
from desk.data.office_tables import journal, service_record
from desk.domain.calendar import WorkingDays
from desk.domain.demo_people import DEMO_DAY, People
from desk.domain.office_reports import KIND_OF_SERVICE
from desk.domain.printing import CardKind, Channel, PrintReason
from desk.domain.record_status import RecordStatus
from desk.domain.regions import Gazetteer
from desk.domain.services import Catalogue
from desk.domain.settings import OfficeSettings

Row = dict[str, Any]
_SEED = 20200804
_SERIALS_AFTER = 7_000
"""Higher than any serial number in the lists of the past and of the demo day."""
_SERVICE_OF = {kind: code for code, kind in KIND_OF_SERVICE.items()}
_ON_A_LIST = frozenset({PrintReason.FIRST, PrintReason.SUKET})


def write(
    db: Connection, settings: OfficeSettings, places: Gazetteer, staff: Mapping[str, int], one_in: int
) -> None:
    """Write the past of an empty demo office, or one card and paper in so many.

    ``staff`` are its accounts by sign-in name.
    """
    offered, days = services.catalogue(db), calendar.working_days(db, settings)
    _History(settings, places, staff, offered, days).write(db, one_in)
    print_jobs.rank_again(db, settings.priority, DEMO_DAY)


def newest_moment(db: Connection) -> datetime | None:
    """Return when the newest line of the journal was written."""
    return db.execute(select(journal.c.at).order_by(journal.c.id.desc()).limit(1)).scalar()


class _History:
    """Goes through the days of the past in order."""

    def __init__(
        self,
        settings: OfficeSettings,
        places: Gazetteer,
        staff: Mapping[str, int],
        offered: Catalogue,
        days: WorkingDays,
    ) -> None:
        self._chance = Random(_SEED)  # noqa: S311 - people and days of a demo, the same ones every time
        self._hours = OfficeHours(ZoneInfo(settings.zone))
        self._villages = [village.code for village in places.villages]
        self._book = Book(settings)
        self._people = People(self._chance, places.villages, DEMO_DAY)
        self._lists = Lists(self._book, self._people, self._chance, self._hours, staff)
        self._room = PrintRoom(self._book, self._chance, self._hours, staff)
        self._ways = WaysOut(
            self._book, self._chance, self._hours, staff, places, self._room, settings.office_name
        )
        # Other chances and other numbers than the print room's, which stays as it was without a counter.
        chance = Random(_SEED + 1)  # noqa: S311 - as above
        askers = People(chance, places.villages, DEMO_DAY, _SERIALS_AFTER)
        self._offered = offered
        self._counter = DemoCounter(self._book, settings, self._hours, staff, askers, offered, days)
        self._numbers: dict[str, int] = defaultdict(int)

    def write(self, db: Connection, one_in: int) -> None:
        """Make every row and write them."""
        jobs: dict[date, list[Row]] = defaultdict(list)
        for card in sorted(islice(cards(self._chance), 0, None, one_in), key=lambda card: card.day):
            jobs[card.day].append(self._job(card))
        self._lists.fill_backlog(one_in)
        self._room.open_store()
        for day in working_days():
            self._room.begin(day)
            printed = self._room.work(day, jobs[day])
            self._ways.shelve(day, printed)
            self._ways.work(day)
            for job in printed:
                if not self._counter.of_card(day, job):
                    self._done(day, job)
        for paper in islice(papers(self._chance), 0, None, one_in):
            village = paper.village_code or self._chance.choice(self._villages)
            received = paper.day - timedelta(days=self._chance.randint(0, 4))
            if not self._counter.of_paper(paper, village):
                self._record(paper.service, paper.channel, village, max(received, FIRST_DAY), paper.day, None)
        self._counter.of_queue(self._lists.jobs)
        self._counter.under_way()
        self._counter.write(self._offered.version)
        self._lists.write()
        self._book.write(db)

    def _job(self, card: PlannedCard) -> Row:
        """Open the job of a card that will be printed on its day."""
        asked = self._hours.at(card.day, 7, 52)
        asks = None if card.channel is Channel.NONE else asked
        same = {
            "kind": card.kind,
            "reason": card.reason,
            "channel": card.channel,
            "delivery": card.delivery,
            "asked_at": asks,
        }
        if card.kind is CardKind.KIA:
            child = self._people.child()
            row = {name: getattr(child, name) for name in type(child).__dataclass_fields__}
            return self._lists.job(row, asked, card.day, **same)
        if card.reason not in _ON_A_LIST:
            recorded = FIRST_DAY - timedelta(days=self._chance.randint(200, 2_500))
            holder = self._people.adult()
            row = self._lists.on_record(holder, 1, len(LIST_DAYS), recorded, RecordStatus.CARD_ISSUED)
            return self._lists.job(row, asked, card.day, **same)
        known = [number for number, day in enumerate(LIST_DAYS, start=1) if day <= card.day]
        first = self._chance.choice(known)
        begin = FIRST_DAY - timedelta(days=600) if first == 1 else LIST_DAYS[first - 2]
        recorded = begin + timedelta(days=self._chance.randrange(max((LIST_DAYS[first - 1] - begin).days, 1)))
        young = self._chance.random() < 0.15
        row = self._lists.person(first, known[-1], recorded, first_time=young)
        return self._lists.job(row, self._lists.moment(first), recorded, prr_list_id=first, **same)

    def _done(self, day: date, job: Row) -> None:
        """Count a card that somebody asked for as a service finished."""
        if job["channel"] is not Channel.NONE:
            service = _SERVICE_OF[job["kind"]]
            self._record(service, job["channel"], job["village_code"], day, day, job["id"])

    def _record(
        self, service: str, channel: Channel, village: str, received: date, done: date, job_id: int | None
    ) -> None:
        self._numbers[service] += 1
        self._book.add(
            service_record,
            {
                "number": f"{service}/{done:%Y}/{self._numbers[service]:05d}",
                "service": service,
                "channel": channel,
                "village_code": village,
                "received_on": received,
                "done_on": done,
                "job_id": job_id,
            },
        )
