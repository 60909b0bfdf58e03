"""The way into the database: one door to write, one to read, and what its failures mean to a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, OperationalError, ResourceClosedError
from sqlalchemy.exc import TimeoutError as NoConnectionLeft

from desk.data import limits, slow, turns
from desk.data.line import SERVER_GONE, Line
from desk.data.local_disk import on_network_share
from desk.data.second_server import WAITING, SecondServer
from desk.data.server import READ_ONLY, Way, caller, server_engine, server_url
from desk.data.server_refusals import refusal
from desk.domain.addresses import is_server
from desk.domain.errors import (
    AnswerMissing,
    NotAnOffice,
    NotThereAnyMore,
    OfficeUnavailable,
    OnNetworkShare,
    OthersWereFaster,
    PathTooLong,
    TextUnusable,
)
from desk.domain.long_paths import LONGEST, too_long
from desk.domain.server_errors import HeldByOthers, MayNotSignIn, PasswordNotTaken, ServerForbids
from desk.domain.text import Word, mark

__all__ = ["Connection", "Database", "engine_of"]

CACHE_KB = 8_000
"""Of each connection; more made nothing quicker, as the system keeps the file in memory too."""
WAIT_FOR_LOCK_MS = 15_000
"""So long whoever wants to write waits for others, before the file is told to be locked."""

_CAUSES: tuple[tuple[str, Word, Word], ...] = (
    (
        "locked",
        mark("office_unavailable", "Another program keeps the office's database locked"),
        mark("office_unavailable", "Close other copies of PRR Desk and backup programs, then try again"),
    ),
    (
        "full",
        mark("office_unavailable", "The disk is full"),
        mark("office_unavailable", "Free some space on the disk, then try again"),
    ),
    (
        "readonly",
        mark("office_unavailable", "The office's database may not be written"),
        mark("office_unavailable", "Ask the administrator for write permission on its folder"),
    ),
    (
        "unable to open",
        mark("office_unavailable", "The office's database cannot be opened"),
        mark("office_unavailable", "Check that its folder exists and may be read"),
    ),
    (
        "disk i/o",
        mark("office_unavailable", "The disk reports an error"),
        mark("office_unavailable", "Copy the latest backup to a healthy disk and tell the administrator"),
    ),
)
_ONLY_FOLLOWS = (
    mark("office_unavailable", "The office's server follows another one and keeps nothing itself"),
    mark(
        "office_unavailable",
        "Try again; if it stays so, tell the administrator that another server leads now",
    ),
)
_FORBIDDEN = "42501"
"""SQLSTATE of what a role of the server may not do."""
_GIVEN_UP = frozenset({"40P01", "40001"})
"""SQLSTATE of a deadlock and of a serialization failure: PostgreSQL, appendix A, class 40."""


class Database:
    """One office's database, on SQLite or PostgreSQL."""

    def __init__(self, url: str) -> None:
        """Prepare the connections; nothing is opened yet.

        Raises:
            OnNetworkShare: a SQLite file on a network share.
            PathTooLong: Windows does not open a SQLite file so far down.
            AddressUnusable: the address cannot be understood.
        """
        self.is_sqlite = not is_server(url)
        self.url = make_url(url) if self.is_sqlite else server_url(url)
        self.way = None if self.is_sqlite else Way(url)
        self._line = None if self.is_sqlite else Line()
        self.second = None if self.is_sqlite else SecondServer()
        self._engine = _sqlite_engine(self.url) if self.way is None else server_engine(self.way, self._line)
        self._writer: Engine = self._engine
        if self.is_sqlite:
            self._writer = self._engine.execution_options(begin=turns.BEGIN_TO_WRITE)
            self._reader: Engine = self._engine.execution_options(begin="BEGIN")
        else:
            self._reader = self._engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )

    @property
    def path(self) -> Path | None:
        """The SQLite file; None on a server."""
        return Path(self.url.database) if self.is_sqlite and self.url.database else None

    @property
    def own_login(self) -> str:
        """The sign-in name of the staff member who is connected to a server; empty for anybody else."""
        if self.way is None:
            return ""
        login, at, database = self.way.address.login.rpartition("@")
        return login if at and database == self.way.address.database else ""

    def proves(self, login: str, password: str) -> bool:
        """Whether the server lets a staff member in with this password, by a connection of its own.

        Raises:
            OfficeUnavailable: it cannot be reached.
            ServerRefused: it lets nobody in this way, or without looking at the password.
        """
        if self.way is None:
            return False
        connect, errors = caller(self.way.of(login, password))
        try:
            connect().close()
        except errors as error:
            why = refusal(str(error)) or OfficeUnavailable(*SERVER_GONE, str(error)[:200])
            if isinstance(why, PasswordNotTaken | MayNotSignIn):
                return False
            raise why from error
        return True

    def know(self, password: str) -> None:
        """Sign in to the server with another password from now on: whoever works here has changed it."""
        if self.way is not None:
            self.way.know(password)
            self.url = self.url.set(password=password)
            if self.gone:
                self.take_up()  # it was, for the password before

    @contextmanager
    def transaction(self, *, deed: bool = False) -> Iterator[Connection]:
        """Write: everything inside is kept together or not at all; a ``deed`` is what a person waits for.

        Raises:
            OfficeUnavailable: the database cannot be written, or confirms nothing now; nothing was.
            AnswerMissing: the server went away at the end; nobody here knows whether it was written.
            OthersWereFaster: somebody else was changing the same records; nothing was written.
        """
        with self._explained(), self._connected(self._writer) as connection, connection.begin() as whole:
            second = self.second
            if second is not None:
                second.check(connection)
            yield connection
            try:
                with second.confirming(deed=deed) if second is not None else nullcontext():
                    whole.commit()
            except OperationalError as error:
                if self.is_sqlite or not _unanswered(error):
                    raise
                raise AnswerMissing(*SERVER_GONE) from error

    @contextmanager
    def rebuilding(self) -> Iterator[Connection]:
        """Write as in ``transaction``, and let SQLite's tables be laid anew under the same names.

        What rows refer to is looked at before anything is kept, not at each statement.

        Raises:
            OfficeUnavailable: the database cannot be written; nothing was.
        """
        if not self.is_sqlite:
            with self.transaction() as connection:
                yield connection
            return
        with self._explained(), self._connected(self._writer) as connection:
            # Inside a transaction SQLite does not hear this (sqlite.org/foreignkeys.html, section 6).
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA foreign_keys = OFF")
            try:
                with connection.begin():
                    yield connection
                    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                        raise NotThereAnyMore
            finally:
                raw.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Read: every query inside sees the same moment.

        Raises:
            OfficeUnavailable: the database cannot be read.
        """
        with self._explained(), self._connected(self._reader) as connection, connection.begin():
            yield connection

    @contextmanager
    def outside(self) -> Iterator[Any]:
        """Give the driver's own connection, for the few statements that may stand in no transaction.

        Raises:
            OfficeUnavailable: the database cannot be reached.
        """
        with self._explained(), closing(self._engine.raw_connection()) as pooled:
            raw: Any = pooled.driver_connection
            if self.is_sqlite:
                yield raw
                return
            raw.autocommit = True
            try:
                yield raw
            finally:
                raw.autocommit = False

    @property
    def gone(self) -> bool:
        """Whether the server is known to be gone."""
        return self._line is not None and self._line.gone

    def let_go(self, why: OfficeUnavailable | None = None) -> None:
        """The server is gone: end every question under way, and refuse new ones until ``take_up``."""
        if self._line is not None:
            self._line.let_go(why)

    def take_up(self) -> None:
        """The server is back: ask it again."""
        if self._line is not None:
            self._line.take_up()

    def close(self) -> None:
        """Let go of every connection; nobody waits any longer for what the server does not confirm."""
        if self.second is not None and self.second.stuck:
            self.let_go()
        self._engine.dispose()

    def _connected(self, engine: Engine) -> Connection:
        try:
            return engine.connect()
        except ResourceClosedError as error:
            # The first connection is asked about its server; that one went away between two questions.
            raise OfficeUnavailable(*SERVER_GONE) from error

    @contextmanager
    def _explained(self) -> Iterator[None]:
        if self._line is not None:
            self._line.check()
        try:
            yield
        except DBAPIError as error:
            raise self.meaning_of(error) from error
        except UnicodeEncodeError as error:
            raise TextUnusable from error
        except NoConnectionLeft as error:
            raise HeldByOthers(*limits.CROWDED) from error

    def meaning_of(self, error: DBAPIError) -> Exception:
        """Return what a fault of the driver means to a person; itself when it is the program's own."""
        if error.connection_invalidated and getattr(error.orig, "sqlstate", None) in READ_ONLY:
            return OfficeUnavailable(*_ONLY_FOLLOWS)
        said = str(error.orig).lower()
        refused = (
            self._held_by_waiting(error)
            or limits.ended(error.orig)
            or _not_let_in(error, said)
            or _refused_by(error, said)
        )
        if refused is not None:
            return refused
        if isinstance(error.orig, sqlite3.DatabaseError) and (
            "not a database" in said or "malformed" in said
        ):
            return NotAnOffice(str(self.path))
        for sign, cause, cure in _CAUSES:
            if sign in said and isinstance(error, OperationalError):
                return OfficeUnavailable(cause, cure, said[:200])
        if isinstance(error, OperationalError) and not self.is_sqlite:
            return OfficeUnavailable(*SERVER_GONE, said[:200])
        return error

    def _held_by_waiting(self, error: DBAPIError) -> OfficeUnavailable | None:
        """Return that others hold what is needed because the server confirms nothing, if that is so."""
        if self.second is None or not self.second.waits or not limits.waited_for_others(error.orig):
            return None
        return OfficeUnavailable(*WAITING)


