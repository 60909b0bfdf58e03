"""Looks at a server before anybody works there: is it there, protected, what is kept, what time is it."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

from desk.data.line import SERVER_GONE
from desk.data.schema import SCHEMA_VERSION
from desk.data.server import PLAIN_OFFERED, PROGRAM, VERIFIED, Way, caller
from desk.data.server_refusals import refusal
from desk.domain.addresses import ServerAddress, read_address, without_login
from desk.domain.errors import OfficeUnavailable
from desk.domain.server_errors import MayNotSignIn
from desk.domain.server_look import Found, ServerLook

_ANSWERS = ("no password supplied", "password authentication failed", "no pg_hba.conf entry", 'role "')
"""What a server says to somebody it does not know; before that, the way to it was made and verified."""
_NO_FILE = str(Path(os.devnull) / "none")
"""Where no file of passwords can be: a stranger brings none along."""
_KEPT = (
    "SELECT to_regclass('office') IS NOT NULL AND to_regclass('print_job') IS NOT NULL, EXISTS ("
    "SELECT FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace "
    "WHERE nspname = current_schema() AND relkind IN ('r', 'p'))"
)


def reach(url: str) -> ServerLook:
    """Return whether a server answers and how well the way to it is protected, as nobody.

    Raises:
        OfficeUnavailable: it does not answer, with what to do.
        TlsRefused: not in the protected way that is asked for.
        ServerRefused: what answers is no such server.
        AddressUnusable: the address cannot be understood.
    """
    where = without_login(url)
    address = read_address(where)
    stranger = replace(address.with_option("passfile", _NO_FILE), login=PROGRAM)
    begin = perf_counter()
    protected = True
    said = _turned_away(stranger if address.option("sslmode") else stranger.with_option("sslmode", VERIFIED))
    if PLAIN_OFFERED in said and not address.option("sslmode"):
        protected, begin = False, perf_counter()
        said = _turned_away(stranger.with_option("sslmode", "disable"))
    if said and not any(sign in said for sign in _ANSWERS):
        raise refusal(said) or OfficeUnavailable(*SERVER_GONE, said[:200])
    return ServerLook(where, protected, (perf_counter() - begin) * 1000)


def look(url: str) -> ServerLook:
    """Return everything about a server and the office there, as who signs in.

    Raises:
        OfficeUnavailable: it does not answer, with what to do.
        TlsRefused: not in the protected way that is asked for.
        ServerRefused: it lets nobody in this way.
        PasswordNotTaken: name and password do not belong together.
        MayNotSignIn: this role may not sign in, or not look at this office.
        DatabaseMissing: the server keeps no database of this name.
        AddressUnusable: the address cannot be understood.
    """
    connect, errors = caller(Way(url))
    try:
        with connect() as raw:
            return _seen(raw, without_login(url))
    except errors as error:
        if getattr(error, "sqlstate", None) == "42501":
            raise MayNotSignIn from error
        raise refusal(str(error)) or OfficeUnavailable(*SERVER_GONE, str(error)[:200]) from error


def _seen(raw: Any, where: str) -> ServerLook:
    raw.autocommit = True
    before, begin = datetime.now(UTC), perf_counter()
    moment = raw.execute("SELECT clock_timestamp()").fetchone()[0]
    took = perf_counter() - begin
    ahead = moment - before - (datetime.now(UTC) - before) / 2
    ours, filled = raw.execute(_KEPT).fetchone()
    found = Found.OFFICE if ours else Found.OTHER if filled else Found.EMPTY
    schema = raw.execute("SELECT schema_version FROM office").fetchone()[0] if ours else 0
    return ServerLook(
        where,
        protected=bool(raw.pgconn.ssl_in_use),
        milliseconds=took * 1000,
        version=raw.info.server_version,
        clock_ahead=ahead,
        found=found,
        schema=schema,
        schema_here=SCHEMA_VERSION,
    )


def _turned_away(stranger: ServerAddress) -> str:
    """Return what a server says to a stranger, nothing when it lets anybody in."""
    connect, errors = caller(Way(stranger.url))
    try:
        connect().close()
    except errors as error:
        return str(error).lower()
    return ""
