"""The office's own row: its settings and the version of its tables."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

from sqlalchemy import Connection, insert, inspect, select, update

from desk.data import (
    account_tables,
    approval_tables,
    case_tables,
    complaint_tables,
    counter_tables,
    custody_tables,
    ended_tables,
    guards,
    import_tables,
    journal_bring_up,
    journal_tables,
    kecamatan_tables,
    list_tables,
    message_tables,
    mission_tables,
    moved_note,
    outside_tables,
    own_data_tables,
    post_tables,
    print_tables,
    reply_tables,
    retention_tables,
    safe_tables,
)
from desk.data.office_tables import alembic_version, office
from desk.data.schema import SCHEMA_VERSION, create_tables, revision
from desk.domain.addresses import without_login
from desk.domain.errors import NotAnOffice, OfficeExists, OfficeNotSetUp, SchemaTooNew, SchemaTooOld
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
    message_tables.message,
    reply_tables.message_reply,
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

_SETTINGS = select(office.c.settings, office.c.schema_version)
_VERSION = "SELECT schema_version FROM office"
_STEPS = "desk.data.migrations.going_up"
"""Loaded only when an office is older: it brings Alembic along."""


def create(db: Connection, settings: OfficeSettings, now: datetime, *, demo: bool) -> None:
    """Make an empty office.

    Raises:
        OfficeExists: there is one already.
    """
    if inspect(db).get_table_names():
        raise OfficeExists(_where(db))
    create_tables(db)
    guards.create(db)
    journal_bring_up.begin(db)
    db.execute(insert(alembic_version).values(version_num=revision(SCHEMA_VERSION)))
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
    refuse_newer(version)
    return bool(demo)


def is_older(db: Connection) -> bool:
    """Return whether an earlier program made the office.

    Raises:
        SchemaTooOld: it is on a server, where only the administrator brings it up.
    """
    version = version_of(db)
    if version < SCHEMA_VERSION and db.dialect.name != "sqlite":
        raise SchemaTooOld(str(version))
    return version < SCHEMA_VERSION


def version_of(db: Connection) -> int:
    """Return the version of the office's tables."""
    return int(db.exec_driver_sql(_VERSION).scalar_one())


def pass_for(db: Connection, version: int) -> None:
    """Let an office pass for one of an earlier version, so that its steps can be tried."""
    db.execute(update(office).values(schema_version=version))


def hold(db: Connection) -> None:
    """Keep everybody else from beginning a deed until this transaction ends, and wait for those under way."""
    if db.dialect.name == "postgresql":
        for name in ("statement_timeout", "idle_in_transaction_session_timeout"):
            db.exec_driver_sql(f"SET LOCAL {name} = 0")
        db.exec_driver_sql("LOCK TABLE office IN ACCESS EXCLUSIVE MODE")


def end_of_journal(db: Connection) -> int:
    """Return the number of the newest entry, whatever version the office has."""
    return int(db.exec_driver_sql("SELECT coalesce(max(id), 0) FROM journal").scalar_one())


def bring_up(db: Connection) -> None:
    """Give an office of an earlier program what this one needs; the caller holds it."""
    steps: Any = resolve_name(_STEPS)
    steps.go_up(db, version_of(db))


def refuse_newer(version: int) -> None:
    """Let no office pass that a newer program has worked on.

    Raises:
        SchemaTooNew: it has.
    """
    if version > SCHEMA_VERSION:
        raise SchemaTooNew(str(version))


def let_pass(db: Connection) -> None:
    """Let a program go on whose office is still here, and of the version it was opened with.

    Raises:
        SchemaTooNew: a newer program has brought the office up meanwhile.
        SchemaTooOld: an earlier office was put in its place.
        OfficeMovedAway: it goes on at another place.
    """
    _fits(db, version_of(db))


def _fits(db: Connection, version: int) -> None:
    file = db.engine.url.database
    if db.dialect.name == "sqlite" and file:
        moved_note.refuse_moved(Path(file))
    refuse_newer(version)
    if version < SCHEMA_VERSION:
        raise SchemaTooOld(str(version))


def read_settings(db: Connection) -> OfficeSettings:
    """Return the settings as they are now.

    Raises:
        SchemaTooNew: a newer program has brought the office up meanwhile.
        SchemaTooOld: an earlier office was put in its place.
        OfficeMovedAway: it goes on at another place.
    """
    settings, version = db.execute(_SETTINGS).one()
    _fits(db, version)
    return OfficeSettings.read(settings)


def write_settings(db: Connection, settings: OfficeSettings) -> None:
    """Keep changed settings."""
    db.execute(update(office).values(settings=settings.stored()))


def _where(db: Connection) -> str:
    return without_login(db.engine.url.render_as_string(hide_password=True))
