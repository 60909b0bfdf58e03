"""Seals the secret of a second factor: AES-256-GCM under a key stretched from a password or recovery code.

Loaded at the first need: whoever signs in without a second factor does not wait for the cipher.
"""

from __future__ import annotations

import secrets
from base64 import b64decode, b64encode
from hashlib import pbkdf2_hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desk.data.hashing import stretched
from desk.data.second_factors import Sealed

_NONCE_BYTES = 12
_SALT_BYTES = 16
_CODE_ROUNDS = 1_000
"""A recovery code has 80 bits of chance; no stretching is what keeps it."""


def by_password(secret: str, password: str, staff_id: int) -> Sealed:
    """Seal a secret under a password; the seal of one account opens no other."""
    salt = secrets.token_hex(_SALT_BYTES)
    return Sealed(salt, _seal(stretched(password, salt), secret, staff_id))


def opened_by_password(seal: Sealed, password: str, staff_id: int) -> str | None:
    """Return the secret, None when the password does not open it."""
    return _open(stretched(password, seal.salt), seal.sealed, staff_id) if seal.sealed else None


def by_code(secret: str, code: str, staff_id: int) -> Sealed:
    """Seal a secret under a recovery code."""
    salt = secrets.token_hex(_SALT_BYTES)
    return Sealed(salt, _seal(_code_key(code, salt), secret, staff_id))


def opened_by_code(seal: Sealed, code: str, staff_id: int) -> str | None:
    """Return the secret, None when the recovery code does not open it."""
    return _open(_code_key(code, seal.salt), seal.sealed, staff_id)


def _code_key(code: str, salt: str) -> bytes:
    return pbkdf2_hmac("sha256", code.encode(), bytes.fromhex(salt), _CODE_ROUNDS)


def _seal(key: bytes, secret: str, staff_id: int) -> str:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return b64encode(nonce + AESGCM(key).encrypt(nonce, secret.encode(), _about(staff_id))).decode()


def _open(key: bytes, sealed: str, staff_id: int) -> str | None:
    whole = b64decode(sealed)
    try:
        return AESGCM(key).decrypt(whole[:_NONCE_BYTES], whole[_NONCE_BYTES:], _about(staff_id)).decode()
    except InvalidTag:
        return None


def _about(staff_id: int) -> bytes:
    return f"prrdesk second factor 1 staff {staff_id}".encode()
