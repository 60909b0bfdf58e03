"""The shape of the database: one set of tables for both engines, and the words to write them with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    CheckConstraint,
    Column,
    ColumnElement,
    Connection,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
)

from desk.data.columns import UtcTime
from desk.domain.printing import Worded

SCHEMA_VERSION = 10
"""The number of the newest step in ``desk/data/migrations/versions``."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_ROWS = "rows"


def revision(version: int) -> str:
    """Return what Alembic calls a version of the schema."""
    return f"{version:04}"


def create_tables(db: Connection, tables: Sequence[Table] | None = None) -> None:
    """Make all tables with their indexes, or only ``tables``."""
    prepare_indexes(db)
    metadata.create_all(db, tables=tables)


def prepare_indexes(db: Connection) -> None:
    """Tell each index that holds only some rows which ones, in the words of this engine."""
    for table in metadata.tables.values():
        for index in table.indexes:
            if _ROWS in index.info:
                index.dialect_options[db.dialect.name]["where"] = index.info[_ROWS]


def create_indexes(db: Connection, table: Table) -> None:
    """Make the indexes that a table of an earlier program does not have yet; tables were made before."""
    for index in table.indexes:
        index.create(db, checkfirst=True)


def only(condition: ColumnElement[bool]) -> dict[str, ColumnElement[bool]]:
    """Return the ``info`` of an index that holds only the rows with ``condition``.

    Written as ``postgresql_where``, it would make SQLAlchemy load all it has for PostgreSQL at every start.
    """
    return {_ROWS: condition}


def one_of(column: str, kind: type[Worded]) -> CheckConstraint:
    """Let the database refuse a code that no member of ``kind`` has."""
    codes = ", ".join(f"'{member.code}'" for member in kind)
    return CheckConstraint(f"{column} IN ({codes})", name=f"{column}_known")


def id_column() -> Column[int]:
    """Return the running number of a table."""
    return Column("id", Integer, primary_key=True)


def staff_column(name: str = "staff_id", *, nullable: bool = False) -> Column[int]:
    """Return a column that names a staff member."""
    return Column(name, ForeignKey("staff.id"), nullable=nullable)


def moment(name: str = "at", *, nullable: bool = False) -> Column[datetime]:
    """Return a column for a moment in UTC."""
    return Column(name, UtcTime, nullable=nullable)


def text_column(name: str, length: int = 200) -> Column[str]:
    """Return a column for text that is empty rather than unknown."""
    return Column(name, String(length), nullable=False, default="")
