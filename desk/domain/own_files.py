"""Files with people's data are for this account of the PC alone, whatever its defaults are."""

from __future__ import annotations

import os
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

from desk.domain import windows_rights

_FILE, _FOLDER = 0o600, 0o700
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
BACKUP = b"PRR Desk backup, encrypted\n"
"""How an encrypted backup begins."""
_BEGINS = (b"SQLite format 3\0", BACKUP)
"""How an office and its backups begin; the file of an office may have any name."""
_PAUSES_S = (0.1, 0.3, 0.6)
"""On Windows a virus scanner or indexer may hold a file for a moment; another program holds it longer."""
_BESIDE = ("", "-wal", "-shm", "-journal")


def open_new(path: Path) -> int:
    """Make a file nobody else may read and return its descriptor for writing.

    Raises:
        FileExistsError: it is there already.
        OSError: the system refuses for another reason.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    handle = os.open(path, flags, _FILE)
    with suppress(OSError):  # a memory stick knows no rights, and keeps it as it keeps everything
        keep_own(path)
    return handle


def make_own(path: Path) -> None:
    """Make an empty file nobody else may read; one that is there is only narrowed."""
    try:
        os.close(open_new(path))
    except FileExistsError:
        narrow(path)


def make_folder(path: Path) -> None:
    """Make a folder nobody else may look into; one that is there keeps its rights, it may be shared."""
    if path.is_dir():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError):
        path.mkdir(mode=_FOLDER)
        with suppress(OSError):  # as above
            keep_own(path)


def keep_own(path: Path) -> None:
    """Let nobody else read or write a file or folder; Windows' own system account still may.

    Raises:
        OSError: the file belongs to somebody else, or its disk knows no rights.
    """
    if sys.platform == "win32":
        windows_rights.keep_own(path)
    else:
        path.chmod(_FOLDER if path.is_dir() else _FILE)


def hide(path: Path) -> int:
    """Keep a file that is still being written from everybody else, and return the mode it had.

    On Windows the folder that a person chose decides, for half a file as for a whole one.
    """
    usual = path.stat().st_mode
    if sys.platform != "win32":
        with suppress(OSError):  # as above
            path.chmod(_FILE)
    return usual


def show(path: Path, usual: int) -> None:
    """Give a file that is whole the mode it had."""
    if sys.platform != "win32":
        with suppress(OSError):  # as above
            path.chmod(stat.S_IMODE(usual))


def put(new: Path, place: Path) -> None:
    """Put a file in the place of another.

    Raises:
        PermissionError: another program holds one of them, for longer than a virus scanner or indexer does.
        OSError: the system refuses for another reason.
    """
    for pause in _PAUSES_S:
        with suppress(PermissionError):
            new.replace(place)
            return
        time.sleep(pause)
    new.replace(place)


def holds_office(path: Path) -> bool:
    """Whether a file is an office or a backup of one; what cannot be read is none."""
    try:
        with path.open("rb") as file:
            return file.read(max(map(len, _BEGINS))).startswith(_BEGINS)
    except OSError:
        return False


def wider(path: Path) -> bool:
    """Whether somebody else on this PC may read or write a file; one that is not there is nobody's."""
    try:
        if sys.platform == "win32":
            return windows_rights.wider(path)
        return bool(path.stat().st_mode & _OTHERS)
    except FileNotFoundError:
        return False


def narrow(path: Path) -> bool:
    """Take a file from everybody else if they may read it, and return whether that was so and is mended.

    A file of somebody else, or on a disk without rights such as a memory stick, stays as it is.
    """
    try:
        if not wider(path):
            return False
        keep_own(path)
        return not wider(path)
    except OSError:
        return False


def with_neighbours(database: Path) -> tuple[Path, ...]:
    """Return a SQLite file and what SQLite may keep beside it."""
    return tuple(database.with_name(database.name + ending) for ending in _BESIDE)
