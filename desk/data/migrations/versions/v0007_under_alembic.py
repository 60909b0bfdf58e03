"""Puts an office under Alembic, with every index that programs of the sixth version brought one by one."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Connection

from desk.data.schema import create_indexes, metadata

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the indexes that are missing; Alembic has made its own table by now."""
    db: Connection = op.get_bind()
    for table in metadata.sorted_tables:
        create_indexes(db, table)
