"""The office's key on this PC: asked of the key store once, and held only while the office is open."""

from __future__ import annotations

from pkgutil import resolve_name
from threading import Lock
from typing import Any

from sqlalchemy import Connection

from desk.data import office_keys
from desk.data.data_key import DataKey
from desk.domain.safe import STANDARD_COST, Cost, Kept, as_recovery_code, as_typed
from desk.domain.safe_errors import PassphraseWrong, RecoveryMistyped, SafeLocked


class Vault:
    """What opens the files of one office; ``passphrase`` is for a PC without a key store and nobody at it."""

    def __init__(self, passphrase: str = "", cost: Cost = STANDARD_COST) -> None:
        self.cost = cost
        self._lock = Lock()
        self._given = passphrase
        self._key: DataKey | None = None
        self._kept = Kept.NOWHERE

    @staticmethod
    def is_set(db: Connection) -> bool:
        """Whether the office has a passphrase."""
        return office_keys.key_id(db) is not None

    def key(self, db: Connection) -> DataKey:
        """Return the key of this office.

        Raises:
            SafeLocked: it is not on this PC, or the office has none.
            PassphraseWrong: the passphrase that was given for it does not open it.
        """
        found = self.known(db)
        if found is None:
            raise SafeLocked
        return found

    def known(self, db: Connection) -> DataKey | None:
        """Return the key of this office, None when it is not on this PC.

        Raises:
            PassphraseWrong: the passphrase that was given for it does not open it.
        """
        key_id = office_keys.key_id(db)
        if key_id is None:
            return None
        with self._lock:
            if self._key is None or self._key.id != key_id:
                self._key, self._kept = self._found(db, key_id)
            return self._key

    def stored(self, key_id: str = "") -> DataKey | None:
        """Return the key as the key store has it, without asking the office, which may be out of reach.

        Without ``key_id`` only the key that was asked for before.
        """
        with self._lock:
            if self._kept is Kept.KEY_STORE and self._key is not None and key_id in ("", self._key.id):
                return self._key
            found: DataKey | None = _key_store().kept(key_id) if key_id else None
            return found

    def where(self, db: Connection) -> Kept:
        """Return where this PC has the key of this office."""
        return self._kept if self.known(db) is not None else Kept.NOWHERE

    def opened(self, db: Connection, secret: str) -> DataKey:
        """Return the key that a passphrase or a recovery code opens, without keeping it.

        Raises:
            PassphraseWrong: it opens neither lock.
            RecoveryMistyped: it looks like a recovery code, and a sign of it is wrong.
        """
        return open_wraps(office_keys.wraps(db), secret)

    def take(self, key: DataKey) -> Kept:
        """Keep a key on this PC and return where."""
        with self._lock:
            self._key = key
            self._kept = Kept.KEY_STORE if _key_store().keep(key) else Kept.THIS_RUN
            return self._kept

    def forget(self) -> None:
        """Take the key from this PC."""
        with self._lock:
            if self._key is not None:
                _key_store().forget(self._key.id)
            self._key, self._kept, self._given = None, Kept.NOWHERE, ""

    def _found(self, db: Connection, key_id: str) -> tuple[DataKey | None, Kept]:
        kept: DataKey | None = _key_store().kept(key_id)
        if kept is not None:
            return kept, Kept.KEY_STORE
        if self._given:
            return self.opened(db, self._given), Kept.THIS_RUN
        return None, Kept.NOWHERE


def sealing() -> Any:
    """Return what encrypts, ``desk.data.sealing``; it is loaded when the first file is sealed or opened."""
    return resolve_name("desk.data.sealing")


def open_wraps(wraps: tuple[Any, ...], secret: str) -> DataKey:
    """Return the key that a passphrase or a recovery code opens.

    Raises:
        PassphraseWrong: it opens none of them.
        RecoveryMistyped: it looks like a recovery code, and a sign of it is wrong.
    """
    mistyped: RecoveryMistyped | None = None
    try:
        code = as_recovery_code(secret)
    except RecoveryMistyped as error:
        code, mistyped = None, error
    for wrapped in wraps:
        tried = code if wrapped.kind == office_keys.RECOVERY else as_typed(secret)
        if tried:
            try:
                opened: DataKey = sealing().unwrap(wrapped, tried)
            except PassphraseWrong:
                continue
            return opened
    raise mistyped or PassphraseWrong


def _key_store() -> Any:
    return resolve_name("desk.data.key_store")
