"""Gives the journal of an earlier program its hashes, in order, and its head."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, insert, inspect, select, text
from sqlalchemy.schema import CreateTable

from desk.data.journal_guard import create_triggers
from desk.data.journal_tables import HASHED, journal_head
from desk.data.office_tables import journal
from desk.data.schema import create_indexes
from desk.domain.journal_chain import BEGINNING, follow, told

_AT_ONCE = 5_000
_COPY = f"INSERT INTO journal ({HASHED['sqlite']}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_HASHES = """
    UPDATE journal SET hash = given.hash
    FROM unnest(CAST(:ids AS integer[]), CAST(:hashes AS varchar[])) AS given(id, hash)
    WHERE journal.id = given.id
"""


def begin(db: Connection) -> None:
    """Let a new office's journal begin, and the database guard it."""
    db.execute(insert(journal_head).values(id=1, last=0, hash=BEGINNING, gapless_from=1))
    create_triggers(db)


def bring_up(db: Connection) -> None:
    """Chain the entries an earlier program wrote, under the numbers they have; the tables are there."""
    if "hash" not in {column["name"] for column in inspect(db).get_columns(journal.name)}:
        for index in inspect(db).get_indexes(journal.name):
            db.execute(text(f"DROP INDEX {index['name']}"))
        _copied(db) if db.dialect.name == "sqlite" else _widened(db)
    create_indexes(db, journal)
    if db.execute(select(journal_head.c.last)).first() is None:
        newest = select(journal.c.id, journal.c.hash).order_by(journal.c.id.desc()).limit(1)
        last, its = db.execute(newest).first() or (0, BEGINNING)
        db.execute(insert(journal_head).values(id=1, last=last, hash=its, gapless_from=last + 1))
    create_triggers(db)


def _copied(db: Connection) -> None:
    """Copy the journal: SQLite cannot let a column be empty that could not be."""
    db.execute(text("ALTER TABLE journal RENAME TO journal_before"))
    db.execute(CreateTable(journal))
    for rows in _chained(db, "journal_before"):
        db.exec_driver_sql(_COPY, rows)
    db.execute(text("DROP TABLE journal_before"))


def _widened(db: Connection) -> None:
    """Add the hashes where a server keeps the entries; numbers come from the head from now on."""
    for change in (
        "ADD COLUMN hash VARCHAR(64) NOT NULL DEFAULT ''",
        "ALTER COLUMN staff_id DROP NOT NULL",
        "ALTER COLUMN id DROP DEFAULT",
    ):
        db.execute(text(f"ALTER TABLE journal {change}"))
    db.execute(text("DROP SEQUENCE IF EXISTS journal_id_seq"))
    for rows in _chained(db, "journal"):
        db.execute(text(_HASHES), {"ids": [row[0] for row in rows], "hashes": [row[-1] for row in rows]})
    db.execute(text("ALTER TABLE journal ALTER COLUMN hash DROP DEFAULT"))


def _chained(db: Connection, table: str) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the entries of before with their hashes, some thousands at once."""
    before, newest = BEGINNING, 0
    columns = HASHED[db.dialect.name]
    while True:
        some = f"SELECT {columns} FROM {table} WHERE id > {newest} ORDER BY id LIMIT {_AT_ONCE}"
        rows = []
        for number, at, who, where, action, subject, reason, facts in db.exec_driver_sql(some):
            kept = told(json.loads(facts))
            before = follow(before, number, at, who, where, action, subject, reason, kept)
            rows.append((number, at, who, where, action, subject, reason, kept, before))
        if not rows:
            return
        newest = rows[-1][0]
        yield rows
