"""Tables of requests from outside: when citizens asked, what their app was told, what they were answered."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, staff_column, text_column
from desk.domain.app_statuses import AppStage
from desk.domain.chat_answers import Occasion

asked_when = Table(
    "asked_when",
    metadata,
    Column("application_id", ForeignKey("application.id"), primary_key=True),
    Column("day", Date, nullable=False),
    Column("clock", String(5), nullable=False, comment="local, 09:41; empty where nobody said it"),
    comment="when a citizen asked, where that was before it was taken in",
)

outside_said = Table(
    "outside_said",
    metadata,
    id_column(),
    Column("application_id", ForeignKey("application.id"), nullable=False, index=True),
    text_column("status", 100),
    moment(),
    comment="every status the app gave a request, whenever it was another one",
)

app_export = Table(
    "app_export",
    metadata,
    id_column(),
    Column("number", String(80), nullable=False, unique=True),
    Column("everything", Boolean, nullable=False, comment="not only what changed since the one before"),
    Column("rows", Integer, nullable=False),
    staff_column(),
    moment(),
    comment="files of statuses given back to Smartdukcapil",
)

app_export_line = Table(
    "app_export_line",
    metadata,
    Column("export_id", ForeignKey("app_export.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("application_id", ForeignKey("application.id"), nullable=False),
    Column("stage", Coded(AppStage), nullable=False),
    Column("round", Integer, nullable=False),
    Column("day", Date, nullable=False),
    text_column("outside_number", 60),
    text_column("status", 100),
    text_column("reason", 4000),
    one_of("stage", AppStage),
    UniqueConstraint("export_id", "application_id"),
    Index("ix_app_export_line_application", "application_id", "export_id"),
)

chat_answer = Table(
    "chat_answer",
    metadata,
    id_column(),
    Column("application_id", ForeignKey("application.id"), nullable=False),
    Column("occasion", Coded(Occasion), nullable=False),
    Column("round", Integer, nullable=False),
    staff_column(),
    moment(),
    one_of("occasion", Occasion),
    Index("ix_chat_answer_application", "application_id", "occasion", "round"),
    comment="messages prepared for a citizen; the text itself is not kept",
)
