"""The office's own row: its settings and the version of its tables."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, inspect, select, text, update

from desk.data import (
    account_tables,
    application_follow,
    approval_tables,
    calendar,
    case_tables,
    complaint_tables,
    counter_tables,
    custody_tables,
    ended_tables,
    import_tables,
    journal_bring_up,
    journal_tables,
    kecamatan_tables,
    list_tables,
    mission_tables,
    outside_tables,
    own_data_tables,
    post_tables,
    print_tables,
    retention_tables,
    safe_tables,
    tally,
)
from desk.data.office_tables import office
from desk.data.schema import SCHEMA_VERSION, create_indexes, create_tables
from desk.data.widened import widen
from desk.domain.errors import NotAnOffice, OfficeExists, OfficeNotSetUp, SchemaTooNew
from desk.domain.settings import OfficeSettings

ALL_TABLES = (
    office,
    print_tables.print_job,
    custody_tables.handover,
    counter_tables.application,
    case_tables.person_case,
    complaint_tables.complaint,
    import_tables.import_run,
    list_tables.prr_list_undo,
    kecamatan_tables.kecamatan_request,
    ended_tables.ended_person,
    mission_tables.mission,
    post_tables.parcel,
    outside_tables.asked_when,
    own_data_tables.data_request,
    retention_tables.retention_minutes,
    approval_tables.approval_request,
    safe_tables.office_key,
    journal_tables.journal_head,
    account_tables.account,
)
"""Named here so that every table is known before the schema is made."""

_WITH_APPLICATIONS = 3
"""The schema version that brought the counter's tables."""
_WITH_FILLED_YEARS = 4
"""The schema version that keeps which years the office has filled."""
_WITH_BIRTHDAYS = 5
"""The schema version in which a card may be held for the 17th birthday of its holder."""
_WITH_CHAIN = 6
"""The schema version in which every entry of the journal carries the hash of the one before."""
_SETTINGS = select(office.c.settings)


def create(db: Connection, settings: OfficeSettings, now: datetime, *, demo: bool) -> None:
    """Make an empty office.

    Raises:
        OfficeExists: there is one already.
    """
    if inspect(db).get_table_names():
        raise OfficeExists(_where(db))
    create_tables(db)
    tally.create_triggers(db)
    application_follow.create_triggers(db)
    journal_bring_up.begin(db)
    db.execute(
        insert(office).values(
            id=1, schema_version=SCHEMA_VERSION, settings=settings.stored(), demo=demo, opened_at=now
        )
    )


def check_version(db: Connection) -> bool:
    """Let an office of this version pass, and say whether it is a demo.

    Raises:
        OfficeNotSetUp: the database is empty.
        NotAnOffice: the database belongs to another program.
        SchemaTooNew: a newer program has worked on it.
    """
    names = inspect(db).get_table_names()
    if not names:
        raise OfficeNotSetUp(_where(db))
    if "office" not in names or "print_job" not in names:
        raise NotAnOffice(_where(db))
    version, demo = db.execute(select(office.c.schema_version, office.c.demo)).one()
    if version > SCHEMA_VERSION:
        raise SchemaTooNew(str(version))
    return bool(demo)


def is_older(db: Connection) -> bool:
    """Return whether an earlier program made the office."""
    return int(db.execute(select(office.c.schema_version)).scalar_one()) < SCHEMA_VERSION


def bring_up(db: Connection) -> None:
    """Give an office of an earlier program what this one needs; whoever comes second finds it done."""
    version = db.execute(select(office.c.schema_version).with_for_update()).scalar_one()
    if version < SCHEMA_VERSION:
        create_tables(db)
        if "workstation" not in {column["name"] for column in inspect(db).get_columns("attempt")}:
            db.execute(text("ALTER TABLE attempt ADD COLUMN workstation VARCHAR(60) NOT NULL DEFAULT ''"))
        if version < _WITH_APPLICATIONS:
            application_follow.create_triggers(db)
        for table in (print_tables.record, print_tables.print_job, counter_tables.application):
            create_indexes(db, table)
        if version < _WITH_BIRTHDAYS:
            widen(db, print_tables.hold, "reason")
        if version < _WITH_CHAIN:
            journal_bring_up.bring_up(db)
        if version < _WITH_FILLED_YEARS:
            calendar.claim_years(db, {off.day.year for off in calendar.days_off(db)})
        db.execute(update(office).values(schema_version=SCHEMA_VERSION))


def read_settings(db: Connection) -> OfficeSettings:
    """Return the settings as they are now."""
    return OfficeSettings.read(db.execute(_SETTINGS).scalar_one())


def write_settings(db: Connection, settings: OfficeSettings) -> None:
    """Keep changed settings."""
    db.execute(update(office).values(settings=settings.stored()))


def _where(db: Connection) -> str:
    return db.engine.url.render_as_string(hide_password=True)
