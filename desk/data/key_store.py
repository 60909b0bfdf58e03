"""The operating system's own place for secrets: Windows Credential Manager, Secret Service, Keychain.

Loaded at the first need: finding out which one this PC has takes a quarter of a second.
"""

from __future__ import annotations

from base64 import b64decode, b64encode

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringError

from desk.data.data_key import KEY_BYTES, DataKey

_SERVICE = "PRR Desk"
_REAL = 1
"""What keyring calls recommended; below are files in the clear, and places that keep nothing."""


def usable() -> bool:
    """Whether this PC has a place that really protects secrets."""
    return _store() is not None


def kept(key_id: str) -> DataKey | None:
    """Return the key of this name, None when this account does not have it or the store does not open."""
    store = _store()
    if store is None:
        return None
    try:
        found = store.get_password(_SERVICE, key_id)
        secret = b64decode(found, validate=True) if found else b""
    except (KeyringError, OSError, ValueError, RuntimeError):
        return None
    return DataKey(key_id, secret) if len(secret) == KEY_BYTES else None


def keep(key: DataKey) -> bool:
    """Keep a key for this account of the PC, and return whether it is there now."""
    store = _store()
    if store is None:
        return False
    try:
        store.set_password(_SERVICE, key.id, b64encode(key.secret).decode())
    except (KeyringError, OSError, RuntimeError):
        return False
    return kept(key.id) == key


def forget(key_id: str) -> None:
    """Take a key out of the store; one that is not there is no error."""
    store = _store()
    if store is None or kept(key_id) is None:
        return
    store.delete_password(_SERVICE, key_id)


def _store() -> KeyringBackend | None:
    found = keyring.get_keyring()
    if isinstance(found, ChainerBackend):
        return next((one for one in found.backends if one.priority >= _REAL), None)
    return found if found.priority >= _REAL else None
