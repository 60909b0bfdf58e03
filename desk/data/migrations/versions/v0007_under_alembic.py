"""Puts an office under Alembic, with every index that programs of the sixth version brought one by one."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Connection, inspect

from desk.data.schema import create_indexes, metadata

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the indexes that are missing; tables of later versions bring theirs along."""
    db: Connection = op.get_bind()
    there = inspect(db).get_table_names()
    for table in metadata.sorted_tables:
        if table.name in there:
            create_indexes(db, table)
