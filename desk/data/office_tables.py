"""Tables of the office itself: people, regions, numbers given out, closed days, the journal."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
)

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, staff_column, text_column
from desk.domain.printing import (
    Channel,
)

office = Table(
    "office",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="only_one"), primary_key=True),
    Column("schema_version", Integer, nullable=False),
    Column("settings", JSON, nullable=False, comment="what the head sets"),
    Column("demo", Boolean, nullable=False, default=False),
    moment("opened_at"),
)

alembic_version = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
    comment="Alembic's own note of the newest step; it follows office.schema_version",
)

staff = Table(
    "staff",
    metadata,
    id_column(),
    Column("login", String(60), nullable=False, unique=True),
    text_column("name"),
    text_column("nip", 30),
    text_column("position"),
    Column("roles", String(200), nullable=False, comment="role codes, comma separated"),
    Column("password_hash", String(200), nullable=False, comment="argon2id"),
    Column("active", Boolean, nullable=False, default=True),
)

district = Table(
    "district",
    metadata,
    Column("code", String(8), primary_key=True, comment="Kemendagri code, 36.73.01"),
    text_column("name", 100),
)

village = Table(
    "village",
    metadata,
    Column("code", String(13), primary_key=True, comment="Kemendagri code, 36.73.01.1001"),
    Column("district_code", ForeignKey("district.code"), nullable=False),
    text_column("name", 100),
)

village_alias = Table(
    "village_alias",
    metadata,
    Column("alias", String(100), primary_key=True, comment="a spelling seen in lists"),
    Column("village_code", ForeignKey("village.code"), primary_key=True),
)

counter = Table(
    "counter",
    metadata,
    Column("kind", String(20), primary_key=True),
    Column("period", String(10), primary_key=True),
    Column("value", Integer, nullable=False),
)

issued_number = Table(
    "issued_number",
    metadata,
    Column("number", String(80), primary_key=True),
    Column("kind", String(20), nullable=False),
    moment("issued_at"),
    moment("void_at", nullable=True),
    text_column("void_reason", 300),
)

booked = Table(
    "booked",
    metadata,
    Column("key", String(36), primary_key=True, comment="made when the form opened; kept with its deed"),
    moment(),
    comment="deeds that must not be booked twice when no answer came",
)

service_record = Table(
    "service_record",
    metadata,
    id_column(),
    Column("number", String(60), nullable=False, unique=True),
    Column("service", String(20), nullable=False, comment="code of the service catalogue"),
    Column("channel", Coded(Channel), nullable=False),
    Column("village_code", ForeignKey("village.code")),
    Column("received_on", Date, nullable=False),
    Column("done_on", Date, nullable=False),
    Column("job_id", ForeignKey("print_job.id"), unique=True, comment="the card it asked for, if any"),
    Index("ix_service_record_done_on", "done_on", "service", "channel"),
    comment="services finished, other than cards still in the print room",
)

closed_day = Table(
    "closed_day",
    metadata,
    id_column(),
    Column("day", Date, nullable=False),
    Column("addendum", Integer, nullable=False, comment="0 the report itself, 1... its addenda"),
    Column("number", String(80), nullable=False, unique=True),
    Column("facts", JSON, nullable=False, comment="the frozen figures and rows"),
    Column("sha256", String(64), nullable=False),
    text_column("note", 1000),
    moment("closed_at"),
    staff_column(),
    UniqueConstraint("day", "addendum"),
)

journal = Table(
    "journal",
    metadata,
    Column(
        "id", Integer, primary_key=True, autoincrement=False, comment="given by journal_head, without gaps"
    ),
    moment(),
    staff_column(nullable=True),
    text_column("workstation", 60),
    Column("action", String(30), nullable=False),
    text_column("subject", 80),
    text_column("reason", 1000),
    Column("facts", JSON, nullable=False),
    Column("hash", String(64), nullable=False, comment="covers this entry and the hash of the one before"),
    Index("ix_journal_subject", "subject", "id"),
    Index("ix_journal_staff", "staff_id", "at", "id"),
    Index("ix_journal_action", "action", "at", "id"),
    Index("ix_journal_at", "at", "id"),
)
