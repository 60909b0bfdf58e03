"""What must hold for the database itself: its file, its tables, and that everything referred to exists."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from desk.data import journal_guard, server_journal
from desk.data.offices import ALL_TABLES
from desk.data.schema import metadata
from desk.domain.health import Invariant, Violation

_SQLITE_TRIGGERS = journal_guard.TRIGGERS["sqlite"] | {
    "tally_new",
    "tally_gone",
    "tally_moved",
    "application_follows",
}
_SERVER_TRIGGERS = journal_guard.TRIGGERS["postgresql"] | {
    "tally_jobs",
    "application_follows",
    "journal_announced",
}

_COLUMNS = {
    "sqlite": "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c"
    " WHERE t.type = 'table'",
    "postgresql": "SELECT t.relname, c.attname FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid"
    " WHERE t.relnamespace = current_schema()::regnamespace AND t.relkind = 'r'"
    " AND c.attnum > 0 AND NOT c.attisdropped",
}
_INDEXES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'index'",
    "postgresql": "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()",
}


def _missing(what: str, name: str) -> Violation:
    return Violation(Invariant.SCHEMA_WHOLE, name, {"missing": what})


def shape(db: Connection) -> Iterator[Violation]:
    """Name every table, column, index and trigger that is not there."""
    columns: dict[str, set[str]] = {}
    for table_name, column_name in db.execute(text(_COLUMNS[db.dialect.name])):
        columns.setdefault(table_name, set()).add(column_name)
    indexes = set(db.execute(text(_INDEXES[db.dialect.name])).scalars())
    for table in metadata.sorted_tables:
        if table.name not in columns:
            yield _missing("table", table.name)
            continue
        for column in table.columns:
            if column.name not in columns[table.name]:
                yield _missing("column", f"{table.name}.{column.name}")
        for index in table.indexes:
            if index.name not in indexes:
                yield _missing("index", str(index.name))
    yield from _triggers(db)


def _triggers(db: Connection) -> Iterator[Violation]:
    if db.dialect.name == "sqlite":
        wanted, query = _SQLITE_TRIGGERS, "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    else:
        wanted = _SERVER_TRIGGERS
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    for name in sorted(wanted - set(db.execute(text(query)).scalars())):
        yield _missing("trigger", name)
    if db.dialect.name != "sqlite":
        yield from (_missing("trigger", name) for name in server_journal.missing(db))
    for name in sorted(journal_guard.weakened(db)):
        yield Violation(Invariant.SCHEMA_WHOLE, name, {"weakened": "trigger"})


def file_sound(db: Connection) -> Iterator[Violation]:
    """Let SQLite read its whole file; a server checks its own pages when it reads them."""
    if db.dialect.name != "sqlite":
        return
    for said in db.execute(text("PRAGMA integrity_check(1000000)")).scalars():
        if said != "ok":
            yield Violation(Invariant.FILE_SOUND, "file", {"found": said})


def _references() -> str:
    """Return the query that looks for what every reference names.

    A database that was told not to look itself is caught by it too.
    """
    return " UNION ALL ".join(
        f"SELECT '{table.name}.{column.name}' AS subject, '{key.target_fullname}' AS refers_to,"
        f" count(*) AS rows FROM {table.name} one WHERE one.{column.name} IS NOT NULL AND NOT EXISTS"
        f" (SELECT 1 FROM {key.column.table.name} other WHERE other.{key.column.name} = one.{column.name})"
        " HAVING count(*) > 0"
        for table in metadata.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
    )


KNOWN_TABLES = ALL_TABLES
"""Named here so that every table is known before the shape is looked at."""
QUERIES = ((Invariant.FOREIGN_KEYS, _references()),)
PROOFS = ((Invariant.FILE_SOUND, file_sound),)
