"""What can be wrong with an office's server, or with the way to it; facts alone."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.errors import DeskError, OfficeUnavailable
from desk.domain.text import Word


@dataclass(eq=False)
class AddressUnusable(DeskError):
    """An address of a server that cannot be understood."""

    address: str


@dataclass(eq=False)
class TlsRefused(OfficeUnavailable):
    """The way to the server is not the protected one that is asked for, or its certificate is not trusted."""


@dataclass(eq=False)
class TookTooLong(OfficeUnavailable):
    """The server is there, and ended a step that reached its time limit; nothing was written."""


@dataclass(eq=False)
class HeldByOthers(OfficeUnavailable):
    """The server is there; others hold the records of a step for longer than it may wait."""


STILL_THERE = (TookTooLong, HeldByOthers)
"""What is no outage: the same step may be tried again at once, and nothing has to be kept for later."""


@dataclass(eq=False)
class ServerRefused(DeskError):
    """The server answers and lets nobody in this way, whatever the password."""

    cause: Word
    cure: Word


@dataclass(eq=False)
class PasswordNotTaken(DeskError):
    """The server has another password for this role than the one this program was given."""


@dataclass(eq=False)
class MayNotSignIn(DeskError):
    """The server knows who it is and does not let them sign in any longer."""


@dataclass(eq=False)
class DatabaseMissing(DeskError):
    """The server has no database of this name."""


@dataclass(eq=False)
class ServerTooOld(DeskError):
    """The server is of a version this program does not know."""

    found: int
    needed: int


@dataclass(eq=False)
class OwnerNeeded(DeskError):
    """This is done by the owner of the office's database alone, whose name stands in the address."""


@dataclass(eq=False)
class LetInNoLonger(OfficeUnavailable):
    """The server is there, and refuses whoever works here: the account is closed, or has another password."""

    closed: bool = False


@dataclass(eq=False)
class NoRolesYet(DeskError):
    """Nobody has a role at the office's server yet, or the office is in no server."""


@dataclass(eq=False)
class BadgeBringsBack(DeskError):
    """Where everybody signs in to the server, a badge opens only what is locked at this PC."""


@dataclass(eq=False)
class BadgeWaits(DeskError):
    """The server, which knows the badges, is away; this one opened nothing at this PC before."""


@dataclass(eq=False)
class UnlockingShut(DeskError):
    """Too many wrong passwords while the server is away: the screen is unlocked once it is back."""


@dataclass(eq=False)
class SchemaOpen(DeskError):
    """Whoever may connect may also make tables and functions in the office's schema."""


@dataclass(eq=False)
class LoginTooLong(DeskError):
    """A sign-in name that, with the database's name behind it, is too long for a role of the server."""

    most: int


@dataclass(eq=False)
class ServerForbids(DeskError):
    """The server does not let the role of whoever is signed in do this."""

    said: str
