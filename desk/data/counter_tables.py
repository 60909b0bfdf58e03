"""Tables of the counter: the catalogue's versions, days off, applications and what was found of them."""

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
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
)

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, only, staff_column, text_column
from desk.domain.applications import OPEN_STATES, AppState, Brought
from desk.domain.appointments import AppointmentState
from desk.domain.calendar import DayOffKind
from desk.domain.handover import Taker
from desk.domain.printing import Channel, Delivery
from desk.domain.services import Original
from desk.domain.verification import FindingKind, Verdict

catalogue_version = Table(
    "catalogue_version",
    metadata,
    id_column(),
    moment(),
    staff_column(),
    text_column("note", 500),
    Column("sha256", String(64), nullable=False),
    Column("content", Text, nullable=False, comment="the catalogue as TOML; never changed"),
)

day_off = Table(
    "day_off",
    metadata,
    Column("day", Date, primary_key=True),
    Column("kind", Coded(DayOffKind), nullable=False),
    text_column("name"),
    one_of("kind", DayOffKind),
)

filled_year = Table(
    "filled_year",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    comment="years whose days off are the office's own; one of them may have none",
)

application = Table(
    "application",
    metadata,
    id_column(),
    Column("number", String(80), nullable=False, unique=True),
    Column("service", String(20), nullable=False, comment="code in its catalogue version"),
    Column("catalogue_id", ForeignKey("catalogue_version.id"), nullable=False),
    Column("state", Coded(AppState), nullable=False),
    Column("channel", Coded(Channel), nullable=False),
    Column("delivery", Coded(Delivery), nullable=False),
    text_column("nik", 16),
    text_column("name"),
    text_column("name_key"),
    Column("birth_date", Date),
    text_column("sex", 1),
    text_column("address", 300),
    text_column("rt", 5),
    text_column("rw", 5),
    Column("village_code", ForeignKey("village.code")),
    text_column("kk_number", 16),
    text_column("applicant_name"),
    text_column("applicant_nik", 16),
    text_column("relation", 60),
    text_column("phone", 30),
    text_column("email", 120),
    Column("answers", JSON, nullable=False, comment="question code to yes or no"),
    text_column("note", 1000),
    moment("received_at"),
    staff_column("received_by"),
    Column("promised_on", Date, nullable=False),
    Column("round", Integer, nullable=False, default=1),
    Column("job_id", ForeignKey("print_job.id"), unique=True, comment="the card it asked for"),
    Column("token", String(32), comment="the check it is under"),
    staff_column("checked_by", nullable=True),
    moment("lease_until", nullable=True),
    moment("verified_at", nullable=True),
    text_column("slot", 40),
    text_column("paper_number", 60),
    moment("ready_at", nullable=True),
    moment("collected_at", nullable=True),
    moment("ended_at", nullable=True),
    text_column("end_reason", 1000),
    one_of("state", AppState),
    CheckConstraint("nik = '' OR length(nik) = 16", name="nik_sixteen"),
    CheckConstraint("(state = 'checking') = (token IS NOT NULL)", name="checked_under_a_claim"),
    CheckConstraint(
        "state <> 'collected' OR collected_at IS NOT NULL OR job_id IS NOT NULL", name="collected_at_a_moment"
    ),
    Index("ix_application_nik", "nik", "id"),
    Index("ix_application_name", "name_key", "id"),
    Index("ix_application_to_do", "state", "promised_on", "id"),
    Index("ix_application_received_at", "received_at", "id"),
    comment="what citizens asked for",
)

OPEN_APPLICATION = application.c.state.in_(
    # Written out and not bound: SQLite takes a partial index only for a condition it can read.
    bindparam("open_states", OPEN_STATES, expanding=True, literal_execute=True)
)
Index(
    "ix_application_open_channel",
    # In the order in which they are counted, with all that is asked of each: the wide rows are never read.
    *(application.c[name] for name in ("state", "channel", "delivery", "service", "catalogue_id")),
    *(application.c[name] for name in ("promised_on", "id", "job_id", "received_at")),
    info=only(OPEN_APPLICATION),
)

_OPEN = application.c.state.in_(OPEN_STATES) & (application.c.nik != "")
Index(
    "uq_application_open",
    application.c.nik,
    application.c.service,
    unique=True,
    info=only(_OPEN),
)

