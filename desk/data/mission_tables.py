"""Tables of jemput bola: missions, which applications each brought, and the receipt lists of each RT."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, only, staff_column, text_column
from desk.domain.missions import LeftoverReason, LineOutcome, MissionState

mission = Table(
    "mission",
    metadata,
    id_column(),
    Column("number", String(80), nullable=False, unique=True),
    Column("village_code", ForeignKey("village.code"), nullable=False),
    Column("day", Date, nullable=False),
    text_column("place"),
    text_column("team", 500),
    text_column("letter_number", 80),
    Column("letter_day", Date, nullable=False),
    text_column("letter_from"),
    Column("people", Integer, nullable=False, comment="how many people the letter is about"),
    Column("state", Coded(MissionState), nullable=False),
    staff_column("planned_by"),
    moment("planned_at"),
    moment("ended_at", nullable=True),
    text_column("end_reason", 1000),
    one_of("state", MissionState),
    CheckConstraint("people > 0", name="for_somebody"),
    CheckConstraint("letter_number <> '' AND letter_from <> ''", name="on_a_letter"),
    CheckConstraint("state <> 'cancelled' OR end_reason <> ''", name="cancelled_for_a_reason"),
    CheckConstraint(
        "(state IN ('finished', 'cancelled')) = (ended_at IS NOT NULL)", name="ended_at_a_moment"
    ),
    Index("ix_mission_state", "state", "day", "id"),
    Index("ix_mission_village_code", "village_code"),
)

mission_file = Table(
    "mission_file",
    metadata,
    Column("application_id", ForeignKey("application.id"), primary_key=True, autoincrement=False),
    Column("mission_id", ForeignKey("mission.id"), nullable=False, index=True),
    Column("complete", Boolean, comment="whether the list says that the papers are complete"),
    Column("import_id", ForeignKey("import_run.id"), index=True),
    staff_column(),
    moment(),
    comment="an application belongs to one mission at most",
)

receipt_list = Table(
    "receipt_list",
    metadata,
    id_column(),
    Column("number", String(120), nullable=False, unique=True),
    Column("mission_id", ForeignKey("mission.id"), nullable=False, index=True),
    text_column("rw", 5),
    text_column("rt", 5),
    Column("part", Integer, nullable=False, comment="1 for the first list of this RT"),
    text_column("carrier"),
    staff_column(),
    moment(),
    moment("noted_at", nullable=True),
    staff_column("noted_by", nullable=True),
    UniqueConstraint("mission_id", "rw", "rt", "part"),
    CheckConstraint("carrier <> ''", name="carried_by_somebody"),
    CheckConstraint("(noted_at IS NULL) = (noted_by IS NULL)", name="noted_by_somebody"),
)

receipt_line = Table(
    "receipt_line",
    metadata,
    Column("list_id", ForeignKey("receipt_list.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("application_id", ForeignKey("application.id"), nullable=False, index=True),
    Column("outcome", Coded(LineOutcome), nullable=False),
    Column("reason", Coded(LeftoverReason)),
    text_column("note", 500),
    one_of("outcome", LineOutcome),
    one_of("reason", LeftoverReason),
    CheckConstraint("(outcome = 'left') = (reason IS NOT NULL)", name="left_for_a_reason"),
    CheckConstraint("reason <> 'other' OR note <> ''", name="other_is_explained"),
    UniqueConstraint("list_id", "application_id"),
)

_OUT_OR_HANDED = receipt_line.c.outcome.in_((LineOutcome.OUT, LineOutcome.HANDED))
Index("uq_receipt_line_application", receipt_line.c.application_id, unique=True, info=only(_OUT_OR_HANDED))
