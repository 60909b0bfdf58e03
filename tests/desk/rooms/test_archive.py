"""Backups: made while the office is open, checked, and never put in the place of an office in use."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import make
import pytest
from conftest import PASSWORD, Clock

from desk.domain import own_files
from desk.domain.backup_errors import BackupByServer, BackupDamaged, BackupOntoOffice, OfficeInUse
from desk.domain.errors import NotAllowed, WrongPassword
from desk.domain.export_errors import FileIsOpen, FolderMissing
from desk.domain.journal import Action
from desk.domain.queue_view import QueueFilter
from desk.domain.staff import Staff
from desk.office import Office, restore_office


@pytest.fixture
def engine() -> str:
    """Backups are copies of a file; an office on a server is backed up there."""
    return "sqlite"


def file_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def waiting(url: str) -> int:
    office = Office(url)
    try:
        return office.print_queue.view(QueueFilter()).matching
    finally:
        office.close()


def test_a_backup_is_one_whole_file_that_opens_as_an_office(
    office: Office, office_url: str, admin: Staff, tmp_path: Path
) -> None:
    make.jobs(office_url, 3)
    made = office.archive.back_up(admin, tmp_path / "cadangan.sqlite")
    assert (tmp_path / "cadangan.sqlite").stat().st_size == made.bytes
    assert not made.encrypted
    assert waiting(f"sqlite:///{tmp_path / 'cadangan.sqlite'}") == 3
    assert [file.name for file in tmp_path.iterdir() if ".prr-" in file.name] == []


def test_who_may_not_make_backups_is_refused(office: Office, clerk: Staff, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        office.archive.back_up(clerk, tmp_path / "cadangan.sqlite")
    assert not (tmp_path / "cadangan.sqlite").exists()


def test_a_backup_never_lands_on_the_office_or_nowhere(
    office: Office, office_url: str, admin: Staff, tmp_path: Path
) -> None:
    with pytest.raises(BackupOntoOffice):
        office.archive.back_up(admin, file_of(office_url))
    with pytest.raises(FolderMissing):
        office.archive.back_up(admin, tmp_path / "tidak" / "ada.sqlite")


def test_a_restored_office_is_the_one_of_the_backup_and_the_old_one_is_kept(
    office: Office, office_url: str, admin: Staff, clock: Clock, tmp_path: Path
) -> None:
    make.jobs(office_url, 3)
    office.archive.back_up(admin, tmp_path / "cadangan.sqlite")
    make.job(office_url, 4)
    office.close()
    kept = restore_office(
        office_url, tmp_path / "cadangan.sqlite", "admin", PASSWORD, opens=partial(Office, clock=clock)
    ).kept
    assert waiting(office_url) == 3
    assert kept is not None
    assert kept.name == f"{file_of(office_url).name}.before-restore"
    assert waiting(f"sqlite:///{kept}") == 4
    again = Office(office_url, clock=clock)
    assert again.undo.last(admin) is None
    assert again.health.check() == ()
    again.close()
    second = restore_office(
        office_url, tmp_path / "cadangan.sqlite", "admin", PASSWORD, opens=partial(Office, clock=clock)
    ).kept
    assert second is not None
    assert second != kept


def test_an_office_in_use_is_not_replaced(
    office: Office, office_url: str, admin: Staff, tmp_path: Path
) -> None:
    make.jobs(office_url, 2)
    office.archive.back_up(admin, tmp_path / "cadangan.sqlite")
    make.job(office_url, 3)
    with pytest.raises(OfficeInUse):
        restore_office(office_url, tmp_path / "cadangan.sqlite", "admin", PASSWORD)
    assert office.print_queue.view(QueueFilter()).matching == 3
    assert [file.name for file in tmp_path.iterdir() if ".prr-" in file.name] == []


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Lets another program hold every fresh copy for so many tries, as Windows does it."""
    tries = [0]
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if self.name.startswith(".prr-") and tries[0]:
            tries[0] -= 1
            raise PermissionError(13, "The process cannot access the file", str(self))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr(own_files, "_PAUSES_S", (0.0, 0.0))
    return tries