application_paper = Table(
    "application_paper",
    metadata,
    Column("application_id", ForeignKey("application.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("document", String(40), nullable=False, comment="code in the catalogue version"),
    Column("original", Coded(Original), nullable=False),
    Column("brought", Coded(Brought), nullable=False),
    text_column("number", 60),
    one_of("original", Original),
    one_of("brought", Brought),
)

paper_before = Table(
    "paper_before",
    metadata,
    Column("application_id", ForeignKey("application.id"), primary_key=True),
    Column("round", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("document", String(40), nullable=False, comment="code in the catalogue version"),
    Column("original", Coded(Original), nullable=False),
    Column("brought", Coded(Brought), nullable=False),
    text_column("number", 60),
    one_of("original", Original),
    one_of("brought", Brought),
    comment="the checklist of a round that was sent back, held against what comes in again",
)

application_check = Table(
    "application_check",
    metadata,
    id_column(),
    Column("application_id", ForeignKey("application.id"), nullable=False, index=True),
    Column("round", Integer, nullable=False),
    Column("verdict", Coded(Verdict), nullable=False),
    text_column("ground", 1000),
    Column("second", Boolean, nullable=False, default=False),
    staff_column(),
    moment(),
    one_of("verdict", Verdict),
    CheckConstraint("verdict <> 'refused' OR ground <> ''", name="refused_on_a_ground"),
    UniqueConstraint("application_id", "round", "second"),
    Index("ix_application_check_at", "at"),
)

finding = Table(
    "finding",
    metadata,
    Column("check_id", ForeignKey("application_check.id"), primary_key=True),
    Column("document", String(40), primary_key=True, comment="empty: the application as a whole"),
    Column("kind", Coded(FindingKind), nullable=False),
    text_column("note", 500),
    one_of("kind", FindingKind),
)

scan = Table(
    "scan",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("media_type", String(40), nullable=False),
    Column("size", Integer, nullable=False),
    Column("pages", Integer, nullable=False),
    CheckConstraint("pages > 0 AND size > 0", name="something_in_it"),
    comment="a file kept once, whoever it is attached to",
)

scan_part = Table(
    "scan_part",
    metadata,
    Column("sha256", ForeignKey("scan.sha256"), primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    comment="the bytes of a file, apart from every row that a list reads",
)

attachment = Table(
    "attachment",
    metadata,
    id_column(),
    Column("application_id", ForeignKey("application.id"), nullable=False, index=True),
    Column("document", String(40), nullable=False),
    Column("position", Integer, nullable=False),
    Column("sha256", ForeignKey("scan.sha256"), nullable=False, index=True),
    Column("round", Integer, nullable=False),
    text_column("file_name", 200),
    moment(),
    staff_column(),
    moment("removed_at", nullable=True),
    UniqueConstraint("application_id", "document", "position"),
)

appointment = Table(
    "appointment",
    metadata,
    id_column(),
    Column("application_id", ForeignKey("application.id"), nullable=False, index=True),
    Column("day", Date, nullable=False),
    Column("begins", String(5), nullable=False, comment="local half-hour, 09:30"),
    Column("seat", Integer, nullable=False, comment="1 to the capacity of the half-hour"),
    Column("state", Coded(AppointmentState), nullable=False),
    staff_column(nullable=True),
    moment(),
    one_of("state", AppointmentState),
    CheckConstraint("seat > 0", name="seat_counts_from_one"),
    Index("ix_appointment_day", "day", "begins"),
)

_BOOKED = appointment.c.state == AppointmentState.BOOKED
Index(
    "uq_appointment_seat",
    appointment.c.day,
    appointment.c.begins,
    appointment.c.seat,
    unique=True,
    info=only(_BOOKED),
)
Index(
    "uq_appointment_application",
    appointment.c.application_id,
    unique=True,
    info=only(_BOOKED),
)

collection = Table(
    "collection",
    metadata,
    id_column(),
    Column("application_id", ForeignKey("application.id"), nullable=False, unique=True),
    moment(),
    staff_column(),
    Column("taker", Coded(Taker), nullable=False),
    text_column("taker_name"),
    text_column("relation", 60),
    Column("shown", JSON, nullable=False, comment="document codes that were shown"),
    one_of("taker", Taker),
    CheckConstraint("taker_name <> ''", name="taken_by_somebody"),
    comment="papers handed to a citizen; cards have their own table",
)

trust_root = Table(
    "trust_root",
    metadata,
    Column("sha256", String(64), primary_key=True),
    text_column("name", 300),
    Column("certificate", LargeBinary, nullable=False, comment="DER"),
    moment(),
    staff_column(),
)
