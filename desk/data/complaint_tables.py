"""Tables of complaints: what somebody is not content with, every step since, and the templates of answers."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, String, Table, Text

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, staff_column, text_column
from desk.domain.complaints import AnswerWay, ComplaintDeed, ComplaintKind, ComplaintState
from desk.domain.printing import Channel

complaint = Table(
    "complaint",
    metadata,
    id_column(),
    Column("number", String(80), nullable=False, unique=True),
    Column("kind", Coded(ComplaintKind), nullable=False),
    Column("channel", Coded(Channel), nullable=False),
    Column("state", Coded(ComplaintState), nullable=False),
    text_column("name"),
    text_column("phone"),
    text_column("nik", 16),
    Column("text", Text, nullable=False, comment="in the citizen's own words"),
    Column("application_id", ForeignKey("application.id"), index=True),
    Column("job_id", ForeignKey("print_job.id"), index=True),
    moment("received_at"),
    staff_column("received_by"),
    Column("due_on", Date, nullable=False),
    Column("first_due_on", Date, nullable=False, comment="what the report holds the answer against"),
    staff_column("owner_id", nullable=True),
    staff_column("accused_id", nullable=True),
    moment("settled_at", nullable=True),
    moment("closed_at", nullable=True),
    Column("done", Text, nullable=False, default="", comment="what was done, once it is closed"),
    Column("import_id", ForeignKey("import_run.id"), index=True),
    one_of("kind", ComplaintKind),
    one_of("state", ComplaintState),
    CheckConstraint("text <> ''", name="says_something"),
    CheckConstraint("nik = '' OR length(nik) = 16", name="nik_sixteen"),
    CheckConstraint("application_id IS NULL OR job_id IS NULL", name="one_tie"),
    CheckConstraint("owner_id <> accused_id", name="owner_is_not_accused"),
    CheckConstraint("kind <> 'money' OR owner_id IS NOT NULL", name="money_has_an_owner"),
    CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closed_at_a_moment"),
    CheckConstraint("(state = 'closed') = (done <> '')", name="closed_with_what_was_done"),
    Index("ix_complaint_to_do", "state", "due_on", "id"),
    Index("ix_complaint_nik", "nik", "id"),
    Index("ix_complaint_phone", "phone", "id"),
    Index("ix_complaint_received_at", "received_at", "id"),
)

complaint_step = Table(
    "complaint_step",
    metadata,
    id_column(),
    Column("complaint_id", ForeignKey("complaint.id"), nullable=False),
    Column("deed", Coded(ComplaintDeed), nullable=False),
    moment(),
    staff_column(),
    Column("text", Text, nullable=False, default="", comment="what was said, done, or why"),
    staff_column("to_id", nullable=True),
    Column("way", Coded(AnswerWay)),
    Column("kind", Coded(ComplaintKind)),
    one_of("deed", ComplaintDeed),
    CheckConstraint("(deed = 'answered') = (way IS NOT NULL)", name="answered_in_some_way"),
    CheckConstraint("deed <> 'answered' OR text <> ''", name="answered_with_words"),
    CheckConstraint("deed <> 'given' OR to_id IS NOT NULL", name="given_to_somebody"),
    Index("ix_complaint_step_complaint", "complaint_id", "id"),
)

complaint_template = Table(
    "complaint_template",
    metadata,
    Column("kind", Coded(ComplaintKind), primary_key=True),
    Column("text", Text, nullable=False),
    staff_column(),
    moment(),
    one_of("kind", ComplaintKind),
    comment="answers in the head's words; a kind without a row has the text of the program",
)
