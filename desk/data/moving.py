"""Lays an office out at an empty place: its tables, its rows, what they need besides, and the proof of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, Table, create_engine, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlalchemy.schema import CreateTable, SetColumnComment, SetTableComment

from desk.data import backup, carrying, guards, invariants
from desk.data.database import Database
from desk.data.schema import create_indexes, metadata, prepare_indexes
from desk.domain.errors import OfficeExists
from desk.domain.moves import (
    ArrivedOtherwise,
    Carried,
    MovedUnsound,
    Progress,
    Tell,
    UnfitForServer,
)

_EVERY = 10 * carrying.AT_ONCE
_UNLIMITED = ("statement_timeout", "idle_in_transaction_session_timeout")


@contextmanager
def held(database: Database) -> Iterator[Connection]:
    """Read an office while nobody does anything in it, and write nothing to it.

    Raises:
        OfficeUnavailable: it cannot be read, or somebody is in the middle of a deed.
    """
    if database.path is None:
        with database.snapshot() as db:
            unlimited(db)
            # Whatever is done is written in the journal, and moves its head on.
            db.exec_driver_sql("LOCK TABLE journal_head IN EXCLUSIVE MODE")
            yield db
        return
    address = backup.address(database.path.resolve())
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(f"{address}?mode=rw", uri=True, isolation_level=None),
        poolclass=NullPool,
        hide_parameters=True,
    )
    try:
        with engine.connect() as db:
            db.exec_driver_sql("BEGIN IMMEDIATE")
            yield db
            db.rollback()
    except DBAPIError as error:
        raise database.meaning_of(error) from error
    finally:
        engine.dispose()


def unlimited(db: Connection) -> None:
    """Let this transaction on a server take as long as it takes."""
    if db.dialect.name == "postgresql":
        for name in _UNLIMITED:
            db.exec_driver_sql(f"SET LOCAL {name} = 0")


def left_behind(db: Connection) -> tuple[str, ...]:
    """Return the tables with rows in them that are a server's own and are not carried."""
    own = sorted(set(inspect(db).get_table_names()) - set(metadata.tables))
    return tuple(name for name in own if db.exec_driver_sql(f'SELECT 1 FROM "{name}" LIMIT 1').first())


def fit(old: Connection, new: Connection) -> None:
    """Look whether everything of a file can be kept by a server.

    Raises:
        UnfitForServer: something cannot.
    """
    if old.dialect.name != "sqlite" or new.dialect.name == "sqlite":
        return
    for table in metadata.sorted_tables:
        for column, rows in carrying.unfit(old, table).items():
            raise UnfitForServer(table.name, column, rows)


def lay(old: Connection, new: Connection, where: str, tell: Tell) -> list[Carried]:
    """Make the office's tables at an empty place and carry every row there.

    Raises:
        OfficeExists: the place is not empty.
    """
    if inspect(new).get_table_names():
        raise OfficeExists(where)
    if new.dialect.name == "postgresql":
        unlimited(new)
        # Moments are carried without their zone, which is always UTC.
        new.exec_driver_sql("SET LOCAL TimeZone = 'UTC'")
    prepare_indexes(new)
    carried = []
    for table in metadata.sorted_tables:
        new.execute(CreateTable(table))
        there = carrying.count(old, table)
        digest = carrying.write(new, table, _watched(old, table, there, tell))
        carried.append(Carried(table.name, digest.rows, digest.hash))
    return carried


def furnish(db: Connection) -> None:
    """Add what makes tables an office once their rows are there: indexes, numbers to go on from, guards."""
    for table in metadata.sorted_tables:
        create_indexes(db, table)
        if db.dialect.name == "postgresql":
            _go_on_from(db, table)
            _explain(db, table)
    guards.create(db)
    if db.dialect.name == "postgresql":
        db.exec_driver_sql("ANALYZE")  # a server that knows nothing of its tables proves them slowly


def _go_on_from(db: Connection, table: Table) -> None:
    for column in table.primary_key.columns:
        found = text("SELECT pg_get_serial_sequence(:table, :column)")
        sequence = db.execute(found, {"table": table.name, "column": column.name}).scalar()
        if sequence is not None:
            highest = (
                f'SELECT setval(:sequence, max("{column.name}")) FROM "{table.name}" HAVING count(*) > 0'
            )
            db.execute(text(highest), {"sequence": sequence})


def _explain(db: Connection, table: Table) -> None:
    if table.comment:
        db.execute(SetTableComment(table))
    for column in table.columns:
        if column.comment:
            db.execute(SetColumnComment(column))


def copy_rows(db: Connection, file: Path) -> int:
    """Copy every row of a server's office, whatever its version, to a new file, and return how many.

    The file has the tables and keys of then, without what guards them: for going back, a dump of the server's
    own has everything.

    Raises:
        ArrivedOtherwise: what was written is not what can be read again.
        DiskFull, FolderMissing, FolderReadOnly, FileNotWritten: it cannot be written.
    """
    known = MetaData()
    known.reflect(db, resolve_fks=False)
    carried = []
    with backup.part_beside(file) as part:
        laid = Database(f"sqlite:///{part}")
        try:
            with laid.rebuilding() as copy:
                for table in known.tables.values():
                    copy.execute(CreateTable(_bare(table)))
                    carried.append((table, carrying.write(copy, _bare(table), carrying.read(db, table))))
                for table, left in carried:
                    arrived = carrying.digest(copy, _bare(table))
                    if (arrived.rows, arrived.hash) != (left.rows, left.hash):
                        raise ArrivedOtherwise(table.name, left.rows, arrived.rows)
        finally:
            laid.close()
        backup.settle_new(part, file)
    return sum(left.rows for _, left in carried)


def _bare(table: Table) -> Table:
    """Return a table of a server as SQLite keeps it: its columns and its key."""
    columns = [
        Column(one.name, one.type.as_generic(allow_nulltype=True), primary_key=one.primary_key)
        for one in table.columns
    ]
    return Table(table.name, MetaData(), *columns)


def prove(new: Connection, carried: list[Carried], tell: Tell) -> None:
    """Read everything back, compare it with what left, and prove the office's promises on it.

    Raises:
        ArrivedOtherwise: a table differs.
        MovedUnsound: a promise is broken.
    """
    for one in carried:
        tell(Progress(one.table, one.rows, one.rows))
        arrived = carrying.digest(new, metadata.tables[one.table])
        if (arrived.rows, arrived.hash) != (one.rows, one.hash):
            raise ArrivedOtherwise(one.table, one.rows, arrived.rows)
    broken = invariants.broken(new)
    if broken:
        raise MovedUnsound(tuple(sorted({one.invariant.code for one in broken})))


def _watched(old: Connection, table: Table, there: int, tell: Tell) -> carrying.Batches:
    done = 0
    for rows in carrying.read(old, table):
        yield rows
        done += len(rows)
        if done % _EVERY == 0:
            tell(Progress(table.name, done, there))
    tell(Progress(table.name, done, there))
