"""Everything that decides where somebody's document is, gathered for one answer."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select

from desk.data import (
    application_rows,
    appointments,
    ended_people,
    handovers,
    job_rows,
    mission_lists,
    parcel_rows,
    pick_up,
    print_jobs,
    records,
    services,
)
from desk.data.counter_tables import application
from desk.data.custody_tables import handover, handover_item
from desk.domain.applications import OPEN_STATES, Application
from desk.domain.handover import ItemOutcome
from desk.domain.post import Parcel
from desk.domain.printing import HoldReason, JobState, PrintJob
from desk.domain.services import Source
from desk.domain.status_answers import Sent, Standing, Taken

_OUT = (JobState.SENT, JobState.HANDED_OVER)


def of_application(db: Connection, asked: Application, today: date) -> Standing:
    """Return what decides where the document of an application is."""
    service = services.catalogue(db, asked.catalogue_version).services[asked.service]
    job = job_rows.jobs(db, [asked.job_id])[0] if asked.job_id is not None else None
    given = pick_up.of_application(db, asked)
    taken = None if given is None else Taken(given.at, given.taker, given.taker_name, given.staff)
    return Standing(
        asked.called,
        asked.subject.nik,
        _status(db, asked.subject.nik),
        asked,
        service.name,
        service.source is Source.RECORD,
        job,
        None if job is None else _sent(db, job),
        taken,
        appointments.of_application(db, asked.id),
        _ground(db, asked.id),
        today,
        mission_lists.out_with(db, asked.id),
        _parcel(db, asked.id, job),
        _undecided(db, job),
    )


def of_job(db: Connection, job: PrintJob, today: date) -> Standing:
    """Return what decides where a card is that nobody has applied for."""
    took = handovers.pick_up_of(db, job.id)
    taken = None if took is None else Taken(took.at, took.taker, took.taker_name, took.staff)
    status = _status(db, job.nik)
    sent, left_in = _sent(db, job), parcel_rows.newest_of_job(db, job.id)
    return Standing(
        job.name,
        job.nik,
        status,
        job=job,
        sent=sent,
        taken=taken,
        today=today,
        parcel=left_in,
        undecided=_undecided(db, job),
    )


def _undecided(db: Connection, job: PrintJob | None) -> HoldReason | None:
    """Return why somebody has to decide about a card on the shelf before anybody gets it."""
    if job is None or job.state is not JobState.PRINTED:
        return None
    found = ended_people.undecided(db, (job.id,))
    return found[0].person.end.hold if found else None


def of_nik(db: Connection, nik: str, today: date) -> tuple[Standing, ...]:
    """Return where the documents of a NIK are: open applications, else the newest one, and a card of its own.

    Somebody the lists name but who has neither is answered by the record status.
    """
    asked = application_rows.of_nik(db, nik)
    chosen = [one for one in asked if one.state in OPEN_STATES] or list(asked[:1])
    tied = {one.job_id for one in asked}
    found = [of_application(db, one, today) for one in chosen]
    jobs = print_jobs.of_nik(db, nik)
    if jobs and jobs[0].id not in tied:
        found.append(of_job(db, jobs[0], today))
    if found:
        return tuple(found)
    person = records.by_nik(db, nik)
    return () if person is None else (Standing(person.name, nik, person.status, today=today),)


def _parcel(db: Connection, application_id: int, job: PrintJob | None) -> Parcel | None:
    if job is not None:
        return parcel_rows.newest_of_job(db, job.id)
    return parcel_rows.newest_of_application(db, application_id)


def _status(db: Connection, nik: str) -> str:
    person = records.by_nik(db, nik) if nik else None
    return person.status if person is not None else ""


def _sent(db: Connection, job: PrintJob) -> Sent | None:
    if job.state not in _OUT:
        return None
    transport = handovers.transport_of(db, job.id)
    if transport is None:
        return None
    missing = (
        select(handover_item.c.id)
        .join(handover, handover.c.id == handover_item.c.handover_id)
        .where(
            handover_item.c.job_id == job.id,
            handover_item.c.outcome == ItemOutcome.MISSING,
            handover.c.number == transport[0],
        )
    )
    return Sent(*transport, missing=db.execute(missing.limit(1)).first() is not None)


def _ground(db: Connection, application_id: int) -> str:
    query = select(application.c.end_reason).where(application.c.id == application_id)
    return str(db.execute(query).scalar_one())
