"""Lets the application for a card follow its print job, whoever moves the job and by whatever statement."""

from __future__ import annotations

from sqlalchemy import Connection, text

_FOLLOW = """
UPDATE application
SET state = CASE
    WHEN NEW.state IN ('printed', 'sent') THEN 'ready'
    WHEN NEW.state = 'handed_over' THEN 'collected'
    ELSE 'verified' END
WHERE job_id = NEW.id AND state IN ('verified', 'ready', 'collected')
"""
_PRINTED = "('printed', 'sent', 'handed_over')"
_WHEN = f"NEW.state <> OLD.state AND (NEW.state IN {_PRINTED} OR OLD.state IN {_PRINTED})"

_SQLITE = (
    f"""
    CREATE TRIGGER IF NOT EXISTS application_follows AFTER UPDATE OF state ON print_job
    WHEN {_WHEN} BEGIN {_FOLLOW}; END
    """,
)
_POSTGRESQL = (
    f"""
    CREATE OR REPLACE FUNCTION application_follows() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN {_FOLLOW}; RETURN NULL; END $$
    """,
    f"""
    CREATE OR REPLACE TRIGGER application_follows AFTER UPDATE OF state ON print_job
    FOR EACH ROW WHEN ({_WHEN}) EXECUTE FUNCTION application_follows()
    """,
)


def create_triggers(db: Connection) -> None:
    """Make the triggers; claiming and starting a card do not set them off."""
    for statement in _SQLITE if db.dialect.name == "sqlite" else _POSTGRESQL:
        db.execute(text(statement))
