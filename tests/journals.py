"""Entries of the journal for tests: written as the program writes them, or unguarded and tampered with."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from conftest import OPENED
from sqlalchemy import Connection, select, update

from desk.data import journal
from desk.data.database import Database
from desk.data.journal_guard import TRIGGERS
from desk.data.journal_tables import journal_head
from desk.data.office_tables import journal as entries
from desk.domain.journal import Action
from desk.domain.journal_chain import BEGINNING, follow, stamp, told


def line(
    url: str,
    action: Action,
    *subjects: str,
    at: datetime = OPENED,
    staff_id: int | None = 1,
    reason: str = "",
    facts: dict[str, Any] | None = None,
) -> None:
    """Write one entry for each subject."""
    database = Database(url)
    with database.transaction() as db:
        journal.write(
            db,
            at=at,
            staff_id=staff_id,
            workstation="",
            action=action,
            subjects=subjects,
            reason=reason,
            facts=facts or {},
        )
    database.close()


def unguard(db: Connection) -> None:
    """Take away what refuses a change of the journal."""
    for name in TRIGGERS[db.dialect.name]:
        table = next(
            each for each in ("journal_head", "journal_cut", "journal") if name.startswith(f"{each}_")
        )
        on = "" if db.dialect.name == "sqlite" else f" ON {table}"
        db.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}{on}")


def hash_anew(db: Connection) -> None:
    """Do what a forger with every right on the database would do: compute the whole chain again."""
    before = BEGINNING
    for row in db.execute(select(entries).order_by(entries.c.id)).all():
        line = (stamp(row.at), row.staff_id, row.workstation, row.action, row.subject, row.reason)
        before = follow(before, row.id, *line, told(row.facts))
        db.execute(update(entries).where(entries.c.id == row.id).values(hash=before))
    db.execute(update(journal_head).values(hash=before))
