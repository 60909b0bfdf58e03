"""Copies of a SQLite office: made while it is open, and put back only when nobody has it open."""

from __future__ import annotations

import errno
import os
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PurePath
from urllib.parse import quote

from desk.data import sealed_backup
from desk.data.data_key import DataKey, Wrapped
from desk.domain.backup_errors import BackupDamaged, BackupOntoOffice, OfficeInUse
from desk.domain.errors import PathTooLong
from desk.domain.export_errors import DiskFull, FileIsOpen, FileNotWritten, FolderMissing, FolderReadOnly
from desk.domain.long_paths import LONGEST, too_long
from desk.domain.own_files import open_new, put
from desk.domain.safe import BackupMade
from desk.domain.safe_errors import BackupAltered, BackupLocked, BackupTruncated

_FULL = (errno.ENOSPC, errno.EDQUOT)
_WAIT_S = 2.0
_ABANDONED_S = 86_400.0
"""The part of a copy this old belongs to no copying under way, but to one that was killed."""
_BESIDE = ("", "-wal", "-shm")
"""A database of SQLite and the files that may lie beside it."""


@dataclass(frozen=True, slots=True)
class Seal:
    """With what a backup is encrypted: the office's key, and how it is locked up now."""

    key: DataKey
    wraps: tuple[Wrapped, ...]
    made_at: str


@dataclass(frozen=True, slots=True)
class Laid:
    """A copy of a backup beside the office, and the key of the office when the backup was encrypted."""

    copy: Path
    key: DataKey | None


def make(office: Path, target: Path, seal: Seal | None = None) -> BackupMade:
    """Copy an open office to ``target``, whole or not at all; with a ``seal``, encrypted and read again.

    An encrypted copy is made of a plain one beside the office itself, so that nothing in the clear ever lies
    on the disk or memory stick the backup goes to.

    Raises:
        BackupAltered: what was written is not what can be read again; the disk it went to is failing.
        BackupOntoOffice: both are the same file.
        BackupDamaged: the copy does not pass SQLite's own check.
        DiskFull: there is no room.
        FolderMissing: the folder is gone.
        FolderReadOnly: this account may not write there.
        PathTooLong: Windows opens no file so far down.
        FileIsOpen: another program holds the older file of that name.
        FileNotWritten: the system refuses for another reason.
    """
    if target.exists() and target.samefile(office):
        raise BackupOntoOffice(target.name)
    if seal is None:
        with _neighbour(target) as copy:
            _copy(office, copy, target.name)
            return BackupMade(_put(copy, target), encrypted=False, verified=True)
    with _neighbour(target) as sealed, _neighbour(office, target) as copy:
        _copy(office, copy, target.name, lasting=False)
        wrote = sealed_backup.write(copy, sealed, seal.key, seal.wraps, seal.made_at)
        _settle(sealed)
        if sealed_backup.unseal(sealed, sealed_backup.read_head(sealed), seal.key, None) != wrote:
            raise BackupAltered(target.name, 1, 1)
        return BackupMade(_put(sealed, target), encrypted=True, verified=True)


def _put(copy: Path, target: Path) -> int:
    size = copy.stat().st_size
    try:
        put(copy, target)
    except PermissionError as error:
        if target.is_dir():
            raise
        raise FileIsOpen(target.name) from error
    return size


@contextmanager
def part_beside(target: Path) -> Iterator[Path]:
    """Give a new file beside ``target``, for this account alone; it is gone afterwards if not put there.

    Raises:
        DiskFull, FolderMissing, FolderReadOnly, FileNotWritten: as ``make``.
    """
    with _neighbour(target) as part:
        yield part


def settle_new(part: Path, target: Path) -> None:
    """Put a database that nobody has open any longer where there is none, once the disk has it.

    Raises:
        BackupDamaged: it does not pass SQLite's own check.
    """
    _prove(part, target.name)
    _settle(part)
    put(part, target)


@contextmanager
def beside(office: Path, backup: Path, secret: Callable[[], str] | None = None) -> Iterator[Laid]:
    """Lay a checked copy of a backup beside the office it will replace; it is gone afterwards if not used.

    ``secret`` is asked for the passphrase or the recovery code when the backup is encrypted.

    Raises:
        BackupLocked: it is encrypted, and there is nobody to ask.
        PassphraseWrong: neither the passphrase nor the recovery code of when it was made.
        RecoveryMistyped: it looks like a recovery code, and a sign of it is wrong.
        BackupTruncated: its end is missing.
        BackupAltered: a part of it is damaged or was changed.
        BackupTooNew: a newer program encrypted it.
        BackupDamaged: it is no backup of this program, or damaged.
        DiskFull, FolderMissing, FolderReadOnly, FileNotWritten: as ``make``.
    """
    with _neighbour(office) as copy:
        try:
            key = None
            if sealed_backup.is_sealed(backup):
                key = _unsealed(backup, copy, secret)
            else:
                _copy(backup, copy, office.name)
        except BackupDamaged as error:
            raise BackupDamaged(backup.name) from error
        yield Laid(copy, key)


