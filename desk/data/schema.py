"""The shape of the database: one set of tables for both engines, and the words to write them with."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, MetaData, String

from desk.data.columns import UtcTime
from desk.domain.printing import Worded

SCHEMA_VERSION = 2

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


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
