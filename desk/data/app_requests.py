"""The requests of Smartdukcapil as they stand here, and what the app has been told of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    case,
    func,
    insert,
    literal,
    or_,
    select,
    tuple_,
)

from desk.data import application_rows
from desk.data.counter_tables import application, application_check
from desk.data.custody_tables import pick_up
from desk.data.import_tables import outside_request
from desk.data.office_tables import journal, staff
from desk.data.outside_tables import app_export, app_export_line, asked_when, outside_said
from desk.data.print_tables import print_job
from desk.domain.app_statuses import (
    STAGE_OF,
    AppExport,
    AppRequest,
    AppStage,
    AppView,
    StatusLine,
    Told,
    stage_of_status,
)
from desk.domain.applications import OPEN_STATES, TO_VERIFY, Application, AppState
from desk.domain.errors import NotFound
from desk.domain.journal import Action
from desk.domain.paging import Cursor, Page
from desk.domain.printing import Channel
from desk.domain.text import mark
from desk.domain.verification import Verdict

EXPORT = mark("thing", "Statuses for Smartdukcapil")
_AT_ONCE = 500
_app = application.c
_said = outside_request.c
_line = app_export_line.c
_export = app_export.c
_BUSY = (*TO_VERIFY, AppState.VERIFIED)
"""What the office itself is late with; what went back waits for its citizen."""


def _requests() -> Select[Any]:
    newest = (
        select(func.max(_line.export_id)).where(_line.application_id == _app.id).correlate(application)
    ).scalar_subquery()
    told = and_(_line.application_id == _app.id, _line.export_id == newest)
    return (
        select(
            _app.id,
            _app.promised_on,
            _said.number,
            _said.status,
            _said.said_at,
            _line.stage,
            _line.round,
            _export.at.label("told_at"),
            _export.number.label("told_in"),
        )
        .select_from(outside_request)
        .join(application, _app.id == _said.application_id)
        .outerjoin(app_export_line, told)
        .outerjoin(app_export, _export.id == _line.export_id)
        .where(_said.channel == Channel.SMARTDUKCAPIL)
    )


def page(db: Connection, view: AppView, today: date, after: Cursor | None, size: int) -> Page[AppRequest]:
    """Return some of the app's requests, the first promised first."""
    query = _requests().where(*_conditions(db, view, today))
    if after is not None:
        query = query.where(tuple_(_app.promised_on, _app.id) > tuple(after))
    rows = db.execute(query.order_by(_app.promised_on, _app.id).limit(size + 1)).all()
    shown = rows[:size]
    cursor = (shown[-1].promised_on, shown[-1].id) if len(rows) > size else None
    return Page(_with_applications(db, shown), cursor)


def count(db: Connection, view: AppView, today: date) -> int:
    """Return how many requests a view shows."""
    query = _requests().where(*_conditions(db, view, today)).with_only_columns(func.count())
    return int(db.execute(query).scalar_one())


def every(db: Connection, view: AppView, today: date) -> tuple[AppRequest, ...]:
    """Return all requests of a view in the order of the app's numbers."""
    query = _requests().where(*_conditions(db, view, today)).order_by(_said.number)
    return _with_applications(db, db.execute(query).all())


def _conditions(db: Connection, view: AppView, today: date) -> list[ColumnElement[bool]]:
    if view is AppView.OPEN:
        return [_app.state.in_(OPEN_STATES)]
    if view is AppView.LATE:
        return [_app.state.in_(_BUSY), _app.promised_on < today]
    if view is AppView.TELL:
        here = case(*((_app.state == state, stage.code) for state, stage in STAGE_OF.items()))
        heard = func.coalesce(case(*((_line.stage == one, one.code) for one in AppStage)), _stage_said(db))
        again = and_(_line.stage == AppStage.RETURNED, _line.round != _app.round)
        return [or_(here != heard, and_(_app.state == AppState.RETURNED, again))]
    return []


def _stage_said(db: Connection) -> ColumnElement[str]:
    """Return the stage the app said last; its different words are few, however many requests there are."""
    known = db.execute(select(_said.status).where(_said.channel == Channel.SMARTDUKCAPIL).distinct())
    stages: dict[AppStage, list[str]] = {}
    for status in known.scalars():
        stages.setdefault(stage_of_status(status), []).append(status)
    unknown = AppStage.UNKNOWN.code
    if not stages:
        return literal(unknown)
    return case(*((_said.status.in_(words), stage.code) for stage, words in stages.items()), else_=unknown)


def _with_applications(db: Connection, rows: Sequence[Row[Any]]) -> tuple[AppRequest, ...]:
    asked: dict[int, Application] = {}
    for first in range(0, len(rows), _AT_ONCE):
        ids = [row.id for row in rows[first : first + _AT_ONCE]]
        asked |= {one.id: one for one in application_rows.by_ids(db, ids)}
    heard = _heard(db, {row.id: row.told_at for row in rows if row.stage is AppStage.RETURNED})
    return tuple(
        AppRequest(
            asked[row.id],
            row.number,
            row.status,
            row.said_at,
            Told(row.stage, row.round, row.told_at, row.told_in) if row.stage is not None else None,
            row.id in heard,
        )
        for row in rows
    )


