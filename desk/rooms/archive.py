"""The archive: backups of the office, made while everybody works on, and put back when nobody does."""

from __future__ import annotations

from pathlib import Path

from desk.data import backup
from desk.domain.backup_errors import BackupByServer
from desk.domain.journal import Action
from desk.domain.staff import Staff
from desk.rooms.work import Workbench


class Archive:
    """What an administrator or a scheduled task does with backups."""

    def __init__(self, bench: Workbench, file: Path | None, server: str) -> None:
        """Keep backups of the office in ``file``, or of the one on ``server`` when there is no file."""
        self._bench = bench
        self._file = file
        self._server = server

    def back_up(self, staff: Staff, target: Path) -> int:
        """Copy the office to ``target`` while it is open, and return the size in bytes.

        Raises:
            BackupByServer: the office is on a server; its own tool makes backups.
            BackupOntoOffice: that is the office itself.
            BackupDamaged: the copy is not whole, because the office is not.
            DiskFull: there is no room.
            FolderMissing: the folder is gone.
            FolderReadOnly: this account may not write there.
            FileIsOpen: another program holds the older file of that name.
            FileNotWritten: the system refuses for another reason.
        """
        staff.must_be_allowed(Action.BACKUP_MADE)
        if self._file is None:
            raise BackupByServer(f"pg_dump --format=custom --file={target.name} {self._server}")
        size = backup.make(self._file, target)
        with self._bench.work(staff, Action.BACKUP_MADE) as work:
            work.subject = "backup"
            work.facts = {"file": target.name, "bytes": size}
        return size

    def note_restored(self, staff: Staff, name: str) -> None:
        """Note in the journal of a backup that the office goes on from it."""
        with self._bench.work(staff, Action.OFFICE_RESTORED) as work:
            work.subject = "backup"
            work.facts = {"file": name}
