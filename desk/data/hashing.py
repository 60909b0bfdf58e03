"""How passwords, PINs and badges are kept: argon2id (RFC 9106); the database alone gives none of them."""

from __future__ import annotations

from secrets import token_bytes
from typing import Any

from _argon2_cffi_bindings import ffi, lib
from argon2.exceptions import HashingError, VerificationError
from argon2.low_level import ARGON2_VERSION, Type, error_to_str

ROUNDS, MEMORY_KIB, LANES, SALT_BYTES, DIGEST_BYTES = 3, 65_536, 4, 16, 32
"""RFC 9106, section 4, second recommended option."""
NOBODY = f"$argon2id$v=19$m={MEMORY_KIB},t={ROUNDS},p={LANES}${'A' * 21}w${'A' * 42}w"
"""A hash that no password has: what a name nobody has is compared with costs as much time as a real one."""
_NO = (lib.ARGON2_VERIFY_MISMATCH, lib.ARGON2_DECODING_FAIL, lib.ARGON2_DECODING_LENGTH_FAIL)


def hashed(password: str) -> str:
    """Return how a password or PIN is kept."""
    length = lib.argon2_encodedlen(ROUNDS, MEMORY_KIB, LANES, SALT_BYTES, DIGEST_BYTES, Type.ID.value) + 1
    kept = ffi.new("char[]", length)
    _hash(password, token_bytes(SALT_BYTES), ffi.NULL, kept, length)
    return bytes(ffi.string(kept)).decode("ascii")


def matches(kept: str, password: str) -> bool:
    """Whether a password belongs to what is kept."""
    secret = _bytes(password)
    said = lib.argon2_verify(kept.encode(), _where_it_lies(secret), len(secret), Type.ID.value)
    if said not in (lib.ARGON2_OK, *_NO):
        raise VerificationError(error_to_str(said))
    return bool(said == lib.ARGON2_OK)


def stretched(secret: str, salt: str) -> bytes:
    """Return the key that a secret gives with a salt in hex digits: the same one every time."""
    key = ffi.new("uint8_t[]", DIGEST_BYTES)
    _hash(secret, bytes.fromhex(salt), key, ffi.NULL, 0)
    return bytes(ffi.buffer(key))


def _hash(password: str, salt: bytes, key: Any, kept: Any, length: int) -> None:
    secret = _bytes(password)
    cost = (ROUNDS, MEMORY_KIB, LANES)
    words = (_where_it_lies(secret), len(secret), _where_it_lies(salt), len(salt))
    said = lib.argon2_hash(*cost, *words, key, DIGEST_BYTES, kept, length, Type.ID.value, ARGON2_VERSION)
    if said != lib.ARGON2_OK:
        raise HashingError(error_to_str(said))


def _where_it_lies(secret: bytes) -> Any:
    """Return a secret as the library takes it, without a copy of its own.

    Its ready functions make one and let go of it as it was: in a thread that has little to do, nothing else
    takes that place for long.
    """
    return ffi.from_buffer("uint8_t[]", secret)


def _bytes(typed: str) -> bytes:
    """Return what was typed as bytes; half a character, as an environment may hold, is no fault of ours."""
    return typed.encode("utf-8", "surrogatepass")
