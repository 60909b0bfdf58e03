"""Why something stays locked, or could not be opened: facts, never sentences."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.errors import DeskError


@dataclass(eq=False)
class PassphraseWeak(DeskError):
    """Whoever steals a copy could guess the passphrase."""

    shortest: int


@dataclass(eq=False)
class PassphraseWrong(DeskError):
    """Neither the passphrase nor the recovery code of this office."""


@dataclass(eq=False)
class RecoveryMistyped(DeskError):
    """It looks like a recovery code, and a sign of it is wrong: its own check digits say so."""


@dataclass(eq=False)
class SafeExists(DeskError):
    """The office has a passphrase already."""


@dataclass(eq=False)
class SafeNotSet(DeskError):
    """The office has no passphrase yet."""


@dataclass(eq=False)
class SafeLocked(DeskError):
    """The office's key is not on this PC: somebody has to type the passphrase once."""


@dataclass(eq=False)
class ScanDamaged(DeskError):
    """An encrypted file is not what was kept: a part of it was changed, swapped or lost."""

    digest: str


@dataclass(eq=False)
class BackupLocked(DeskError):
    """The backup is encrypted, and no passphrase was given."""

    name: str


@dataclass(eq=False)
class BackupTruncated(DeskError):
    """The end of an encrypted backup is missing; nothing was replaced. Sizes are bytes."""

    name: str
    has: int
    should: int


@dataclass(eq=False)
class BackupAltered(DeskError):
    """A part of an encrypted backup is damaged or was changed; nothing was replaced."""

    name: str
    part: int
    parts: int


@dataclass(eq=False)
class BackupTooNew(DeskError):
    """A newer program made the backup, in a way this one does not know."""

    name: str
    version: int
