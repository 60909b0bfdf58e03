"""Encrypted backups: opened by passphrase or recovery code alone; what is wrong with them is told apart."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import make
import pytest
from conftest import OPENED, PASSWORD, Clock
from key_stores import CHEAP, PHRASE, KeyStore, key_store
from storms import LONG

from desk.data import sealed_backup
from desk.domain.backup_errors import BackupDamaged
from desk.domain.errors import NotAllowed, ReasonMissing
from desk.domain.export_errors import FileNotWritten
from desk.domain.queue_view import QueueFilter
from desk.domain.safe import Age
from desk.domain.safe_errors import (
    BackupAltered,
    BackupLocked,
    BackupTruncated,
    PassphraseWrong,
    RecoveryMistyped,
    SafeLocked,
)
from desk.domain.staff import Staff
from desk.office import Office, Restored, restore_office

NIK = b"3673010101900001"


@pytest.fixture
def engine() -> str:
    """Backups are copies of a file; an office on a server is backed up there."""
    return "sqlite"


@pytest.fixture
def office(office_url: str, clock: Clock, tmp_path: Path) -> Iterator[Office]:
    opened = Office(office_url, clock=clock, cost=CHEAP, seen=tmp_path / "seen")
    yield opened
    opened.close()


@pytest.fixture
def made(office: Office, office_url: str, admin: Staff, tmp_path: Path) -> Path:
    """A backup of an office with three cards and a passphrase; the office is closed afterwards."""
    make.jobs(office_url, 3)
    office.safe.set_passphrase(admin, PHRASE)
    target = tmp_path / "flashdisk" / "cadangan.prr"
    target.parent.mkdir()
    said = office.archive.back_up(admin, target)
    assert (said.encrypted, said.verified, said.bytes) == (True, True, target.stat().st_size)
    return target


def new_pc(tmp_path: Path, backup: Path, secret: str | None) -> tuple[Restored, int]:
    """Restore where there was no office, and return what was said and how many cards wait."""
    folder = tmp_path / "komputer baru"
    folder.mkdir(exist_ok=True)
    url = f"sqlite:///{folder / 'kantor.sqlite'}"
    ask = None if secret is None else lambda: secret
    done = restore_office(url, backup, "admin", PASSWORD, secret=ask)
    office = Office(url)
    try:
        return done, office.print_queue.view(QueueFilter()).matching
    finally:
        office.close()


def test_the_file_and_the_passphrase_are_enough_on_a_new_pc(
    office: Office, made: Path, tmp_path: Path
) -> None:
    assert NIK not in made.read_bytes()
    assert b"SQLite format 3" not in made.read_bytes()
    assert [file.name for file in tmp_path.rglob("*") if ".prr-" in file.name] == []
    assert made.stat().st_mode & 0o077 == 0
    done, waiting = new_pc(tmp_path, made, f" {PHRASE}  ")
    assert (done.kept, done.encrypted, waiting) == (None, True, 3)


def test_the_recovery_code_opens_a_backup_and_the_key_store_keeps_the_key(
    office: Office, admin: Staff, tmp_path: Path, made: Path
) -> None:
    sheet = office.safe.make_recovery(admin, PHRASE)
    office.archive.back_up(admin, made)
    with key_store() as store:
        assert new_pc(tmp_path, made, sheet.code.lower())[1] == 3
        assert len(store.secrets) == 1
    office.safe.change_passphrase(admin, PHRASE, "layang-layang hijau di atas atap")
    assert new_pc(tmp_path, made, PHRASE)[1] == 3  # the passphrase of the day it was made


def test_a_backup_without_the_key_is_not_made_in_the_clear(
    office: Office, office_url: str, admin: Staff, made: Path, tmp_path: Path
) -> None:
    other = Office(office_url, cost=CHEAP)
    with pytest.raises(SafeLocked):
        other.archive.back_up(admin, tmp_path / "lain.prr")
    other.close()
    assert not (tmp_path / "lain.prr").exists()
    scheduled = Office(office_url, cost=CHEAP, passphrase=PHRASE)
    assert scheduled.archive.back_up(admin, tmp_path / "lain.prr").encrypted
    scheduled.close()


def test_wrong_passphrase_damage_and_a_missing_end_are_told_apart(
    office: Office, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = made.read_bytes()
    begins = sealed_backup.read_head(made).begins

    def refused(content: bytes, secret: str | None = PHRASE) -> Exception:
        made.write_bytes(content)
        with pytest.raises(Exception) as told:
            new_pc(tmp_path, made, secret)
        assert not list((tmp_path / "komputer baru").iterdir())
        return told.value

    def changed(place: int) -> bytes:
        return whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]

    assert isinstance(refused(whole, None), BackupLocked)
    assert isinstance(refused(whole, "bukan kalimat yang benar"), PassphraseWrong)
    assert isinstance(refused(whole, "0123 4567 89AB CDEF GHJK MNPQ RSTV WXYZ"), RecoveryMistyped)
    assert isinstance(refused(changed(begins + 5)), BackupAltered)
    assert isinstance(refused(changed(len(whole) - 1)), BackupAltered)
    assert isinstance(refused(whole + b"x"), BackupAltered)
    for kept in (len(whole) - 1, begins + 7, begins, 50):
        assert isinstance(refused(whole[:kept]), BackupTruncated), kept
    assert isinstance(refused(changed(60)), BackupDamaged)
    assert isinstance(refused(b"PRR Desk"), BackupDamaged)


def test_pieces_that_changed_places_are_found(tmp_path: Path, office: Office, made: Path) -> None:
    """Longer than three pieces, so that two whole ones can be swapped, or one left out."""
    head = sealed_backup.read_head(made)
    key = sealed_backup.open_key(made, head, PHRASE)
    plain, sealed, out = (tmp_path / name for name in ("polos", "tersandi", "keluar"))
    plain.write_bytes(os.urandom(3 * sealed_backup.PIECE + 77))
    for file in (sealed, out):
        file.touch()
    wrote = sealed_backup.write(plain, sealed, key, head.wraps, "")
    its = sealed_backup.read_head(sealed)
    assert sealed_backup.unseal(sealed, its, key, out) == wrote
    assert out.read_bytes() == plain.read_bytes()
    content, step = sealed.read_bytes(), sealed_backup.PIECE + 16
    first, second = (content[its.begins + n * step :][:step] for n in (0, 1))
    sealed.write_bytes(content[: its.begins] + second + first + content[its.begins + 2 * step :])
    with pytest.raises(BackupAltered) as told:
        sealed_backup.unseal(sealed, its, key, None)
    assert (told.value.part, told.value.parts) == (1, 4)
    sealed.write_bytes(content[: its.begins] + content[its.begins + step :])
    with pytest.raises(BackupTruncated):
        sealed_backup.unseal(sealed, its, key, None)


_ENDLESS = """
import sys
from pathlib import Path
from key_stores import CHEAP, PHRASE
from desk.office import Office
office = Office(sys.argv[1], cost=CHEAP, passphrase=PHRASE)
admin = next(one for one in office.staff_room.everyone() if one.login == "admin")
print("begin", flush=True)
while True:
    office.archive.back_up(admin, Path(sys.argv[2]))
