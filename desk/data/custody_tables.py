"""Tables of physical things: stock, spoiled and withdrawn cards, and cards that left."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, only, staff_column, text_column
from desk.domain.handover import ItemOutcome, Proof, ReturnReason, Taker
from desk.domain.printing import (
    CardKind,
    Delivery,
)
from desk.domain.stock import Goods, Move, ScrapCategory

stock_level = Table(
    "stock_level",
    metadata,
    Column("goods", Coded(Goods), primary_key=True),
    Column("place", String(13), primary_key=True),
    Column("quantity", Integer, nullable=False),
    CheckConstraint("quantity >= 0", name="never_below_zero"),
)

stock_move = Table(
    "stock_move",
    metadata,
    id_column(),
    moment(),
    Column("goods", Coded(Goods), nullable=False),
    Column("place", String(13), nullable=False),
    Column("move", Coded(Move), nullable=False),
    Column("quantity", Integer, nullable=False, comment="signed: what it adds to the balance"),
    text_column("reference", 100),
    text_column("note", 500),
    staff_column(),
    Column("attempt_id", ForeignKey("attempt.id"), unique=True),
    one_of("move", Move),
    Index("ix_stock_move_at", "goods", "place", "at"),
)

scrap = Table(
    "scrap",
    metadata,
    id_column(),
    moment(),
    Column("kind", Coded(CardKind), nullable=False),
    Column("category", Coded(ScrapCategory), nullable=False),
    text_column("reason", 100),
    Column("nik", String(16), nullable=False, default=""),
    text_column("name"),
    text_column("address", 400),
    Column("job_id", ForeignKey("print_job.id")),
    Column("attempt_id", ForeignKey("attempt.id"), unique=True),
    staff_column(),
    Column("destruction_id", ForeignKey("destruction.id"), index=True),
)

destruction = Table(
    "destruction",
    metadata,
    id_column(),
    Column("number", String(80), nullable=False, unique=True),
    moment(),
    text_column("place"),
    text_column("method"),
    staff_column(),
    Column("witnesses", JSON, nullable=False),
)

handover = Table(
    "handover",
    metadata,
    id_column(),
    Column("number", String(80), nullable=False, unique=True),
    Column("way", Coded(Delivery), nullable=False),
    Column("destination_code", String(13), nullable=False),
    text_column("destination"),
    moment(),
    staff_column(),
    Column("giver", JSON, nullable=False),
    Column("receiver", JSON, nullable=False),
    Index("ix_handover_at", "at"),
)

handover_item = Table(
    "handover_item",
    metadata,
    id_column(),
    Column("handover_id", ForeignKey("handover.id"), nullable=False),
    Column("job_id", ForeignKey("print_job.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("outcome", Coded(ItemOutcome), nullable=False),
    Column("reason", Coded(ReturnReason)),
    moment("settled_at", nullable=True),
    text_column("tracking_number", 60),
    UniqueConstraint("handover_id", "job_id"),
    UniqueConstraint("handover_id", "position"),
    one_of("outcome", ItemOutcome),
    CheckConstraint("outcome NOT IN ('returned', 'missing') OR reason IS NOT NULL", name="back_for_a_reason"),
)

_LABELLED = handover_item.c.tracking_number != ""
Index(
    "ix_handover_item_tracking_number",
    handover_item.c.tracking_number,
    info=only(_LABELLED),
)

_UNDER_WAY = handover_item.c.outcome == ItemOutcome.PENDING
Index(
    "uq_handover_item_under_way",
    handover_item.c.job_id,
    unique=True,
    info=only(_UNDER_WAY),
)

pick_up = Table(
    "pick_up",
    metadata,
    id_column(),
    Column("job_id", ForeignKey("print_job.id"), nullable=False, unique=True),
    moment(),
    staff_column(),
    Column("taker", Coded(Taker), nullable=False),
    text_column("taker_name"),
    Column("proof", Coded(Proof), nullable=False),
    Column("old_card_taken", Boolean, nullable=False),
    Column("old_card_id", ForeignKey("scrap.id"), comment="the old card taken in with it"),
    Index("ix_pick_up_at", "at"),
)
