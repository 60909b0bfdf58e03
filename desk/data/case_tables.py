"""Tables of the overlap desk: pairs of records that may be one person, and every decision about them."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    String,
    Table,
    UniqueConstraint,
)

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, staff_column, text_column
from desk.domain.person_cases import CaseDecision, CaseLetter

person_case = Table(
    "person_case",
    metadata,
    id_column(),
    Column("nik", ForeignKey("record.nik"), nullable=False),
    Column("other_nik", ForeignKey("record.nik"), nullable=False),
    Column("score", Float, nullable=False),
    Column("evidence", JSON, nullable=False, comment="reason code and bits, one after the other"),
    moment("found_at"),
    Column("decision", Coded(CaseDecision), comment="the last one; none while nobody has decided"),
    UniqueConstraint("nik", "other_nik"),
    CheckConstraint("nik < other_nik", name="smaller_nik_first"),
    Index("ix_person_case_other_nik", "other_nik"),
    Index("ix_person_case_to_decide", "decision", "score", "id"),
)

case_decision = Table(
    "case_decision",
    metadata,
    id_column(),
    Column("case_id", ForeignKey("person_case.id"), nullable=False, index=True),
    Column("decision", Coded(CaseDecision), nullable=False),
    Column("kept_nik", String(16), nullable=False, default=""),
    text_column("reason", 500),
    staff_column(),
    moment(),
    one_of("decision", CaseDecision),
    CheckConstraint("(decision = 'same_person') = (kept_nik <> '')", name="one_nik_stays"),
)

case_letter = Table(
    "case_letter",
    metadata,
    id_column(),
    Column("case_id", ForeignKey("person_case.id"), nullable=False, index=True),
    Column("letter", Coded(CaseLetter), nullable=False),
    Column("number", String(80), nullable=False, unique=True),
    Column("decision", Coded(CaseDecision), comment="as it was when the letter was written"),
    staff_column(),
    moment(),
    one_of("letter", CaseLetter),
)
