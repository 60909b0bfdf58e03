"""The checking table: applications taken one by one with a lease, and what each check found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from desk.data import application_rows
from desk.data.counter_tables import application, application_check, finding
from desk.data.office_tables import staff
from desk.domain.application_errors import CheckLost
from desk.domain.applications import AppFilter, AppState
from desk.domain.verification import Check, Finding, Verdict

_app = application.c
_check = application_check.c


def _takeable(staff_id: int, now: datetime) -> Any:
    """Whatever waits, and what somebody left lying; nobody is the second pair of eyes of their own check."""
    mine = (
        select(_check.id)
        .where(
            _check.application_id == _app.id,
            _check.round == _app.round,
            _check.verdict == Verdict.VERIFIED,
            _check.staff_id == staff_id,
        )
        .exists()
    )
    left = and_(_app.state == AppState.CHECKING, _app.lease_until < now)
    return and_(or_(_app.state.in_((AppState.RECEIVED, AppState.SECOND_CHECK)), left), ~mine)


def claim_next(
    db: Connection, which: AppFilter, *, staff_id: int, token: str, now: datetime, lease_until: datetime
) -> int | None:
    """Take the application promised first, and return its id; None when nothing waits."""
    first = (
        select(_app.id)
        .where(_takeable(staff_id, now), *application_rows.conditions(which))
        .order_by(_app.promised_on, _app.id)
        .limit(1)
    )
    return _claim(db, first, staff_id, token, lease_until)


def claim(
    db: Connection, application_id: int, *, staff_id: int, token: str, now: datetime, lease_until: datetime
) -> bool:
    """Take one named application, and say whether it could be taken."""
    this = select(_app.id).where(_app.id == application_id, _takeable(staff_id, now))
    return _claim(db, this, staff_id, token, lease_until) is not None


def _claim(
    db: Connection, which: Select[int], staff_id: int, token: str, lease_until: datetime
) -> int | None:
    chosen = which.with_for_update(skip_locked=True).cte("chosen")
    taken: int | None = db.execute(
        update(application)
        .where(_app.id.in_(select(chosen.c.id)))
        .values(state=AppState.CHECKING, token=token, checked_by=staff_id, lease_until=lease_until)
        .returning(_app.id)
    ).scalar()
    return taken


def held_by(db: Connection, staff_id: int) -> list[tuple[int, str]]:
    """Return what somebody has under a claim, the first promised first: ids and tokens."""
    mine = select(_app.id, _app.token).where(_app.state == AppState.CHECKING, _app.checked_by == staff_id)
    return [(row.id, row.token) for row in db.execute(mine.order_by(_app.promised_on, _app.id))]


def under(db: Connection, token: str) -> int | None:
    """Return the application that is under a claim."""
    found: int | None = db.execute(select(_app.id).where(_app.token == token)).scalar()
    return found


def renew(db: Connection, token: str, lease_until: datetime) -> None:
    """Keep an application for longer.

    Raises:
        CheckLost: it is no longer under this claim.
    """
    if (
        db.execute(update(application).where(_app.token == token).values(lease_until=lease_until)).rowcount
        != 1
    ):
        raise CheckLost


def leave(db: Connection, application_id: int, token: str, after: AppState, **values: Any) -> None:
    """End a claim.

    Raises:
        CheckLost: the application is no longer under it.
    """
    left = db.execute(
        update(application)
        .where(_app.id == application_id, _app.token == token, _app.state == AppState.CHECKING)
        .values(state=after, token=None, lease_until=None, **values)
    )
    if left.rowcount != 1:
        raise CheckLost


def add_check(
    db: Connection,
    application_id: int,
    round_: int,
    verdict: Verdict,
    ground: str,
    findings: Sequence[Finding],
    *,
    second: bool,
    staff_id: int,
    now: datetime,
) -> None:
    """Keep a finished check.

    Raises:
        CheckLost: the same check was finished before.
    """
    kept = insert(application_check).values(
        application_id=application_id,
        round=round_,
        verdict=verdict,
        ground=ground,
        second=second,
        staff_id=staff_id,
        at=now,
    )
    try:
        with db.begin_nested():
            new = db.execute(kept.returning(_check.id)).scalar_one()
    except IntegrityError as error:
        raise CheckLost from error
    if findings:
        rows = [
            {"check_id": new, "document": one.document, "kind": one.kind, "note": one.note}
            for one in findings
        ]
        db.execute(insert(finding), rows)


def checks(db: Connection, application_id: int) -> tuple[Check, ...]:
    """Return the finished checks of an application, newest first."""
    query = (
        select(application_check, staff.c.name.label("staff"))
        .join(staff, staff.c.id == _check.staff_id)
        .where(_check.application_id == application_id)
        .order_by(_check.id.desc())
    )
    rows = db.execute(query).all()
    found: dict[int, list[Finding]] = {}
    lines = select(finding).where(finding.c.check_id.in_([row.id for row in rows]))
    for line in db.execute(lines.order_by(finding.c.document)):
        found.setdefault(line.check_id, []).append(Finding(line.document, line.kind, line.note))
    return tuple(
        Check(
            row.id,
            row.round,
            row.verdict,
            row.ground,
            row.staff,
            row.at,
            row.second,
            tuple(found.get(row.id, ())),
        )
        for row in rows
    )


def first_check_done(db: Connection, application_id: int, round_: int) -> bool:
    """Whether the first pair of eyes has verified an application in this round."""
    done = select(func.count()).where(
        _check.application_id == application_id,
        _check.round == round_,
        _check.verdict == Verdict.VERIFIED,
        ~_check.second,
    )
    return bool(db.execute(done).scalar_one())


def checked_among(db: Connection, application_ids: Sequence[int]) -> tuple[str, ...]:
    """Return the numbers of those of some applications that a check was finished of."""
    finished = select(_check.application_id).where(_check.application_id.in_(list(application_ids)))
    query = select(_app.number).where(_app.id.in_(finished)).order_by(_app.id)
    return tuple(db.execute(query).scalars())
