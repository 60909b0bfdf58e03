"""The office's own modem: where the service that drives it keeps its books, and what stands in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desk.domain.addresses import is_server, read_address, with_password
from desk.domain.errors import DeskError
from desk.domain.server_errors import AddressUnusable
from desk.domain.text import Word, mark

FILE = "sqlite:///"
"""How the address of a SQLite file begins."""
SCHEMAS = (17, 18)
"""Versions of SMSD's tables that are known: Gammu 1.40 to 1.44 (Gammu manual, Database structure)."""
SILENT = timedelta(minutes=3)
"""SMSD gives a sign each minute (StatusFrequency); one that missed three is taken to be down."""

_OTHER_DATABASE = mark(
    "carrier",
    "The modem's service (Gammu SMSD) has to keep its messages in PostgreSQL (postgresql://...) or in a "
    "SQLite file (sqlite:///...); MySQL and ODBC cannot be reached from here.",
)
_UNREADABLE = mark("carrier", "The address of the modem's database cannot be understood.")
_PASSWORD_IN_ADDRESS = mark(
    "carrier", "The address of the modem's database holds a password; write it into its own field instead."
)
_OTHER_SCHEMA = mark(
    "carrier", "The tables of the modem's service (Gammu SMSD) are of a version this program does not know."
)
ON_SHARE = mark(
    "carrier",
    "The modem's database is a file on a network share; it has to lie on the PC that has the modem.",
)
OLD_SERVER = mark("carrier", "The modem's database is at a PostgreSQL server too old for this program.")


@dataclass(frozen=True, slots=True)
class Modem:
    """A modem behind Gammu SMSD; the password of its database is kept apart, in the key store."""

    address: str
    """Of SMSD's database: ``postgresql://smsd@server/smsd``, or ``sqlite:///`` and the path of a file."""
    sender: str = ""
    """SMSD's PhoneID, where several modems share its database; empty when any of them may send."""

    @property
    def file(self) -> str:
        """The path of the SQLite file; empty when the messages are at a server."""
        return "" if is_server(self.address) else self.address.removeprefix(FILE)


def flaw(modem: Modem) -> Word | None:
    """Return what is wrong with the description of a modem, None when it can be used."""
    if not is_server(modem.address):
        found = modem.address.startswith(FILE) and modem.file
        return None if found else _OTHER_DATABASE
    if with_password(modem.address):
        return _PASSWORD_IN_ADDRESS
    try:
        return None if read_address(modem.address).database else _UNREADABLE
    except AddressUnusable:
        return _UNREADABLE


@dataclass(frozen=True, slots=True)
class ModemState:
    """What the service said last of itself and of its modem."""

    silent: timedelta
    """How long ago that was."""
    signal: int | None = None
    """Strength in percent, None when the modem does not say."""
    battery: int | None = None
    """Charge in percent, None when the modem does not say."""

    @property
    def answers(self) -> bool:
        """Whether the service is taken to be running."""
        return self.silent < SILENT


@dataclass(frozen=True, slots=True)
class Reply:
    """An SMS that came in, not yet read; a long one may come in pieces, of which some have no text."""

    id: int
    """Its row in SMSD's inbox."""
    sender: str
    text: str
    at: datetime
    key: str
    """Its row and when SMSD took it down, which together no other reply has, also of a later database."""


@dataclass(eq=False)
class ModemUnreachable(DeskError):
    """SMSD's database cannot be reached or asked; nothing was written."""

    cause: Word
    """About nobody: in our words, or in those of the database."""


@dataclass(eq=False)
class ModemAnswerMissing(ModemUnreachable):
    """SMSD's database went away at the end; nobody here knows whether it kept what was written."""


@dataclass(eq=False)
class ModemSchemaUnknown(ModemUnreachable):
    """SMSD's tables are of a version this program does not know."""

    cause: Word = field(default=_OTHER_SCHEMA)
    found: int = 0
