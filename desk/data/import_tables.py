"""Tables of the import desk: profiles, lists taken in, what became of each row, numbers given by others."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table, UniqueConstraint

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, staff_column, text_column
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import RowOutcome
from desk.domain.printing import Channel

import_profile = Table(
    "import_profile",
    metadata,
    id_column(),
    Column("kind", Coded(ImportKind), nullable=False),
    text_column("name", 80),
    Column("headings", JSON, nullable=False, comment="field code to the heading's key"),
    staff_column(),
    moment(),
    UniqueConstraint("kind", "name"),
)

import_run = Table(
    "import_run",
    metadata,
    id_column(),
    Column("kind", Coded(ImportKind), nullable=False),
    text_column("file"),
    Column("sha256", String(64), nullable=False),
    Column("counts", JSON, nullable=False, comment="outcome code to rows"),
    staff_column(),
    moment(),
    moment("undone_at", nullable=True),
    staff_column("undone_by", nullable=True),
    text_column("undone_why", 500),
)

import_line = Table(
    "import_line",
    metadata,
    Column("import_id", ForeignKey("import_run.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    text_column("sheet", 100),
    Column("row_number", Integer, nullable=False),
    Column("outcome", Coded(RowOutcome), nullable=False),
    Column("reason", String(40), nullable=False, default=""),
    Column("application_id", ForeignKey("application.id"), index=True),
    one_of("outcome", RowOutcome),
)

outside_request = Table(
    "outside_request",
    metadata,
    Column("channel", Coded(Channel), primary_key=True),
    Column("number", String(60), primary_key=True, comment="as the app gives it"),
    Column("application_id", ForeignKey("application.id"), nullable=False, unique=True),
    text_column("status", 100),
    moment("said_at"),
    comment="requests that have a number of somebody else's",
)
