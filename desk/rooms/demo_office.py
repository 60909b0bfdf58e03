"""The demo office: a city office of people who do not exist, to try everything out and to teach with."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desk.data import (
    account_lines,
    closed_days,
    demo_doubles,
    demo_history,
    demo_outside,
    journal,
    offices,
    regions,
)
from desk.data import staff as accounts
from desk.domain.demo_people import DEMO_ROLES, DEMO_STAFF
from desk.domain.errors import OfficeExists
from desk.rooms.work import Workbench

OPENS = time(7, 30)
SATURDAY = 5
OPENING_LINES = 2
"""Lines of the journal that an office begins with: the office, and its first account."""


class DemoOffice:
    """What makes a demo of an empty office."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def furnish(self, password_hash: str, one_in: int = 1) -> None:
        """Give an empty demo office its staff and its past, or one card and paper in so many; all or nothing.

        Raises:
            OfficeExists: somebody works here already; a past is only made for an empty demo office.
        """
        with self._bench.tend() as work:
            if not offices.check_version(work.db) or journal.newest(work.db) > OPENING_LINES:
                raise OfficeExists("")
            known = {person.login: person.id for person in accounts.everyone(work.db)}
            for person in DEMO_STAFF:
                known[person.login] = accounts.add(work.db, person, password_hash).id
            account_lines.note_added(work.db, work.now, self._bench.workstation)
            places = regions.gazetteer(work.db, work.settings)
            demo_history.write(work.db, work.settings, places, known, one_in)
            evening = demo_history.newest_moment(work.db) or work.now
            demo_outside.furnish(work.db, ZoneInfo(work.settings.zone), known[DEMO_ROLES["clerk"]], evening)
            demo_outside.note_when_told(work.db)

    def doubles(self) -> tuple[frozenset[str], tuple[demo_doubles.Decided, ...]]:
        """Return NIKs of people who stand in the demo twice, and what is decided about some of them."""
        with self._bench.look() as db:
            decided = demo_doubles.decided(db)
            return frozenset((*demo_doubles.waiting(db), *(each[0] for each in decided))), decided

    def goes_on_at(self) -> datetime | None:
        """Return the moment a demo office lives on from, None before anything was done in it.

        It is when something was last done; after a closed day, on which no step can be taken back any more,
        the next working morning.
        """
        with self._bench.look() as db:
            last = demo_history.newest_moment(db)
            if last is None:
                return None
            settings = offices.read_settings(db)
            day = self._bench.local_day(last, settings)
            if closed_days.number_of(db, day) is None:
                return last
            morning = datetime.combine(_next_working_day(day), OPENS, ZoneInfo(settings.zone))
            return morning.astimezone(UTC)


def _next_working_day(day: date) -> date:
    after = day + timedelta(days=1)
    while after.weekday() >= SATURDAY:
        after += timedelta(days=1)
    return after
