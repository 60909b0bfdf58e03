"""What the office asks of SQLite, tried one by one on the SQLite that this Python brings along."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from desk.data.database import Connection

_TRIES = {
    "json_each": """SELECT value FROM json_each('["1"]')""",
    "json_extract": """SELECT json_extract('{"a": 1}', '$.a')""",
    "ON CONFLICT": "INSERT INTO tried (id) VALUES (1) ON CONFLICT (id) DO NOTHING",
    "RETURNING": "INSERT INTO tried (id) VALUES (2) RETURNING id",
    "OVER": "SELECT row_number() OVER (ORDER BY id) FROM tried",
    "WITH RECURSIVE": "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT 2 FROM n LIMIT 3) SELECT i FROM n",
    "partial index": "CREATE INDEX tried_some ON tried (id) WHERE id > 1",
    "DROP COLUMN": "ALTER TABLE tried DROP COLUMN spare",
}
_TABLE = "CREATE TEMP TABLE tried (id INTEGER PRIMARY KEY, spare TEXT)"


def version(db: Connection) -> str:
    """Return the version of SQLite."""
    return str(db.exec_driver_sql("SELECT sqlite_version()").scalar_one())


def lacking(db: Connection) -> tuple[str, ...]:
    """Return what it does not know; the table it is tried with goes with the connection."""
    db.exec_driver_sql(_TABLE)
    return tuple(name for name, statement in _TRIES.items() if not _knows(db, statement))


def _knows(db: Connection, statement: str) -> bool:
    try:
        db.exec_driver_sql(statement)
    except DBAPIError:
        return False
    return True