def _heard(db: Connection, told_at: Mapping[int, datetime]) -> frozenset[int]:
    """Return the requests of which the app itself has said, since it was told, that they were returned."""
    ids, found = list(told_at), set()
    for first in range(0, len(ids), _AT_ONCE):
        part = ids[first : first + _AT_ONCE]
        query = select(outside_said).where(outside_said.c.application_id.in_(part))
        for row in db.execute(query):
            since = row.at >= told_at[row.application_id]
            if since and stage_of_status(row.status) is AppStage.RETURNED:
                found.add(row.application_id)
    return frozenset(found)


def days(db: Connection, ids: Sequence[int]) -> dict[int, datetime | date]:
    """Return since when applications stand where they stand; a day alone where no time was said."""
    found: dict[int, datetime | date] = {}
    for first in range(0, len(ids), _AT_ONCE):
        part = ids[first : first + _AT_ONCE]
        back = _newest_lines(db, part)
        returned = _newest_returns(db, part)
        query = (
            select(
                application,
                asked_when.c.day,
                func.coalesce(_app.ready_at, print_job.c.printed_at).label("was_ready"),
                func.coalesce(_app.collected_at, pick_up.c.at).label("was_collected"),
            )
            .outerjoin(asked_when, asked_when.c.application_id == _app.id)
            .outerjoin(print_job, print_job.c.id == _app.job_id)
            .outerjoin(pick_up, pick_up.c.job_id == _app.job_id)
            .where(_app.id.in_(part))
        )
        for row in db.execute(query):
            came = back.get(row.id) or row.day or row.received_at
            since = {
                AppStage.WAITING: came,
                AppStage.RETURNED: returned.get(row.id),
                AppStage.IN_WORK: row.verified_at,
                AppStage.READY: row.was_ready,
                AppStage.COLLECTED: row.was_collected or row.was_ready,
            }.get(STAGE_OF[row.state], row.ended_at)
            found[row.id] = since or row.received_at
    return found


def _newest_lines(db: Connection, ids: Sequence[int]) -> dict[int, datetime]:
    subjects = {f"application:{number}": number for number in ids}
    # Joined with nothing, so that the lines are looked for by subject and not by action.
    query = (
        select(journal.c.subject, func.max(journal.c.at).label("at"))
        .where(
            journal.c.subject.in_(list(subjects)),
            journal.c.action.concat("") == Action.APPLICATION_CAME_BACK.code,
        )
        .group_by(journal.c.subject)
    )
    return {subjects[row.subject]: row.at for row in db.execute(query)}


def _newest_returns(db: Connection, ids: Sequence[int]) -> dict[int, datetime]:
    check = application_check.c
    query = (
        select(check.application_id, func.max(check.at).label("at"))
        .where(check.application_id.in_(ids), check.verdict == Verdict.RETURNED)
        .group_by(check.application_id)
    )
    return {row.application_id: row.at for row in db.execute(query)}


# What the app has been told


def keep_export(
    db: Connection, number: str, *, everything: bool, rows: int, staff_id: int, now: datetime
) -> int:
    """Keep that a file of statuses was made, and return its id."""
    values = {"number": number, "everything": everything, "rows": rows, "staff_id": staff_id, "at": now}
    return int(db.execute(insert(app_export).values(**values).returning(_export.id)).scalar_one())


def keep_lines(db: Connection, export_id: int, lines: Iterable[tuple[AppRequest, StatusLine]]) -> None:
    """Keep what a file says of each request."""
    rows: list[Mapping[str, object]] = [
        {
            "export_id": export_id,
            "position": place,
            "application_id": request.application.id,
            "stage": request.stage,
            "round": request.application.round,
            "day": line.day,
            "outside_number": line.outside_number,
            "status": line.status,
            "reason": line.reason,
        }
        for place, (request, line) in enumerate(lines, 1)
    ]
    if rows:
        db.execute(insert(app_export_line), rows)


def exports(db: Connection, after: Cursor | None, size: int) -> Page[AppExport]:
    """Return the files made, newest first."""
    query = _exports().order_by(_export.id.desc()).limit(size + 1)
    if after is not None:
        query = query.where(_export.id < after[0])
    rows = [_told(row) for row in db.execute(query)]
    return Page(tuple(rows[:size]), (rows[size - 1].id,) if len(rows) > size else None)


def export(db: Connection, number: str) -> AppExport:
    """Return one file as it was made, every line.

    Raises:
        NotFound: there is none of this number.
    """
    row = db.execute(_exports().where(_export.number == number)).first()
    if row is None:
        raise NotFound(EXPORT, number)
    query = select(app_export_line).where(_line.export_id == row.id).order_by(_line.position)
    lines = (StatusLine(one.outside_number, one.status, one.day, one.reason) for one in db.execute(query))
    return _told(row, tuple(lines))


def _exports() -> Select[Any]:
    return select(app_export, staff.c.name.label("by")).join(staff, staff.c.id == _export.staff_id)


def _told(row: Row[Any], lines: tuple[StatusLine, ...] = ()) -> AppExport:
    return AppExport(row.id, row.number, row.at, row.by, row.everything, row.rows, lines)