def test_a_scanner_that_holds_a_file_for_a_moment_stops_nothing(
    office: Office, office_url: str, admin: Staff, tmp_path: Path, held: list[int]
) -> None:
    held[0] = 2
    office.archive.back_up(admin, tmp_path / "cadangan.sqlite")
    office.close()
    held[0] = 2
    assert restore_office(office_url, tmp_path / "cadangan.sqlite", "admin", PASSWORD).kept
    assert held == [0]


def test_an_office_that_cannot_be_replaced_stays_in_its_place(
    office: Office, office_url: str, admin: Staff, tmp_path: Path, held: list[int]
) -> None:
    office.archive.back_up(admin, tmp_path / "cadangan.sqlite")
    make.jobs(office_url, 2)
    office.close()
    held[0] = 3
    with pytest.raises(OfficeInUse):
        restore_office(office_url, tmp_path / "cadangan.sqlite", "admin", PASSWORD)
    assert waiting(office_url) == 2
    assert not list(tmp_path.glob("*before-restore*"))


def test_an_older_backup_that_another_program_holds_is_named_and_stays(
    office: Office, admin: Staff, tmp_path: Path, held: list[int]
) -> None:
    (tmp_path / "cadangan.sqlite").write_bytes(b"yang lama")
    held[0] = 3
    with pytest.raises(FileIsOpen) as refused:
        office.archive.back_up(admin, tmp_path / "cadangan.sqlite")
    assert refused.value.name == "cadangan.sqlite"
    assert (tmp_path / "cadangan.sqlite").read_bytes() == b"yang lama"


def test_a_restore_needs_somebody_of_the_backup(
    office: Office, office_url: str, admin: Staff, tmp_path: Path
) -> None:
    office.archive.back_up(admin, tmp_path / "cadangan.sqlite")
    office.close()
    with pytest.raises(WrongPassword):
        restore_office(office_url, tmp_path / "cadangan.sqlite", "admin", "salah")
    with pytest.raises(NotAllowed):
        restore_office(office_url, tmp_path / "cadangan.sqlite", "siti", PASSWORD)
    assert not list(tmp_path.glob("*before-restore*"))


def test_damaged_and_foreign_files_are_no_backups(office: Office, office_url: str, tmp_path: Path) -> None:
    office.close()
    (tmp_path / "teks.sqlite").write_text("bukan cadangan", encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / "lain.sqlite")) as other:
        other.execute("CREATE TABLE t (x)")
        other.commit()
    for name in ("teks.sqlite", "lain.sqlite", "tidak-ada.sqlite"):
        with pytest.raises(BackupDamaged) as refused:
            restore_office(office_url, tmp_path / name, "admin", PASSWORD)
        assert refused.value.name == name
    assert waiting(office_url) == 0


def test_a_damaged_office_is_replaced_and_kept(
    office: Office, office_url: str, admin: Staff, tmp_path: Path
) -> None:
    office.archive.back_up(admin, tmp_path / "cadangan.sqlite")
    office.close()
    for file in tmp_path.glob("office.sqlite*"):
        file.unlink()
    file_of(office_url).write_bytes(b"rusak" * 1_000)
    kept = restore_office(office_url, tmp_path / "cadangan.sqlite", "admin", PASSWORD).kept
    assert kept is not None
    assert kept.read_bytes() == b"rusak" * 1_000
    assert waiting(office_url) == 0


def test_backing_up_stands_in_the_journal(office: Office, admin: Staff, tmp_path: Path) -> None:
    cursor = office.cursor()
    office.archive.back_up(admin, tmp_path / "cadangan.sqlite")
    assert office.cursor() > cursor
    assert Action.BACKUP_MADE.code == "backup_made"


def test_an_office_on_a_server_is_backed_up_there(postgres_url: str) -> None:
    with pytest.raises(BackupByServer) as refused:
        restore_office(f"{postgres_url}/postgres", Path("cadangan.dump"), "admin", PASSWORD)
    assert refused.value.command.startswith("pg_restore")
