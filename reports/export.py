"""Puts a finished file where the person wants it, whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import secrets
import time
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path

from desk.domain.errors import PathTooLong
from desk.domain.export_errors import (
    DiskFull,
    FileIsOpen,
    FileNotWritten,
    FolderMissing,
    FolderReadOnly,
    OntoOffice,
)
from desk.domain.long_paths import LONGEST, too_long
from desk.domain.own_files import hide, holds_office, put, show
from reports.document import Document, Face, Say
from reports.excel import write_xlsx
from reports.masked import masked
from reports.pace import Asked, Progress
from reports.pdf import draw_pdf, write_pdf

Writer = Callable[[Document, Path, Say, Progress | None, Asked | None], None]

WRITERS: dict[Face, Writer] = {Face.XLSX: write_xlsx, Face.PDF: write_pdf}

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\s]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_LONGEST_NAME = 120
_FULL = (errno.ENOSPC, errno.EDQUOT)
_ABANDONED = 86_400.0
"""Seconds after which the part of a file belongs to no export under way, but to one that was killed."""


def write(
    document: Document,
    face: Face,
    path: Path,
    say: Say,
    on_progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> None:
    """Write ``document`` to ``path``; until it is complete, an older file of that name stays as it was.

    No number of a person is whole in it, unless the document says so itself.

    Raises Cancelled, FileIsOpen, OntoOffice, DiskFull, FolderMissing, FolderReadOnly, PathTooLong,
    FileNotWritten, LogoUnreadable, TooManyRows; after any of them nothing has changed on the disk.
    """
    with replacing(path) as neighbour:
        WRITERS[face](masked(document), neighbour, say, on_progress, cancelled)


def as_pdf(
    document: Document, say: Say, on_progress: Progress | None = None, cancelled: Asked | None = None
) -> bytes:
    """Return ``document`` as a PDF for the printer: what ``write`` would put into the file.

    Raises Cancelled, LogoUnreadable.
    """
    made = BytesIO()
    draw_pdf(masked(document), made, say, on_progress, cancelled)
    return made.getvalue()


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary neighbour of ``path`` to write, and put it in its place when that went well."""
    if too_long(path):
        raise PathTooLong(str(path.parent), LONGEST)
    if not path.parent.is_dir():
        raise FolderMissing(str(path.parent))
    if holds_office(path):
        raise OntoOffice(path.name)
    neighbour = path.with_name(f".prr-{secrets.token_hex(6)}.part")
    try:
        usual = _create(neighbour)
        _sweep(path.parent)
        yield neighbour
        _settle(neighbour)
        show(neighbour, usual)
        _replace(neighbour, path)
    except OSError as error:
        raise _explained(error, path) from error
    finally:
        neighbour.unlink(missing_ok=True)


def suggest_name(document: Document, face: Face) -> str:
    """Return a file name every system accepts, from the document's name and the ending of its face."""
    return f"{safe_name(document.name)}.{face.value}"


def safe_name(text: str) -> str:
    """Return text as a file name without ending: no sign Windows forbids, no reserved word, not too long.

    Signs that are not seen go: one of them can turn the letters round, so that an ending looks like another.
    """
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    name = _FORBIDDEN.sub("-", seen.strip()).strip("-. ")
    name = name.encode("utf-8", "ignore")[:_LONGEST_NAME].decode("utf-8", "ignore").rstrip("-. ")
    return f"-{name}" if _RESERVED.fullmatch(name) else name or "prrdesk"


def _create(path: Path) -> int:
    """Make the neighbour, which nobody else may read while it is half, and return its usual mode."""
    try:
        path.open("xb").close()
        return hide(path)
    except PermissionError as error:
        raise FolderReadOnly(str(path.parent)) from error


def _sweep(folder: Path) -> None:
    """Remove what exports left behind that were killed midway."""
    oldest = time.time() - _ABANDONED
    for part in folder.glob(".prr-*.part*"):
        # A part that is gone meanwhile, or that may not be touched, is no reason to refuse a report.
        with suppress(OSError):
            if part.stat().st_mtime < oldest:
                part.unlink()


def _settle(path: Path) -> None:
    """Wait until the disk holds every byte: a power cut must not leave an empty file under a good name."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _replace(neighbour: Path, path: Path) -> None:
    try:
        put(neighbour, path)
    except PermissionError as error:
        # Windows refuses to write over a folder as it refuses an open file.
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR)) from error
        raise FileIsOpen(path.name) from error


def _explained(error: OSError, path: Path) -> Exception:
    if error.errno in _FULL:
        return DiskFull(path.name)
    return FileNotWritten(path.name, error.strerror or str(error))
