"""Accounts: who may come in, how long a wrong try makes them wait, who stands in for whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import pairwise
from math import ceil

from desk.domain.account_errors import BadgeUnusable, DeputyUnusable, WeakPin
from desk.domain.journal import Action
from desk.domain.staff import Role, Staff
from desk.domain.text import Word, mark

FREE_TRIES = 3
"""Wrong tries that cost nothing: a slip of the finger, Caps Lock, the password of before."""
DELAYS = (5, 10, 20, 40, 80, 160, 300)
"""Seconds to wait after the third wrong try, the fourth, and so on."""
LOCK_AFTER = FREE_TRIES - 1 + len(DELAYS) + 1
"""Wrong tries that lock the door of an account."""
WRONG_PINS = 5
"""Wrong PINs that put a badge to sleep."""
FORGET_AFTER = timedelta(days=1)
"""Wrong tries that did not lock are forgotten when so long nobody tried again."""
FORGET_NAMES_AFTER = timedelta(days=30)
"""A locked name that nobody has is forgotten; a locked account stays locked."""
LONE_WAIT = timedelta(minutes=30)
"""How long an administrator waits whom no other could unlock; every wrong try starts it again."""

GONE_AFTER = timedelta(minutes=3)
"""A window that did not say for so long that it is still there is gone."""

LONGEST_DEPUTY = timedelta(days=366)
PIN_DIGITS = 6
RECOVERY_CODES = 8
BADGE_SIGN = "PTG-"
"""How the codes of badges begin that this program makes."""
SHORTEST_BADGE, LONGEST_BADGE = 6, 64

AT_THE_DOOR = (
    Action.SIGNED_IN,
    Action.SIGNED_OUT,
    Action.SIGN_IN_REFUSED,
    Action.SCREEN_LOCKED,
    Action.SCREEN_UNLOCKED,
    Action.ACCOUNT_LOCKED,
    Action.PASSWORD_CHANGED,
    Action.PIN_CHOSEN,
    Action.SECOND_FACTOR_ON,
    Action.SECOND_FACTOR_OFF,
    Action.RECOVERY_CODES_MADE,
)
"""What people do about coming in: no step of the office's work, and nothing to be taken back."""

_A_NIK = re.compile(r"\d{16}")
_NEEDS_DAYS = mark("accounts", "the first day comes after the last")
_PAST = mark("accounts", "the last day is over")
_TOO_LONG = mark("accounts", "it is for longer than a year")
_ONESELF = mark("accounts", "nobody stands in for themselves")
_NO_LETTER = mark("accounts", "the number of the letter is missing")
_NOT_THEIRS = mark("accounts", "the other person does not have this role")
_OWN_ALREADY = mark("accounts", "this person has the role already")
_TOO_SHORT = mark("accounts", "a badge has 6 to 64 characters")
_KNOWN_TO_OTHERS = mark("accounts", "others know this number: it is a NIK, NIP or sign-in name")


class Standing(Enum):
    """How an account stands; a member is its word."""

    ACTIVE = mark("standing", "Active")
    LOCKED = mark("standing", "Locked")
    MUST_CHANGE = mark("standing", "Must change password")
    CLOSED = mark("standing", "Deactivated")

    @property
    def word(self) -> Word:
        """The standing as staff say it."""
        return self.value


class BadgeState(Enum):
    """What a badge of somebody opens; a member is its word."""

    NONE = mark("badge", "No badge")
    NO_PIN = mark("badge", "PIN not chosen yet")
    READY = mark("badge", "Badge and PIN")
    ASLEEP = mark("badge", "Asleep after wrong PINs")

    @property
    def word(self) -> Word:
        """The state as staff say it."""
        return self.value


@dataclass(frozen=True, slots=True)
class LastSignIn:
    """When and where somebody came in."""

    at: datetime
    workstation: str


@dataclass(frozen=True, slots=True)
class Presence:
    """A window in which somebody is signed in; ``seen`` is when it last said that it is still there."""

    session: str
    staff_id: int
    workstation: str
    since: datetime
    seen: datetime


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody came in: who, in which session, when they were here before, and where else they are.

    ``failed_since`` are refused tries since ``last``; ``codes_left`` the recovery codes not used yet, None
    without a second factor.
    """

    staff: Staff
    session: str
    last: LastSignIn | None
    failed_since: int
    elsewhere: tuple[Presence, ...]
    codes_left: int | None


@dataclass(frozen=True, slots=True)
class Deputy:
    """Who does whose duties, from which day to which, by which letter (Plh.)."""

    id: int
    staff_id: int
    for_id: int
    for_name: str
    role: Role
    first: date
    last: date
    letter: str

    def on(self, day: date) -> bool:
        """Whether it holds on ``day``."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody's account as the administrator sees it; the roles of ``staff`` are their own ones."""

    staff: Staff
    standing: Standing
    present: tuple[Presence, ...]
    last: LastSignIn | None
    failed: int
    second_factor: bool
    badge: BadgeState
    deputies: tuple[Deputy, ...]
    without_role: bool = False
    """Whether the office's server knows nobody of this name yet, where everybody signs in as themselves."""

    @property
    def active(self) -> bool:
        """Whether the account was not deactivated."""
        return self.standing is not Standing.CLOSED


