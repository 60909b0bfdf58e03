"""Counts of the queue kept by the database itself, so that a count costs the same at 1 million jobs."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, text

_KEY = ("state", "kind", "district_code", "village_code", "reason", "channel")
_COLUMNS = ", ".join(_KEY)
_FOLD_FROM = 2_000
"""On a server the triggers only append, so that two operators never wait for one counting row."""


def _values(row: str, sign: str) -> str:
    return ", ".join(f"{row}.{name}" for name in _KEY) + f", {sign}1"


def _upsert(row: str, sign: str) -> str:
    return (
        f"INSERT INTO queue_tally ({_COLUMNS}, jobs) VALUES ({_values(row, sign)})"
        f" ON CONFLICT ({_COLUMNS}) DO UPDATE SET jobs = jobs {sign or '+'} 1;"
    )


def _sqlite_triggers() -> Sequence[str]:
    key_changed = " OR ".join(f"OLD.{name} <> NEW.{name}" for name in _KEY)
    return (
        f"CREATE UNIQUE INDEX IF NOT EXISTS uq_queue_tally ON queue_tally ({_COLUMNS})",
        f"CREATE TRIGGER IF NOT EXISTS tally_new AFTER INSERT ON print_job BEGIN {_upsert('NEW', '')} END",
        f"CREATE TRIGGER IF NOT EXISTS tally_gone AFTER DELETE ON print_job BEGIN {_upsert('OLD', '-')} END",
        (
            f"CREATE TRIGGER IF NOT EXISTS tally_moved AFTER UPDATE OF {_COLUMNS} ON print_job"
            f" WHEN {key_changed} BEGIN {_upsert('OLD', '-')} {_upsert('NEW', '')} END"
        ),
    )


def _server_triggers() -> Sequence[str]:
    return (
        (
            "CREATE OR REPLACE FUNCTION tally_jobs() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            f" IF TG_OP <> 'INSERT' THEN INSERT INTO queue_tally ({_COLUMNS}, jobs)"
            f" VALUES ({_values('OLD', '-')}); END IF;"
            f" IF TG_OP <> 'DELETE' THEN INSERT INTO queue_tally ({_COLUMNS}, jobs)"
            f" VALUES ({_values('NEW', '')}); END IF;"
            " RETURN NULL; END $$"
        ),
        (
            f"CREATE OR REPLACE TRIGGER tally_jobs AFTER INSERT OR DELETE OR UPDATE OF {_COLUMNS}"
            " ON print_job FOR EACH ROW EXECUTE FUNCTION tally_jobs()"
        ),
    )


def create_triggers(db: Connection) -> None:
    """Let the database keep the tally from now on."""
    for statement in _sqlite_triggers() if db.dialect.name == "sqlite" else _server_triggers():
        db.execute(text(statement))


def is_long(db: Connection) -> bool:
    """Return whether a server has so many rows to add up for each count that they are worth melting."""
    if db.dialect.name == "sqlite":
        return False
    rows: int = db.execute(text("SELECT count(*) FROM queue_tally")).scalar_one()
    return rows >= _FOLD_FROM


def fold(db: Connection) -> None:
    """Melt many tally rows into one a kind; what was counted meanwhile elsewhere stays untouched."""
    if db.dialect.name == "sqlite":
        return
    db.execute(text("SELECT desk_fold_tally(:fold_from)"), {"fold_from": _FOLD_FROM})
