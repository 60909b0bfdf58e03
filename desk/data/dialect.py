"""The few statements that SQLAlchemy spells differently for SQLite and PostgreSQL."""

from __future__ import annotations

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def upserting(db: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT that can say what to do when the row is there already."""
    return sqlite.insert(table) if db.dialect.name == "sqlite" else postgresql.insert(table)
