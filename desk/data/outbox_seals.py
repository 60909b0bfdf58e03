"""The cipher under an outbox (AES-256-GCM, keys by HKDF); loaded when the first box is opened."""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desk.data.data_key import KEY_BYTES


def keys_of(secret: bytes) -> tuple[AESGCM, bytes]:
    """Return what seals the lines of a box, and the key of the tags of their heads."""
    derived = HKDF(algorithm=SHA256(), length=2 * KEY_BYTES, salt=None, info=b"prrdesk outbox 1")
    both = derived.derive(secret)
    return AESGCM(both[:KEY_BYTES]), both[KEY_BYTES:]


def opened(cipher: AESGCM, nonce: bytes, sealed: bytes, about: bytes) -> bytes | None:
    """Return what a line holds, None when it is not what was sealed there."""
    try:
        return cipher.decrypt(nonce, sealed, about)
    except InvalidTag:
        return None
