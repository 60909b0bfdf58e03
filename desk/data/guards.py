"""Every trigger with which the database itself keeps the office's promises, whoever writes."""

from __future__ import annotations

from sqlalchemy import Connection

from desk.data import (
    announcing,
    application_follow,
    journal_guard,
    message_follow,
    server_functions,
    server_journal,
    server_roles,
    tally,
)


def create(db: Connection) -> None:
    """Make the triggers that are not there; those that are there do what today's program says."""
    tally.create_triggers(db)
    application_follow.create_triggers(db)
    message_follow.create_triggers(db)
    journal_guard.create_triggers(db)
    announcing.create_triggers(db)
    if db.dialect.name == "postgresql":
        server_functions.create(db)
        server_roles.create(db)
        server_journal.create(db)
