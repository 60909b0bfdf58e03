"""Reading applications: one shape of row, the filters of their lists, and pages by keyset."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, case, func, select, tuple_

from desk.data.counter_tables import application, application_paper, paper_before
from desk.data.custody_tables import pick_up
from desk.data.office_tables import district, journal, staff, village
from desk.data.outside_tables import asked_when
from desk.data.print_tables import print_job
from desk.domain.applications import (
    UNVERIFIED,
    AppFilter,
    Applicant,
    Application,
    AppState,
    AskedWhen,
    Paper,
    Request,
    Subject,
)
from desk.domain.errors import NotFound
from desk.domain.outbox import SUBJECT, as_reference
from desk.domain.paging import Cursor, Page
from desk.domain.text import mark

APPLICATION = mark("thing", "Application")
_app = application.c
CALLED = case((_app.name == "", "[" + _app.applicant_name + "]"), else_=_app.name).label("name")
"""A name for a list, as ``Application.called`` gives it."""
_receiver = staff.alias("receiver")
_checker = staff.alias("checker")

_ROW = (
    select(
        application,
        village.c.name.label("village"),
        district.c.name.label("district"),
        _receiver.c.name.label("receiver_name"),
        _checker.c.name.label("checker_name"),
        print_job.c.slot.label("card_slot"),
        func.coalesce(_app.ready_at, print_job.c.printed_at).label("became_ready_at"),
        func.coalesce(_app.collected_at, pick_up.c.at).label("was_collected_at"),
        asked_when.c.day.label("asked_day"),
        asked_when.c.clock.label("asked_clock"),
    )
    .select_from(application)
    .outerjoin(village, village.c.code == _app.village_code)
    .outerjoin(district, district.c.code == village.c.district_code)
    .outerjoin(print_job, print_job.c.id == _app.job_id)
    .outerjoin(pick_up, pick_up.c.job_id == _app.job_id)
    .outerjoin(asked_when, asked_when.c.application_id == _app.id)
    .join(_receiver, _receiver.c.id == _app.received_by)
    .outerjoin(_checker, _checker.c.id == _app.checked_by)
)
_THIS = _ROW.where(_app.id == bindparam("asked"))
_THEIR_PAPERS = (
    select(application_paper)
    .where(application_paper.c.application_id.in_(bindparam("asked", expanding=True)))
    .order_by(application_paper.c.application_id, application_paper.c.position)
)
"""Made once: how a statement was made tells what it was compiled to, and telling takes longer than asking."""


def get(db: Connection, application_id: int) -> Application:
    """Return one application with its papers.

    Raises:
        NotFound: there is none of this number.
    """
    return _only(applications(db, _THIS, {"asked": application_id}), str(application_id))


def by_number(db: Connection, number: str) -> Application:
    """Return the application of a receipt.

    Raises:
        NotFound: no application has this number.
    """
    return _only(applications(db, _ROW.where(_app.number == _given(db, number))), number)


def with_number(db: Connection, number: str) -> Application | None:
    """Return the application of a receipt, None when there is none."""
    found = applications(db, _ROW.where(_app.number == _given(db, number)))
    return found[0] if found else None


def _given(db: Connection, number: str) -> str:
    """Return the number of an application, also by what it was kept as while the server was away."""
    reference = as_reference(number)
    if not reference:
        return number
    about = journal.c.subject == f"{SUBJECT}:{reference}"
    lines = db.execute(select(journal.c.facts).where(about).order_by(journal.c.id)).scalars()
    return next((str(facts["number"]) for facts in lines if "number" in facts), number)


def of_nik(db: Connection, nik: str) -> tuple[Application, ...]:
    """Return every application about a NIK, newest first."""
    return applications(db, _ROW.where(_app.nik == nik).order_by(_app.id.desc()))


def by_ids(db: Connection, ids: Sequence[int]) -> tuple[Application, ...]:
    """Return some applications."""
    return applications(db, _ROW.where(_app.id.in_(ids))) if ids else ()


def by_name_prefix(db: Connection, key: str, limit: int) -> tuple[Application, ...]:
    """Return the newest applications about somebody whose name begins with a search key."""
    begins = (_app.name_key >= key, _app.name_key < key + "~")
    return applications(db, _ROW.where(*begins).order_by(_app.name_key, _app.id.desc()).limit(limit))


def of_niks(db: Connection, niks: Sequence[str]) -> tuple[Application, ...]:
    """Return every application about some NIKs, newest first."""
    return applications(db, _ROW.where(_app.nik.in_(niks)).order_by(_app.id.desc())) if niks else ()


def to_make(db: Connection) -> tuple[tuple[str, int], ...]:
    """Return the services, each in its catalogue version, of verified applications without a card."""
    query = select(_app.service, _app.catalogue_id).where(
        _app.state == AppState.VERIFIED, _app.job_id.is_(None)
    )
    return tuple((row.service, row.catalogue_id) for row in db.execute(query.distinct()))


def of_job(db: Connection, job_id: int) -> Application | None:
    """Return the application a card was printed for."""
    found = applications(db, _ROW.where(_app.job_id == job_id))
    return found[0] if found else None


def of_jobs(db: Connection, job_ids: Sequence[int]) -> tuple[Application, ...]:
    """Return the applications that some cards were printed for."""
    return applications(db, _ROW.where(_app.job_id.in_(job_ids))) if job_ids else ()


def unverified_of(db: Connection, job_ids: Sequence[int]) -> Application | None:
    """Return the first application for one of some cards that nobody has found in order yet."""
    mine = (_app.job_id.in_(job_ids), _app.state.in_(UNVERIFIED))
    found = applications(db, _ROW.where(*mine).order_by(_app.id).limit(1))
    return found[0] if found else None


def taken_at(db: Connection, staff_id: int, at: datetime, asked: Request) -> Application | None:
    """Return what somebody took in at a moment for the person and the service of a request."""
    query = _ROW.where(
        _app.received_by == staff_id,
        _app.received_at == at,
        _app.service == asked.service,
        _app.nik == asked.subject.nik,
        _app.name == asked.subject.name,
    )
    found = applications(db, query)
    return found[0] if found else None


def page(db: Connection, which: AppFilter, after: Cursor | None, size: int) -> Page[Application]:
    """Return one page of applications, the first promised first."""
    query = _ROW.where(*conditions(which))
    if after is not None:
        query = query.where(tuple_(_app.promised_on, _app.id) > tuple(after))
    rows = applications(db, query.order_by(_app.promised_on, _app.id).limit(size + 1))
    shown = rows[:size]
    more = len(rows) > size
    return Page(shown, (shown[-1].promised_on, shown[-1].id) if more else None)


def count(db: Connection, which: AppFilter) -> int:
    """Return how many applications a filter shows."""
    query = select(func.count()).select_from(application).where(*conditions(which))
    return int(db.execute(query).scalar_one())


def conditions(which: AppFilter) -> list[ColumnElement[bool]]:
    """Return what a filter asks."""
    asked: list[ColumnElement[bool]] = []
    if which.states:
        asked.append(_app.state.in_(which.states))
    if which.services:
        asked.append(_app.service.in_(which.services))
    if which.channel is not None:
        asked.append(_app.channel == which.channel)
    if which.promised_before is not None:
        asked.append(_app.promised_on < which.promised_before)
    if which.nik:
        asked.append(_app.nik == which.nik)
    return asked


def applications(
    db: Connection, query: Select[Any], asked: Mapping[str, Any] | None = None
) -> tuple[Application, ...]:
    """Return the applications of a query made from this shape of row, each with its papers."""
    rows = db.execute(query, asked).all()
    papers = _papers(db, [row.id for row in rows])
    return tuple(_application(row, tuple(papers.get(row.id, ()))) for row in rows)


def _only(found: tuple[Application, ...], number: str) -> Application:
    if not found:
        raise NotFound(APPLICATION, number)
    return found[0]


def papers_before(db: Connection, application_id: int, round_: int) -> tuple[Paper, ...]:
    """Return the checklist of an application in a round that was sent back."""
    before = paper_before.c
    query = select(paper_before).where(before.application_id == application_id, before.round == round_)
    return tuple(_paper(row) for row in db.execute(query.order_by(before.position)))


def _papers(db: Connection, ids: Sequence[int]) -> dict[int, list[Paper]]:
    found: dict[int, list[Paper]] = {}
    for row in db.execute(_THEIR_PAPERS, {"asked": ids}) if ids else ():
        found.setdefault(row.application_id, []).append(_paper(row))
    return found


def _paper(row: Any) -> Paper:
    return Paper(row.position, row.document, row.original, row.brought, row.number)


def _application(row: Any, papers: tuple[Paper, ...]) -> Application:
    return Application(
        id=row.id,
        number=row.number,
        service=row.service,
        catalogue_version=row.catalogue_id,
        state=row.state,
        channel=row.channel,
        delivery=row.delivery,
        subject=Subject(
            row.nik,
            row.name,
            row.birth_date,
            row.sex,
            row.address,
            row.rt,
            row.rw,
            row.village_code or "",
            row.kk_number,
        ),
        village=row.village or "",
        district=row.district or "",
        applicant=Applicant(row.applicant_name, row.applicant_nik, row.relation, row.phone, row.email),
        answers=row.answers,
        note=row.note,
        received_at=row.received_at,
        received_by=row.receiver_name,
        promised_on=row.promised_on,
        round=row.round,
        job_id=row.job_id,
        checked_by=row.checker_name or "",
        lease_until=row.lease_until,
        slot=row.card_slot or row.slot,
        paper_number=row.paper_number,
        ready_at=row.became_ready_at,
        collected_at=row.was_collected_at,
        papers=papers,
        asked=AskedWhen(row.asked_day, row.asked_clock) if row.asked_day is not None else None,
    )
