"""Gives the journal of an earlier program its hashes, in order, and its head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, insert, inspect, select, text

from desk.data.journal_guard import create_triggers
from desk.data.journal_tables import journal_head
from desk.data.office_tables import journal
from desk.data.schema import create_indexes
from desk.domain.journal_chain import BEGINNING, follow, stamp, told

_AT_ONCE = 5_000
_COLUMNS = ("id", "at", "staff_id", "workstation", "action", "subject", "reason", "facts")
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
    journal.create(db)
    for rows in _chained(db, "journal_before"):
        db.execute(insert(journal), rows)
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
        given = {"ids": [row["id"] for row in rows], "hashes": [row["hash"] for row in rows]}
        db.execute(text(_HASHES), given)
    db.execute(text("ALTER TABLE journal ALTER COLUMN hash DROP DEFAULT"))


def _chained(db: Connection, table: str) -> Iterator[Sequence[dict[str, Any]]]:
    """Yield the entries of before with their hashes, some thousands at once."""
    before, newest = BEGINNING, 0
    columns = ", ".join(_COLUMNS)
    some = text(f"SELECT {columns} FROM {table} WHERE id > :newest ORDER BY id LIMIT {_AT_ONCE}").columns(
        *(journal.c[name] for name in _COLUMNS)
    )
    while True:
        rows = [dict(row) for row in db.execute(some, {"newest": newest}).mappings()]
        if not rows:
            return
        for row in rows:
            before = row["hash"] = follow(
                before,
                row["id"],
                stamp(row["at"]),
                row["staff_id"],
                row["workstation"],
                row["action"],
                row["subject"],
                row["reason"],
                told(row["facts"]),
            )
        newest = rows[-1]["id"]
        yield rows