def _unanswered(error: DBAPIError) -> bool:
    """Whether a commit may have happened: the server did not refuse it, it went away or was told to."""
    state = getattr(error.orig, "sqlstate", None)
    return error.connection_invalidated or state is None or state[:2] in {"08", "57"}


def _not_let_in(error: DBAPIError, said: str) -> Exception | None:
    """Return why no connection to a server was made, when that is what failed."""
    asked = error.statement is not None or isinstance(error.orig, sqlite3.Error)
    return None if asked else refusal(said)


def _refused_by(error: DBAPIError, said: str) -> Exception | None:
    """Return what was wrong with the values of a statement or its moment, if it was they."""
    if getattr(error.orig, "sqlstate", None) in _GIVEN_UP:
        return OthersWereFaster()
    if getattr(error.orig, "sqlstate", None) == _FORBIDDEN:
        return ServerForbids(said[:200])
    if isinstance(error, DataError):
        return TextUnusable()
    return NotThereAnyMore() if isinstance(error, IntegrityError) and "foreign key" in said else None


def _sqlite_engine(url: URL) -> Engine:
    if url.database and url.database != ":memory:":
        if too_long(Path(url.database)):
            raise PathTooLong(str(Path(url.database).parent), LONGEST)
        if on_network_share(Path(url.database)):
            raise OnNetworkShare(url.database)
    engine = create_engine(
        url,
        connect_args={"timeout": WAIT_FOR_LOCK_MS / 1000},
        pool_size=8,
        max_overflow=8,
        hide_parameters=True,  # what stands in an error is written down, and no person may be in it
    )

    slow.watch(engine)

    @event.listens_for(engine, "connect")
    def _prepare(raw: Any, _record: object) -> None:
        # The driver must not begin transactions by itself: a deferred one that turns into a writer
        # fails at once with "database is locked", whatever the timeout.
        raw.isolation_level = None
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            f"cache_size = -{CACHE_KB}",
            "temp_store = MEMORY",
        ):
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        begin = connection.get_execution_options()["begin"]
        if begin == turns.BEGIN_TO_WRITE:
            turns.take(connection, WAIT_FOR_LOCK_MS)
        else:
            connection.exec_driver_sql(begin)

    return engine


def engine_of(db: Connection) -> str:
    """Return the name of what keeps the data and its version, such as ``PostgreSQL 15.18``."""
    name = "SQLite" if db.dialect.name == "sqlite" else "PostgreSQL"
    return f"{name} {'.'.join(map(str, db.dialect.server_version_info or ()))}".strip()