@dataclass(frozen=True, slots=True)
class SignInLine:
    """A sign-in of one's own, or one that was refused."""

    at: datetime
    workstation: str
    what: Word
    refused: bool


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """One's own account; ``codes_left`` is None without a second factor."""

    staff: Staff
    badge: BadgeState
    codes_left: int | None
    sign_ins: tuple[SignInLine, ...]
    present: tuple[Presence, ...]
    deputies: tuple[Deputy, ...] = ()


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries under one name, and when the last of them was."""

    failed: int
    last_at: datetime


def wait_after(failed: int) -> timedelta:
    """Return how long the next try has to wait after so many wrong ones."""
    if failed < FREE_TRIES:
        return timedelta()
    return timedelta(seconds=DELAYS[min(failed - FREE_TRIES, len(DELAYS) - 1)])


def seconds_left(tries: Tries, now: datetime, wait: timedelta) -> int:
    """Return the whole seconds until the next try counts.

    A clock that was put back does not make the wait longer than it is.
    """
    left = min(tries.last_at + wait - now, wait)
    return max(0, ceil(left.total_seconds()))


def without_forgotten(tries: Tries | None, now: datetime, limit: int = LOCK_AFTER) -> Tries | None:
    """Return the tries that still count."""
    if tries is None or (tries.failed < limit and now - tries.last_at >= FORGET_AFTER):
        return None
    return tries


def sane_deputy(deputy: Deputy, person: Staff, other: Staff, today: date) -> None:
    """Let a deputy pass who can be named.

    Raises:
        DeputyUnusable: the days, the letter or the role do not fit.
    """
    checks = (
        (person.id == other.id, _ONESELF),
        (deputy.first > deputy.last, _NEEDS_DAYS),
        (deputy.last < today, _PAST),
        (deputy.last - deputy.first >= LONGEST_DEPUTY, _TOO_LONG),
        (not deputy.letter.strip(), _NO_LETTER),
        (deputy.role not in other.roles, _NOT_THEIRS),
        (deputy.role in person.roles, _OWN_ALREADY),
    )
    for wrong, why in checks:
        if wrong:
            raise DeputyUnusable(why)


def usable_badge(code: str, people: Sequence[Staff]) -> str:
    """Return a scanned code as a badge.

    Raises:
        BadgeUnusable: it is too short or too long, or others know it.
    """
    plain = code.strip()
    if not SHORTEST_BADGE <= len(plain) <= LONGEST_BADGE:
        raise BadgeUnusable(_TOO_SHORT)
    squeezed = re.sub(r"\W", "", plain).lower()
    known = {re.sub(r"\W", "", word).lower() for one in people for word in (one.nip, one.login)} - {""}
    if squeezed in known or _A_NIK.fullmatch(squeezed):
        raise BadgeUnusable(_KNOWN_TO_OTHERS)
    return plain


def looks_like_badge(text: str) -> bool:
    """Whether a scan is a badge that this program made."""
    return text.strip().upper().startswith(BADGE_SIGN)


def usable_pin(pin: str, person: Staff) -> None:
    """Let a PIN pass that is not the first anybody would try.

    Raises:
        WeakPin: not six digits, a row, a repetition, or part of the NIP.
    """
    if not is_usable_pin(pin, person):
        raise WeakPin(PIN_DIGITS)


def is_usable_pin(pin: str, person: Staff) -> bool:
    """Whether a PIN has six digits and is no row, no repetition and no part of the NIP."""
    digits = [int(digit) for digit in pin] if pin.isascii() and pin.isdigit() else []
    steps = {(after - before) % 10 for before, after in pairwise(digits)}
    nip = re.sub(r"\D", "", person.nip)
    repeated = any(pin == pin[:size] * (len(pin) // size) for size in (1, 2, 3))
    return len(pin) == PIN_DIGITS and len(steps) > 1 and not repeated and not (nip and pin in nip)
