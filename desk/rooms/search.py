"""The one search field: a scan or a few letters in, where the card is and what to do next out."""

from __future__ import annotations

from collections.abc import Sequence

from desk.data import batches, handovers, job_rows, offices, print_jobs, receipts, records
from desk.data.database import Connection
from desk.domain.handover import Handover
from desk.domain.printing import JobState, PrintJob
from desk.domain.search import Asked, Found, Person, what_is
from desk.rooms.work import Workbench

AT_MOST = 50
"""More people of one name than fit the answer list; the list says so and asks for more letters."""
SHORTEST = 3


class Search:
    """What anybody at a counter asks first: where is the card?"""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def find(self, text: str) -> tuple[Found, ...]:
        """Return answers to a scan (NIK, receipt, parcel, batch, BAST) or to a typed beginning, best first.

        Fewer than three characters answer nothing; at most one more than AT_MOST answers come back.
        """
        with self._bench.look() as db:
            settings = offices.read_settings(db)
            asked, key = what_is(text, settings.numbers["batch"], settings.numbers["bast"])
            if asked is Asked.BATCH:
                return tuple(_answer(db, None, [job]) for job in batches.jobs_of(db, key))
            if asked is Asked.HANDOVER:
                return _of_handover(db, key)
            if receipt := receipts.job_ids(db, key.upper()):
                return tuple(_answer(db, None, [job]) for job in job_rows.jobs(db, receipt))
            if asked is Asked.NIK:
                person = records.by_nik(db, key)
                jobs = print_jobs.of_nik(db, key)
                return (_answer(db, person, jobs),) if person or jobs else ()
            if len(key) < SHORTEST:
                return ()
            people = (records.by_nik_prefix if asked is Asked.NIK_BEGINNING else records.by_name_prefix)(
                db, key, AT_MOST + 1
            )
            return _of_people(db, people)

    def handover_of(self, number: str) -> Handover:
        """Return the handover of a scanned BAST number.

        Raises:
            NotFound: no handover has this number.
        """
        with self._bench.look() as db:
            return handovers.get(db, number)


def _of_people(db: Connection, people: Sequence[Person]) -> tuple[Found, ...]:
    jobs: dict[str, list[PrintJob]] = {}
    for job in job_rows.of_niks(db, [person.nik for person in people]):
        jobs.setdefault(job.nik, []).append(job)
    return tuple(_answer(db, person, jobs.get(person.nik, [])) for person in people)


def _of_handover(db: Connection, number: str) -> tuple[Found, ...]:
    line = handovers.line(db, number)
    return () if line is None else (Found(None, (), line),)


def _answer(db: Connection, person: Person | None, jobs: Sequence[PrintJob]) -> Found:
    newest_first = tuple(sorted(jobs, key=lambda job: job.id, reverse=True))
    moving = newest_first and newest_first[0].state in (JobState.SENT, JobState.HANDED_OVER)
    transport = handovers.transport_of(db, newest_first[0].id) if moving else None
    return Found(person, newest_first, None, transport)
