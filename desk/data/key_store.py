"""The office's keys in the operating system's place for secrets; loaded at the first need, as that is."""

from __future__ import annotations

from base64 import b64decode, b64encode

from desk.data import secret_store
from desk.data.data_key import KEY_BYTES, DataKey


def kept(key_id: str) -> DataKey | None:
    """Return the key of this name, None when this account does not have it or the store does not open."""
    try:
        secret = b64decode(secret_store.kept(key_id), validate=True)
    except ValueError:
        return None
    return DataKey(key_id, secret) if len(secret) == KEY_BYTES else None


def keep(key: DataKey) -> bool:
    """Keep a key for this account of the PC, and return whether it is there now."""
    return secret_store.keep(key.id, b64encode(key.secret).decode()) and kept(key.id) == key


def forget(key_id: str) -> None:
    """Take a key out of the store; one that is not there is no error."""
    if kept(key_id) is not None:
        secret_store.forget(key_id)
