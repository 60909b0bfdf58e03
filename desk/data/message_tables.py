"""Tables of what citizens are told: the messages, and what is known of numbers and addresses."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, only, staff_column, text_column
from desk.domain.carriers import Medium
from desk.domain.messages import Language, MessageKind, MessageState, Wish

message = Table(
    "message",
    metadata,
    id_column(),
    Column("application_id", ForeignKey("application.id"), nullable=False),
    Column("kind", Coded(MessageKind), nullable=False),
    Column("about", String(60), nullable=False, comment="what of the application it tells, once"),
    Column("state", Coded(MessageState), nullable=False),
    moment(nullable=True),
    moment("not_before", nullable=True),
    Column("medium", Coded(Medium), comment="chosen when it is sent"),
    Column("language", Coded(Language)),
    text_column("address", 120),
    Column("text", Text, nullable=False, server_default="", comment="as it was sent"),
    Column("parts", Integer, nullable=False, server_default="0", comment="SMS it takes"),
    Column("cost", Integer, nullable=False, server_default="0", comment="rupiah"),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("token", String(32), comment="the sender's claim"),
    moment("lease_until", nullable=True),
    Column("carrier_id", String(120), comment="what the carrier calls it"),
    Column("why", String(200), nullable=False, server_default="", comment="the carrier's words"),
    moment("settled_at", nullable=True),
    one_of("kind", MessageKind),
    one_of("state", MessageState),
    one_of("medium", Medium),
    one_of("language", Language),
    UniqueConstraint("application_id", "about"),
    CheckConstraint("(state = 'handing') = (token IS NOT NULL)", name="handed_under_a_claim"),
    CheckConstraint("parts >= 0 AND cost >= 0 AND tries >= 0", name="nothing_below_zero"),
    Index("ix_message_settled", "state", "settled_at", "id"),
    comment="what citizens are to be told and were told; written by triggers, with the deed it tells of",
)
_STATE = message.c.state
Index("ix_message_new", message.c.id, info=only(message.c.at.is_(None)))
Index("ix_message_waiting", message.c.not_before, message.c.id, info=only(_STATE == MessageState.WAITING))
Index("ix_message_handing", message.c.lease_until, info=only(_STATE == MessageState.HANDING))
Index(
    "uq_message_carrier", message.c.medium, message.c.carrier_id, info=only(message.c.carrier_id.is_not(None))
)

contact = Table(
    "contact",
    metadata,
    Column("address", String(120), primary_key=True, comment="a number with its plus, or a mail address"),
    Column("wish", Coded(Wish), nullable=False),
    Column("language", Coded(Language)),
    moment(),
    staff_column(nullable=True),
    one_of("wish", Wish),
    one_of("language", Language),
    comment="what somebody at a number or an address has asked for, or a carrier has said of it",
)

message_text = Table(
    "message_text",
    metadata,
    Column("kind", Coded(MessageKind), primary_key=True),
    Column("medium", Coded(Medium), primary_key=True),
    Column("language", Coded(Language), primary_key=True),
    Column("text", Text, nullable=False),
    text_column("subject"),
    staff_column(),
    moment(),
    one_of("kind", MessageKind),
    one_of("medium", Medium),
    one_of("language", Language),
    comment="messages in the office's words; what has no row has those of the program",
)
