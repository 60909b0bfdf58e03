"""Encryption: how a passphrase opens the office's key, and how that seals files; loaded at the first need."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from hashlib import sha256

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desk.data.data_key import KEY_BYTES, KEY_ID_LENGTH, DataKey, SealBroken, Wrapped
from desk.domain.safe import MOST_COST, Cost
from desk.domain.safe_errors import PassphraseWrong

WRAP_VERSION = 1
NONCE_BYTES = 12
TAG_BYTES = 16
_SALT_BYTES = 16
_SCANS = b"prrdesk scans 1"
_BACKUP = b"prrdesk backup 1"
_DRAFTS = b"prrdesk drafts 1"


def new_key() -> DataKey:
    """Return a key nobody has ever seen."""
    return DataKey(secrets.token_hex(KEY_ID_LENGTH // 2), secrets.token_bytes(KEY_BYTES))


def wrap(key: DataKey, kind: str, secret: str, cost: Cost) -> Wrapped:
    """Lock a key up with a passphrase or a recovery code: argon2id (RFC 9106), then AES-256-GCM."""
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    empty = Wrapped(kind, key.id, WRAP_VERSION, salt, cost.rounds, cost.memory_kib, cost.lanes, nonce, b"")
    wrapped = AESGCM(_stretched(empty, secret)).encrypt(nonce, key.secret, _about(empty))
    return empty.holding(wrapped)


def unwrap(wrapped: Wrapped, secret: str) -> DataKey:
    """Return the key that a passphrase or a recovery code opens.

    Raises:
        PassphraseWrong: it does not open this one.
        SealBroken: no program of this kind locked it up so.
    """
    if wrapped.version != WRAP_VERSION or not _bearable(wrapped):
        raise SealBroken
    try:
        opened = AESGCM(_stretched(wrapped, secret)).decrypt(wrapped.nonce, wrapped.wrapped, _about(wrapped))
    except InvalidTag as error:
        raise PassphraseWrong from error
    return DataKey(wrapped.key_id, opened)


def _bearable(wrapped: Wrapped) -> bool:
    """Whether a file from elsewhere asks for no more work than any program of this kind would."""
    least = wrapped.rounds >= 1 and wrapped.lanes >= 1 and wrapped.memory_kib >= 8 * wrapped.lanes
    most = wrapped.rounds <= MOST_COST.rounds and wrapped.lanes <= MOST_COST.lanes
    sizes = len(wrapped.salt) == _SALT_BYTES and len(wrapped.nonce) == NONCE_BYTES
    return least and most and sizes and wrapped.memory_kib <= MOST_COST.memory_kib


def _stretched(wrapped: Wrapped, secret: str) -> bytes:
    return hash_secret_raw(
        secret.encode(),
        wrapped.salt,
        time_cost=wrapped.rounds,
        memory_cost=wrapped.memory_kib,
        parallelism=wrapped.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _about(wrapped: Wrapped) -> bytes:
    cost = f"{wrapped.rounds}|{wrapped.memory_kib}|{wrapped.lanes}"
    return f"prrdesk key|{wrapped.version}|{wrapped.kind}|{wrapped.key_id}|{cost}".encode()


def _derived(key: DataKey, use: bytes, salt: bytes | None = None) -> AESGCM:
    """Return a key for one use only, so that what seals files never seals anything else (RFC 5869)."""
    return AESGCM(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=use).derive(key.secret))


class ScanSeal:
    """Seals the parts of attached files, each bound to its file and its place in it."""

    def __init__(self, key: DataKey) -> None:
        self._id = key.id
        self._cipher = _derived(key, _SCANS)

    def seal(self, digest: str, part: int, parts: int, content: bytes) -> bytes:
        """Return a part encrypted."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, content, self._about(digest, part, parts))

    def unseal(self, digest: str, part: int, parts: int, sealed: bytes) -> bytes:
        """Return a part as it was.

        Raises:
            SealBroken: it was changed, or belongs to another file or another place in it.
        """
        try:
            about = self._about(digest, part, parts)
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], about)
        except (InvalidTag, ValueError) as error:
            raise SealBroken from error

    def _about(self, digest: str, part: int, parts: int) -> bytes:
        return f"prrdesk scan|1|{self._id}|{digest}|{part}|{parts}".encode()


@dataclass(frozen=True, slots=True)
class Stream:
    """Seals one long file in pieces that can be neither left out, re-ordered nor cut off.

    The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015) as age uses it: the nonce is the number
    of the piece and whether it is the last. The key is made for one file and its head, so it never repeats.
    """

    cipher: AESGCM

    @staticmethod
    def of(key: DataKey, salt: bytes, head: bytes) -> Stream:
        """Return the seal of the one file with this salt and this head."""
        return Stream(_derived(key, _BACKUP + sha256(head).digest(), salt))

    def seal(self, number: int, content: bytes, *, last: bool) -> bytes:
        """Return a piece encrypted."""
        return bytes(self.cipher.encrypt(_nonce(number, last=last), content, None))

    def unseal(self, number: int, sealed: bytes, *, last: bool) -> bytes:
        """Return a piece as it was.

        Raises:
            SealBroken: it was changed, or stood at another place.
        """
        try:
            return bytes(self.cipher.decrypt(_nonce(number, last=last), sealed, None))
        except InvalidTag as error:
            raise SealBroken from error


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(NONCE_BYTES - 1) + bytes([last])


def seal_note(key: DataKey, content: bytes, about: str) -> bytes:
    """Return something small that only this PC keeps, such as a draft, encrypted."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + _derived(key, _DRAFTS).encrypt(nonce, content, about.encode())


def unseal_note(key: DataKey, sealed: bytes, about: str) -> bytes:
    """Return something small as it was.

    Raises:
        SealBroken: it was changed, or is about something else.
    """
    try:
        return _derived(key, _DRAFTS).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], about.encode())
    except (InvalidTag, ValueError) as error:
        raise SealBroken from error
