"""Tables of the kecamatan's print requests: who asked for whom, and what each BAST left over."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table

from desk.data.columns import Coded
from desk.data.schema import metadata, one_of
from desk.domain.kecamatan import Stand

kecamatan_request = Table(
    "kecamatan_request",
    metadata,
    Column("application_id", ForeignKey("application.id"), primary_key=True),
    Column("import_id", ForeignKey("import_run.id"), nullable=False, index=True),
    Column("district_code", ForeignKey("district.code"), nullable=False, comment="who recorded and asked"),
    Column("asked_on", Date, nullable=False),
    Column("not_before", Date, comment="17th birthday, while it was still to come"),
    CheckConstraint("not_before IS NULL OR not_before > asked_on", name="waits_for_a_day_to_come"),
    Index("ix_kecamatan_request_asked", "district_code", "asked_on"),
    comment="applications that a kecamatan asked for and answers for",
)
Index("ix_kecamatan_request_not_before", kecamatan_request.c.not_before)

kecamatan_leftover = Table(
    "kecamatan_leftover",
    metadata,
    Column("handover_id", ForeignKey("handover.id"), primary_key=True),
    Column("application_id", ForeignKey("application.id"), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("reason", Coded(Stand), nullable=False),
    Column("about", String(40), nullable=False, default="", comment="code of what holds or ended it"),
    Column("day", Date),
    Column("number", String(80), nullable=False, default=""),
    one_of("reason", Stand),
    Index("ix_kecamatan_leftover_application", "application_id", "reason"),
    comment="what a BAST says of the requested people whose cards are not in it",
)
