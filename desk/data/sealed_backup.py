"""The encrypted backup: one file that a passphrase alone opens, on any PC, and that tells when it is damaged.

It begins with a line that names it, the length of its head, the head as JSON and the head's check sum. The
head has the office's key as the passphrase and the recovery code lock it up: nothing else is needed to open
it. The content follows in pieces of a mebibyte, each with its tag. See `desk.data.sealing.Stream`.
"""

from __future__ import annotations

import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from desk.data.data_key import DataKey, SealBroken, Wrapped
from desk.data.vault import open_wraps, sealing
from desk.domain.backup_errors import BackupDamaged
from desk.domain.own_files import BACKUP
from desk.domain.safe_errors import BackupAltered, BackupTooNew, BackupTruncated

VERSION = 1
PIECE = 1024 * 1024
_TAG = 16
_LENGTH = 4
_SUM = 32
_LONGEST_HEAD = 64 * 1024
_SALT = 32
_WRAP_PLAIN = ("kind", "key_id", "version", "rounds", "memory_kib", "lanes")
_WRAP_BYTES = ("salt", "nonce", "wrapped")

OnPiece = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Head:
    """What a backup tells before it is opened; none of it is secret."""

    raw: bytes
    salt: bytes
    size: int
    """Bytes of the office in it."""
    wraps: tuple[Wrapped, ...]
    made_at: str

    @property
    def pieces(self) -> int:
        """In how many pieces the content follows."""
        return max(1, -(-self.size // PIECE))

    @property
    def begins(self) -> int:
        """Where the first piece begins."""
        return len(BACKUP) + _LENGTH + len(self.raw) + _SUM

    @property
    def whole(self) -> int:
        """How long the file is when nothing of it is missing."""
        return self.begins + self.size + _TAG * self.pieces


def is_sealed(file: Path) -> bool:
    """Whether a file is an encrypted backup; one that cannot be read is none."""
    try:
        with file.open("rb") as backup:
            return backup.read(len(BACKUP)) == BACKUP
    except OSError:
        return False


def write(
    source: Path,
    target: Path,
    key: DataKey,
    wraps: tuple[Wrapped, ...],
    made_at: str,
    on_piece: OnPiece | None = None,
) -> bytes:
    """Encrypt ``source`` into the empty file ``target`` and return the SHA-256 of what was encrypted.

    Raises:
        OSError: one of the two cannot be read or written.
    """
    size = source.stat().st_size
    salt = secrets.token_bytes(_SALT)
    raw = json.dumps(
        {
            "version": VERSION,
            "made_at": made_at,
            "size": size,
            "salt": b64encode(salt).decode(),
            "wraps": [_told(wrapped) for wrapped in wraps],
        },
        sort_keys=True,
    ).encode()
    head = Head(raw, salt, size, wraps, made_at)
    stream = sealing().Stream.of(key, salt, raw)
    summed = sha256()
    with source.open("rb") as plain, target.open("r+b") as sealed:
        begin = BACKUP + len(raw).to_bytes(_LENGTH) + raw
        sealed.write(begin + sha256(begin).digest())
        for number in range(head.pieces):
            piece = plain.read(PIECE)
            summed.update(piece)
            sealed.write(stream.seal(number, piece, last=number == head.pieces - 1))
            if on_piece is not None:
                on_piece(number + 1, head.pieces)
    return summed.digest()


def read_head(file: Path) -> Head:
    """Return what a backup tells of itself.

    Raises:
        BackupDamaged: its head is damaged.
        BackupTruncated: it ends within its head.
        BackupTooNew: a newer program made it.
    """
    with file.open("rb") as backup:
        begin = backup.read(len(BACKUP) + _LENGTH)
        length = int.from_bytes(begin[len(BACKUP) :])
        if not 0 < length <= _LONGEST_HEAD:
            raise BackupDamaged(file.name)
        raw, told = backup.read(length), backup.read(_SUM)
    if len(told) < _SUM:
        raise BackupTruncated(file.name, file.stat().st_size, len(begin) + length + _SUM)
    if sha256(begin + raw).digest() != told:
        raise BackupDamaged(file.name)
    try:
        facts = json.loads(raw)
        if facts["version"] != VERSION:
            raise BackupTooNew(file.name, int(facts["version"]))
        wraps = tuple(_read(one) for one in facts["wraps"])
        return Head(raw, b64decode(facts["salt"]), int(facts["size"]), wraps, str(facts["made_at"]))
    except (ValueError, KeyError, TypeError) as error:
        raise BackupDamaged(file.name) from error


def open_key(file: Path, head: Head, secret: str) -> DataKey:
    """Return the key of a backup.

    Raises:
        PassphraseWrong: neither the passphrase nor the recovery code of when the backup was made.
        RecoveryMistyped: it looks like a recovery code, and a sign of it is wrong.
        BackupDamaged: its head asks for what no program of this kind does.
    """
    try:
        return open_wraps(head.wraps, secret)
    except SealBroken as error:
        raise BackupDamaged(file.name) from error


def unseal(
    file: Path, head: Head, key: DataKey, target: Path | None, on_piece: OnPiece | None = None
) -> bytes:
    """Decrypt a backup into the empty file ``target``, or only prove it; return the SHA-256 of the office.

    Raises:
        BackupTruncated: its end is missing.
        BackupAltered: a piece of it is damaged or was changed.
        OSError: there is no room, or the disk fails.
    """
    has = file.stat().st_size
    if has < head.whole:
        raise BackupTruncated(file.name, has, head.whole)
    if has > head.whole:
        raise BackupAltered(file.name, head.pieces, head.pieces)
    stream = sealing().Stream.of(key, head.salt, head.raw)
    summed = sha256()
    with file.open("rb") as sealed:
        sealed.seek(head.begins)
        plain = target.open("r+b") if target is not None else None
        try:
            for number in range(head.pieces):
                piece = _unsealed(stream, file, head, number, sealed)
                summed.update(piece)
                if plain is not None:
                    plain.write(piece)
                if on_piece is not None:
                    on_piece(number + 1, head.pieces)
        finally:
            if plain is not None:
                plain.close()
    return summed.digest()


def _unsealed(stream: Any, file: Path, head: Head, number: int, sealed: BinaryIO) -> bytes:
    last = number == head.pieces - 1
    length = head.size - number * PIECE if last else PIECE
    try:
        found: bytes = stream.unseal(number, sealed.read(length + _TAG), last=last)
    except SealBroken as error:
        raise BackupAltered(file.name, number + 1, head.pieces) from error
    return found


def _told(wrapped: Wrapped) -> dict[str, object]:
    plain: dict[str, object] = {name: getattr(wrapped, name) for name in _WRAP_PLAIN}
    return plain | {name: b64encode(getattr(wrapped, name)).decode() for name in _WRAP_BYTES}


def _read(told: Mapping[str, Any]) -> Wrapped:
    def data(name: str) -> bytes:
        return b64decode(told[name], validate=True)

    return Wrapped(
        kind=str(told["kind"]),
        key_id=str(told["key_id"]),
        version=int(told["version"]),
        salt=data("salt"),
        rounds=int(told["rounds"]),
        memory_kib=int(told["memory_kib"]),
        lanes=int(told["lanes"]),
        nonce=data("nonce"),
        wrapped=data("wrapped"),
    )
