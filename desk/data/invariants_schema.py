"""What must hold for the database itself: its file, its tables, and that everything referred to exists."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, Connection, ForeignKey, Table, func, inspect, select, text

from desk.data.office_tables import office
from desk.data.offices import ALL_TABLES
from desk.data.schema import SCHEMA_VERSION, metadata
from desk.domain.health import Invariant, Violation

_SQLITE_TRIGGERS = frozenset({"tally_new", "tally_gone", "tally_moved", "application_follows"})
_SERVER_TRIGGERS = frozenset({"tally_jobs", "application_follows"})


def _missing(what: str, name: str) -> Violation:
    return Violation(Invariant.SCHEMA_WHOLE, name, {"missing": what})


def shape(db: Connection) -> Iterator[Violation]:
    """Name every table, column, index and trigger that is not there, and a version that is not ours."""
    there = inspect(db)
    columns = {name: {c["name"] for c in found} for (_, name), found in there.get_multi_columns().items()}
    indexes = {i["name"] for found in there.get_multi_indexes().values() for i in found}
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
    if office.name in columns:
        version = db.execute(select(office.c.schema_version)).scalar()
        if version != SCHEMA_VERSION:
            yield Violation(
                Invariant.SCHEMA_WHOLE, "version", {"version": version, "expected": SCHEMA_VERSION}
            )


def _triggers(db: Connection) -> Iterator[Violation]:
    if db.dialect.name == "sqlite":
        wanted, query = _SQLITE_TRIGGERS, "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    else:
        wanted = _SERVER_TRIGGERS
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    for name in sorted(wanted - set(db.execute(text(query)).scalars())):
        yield _missing("trigger", name)


def file_sound(db: Connection) -> Iterator[Violation]:
    """Let SQLite read its whole file; a server checks its own pages when it reads them."""
    if db.dialect.name != "sqlite":
        return
    for said in db.execute(text("PRAGMA integrity_check(1000000)")).scalars():
        if said != "ok":
            yield Violation(Invariant.FILE_SOUND, "file", {"found": said})


def foreign_keys(db: Connection) -> Iterator[Violation]:
    """Look for what every reference names; a database that was told not to look itself is caught too."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            for key in column.foreign_keys:
                lost = _lost(db, table, column, key)
                if lost:
                    yield Violation(
                        Invariant.FOREIGN_KEYS,
                        f"{table.name}.{column.name}",
                        {"refers_to": key.target_fullname, "rows": lost},
                    )


def _lost(db: Connection, table: Table, column: Column[object], key: ForeignKey) -> int:
    target = key.column.table.alias("target")
    there = select(1).where(target.c[key.column.name] == column).exists()
    query = select(func.count()).select_from(table).where(column.is_not(None), ~there)
    return int(db.execute(query).scalar_one())


PROOFS = ((Invariant.FILE_SOUND, file_sound), (Invariant.FOREIGN_KEYS, foreign_keys))
KNOWN_TABLES = ALL_TABLES
"""Named here so that every table is known before the shape is looked at."""
