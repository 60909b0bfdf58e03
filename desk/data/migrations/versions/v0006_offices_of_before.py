"""Brings an office of any program before Alembic to the sixth version: its tables, its journal chained."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Connection, inspect, select, text

from desk.data import calendar, counter_tables, journal_bring_up, print_tables
from desk.data.office_tables import office
from desk.data.schema import create_indexes, create_tables
from desk.data.widened import widen

revision = "0006"
down_revision = None

_WITH_FILLED_YEARS = 4
"""The schema version that keeps which years the office has filled."""
_WITH_BIRTHDAYS = 5
"""The schema version in which a card may be held for the 17th birthday of its holder."""


def upgrade() -> None:
    """Add what came since; what an office has already is left alone."""
    db: Connection = op.get_bind()
    version = db.execute(select(office.c.schema_version)).scalar_one()
    create_tables(db)
    if "workstation" not in {column["name"] for column in inspect(db).get_columns("attempt")}:
        db.execute(text("ALTER TABLE attempt ADD COLUMN workstation VARCHAR(60) NOT NULL DEFAULT ''"))
    for table in (print_tables.record, print_tables.print_job, counter_tables.application):
        create_indexes(db, table)
    if version < _WITH_BIRTHDAYS:
        widen(db, print_tables.hold, "reason")
    journal_bring_up.bring_up(db)
    if version < _WITH_FILLED_YEARS:
        calendar.claim_years(db, {off.day.year for off in calendar.days_off(db)})
