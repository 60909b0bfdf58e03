"""Tables beside the journal: where it ends, and where its beginning was lawfully destroyed."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Integer, String, Table

from desk.data.schema import metadata, moment, text_column

journal_head = Table(
    "journal_head",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="only_one"), primary_key=True),
    Column("last", Integer, nullable=False, comment="the number of the newest entry"),
    Column("hash", String(64), nullable=False, comment="its hash; the next entry follows it"),
    Column("gapless_from", Integer, nullable=False, comment="from here on, no number is left out"),
    comment="moved on by every entry, as the last statement of its transaction",
)

journal_cut = Table(
    "journal_cut",
    metadata,
    Column("upto", Integer, primary_key=True, autoincrement=False, comment="the last number destroyed"),
    Column("hash", String(64), nullable=False, comment="its hash; the first entry kept follows it"),
    Column("entries", Integer, nullable=False, comment="how many were destroyed"),
    moment("until", nullable=False),
    text_column("minutes", 80),
    moment(),
    comment="what retention destroyed of the journal, with its minutes",
)

HASHED = {
    "sqlite": "id, at, staff_id, workstation, action, subject, reason, facts",
    "postgresql": (
        "id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), staff_id, workstation, action,"
        " subject, reason, facts::text"
    ),
}
"""What an entry's hash covers, in the text that is hashed, by engine."""
