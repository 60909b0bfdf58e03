"""Tables of retention: orders to keep, minutes of destruction, and what of older papers was destroyed."""

from __future__ import annotations

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, staff_column, text_column
from desk.domain.retention import DataKind, MinutesState

legal_hold = Table(
    "legal_hold",
    metadata,
    id_column(),
    Column("nik", String(16), nullable=False, default="", comment="empty: everybody's data of the kind"),
    Column("kind", Coded(DataKind), comment="none: every kind"),
    text_column("reason", 500),
    staff_column("placed_by"),
    moment("placed_at"),
    staff_column("lifted_by", nullable=True),
    moment("lifted_at", nullable=True),
    text_column("lifted_why", 500),
    CheckConstraint("nik = '' OR length(nik) = 16", name="nik_sixteen"),
    CheckConstraint("nik <> '' OR kind IS NOT NULL", name="keeps_something"),
    CheckConstraint("reason <> ''", name="for_a_reason"),
    CheckConstraint("(lifted_at IS NULL) = (lifted_by IS NULL)", name="lifted_by_somebody"),
    Index("ix_legal_hold_nik", "nik"),
    comment="orders to keep what would be due",
)

retention_minutes = Table(
    "retention_minutes",
    metadata,
    id_column(),
    Column("number", String(80), unique=True, comment="given when the head approves"),
    Column("state", Coded(MinutesState), nullable=False),
    text_column("reason", 500),
    staff_column("proposed_by"),
    moment("proposed_at"),
    staff_column("decided_by", nullable=True),
    moment("decided_at", nullable=True),
    text_column("decision_reason", 500),
    Column("witnesses", JSON, nullable=False, comment="name and position of each"),
    moment("finished_at", nullable=True),
    text_column("traces", 20),
    one_of("state", MinutesState),
    CheckConstraint("decided_by <> proposed_by", name="four_eyes"),
    CheckConstraint("(decided_by IS NULL) = (state = 'proposed')", name="decided_by_somebody"),
    CheckConstraint("(number IS NULL) = (state IN ('proposed', 'refused'))", name="numbered_once_approved"),
    CheckConstraint("(state = 'destroyed') = (finished_at IS NOT NULL)", name="finished_at_a_moment"),
    comment="what is to be destroyed, or was; no person's data stand here",
)

retention_line = Table(
    "retention_line",
    metadata,
    Column("minutes_id", ForeignKey("retention_minutes.id"), primary_key=True),
    Column("kind", Coded(DataKind), primary_key=True),
    moment("before"),
    Column("months", Integer, nullable=False),
    Column("proposed", Integer, nullable=False),
    Column("kept", Integer, nullable=False),
    Column("destroyed", Integer, nullable=False, default=0),
    one_of("kind", DataKind),
    CheckConstraint("proposed >= 0 AND kept >= 0 AND destroyed >= 0", name="counts_from_zero"),
)

destroyed_paper = Table(
    "destroyed_paper",
    metadata,
    Column("number", String(80), primary_key=True),
    Column("kind", String(20), nullable=False, comment="as its number was given out"),
    Column("minutes_id", ForeignKey("retention_minutes.id"), nullable=False, index=True),
    comment="numbers of papers that went whole: the number stays in the register",
)

closed_day_cut = Table(
    "closed_day_cut",
    metadata,
    Column("closed_day_id", ForeignKey("closed_day.id"), primary_key=True, autoincrement=False),
    Column("minutes_id", ForeignKey("retention_minutes.id"), nullable=False, index=True),
    Column("sha256_before", String(64), nullable=False, comment="the sum printed on the paper of the day"),
    comment="closed days whose names were destroyed; every figure is as it was",
)
