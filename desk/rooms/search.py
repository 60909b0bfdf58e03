"""The one search field: a scan or a few letters in, where the card is and what to do next out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from desk.data import (
    application_rows,
    batches,
    ended_people,
    handovers,
    job_rows,
    offices,
    parcel_rows,
    print_jobs,
    receipts,
    records,
    standings,
)
from desk.data.database import Connection
from desk.domain.applications import Application
from desk.domain.handover import Handover
from desk.domain.post import Parcel
from desk.domain.printing import JobState, PrintJob
from desk.domain.search import AT_MOST, SHORTEST, Asked, Found, Person, what_is
from desk.domain.status_answers import Standing
from desk.domain.text import search_key
from desk.rooms.work import Workbench

_ON_THEIR_WAY = (JobState.SENT, JobState.HANDED_OVER)


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
            numbers = settings.numbers
            asked, key = what_is(text, numbers["batch"], numbers["bast"], numbers["application"])
            if papers := _of_paper(db, asked, key):
                return papers
            if asked in (Asked.BATCH, Asked.HANDOVER):
                return ()
            if asked is Asked.NIK:
                person = records.by_nik(db, key)
                jobs, applied = print_jobs.of_nik(db, key), application_rows.of_nik(db, key)
                known = person or jobs or applied or ended_people.of_nik(db, key)
                return _whole(db, (_answer(person, jobs, applied),), key) if known else ()
            if len(key) < SHORTEST:
                return ()
            people = (records.by_nik_prefix if asked is Asked.NIK_BEGINNING else records.by_name_prefix)(
                db, key, AT_MOST + 1
            )
            return _whole(db, _of_people(db, people) + _of_others(db, people, asked, key))

    def standings(self, found: Found) -> tuple[Standing, ...]:
        """Return where the documents of one answer are, in what the citizen is told; none for a handover."""
        with self._bench.look() as db:
            today = self._bench.local_day(self._bench.now(), offices.read_settings(db))
            if found.by_number or (found.applications and not found.nik):
                return tuple(
                    standings.of_application(db, application_rows.get(db, one.id), today)
                    for one in found.applications
                )
            told = standings.of_nik(db, found.nik, today) if found.nik else ()
            if found.job is None or any(one.job and one.job.id == found.job.id for one in told):
                return told
            # A batch or a parcel may hold an older card of this person.
            return (standings.of_job(db, print_jobs.get(db, found.job.id), today),)

    def handover_of(self, number: str) -> Handover:
        """Return the handover of a scanned BAST number.

        Raises:
            NotFound: no handover has this number.
        """
        with self._bench.look() as db:
            return handovers.get(db, number)


def _of_paper(db: Connection, asked: Asked, key: str) -> tuple[Found, ...]:
    """Return what a printed number stands for: a batch, a BAST, an application, a receipt, a parcel."""
    if asked is Asked.BATCH:
        return _whole(db, [_answer(None, [job]) for job in batches.jobs_of(db, key)])
    if asked is Asked.HANDOVER:
        return _of_handover(db, key)
    if asked is Asked.APPLICATION and (found := _of_application(db, key)):
        return found
    if (parcel := parcel_rows.with_number(db, key)) is not None:
        return _of_parcel(db, parcel)
    receipt = receipts.job_ids(db, key.upper())
    return _whole(db, [_answer(None, [job]) for job in job_rows.jobs(db, receipt)]) if receipt else ()


def _of_parcel(db: Connection, parcel: Parcel) -> tuple[Found, ...]:
    """Return everything in a parcel: each card with whoever asked for it, each paper by its application."""
    found = []
    for each in parcel.contents:
        asked = application_rows.with_number(db, each.number) if each.number else None
        jobs = job_rows.jobs(db, [each.job_id]) if each.job_id is not None else ()
        one = _answer(None, jobs, (asked,) if asked is not None else ())
        found.append(replace(one, by_number=asked is not None, parcel=parcel))
    return _whole(db, found)


def _of_people(db: Connection, people: Sequence[Person]) -> tuple[Found, ...]:
    jobs: dict[str, list[PrintJob]] = {}
    for job in job_rows.of_niks(db, [person.nik for person in people]):
        jobs.setdefault(job.nik, []).append(job)
    asked: dict[str, list[Application]] = {}
    for one in application_rows.of_niks(db, [person.nik for person in people]):
        asked.setdefault(one.subject.nik, []).append(one)
    return tuple(_answer(person, jobs.get(person.nik, []), asked.get(person.nik, ())) for person in people)


def _of_others(db: Connection, people: Sequence[Person], asked: Asked, key: str) -> tuple[Found, ...]:
    """Return who has applied and is in no list: newborns, and whoever was never recorded."""
    if asked is not Asked.NAME or not (name := search_key(key)):
        return ()
    known = {person.nik for person in people}
    by_person: dict[str, list[Application]] = {}
    for one in application_rows.by_name_prefix(db, name, AT_MOST + 1):
        if one.subject.nik not in known:
            by_person.setdefault(one.subject.nik or one.number, []).append(one)
    room = max(0, AT_MOST + 1 - len(people))
    return tuple(_of_applicant(db, applied) for applied in islice(by_person.values(), room))


def _of_application(db: Connection, number: str) -> tuple[Found, ...]:
    one = application_rows.with_number(db, number)
    if one is None:
        return ()
    job = job_rows.jobs(db, [one.job_id]) if one.job_id is not None else ()
    person = records.by_nik(db, one.subject.nik) if one.subject.nik else None
    return _whole(db, (replace(_answer(person, job, (one,)), by_number=True),))


def _of_applicant(db: Connection, applied: Sequence[Application]) -> Found:
    nik = applied[0].subject.nik
    return _answer(None, print_jobs.of_nik(db, nik) if nik else (), applied)


def _of_handover(db: Connection, number: str) -> tuple[Found, ...]:
    line = handovers.line(db, number)
    return () if line is None else (Found(None, (), line),)


def _answer(person: Person | None, jobs: Sequence[PrintJob], asked: Sequence[Application] = ()) -> Found:
    newest_first = tuple(sorted(jobs, key=lambda job: job.id, reverse=True))
    return Found(person, newest_first, None, None, tuple(asked))


def _whole(db: Connection, answers: Sequence[Found], nik: str = "") -> tuple[Found, ...]:
    """Add where cards on their way are and who died or moved; two questions, however many answers."""
    moving = [one.jobs[0].id for one in answers if one.jobs and one.jobs[0].state in _ON_THEIR_WAY]
    transports = handovers.transports_of(db, moving)
    ended = ended_people.of_niks(db, {one.nik or nik for one in answers})
    return tuple(
        replace(
            one,
            transport=transports.get(one.jobs[0].id) if one.jobs else None,
            ended=ended.get(one.nik or nik, ()),
        )
        for one in answers
    )
