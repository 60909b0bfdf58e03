"""Who is signed in where, as their windows say once a minute."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, func, insert, or_, select, update

from desk.data.account_tables import presence
from desk.data.office_tables import staff
from desk.domain.accounts import GONE_AFTER, Presence
from desk.domain.whereabouts import Whereabout

_ROW = select(
    presence.c.session, presence.c.staff_id, presence.c.workstation, presence.c.since, presence.c.seen
)


def begin(db: Connection, session: str, staff_id: int, workstation: str, now: datetime) -> None:
    """Keep that somebody is signed in; windows that are gone are forgotten.

    What was heard of later than now was heard of before the clock went back.
    """
    db.execute(delete(presence).where(presence.c.seen <= now - GONE_AFTER))
    db.execute(update(presence).where(presence.c.seen > now).values(seen=now))
    values = {"session": session, "staff_id": staff_id, "workstation": workstation}
    db.execute(insert(presence).values(**values, since=now, seen=now))


def seen(db: Connection, session: str, now: datetime) -> bool:
    """Keep that a window is still there; False when it was taken for gone."""
    return bool(db.execute(update(presence).where(presence.c.session == session).values(seen=now)).rowcount)


def open_at(db: Connection, session: str, page: str, subject: str, now: datetime) -> None:
    """Keep which page a window shows, and which record on it."""
    there = {"page": page, "subject": subject, "there_since": now}
    db.execute(update(presence).where(presence.c.session == session).values(there))


def whereabouts(db: Connection, now: datetime) -> tuple[Whereabout, ...]:
    """Return what everybody's windows show, by name."""
    since = func.coalesce(presence.c.there_since, presence.c.since)
    query = (
        select(
            presence.c.session,
            staff.c.name,
            presence.c.workstation,
            presence.c.page,
            presence.c.subject,
            since,
        )
        .join(staff, staff.c.id == presence.c.staff_id)
        .where(_here(now))
        .order_by(staff.c.name, presence.c.since)
    )
    return tuple(Whereabout(*row) for row in db.execute(query))


def end(db: Connection, session: str) -> None:
    """Keep that a window is gone."""
    db.execute(delete(presence).where(presence.c.session == session))


def elsewhere(
    db: Connection, staff_id: int, session: str, workstation: str, now: datetime
) -> tuple[Presence, ...]:
    """Return where else somebody is signed in, the longest there first.

    A window at the same PC counts once it was heard of after ``session`` began: a program that was killed
    leaves its line behind, and PCs set up from one picture bear one name.
    """
    began = select(presence.c.since).where(presence.c.session == session).scalar_subquery()
    others = _ROW.where(
        presence.c.staff_id == staff_id,
        presence.c.session != session,
        or_(presence.c.workstation != workstation, presence.c.seen > began),
    )
    return tuple(Presence(*row) for row in db.execute(others.where(_here(now)).order_by(presence.c.since)))


def everybody(db: Connection, now: datetime) -> Mapping[int, tuple[Presence, ...]]:
    """Return who is signed in where."""
    found: dict[int, tuple[Presence, ...]] = {}
    for row in db.execute(_ROW.where(_here(now)).order_by(presence.c.since)):
        found[row[1]] = (*found.get(row[1], ()), Presence(*row))
    return found


def _here(now: datetime) -> ColumnElement[bool]:
    return presence.c.seen > now - GONE_AFTER
