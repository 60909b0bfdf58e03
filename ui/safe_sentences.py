"""What went wrong with the passphrase, an encrypted file or a backup, and what to do, in words."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import backup_errors as backups
from desk.domain import safe_errors as safes
from desk.domain.text import Word, mark

SAFE_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    safes.PassphraseWeak: (
        mark("errors", "A thief with a copy of the office could guess this passphrase."),
        mark(
            "errors", "Take at least {shortest} characters: four or five words that do not belong together."
        ),
    ),
    safes.PassphraseWrong: (
        mark("errors", "That is neither the passphrase nor the recovery code of this office."),
        mark(
            "errors",
            "Type it again. A backup opens with the passphrase of the day it was made, or with the recovery"
            " sheet in the safe.",
        ),
    ),
    safes.RecoveryMistyped: (
        mark("errors", "One of the signs of the recovery code is not as printed."),
        mark("errors", "Compare it with the sheet, four signs at a time."),
    ),
    safes.SafeExists: (
        mark("errors", "The office has a passphrase already; nothing was changed."),
        mark("errors", "Type it to unlock this PC, or change it under Settings, “Encryption and backup”."),
    ),
    safes.SafeNotSet: (
        mark("errors", "The office has no passphrase yet."),
        mark("errors", "The head or the administrator sets it under Settings, “Encryption and backup”."),
    ),
    safes.SafeLocked: (
        mark("errors", "The documents of this office are encrypted, and this PC does not have the key."),
        mark(
            "errors",
            "Type the passphrase once under Settings, “Encryption and backup”; for scheduled work put it into"
            " PRRDESK_PASSPHRASE.",
        ),
    ),
    safes.ScanDamaged: (
        mark("errors", "This file was changed or damaged after it was encrypted; it is not shown."),
        mark("errors", "Ask the citizen for the document again, and have the administrator run a check."),
    ),
    safes.BackupLocked: (
        mark("errors", "{name} is encrypted."),
        mark("errors", "Type the passphrase of the office, or put it into PRRDESK_PASSPHRASE."),
    ),
    safes.BackupTruncated: (
        mark(
            "errors",
            "The end of {name} is missing: {has} of {should} bytes are there. Nothing was replaced.",
        ),
        mark("errors", "Copy it again from where it was made, or choose another backup."),
    ),
    safes.BackupAltered: (
        mark("errors", "{name} is damaged or was changed, at part {part} of {parts}. Nothing was replaced."),
        mark("errors", "Choose another backup, or another disk to make one on."),
    ),
    safes.BackupTooNew: (
        mark("errors", "{name} was encrypted by a newer PRR Desk (way {version}). Nothing was replaced."),
        mark("errors", "Install the newest PRR Desk, then restore again."),
    ),
    backups.OldOfficeUnreadable: (
        mark("errors", "{where} is not there, damaged, or no older state of this office; nothing was done."),
        mark(
            "errors",
            "Give the address of the office of before; where it is lost, skip numbers:"
            " prrdesk numbers --skip N",
        ),
    ),
    backups.TooManySkipped: (
        mark("errors", "At least 1 and at most {most} numbers of a kind are skipped at once."),
        mark("errors", "Compare the newest papers of each kind, and skip only what may be on paper."),
    ),
}
