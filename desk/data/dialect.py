"""The few statements that SQLAlchemy spells differently for SQLite and PostgreSQL."""

from __future__ import annotations

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def inserting(dialect: str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT that can say what to do when the row is there already."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


def upserting(db: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return such an INSERT for an open connection."""
    return inserting(db.dialect.name, table)
