"""Lets a window say which page and which record its owner has open, and a server announce what is new."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Connection, String, inspect

from desk.data.columns import UtcTime

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add what a presence tells, where it is missing; the announcing trigger is made with the others."""
    db: Connection = op.get_bind()
    known = {column["name"] for column in inspect(db).get_columns("presence")}
    for added in (
        Column("page", String(40), nullable=False, server_default=""),
        Column("subject", String(60), nullable=False, server_default=""),
        Column("there_since", UtcTime, nullable=True),
    ):
        if added.name not in known:
            op.add_column("presence", added)
