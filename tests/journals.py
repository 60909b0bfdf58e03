"""Entries of the journal for tests: written as the program writes them, or unguarded and tampered with."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from conftest import OPENED
from sqlalchemy import Connection

from desk.data import journal
from desk.data.database import Database
from desk.data.journal_guard import TRIGGERS
from desk.domain.journal import Action


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
