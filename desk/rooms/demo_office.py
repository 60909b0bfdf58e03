"""The demo office: a city office of people who do not exist, to try everything out and to teach with."""

from __future__ import annotations

from datetime import datetime

from desk.data import demo_history, journal, offices, regions
from desk.data import staff as accounts
from desk.domain.demo_people import DEMO_STAFF
from desk.domain.errors import OfficeExists
from desk.rooms.work import Workbench


class DemoOffice:
    """What makes a demo of an empty office."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def furnish(self, password_hash: str) -> None:
        """Give an empty demo office its staff and its past, all of it or nothing.

        Raises:
            OfficeExists: somebody works here already; a past is only made for an empty demo office.
        """
        with self._bench.tend() as work:
            if not offices.check_version(work.db) or journal.newest(work.db) > 1:
                raise OfficeExists("")
            known = {person.login: person.id for person in accounts.everyone(work.db)}
            for person in DEMO_STAFF:
                known[person.login] = accounts.add(work.db, person, password_hash).id
            demo_history.write(work.db, work.settings, regions.gazetteer(work.db, work.settings), known)

    def last_moment(self) -> datetime | None:
        """Return when something was last done here; a demo office lives on from that moment."""
        with self._bench.look() as db:
            return demo_history.newest_moment(db)
