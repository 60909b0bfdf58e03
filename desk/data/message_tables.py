"""Tables of what citizens are told: the messages, and what is known of numbers and addresses."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    and_,
    bindparam,
    case,
    false,
    literal_column,
)

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, only, staff_column, text_column
from desk.domain.campaigns import CampaignState
from desk.domain.carriers import Medium
from desk.domain.message_calls import TO_CALL, CallOutcome
from desk.domain.messages import FAILED, Language, MessageKind, MessageState, Wish

campaign = Table(
    "campaign",
    metadata,
    id_column(),
    Column("state", Coded(CampaignState), nullable=False),
    Column("whom", JSON, nullable=False, comment="the filter"),
    Column("words", JSON, nullable=False, comment="a text for each medium and language; never changed"),
    Column("per_day", Integer, nullable=False, comment="messages that leave on a day at most"),
    moment("made_at"),
    staff_column("made_by"),
    moment("started_at", nullable=True),
    moment("stopped_at", nullable=True),
    Column("people", Integer, nullable=False, server_default="0", comment="messages it was begun with"),
    Column("unreached", Integer, nullable=False, server_default="0", comment="without a number, or stopped"),
    one_of("state", CampaignState),
    CheckConstraint("(state = 'prepared') = (started_at IS NULL)", name="started_at_a_moment"),
    CheckConstraint("(state = 'stopped') = (stopped_at IS NOT NULL)", name="stopped_at_a_moment"),
    CheckConstraint("per_day > 0 AND people >= 0 AND unreached >= 0", name="nothing_below_zero"),
    comment="what everybody of a filter is told in the same words",
)

message = Table(
    "message",
    metadata,
    id_column(),
    Column("application_id", ForeignKey("application.id"), nullable=False),
    Column("kind", Coded(MessageKind), nullable=False),
    Column("about", String(60), nullable=False, comment="what of the application it tells, once"),
    Column("campaign_id", ForeignKey("campaign.id"), comment="the bulk message it is one of"),
    Column("job_id", ForeignKey("print_job.id"), comment="the card it tells of, where nobody asked for it"),
    Column("state", Coded(MessageState), nullable=False),
    moment(nullable=True),
    moment("not_before", nullable=True),
    Column("medium", Coded(Medium), comment="chosen when it is sent"),
    Column("language", Coded(Language)),
    text_column("address", 120),
    Column("text", Text, nullable=False, server_default="", comment="as it was sent"),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("token", String(32), comment="the sender's claim"),
    moment("lease_until", nullable=True),
    Column("carrier_id", String(120), comment="what the carrier calls it"),
    Column("why", String(200), nullable=False, server_default="", comment="the carrier's words"),
    moment("settled_at", nullable=True),
    Column("closed", Boolean, nullable=False, server_default=false(), comment="nobody has to call any more"),
    one_of("kind", MessageKind),
    one_of("state", MessageState),
    one_of("medium", Medium),
    one_of("language", Language),
    UniqueConstraint("application_id", "about"),
    CheckConstraint("(state = 'handing') = (token IS NOT NULL)", name="handed_under_a_claim"),
    CheckConstraint("(kind = 'campaign') = (campaign_id IS NOT NULL)", name="bulk_of_a_campaign"),
    CheckConstraint("job_id IS NULL OR campaign_id IS NOT NULL", name="unasked_in_bulk"),
    CheckConstraint("tries >= 0", name="nothing_below_zero"),
    Index("ix_message_settled", "state", "settled_at", "id"),
    Index("ix_message_state", "state", "id"),
    Index("ix_message_listed", "kind", "state", "medium", "id"),
    comment="what citizens are to be told and were told; written by triggers, with the deed it tells of",
)
_STATE = message.c.state
Index("ix_message_new", message.c.id, info=only(message.c.at.is_(None)))
_BULK = message.c.campaign_id
_WAITING = _STATE.in_(
    # Written out and not bound: SQLite takes a partial index only for a condition it can read.
    bindparam("waiting", [MessageState.WAITING], expanding=True, literal_execute=True)
)
# In one piece, so that SQLite does not take all that wait by their state, alone and in bulk, instead.
_ONE: ColumnElement[int] = literal_column("1")
_OTHER: ColumnElement[int] = literal_column("0")
WAITING_ALONE = case((and_(_WAITING, _BULK.is_(None)), _ONE), else_=_OTHER) == _ONE
WAITING_IN_BULK = case((and_(_WAITING, _BULK.is_not(None)), _ONE), else_=_OTHER) == _ONE
Index("ix_message_waiting", message.c.at, message.c.id, info=only(WAITING_ALONE))
Index("ix_message_bulk", message.c.not_before, message.c.id, info=only(WAITING_IN_BULK))
Index("ix_message_campaign", _BULK, _STATE, info=only(_BULK.is_not(None)))
Index("ix_message_job", message.c.job_id, info=only(message.c.job_id.is_not(None)))
Index("ix_message_handing", message.c.lease_until, info=only(_STATE == MessageState.HANDING))
Index(
    "uq_message_carrier", message.c.medium, message.c.carrier_id, info=only(message.c.carrier_id.is_not(None))
)

_OPEN_CALL = and_(
    # Written out and not bound: SQLite takes a partial index only for a condition it can read.
    message.c.closed.is_(false()),
    _STATE.in_(bindparam("failed", FAILED, expanding=True, literal_execute=True)),
    message.c.kind.in_(bindparam("to_call", TO_CALL, expanding=True, literal_execute=True)),
)
OPEN_CALL = case((_OPEN_CALL, literal_column("1")), else_=literal_column("0")) == literal_column("1")
"""In one piece, so that no index of its columns is taken for the one that holds these rows alone."""
Index("ix_message_to_call", message.c.settled_at, message.c.id, info=only(OPEN_CALL))

message_sending = Table(
    "message_sending",
    metadata,
    id_column(),
    Column("message_id", ForeignKey("message.id"), nullable=False),
    Column("key", String(60), nullable=False, comment="what the carrier is told that it is"),
    Column("medium", Coded(Medium), nullable=False),
    moment(),
    Column("state", Coded(MessageState), nullable=False),
    Column("parts", Integer, nullable=False, comment="SMS it takes"),
    Column("cost", Integer, nullable=False, comment="rupiah, once it has left"),
    Column("carrier_id", String(120), comment="what the carrier calls it"),
    one_of("medium", Medium),
    one_of("state", MessageState),
    # a carrier that knows a key sends it once; elsewhere the same key comes again only for what was not sent
    UniqueConstraint("key", "medium"),
    CheckConstraint("parts >= 0 AND cost >= 0", name="nothing_below_zero"),
    Index("ix_message_sending_message", "message_id"),
    Index("ix_message_sending_spent", "at", "state", "cost"),
    comment="each time a message was given to a carrier, and what that costs; nothing of it is forgotten",
)

message_call = Table(
    "message_call",
    metadata,
    id_column(),
    Column("message_id", ForeignKey("message.id"), nullable=False),
    moment(),
    staff_column(),
    Column("outcome", Coded(CallOutcome), nullable=False),
    one_of("outcome", CallOutcome),
    Index("ix_message_call_message", "message_id", "at"),
    comment="calls to citizens whom a message did not reach",
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
