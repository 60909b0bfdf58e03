"""Makes room for what citizens are told; of what was done before nobody is told."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Connection

from desk.data.message_tables import (
    campaign,
    contact,
    message,
    message_call,
    message_sending,
    message_text,
)
from desk.data.reply_tables import message_reply
from desk.data.schema import create_tables

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the tables where they are missing; the triggers are made with the others."""
    db: Connection = op.get_bind()
    told = (message, message_sending, message_call, message_reply)
    create_tables(db, (campaign, *told, contact, message_text))
