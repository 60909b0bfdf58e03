"""How passwords, PINs and badges are kept: argon2id (RFC 9106); the database alone gives none of them."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from argon2.low_level import Type, hash_secret_raw

ROUNDS, MEMORY_KIB, LANES, DIGEST_BYTES = 3, 65_536, 4, 32
"""RFC 9106, section 4, second recommended option."""

_HASHER = PasswordHasher(ROUNDS, MEMORY_KIB, LANES, DIGEST_BYTES)
NOBODY = f"$argon2id$v=19$m={MEMORY_KIB},t={ROUNDS},p={LANES}${'A' * 21}w${'A' * 42}w"
"""A hash that no password has: what a name nobody has is compared with costs as much time as a real one."""


def hashed(password: str) -> str:
    """Return how a password or PIN is kept."""
    secret = _bytes(password)
    try:
        return _HASHER.hash(secret)
    finally:
        _write_over(len(secret))


def matches(kept: str, password: str) -> bool:
    """Whether a password belongs to what is kept."""
    secret = _bytes(password)
    try:
        return _HASHER.verify(kept, secret)
    except (VerifyMismatchError, InvalidHashError):
        return False
    finally:
        _write_over(len(secret))


def stretched(secret: str, salt: str) -> bytes:
    """Return the key that a secret gives with a salt in hex digits: the same one every time."""
    return hash_secret_raw(
        _bytes(secret), bytes.fromhex(salt), ROUNDS, MEMORY_KIB, LANES, DIGEST_BYTES, Type.ID
    )


def _write_over(length: int) -> None:
    """Write over the library's own copy of a secret, which it has let go of as it was.

    The next copy of the same length in the same thread takes its place; in a thread that has little to do,
    nothing else would for long.
    """
    hash_secret_raw(bytes(length), bytes(8), 1, 8, 1, 8, Type.ID)


def _bytes(typed: str) -> bytes:
    """Return what was typed as bytes; half a character, as an environment may hold, is no fault of ours."""
    return typed.encode("utf-8", "surrogatepass")
