"""Brings an office of an earlier program to the version of this one, after a copy of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from platform import node

from desk.data import account_lines, backup, journal, offices, services
from desk.data.database import Database
from desk.data.schema import SCHEMA_VERSION
from desk.domain.journal import Action
from desk.domain.moves import BroughtUp, Keep
from resources import text


def keep_beside(office: Path) -> Keep:
    """Return what copies an office's file to one beside it that is not there yet, whole and checked."""

    def keep(_since: int) -> Path:
        stem = f"{office.stem}-sebelum-{SCHEMA_VERSION}"
        names = (
            office.with_name(f"{stem}{number}{office.suffix}")
            for number in ("", *(f"-{n}" for n in range(2, 1_000)))
        )
        copy = next(name for name in names if not name.exists())
        backup.make(office, copy)
        return copy

    return keep


def upgrade_office(url: str, clock: Callable[[], datetime], keep: Keep | None) -> BroughtUp | None:
    """Bring the office at ``url`` up, on a server too; None when it needs nothing.

    Raises:
        OfficeNotSetUp: there is none.
        NotAnOffice: the database belongs to another program.
        SchemaTooNew: a newer program has worked on it.
        OfficeUnavailable: it cannot be reached or changed; it is as it was.
    """
    database = Database(url)
    try:
        with database.snapshot() as db:
            offices.check_version(db)
            if offices.version_of(db) == SCHEMA_VERSION:
                return None
        return bring_up(database, clock, keep)
    finally:
        database.close()


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
            offices.hold(db)
            since = offices.version_of(db)
            if since == SCHEMA_VERSION:
                return None
            offices.refuse_newer(since)
            kept = keep(since) if keep else None
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
        if kept is not None and database.is_sqlite:
            with suppress(OSError):  # the office is as it was: the copy says nothing more than it does
                kept.unlink()
        raise
    return BroughtUp(since, SCHEMA_VERSION, kept)
