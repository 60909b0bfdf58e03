"""What the door and the accounts refuse: facts, never sentences."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.errors import DeskError, WrongPassword
from desk.domain.text import Word


@dataclass(eq=False)
class WrongAgain(WrongPassword):
    """Wrong once more: the next try counts only after some seconds."""

    seconds: int


@dataclass(eq=False)
class SignInDelayed(DeskError):
    """Too many wrong tries: the next one counts only after some seconds; this one was not looked at."""

    seconds: int


@dataclass(eq=False)
class AccountLocked(DeskError):
    """Too many wrong tries: an administrator has to unlock; the same for names nobody has."""


@dataclass(eq=False)
class StepsLeft(DeskError):
    """Name and password belong together; what is still needed comes with them in one more call."""

    code: bool
    new_password: bool


@dataclass(eq=False)
class WrongCode(DeskError):
    """The code of the second factor is wrong, too old, or was used before."""


@dataclass(eq=False)
class RecoveryNeeded(DeskError):
    """The password was reset, which sealed the second factor: one recovery code opens it again."""


@dataclass(eq=False)
class StillOpen(DeskError):
    """The account is open: its role at the server is needed."""

    name: str


@dataclass(eq=False)
class SamePassword(DeskError):
    """The new password is the old one."""


@dataclass(eq=False)
class WrongBadge(DeskError):
    """Badge and PIN do not belong together, or nobody has this badge."""


@dataclass(eq=False)
class BadgeBlocked(DeskError):
    """Too many wrong PINs; signing in with the password wakes the badge again."""


@dataclass(eq=False)
class BadgeNotEnough(DeskError):
    """This account asks for more than a badge: a second factor, or a new password."""


@dataclass(eq=False)
class BadgeUnusable(DeskError):
    """A code that cannot be a badge: too short, or known to others."""

    why: Word


@dataclass(eq=False)
class BadgeTaken(DeskError):
    """Somebody else has this badge."""


@dataclass(eq=False)
class WeakPin(DeskError):
    """A PIN that anybody would try first."""

    digits: int


@dataclass(eq=False)
class SecondFactorOn(DeskError):
    """The second factor is on already."""


@dataclass(eq=False)
class NoSecondFactor(DeskError):
    """The account has no second factor."""


@dataclass(eq=False)
class LastAdministrator(DeskError):
    """Without this person nobody could look after accounts any more."""

    name: str


@dataclass(eq=False)
class NotYourself(DeskError):
    """This has to be done by another administrator."""


@dataclass(eq=False)
class AccountMovedOn(DeskError):
    """Somebody else changed the account since it was looked at."""

    name: str


@dataclass(eq=False)
class NoRoleLeft(DeskError):
    """An account needs at least one role."""


@dataclass(eq=False)
class DeputyUnusable(DeskError):
    """A deputy cannot be named so."""

    why: Word
