"""The operating system's own place for secrets: Windows Credential Manager, Secret Service, Keychain.

Loaded at the first need: finding out which one this PC has takes a quarter of a second.
"""

from __future__ import annotations

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.core import load_keyring
from keyring.errors import KeyringError

_SERVICE = "PRR Desk"
_NOWHERE = "keyring.backends.fail.Keyring"
_REAL = 1
"""What keyring calls recommended; below are files in the clear, and places that keep nothing."""


def kept(name: str) -> str:
    """Return the secret of this name, empty when this account does not have it or the store does not open."""
    store = _store()
    if store is None:
        return ""
    try:
        return store.get_password(_SERVICE, name) or ""
    except (KeyringError, OSError, ValueError, RuntimeError):
        return ""


def keep(name: str, secret: str) -> bool:
    """Keep a secret for this account of the PC, and return whether it is there now."""
    store = _store()
    if store is None:
        return False
    try:
        store.set_password(_SERVICE, name, secret)
    except (KeyringError, OSError, RuntimeError):
        return False
    return kept(name) == secret


def forget(name: str) -> None:
    """Take a secret out of the store; one that is not there is no error."""
    store = _store()
    if store is not None and kept(name):
        store.delete_password(_SERVICE, name)


def _store() -> KeyringBackend | None:
    found = keyring.get_keyring()
    if isinstance(found, ChainerBackend):
        return next((one for one in found.backends if one.priority >= _REAL), None)
    return found if found.priority >= _REAL else None


def named() -> str:
    """Return by which name the place for secrets goes, empty when this PC has none."""
    store = _store()
    return store.name if store is not None else ""


def use_none() -> None:
    """Neither read nor keep secrets in this process from now on."""
    keyring.set_keyring(load_keyring(_NOWHERE))
