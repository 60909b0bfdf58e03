"""Tables of an earlier program whose codes have grown: their checks are written anew, their rows stay."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Connection, Table, inspect, text


def widen(db: Connection, table: Table, column: str) -> None:
    """Let a column of a table take every code of today; nothing may refer to the table's rows."""
    wanted = f"{column}_known"
    check = next(
        each
        for each in table.constraints
        if isinstance(each, CheckConstraint) and str(each.name).endswith(wanted)
    )
    if db.dialect.name == "sqlite":
        _rebuild(db, table)
        return
    name = f"ck_{table.name}_{wanted}"
    db.execute(text(f"ALTER TABLE {table.name} DROP CONSTRAINT IF EXISTS {name}"))
    db.execute(text(f"ALTER TABLE {table.name} ADD CONSTRAINT {name} CHECK ({check.sqltext})"))


def _rebuild(db: Connection, table: Table) -> None:
    """Copy a table: SQLite cannot change a check."""
    columns = [each["name"] for each in inspect(db).get_columns(table.name)]
    for index in inspect(db).get_indexes(table.name):
        if not str(index["name"]).startswith("sqlite_"):
            db.execute(text(f"DROP INDEX IF EXISTS {index['name']}"))
    before = f"{table.name}_before"
    db.execute(text(f"ALTER TABLE {table.name} RENAME TO {before}"))
    table.create(db)
    names = ", ".join(columns)
    db.execute(text(f"INSERT INTO {table.name} ({names}) SELECT {names} FROM {before}"))
    db.execute(text(f"DROP TABLE {before}"))
