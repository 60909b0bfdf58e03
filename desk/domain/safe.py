"""The office's safe in words: the passphrase, the recovery code, and how well things are kept at rest."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from hashlib import sha256
from pathlib import Path

from desk.domain.safe_errors import PassphraseWeak, RecoveryMistyped
from desk.domain.text import Word, mark

SHORTEST_PASSPHRASE = 16
"""Four plain words; stretched by argon2id that is beyond a thief's reach, and people can remember it."""
_FEWEST_LETTERS = 6
"""Different ones: "aaaaaaaaaaaaaaaa" is long and no secret."""
_WELL_KNOWN = (
    "correct horse battery staple",
    "1234567890123456",
    "passwordpassword",
    "rahasia rahasia",
    "disdukcapil kota serang",
    "dinas kependudukan dan pencatatan sipil",
)

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U, which are read as other signs or as words."""
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SECRET_BYTES, _CHECK_BYTES = 17, 3
_CODE_LENGTH = (_SECRET_BYTES + _CHECK_BYTES) * 8 // 5
_GROUP = 4


@dataclass(frozen=True, slots=True)
class Cost:
    """How dear each guess of a passphrase is made: argon2id, RFC 9106."""

    rounds: int
    memory_kib: int
    lanes: int


STANDARD_COST = Cost(rounds=3, memory_kib=128 * 1024, lanes=4)
"""Half a second on an office PC; twice the memory RFC 9106 advises where memory is scarce."""
MOST_COST = Cost(rounds=16, memory_kib=1024 * 1024, lanes=16)
"""A file from elsewhere may not ask for more: it would only keep this PC busy."""


class Kept(Enum):
    """Where this PC has the key."""

    KEY_STORE = "key_store"
    THIS_RUN = "this_run"
    NOWHERE = "nowhere"

    @property
    def word(self) -> Word:
        """Where the key is, as staff read it."""
        return _KEPT_WORDS[self]


_KEPT_WORDS = {
    Kept.KEY_STORE: mark("kept", "in the key store of the operating system of this PC, for this account"),
    Kept.THIS_RUN: mark(
        "kept", "only in this running program: this PC has no key store, so it is asked for at each start"
    ),
    Kept.NOWHERE: mark("kept", "not on this PC"),
}


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The newest backup that the program made."""

    at: datetime
    file: str
    bytes: int
    encrypted: bool
    verified: bool


@dataclass(frozen=True, slots=True)
class SafeState:
    """How the office is kept at rest, and what this PC can open."""

    set: bool
    unlocked: bool = False
    kept: Kept = Kept.NOWHERE
    unsealed: int = 0
    """Files attached before the passphrase was set and not encrypted yet."""
    set_at: datetime | None = None
    changed_at: datetime | None = None
    sheet_at: datetime | None = None
    last_backup: LastBackup | None = None
    by_server: bool = False
    """Whether the office is on a server, whose own tool makes the backups."""
    narrowed: tuple[str, ...] = ()
    """Files of the office that others on this PC could have read until they were opened here."""
    left: tuple[str, ...] = ()
    """Copies of the office from before a newer version, beside it: what is destroyed stays in them."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """What a recovery sheet says; the code is shown once and kept nowhere but on the paper."""

    code: str
    key_id: str
    made_at: datetime


class Age(Enum):
    """Why the office at hand is an older one than it should be."""

    RESTORED = "restored"
    """A backup was put in place with this program, and the head has not said yes to it."""
    BEHIND = "behind"
    """The journal ends before an entry that this PC has seen."""
    DIFFERS = "differs"
    """The journal has another entry where this PC has seen one, so it went on from an older copy."""


@dataclass(frozen=True, slots=True)
class Aged:
    """An office that is not the newest one: from when it is, and what is missing."""

    why: Age
    same_until: datetime | None
    """Until then it is the office this PC knows; None when nothing of it is."""
    seen_until: datetime | None
    """When this PC saw entries that are missing now; None when it saw none."""
    missing: int | None
    """How many entries of the journal are known to be missing."""
    file: str = ""
    """The backup that was restored."""
    restored_at: datetime | None = None
    numbers_again: bool = False
    """Whether numbers of papers given out after that would be given out again."""


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup as it lies on the disk."""

    bytes: int
    encrypted: bool
    verified: bool


@dataclass(frozen=True, slots=True)
class Carried:
    """The numbers of papers carried over from the office of before, which was read up to ``end``."""

    end: int
    """The last entry of its journal."""
    numbers: Mapping[str, int]
    """How many of each kind."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup put in place: where the office of before is kept, and whether the backup was encrypted."""

    kept: Path | None
    encrypted: bool
    carried: Carried | None
    """None where the office of before could not be read: its numbers are given out again."""
    until: datetime | None
    """From when the backup is."""


def as_typed(phrase: str) -> str:
    """Return a passphrase as it is used: how it is spaced and composed does not matter."""
    return " ".join(unicodedata.normalize("NFKC", phrase).split())


def must_be_strong(phrase: str) -> str:
    """Return a passphrase as it is used.

    Raises:
        PassphraseWeak: it is short, of few letters, all digits, or one that everybody knows.
    """
    used = as_typed(phrase)
    plain = used.casefold()
    digits_only = plain.replace(" ", "").replace("-", "").isdigit()
    few = len(set(plain.replace(" ", ""))) < _FEWEST_LETTERS
    if len(used) < SHORTEST_PASSPHRASE or digits_only or few or plain in _WELL_KNOWN:
        raise PassphraseWeak(SHORTEST_PASSPHRASE)
    return used


def recovery_code(secret: bytes) -> str:
    """Return 17 random bytes as a code to write down and type: groups of four, its last signs a check."""
    whole = int.from_bytes(secret + _check(secret))
    signs = "".join(_SIGNS[whole >> 5 * place & 31] for place in reversed(range(_CODE_LENGTH)))
    return "-".join(signs[at : at + _GROUP] for at in range(0, _CODE_LENGTH, _GROUP))


def as_recovery_code(typed: str) -> str | None:
    """Return what was typed as a recovery code; None when it does not look like one at all.

    Raises:
        RecoveryMistyped: it looks like one, and a sign of it is wrong.
    """
    signs = "".join(typed.upper().replace("-", " ").split()).translate(_READ_AS)
    if len(signs) != _CODE_LENGTH or any(sign not in _SIGNS for sign in signs):
        return None
    whole = 0
    for sign in signs:
        whole = whole << 5 | _SIGNS.index(sign)
    read = whole.to_bytes(_SECRET_BYTES + _CHECK_BYTES)
    secret = read[:_SECRET_BYTES]
    if read[_SECRET_BYTES:] != _check(secret):
        raise RecoveryMistyped
    return recovery_code(secret)


RECOVERY_BYTES = _SECRET_BYTES


def _check(secret: bytes) -> bytes:
    return sha256(b"prrdesk recovery " + secret).digest()[:_CHECK_BYTES]