def _unsealed(backup: Path, copy: Path, secret: Callable[[], str] | None) -> DataKey:
    head = sealed_backup.read_head(backup)
    if secret is None:
        raise BackupLocked(backup.name)
    if backup.stat().st_size < head.whole:
        # Told before anybody is asked to type.
        raise BackupTruncated(backup.name, backup.stat().st_size, head.whole)
    key = sealed_backup.open_key(backup, head, secret())
    sealed_backup.unseal(backup, head, key, copy)
    _prove(copy, backup.name)
    _settle(copy)
    return key


def put_in_place(copy: Path, office: Path, stood_at: int | None = None) -> Path | None:
    """Put a copy where the office is, and return where the office of before is kept.

    ``stood_at`` is the last entry of its journal when it was read for the copy, if it was. At every moment
    one of the two is in the place, where the disk lets a file have two names; elsewhere none is for a blink.

    Raises:
        OfficeInUse: some program has the office open, or had it meanwhile; it is where it was.
        FileNotWritten: the system refuses.
    """
    _alone(copy, damaged_too=False)
    if office.exists():
        _alone(office, damaged_too=True)
        if stood_at is not None and _last_entry(office) != stood_at:
            raise OfficeInUse(str(office))
    kept = _free_name(office) if office.exists() else None
    try:
        if kept:
            _keep(office, kept)
        put(copy, office)
    except PermissionError as error:
        if kept:
            _give_back(kept, office)
        raise OfficeInUse(str(office)) from error
    return kept


def _last_entry(office: Path) -> int:
    with closing(sqlite3.connect(f"{address(office.resolve())}?mode=ro", uri=True)) as db:
        return int(db.execute("SELECT max(id) FROM journal").fetchone()[0])


def _keep(office: Path, kept: Path) -> None:
    """Give the office a second name, under which it stays; what lies beside a damaged one goes there too."""
    _move(office, kept, _BESIDE[1:])
    try:
        kept.hardlink_to(office)
    except OSError:  # a disk whose files have one name each, such as a memory stick
        _move(office, kept, _BESIDE[:1])


def _give_back(kept: Path, office: Path) -> None:
    if office.exists():
        kept.unlink(missing_ok=True)
    else:
        _move(kept, office, _BESIDE[:1])
    _move(kept, office, _BESIDE[1:])


def _move(office: Path, where: Path, endings: tuple[str, ...]) -> None:
    for ending in endings:
        with suppress(FileNotFoundError):
            put(office.with_name(office.name + ending), where.with_name(where.name + ending))


def _free_name(office: Path) -> Path:
    for twin in office.parent.glob(f"{office.name}.before-restore*"):
        if twin.samefile(office):  # of a restore that was killed before the backup came into its place
            twin.unlink()
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


def _copy(source: Path, target: Path, told: str, *, lasting: bool = True) -> None:
    try:
        with (
            closing(sqlite3.connect(f"{address(source.resolve())}?mode=ro", uri=True)) as original,
            closing(sqlite3.connect(target)) as copy,
        ):
            original.backup(copy)
    except sqlite3.DatabaseError as error:
        if "full" in str(error):
            raise DiskFull(told) from error
        raise BackupDamaged(source.name) from error
    _prove(target, source.name)
    if lasting:
        _settle(target)


def _prove(copy: Path, name: str) -> None:
    try:
        with closing(sqlite3.connect(copy)) as db:
            db.execute("PRAGMA journal_mode = DELETE")
            said = db.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.DatabaseError as error:
        if "full" in str(error):
            raise DiskFull(name) from error
        raise BackupDamaged(name) from error
    if said != ("ok",):
        raise BackupDamaged(name)


def _settle(file: Path) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())


@contextmanager
def _neighbour(target: Path, told: Path | None = None) -> Iterator[Path]:
    """Give a new file beside ``target`` that nobody else may read; errors name ``told``, where it goes."""
    name = (told or target).name
    if too_long(target):
        raise PathTooLong(str(target.parent), LONGEST)
    if not target.parent.is_dir():
        raise FolderMissing(str(target.parent))
    neighbour = target.with_name(f".prr-{secrets.token_hex(6)}.part")
    try:
        os.close(open_new(neighbour))
    except PermissionError as error:
        raise FolderReadOnly(str(target.parent)) from error
    _sweep(target.parent)
    try:
        yield neighbour
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(name) from error
        raise FileNotWritten(name, error.strerror or str(error)) from error
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
