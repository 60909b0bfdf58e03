"""Putting a finished paper on the shelf, one at the pick-up counter or many of a mission at once."""

from __future__ import annotations

from desk.data import application_rows, applications, appointments, pick_up, services
from desk.data.database import Connection
from desk.domain.application_errors import NumberUnreadable
from desk.domain.applications import Application, AppState
from desk.domain.document_numbers import NUMBER_KINDS, read_number
from desk.domain.errors import FieldMissing
from desk.domain.services import Service, Source
from desk.domain.text import mark
from desk.rooms.work import Work, Workbench

_NUMBER = mark("field", "Number of the document")


def make_paper(work: Work, application_id: int, paper_number: str, slot: str) -> Application:
    """Put a finished paper into a slot, count it, and keep a half-hour for whoever collects it here.

    Raises:
        FieldMissing: no number.
        NumberUnreadable: the number does not have the shape of this kind of document.
        ApplicationMovedOn: the application is not verified, or its paper was made before.
    """
    asked = application_rows.get(work.db, application_id)
    service = service_of(work.db, asked)
    number = paper_number_of(paper_number, service)
    applications.move(
        work.db,
        application_id,
        (AppState.VERIFIED,),
        AppState.READY,
        paper_number=number,
        slot=slot,
        ready_at=work.now,
    )
    received = Workbench.local_day(asked.received_at, work.settings)
    pick_up.count_service(work.db, asked, service.report_code, received, work.today)
    made = application_rows.get(work.db, application_id)
    appointments.offer_when_ready(work.db, made, work.settings, after=work.today, now=work.now)
    return made


def service_of(db: Connection, asked: Application) -> Service:
    """Return what an application asks for, in the version of the catalogue it stands under."""
    return services.catalogue(db, asked.catalogue_version).services[asked.service]


def paper_number_of(written: str, service: Service) -> str:
    """Return the number of a paper as it is kept.

    Raises:
        FieldMissing: there is none, or the service makes no paper.
        NumberUnreadable: it does not have the shape of this kind of document.
    """
    if service.source is not Source.PAPER or not written.strip():
        raise FieldMissing(_NUMBER)
    if not service.paper_number:
        return written.strip()
    kind = NUMBER_KINDS[service.paper_number]
    found = read_number(written, kind)
    if found is None:
        raise NumberUnreadable(kind.word, written.strip())
    return found.text
