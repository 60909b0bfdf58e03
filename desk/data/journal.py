"""Journal lines in and out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from desk.data.office_tables import journal, staff
from desk.domain.journal import Action, Entry

_INSERT = insert(journal)
_LINES = select(
    journal.c.id,
    journal.c.at,
    staff.c.name,
    journal.c.workstation,
    journal.c.action,
    journal.c.subject,
    journal.c.reason,
    journal.c.facts,
).join(staff, staff.c.id == journal.c.staff_id)


def write(
    db: Connection,
    *,
    at: datetime,
    staff_id: int,
    workstation: str,
    action: Action,
    subjects: Iterable[str],
    reason: str,
    facts: Mapping[str, object],
) -> None:
    """Write one line for each subject of a deed."""
    line = {
        "at": at,
        "staff_id": staff_id,
        "workstation": workstation,
        "action": action.code,
        "reason": reason,
        "facts": dict(facts),
    }
    db.execute(_INSERT, [{**line, "subject": subject} for subject in subjects])


def about(db: Connection, subject: str) -> tuple[Entry, ...]:
    """Return the lines about one subject, newest first."""
    query = _LINES.where(journal.c.subject == subject).order_by(journal.c.id.desc())
    return tuple(_entry(row) for row in db.execute(query))


def last_of(db: Connection, staff_id: int, since: datetime, passing_over: Iterable[Action]) -> Entry | None:
    """Return the last line somebody wrote since ``since``, some actions passed over."""
    query = (
        _LINES.where(journal.c.staff_id == staff_id, journal.c.at >= since)
        .where(journal.c.action.not_in([action.code for action in passing_over]))
        .order_by(journal.c.id.desc())
        .limit(1)
    )
    row = db.execute(query).first()
    return None if row is None else _entry(row)


def newest(db: Connection) -> int:
    """Return the number of the newest line, 0 in an empty journal."""
    return int(db.execute(select(func.coalesce(func.max(journal.c.id), 0))).scalar_one())


def actions_since(db: Connection, cursor: int) -> tuple[int, frozenset[Action]]:
    """Return the newest line's number and the actions written after ``cursor``."""
    query = select(journal.c.action, func.max(journal.c.id)).where(journal.c.id > cursor)
    rows = db.execute(query.group_by(journal.c.action)).all()
    return max([cursor, *(row[1] for row in rows)]), frozenset(Action.of(row[0]) for row in rows)


def _entry(row: Sequence[Any]) -> Entry:
    number, at, name, workstation, action, subject, reason, facts = row
    return Entry(number, at, name, workstation, Action.of(action), subject, reason, facts)
