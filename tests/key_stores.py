"""A key store of the operating system, as a test has it: a real backend of keyring, in this process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyStore
from keyring.errors import KeyringLocked

from desk.domain.safe import Cost

CHEAP = Cost(rounds=1, memory_kib=64, lanes=1)
"""For tests in which how dear a guess is is not the point."""
PHRASE = "perahu kertas di sungai tua"


class KeyStore(KeyringBackend):
    """Keeps what it is given while the test runs; ``locked`` it opens for nobody."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.secrets: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.secrets[service, username]


@contextmanager
def key_store() -> Iterator[KeyStore]:
    """Give this PC a key store."""
    keyring.set_keyring(store := KeyStore())
    try:
        yield store
    finally:
        keyring.set_keyring(NoKeyStore())
