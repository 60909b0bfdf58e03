"""The safe: the office's passphrase, the key it opens, and the files that the key encrypts."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from desk.data import moved_note, office_keys, scan_seals, wiping
from desk.data.data_key import KEY_ID_LENGTH, DataKey, SealBroken
from desk.data.database import Connection, Database
from desk.data.vault import Vault, open_wraps, sealing
from desk.domain.journal import Action
from desk.domain.safe import (
    RECOVERY_BYTES,
    Kept,
    Recovery,
    SafeState,
    must_be_strong,
    recovery_code,
)
from desk.domain.safe_errors import (
    PassphraseWrong,
    RecoveryMistyped,
    SafeExists,
    SafeLocked,
    SafeNotSet,
)
from desk.domain.staff import Staff
from desk.rooms.work import Work, Workbench

_AT_ONCE = 50
_SUBJECT = "office_key"
_NOTE = b"PRR Desk note\n"

OnStep = Callable[[int, int], None]
"""Told how many are done of how many; it raises Cancelled to stop."""


class Safe:
    """What the head and the administrator do with the passphrase, and everybody with the key of a PC."""

    def __init__(
        self, bench: Workbench, vault: Vault, database: Database, narrowed: tuple[str, ...] = ()
    ) -> None:
        self._bench = bench
        self._vault = vault
        self._database = database
        self._narrowed = narrowed

    def state(self) -> SafeState:
        """Return how the office is kept at rest, and what this PC can open."""
        with self._bench.look() as db:
            backup = office_keys.last_backup(db)
            by_server = not self._database.is_sqlite
            if not self._vault.is_set(db):
                return SafeState(
                    set=False,
                    last_backup=backup,
                    by_server=by_server,
                    narrowed=self._narrowed,
                    left=self._left(),
                )
            when = office_keys.moments(db)
            kept = self._where(db)
            made, changed = when["key"], when[office_keys.PASSPHRASE]
            return SafeState(
                set=True,
                unlocked=kept is not Kept.NOWHERE,
                kept=kept,
                unsealed=0 if office_keys.sealed_at(db) is not None else office_keys.unsealed(db),
                set_at=made,
                changed_at=changed if changed != made else None,
                sheet_at=when.get(office_keys.RECOVERY),
                last_backup=backup,
                by_server=by_server,
                narrowed=self._narrowed,
                left=self._left(),
            )

    def _left(self) -> tuple[str, ...]:
        office = self._database.path
        return tuple(copy.name for copy in moved_note.copies_of(office)) if office is not None else ()

    def set_passphrase(self, staff: Staff, phrase: str) -> Kept:
        """Give the office its passphrase; from now on what is attached and backed up is encrypted.

        Raises:
            PassphraseWeak: a thief could guess it.
            SafeExists: the office has one.
        """
        self._bench.admit(staff, Action.PASSPHRASE_SET)
        used = must_be_strong(phrase)
        key: DataKey = sealing().new_key()
        wrapped = sealing().wrap(key, office_keys.PASSPHRASE, used, self._vault.cost)
        with self._bench.work(staff, Action.PASSPHRASE_SET) as work:
            office_keys.hold(work.db)
            if self._vault.is_set(work.db):
                raise SafeExists
            office_keys.add(work.db, key, work.now, work.staff.id)
            office_keys.put(work.db, wrapped, work.now, work.staff.id)
            if office_keys.unsealed(work.db) == 0:
                office_keys.note_sealed(work.db, work.now)
            _note(work, key)
        return self._vault.take(key)

    def change_passphrase(self, staff: Staff, old: str, new: str) -> Kept:
        """Lock the same key up with another passphrase; ``old`` may be the recovery code. No file changes.

        Backups of before open with the passphrase of their time.

        Raises:
            PassphraseWeak: a thief could guess the new one.
            PassphraseWrong: the old one does not open the key.
            RecoveryMistyped: the old one looks like a recovery code, and a sign of it is wrong.
            SafeNotSet: the office has no passphrase yet.
        """
        self._bench.admit(staff, Action.PASSPHRASE_CHANGED)
        used = must_be_strong(new)
        key = self._opened(staff, Action.PASSPHRASE_CHANGED, old)
        self._put(staff, Action.PASSPHRASE_CHANGED, key, office_keys.PASSPHRASE, used)
        return self._vault.take(key)

    def make_recovery(self, staff: Staff, phrase: str) -> Recovery:
        """Make a recovery code, to be printed and locked away; the one of an earlier sheet opens nothing.

        Raises:
            PassphraseWrong: it does not open the key.
            RecoveryMistyped: it looks like a recovery code, and a sign of it is wrong.
            SafeNotSet: the office has no passphrase yet.
        """
        self._bench.admit(staff, Action.RECOVERY_SHEET_MADE)
        key = self._opened(staff, Action.RECOVERY_SHEET_MADE, phrase)
        code = recovery_code(secrets.token_bytes(RECOVERY_BYTES))
        self._put(staff, Action.RECOVERY_SHEET_MADE, key, office_keys.RECOVERY, code)
        return Recovery(code, key.id, self._bench.now())

    def unlock(self, staff: Staff, secret: str) -> Kept:
        """Give this PC the key; ``secret`` is the passphrase or the recovery code. Returns where it is kept.

        Raises:
            PassphraseWrong: it does not open the key.
            RecoveryMistyped: it looks like a recovery code, and a sign of it is wrong.
            SafeNotSet: the office has no passphrase yet.
        """
        self._bench.admit(staff, Action.KEY_UNLOCKED)
        key = self._opened(staff, Action.KEY_UNLOCKED, secret)
        kept = self._vault.take(key)
        with self._bench.work(staff, Action.KEY_UNLOCKED) as work:
            _note(work, key)
            work.facts["kept"] = kept.value
        return kept

    def forget(self, staff: Staff) -> None:
        """Take the key from this PC, before somebody else gets it; the passphrase brings it back."""
        with self._bench.work(staff, Action.KEY_FORGOTTEN) as work:
            work.subject = _SUBJECT
        self._vault.forget()

    def seal_rest(self, staff: Staff, on_step: OnStep | None = None) -> int:
        """Encrypt what was attached before there was a passphrase, and return how many files.

        Each file is encrypted in a transaction of its own, so that it can be stopped at any time and goes on
        where it was. What the files were in the clear is gone from the pages of the database in the end.

        Raises:
            SafeLocked: the key is not on this PC.
            Cancelled: ``on_step`` said so; what is encrypted stays so.
        """
        self._bench.admit(staff, Action.FILES_ENCRYPTED)
        with self._bench.look() as db:
            key = self._vault.key(db)
            if office_keys.sealed_at(db) is not None:
                return 0
            total = office_keys.unsealed(db)
        done, last = 0, ""
        while True:
            with self._bench.look() as db:
                digests = office_keys.next_unsealed(db, last, _AT_ONCE)
            if not digests:
                break
            for digest in digests:
                with self._bench.tend() as upkeep:
                    done += scan_seals.seal(upkeep.db, digest, key)
                if on_step is not None:
                    on_step(min(done, total), total)
            last = digests[-1]
        wiped = wiping.wipe(self._database)
        with self._bench.work(staff, Action.FILES_ENCRYPTED) as work:
            office_keys.hold(work.db)
            if office_keys.unsealed(work.db) == 0:
                office_keys.note_sealed(work.db, work.now)
            _note(work, key)
            work.facts |= {"files": done, "wiped": wiped}
        return done

    def seal_note(self, content: bytes, about: str) -> bytes:
        """Return something small only this PC keeps, such as a draft, encrypted.

        It stays as it is on a PC whose key store does not have the key: after a crash nobody could read it.
        """
        key = self._vault.stored()
        if key is None:
            return content
        return _NOTE + key.id.encode() + bytes(sealing().seal_note(key, content, about))

    def unseal_note(self, kept: bytes, about: str) -> bytes:
        """Return something small as it was, encrypted or not.

        Raises:
            SafeLocked: the key is not on this PC any more.
            ValueError: it was changed, or is about something else.
        """
        if not kept.startswith(_NOTE):
            return kept
        begins = len(_NOTE) + KEY_ID_LENGTH
        key = self._vault.stored(kept[len(_NOTE) : begins].decode("ascii"))
        if key is None:
            raise SafeLocked
        try:
            return bytes(sealing().unseal_note(key, kept[begins:], about))
        except SealBroken as error:
            raise ValueError(about) from error

    def _where(self, db: Connection) -> Kept:
        try:
            return self._vault.where(db)
        except PassphraseWrong:
            return Kept.NOWHERE  # told when a file is asked for

    def _opened(self, staff: Staff, action: Action, secret: str) -> DataKey:
        """Return the key; a wrong passphrase is in the journal, what was typed is not."""
        with self._bench.look() as db:
            if not self._vault.is_set(db):
                raise SafeNotSet
            wraps = office_keys.wraps(db)
        try:
            return open_wraps(wraps, secret)
        except (PassphraseWrong, RecoveryMistyped):
            with self._bench.work(staff, Action.REFUSED) as work:
                work.subject = _SUBJECT
                work.facts = {"action": action.code, "why": "passphrase"}
            raise

    def _put(self, staff: Staff, action: Action, key: DataKey, kind: str, secret: str) -> None:
        wrapped = sealing().wrap(key, kind, secret, self._vault.cost)
        with self._bench.work(staff, action) as work:
            office_keys.put(work.db, wrapped, work.now, work.staff.id)
            _note(work, key)


def _note(work: Work, key: DataKey) -> None:
    work.subject = _SUBJECT
    work.facts = {"key": key.id[:8]}
