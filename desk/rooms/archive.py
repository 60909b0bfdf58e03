"""The archive: backups of the office, made while everybody works on, and put back when nobody does."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo

from desk.data import backup, numbers_carried, office_keys, seen
from desk.data.vault import Vault
from desk.domain.backup_errors import BackupByServer, OldOfficeUnreadable, TooManySkipped
from desk.domain.errors import ReasonMissing
from desk.domain.journal import Action
from desk.domain.numbers_again import MOST_SKIPPED
from desk.domain.safe import Aged, BackupMade, Carried
from desk.domain.staff import Staff
from desk.rooms.work import Workbench


class Archive:
    """What an administrator or a scheduled task does with backups."""

    def __init__(
        self, bench: Workbench, vault: Vault, file: Path | None, server: str, memory: seen.Memory | None
    ) -> None:
        """Keep backups of the office in ``file``, or of the one on ``server`` when there is no file.

        ``memory`` is what this PC remembers of the office; without one it notices no older copy.
        """
        self._bench = bench
        self._vault = vault
        self._file = file
        self._server = server
        self._memory = memory

    def back_up(self, staff: Staff, target: Path) -> BackupMade:
        """Copy the office to ``target`` while it is open, encrypted when it has a passphrase.

        Raises:
            BackupByServer: the office is on a server; its own tool makes backups.
            SafeLocked: the office has a passphrase, and its key is not on this PC.
            PassphraseWrong: the passphrase given for a run without a person is another one.
            BackupOntoOffice: that is the office itself.
            BackupDamaged: the copy is not whole, because the office is not.
            BackupAltered: what was written could not be read again.
            DiskFull: there is no room.
            FolderMissing: the folder is gone.
            FolderReadOnly: this account may not write there.
            FileIsOpen: another program holds the older file of that name.
            FileNotWritten: the system refuses for another reason.
        """
        self._bench.admit(staff, Action.BACKUP_MADE)
        if self._file is None:
            raise BackupByServer(f"pg_dump --format=custom --file={target.name} {self._server}")
        made = backup.make(self._file, target, self._seal())
        with self._bench.work(staff, Action.BACKUP_MADE) as work:
            work.subject = seen.SUBJECT
            work.facts = {
                "file": target.name,
                "bytes": made.bytes,
                "encrypted": made.encrypted,
                "verified": made.verified,
            }
        return made

    def note_restored(
        self, staff: Staff, name: str, stood_at: int, *, encrypted: bool, before: Path | None = None
    ) -> Carried | None:
        """Note in the journal of a backup that the office goes on from its entry ``stood_at``.

        Numbers given out since in the office ``before``, which it takes the place of, are void here. Where
        that cannot be read, nothing is returned: they will be given out again.
        """
        facts: dict[str, object] = {"file": name, "encrypted": encrypted, "stood_at": stood_at}
        if before is not None and before.exists():
            with suppress(OldOfficeUnreadable):
                return self._carry(staff, Action.OFFICE_RESTORED, f"sqlite:///{before}", facts)
        with self._bench.work(staff, Action.OFFICE_RESTORED) as work:
            work.subject, work.facts = seen.SUBJECT, facts
        return None

    def carry_numbers(self, staff: Staff, before: str) -> Mapping[str, int]:
        """Make void what was given out in the office at the address ``before`` and is not known here.

        Raises:
            OldOfficeUnreadable: it is not there, damaged, or another office.
        """
        self._bench.admit(staff, Action.NUMBERS_CARRIED)
        return self._carry(staff, Action.NUMBERS_CARRIED, before, {}).numbers

    def skip_numbers(self, staff: Staff, how_many: int, kind: str = "") -> Mapping[str, str]:
        """Make the next numbers of a kind void, or of every kind, and return the last of each.

        For when nobody can tell any more which were given out.

        Raises:
            TooManySkipped: more than 2,000 of a kind, or none.
        """
        if not 1 <= how_many <= MOST_SKIPPED:
            raise TooManySkipped(MOST_SKIPPED)
        with self._bench.work(staff, Action.NUMBERS_CARRIED) as work:
            chosen = {one: words for one, words in work.settings.numbers.items() if kind in ("", one)}
            last = {
                one: numbers_carried.skip(work.db, one, words, work.today, work.now, how_many)
                for one, words in chosen.items()
            }
            work.subject, work.facts = seen.SUBJECT, {seen.NUMBERS: dict.fromkeys(last, how_many)}
        return last

    def _carry(self, staff: Staff, action: Action, before: str, facts: Mapping[str, object]) -> Carried:
        with numbers_carried.before(before) as old, self._bench.work(staff, action) as work:
            carried = numbers_carried.carry(old, work.db, ZoneInfo(work.settings.zone), work.now)
            work.subject, work.facts = seen.SUBJECT, {**facts, seen.NUMBERS: carried.numbers}
        return carried

    def watch(self) -> Aged | None:
        """Return from when the office is if it is an older copy; otherwise remember on this PC how far it is.

        What this PC saw last is not remembered anew before the head has said yes to an older office.
        """
        remembered = self._memory.read() if self._memory is not None else None
        with self._bench.look() as db:
            found = seen.aged(db, remembered)
            now = seen.head(db, self._bench.now())
        if found is None and self._memory is not None and remembered != now:
            self._memory.write(now)
        return found

    def accept(self, head: Staff, reason: str) -> None:
        """Let the office go on from an older copy: the head knows what is missing, and it is in the journal.

        Raises:
            ReasonMissing: no reason was given.
        """
        if not reason.strip():
            raise ReasonMissing
        found = self.watch()
        with self._bench.work(head, Action.OLD_OFFICE_ACCEPTED) as work:
            work.subject = seen.SUBJECT
            work.reason = reason.strip()
            if found is not None:
                work.facts = {
                    "why": found.why.value,
                    "same_until": found.same_until.isoformat() if found.same_until else "",
                    "seen_until": found.seen_until.isoformat() if found.seen_until else "",
                    "missing": found.missing or 0,
                }
        self.watch()

    def _seal(self) -> backup.Seal | None:
        with self._bench.look() as db:
            if not self._vault.is_set(db):
                return None
            key = self._vault.key(db)
            return backup.Seal(key, office_keys.wraps(db), self._bench.now().isoformat(timespec="seconds"))
