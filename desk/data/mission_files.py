"""The files of a mission: which applications it brought, what each lacks, and where its document is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from desk.data import application_rows, mission_lists, services
from desk.data.counter_tables import application, application_check, finding
from desk.data.custody_tables import handover
from desk.data.mission_tables import mission, mission_file
from desk.data.print_tables import print_job
from desk.domain.applications import Application
from desk.domain.collecting import Showing, to_show
from desk.domain.handover import Taker
from desk.domain.missions import FileElsewhere, Gap, MissionFile
from desk.domain.printing import JobState
from desk.domain.services import Catalogue
from desk.domain.verification import FindingKind

_file = mission_file.c
_AT_ONCE = 500
"""Rows asked for by id in one statement."""


def attach(
    db: Connection,
    mission_id: int,
    application_id: int,
    *,
    staff_id: int,
    now: datetime,
    complete: bool | None = None,
    import_id: int | None = None,
) -> None:
    """Let an application belong to a mission.

    Raises:
        FileElsewhere: it belongs to a mission already.
    """
    values = {
        "application_id": application_id,
        "mission_id": mission_id,
        "complete": complete,
        "import_id": import_id,
        "staff_id": staff_id,
        "at": now,
    }
    try:
        with db.begin_nested():
            db.execute(insert(mission_file).values(**values))
    except IntegrityError:
        number = mission_of(db, application_id)
        if not number:
            raise
        asked = application_rows.get(db, application_id)
        raise FileElsewhere(asked.number, number) from None


def detach(db: Connection, mission_id: int, application_ids: Sequence[int]) -> int:
    """Let applications belong to no mission, and return how many did."""
    mine = (_file.mission_id == mission_id, _file.application_id.in_(list(application_ids)))
    return db.execute(delete(mission_file).where(*mine)).rowcount


def detach_import(db: Connection, import_id: int) -> int:
    """Let what one list brought belong to no mission, and return how many did."""
    return db.execute(delete(mission_file).where(_file.import_id == import_id)).rowcount


def mission_of(db: Connection, application_id: int) -> str:
    """Return the number of the mission an application belongs to, empty when there is none."""
    query = (
        select(mission.c.number)
        .join(mission_file, _file.mission_id == mission.c.id)
        .where(_file.application_id == application_id)
    )
    return db.execute(query).scalar() or ""


def count(db: Connection, mission_id: int) -> int:
    """Return how many files a mission has."""
    query = select(func.count()).select_from(mission_file).where(_file.mission_id == mission_id)
    return int(db.execute(query).scalar_one())


def files(db: Connection, mission_id: int) -> tuple[MissionFile, ...]:
    """Return the files of a mission in order of RW, RT and name."""
    said = {
        row.application_id: row.complete
        for row in db.execute(select(mission_file).where(_file.mission_id == mission_id))
    }
    asked = _applications(db, list(said))
    wrong = _findings(db, mission_id)
    out, left = mission_lists.where_documents_are(db, mission_id)
    sent = _cards_sent(db, mission_id)
    known = {version: services.catalogue(db, version) for version in {one.catalogue_version for one in asked}}
    found = (
        MissionFile(
            one,
            known[one.catalogue_version].services[one.service].name,
            said[one.id],
            _gaps(wrong.get(one.id, ()), known[one.catalogue_version]),
            out.get(one.id) or sent.get(one.id, ""),
            left.get(one.id),
            carried(one, known[one.catalogue_version]),
        )
        for one in asked
    )
    return tuple(
        sorted(found, key=lambda file: (*file.rt, file.application.subject.name, file.application.id))
    )


def carried(asked: Application, catalogue: Catalogue) -> bool:
    """Whether an RT may carry a document home: it is no card, and nothing is taken in for it."""
    if catalogue.services[asked.service].card is not None:
        return False
    return all(one.showing is not Showing.TAKEN for one in to_show(asked, catalogue, Taker.FAMILY))


def _applications(db: Connection, ids: Sequence[int]) -> list[Application]:
    return [
        one
        for first in range(0, len(ids), _AT_ONCE)
        for one in application_rows.by_ids(db, ids[first : first + _AT_ONCE])
    ]


def _cards_sent(db: Connection, mission_id: int) -> Mapping[int, str]:
    """Return the BAST with which each card of a mission is on its way."""
    query = (
        select(_file.application_id, handover.c.number)
        .join(application, application.c.id == _file.application_id)
        .join(print_job, print_job.c.id == application.c.job_id)
        .join(handover, handover.c.id == print_job.c.handover_id)
        .where(_file.mission_id == mission_id, print_job.c.state == JobState.SENT)
    )
    return {row.application_id: row.number for row in db.execute(query)}


def _findings(db: Connection, mission_id: int) -> Mapping[int, list[Any]]:
    """Return what the last check of this round found wrong, by application."""
    check = application_check.c
    query = (
        select(check.application_id, finding.c.document, finding.c.kind, finding.c.note)
        .join(application_check, check.id == finding.c.check_id)
        .join(mission_file, _file.application_id == check.application_id)
        .join(
            application,
            and_(application.c.id == check.application_id, application.c.round == check.round),
        )
        .where(_file.mission_id == mission_id, finding.c.kind != FindingKind.VALID)
        .order_by(check.application_id, finding.c.document)
    )
    found: dict[int, list[Any]] = {}
    for row in db.execute(query):
        found.setdefault(row.application_id, []).append(row)
    return found


def _gaps(rows: Sequence[Any], catalogue: Catalogue) -> tuple[Gap, ...]:
    def name(code: str) -> Any:
        known = catalogue.documents.get(code)
        return known.name if known is not None else None

    return tuple(Gap(name(row.document), row.kind, row.note) for row in rows)
