"""What a PC must bring for an office, tried without one: database, libraries, readers of files."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

from desk.data import offices, reading_process, scan_process, sqlite_needs
from desk.data.database import Database
from desk.data.reader_process import sheets_of
from desk.data.schema import SCHEMA_VERSION
from desk.domain.attachments import MediaType

_NOTE = b"selftest"


@dataclass(frozen=True, slots=True)
class Sqlite:
    """The SQLite of this PC, and what the office needs and it does not know."""

    version: str
    lacks: tuple[str, ...]


def sqlite(url: str) -> Sqlite:
    """Try SQLite with a file of its own."""
    database = Database(url)
    try:
        with database.transaction() as db:
            return Sqlite(sqlite_needs.version(db), sqlite_needs.lacking(db))
    finally:
        database.close()


def brought_up(url: str, clock: Callable[[], datetime]) -> tuple[int, int]:
    """Let a new office pass for the oldest that steps know, bring it up, and return from where to where."""
    steps: Any = resolve_name("desk.data.migrations.going_up")
    upgrading: Any = resolve_name("desk.rooms.upgrading")
    database = Database(url)
    try:
        with database.transaction() as db:
            offices.pass_for(db, steps.FIRST)
        upgrading.bring_up(database, clock, None)
        with database.snapshot() as db:
            return steps.FIRST, offices.version_of(db)
    finally:
        database.close()


def newest_step() -> tuple[int, int]:
    """Return the newest step that is there, and the one this program works with."""
    steps: Any = resolve_name("desk.data.migrations.going_up")
    return steps.head(), SCHEMA_VERSION


def libpq() -> str:
    """Return the version of the library by which a server is reached."""
    library: Any = resolve_name("desk.data.server_library")
    return str(library.version())


def opens_what_it_seals() -> bool:
    """Whether a hash knows its password, and something sealed with a new key is opened by it."""
    hashing: Any = resolve_name("desk.data.hashing")
    if not hashing.matches(hashing.hashed("selftest"), "selftest"):
        return False
    sealing: Any = resolve_name("desk.data.sealing")
    key = sealing.new_key()
    sealed = sealing.seal_note(key, _NOTE, "selftest")
    return bool(sealing.unseal_note(key, sealed, "selftest") == _NOTE and sealed != _NOTE)


def https_ready() -> None:
    """Make a caller of gateways with the authorities this PC trusts; nobody is called.

    Raises:
        OSError: they cannot be read.
    """
    httpx: Any = import_module("httpx")
    httpx.Client(verify=ssl.create_default_context()).close()


def store_of_secrets() -> str:
    """Return by which name the place for secrets goes, empty for none, and use none from now on."""
    store: Any = resolve_name("desk.data.secret_store")
    name = str(store.named())
    store.use_none()
    return name


def cells_in(path: Path) -> tuple[str, ...]:
    """Return the words of a list, read in a process of its own.

    Raises:
        FileUnreadable: it cannot be read, or the process does not start.
    """
    with sheets_of(path) as sheets:
        return tuple(str(cell) for sheet in sheets for _, row in sheet.rows for cell in row if cell)


def pages_drawn(content: bytes) -> tuple[MediaType, int]:
    """Return what a file is and how many bytes its first page makes as a picture, in a process of its own.

    Raises:
        AttachmentRefused: it cannot be read, or the process does not start.
    """
    found = scan_process.inspect(content, "")
    with scan_process.pages_of(found.content, "") as scan:
        return found.media_type, len(scan.picture(1).content)


def codes_in(pdf: bytes) -> tuple[str, ...]:
    """Return what codes on the pages of a PDF say, read in a process of its own.

    Raises:
        AttachmentRefused: it cannot be read, or the process does not start.
    """
    reading = reading_process.read_file(pdf, MediaType.PDF, (), datetime.now(UTC))
    return tuple(code.text for code in reading.codes)


def signatures_readable() -> None:
    """Start the process that checks signatures.

    Raises:
        AttachmentRefused: it does not start.
    """
    reading_process.describe(())
