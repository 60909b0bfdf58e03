"""The table of what citizens answer to messages."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    UniqueConstraint,
    literal_column,
)

from desk.data.columns import Coded
from desk.data.message_tables import message
from desk.data.schema import id_column, metadata, moment, one_of, only, staff_column, text_column
from desk.domain.carriers import Medium
from desk.domain.replies import LONGEST, LONGEST_SENDER

message_reply = Table(
    "message_reply",
    metadata,
    id_column(),
    Column("medium", Coded(Medium), nullable=False),
    Column("carrier_key", String(120), nullable=False, comment="what the carrier calls it; heard once"),
    text_column("address", LONGEST_SENDER),
    Column("text", String(LONGEST), nullable=False),
    moment(),
    Column("stops", Boolean, nullable=False, comment="whether it asks for no more messages"),
    Column("application_id", ForeignKey("application.id"), comment="of the message last sent there before"),
    staff_column("dealt_by", nullable=True),
    moment("dealt_at", nullable=True),
    one_of("medium", Medium),
    UniqueConstraint("medium", "carrier_key"),
    CheckConstraint(f"length(text) <= {LONGEST}", name="no_longer_than_kept"),
    CheckConstraint("dealt_by IS NULL OR dealt_at IS NOT NULL", name="dealt_with_at_a_moment"),
    comment="what citizens answered; dealt with by nobody: it asked for no more and said nothing else",
)
_reply = message_reply.c
Index("ix_message_reply_open", _reply.at, _reply.id, info=only(_reply.dealt_at.is_(None)))
Index("ix_message_reply_application", _reply.application_id, info=only(_reply.application_id.is_not(None)))
ADDRESSED = message.c.address != literal_column("''")
"""Written out and not bound: SQLite takes a partial index only for a condition it can read."""
Index("ix_message_address", message.c.address, message.c.id, info=only(ADDRESSED))
