"""What a complaint is about: the application or card it is tied to, and what a scan or a NIK offers."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select

from desk.data import application_rows, job_rows, receipts, standings
from desk.data.counter_tables import application
from desk.data.print_tables import print_job
from desk.domain.complaints import Tie
from desk.domain.search import Asked, what_is
from desk.domain.settings import OfficeSettings
from desk.domain.status_answers import Standing


def exists(db: Connection, tie: Tie) -> bool:
    """Whether what a complaint shall be tied to is here."""
    queries = [
        select(table.c.id).where(table.c.id == number)
        for table, number in ((application, tie.application_id), (print_job, tie.job_id))
        if number is not None
    ]
    return len(queries) < 2 and all(db.execute(query).first() is not None for query in queries)


def nik_of(db: Connection, tie: Tie) -> str:
    """Return the NIK of what a complaint is tied to, empty for a newborn and for nothing."""
    if tie.application_id is not None:
        return application_rows.get(db, tie.application_id).subject.nik
    return job_rows.jobs(db, [tie.job_id])[0].nik if tie.job_id is not None else ""


def standing(db: Connection, tie: Tie, today: date) -> Standing | None:
    """Return where the document is that a complaint is tied to."""
    if tie.application_id is not None:
        return standings.of_application(db, application_rows.get(db, tie.application_id), today)
    if tie.job_id is not None:
        return standings.of_job(db, job_rows.jobs(db, [tie.job_id])[0], today)
    return None


def of_nik(db: Connection, nik: str, today: date) -> tuple[Standing, ...]:
    """Return the documents of a NIK that a complaint can be tied to."""
    return tuple(one for one in standings.of_nik(db, nik, today) if one.application or one.job)


def found_by(db: Connection, text: str, settings: OfficeSettings, today: date) -> tuple[Standing, ...]:
    """Return what a scanned or typed NIK, application number, receipt or parcel label stands for."""
    given = settings.numbers
    asked, key = what_is(text, given["batch"], given["bast"], given["application"])
    if asked is Asked.NIK:
        return of_nik(db, key, today)
    if not key:
        return ()
    applied = application_rows.with_number(db, key.upper())
    if applied is not None:
        return (standings.of_application(db, applied, today),)
    return tuple(
        standings.of_job(db, job, today) for job in job_rows.jobs(db, list(receipts.job_ids(db, key.upper())))
    )
