"""The rows of the counter's reports: what came in, what was found of it, who comes for it and who took it."""

from __future__ import annotations

from datetime import date, time, timedelta, tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, Index, Select, and_, func, or_, select

from desk.data import services
from desk.data.application_rows import CALLED
from desk.data.counter_tables import (
    application,
    application_check,
    application_paper,
    appointment,
    collection,
    finding,
)
from desk.data.custody_tables import handover, pick_up
from desk.data.day_flows import within
from desk.data.day_rows import Span
from desk.data.office_tables import district, service_record, staff, village
from desk.data.post_tables import parcel, parcel_content
from desk.data.print_tables import print_job
from desk.domain.applications import OPEN_STATES, TO_VERIFY, AppState, Brought
from desk.domain.appointments import AppointmentState
from desk.domain.calendar import WorkingDays
from desk.domain.counter_reports import (
    CheckDone,
    CounterToday,
    Found,
    PaperGiven,
    RegisterLine,
    Visit,
    working_time,
)
from desk.domain.office_reports import EVERYWHERE, Area
from desk.domain.post import ParcelState
from desk.domain.printing import JobState
from desk.domain.services import Catalogue, Service, Text, checklist, facts_of

_app = application.c
_job = print_job.c
_check = application_check.c
_kept = appointment.c

# Only these reports ask when papers were taken; the index lives beside the question.
Index("ix_collection_at", collection.c.at)


