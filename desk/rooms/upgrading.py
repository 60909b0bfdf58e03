"""Brings an office of an earlier program to the version of this one, after a copy of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from pkgutil import resolve_name
from platform import node
from typing import Any

from desk.data import account_lines, backup, journal, limits, moved_note, offices, server_dump, services
from desk.data.database import Connection, Database
from desk.data.schema import SCHEMA_VERSION
from desk.data.synced_folder import refuse_synced
from desk.domain.errors import OthersWereFaster
from desk.domain.journal import Action
from desk.domain.moves import BroughtUp
from resources import text

Keep = Callable[[Connection], Path]
"""Keeps a copy of an office before it changes, and returns where."""


def keep_beside(office: Path) -> Keep:
    """Return what copies an office's file to one beside it that is not there yet, whole and checked."""

    def keep(_db: Connection) -> Path:
        copy = moved_note.copy_name(office, SCHEMA_VERSION)
        backup.make(office, copy)
        return copy

    return keep


def keep_rows(file: Path) -> Keep:
    """Return what copies every row of a server's office to a file on this PC, and reads it back."""

    def keep(db: Connection) -> Path:
        copy = moved_note.copy_name(file, SCHEMA_VERSION)
        moving: Any = resolve_name("desk.data.moving")
        moving.copy_rows(db, copy)
        return copy

    return keep


def upgrade_office(
    url: str,
    clock: Callable[[], datetime],
    *,
    rows_to: Path | None = None,
    dump_to: Path | None = None,
    pg_dump: Path | None = None,
) -> BroughtUp | None:
    """Bring the office at ``url`` up, on a server too; None when it needs nothing.

    A file is copied beside itself. Of a server every row goes to a file named like ``rows_to``, or its own
    tool ``pg_dump`` writes a dump named like ``dump_to``.

    Raises:
        OfficeNotSetUp: there is none.
        NotAnOffice: the database belongs to another program.
        InSyncedFolder: its folder is copied to the internet; it has to be moved first.
        SchemaTooNew: a newer program has worked on it.
        DumpFailed: the server's tool could not write its dump.
        OthersWereFaster: somebody worked in the office after its dump.
        OfficeUnavailable: it cannot be reached or changed; it is as it was.
    """
    database = Database(url)
    try:
        with database.snapshot() as db:
            is_demo = offices.check_version(db)
            if offices.version_of(db) == SCHEMA_VERSION:
                return None
            end = offices.end_of_journal(db)
        if database.path is not None and not is_demo:
            refuse_synced(database.path)
        if database.path is not None:
            return bring_up(database, clock, keep_beside(database.path))
        if pg_dump is not None and dump_to is not None:
            dump = moved_note.copy_name(dump_to, SCHEMA_VERSION)
            server_dump.write(database, pg_dump, dump)
            return bring_up(database, clock, _unless_changed(end, dump))
        return bring_up(database, clock, keep_rows(rows_to) if rows_to else None)
    finally:
        database.close()


def _unless_changed(end: int, dump: Path) -> Keep:
    """Return what lets a dump pass for the office as long as nobody did anything since."""

    def keep(db: Connection) -> Path:
        if offices.end_of_journal(db) != end:
            raise OthersWereFaster
        return dump

    return keep


def bring_up(database: Database, clock: Callable[[], datetime], keep: Keep | None) -> BroughtUp | None:
    """Take an office through every version since, all or nothing; None when it needs nothing.

    While that lasts nobody else changes anything, so that the copy is what the office was.

    Raises:
        SchemaTooNew: a newer program was faster.
        DiskFull, FolderReadOnly, FileNotWritten: the copy cannot be kept; nothing was changed.
        OfficeUnavailable: the office cannot be changed; it is as it was.
    """
    kept: Path | None = None
    try:
        with database.rebuilding() as db:
            limits.take_time(db)
            offices.hold(db)
            since = offices.version_of(db)
            if since == SCHEMA_VERSION:
                return None
            offices.refuse_newer(since)
            kept = keep(db) if keep else None
            offices.bring_up(db)
            services.begin(db, text("data", "services.toml"), clock())
            account_lines.note_earlier(db, clock(), node())
            journal.write(
                db,
                at=clock(),
                staff_id=None,
                workstation=node(),
                action=Action.OFFICE_UPGRADED,
                subjects=("office",),
                reason="",
                facts={
                    "before": {"version": since},
                    "after": {"version": SCHEMA_VERSION},
                    "kept": kept.name if kept else "",
                },
            )
    except BaseException:
        if kept is not None:
            with suppress(OSError):  # the office is as it was: the copy says nothing more than it does
                kept.unlink()
        raise
    return BroughtUp(since, SCHEMA_VERSION, kept)
