"""Tables of what people ask about their own data, and of incidents with personal data."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, staff_column, text_column
from desk.domain.incidents import IncidentState
from desk.domain.own_data import Proved, RequestState, Wish

data_request = Table(
    "data_request",
    metadata,
    id_column(),
    Column("number", String(80), nullable=False, unique=True),
    Column("nik", String(16), nullable=False),
    text_column("name"),
    Column("wish", Coded(Wish), nullable=False),
    Column("proved", Coded(Proved), nullable=False),
    text_column("asked_by"),
    text_column("contact"),
    text_column("note", 1000),
    moment("asked_at"),
    moment("due_at"),
    staff_column("taken_by"),
    Column("state", Coded(RequestState), nullable=False),
    moment("answered_at", nullable=True),
    staff_column("answered_by", nullable=True),
    text_column("answer", 1000),
    Column("gathered", Integer, nullable=False, default=0, comment="how often the paper was made"),
    one_of("wish", Wish),
    one_of("proved", Proved),
    one_of("state", RequestState),
    CheckConstraint("length(nik) = 16", name="nik_sixteen"),
    CheckConstraint("(state = 'open') = (answered_at IS NULL)", name="answered_at_a_moment"),
    CheckConstraint("(answered_at IS NULL) = (answered_by IS NULL)", name="answered_by_somebody"),
    CheckConstraint("state <> 'refused' OR answer <> ''", name="refused_for_a_reason"),
    Index("ix_data_request_nik", "nik", "id"),
    Index("ix_data_request_to_do", "state", "due_at", "id"),
    comment="what people asked of their own data",
)

incident = Table(
    "incident",
    metadata,
    id_column(),
    Column("number", String(80), nullable=False, unique=True),
    Column("state", Coded(IncidentState), nullable=False),
    moment("known_at"),
    moment("due_at"),
    moment("first_at"),
    moment("last_at"),
    text_column("workstations", 500),
    Column("what", Text, nullable=False, comment="what happened, and how it became known"),
    Column("data", Text, nullable=False, default="", comment="which data"),
    Column("harm", Text, nullable=False, default="", comment="what it may lead to for the people"),
    Column("done", Text, nullable=False, default="", comment="what was done and will be done"),
    Column("told", Text, nullable=False, default="", comment="how the people were told"),
    moment("reported_at", nullable=True),
    text_column("reported_to", 300),
    moment("closed_at", nullable=True),
    staff_column("noted_by"),
    moment("noted_at"),
    Column("everybody", Boolean, nullable=False, comment="not only the people listed beside"),
    one_of("state", IncidentState),
    CheckConstraint("what <> ''", name="says_what_happened"),
    CheckConstraint("first_at < last_at", name="spans_some_time"),
    CheckConstraint("(state = 'open') = (reported_at IS NULL)", name="reported_at_a_moment"),
    CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closed_at_a_moment"),
    Index("ix_incident_state", "state", "due_at"),
    comment="incidents with personal data, UU 27/2022 article 46",
)

incident_staff = Table(
    "incident_staff",
    metadata,
    Column("incident_id", ForeignKey("incident.id"), primary_key=True),
    Column("staff_id", ForeignKey("staff.id"), primary_key=True),
    comment="whose account an incident is about; none where it is about everybody's",
)
