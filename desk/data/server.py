"""Connects to an office's server: its hosts in their order, protected where it offers that, soon or not."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event

from desk.data import limits, slow
from desk.data.leading import Leading
from desk.data.line import Line
from desk.domain.addresses import Host, ServerAddress, read_address, with_login
from desk.domain.server_errors import ServerTooOld
from desk.domain.server_look import OLDEST

PROGRAM = "prrdesk"
_WAIT = {
    "connect_timeout": "5",
    # A cut cable gives no sign of itself: these let a connection that waits for an answer end all the same.
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "5000",
}
_NOTHING: Mapping[str, str] = MappingProxyType({})
READ_ONLY = frozenset({"25006", "0A000"})
"""SQLSTATE of a write, and of the announcement of one, where only reading is possible."""
VERIFIED = "verify-full"
PLAIN_OFFERED = "does not support ssl"
"""What libpq says, in English whatever the server speaks, when TLS was asked for and is not offered."""


def server_url(url: str) -> URL:
    """Return an address of a server as SQLAlchemy wants it, with one or several hosts.

    Raises:
        AddressUnusable: it cannot be understood.
    """
    address = read_address(url)
    query: dict[str, tuple[str, ...] | str] = dict(address.options)
    query["host"] = tuple(map(str, address.hosts))
    return URL.create(
        "postgresql+psycopg",
        address.login or None,
        address.password or None,
        database=address.database,
        query=query,
    )


def server_engine(way: Way, line: Line | None = None) -> Engine:
    """Return the connections to an office's server; none is open yet. ``line`` lets go of them."""
    engine = create_engine(
        server_url(way.address.url),
        pool_pre_ping=True,
        pool_size=limits.KEPT_OPEN,
        max_overflow=limits.AT_MOST,
        pool_timeout=limits.LOCK_S,
        hide_parameters=True,  # what stands in an error is written down, and no person may be in it
    )

    slow.watch(engine)

    @event.listens_for(engine, "do_connect")
    def _connect(dialect: Any, _record: object, _args: object, _parameters: object) -> object:
        def connect() -> object:
            return way.connect(dialect.loaded_dbapi)

        return connect() if line is None else line.connect(connect)

    @event.listens_for(engine, "handle_error")
    def _part(context: ExceptionContext) -> None:
        # The server behind it follows another one now: every connection to it is of no use any longer.
        if follows_another(context.original_exception, context.connection):
            context.is_disconnect = True

    if line is not None:
        line.keep(engine)
    return engine


def follows_another(error: BaseException, connection: Connection | None) -> bool:
    """Whether a write was refused because the server behind a connection only follows another one."""
    if getattr(error, "sqlstate", None) not in READ_ONLY or connection is None:
        return False
    raw: Any = connection.connection.driver_connection
    return bool(raw.info.parameter_status("in_hot_standby") == "on")


def caller(way: Way, **more: str) -> tuple[Callable[[], Any], tuple[type[Exception], ...]]:
    """Return what makes connections of their own to a server, outside every pool, and the errors it raises.

    ``more`` are parameters of libpq for these connections alone.
    """
    driver = server_url(way.address.url).get_dialect().import_dbapi()
    return partial(way.connect, driver, more), (driver.Error,)


class Way:
    """The way to one server: protected, or open where the server has no other and none is required.

    ``know`` is told when whoever signs in there has another password from now on.
    """

    def __init__(self, url: str) -> None:
        """Understand the address.

        Raises:
            AddressUnusable: it cannot be understood.
        """
        self.address = read_address(url)
        self._open = False
        self._leading = Leading()

    def of(self, login: str, password: str) -> Way:
        """Return the way of a staff member to the same server, who shows their password to no false one."""
        return Way(with_login(replace(self.address, login="", password="").url, login, password))

    def know(self, password: str) -> None:
        """Sign in with another password from now on; the connections that are open stay."""
        self.address = replace(self.address, password=password)

    def connect(self, driver: Any, more: Mapping[str, str] = _NOTHING) -> Any:
        """Return a new connection of the driver.

        Raises:
            ServerTooOld: the server is of a version this program does not know.
        """
        if self._open:
            return self._call(driver, more, plain=True)
        try:
            return self._call(driver, more)
        except driver.OperationalError as error:
            if self.address.option("sslmode") or PLAIN_OFFERED not in str(error).lower():
                raise
            connection = self._call(driver, more, plain=True)
            self._open = True
            return connection

    def _call(self, driver: Any, more: Mapping[str, str], *, plain: bool = False) -> Any:
        def to(hosts: tuple[Host, ...]) -> Any:
            there = parameters(replace(self.address, hosts=hosts), plain=plain)
            return driver.connect(**{**there, **more})

        raw = self._leading.connect(driver, self.address.hosts, to)
        major = raw.info.server_version // 10_000
        if major < OLDEST:
            raw.close()
            raise ServerTooOld(major, OLDEST)
        return raw


def parameters(address: ServerAddress, *, plain: bool = False) -> dict[str, str]:
    """Return how libpq connects: by a certificate it has verified, or ``plain``.

    Source: PostgreSQL documentation, 34.1.2 and 34.19, Parameter Key Words and SSL Support.
    """
    chosen = {
        "application_name": PROGRAM,
        "gssencmode": "disable",
        **_WAIT,
        "options": limits.SERVER_OPTIONS,
        # Of several servers the one that leads; a server that only follows keeps nothing.
        "target_session_attrs": "read-write",
        "host": ",".join(host.name for host in address.hosts),
        "port": ",".join(str(host.port) for host in address.hosts),
        "dbname": address.database,
        "user": address.login,
        "password": address.password,
        **({"sslmode": "disable"} if plain else _verified()),
        **dict(address.options),
    }
    if plain and address.password and not address.option("require_auth"):
        chosen["require_auth"] = "!password"  # nobody on the way may read it
    return {name: value for name, value in chosen.items() if value}


def _verified() -> dict[str, str]:
    return {"sslmode": VERIFIED, "sslrootcert": _trusted()}


def _trusted() -> str:
    """Return the authorities this PC trusts; the driver brings a libpq that does not know where they are."""
    known = ssl.get_default_verify_paths().cafile
    return known if known and Path(known).is_file() else "system"
