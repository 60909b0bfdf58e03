"""Tables beside the PRR lists: what they say of families, and what it takes to undo the newest of them."""

from __future__ import annotations

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKey, String, Table

from desk.data.columns import Coded
from desk.data.schema import metadata, moment, one_of, staff_column, text_column
from desk.domain.intake import Traced

record_family = Table(
    "record_family",
    metadata,
    Column("nik", ForeignKey("record.nik"), primary_key=True),
    Column("family_card", String(16), nullable=False, default="", comment="empty while unknown"),
    text_column("mother"),
    CheckConstraint("family_card <> '' OR mother <> ''", name="says_something"),
    comment="what lists say of the family of a record; most say nothing",
)

prr_list_trace = Table(
    "prr_list_trace",
    metadata,
    Column("list_id", ForeignKey("prr_list.id"), primary_key=True),
    Column("what", Coded(Traced), primary_key=True),
    Column("subject", String(20), primary_key=True, comment="a NIK, or the number of a job or hold"),
    Column("was", JSON, nullable=False),
    one_of("what", Traced),
    comment="what a list changed, as it was before; gone when the list is undone",
)

prr_list_undo = Table(
    "prr_list_undo",
    metadata,
    Column("list_id", ForeignKey("prr_list.id"), primary_key=True),
    moment(),
    staff_column(),
    text_column("reason", 500),
)
