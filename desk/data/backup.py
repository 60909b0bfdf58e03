"""Copies of a SQLite office: made while it is open, and put back only when nobody has it open."""

from __future__ import annotations

import errno
import os
import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path, PurePath
from urllib.parse import quote

from desk.domain.backup_errors import BackupDamaged, BackupOntoOffice, OfficeInUse
from desk.domain.export_errors import DiskFull, FileIsOpen, FileNotWritten, FolderMissing, FolderReadOnly

_FULL = (errno.ENOSPC, errno.EDQUOT)
_WAIT_S = 2.0
_PAUSES_S = (0.1, 0.3, 0.6)
"""On Windows a virus scanner or indexer may hold a file for a moment; another program holds it longer."""
_ABANDONED_S = 86_400.0
"""The part of a copy this old belongs to no copying under way, but to one that was killed."""
_BESIDE = ("", "-wal", "-shm")
"""A database of SQLite and the files that may lie beside it."""


def make(office: Path, target: Path) -> int:
    """Copy an open office to ``target``, whole or not at all, and return the size in bytes.

    Raises:
        BackupOntoOffice: both are the same file.
        BackupDamaged: the copy does not pass SQLite's own check.
        DiskFull: there is no room.
        FolderMissing: the folder is gone.
        FolderReadOnly: this account may not write there.
        FileIsOpen: another program holds the older file of that name.
        FileNotWritten: the system refuses for another reason.
    """
    if target.exists() and target.samefile(office):
        raise BackupOntoOffice(target.name)
    with _neighbour(target) as copy:
        _copy(office, copy)
        size = copy.stat().st_size
        try:
            _rename(copy, target)
        except PermissionError as error:
            if target.is_dir():
                raise
            raise FileIsOpen(target.name) from error
        return size


@contextmanager
def beside(office: Path, backup: Path) -> Iterator[Path]:
    """Lay a checked copy of a backup beside the office it will replace; it is gone afterwards if not used.

    Raises what ``make`` raises.
    """
    with _neighbour(office) as copy:
        try:
            _copy(backup, copy)
        except BackupDamaged as error:
            raise BackupDamaged(backup.name) from error
        yield copy


def put_in_place(copy: Path, office: Path) -> Path | None:
    """Put a copy where the office is, and return where the office of before is kept.

    Raises:
        OfficeInUse: some program has the office open; it is where it was.
        FileNotWritten: the system refuses.
    """
    _alone(copy, damaged_too=False)
    if office.exists():
        _alone(office, damaged_too=True)
    kept = _free_name(office) if office.exists() else None
    try:
        if kept:
            _move(office, kept)
        _rename(copy, office)
    except PermissionError as error:
        if kept:
            _move(kept, office)
        raise OfficeInUse(str(office)) from error
    return kept


def _move(office: Path, where: Path) -> None:
    for ending in _BESIDE:
        with suppress(FileNotFoundError):
            _rename(office.with_name(office.name + ending), where.with_name(where.name + ending))


def _free_name(office: Path) -> Path:
    names = (
        office.with_name(f"{office.name}.before-restore{number}")
        for number in ("", *(f"-{n}" for n in range(2, 1_000)))
    )
    return next(name for name in names if not name.exists())


def _alone(file: Path, *, damaged_too: bool) -> None:
    """Bring a database into its one file, which SQLite does only when nobody else has it open."""
    try:
        with closing(sqlite3.connect(file, timeout=_WAIT_S)) as db:
            mode = db.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        if mode != "delete":
            raise OfficeInUse(str(file))
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise OfficeInUse(str(file)) from error
        if not damaged_too:
            raise BackupDamaged(file.name) from error
    except sqlite3.DatabaseError as error:
        # What is damaged cannot be asked who has it open; it is kept as it is.
        if not damaged_too:
            raise BackupDamaged(file.name) from error


def address(file: PurePath) -> str:
    """Return a file's URI for SQLite, which takes a server's name in the path alone (sqlite.org/uri.html)."""
    path = quote(file.as_posix())
    return f"file://{path}" if path.startswith("/") else f"file:///{path}"


def _copy(source: Path, target: Path) -> None:
    try:
        with (
            closing(sqlite3.connect(f"{address(source.resolve())}?mode=ro", uri=True)) as original,
            closing(sqlite3.connect(target)) as copy,
        ):
            original.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            said = copy.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.DatabaseError as error:
        if "full" in str(error):
            raise DiskFull(target.name) from error
        raise BackupDamaged(source.name) from error
    if said != ("ok",):
        raise BackupDamaged(source.name)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


@contextmanager
def _neighbour(target: Path) -> Iterator[Path]:
    if not target.parent.is_dir():
        raise FolderMissing(str(target.parent))
    neighbour = target.with_name(f".prr-{secrets.token_hex(6)}.part")
    try:
        neighbour.open("xb").close()
    except PermissionError as error:
        raise FolderReadOnly(str(target.parent)) from error
    _sweep(target.parent)
    try:
        yield neighbour
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(target.name) from error
        raise FileNotWritten(target.name, error.strerror or str(error)) from error
    finally:
        for ending in (*_BESIDE, "-journal"):
            neighbour.with_name(neighbour.name + ending).unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Remove what copies left behind that were killed midway: they are as large as the office."""
    oldest = time.time() - _ABANDONED_S
    for part in folder.glob(".prr-*.part*"):
        # A part that is gone meanwhile, or that may not be touched, is no reason to refuse a copy.
        with suppress(OSError):
            if part.stat().st_mtime < oldest:
                part.unlink()


def _rename(source: Path, target: Path) -> None:
    for pause in _PAUSES_S:
        with suppress(PermissionError):
            source.replace(target)
            return
        time.sleep(pause)
    source.replace(target)
