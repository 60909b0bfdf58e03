"""Tables of people who died or moved out, and of what that did to their cards and applications."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, only, staff_column, text_column
from desk.domain.ended import Decision, Effect, End

ended_person = Table(
    "ended_person",
    metadata,
    id_column(),
    Column("kind", Coded(End), nullable=False),
    Column("nik", String(16), nullable=False, default="", comment="empty where the list gives none"),
    text_column("name"),
    text_column("name_key"),
    Column("birth_date", Date),
    Column("ended_on", Date),
    text_column("paper_number", 60),
    text_column("place", 200),
    Column("import_id", ForeignKey("import_run.id"), nullable=False, index=True),
    Column("row_number", Integer, nullable=False),
    one_of("kind", End),
    CheckConstraint("nik = '' OR length(nik) = 16", name="nik_sixteen"),
    CheckConstraint("nik <> '' OR birth_date IS NOT NULL", name="somebody_can_be_told"),
    Index("ix_ended_person_person", "name_key", "birth_date"),
    comment="who died or moved out, as the lists of the registry tell it",
)
Index(
    "uq_ended_person",
    ended_person.c.kind,
    ended_person.c.nik,
    unique=True,
    info=only(ended_person.c.nik != ""),
)

ended_effect = Table(
    "ended_effect",
    metadata,
    id_column(),
    Column("ended_id", ForeignKey("ended_person.id"), nullable=False, index=True),
    Column("job_id", ForeignKey("print_job.id"), index=True),
    Column("application_id", ForeignKey("application.id"), index=True),
    Column("effect", Coded(Effect), nullable=False),
    Column("certain", Boolean, nullable=False),
    moment(),
    moment("decided_at", nullable=True),
    staff_column("decided_by", nullable=True),
    Column("decision", Coded(Decision)),
    text_column("reason", 500),
    one_of("effect", Effect),
    CheckConstraint("(job_id IS NULL) <> (application_id IS NULL)", name="about_one_thing"),
    CheckConstraint("(decided_at IS NULL) = (decision IS NULL)", name="decided_or_open"),
    comment="what a recorded end did to a card or an application",
)
UNDECIDED = (ended_effect.c.effect == Effect.TO_WITHDRAW) & ended_effect.c.decided_at.is_(None)
Index("ix_ended_effect_undecided", ended_effect.c.job_id, info=only(UNDECIDED))
