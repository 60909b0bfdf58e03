"""Whose documents stand ready, for a list that is hung up: names and places, and no number of anybody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select

from desk.data import services, shelf, shelved
from desk.data.counter_tables import application
from desk.data.ended_tables import ended_person
from desk.data.kecamatan_tables import kecamatan_request
from desk.data.office_tables import district, village
from desk.data.print_tables import hold, print_job
from desk.domain.applications import AppState
from desk.domain.collecting import ReadyName
from desk.domain.office_reports import Area
from desk.domain.printing import CancelReason, Delivery
from desk.domain.services import Catalogue, Service, Text
from desk.domain.text import Word, search_key

_app, _job = application.c, print_job.c
_there = district.alias("there")
_village = func.coalesce(_app.village_code, func.nullif(_job.village_code, ""))
_district = func.coalesce(village.c.district_code, func.nullif(_job.district_code, ""))
_WAY = func.coalesce(_job.delivery, _app.delivery)
_ended = ended_person.c
_LISTED = (
    select(_ended.id)
    .where(
        _job.id.is_(None),
        or_(
            and_(_ended.nik != "", _ended.nik == _app.nik),
            and_(_ended.name_key == _app.name_key, _ended.birth_date == _app.birth_date),
        ),
    )
    .exists()
)
"""Whose paper it is stands on a list of deaths or moves; of a card somebody decides whether it may leave."""
_HELD = select(hold.c.id).where(hold.c.job_id == _job.id, hold.c.decided_at.is_(None)).exists()


def lines(db: Connection, area: Area) -> tuple[ReadyName, ...]:
    """Return who may come for a document, by place and name; what goes by post is nobody's to collect.

    What is for somebody who died or moved is left out, unless it is about that very event.
    """
    offered: dict[int, Catalogue] = {}
    found: list[tuple[tuple[Any, ...], ReadyName]] = []
    ending = [one.code for one in services.catalogue(db).services.values() if one.ends is not None]
    for row in db.execute(_query(area, ending)):
        if row.catalogue_id is not None and row.catalogue_id not in offered:
            offered[row.catalogue_id] = services.catalogue(db, row.catalogue_id)
        line = _line(row, offered.get(row.catalogue_id))
        if line is not None:
            place = (not line.district_code, line.district_code, not line.village_code, line.village_code)
            found.append(((*place, search_key(line.name), row.source, row.id), line))
    return tuple(line for _, line in sorted(found, key=lambda one: one[0]))


def _recorded(ending: Sequence[str]) -> ColumnElement[bool]:
    """Return the condition that a death or a move was recorded here since the document was asked for."""
    last = application.alias("last")
    return (
        select(last.c.id)
        .where(
            last.c.nik == func.coalesce(_app.nik, _job.nik),
            last.c.nik != "",
            last.c.service.in_(ending),
            last.c.state.in_((AppState.VERIFIED, AppState.READY, AppState.COLLECTED)),
            last.c.verified_at > func.coalesce(_app.received_at, _job.queued_at),
        )
        .exists()
    )


def _query(area: Area, ending: Sequence[str]) -> Any:
    stands = shelved.standing()
    asked_for = stands.c.source == shelved.OF_APPLICATION
    query = (
        select(
            *stands.c,
            func.coalesce(_app.name, _job.name).label("name"),
            _app.applicant_name,
            func.coalesce(_app.rt, _job.rt).label("rt"),
            func.coalesce(_app.rw, _job.rw).label("rw"),
            func.coalesce(_village, "").label("village_code"),
            func.coalesce(village.c.name, "").label("village"),
            func.coalesce(_district, "").label("district_code"),
            func.coalesce(district.c.name, "").label("district"),
            _there.c.name.label("there"),
            _app.catalogue_id,
            _app.service,
            _job.kind,
            _WAY.label("way"),
            or_(_LISTED, _recorded(ending)).label("gone"),
        )
        .select_from(stands)
        .outerjoin(application, and_(asked_for, _app.id == stands.c.id))
        .outerjoin(print_job, _job.id == case((asked_for, _app.job_id), else_=stands.c.id))
        .outerjoin(kecamatan_request, kecamatan_request.c.application_id == _app.id)
        .outerjoin(village, village.c.code == _village)
        .outerjoin(district, district.c.code == _district)
        .outerjoin(_there, _there.c.code == func.coalesce(kecamatan_request.c.district_code, _district))
    )
    return query.where(_WAY != Delivery.POST, shelf.may_leave(), ~_HELD, *_of(area))


def _of(area: Area) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = []
    if area.district_code:
        asked.append(_district == area.district_code)
    if area.village_code:
        asked.append(_village == area.village_code)
    if area.channel is not None:
        asked.append(func.coalesce(_app.channel, _job.channel) == area.channel)
    return asked


def _line(row: Any, offered: Catalogue | None) -> ReadyName | None:
    """Return a line, or none where nobody can be called by name."""
    service = offered.services[row.service] if offered is not None else None
    name = _who(row, service)
    if not name or (row.gone and (service is None or service.ends is None)):
        return None
    way, destination = _where(row)
    return ReadyName(
        name=name,
        rt=row.rt,
        rw=row.rw,
        village_code=row.village_code if row.village else "",
        village=row.village,
        district_code=row.district_code if row.district else "",
        district=row.district,
        what=row.kind.word if row.kind is not None else _group(service, offered),
        way=way,
        destination=destination,
    )


def _who(row: Any, service: Service | None) -> str:
    """Return who comes: the family for somebody who died, whoever asked for a newborn without a name."""
    if service is not None and service.ends is CancelReason.DIED:
        return str(row.applicant_name)
    return str(row.name or row.applicant_name or "")


def _group(service: Service | None, offered: Catalogue | None) -> Text | Word:
    if service is None or offered is None:
        return Text("")
    return next((one.name for one in offered.groups if one.code == service.group), service.name)


def _where(row: Any) -> tuple[Delivery, str]:
    """Return where it is collected; what has no known office to go to stays at the counter."""
    destination = {Delivery.KECAMATAN: row.there, Delivery.KELURAHAN: row.village}.get(row.way) or ""
    return (row.way if destination else Delivery.COUNTER), destination