"""


@pytest.mark.storm
@pytest.mark.skipif(not LONG, reason="a program of its own takes long to start; make storm kills many")
def test_killed_while_it_is_made_a_backup_is_the_one_before_or_the_new_one(
    office: Office, office_url: str, made: Path, tmp_path: Path
) -> None:
    for spell in (0.02 * step for step in range(1, 30)):
        worker = subprocess.Popen(
            [sys.executable, "-c", _ENDLESS, office_url, str(made)],
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        assert worker.stdout is not None
        assert worker.stdout.readline().strip() == b"begin"
        time.sleep(spell)
        worker.kill()
        worker.wait()
        worker.stdout.close()
        assert new_pc(tmp_path, made, PHRASE)[1] == 3
        # What is left midway lies beside the office, or is encrypted.
        for part in made.parent.glob(".prr-*"):
            assert b"SQLite format 3" not in part.read_bytes()
    assert office.health.check() == ()


def test_a_restored_office_says_so_until_the_head_says_yes(
    office: Office, office_url: str, admin: Staff, head: Staff, clerk: Staff, clock: Clock, tmp_path: Path
) -> None:
    clock.pass_(hours=1)
    office.archive.back_up(admin, tmp_path / "pagi.sqlite")
    stands_at = clock.now
    office.archive.back_up(admin, tmp_path / "cadangan.sqlite")
    clock.pass_(hours=2)
    office.archive.back_up(admin, tmp_path / "lain.sqlite")
    assert office.archive.watch() is None
    seen_at = clock.now
    office.close()
    clock.pass_(hours=3)
    restore_office(
        office_url, tmp_path / "cadangan.sqlite", "admin", PASSWORD, opens=partial(Office, clock=clock)
    )
    again = Office(office_url, clock=clock, seen=tmp_path / "seen")
    told = again.archive.watch()
    assert told is not None
    assert (told.why, told.file, told.restored_at) == (Age.RESTORED, "cadangan.sqlite", clock.now)
    assert (told.same_until, told.seen_until, told.missing) == (stands_at, seen_at, 2)
    with pytest.raises(NotAllowed):
        again.archive.accept(clerk, "sudah tahu")
    with pytest.raises(ReasonMissing):
        again.archive.accept(head, " ")
    again.archive.accept(head, "Disk rusak, data hari ini diketik ulang")
    assert again.archive.watch() is None
    assert again.health.check() == ()
    again.close()


def test_an_older_copy_put_in_place_by_hand_is_noticed(
    office: Office, office_url: str, admin: Staff, head: Staff, clock: Clock, tmp_path: Path
) -> None:
    file = Path(office_url.removeprefix("sqlite:///"))
    clock.pass_(hours=1)
    office.archive.back_up(admin, tmp_path / "salinan.sqlite")
    same_until = OPENED
    clock.pass_(hours=1)
    make.jobs(office_url, 2)
    office.archive.back_up(admin, tmp_path / "lain.sqlite")
    assert office.archive.watch() is None
    seen_until = clock.now
    office.close()
    clock.pass_(hours=1)
    file.write_bytes((tmp_path / "salinan.sqlite").read_bytes())
    again = Office(office_url, clock=clock, seen=tmp_path / "seen")
    told = again.archive.watch()
    assert told is not None
    assert (told.why, told.seen_until) == (Age.BEHIND, seen_until)
    assert told.same_until is not None
    assert same_until <= told.same_until < seen_until
    # Work goes on in the old copy: it has another history now, and the band stays.
    for number in range(4):
        again.archive.back_up(admin, tmp_path / f"baru{number}.sqlite")
    told = again.archive.watch()
    assert told is not None
    assert told.why is Age.DIFFERS
    again.archive.accept(head, "Salinan lama dipakai dengan sengaja")
    assert again.archive.watch() is None
    again.close()
    # A PC that has never seen the office has nothing to compare.
    other = Office(office_url, clock=clock, seen=tmp_path / "komputer lain")
    assert other.archive.watch() is None
    other.close()


def test_a_key_store_that_is_used_says_so(office: Office, admin: Staff) -> None:
    with key_store() as store:
        assert isinstance(store, KeyStore)
        office.safe.set_passphrase(admin, PHRASE)
        assert office.safe.state().kept.value == "key_store"


def test_an_encrypted_backup_that_does_not_fit_leaves_the_older_one(
    office: Office, admin: Staff, made: Path
) -> None:
    resource = pytest.importorskip("resource", reason="Windows sets no limit to the size of files")
    whole, before = made.read_bytes(), resource.getrlimit(resource.RLIMIT_FSIZE)
    room = sealed_backup.read_head(made).size + 500  # for the copy beside the office, not for the sealed one
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        with pytest.raises(FileNotWritten) as refused:
            office.archive.back_up(admin, made)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert refused.value.name == made.name
    assert made.read_bytes() == whole
    assert [file.name for file in made.parent.parent.rglob(".prr-*")] == []
