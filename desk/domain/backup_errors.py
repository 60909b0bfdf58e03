"""Why a backup was not made or not put back: facts, never sentences."""

from __future__ import annotations

from dataclasses import dataclass

from desk.domain.errors import DeskError


@dataclass(eq=False)
class BackupByServer(DeskError):
    """The office is on a server, whose own tool makes and restores backups."""

    command: str


@dataclass(eq=False)
class BackupDamaged(DeskError):
    """The file is no backup of this program, or it is damaged; nothing was replaced."""

    name: str


@dataclass(eq=False)
class BackupOntoOffice(DeskError):
    """The backup and the office are the same file."""

    name: str


@dataclass(eq=False)
class OldOfficeUnreadable(DeskError):
    """The office of before is not there, damaged, or another one than the backup is of."""

    where: str


@dataclass(eq=False)
class TooManySkipped(DeskError):
    """So many numbers are not skipped at once, or none at all."""

    most: int


@dataclass(eq=False)
class OfficeInUse(DeskError):
    """Some program has the office open; nothing was replaced."""

    where: str