class Offered:
    """The catalogues that applications came in under, each read once."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._known: dict[int, Catalogue] = {}

    def service(self, version: int, code: str) -> Service:
        """Return a service as it was when it was asked for."""
        return self._catalogue(version).services[code]

    def document(self, version: int, code: str) -> Text:
        """Return the name of a document; empty for the application as a whole."""
        found = self._catalogue(version).documents.get(code)
        return found.name if found else Text(code)

    def _catalogue(self, version: int) -> Catalogue:
        if version not in self._known:
            self._known[version] = services.catalogue(self._db, version)
        return self._known[version]


def _of(area: Area) -> list[ColumnElement[bool]]:
    """Return the conditions that an application is about somebody of a kecamatan, and came by a channel."""
    asked: list[ColumnElement[bool]] = []
    if area.district_code:
        inside = select(village.c.code).where(village.c.district_code == area.district_code)
        asked.append(_app.village_code.in_(inside))
    if area.channel is not None:
        asked.append(_app.channel == area.channel)
    return asked


def _count(db: Connection, table: Any, *where: ColumnElement[bool]) -> int:
    return int(db.execute(select(func.count()).select_from(table).where(*where)).scalar_one())


# The register


def register(db: Connection, span: Span, area: Area, zone: tzinfo) -> tuple[RegisterLine, ...]:
    """Return the applications that came in within a span, in the order of their numbers."""
    came = (within(_app.received_at, span.begin, span.end), *_of(area))
    offered, brought = Offered(db), _brought(db, *came)
    rows = db.execute(_REGISTER.where(*came).order_by(_app.received_at, _app.id))
    return tuple(_line(row, offered, brought.get(row.id, frozenset()), zone) for row in rows)


def came_in(db: Connection, span: Span, area: Area = EVERYWHERE) -> int:
    """Return how many applications came in within a span."""
    return _count(db, application, within(_app.received_at, span.begin, span.end), *_of(area))


_POSTED = (
    select(parcel.c.receiver)
    .join(parcel_content, parcel_content.c.parcel_id == parcel.c.id)
    .where(
        parcel.c.state == ParcelState.DELIVERED,
        or_(parcel_content.c.application_id == _app.id, parcel_content.c.job_id == _app.job_id),
    )
    .limit(1)
    .scalar_subquery()
)
_REGISTER = (
    select(
        _app.id,
        _app.number,
        _app.received_at,
        _app.service,
        _app.catalogue_id,
        _app.channel,
        _app.state,
        _app.nik,
        CALLED,
        _app.birth_date,
        _app.answers,
        _app.phone,
        _app.promised_on,
        func.coalesce(village.c.name, "").label("village"),
        func.coalesce(district.c.name, "").label("district"),
        staff.c.name.label("clerk"),
        func.coalesce(_app.ready_at, _job.printed_at).label("ready"),
        func.coalesce(_app.collected_at, pick_up.c.at, _job.handed_over_at).label("collected"),
        func.coalesce(
            collection.c.taker_name, pick_up.c.taker_name, _POSTED, handover.c.destination, ""
        ).label("taker"),
    )
    .select_from(application)
    .join(staff, staff.c.id == _app.received_by)
    .outerjoin(village, village.c.code == _app.village_code)
    .outerjoin(district, district.c.code == village.c.district_code)
    .outerjoin(print_job, _job.id == _app.job_id)
    .outerjoin(pick_up, pick_up.c.job_id == _app.job_id)
    .outerjoin(collection, collection.c.application_id == _app.id)
    .outerjoin(handover, and_(handover.c.id == _job.handover_id, _job.state == JobState.HANDED_OVER))
)


def _brought(db: Connection, *came: ColumnElement[bool]) -> dict[int, frozenset[str]]:
    paper = application_paper.c
    query = (
        select(paper.application_id, paper.document)
        .join(application, _app.id == paper.application_id)
        .where(paper.brought == Brought.YES, *came)
    )
    found: dict[int, set[str]] = {}
    for number, document in db.execute(query):
        found.setdefault(number, set()).add(document)
    return {number: frozenset(documents) for number, documents in found.items()}


def _line(row: Any, offered: Offered, brought: frozenset[str], zone: tzinfo) -> RegisterLine:
    service = offered.service(row.catalogue_id, row.service)
    yes = frozenset(code for code, answer in row.answers.items() if answer)
    needs = checklist(service, facts_of(row.birth_date, row.received_at.astimezone(zone).date(), yes))
    return RegisterLine(
        number=row.number,
        received_at=row.received_at,
        service=row.service,
        service_name=service.name,
        channel=row.channel,
        state=row.state,
        nik=row.nik,
        name=row.name,
        village=row.village,
        district=row.district,
        phone=row.phone,
        complete=all(brought & {option.document for option in need.options} for need in needs),
        clerk=row.clerk,
        promised_on=row.promised_on,
        ready_at=row.ready,
        collected_at=row.collected,
        taker_name=row.taker,
    )


# The checks


def checks(db: Connection, span: Span, area: Area, days: WorkingDays, zone: tzinfo) -> tuple[CheckDone, ...]:
    """Return the checks finished within a span, oldest first; ``days`` say how long each had to wait."""
    done = (within(_check.at, span.begin, span.end), *_of(area))
    offered = Offered(db)
    found = _found(db, offered, *done)
    rows = db.execute(_CHECKS.where(*done).order_by(_check.at, _check.id))
    return tuple(
        CheckDone(
            number=row.number,
            name=row.name,
            service=row.service,
            service_name=offered.service(row.catalogue_id, row.service).name,
            channel=row.channel,
            round=row.round,
            verdict=row.verdict,
            ground=row.ground,
            staff=row.staff,
            at=row.at,
            second=row.second,
            found=tuple(found.get(row.id, ())),
            waited=_waited(row, days, zone),
        )
        for row in rows
    )


def _waited(row: Any, days: WorkingDays, zone: tzinfo) -> timedelta | None:
    if row.round > 1 or row.second:
        return None
    came, done = (moment.astimezone(zone).replace(tzinfo=None) for moment in (row.received_at, row.at))
    return working_time(days, came, done)


def checked(db: Connection, span: Span, area: Area = EVERYWHERE) -> int:
    """Return how many checks were finished within a span."""
    both = application_check.join(application, _app.id == _check.application_id)
    return _count(db, both, within(_check.at, span.begin, span.end), *_of(area))


_CHECKS = (
    select(
        _check.id,
        _check.round,
        _check.verdict,
        _check.ground,
        _check.second,
        _check.at,
        staff.c.name.label("staff"),
        _app.number,
        CALLED,
        _app.service,
        _app.catalogue_id,
        _app.channel,
        _app.received_at,
    )
    .select_from(application_check)
    .join(application, _app.id == _check.application_id)
    .join(staff, staff.c.id == _check.staff_id)
)


def _found(db: Connection, offered: Offered, *done: ColumnElement[bool]) -> dict[int, list[Found]]:
    query = (
        select(finding.c.check_id, finding.c.document, finding.c.kind, finding.c.note, _app.catalogue_id)
        .join(application_check, _check.id == finding.c.check_id)
        .join(application, _app.id == _check.application_id)
        .where(*done)
        .order_by(finding.c.check_id, finding.c.document)
    )
    found: dict[int, list[Found]] = {}
    for check_id, document, kind, note, version in db.execute(query):
        name = offered.document(version, document)
        found.setdefault(check_id, []).append(Found(document, name, kind, note))
    return found


# Appointments


def visits(db: Connection, day: date, area: Area = EVERYWHERE) -> tuple[Visit, ...]:
    """Return the appointments of a day that were not moved, in order of time."""
    return _visits(db, _VISITS.where(_of_day(day), *_of(area)).order_by(_kept.begins, _kept.seat))


def missed_before(db: Connection, day: date, area: Area = EVERYWHERE) -> tuple[Visit, ...]:
    """Return the newest appointments before a day that nobody kept, while the document still waits here."""
    return _visits(db, _VISITS.where(_not_kept(day), *_of(area)).order_by(_kept.day, _kept.begins, _kept.id))


def visits_counted(db: Connection, day: date, area: Area = EVERYWHERE) -> int:
    """Return how many appointments both lists of a day have."""
    both = appointment.join(application, _app.id == _kept.application_id)
    return _count(db, both, or_(_of_day(day), _not_kept(day)), *_of(area))


def _of_day(day: date) -> ColumnElement[bool]:
    return and_(_kept.day == day, _kept.state != AppointmentState.MOVED)


def _not_kept(day: date) -> ColumnElement[bool]:
    newer = appointment.alias("newer")
    again = select(newer.c.id).where(newer.c.application_id == _kept.application_id, newer.c.id > _kept.id)
    waiting = _kept.state.in_((AppointmentState.MISSED, AppointmentState.BOOKED))
    return and_(_kept.day < day, waiting, _app.state == AppState.READY, ~again.exists())


_VISITS = (
    select(
        _kept.day,
        _kept.begins,
        _kept.state,
        _app.number,
        _app.applicant_name,
        _app.name,
        _app.phone,
        _app.service,
        _app.catalogue_id,
        func.coalesce(_job.slot, _app.slot).label("slot"),
    )
    .select_from(appointment)
    .join(application, _app.id == _kept.application_id)
    .outerjoin(print_job, _job.id == _app.job_id)
)


def _visits(db: Connection, query: Select[Any]) -> tuple[Visit, ...]:
    offered = Offered(db)
    return tuple(
        Visit(
            row.day,
            time.fromisoformat(row.begins),
            row.number,
            row.applicant_name or row.name,
            row.phone,
            offered.service(row.catalogue_id, row.service).name,
            row.slot,
            row.state,
        )
        for row in db.execute(query)
    )


# Papers


def papers_given(db: Connection, span: Span, area: Area = EVERYWHERE) -> tuple[PaperGiven, ...]:
    """Return the papers handed to citizens within a span; cards have their own books."""
    offered = Offered(db)
    rows = db.execute(
        select(
            collection.c.at,
            _app.number,
            _app.service,
            _app.catalogue_id,
            _app.paper_number,
            _app.nik,
            _app.name,
            collection.c.taker,
            collection.c.taker_name,
            collection.c.relation,
            staff.c.name.label("staff"),
        )
        .select_from(_GIVEN)
        .join(staff, staff.c.id == collection.c.staff_id)
        .where(_app.job_id.is_(None), within(collection.c.at, span.begin, span.end), *_of(area))
        .order_by(collection.c.at, collection.c.id)
    )
    return tuple(
        PaperGiven(
            row.at,
            row.number,
            row.service,
            offered.service(row.catalogue_id, row.service).name,
            *row[4:],
        )
        for row in rows
    )


_GIVEN = collection.join(application, _app.id == collection.c.application_id)


def papers_given_counted(db: Connection, span: Span, area: Area = EVERYWHERE) -> int:
    """Return how many papers were handed to citizens within a span."""
    given = within(collection.c.at, span.begin, span.end)
    return _count(db, _GIVEN, _app.job_id.is_(None), given, *_of(area))


def today(db: Connection, span: Span) -> CounterToday:
    """Return what the counter came to on the day that is under way."""
    unfinished = _app.state.in_([state for state in OPEN_STATES if state is not AppState.READY])
    by_day = (
        select(_app.promised_on, func.count()).where(_app.state.in_(TO_VERIFY)).group_by(_app.promised_on)
    )
    promised = tuple((day, int(files)) for day, files in db.execute(by_day.order_by(_app.promised_on)))
    return CounterToday(
        taken_in=came_in(db, span),
        to_verify=sum(files for _, files in promised),
        late=_count(db, application, unfinished, _app.promised_on <= span.last),
        made=_count(
            db, service_record, service_record.c.done_on == span.first, service_record.c.job_id.is_(None)
        ),
        given=papers_given_counted(db, span),
        promised=promised,
    )
