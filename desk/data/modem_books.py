"""The way into the books of the modem's service, Gammu SMSD: its own database, PostgreSQL or a SQLite file.

Source: Gammu manual, SMSD, Database structure (schemas 17 and 18).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from zlib import crc32

from desk.data.local_disk import on_network_share
from desk.data.server import Way, caller
from desk.domain.addresses import read_address
from desk.domain.carrier_words import about_nobody, why_word
from desk.domain.modems import (
    OLD_SERVER,
    ON_SHARE,
    SCHEMAS,
    Modem,
    ModemAnswerMissing,
    ModemSchemaUnknown,
    ModemUnreachable,
    flaw,
)
from desk.domain.server_errors import ServerTooOld
from desk.domain.text import Word

_WAIT_S = 5.0
"""So long a file may be locked; SMSD holds it for a moment at a time."""
_VALUES = "22"
"""The class of SQLSTATE of a value that does not fit, which is told with the value."""
_LOCK_SPACE = 0x505252
"""Sets the locks of keys apart from those of other programs at the same database."""


class Books:
    """SMSD's tables inside one transaction on a SQLite file; ``?`` stands for a value on either database."""

    now = "datetime('now', 'localtime')"
    """The present moment as SMSD writes it, whatever the table's own default."""
    came = '"ReceivingDateTime"'
    """When a row of the inbox came, by the clock of ``now``."""
    seconds_since = "(julianday('now', 'localtime') - julianday({0})) * 86400.0"

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def begin(self, *, to_write: bool) -> None:
        """Begin a transaction; of those that write, one waits for the other."""
        self._raw.execute("BEGIN IMMEDIATE" if to_write else "BEGIN")

    def run(self, statement: str, *values: object) -> list[Any]:
        """Run one statement and return its rows."""
        done = self._raw.execute(statement, values)
        return list(done.fetchall()) if done.description else []

    def hold(self, key: str) -> None:
        """Let nobody else write a message with this key until the end; a file has one writer anyway."""

    def among(self, ids: Sequence[int]) -> tuple[str, object]:
        """Return how a statement says that something is one of ``ids``, and its value."""
        return "IN (SELECT value FROM json_each(?))", json.dumps(ids)


class ServerBooks(Books):
    """SMSD's tables inside one transaction at a PostgreSQL server."""

    now = "date_trunc('second', LOCALTIMESTAMP)"
    came = '"UpdatedInDB"'  # the other one is by the clock of SMSD's machine, which may have another zone
    seconds_since = "extract(epoch FROM LOCALTIMESTAMP - {0})::float8"

    def begin(self, *, to_write: bool) -> None:
        """Begin a transaction whose every statement sees what others have kept by then."""
        self.run("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")

    def run(self, statement: str, *values: object) -> list[Any]:
        """Run one statement and return its rows."""
        return super().run(statement.replace("?", "%s"), *values)

    def hold(self, key: str) -> None:
        """Wait until nobody else, not even a connection that broke, is writing a message with this key."""
        self.run("SELECT pg_advisory_xact_lock(?, ?)", _LOCK_SPACE, crc32(key.encode()) - (1 << 31))

    def among(self, ids: Sequence[int]) -> tuple[str, object]:
        """Return how a statement says that something is one of ``ids``, and its value."""
        return "= ANY(?)", list(ids)


_Way = tuple[type[Books], Callable[[], Any], tuple[type[Exception], ...]]


class ModemBooks:
    """The way into the books of one modem's service; nothing is opened yet."""

    def __init__(self, modem: Modem, password: str) -> None:
        self._fault = flaw(modem) or _misplaced(modem)
        self._way: _Way | None = None
        if self._fault is None:
            self._way = _file(Path(modem.file)) if modem.file else _server(modem.address, password)

    @contextmanager
    def opened(self, *, to_write: bool = False) -> Iterator[Books]:
        """Open the books for one transaction; what is written is kept at the end, after an exception nothing.

        Raises:
            ModemUnreachable: the database cannot be reached, or refuses a statement; nothing was written.
            ModemAnswerMissing: it went away at the end; nobody here knows whether it kept what was written.
            ModemSchemaUnknown: its tables are of a version this program does not know.
        """
        if self._way is None:
            raise ModemUnreachable(self._fault or OLD_SERVER)
        kind, connect, errors = self._way
        try:
            raw = connect()
        except ServerTooOld:
            raise ModemUnreachable(OLD_SERVER) from None
        except errors as error:
            raise ModemUnreachable(_said(error)) from None
        with closing(raw):
            books = kind(raw)
            try:
                books.begin(to_write=to_write)
                _check(books)
                yield books
            except errors as error:
                raise ModemUnreachable(_said(error)) from None
            try:
                raw.commit()
            except errors as error:
                raise ModemAnswerMissing(_said(error)) from None


def _check(books: Books) -> None:
    found = [int(version) for (version,) in books.run('SELECT "Version" FROM gammu')]
    if len(found) != 1 or found[0] not in SCHEMAS:
        raise ModemSchemaUnknown(found=max(found, default=0))


def _misplaced(modem: Modem) -> Word | None:
    return ON_SHARE if modem.file and on_network_share(Path(modem.file)) else None


def _server(address: str, password: str) -> _Way:
    return ServerBooks, *caller(Way(replace(read_address(address), password=password).url))


def _file(path: Path) -> _Way:
    # As a URI, so that a file that is not there is told and not made.
    where = f"{path.absolute().as_uri()}?mode=rw"

    def connect() -> sqlite3.Connection:
        opened = sqlite3.connect(where, timeout=_WAIT_S, isolation_level=None, uri=True)
        # Half a surrogate in an SMS comes here as SMSD got it; one such reply must not hide the others.
        opened.text_factory = lambda raw: raw.decode(errors="replace")
        return opened

    return Books, connect, (sqlite3.Error,)


def _said(error: Exception) -> Word:
    """Return what the database said, but not which values it was given: they are of people."""
    state = getattr(error, "sqlstate", None)
    told = getattr(error, "diag", None)
    if state and state.startswith(_VALUES):
        said = f"SQLSTATE {state}"
    else:
        said = (told.message_primary if told is not None else None) or str(error)
    return why_word(about_nobody(said) or type(error).__name__)
