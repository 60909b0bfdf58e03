"""The table of deeds that somebody asked the head to approve, with what the database holds about them."""

from __future__ import annotations

from sqlalchemy import JSON, CheckConstraint, Column, Date, Index, String, Table

from desk.data.columns import Coded
from desk.data.schema import id_column, metadata, moment, one_of, only, staff_column, text_column
from desk.domain.approvals import LIVE, RequestState

approval_request = Table(
    "approval_request",
    metadata,
    id_column(),
    Column("action", String(30), nullable=False),
    Column("subject", String(80), nullable=False, comment="the one thing, with what is to be done to it"),
    Column("numbers", JSON, nullable=False, comment="the numbers a subject sums up"),
    Column("reason", String(500), nullable=False),
    staff_column(),
    moment("asked_at"),
    text_column("workstation", 60),
    Column("day", Date, nullable=False, comment="the office's day; the request ends with it"),
    Column("state", Coded(RequestState), nullable=False),
    staff_column("decided_by", nullable=True),
    moment("decided_at", nullable=True),
    text_column("answer", 500),
    moment("spent_at", nullable=True),
    one_of("state", RequestState),
    CheckConstraint("state <> 'ended'", name="ended_is_no_deed"),
    CheckConstraint("trim(reason) <> ''", name="with_a_reason"),
    CheckConstraint("decided_by <> staff_id", name="not_by_the_asker"),
    CheckConstraint("(decided_by IS NULL) = (decided_at IS NULL)", name="decided_by_somebody"),
    CheckConstraint("(decided_by IS NOT NULL) = (state IN ('approved', 'refused', 'spent'))", name="decided"),
    CheckConstraint("(spent_at IS NOT NULL) = (state = 'spent')", name="spent"),
    Index("ix_approval_request_day", "day", "state"),
    Index("ix_approval_request_staff", "staff_id", "day"),
    comment="deeds that need the head, asked for by who may do them with an approval",
)
Index(
    "uq_approval_request_live",
    approval_request.c.staff_id,
    approval_request.c.day,
    approval_request.c.action,
    approval_request.c.subject,
    unique=True,
    info=only(approval_request.c.state.in_(LIVE)),
)
