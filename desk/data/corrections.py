"""Writing the corrected form of an application, its card with it, and reading what was corrected before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import IntegrityError

from desk.data import applications, journal, print_jobs
from desk.data.counter_tables import application
from desk.data.print_tables import print_job
from desk.domain.application_errors import ApplicationUnderWay, CardAtWork, ReasonForDoubt
from desk.domain.applications import DOUBT_OF, Application, Warned
from desk.domain.corrections import Corrected, Correction, FormField
from desk.domain.printing import JobState
from desk.domain.services import Catalogue, Service
from desk.domain.text import search_key

_app = application.c
_FREE = (JobState.WAITING, JobState.HELD)
_FIELDS = {field.code: field for field in FormField}


def doubts_answered(
    db: Connection, correction: Correction, service: Service, offered: Catalogue
) -> list[str]:
    """Return what is recorded against the person of a new NIK, when somebody answers for it.

    Raises:
        ReasonForDoubt: the person is recorded as died or moved out, and nobody answers for it.
    """
    nik = correction.subject.nik
    if service.ends is not None or not nik:
        return []
    ending = {one.code: one.ends for one in offered.services.values() if one.ends is not None}
    end = applications.recorded_end(db, nik, ending)
    if end is None:
        return []
    if not correction.despite:
        raise ReasonForDoubt((Warned(DOUBT_OF[end]),))
    return [DOUBT_OF[end].code]


def write(
    db: Connection, asked: Application, changed: Mapping[FormField, str | date | None], service: Service
) -> list[int]:
    """Write what stands in some fields now, and return the cards that so came and went with the NIK.

    Raises:
        ApplicationUnderWay: the new NIK has an open application for this service.
        CardAtWork: somebody has the card of the old NIK in hand, or it is made.
    """
    if FormField.NIK not in changed:
        _write(db, asked, changed, service)
        return []
    left = _part_from_card(db, asked)
    _write(db, asked, changed, service)
    joined = _join_card(db, asked, str(changed[FormField.NIK]), service)
    return [card for card in (left, joined) if card is not None]


def of_application(db: Connection, application_id: int) -> tuple[Corrected, ...]:
    """Return the corrections of an application, newest first."""
    found = []
    for entry in journal.about(db, f"application:{application_id}"):
        codes = entry.facts.get("corrected")
        if isinstance(codes, list) and codes:
            # A newer program may know more fields than this one; what it cannot name it leaves out.
            fields = tuple(_FIELDS[code] for code in codes if code in _FIELDS)
            found.append(Corrected(fields, entry.staff_name, entry.at, entry.reason))
    return tuple(found)


def _write(
    db: Connection, asked: Application, changed: Mapping[FormField, str | date | None], service: Service
) -> None:
    values: dict[str, object] = {field.code: value for field, value in changed.items()}
    if FormField.NAME in changed:
        values["name_key"] = search_key(str(changed[FormField.NAME]))
    if service.code != asked.service:
        values["service"] = service.code
    if FormField.VILLAGE in changed:
        values["village_code"] = changed[FormField.VILLAGE] or None
    try:
        with db.begin_nested():
            db.execute(update(application).where(_app.id == asked.id).values(**values))
    except IntegrityError as error:
        under_way = applications.open_number(db, str(changed.get(FormField.NIK, "")), service.code)
        if not under_way:
            raise
        raise ApplicationUnderWay(under_way) from error


def _part_from_card(db: Connection, asked: Application) -> int | None:
    if asked.job_id is None:
        return None
    db.execute(select(print_job.c.id).where(print_job.c.id == asked.job_id).with_for_update())
    job = print_jobs.get(db, asked.job_id)
    if job.state not in _FREE:
        raise CardAtWork(job.state.word, job.claimed_by)
    db.execute(update(application).where(_app.id == asked.id).values(job_id=None))
    applications.let_card_go(db, asked.job_id)
    return asked.job_id


def _join_card(db: Connection, asked: Application, nik: str, service: Service) -> int | None:
    if service.card is None or service.print_reason is None or not nik:
        return None
    card = applications.untied_card(db, nik, service.card)
    if card is not None:
        applications.tie_to_job(db, asked.id, card, service.print_reason)
    return card
