"""Lets a server tell every counter at once that the journal has grown; a SQLite file knows it by itself."""

from __future__ import annotations

from sqlalchemy import Connection, text

CHANNEL = "prrdesk_journal"
"""On which the number of the newest entry is announced: a number, and nothing about anybody."""
_FUNCTION = (
    "CREATE OR REPLACE FUNCTION journal_announced() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    f" PERFORM pg_notify('{CHANNEL}', NEW.last::text); RETURN NULL; END $$"
)
_TRIGGER = (
    "CREATE OR REPLACE TRIGGER journal_announced AFTER UPDATE ON journal_head"
    " FOR EACH ROW EXECUTE FUNCTION journal_announced()"
)


def create_triggers(db: Connection) -> None:
    """Let every commit with an entry be announced; what is rolled back never is."""
    if db.dialect.name == "postgresql":
        db.execute(text(_FUNCTION))
        db.execute(text(_TRIGGER))
